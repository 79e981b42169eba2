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
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule loses, with the smallest play, on one screen; and templates to start from. */
class CheckCommandTest {

  private static final String RULES = "proofs-tests/counterplay/foreign/rules/";

  @TempDir Path home;

  private TestHouse.Ran run(String... arguments) {
    return new TestHouse(home, Library.own(), new Stop()).run(arguments);
  }

  @Test
  void a_bill_divided_by_n_loses_the_balance_first_and_the_play_is_told() {
    TestHouse.Ran ran = run("check", "spec/csoka/planted/SharedAmongAll.java", "--seconds", "120");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).hasSizeLessThanOrEqualTo(CheckCommand.SCREEN);
    assertThat(ran.out().lines().toList().get(1))
        .startsWith("lost, which the mechanism has that it stands in for: balanced, ");
    assertThat(ran.out().replaceAll("\\s+", " "))
        .contains(
            "balanced: not -1/4 = 0",
            "2 agents, 1 round",
            "Ann reports low",
            "The transfers add up to -1/4.",
            "(no smaller play: all 2 tried)");
  }

  @Test
  void one_property_comes_with_its_whole_play_and_a_table() {
    TestHouse.Ran ran = run("check", "csoka/mechanism-balanced-team", "--property", "pair-proof");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains(
            "REFUTED: not 1/8 <= 0",
            "Ann is low and reports high and Bob is high and says so: YES.",
            "agent  type  reports  utility  is paid  total  at the truth");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kong/mechanism-truthful",
        "frongillo/mechanism-output-agreement",
        "frongillo/mechanism-rbts",
        "shahmoon/mechanism-fair-competitive-protocol",
        "csoka/mechanism-vcg",
        "csoka/mechanism-recursive"
      })
  void what_is_declared_of_the_programs_own_mechanisms_is_found(String id) {
    TestHouse.Ran ran = run("check", id, "--seconds", "120");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).hasSizeLessThanOrEqualTo(CheckCommand.SCREEN);
  }

  @Test
  void programs_get_json_junit_and_sarif() throws Exception {
    String id = "frongillo/mechanism-dasgupta-ghosh";
    JsonNode json =
        new ObjectMapper().readTree(run("check", id, "--format", "json").out()).get("mechanisms");
    assertThat(json.get(0).get("properties")).hasSize(17);
    assertThat(json.get(0).get("properties"))
        .allSatisfy(
            p ->
                assertThat(p.has("case"))
                    .isEqualTo(p.get("verdict").textValue().equals("REFUTED")));
    String xml = run("check", id, "--format", "junit").out();
    assertThat(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("failure")
                .getLength())
        .isEqualTo(6);
    JsonNode sarif = new ObjectMapper().readTree(run("check", id, "--format", "sarif").out());
    assertThat(sarif.get("version").textValue()).isEqualTo("2.1.0");
    assertThat(sarif.get("runs").get(0).get("results")).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource({
    "Exits, may not do this",
    "RecursesForEver, recurses too deep",
    "ReturnsNull, transfers returned null",
    "ReturnsAShortList, transfers returned 1 value for 2 agents",
    "TossesACoin, answers differently when it is asked twice",
    "WritesAndCalls, may not do this",
    "Throws, not today"
  })
  void a_rule_that_gives_no_answer_gets_one_line(String rule, String why) {
    TestHouse.Ran ran = run("check", RULES + rule + ".java");
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.out()).doesNotContain("fails:", "SURVIVED");
    assertThat(ran.err()).hasLineCount(1);
    assertThat(ran.err())
        .startsWith("counterplay: your rule " + rule + ", " + rule + ".java:")
        .contains(why);
  }

  @ParameterizedTest
  @CsvSource({"null", "\"\"", "\"a\\tb\""})
  void a_rule_without_a_name_is_refused(String name) throws Exception {
    String text = Files.readString(Path.of(RULES + "ReturnsNull.java"));
    Path file = home.resolve("ReturnsNull.java");
    Files.writeString(
        file,
        text.replaceFirst("(id\\(\\) \\{\\s*return )[^;]*", "$1" + name.replace("\\", "\\\\")));
    TestHouse.Ran ran = run("check", file.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err()).hasLineCount(1).contains("wanted are an id, such as user/my-rule");
  }

  @Test
  void a_rule_that_throws_in_some_properties_loses_those_rows_only() {
    TestHouse.Ran ran =
        run("check", RULES + "ThrowsInTwoRounds.java", "--property", "unique", "--seconds", "60");
    assertThat(ran.code()).isZero();
    ran =
        run(
            "check",
            RULES + "ThrowsInTwoRounds.java",
            "--property",
            "unique",
            "--property",
            "balanced",
            "--property",
            "ex-post",
            "--seconds",
            "60");
    String failure =
        "your rule ThrowsInTwoRounds, ThrowsInTwoRounds.java:25: IllegalStateException: one round"
            + " only";
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err()).isEqualTo("counterplay: " + failure + "\n");
    assertThat(ran.out())
        .contains("team/ex-post", "REFUTED: not 1/2 <= 0")
        .contains("team/unique", "BOUNDED in 2 agents, 1 round")
        .contains("UNDECIDED " + failure);
  }

  @Test
  void a_file_that_is_named_without_its_ending_is_pointed_out() {
    TestHouse.Ran ran = run("check", RULES + "Throws");
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err())
        .hasLineCount(1)
        .contains("no mechanism is called", "but there is a file: check " + RULES + "Throws.java");
  }

  @Test
  void a_parameter_that_is_left_free_gets_regions_with_exact_borders() throws Exception {
    TestHouse.Ran ran = run("check", "frongillo/mechanism-rbts?delta=*");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains(
            "strict: holds for delta > 0; fails for delta <= 0",
            "truthful: holds for delta >= 0; fails for delta < 0",
            "BOUNDED by what was tried completely: 3 agents, 2 signals");
    JsonNode regions =
        new ObjectMapper()
            .readTree(
                run(
                        "check",
                        "frongillo/mechanism-rbts?delta=*",
                        "--property",
                        "strict",
                        "--format",
                        "json")
                    .out())
            .get("properties")
            .get(0)
            .get("regions");
    assertThat(regions.get(1).get("where").textValue()).isEqualTo("delta > 0");
    assertThat(regions.get(1).get("holds").textValue()).isEqualTo("true");
    ran = run("check", "kong/mechanism-truthful?gamma=*");
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err()).hasLineCount(1).contains("no parameter gamma");
    assertThat(run("check", "kong/mechanism-truthful?alpha=*&beta=*").err())
        .contains("wanted is one free parameter, not 2");
  }

  @Test
  void the_json_of_a_play_says_in_which_order_it_is_smallest() throws Exception {
    JsonNode play =
        new ObjectMapper()
            .readTree(
                run(
                        "check",
                        "csoka/mechanism-balanced-team",
                        "--property",
                        "pair-proof",
                        "--format",
                        "json")
                    .out())
            .get("mechanisms")
            .get(0)
            .get("properties")
            .get(0)
            .get("smallness");
    assertThat(play.get("word").textValue()).isEqualTo("smallest");
    assertThat(play.get("order").textValue())
        .isEqualTo("agents, rounds, types, denominators, amounts");
    assertThat(play.get("size").get("agents").textValue()).isEqualTo("3");
    assertThat(play.get("untried").textValue()).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "curation|return profile.subList(0, 1).stream().map(c -> Channel.coin(c.price())).toList();"
            + "|reply returned a list of channels of the wrong length",
        "curation|return null;|reply returned null",
        "tasks|return null;|payment returned a number with null in it",
        "elicitation|return List.of();|payments returned 0 values for 2 agents",
        "static|throw new IllegalStateException(\"no\");|IllegalStateException: no"
      })
  void nulls_lengths_and_exceptions_of_every_kind_are_looked_at(
      String kind, String body, String why) throws Exception {
    run("new", kind, "MyRule", "--into", home.toString());
    Path file = home.resolve("MyRule.java");
    String text = Files.readString(file);
    int last = text.lastIndexOf("@Override");
    String head = text.substring(last, text.indexOf('{', text.indexOf("(", last)) + 1);
    Files.writeString(file, text.substring(0, last) + head + "\n    " + body + "\n  }\n}\n");
    TestHouse.Ran ran = run("check", file.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err()).hasLineCount(1).contains("your rule MyRule, MyRule.java:", why);
  }

  @Test
  void what_is_not_finished_is_named_and_is_not_a_success() {
    TestHouse.Ran ran = run("check", "csoka/mechanism-balanced-team", "--seconds", "1", "--deep");
    assertThat(ran.code()).isEqualTo(ExitCode.STOPPED);
    assertThat(ran.out()).contains("unfinished");
  }

  @Test
  void bad_input_gets_one_line() {
    assertThat(run("check", "csoka/mechanism-vgc").err())
        .contains("csoka/mechanism-vcg")
        .hasLineCount(1);
    assertThat(run("check", "csoka/mechanism-vcg", "--property", "truthfull").err())
        .contains("truthful")
        .hasLineCount(1);
    assertThat(run("check", "NoSuchRule.java").code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run("check", "csoka/mechanism-vcg", "--seconds", "-1").code())
        .isEqualTo(ExitCode.BAD_INPUT);
  }

  @ParameterizedTest
  @CsvSource({"team", "static", "elicitation", "tasks", "curation"})
  void a_template_compiles_and_every_property_of_it_is_decided(String kind) {
    String file = home.resolve("MyRule.java").toString();
    assertThat(run("new", kind, "MyRule", "--into", home.toString()).code()).isZero();
    TestHouse.Ran ran = run("check", file, "--seconds", "120");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("user/my-rule (my rule): ").contains("holds, BOUNDED");
    assertThat(ran.out().lines()).hasSizeLessThanOrEqualTo(CheckCommand.SCREEN);
  }

  @Test
  void a_template_overwrites_nothing() throws Exception {
    Path file = Files.writeString(home.resolve("MyRule.java"), "mine");
    TestHouse.Ran ran = run("new", "team", "MyRule", "--into", home.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err()).hasLineCount(1).contains("is there already");
    assertThat(file).hasContent("mine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"my-rule", "myRule", "../Up", "String", "Outlook", "", "Ünder", "A B", "Class\n"})
  void a_bad_name_gets_one_line(String name) {
    TestHouse.Ran ran = run("new", "team", name, "--into", home.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err()).hasLineCount(1);
  }
}
