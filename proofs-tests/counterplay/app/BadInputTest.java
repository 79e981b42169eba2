package counterplay.app;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong: one line, exit code 2, and nothing is changed. */
class BadInputTest {

  private static final String WITNESS = "counterexamples/csoka/toy-square/printed.two.json";
  private static final String GOOD =
      """
      {
        "claim": "csoka/toy-square",
        "reading": "printed",
        "refutes": "no number is less than its square",
        "story": [
          "Squares of fractions are small.",
          "Those of larger numbers are not: 4 is more than 2."
        ],
        "case": {
          "x": "2"
        },
        "finding": { "left": "4", "relation": "<=", "right": "2" },
        "found": { "by": "hand", "seed": "none", "on": "2026-11-23" }
      }
      """;

  @TempDir Path home;
  private TestHouse house;

  @BeforeEach
  void aHouseWithAWitness() {
    house = TestHouse.toy(home);
    house.write(WITNESS, GOOD);
  }

  private void isRefused(String said, String... arguments) {
    Map<String, String> before = filesOfOnesOwn();
    TestHouse.Ran ran = house.run(arguments);
    assertThat(ran.err().lines()).as(ran.err()).hasSize(1);
    assertThat(ran.err()).contains(said);
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(filesOfOnesOwn()).isEqualTo(before);
  }

  /** All but what a hunt has noted for later. */
  private Map<String, String> filesOfOnesOwn() {
    Map<String, String> files = house.files();
    files.keySet().removeIf(name -> name.contains("/target/hunts/"));
    return files;
  }

  @Test
  void the_good_file_is_good() {
    assertThat(house.run("replay"))
        .isEqualTo(
            new TestHouse.Ran(
                0, "ok      " + WITNESS + "  4 <= 2\n1 witness file judged: all hold\n", ""));
  }

  @TestFactory
  Stream<DynamicTest> a_bad_file_is_refused_in_one_line_that_names_the_file_and_the_place() {
    return Map.ofEntries(
            Map.entry("", "wanted is one JSON object"),
            Map.entry("{ \"claim\": ", "line "),
            Map.entry("[]", "wanted is one JSON object"),
            Map.entry(GOOD + "{}", "line "),
            Map.entry(GOOD.replace("\"story\"", "\"history\""), "the field 'story' is missing"),
            Map.entry(
                GOOD.replace("\"case\": {", "\"case\": { \"y\": \"1\","),
                "case: unknown field 'y'"),
            Map.entry(GOOD.replace("\"x\": \"2\"", ""), "case: the field 'x' is missing"),
            Map.entry(GOOD.replace("\"x\": \"2\"", "\"x\": \"2\", \"x\": \"2\""), "Duplicate"),
            Map.entry(GOOD.replace("\"x\": \"2\"", "\"x\": 2"), "case.x: 2 is not a string"),
            Map.entry(GOOD.replace("\"x\": \"2\"", "\"x\": NaN"), "NaN"),
            Map.entry(GOOD.replace("\"x\": \"2\"", "\"x\": null"), "case.x: null is not a string"),
            Map.entry(
                GOOD.replace("\"x\": \"2\"", "\"x\": \"0.1\""),
                "case.x: '0.1' is not a rational number"),
            Map.entry(
                GOOD.replace("\"x\": \"2\"", "\"x\": \"1/0\""), "case.x: '1/0' has denominator 0"),
            Map.entry(GOOD.replace("\"x\": \"2\"", "\"x\": [\"2\"]"), "case.x: wanted is a string"),
            Map.entry(
                GOOD.replace("\"x\": \"2\"", "\"x\": \"" + "9".repeat(1_000_000) + "\""), "65536"),
            Map.entry(
                GOOD.replace("\"x\": \"2\"", "\"x\": \"" + "9".repeat(4_000) + "\""),
                "a number of 4000 characters"),
            Map.entry(GOOD.replace("\"x\": \"2\"", "\"x\": " + "9".repeat(1_000_000)), "exceeds"),
            Map.entry(
                GOOD.replace("\"x\": \"2\"", "\"x\": " + "[".repeat(10_000) + "]".repeat(10_000)),
                "64"),
            Map.entry(
                GOOD.replace("\"printed\"", "\"unit-interval\""),
                "the file of this claim and reading is called"),
            Map.entry(
                GOOD.replace("\"refutes\"", "\"shows\""),
                "the field 'shows' where the reading needs 'refutes'"),
            Map.entry(GOOD.replace("2026-11-23", "today"), "found.on: 'today' is not a day"),
            Map.entry(GOOD.replaceAll("(?s)\\.\",\n.*?\"\n", ".\"\n"), "story: 1 lines"))
        .entrySet()
        .stream()
        .map(
            bad ->
                DynamicTest.dynamicTest(
                    bad.getValue(),
                    () -> {
                      house.write(WITNESS, bad.getKey());
                      isRefused(bad.getValue(), "replay");
                      isRefused(WITNESS, "audit", "csoka/toy-square");
                    }));
  }

  @Test
  void a_probability_vector_that_does_not_sum_to_one_is_refused_where_it_stands() {
    String shown = house.run("show", "csoka/toy-balance", "--steps").out();
    String record = shown.substring(shown.indexOf('{'), shown.indexOf("\n      }")) + "}";
    Path file = house.write("case.json", record.replace("\"1/2\", \"1/2\"", "\"1/2\", \"1/3\""));
    isRefused(
        "case.model: round 0, Ann, transition row sums to 5/6",
        "show",
        "csoka/toy-balance",
        "--case",
        file.toString());
  }

  @Test
  void directories_and_missing_files_are_refused() {
    isRefused("not a regular file", "replay", home.toString());
    isRefused("there is no such file", "replay", home.resolve("none.json").toString());
    isRefused("is no file name", "replay", "a\0b");
  }

  @Test
  void one_bad_file_does_not_hide_the_good_ones() {
    house.write("counterexamples/csoka/toy-square/printed.bad.json", "{");
    TestHouse.Ran ran = house.run("replay");
    assertThat(ran.out()).contains("ok      " + WITNESS).contains("1 could not be read");
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
  }

  @Test
  void unknown_ids_come_with_the_nearest_ones() {
    isRefused(
        "no claim is called 'csoka/toy-skware'; the nearest are csoka/toy-square",
        "show",
        "csoka/toy-skware");
    isRefused("the nearest are csoka/toy-root", "audit", "csoka/toy-rot");
    isRefused("no claim is called ''", "audit", "");
    Path elsewhere =
        house.write("elsewhere.json", GOOD.replace("csoka/toy-square", "csoka/toy-sqare"));
    isRefused(
        "elsewhere.json: no claim is called 'csoka/toy-sqare'; the nearest are csoka/toy-square",
        "replay",
        elsewhere.toString());
    isRefused(
        "no reading of csoka/toy-root is called 'twice'; the nearest are thrice",
        "hunt",
        "csoka/toy-root",
        "--reading",
        "twice");
  }

  @Test
  void wrong_usage_is_refused() {
    isRefused("a command is missing; see counterplay --help");
    isRefused("'audti'; is 'audit' meant?", "audti");
    isRefused("'--frmat'", "audit", "--frmat", "json");
    isRefused("'yaml'", "audit", "--format", "yaml");
    isRefused("'x'", "audit", "--seed", "x");
    isRefused("the papers are csoka, kong, frongillo, shahmoon", "audit", "--paper", "csok");
    isRefused("no claim of kong is meant", "audit", "--paper", "kong");
    isRefused("[SUBSTANTIVE, MISPRINT, EDGE]", "audit", "--gravity", "grave");
    isRefused(
        "no reading of these claims is of the gravity and origin", "audit", "--gravity", "edge");
    isRefused("'theirs'", "audit", "--origin", "theirs");
    isRefused("--seconds -1", "audit", "--seconds=-1");
    isRefused("--seconds 0", "hunt", "csoka/toy-square", "--seconds", "0");
    isRefused("ID", "show");
    isRefused("spec/csoka/README.md cannot be read", "readme");
    isRefused("'csoka/nothing'", "assumptions", "csoka/nothing");
    isRefused("--planted-proofs stands alone", "hunt", "csoka/toy-root", "--planted-proofs");
  }

  @Test
  void a_word_without_end_is_not_repeated_whole() {
    String seconds = "9".repeat(60_000);
    assertThat(house.run("hunt", "csoka/toy-root", "--seconds", seconds).err())
        .contains("'999", "...9' is not an integer")
        .hasLineCount(1)
        .hasSizeLessThan(300);
  }

  @Test
  void a_nickname_is_a_reason_and_no_case_is_kept_twice() {
    isRefused("'7' is no nickname", "hunt", "csoka/toy-root", "--keep=7");
    isRefused(WITNESS + " holds this case already", "hunt", "csoka/toy-square", "--keep=again");
    isRefused("'../up' is no nickname", "hunt", "csoka/toy-root", "--keep=../up");
  }

  @Test
  void no_file_is_written_over() throws IOException {
    house.write(WITNESS, GOOD.replace("\"2\"", "\"3\"").replace("\"4\"", "\"9\""));
    isRefused(WITNESS + " is there already", "hunt", "csoka/toy-square", "--keep=two");
    assertThat(Files.readString(home.resolve(WITNESS))).contains("\"x\": \"3\"");
  }
}
