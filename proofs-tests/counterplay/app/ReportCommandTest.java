package counterplay.app;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.Claim;
import counterplay.corpus.Library;
import counterplay.search.Stop;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The site: well formed, complete, without a network, every link leads somewhere. */
class ReportCommandTest {

  private static final List<String> SOME =
      List.of("csoka/section-2-lower-bound-0.1", "kong/claim-4.4");

  private static final String VERDICT = "\"verdict\":\"UNDECIDED\"";

  @TempDir private Path folder;

  @Test
  void a_house_without_sources_or_witnesses_has_a_site() throws Exception {
    TestHouse toy = TestHouse.toy(folder.resolve("home"));
    Files.createDirectories(toy.home());
    TestHouse.Ran ran = toy.run("report", "--out", folder.resolve("site").toString());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("3 claims on pages of their own");
    check(
        toy.library().catalogue().claims().stream().<Claim<?>>map(c -> c).map(Claim::id).toList(),
        toy.library(),
        folder.resolve("site"));
  }

  @Test
  void a_site_is_not_written_into_a_file() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    TestHouse.Ran ran =
        TestHouse.toy(folder.resolve("home")).run("report", "--out", file.toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualTo("counterplay: --out " + file + ": a file; wanted is a folder\n");
  }

  @Test
  void papers_have_a_site_with_stories_and_sources() throws Exception {
    TestHouse house = new TestHouse(Path.of(""), Library.own(SOME), new Stop());
    Path site = folder.resolve("site");
    TestHouse.Ran ran = house.run("report", "--out", site.toString(), SOME.get(0), SOME.get(1));
    assertThat(ran).matches(r -> r.code() == 0 && r.err().isEmpty());
    check(List.of(SOME.get(0), SOME.get(1)), house.library(), site);
    String page = Files.readString(site.resolve("claims/csoka/section-2-lower-bound-0.1.html"));
    assertThat(page)
        .contains("<mfrac><mrow><mn>230</mn></mrow><mn>9</mn></mfrac><mo>≥</mo><mn>26</mn>")
        .contains("rounded: 25.555556")
        .contains("./counterplay replay counterexamples/csoka/section-2-lower-bound-0.1/");
    assertThat(Files.readString(site.resolve("index.html"))).contains("M+ and M have the same");
    assertThat(Files.readString(site.resolve("atlas.html")))
        .contains("mechanisms/csoka/mechanism-balanced-team.html#ex-post")
        .contains("<span class=\"verdict REFUTED\">fails</span>")
        .contains("<span class=\"verdict BOUNDED\">holds</span>")
        .doesNotContain("mechanism-vcg");
    assertThat(Files.readString(site.resolve("mechanisms/csoka/mechanism-balanced-team.html")))
        .contains("<pre class=\"formula\"")
        .contains("<tr id=\"balanced\">", "<tr id=\"ex-post\">", "not 1/2 &lt;= 0")
        .contains("section-2-lower-bound-0.1");
  }

  @Test
  void what_has_moved_since_an_earlier_audit_stands_on_the_overview() throws IOException {
    TestHouse toy = TestHouse.toy(folder.resolve("home"));
    String audit = toy.run("audit", "--format", "json").out();
    Path before = toy.write("before.json", audit);
    String site = folder.resolve("site").toString();
    Path index = folder.resolve("site/index.html");
    assertThat(toy.run("report", "--out", site)).matches(r -> r.err().isEmpty());
    assertThat(Files.readString(index)).contains("No earlier audit was given");
    toy.run("report", "--out", site, "--baseline", before.toString());
    assertThat(Files.readString(index)).contains("Every verdict is what it was");
    Files.writeString(before, audit.replaceFirst("\"verdict\": ?\"[A-Z]+\"", VERDICT));
    toy.run("report", "--out", site, "--baseline", before.toString());
    assertThat(Files.readString(index))
        .contains("<span class=\"count\">1</span>", "<span class=\"verdict UNDECIDED\">");
    Files.writeString(before, audit.replaceAll("\"reading\": ?\"", "$0old-"));
    toy.run("report", "--out", site, "--baseline", before.toString());
    assertThat(Files.readString(index)).contains("not there", "gone");
  }

  @Test
  void a_baseline_that_is_none_is_refused_in_a_line() {
    TestHouse toy = TestHouse.toy(folder.resolve("home"));
    for (String text : List.of("", "[]", "{}", "{\"tool\":\"counterplay\",\"claims\":[{}]}")) {
      Path file = toy.write("wrong.json", text);
      assertThat(toy.run("report", "--baseline", file.toString()))
          .matches(r -> r.code() == 2 && r.err().lines().count() == 1)
          .matches(r -> r.err().contains("wrong.json") && r.err().contains("audit --format json"));
    }
    assertThat(toy.run("report", "--baseline", folder.resolve("nowhere").toString()))
        .matches(r -> r.code() == 2 && r.err().contains("there is no such file"));
  }

  private static void check(List<String> claims, Library library, Path site) throws Exception {
    Map<Path, Document> pages = new HashMap<>();
    long bytes = 0;
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
        String text = Files.readString(file);
        assertThat(text.replace("url(#", ""))
            .as(file.toString())
            .doesNotContain("src=\"http", "href=\"http", "url(");
        if (file.toString().endsWith(".html")) pages.put(file.normalize(), parsed(text));
      }
    }
    assertThat(bytes).isLessThan(20_000_000);
    claims.forEach(id -> assertThat(site.resolve("claims/" + id + ".html")).exists());
    library
        .mechanisms()
        .all()
        .forEach(m -> assertThat(site.resolve("mechanisms/" + m.id() + ".html")).exists());
    pages.forEach((file, page) -> links(file, page, pages));
  }

  private static Document parsed(String text) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
    return builder.parse(new InputSource(new StringReader(text.strip())));
  }

  private static void links(Path file, Document page, Map<Path, Document> pages) {
    ids(page);
    assertThat(page.getElementsByTagName("main").getLength()).isOne();
    assertThat(page.getElementsByTagName("h1").getLength()).as(file.toString()).isOne();
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
    List<String> links = attributes(page, "href");
    links.addAll(attributes(page, "src"));
    assertThat(links).contains("#main");
    for (String link : links) {
      String[] parts = link.split("#", 2);
      Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
      assertThat(target).as(file + ": " + link).isRegularFile();
      if (parts.length == 2 && !parts[1].contains("="))
        assertThat(ids(pages.get(target))).as(file + ": " + link).contains(parts[1]);
    }
  }

  private static Set<String> ids(Document page) {
    List<String> all = attributes(page, "id");
    assertThat(all).doesNotHaveDuplicates();
    return new HashSet<>(all);
  }

  private static List<String> attributes(Document page, String name) {
    List<String> values = new ArrayList<>();
    NodeList all = page.getElementsByTagName("*");
    for (int k = 0; k < all.getLength(); k++)
      if (((Element) all.item(k)).hasAttribute(name))
        values.add(((Element) all.item(k)).getAttribute(name));
    return values;
  }

  @Test
  void errata_are_a_paragraph_each() throws IOException {
    TestHouse house =
        new TestHouse(Path.of(""), Library.own(List.of("kong/claim-4.4")), new Stop());
    assertThat(house.run("errata", "kong").out())
        .contains(
            "**Section 4.3, Claim 4.4 (proof in 5.4), substantive.** The paper says: M+ and M")
        .contains("Correction: what stands: symmetric,");
    assertThat(house.run("errata", "kong", "--format", "latex").out())
        .startsWith("\\section*{Errata: kong}")
        .contains("\\paragraph{Section 4.3, Claim 4.4")
        .doesNotContain("**");
    assertThat(house.run("errata", "csoka").out())
        .contains("Nothing substantive and no misprint is known.");
    assertThat(house.run("errata", "nobody"))
        .matches(r -> r.code() == 2 && r.err().contains("no paper is called 'nobody'"));
  }
}
