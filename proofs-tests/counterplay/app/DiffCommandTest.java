package counterplay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterplay.corpus.Library;
import counterplay.search.Stop;
import counterplay.terminal.ExitCode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a change loses and gains, judged on both sides. */
class DiffCommandTest {

  private static final String AGREEMENT = "frongillo/mechanism-output-agreement";
  private static final String GHOSH = "frongillo/mechanism-dasgupta-ghosh";
  private static final String SHARED = "spec/csoka/planted/SharedAmongAll.java";

  @TempDir Path home;

  private TestHouse.Ran run(String... arguments) {
    return new TestHouse(home, Library.own(), new Stop()).run(arguments);
  }

  @Test
  void a_mechanism_and_itself_are_equal_and_that_is_proved() {
    TestHouse.Ran ran = run("diff", GHOSH, GHOSH);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("payments: equal, PROVED", "did not move (17):");
  }

  @Test
  void another_way_to_write_the_same_rule_is_proved_equal_by_the_kernel() {
    TestHouse.Ran ran = run("diff", "frongillo/mechanism-rbts", "frongillo/mechanism-rbts?delta=1");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("payments: equal, PROVED: as functions, by identities");
  }

  @Test
  void what_is_lost_comes_first_and_the_play_is_judged_on_both_sides() {
    TestHouse.Ran ran = run("diff", AGREEMENT, GHOSH);
    assertThat(ran.code()).isEqualTo(ExitCode.DIFFERS);
    String text = ran.out().replaceAll("\\s+", " ");
    assertThat(text)
        .contains(
            "payments: different; the smallest profile, the first of all: The agent reports L, the"
                + " peer L, L",
            "the agent 1 0 -1",
            "rational-ex-post: BOUNDED -> REFUTED",
            "before: 1 >= 0",
            "after: -1 >= 0, which does not hold");
    assertThat(text.indexOf("lost (2)")).isLessThan(text.indexOf("gained (7)"));
  }

  @Test
  void both_directions_show_the_same_properties_lost_and_gained() throws Exception {
    JsonNode there = properties(run("diff", AGREEMENT, GHOSH, "--format", "json"));
    JsonNode back = properties(run("diff", GHOSH, AGREEMENT, "--format", "json"));
    assertThat(names(there, "lost")).isNotEmpty().isEqualTo(names(back, "gained"));
    assertThat(names(there, "gained")).isNotEmpty().isEqualTo(names(back, "lost"));
    for (JsonNode p : there)
      if (p.get("change").textValue().equals("lost")) {
        assertThat(p.get("play")).isNotEmpty();
        assertThat(p.get("beforeAtPlay").textValue()).doesNotContain("does not hold");
        assertThat(p.get("afterAtPlay").textValue()).contains("does not hold");
      }
  }

  private static JsonNode properties(TestHouse.Ran ran) throws Exception {
    return new ObjectMapper().readTree(ran.out()).get("comparisons").get(0).get("properties");
  }

  private static java.util.Set<String> names(JsonNode properties, String change) {
    java.util.Set<String> names = new java.util.TreeSet<>();
    for (JsonNode p : properties)
      if (p.get("change").textValue().equals(change)) names.add(p.get("id").textValue());
    return names;
  }

  @Test
  void programs_get_junit_and_sarif_with_a_baseline_state() throws Exception {
    String xml = run("diff", AGREEMENT, GHOSH, "--format", "junit").out();
    assertThat(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("failure")
                .getLength())
        .isEqualTo(2);
    JsonNode sarif =
        new ObjectMapper().readTree(run("diff", AGREEMENT, GHOSH, "--format", "sarif").out());
    JsonNode results = sarif.get("runs").get(0).get("results");
    assertThat(results.findValuesAsText("baselineState")).contains("new", "absent");
  }

  @Test
  void of_protocols_the_chances_of_what_is_told_are_compared() {
    String curation = "shahmoon/mechanism-";
    TestHouse.Ran ran =
        run("diff", curation + "competitive-protocol", curation + "fair-competitive-protocol");
    assertThat(ran.code()).isEqualTo(ExitCode.DIFFERS);
    assertThat(ran.out()).contains("chance of", "the center's bit 0 told as 0  1/2     1      1/2");
  }

  @Test
  void a_file_is_compared_with_the_mechanism_that_it_changes() {
    TestHouse.Ran ran = run("diff", "csoka/mechanism-balanced-team", SHARED, "--seconds", "200");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isEqualTo(ExitCode.DIFFERS);
    assertThat(ran.out().replaceAll("\\s+", " "))
        .contains("balanced: BOUNDED -> REFUTED", "before: 0 = 0", "after: -1/4 = 0")
        .contains("there before: Ann is low and says so: NO. On average over all types")
        .contains("there after: On average over all types Ann and Bob get 5/4 instead of 1");
  }

  @Test
  void a_baseline_holds_what_a_project_expects() throws Exception {
    String file = home.resolve("expected.tsv").toString();
    assertThat(run("diff", "--baseline", file, GHOSH).err()).contains("--write writes it");
    assertThat(run("diff", "--baseline", file, "--write", GHOSH).code()).isZero();
    TestHouse.Ran same = run("diff", "--baseline", file, GHOSH);
    assertThat(same.code()).isZero();
    assertThat(same.out()).contains("fails before and after\n").doesNotContain("the same play");
    Files.writeString(Path.of(file), Files.readString(Path.of(file)).replace("REFUTED", "BOUNDED"));
    TestHouse.Ran lost = run("diff", "--baseline", file, GHOSH);
    assertThat(lost.code()).isEqualTo(ExitCode.DIFFERS);
    assertThat(lost.out()).contains("lost (6)", "before: not on file");
    Files.writeString(Path.of(file), GHOSH + "\tnonsense\n");
    assertThat(run("diff", "--baseline", file, GHOSH).code()).isEqualTo(ExitCode.BAD_INPUT);
  }

  @Test
  void a_free_parameter_on_one_side_gets_the_values_for_which_something_is_lost_or_gained() {
    String rule = "frongillo/mechanism-rbts";
    TestHouse.Ran after = run("diff", rule, rule + "?delta=*");
    assertThat(after.code()).isEqualTo(ExitCode.DIFFERS);
    assertThat(after.out())
        .contains("strict: lost for delta <= 0; holds on both sides for delta > 0");
    TestHouse.Ran before = run("diff", rule + "?delta=*", rule);
    assertThat(before.code()).isZero();
    assertThat(before.out())
        .contains("strict: gained for delta <= 0; holds on both sides for delta > 0");
    assertThat(run("diff", rule + "?delta=*", rule + "?delta=0").out())
        .contains("strict: lost for delta > 0; fails on both sides for delta <= 0");
  }

  @ParameterizedTest
  @CsvSource({
    "kong/mechanism-truthful, frongillo/mechanism-rbts, of different kinds",
    "kong/mechanism-truthful, kong/mechanism-truthful?gamma=1, has no parameter gamma",
    "kong/mechanism-truthful, kong/mechanism-truthful?alpha=x, is no rational number",
    "kong/mechanism-truthful?beta=*, kong/mechanism-truthful?alpha=*, a free parameter is not",
    "kong/mechanism-truthful, kong/mechanism-truthful?gamma=*, has no parameter gamma",
    "kong/mechanism-truthful, frongillo/mechanism-rbts?delta=*, of different kinds",
    "kong/mechanism-truthful, kong/mechanism-truthfull, kong/mechanism-truthful"
  })
  void what_cannot_be_compared_gets_one_line(String before, String after, String why) {
    TestHouse.Ran ran = run("diff", before, after);
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).hasLineCount(1).contains(why);
  }

  @Test
  void what_was_not_finished_is_unknown_and_never_success() {
    TestHouse.Ran ran =
        run(
            "diff",
            "csoka/mechanism-balanced-team",
            "csoka/mechanism-balanced-team?bill=equal",
            "--seconds",
            "1");
    assertThat(ran.code()).isEqualTo(ExitCode.STOPPED);
    assertThat(ran.out()).contains("unknown (");
  }
}
