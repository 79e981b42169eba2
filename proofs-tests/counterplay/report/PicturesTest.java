package counterplay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.claim.Spec;
import counterplay.corpus.Catalogue;
import counterplay.corpus.Exhibit;
import counterplay.corpus.Library;
import counterplay.corpus.WitnessStore;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.MissingMechanism;
import counterplay.report.play.Pictures;
import counterplay.report.play.ProofChain;
import counterplay.report.scene.Ink;
import counterplay.report.scene.Mark;
import counterplay.report.scene.Picture;
import counterplay.report.scene.Scene;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * The pictures of the witnesses on file; of a few claims, of all with {@code -Dpictures=all}. Their
 * tables say what the cases' findings say.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturesTest {

  private static final Path HOME = Path.of("");
  private static final List<String> FEW =
      List.of(
          "csoka/section-1-athey-segal-pbe",
          "csoka/matrix-4x4-row-3-column-3",
          "csoka/section-3.2-2x2-elimination",
          "csoka/section-5-two-players",
          "frongillo/appendix-b.2-left-skew",
          "kong/claim-4.4",
          "kong/claim-5.1",
          "shahmoon/lemma-7-proof-remark");

  private final Map<String, List<Picture>> drawn = draw();

  private static Map<String, List<Picture>> draw() {
    List<String> ids = System.getProperty("pictures", "").equals("all") ? List.of() : FEW;
    Library library = ids.isEmpty() ? Library.own() : Library.own(ids);
    Catalogue catalogue = library.catalogue();
    Map<String, List<Mechanism>> asked = asked(library);
    WitnessStore store = new WitnessStore(HOME);
    List<WitnessStore.Entry> entries =
        ids.isEmpty() ? store.all() : ids.stream().flatMap(id -> store.about(id).stream()).toList();
    Pictures pictures = new Pictures();
    Map<String, List<Picture>> drawn = new HashMap<>();
    for (WitnessStore.Entry entry : entries) {
      Exhibit<?> e = Exhibit.of(catalogue, entry);
      String id = e.claim().id();
      drawn.put(e.file(), pictures.of(id, e.theCase(), asked.get(id)));
    }
    return drawn;
  }

  private static Map<String, List<Mechanism>> asked(Library library) {
    Map<String, List<Mechanism>> all = new HashMap<>();
    for (Spec spec : library.specs()) {
      List<Mechanism> given = new ArrayList<>();
      boolean missing = true;
      while (missing) {
        try {
          spec.claims(new Mechanisms(given)).forEach(c -> all.put(c.id(), given));
          missing = false;
        } catch (MissingMechanism e) {
          given.add(library.mechanisms().get(e.id(), Mechanism.class));
        }
      }
    }
    return all;
  }

  private Picture picture(String file, String title) {
    return drawn.entrySet().stream()
        .filter(e -> e.getKey().endsWith(file))
        .flatMap(e -> e.getValue().stream())
        .filter(p -> p.title().startsWith(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError(file + " has no picture '" + title + "'"));
  }

  private static Map<String, List<String>> byFirst(Picture p) {
    Map<String, List<String>> rows = new HashMap<>();
    p.rows().forEach(r -> rows.put(r.get(0), r));
    return rows;
  }

  @Test
  void every_drawing_is_well_formed_and_its_marks_lie_on_it() throws Exception {
    assertThat(drawn).hasSizeGreaterThanOrEqualTo(FEW.size());
    for (Map.Entry<String, List<Picture>> e : drawn.entrySet()) {
      for (Picture p : e.getValue()) {
        Element svg =
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(p.svg())))
                .getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-label")).startsWith(p.title()).contains(p.says());
        NodeList words = svg.getElementsByTagName("text");
        assertThat(words.getLength()).isPositive();
        for (int k = 0; k < words.getLength(); k++) {
          Element word = (Element) words.item(k);
          double reach = word.getTextContent().length() * 5.5;
          double x = Double.parseDouble(word.getAttribute("x"));
          String anchor = word.getAttribute("text-anchor");
          double right = x + (anchor.isEmpty() ? reach : anchor.equals("middle") ? reach / 2 : 0);
          double left =
              x - (anchor.equals("end") ? reach : anchor.equals("middle") ? reach / 2 : 0);
          assertThat(right)
              .as(e.getKey() + ": " + word.getTextContent())
              .isLessThan(p.scene().width());
          assertThat(left).as(e.getKey() + ": " + word.getTextContent()).isGreaterThan(-1);
        }
        assertThat(p.svg()).doesNotContain("NaN", "Infinity");
      }
    }
  }

  @Test
  void what_a_coalition_expects_is_the_two_sides_of_its_finding() {
    Map<String, List<String>> rows =
        byFirst(picture("alternating-reports.common-one.json", "Expected payoffs"));
    assertThat(sum(rows, 2, "Blue", "Red")).isEqualTo(Rational.of(77));
    assertThat(sum(rows, 1, "Blue", "Red")).isEqualTo(Rational.of(52));
  }

  private static Rational sum(Map<String, List<String>> rows, int column, String... names) {
    return Rational.sum(
        Stream.of(names).map(n -> Rational.parse(rows.get(n).get(column))).toList());
  }

  @Test
  void transfers_of_a_balanced_mechanism_add_up_to_zero_in_each_round_of_a_timeline() {
    Picture p = picture("alternating-reports.common-one.json", "The course");
    for (String round : List.of("1", "2"))
      for (int column : List.of(4, 5))
        assertThat(
                Rational.sum(
                    p.rows().stream()
                        .filter(r -> r.get(0).equals(round))
                        .map(r -> Rational.parse(r.get(column)))
                        .toList()))
            .isEqualTo(Rational.ZERO);
  }

  @Test
  void probabilities_of_the_courses_of_a_tree_add_up_to_one() {
    Picture p = picture("alternating-reports.common-one.json", "All courses");
    assertThat(Rational.sum(p.rows().stream().map(r -> Rational.parse(r.get(1))).toList()))
        .isEqualTo(Rational.ONE);
  }

  @Test
  void a_matrix_has_the_recomputed_entry_and_loses_all_but_one_strategy_of_each() {
    Picture p = picture("printed.already-truthful.json", "A third of the expected gammas");
    Map<String, List<String>> rows = byFirst(p);
    assertThat(rows.get("always 70%").get(3)).isEqualTo("0, 0");
    assertThat(rows.get("1 minus truth").subList(2, 6))
        .containsExactly("6, 4", "3, 2", "3, 2", "stays");
    assertThat(p.rows().stream().filter(r -> r.get(5).equals("stays"))).hasSize(1);
  }

  @Test
  void predictions_of_opposed_groups_are_certain() {
    Picture p = picture("printed.opposed-groups.json", "Beliefs");
    assertThat(p.rows()).allSatisfy(r -> assertThat(r.get(3)).isIn("0", "1"));
    assertThat(p.rows().stream().map(r -> r.get(2)).distinct())
        .containsExactlyInAnyOrder("99/200", "101/200");
  }

  @Test
  void curves_meet_the_numbers_of_the_finding_at_the_threshold() {
    Picture p = picture("printed.skew-is-a-matter-of-scale.json", "The curves");
    assertThat(p.rows().get(0)).containsExactly("3/4", "1/2", "67/128");
  }

  @Test
  void who_has_the_highest_price_is_told_everything() {
    Picture p = picture("printed.outbid.json", "Commitments and prices");
    assertThat(p.rows().stream().filter(r -> r.get(4).equals("everything")))
        .singleElement()
        .matches(
            r ->
                p.rows().stream()
                    .allMatch(
                        o -> Rational.parse(o.get(3)).compareTo(Rational.parse(r.get(3))) <= 0));
  }

  @Test
  void a_chain_counts_the_steps_that_fall() {
    ProofChain.Link step = new ProofChain.Link("proof-a", "x < y & y", "REFUTED, substantive");
    ProofChain.Link other = new ProofChain.Link("proof-b", "z", "PROVED");
    Picture p =
        new ProofChain(List.of(step, other), List.of(new ProofChain.Link("lemma", "w", "PROVED")))
            .picture();
    assertThat(p.says()).startsWith("1 of 2 steps");
    assertThat(p.svg()).contains("box ink-bad").contains("box ink-good");
  }

  @Test
  void words_are_escaped_and_rows_are_of_one_length() {
    Mark.Words words =
        new Mark.Words(Ink.PLAIN, new Mark.Place(1, 2), Mark.Anchor.START, "a < \"b\"");
    Scene scene = new Scene(10, 10, List.of(words));
    assertThat(scene.svg("x & y")).contains("a &lt; &quot;b&quot;", "aria-label=\"x &amp; y\"");
    assertThatThrownBy(() -> new Picture("t", "s", scene, List.of(List.of("a"), List.of("b", "c"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("t: no table");
  }
}
