package counterplay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterplay.corpus.Library;
import counterplay.search.Stop;
import counterplay.secondopinion.Chromium;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The site in a real browser (Debian package chromium): every kind of page opens without a word on
 * the console, nothing runs over the edge of a small screen, filters work, and axe-core finds
 * nothing serious, in light and dark. Where the browser is not installed the test says so.
 *
 * <p>{@code -Dscreenshots=DIR} keeps a picture of each page, wide and narrow.
 */
class ReportInBrowserTest {

  private static final List<String> CLAIMS =
      List.of(
          "csoka/matrix-4x4-row-3-column-3",
          "frongillo/section-2.4-divergence",
          "kong/claim-4.4",
          "shahmoon/lemma-7-proof");

  private static final List<String> PAGES =
      List.of(
          "index.html",
          "readings.html",
          "mechanisms.html",
          "atlas.html",
          "theorems.html",
          "lemmas.html",
          "glossary.html",
          "papers/csoka.html",
          "mechanisms/frongillo/mechanism-output-agreement.html",
          "claims/csoka/matrix-4x4-row-3-column-3.html",
          "claims/kong/claim-4.4.html",
          "claims/shahmoon/lemma-7-proof-remark.html",
          "claims/frongillo/section-2.4-divergence.html",
          "source/spec/csoka/Matrix4x4.java.html");

  private static final int WIDE = 1_280;
  private static final int NARROW = 400;

  @TempDir private Path folder;

  @Test
  void pages_open_fit_and_can_be_read_by_everybody() throws Exception {
    Optional<Path> program = Chromium.installed();
    if (program.isEmpty()) {
      System.out.println(
          "chromium is not installed: no page of the report was opened in a browser");
      return;
    }
    Path site = folder.resolve("site");
    List<String> command = new ArrayList<>(List.of("report", "--out", site.toString()));
    command.addAll(CLAIMS);
    TestHouse house = new TestHouse(Path.of(""), Library.own(CLAIMS), new Stop());
    assertThat(house.run(command.toArray(String[]::new)))
        .matches(r -> r.code() == 0 && r.err().isEmpty());
    try (Chromium browser = Chromium.start(program.get(), folder.resolve("profile"))) {
      String axe = axe();
      SoftAssertions all = new SoftAssertions();
      for (String page : PAGES) {
        browser.show(WIDE, false);
        browser.open(site.resolve(page), "");
        kept(browser, page, "wide");
        browser.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        browser.evaluate(axe);
        all.assertThat(violations(browser)).as(page + ", light").isEmpty();
        browser.show(NARROW, true);
        all.assertThat(violations(browser)).as(page + ", dark and narrow").isEmpty();
        all.assertThat(browser.evaluate("document.documentElement.scrollWidth <= innerWidth"))
            .as(page + " at " + NARROW)
            .isEqualTo("true");
        kept(browser, page, "narrow");
        all.assertThat(browser.complaints()).as(page).isEmpty();
      }
      all.assertAll();
      browser.show(WIDE, false);
      filters(browser, site);
    }
  }

  /** By the address, and by what is typed. */
  private static void filters(Chromium browser, Path site)
      throws IOException, InterruptedException {
    String shown = "document.querySelectorAll('#readings tbody tr:not([hidden])').length";
    browser.open(site.resolve("readings.html"), "");
    int all = Integer.parseInt(browser.evaluate(shown));
    browser.open(site.resolve("readings.html"), "#verdict=REFUTED&paper=kong");
    assertThat(Integer.parseInt(browser.evaluate(shown))).isBetween(1, all - 1);
    assertThat(
            browser.evaluate(
                "[...document.querySelectorAll('#readings tbody tr:not([hidden])')]"
                    + ".every(r => r.dataset.verdict === 'REFUTED' && r.dataset.paper === 'kong')"))
        .isEqualTo("true");
    browser.evaluate(
        "f = document.getElementById('filters'); f.words.value = 'no such word anywhere';"
            + " f.dispatchEvent(new Event('input', {bubbles: true}))");
    assertThat(browser.evaluate(shown)).isEqualTo("0");
    assertThat(browser.evaluate("document.getElementById('found').textContent"))
        .isEqualTo("0 of " + all + " readings");
    assertThat(browser.complaints()).isEmpty();
  }

  /** What axe-core calls serious or critical: the rule, the place, the words. */
  private static List<String> violations(Chromium browser)
      throws IOException, InterruptedException {
    String found =
        browser.evaluate(
            "axe.run({resultTypes: ['violations'], preload: false}).then(r =>"
                + " JSON.stringify(r.violations))");
    List<String> grave = new ArrayList<>();
    for (JsonNode v : new ObjectMapper().readTree(found))
      if (List.of("serious", "critical").contains(v.path("impact").asText()))
        for (JsonNode node : v.get("nodes"))
          grave.add(v.get("id").asText() + ": " + node.get("target") + " " + node.get("html"));
    return grave;
  }

  private static String axe() throws IOException {
    Properties properties = new Properties();
    String webjar = "/META-INF/maven/org.webjars.npm/axe-core/pom.properties";
    try (InputStream in = ReportInBrowserTest.class.getResourceAsStream(webjar)) {
      properties.load(in);
    }
    String script =
        "/META-INF/resources/webjars/axe-core/" + properties.getProperty("version") + "/axe.min.js";
    try (InputStream in = ReportInBrowserTest.class.getResourceAsStream(script)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "; true";
    }
  }

  private static void kept(Chromium browser, String page, String how)
      throws IOException, InterruptedException {
    String folder = System.getProperty("screenshots", "");
    if (folder.isEmpty()) return;
    Files.createDirectories(Path.of(folder));
    browser.picture(Path.of(folder, page.replace("/", "_") + "." + how + ".png"));
  }
}
