package counterplay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterplay.app.tables.ReadmeTable;
import counterplay.terminal.ExitCode;
import counterplay.toy.Looks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

  @TempDir Path home;
  private TestHouse house;

  @BeforeEach
  void aHouse() {
    house = TestHouse.toy(home);
  }

  private static JsonNode json(String text) throws IOException {
    JsonNode node = new ObjectMapper().readTree(text);
    assertThat(leavesAreStrings(node)).isTrue();
    return node;
  }

  private static boolean leavesAreStrings(JsonNode node) {
    for (JsonNode child : node) if (!leavesAreStrings(child)) return false;
    return node.isContainerNode() || node.isTextual();
  }

  private static List<String> fields(JsonNode node) {
    return node.properties().stream().map(f -> f.getKey()).toList();
  }

  @Test
  void an_audit_prints_aligned_rows_and_a_summary() {
    TestHouse.Ran ran = house.run("audit", "csoka/toy-root");
    assertThat(ran)
        .isEqualTo(
            new TestHouse.Ran(
                0,
                """
                claim           reading    verdict    declared  gravity           evidence         scope
                csoka/toy-root  printed    PROVED                                 a case found     five numbers
                csoka/toy-root  thrice     REFUTED              misprint of ours  5 cases          five numbers
                csoka/toy-root  somewhere  UNDECIDED                              4 cases sampled  all numbers
                3 readings of 1 claim: 1 PROVED, 1 REFUTED, 1 UNDECIDED, all as declared
                """,
                ""));
  }

  @Test
  void an_audit_as_json_has_the_promised_shape() throws IOException {
    TestHouse.Ran ran = house.run("audit", "--format", "json", "--seed", "7");
    JsonNode audit = json(ran.out());
    assertThat(fields(audit)).containsExactly("tool", "version", "seed", "claims", "summary");
    assertThat(audit.get("tool").textValue()).isEqualTo("counterplay");
    assertThat(audit.get("seed").textValue()).isEqualTo("7");
    assertThat(audit.get("claims")).hasSize(13);
    for (JsonNode row : audit.get("claims")) {
      if (row.get("reading").textValue().equals("thrice")) continue;
      assertThat(fields(row))
          .containsExactly(
              "id",
              "paper",
              "place",
              "kind",
              "statement",
              "reading",
              "origin",
              "scope",
              "verdict",
              "declared",
              "assumes",
              "evidence",
              "seconds");
      assertThat(fields(row.get("evidence"))).startsWith("kind", "file", "cases", "detail");
    }
    assertThat(fields(audit.get("summary")))
        .startsWith(
            "claims", "PROVED", "CONDITIONAL", "BOUNDED", "SURVIVED", "REFUTED", "UNDECIDED");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void an_audit_of_one_gravity_has_the_refuted_readings_of_that_gravity_alone() throws IOException {
    JsonNode rows =
        json(house.run("audit", "--gravity", "misprint", "--format", "json").out()).get("claims");
    assertThat(rows).hasSize(1);
    assertThat(fields(rows.get(0)))
        .containsSubsequence("verdict", "declared", "gravity", "charged", "evidence");
    assertThat(rows.get(0).get("reading").textValue()).isEqualTo("thrice");
    assertThat(rows.get(0).get("gravity").textValue()).isEqualTo("MISPRINT");
    assertThat(rows.get(0).get("charged").textValue()).isEqualTo("csoka/toy-root");
    assertThat(house.run("audit", "--gravity", "misprint", "--origin", "ours").code()).isZero();
    assertThat(house.run("show", "csoka/toy-root", "--reading", "thrice").out())
        .contains("gravity   misprint of ours; meant is twice; printed holds");
  }

  @Test
  void lists_have_the_promised_shapes() throws IOException {
    house.run("hunt", "csoka/toy-square", "--keep=two");
    assertThat(
            fields(
                json(house.run("list", "mechanisms", "--format", "json").out())
                    .get("mechanisms")
                    .get(0)))
        .containsExactly("id", "title", "class");
    JsonNode claims = json(house.run("list", "claims", "--format=json").out()).get("claims");
    assertThat(claims.findValuesAsText("id"))
        .containsExactly("csoka/toy-balance", "csoka/toy-root", "csoka/toy-square");
    assertThat(fields(claims.get(0)))
        .containsExactly("id", "paper", "kind", "place", "statement", "readings");
    assertThat(
            fields(
                json(house.run("list", "witnesses", "--format", "json").out())
                    .get("witnesses")
                    .get(0)))
        .startsWith("file", "claim", "reading");
    JsonNode definitions =
        json(house.run("list", "definitions", "--format", "json").out()).get("definitions");
    assertThat(definitions.findValuesAsText("id"))
        .containsExactly("csoka/mechanism-balanced-team", "csoka/toy-number");
    assertThat(definitions.findValuesAsText("class"))
        .contains("counterplay.mechanism.team.BalancedTeamMechanism");
    assertThat(house.run("list", "claims").out())
        .contains("csoka/toy-balance  formula    Section 10, (2)");
  }

  @Test
  void a_hunt_shrinks_keeps_and_replays() throws IOException {
    TestHouse.Ran hunt = house.run("hunt", "csoka/toy-square", "--keep=two");
    assertThat(hunt.out())
        .contains("\"x\": \"2\"")
        .contains("4 <= 2  does not hold")
        .contains("kept as counterexamples/csoka/toy-square/printed.two.json");
    assertThat(hunt.code()).isZero();
    assertThat(house.run("replay").code()).isZero();
    JsonNode replay = json(house.run("replay", "--format", "json").out());
    assertThat(replay.get("witnesses").get(0).get("holds").textValue()).isEqualTo("true");
    assertThat(house.run("audit", "csoka/toy-square").out())
        .containsPattern("printed +REFUTED +two ");
    try (Stream<Path> files = Files.list(home.resolve("counterexamples/csoka/toy-square"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void a_hunt_that_finds_nothing_says_among_how_many() {
    assertThat(house.run("hunt", "csoka/toy-square", "--reading", "unit-interval"))
        .isEqualTo(new TestHouse.Ran(0, "nothing found among 13 cases, the whole scope\n", ""));
    assertThat(
            new TestHouse(home, house.library(), Looks.stop())
                .run("hunt", "csoka/toy-square", "--reading", "by-samples", "--seconds", "1")
                .code())
        .isEqualTo(ExitCode.STOPPED);
    assertThat(house.run("hunt", "csoka/toy-root", "--reading", "thrice").code()).isZero();
  }

  @Test
  void a_witness_that_no_longer_refutes_is_told_with_both_sides() {
    house.run("hunt", "csoka/toy-square", "--keep=two");
    String file = "counterexamples/csoka/toy-square/printed.two.json";
    String good = house.files().get(home.resolve(file).toString());
    house.write(file, good.replace("\"x\": \"2\"", "\"x\": \"1\""));
    TestHouse.Ran ran = house.run("replay");
    assertThat(ran.code()).isEqualTo(ExitCode.DIFFERS);
    assertThat(ran.out())
        .contains("differs " + file)
        .contains("no longer refutes: today 1 <= 1")
        .contains("the finding on file is 4 <= 2, today's is 1 <= 1");
    house.write(file, good.replace("\"4\"", "\"5\""));
    assertThat(house.run("replay").out())
        .contains("the finding on file is 5 <= 2, today's is 4 <= 2");
    house.write(file, good.replace("\n", " \n"));
    assertThat(house.run("replay"))
        .matches(r -> r.code() == ExitCode.DIFFERS && r.out().contains("not in canonical form"));
    assertThat(house.run("replay", "--rewrite").code()).isZero();
    assertThat(house.files()).containsEntry(home.resolve(file).toString(), good);
  }

  @Test
  void a_case_on_file_outside_the_scope_is_refused() {
    house.run("hunt", "csoka/toy-square", "--keep=two");
    String file = "counterexamples/csoka/toy-square/printed.two.json";
    house.write(
        file,
        house
            .files()
            .get(home.resolve(file).toString())
            .replace("\"2\"", "\"10\"")
            .replace("\"4\"", "\"100\""));
    TestHouse.Ran ran = house.run("audit", "csoka/toy-square");
    assertThat(ran.err())
        .contains(
            file + ": case: lies outside the scope of printed: wanted is one of: five numbers");
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(house.run("replay").code()).isEqualTo(ExitCode.BAD_INPUT);
  }

  @Test
  void a_claim_is_shown_with_its_numbers() {
    assertThat(house.run("show", "csoka/toy-square", "--reading", "printed"))
        .isEqualTo(
            new TestHouse.Ran(
                0,
                """
                csoka/toy-square  (statement, Section 1)
                  no number is less than its square

                reading printed  (PRINTED, said of every case)
                  scope     five numbers
                  verdict   REFUTED, as declared
                  evidence  a case found: 4 <= 2
                  case      found now; hunt --keep puts it on file
                      {
                        "x": "2"
                      }
                            x = 2
                  left      4
                  right     2
                  finding   4 <= 2  does not hold
                  re-check  ./counterplay show csoka/toy-square --reading printed --case FILE, with a case of your own
                """,
                ""));
    Path own = house.write("own.json", "{\"x\": \"-3\"}");
    assertThat(
            house
                .run("show", "csoka/toy-square", "--reading", "printed", "--case", own.toString())
                .out())
        .contains("it lies outside the scope")
        .contains("9 <= -3  does not hold");
  }

  @Test
  void a_mechanism_of_the_user_turns_a_verdict() throws IOException {
    String source =
        Files.readString(
            Path.of("src/main/java/counterplay/mechanism/team/BalancedTeamMechanism.java"));
    Path same = house.write("BalancedTeamMechanism.java", source);
    assertThat(house.run("audit", "csoka/toy-balance", "--with", same.toString()))
        .matches(r -> r.code() == 0);
    house.write(
        "BalancedTeamMechanism.java",
        source.replace(
            "return Externality.sharedEqually(gammas(outlook, reports))",
            "return gammas(outlook, reports)"));
    TestHouse.Ran ran = house.run("audit", "csoka/toy-balance", "--with", same.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.DIFFERS);
    assertThat(ran.out()).containsPattern("csoka/toy-balance +printed +REFUTED +PROVED");
  }

  @TestFactory
  Stream<DynamicTest> a_mechanism_that_cannot_be_used_is_refused_in_one_line() throws IOException {
    String source =
        Files.readString(
            Path.of("src/main/java/counterplay/mechanism/team/BalancedTeamMechanism.java"));
    return Stream.of(
            List.of(
                source.replace("gammas(outlook, reports))", "gamas(outlook, reports))"),
                "BalancedTeamMechanism.java:48: cannot find symbol"),
            List.of(
                source.replace("csoka/mechanism-balanced-team", "csoka/mechanism-balanced-tam"),
                "the nearest are csoka/mechanism-balanced-team"),
            List.of(
                source
                    .replace("implements GammaRule", "implements TransferRule")
                    .replace(
                        "@Override\n  public <S extends Scalar<S>> List<S> gammas",
                        "private <S extends Scalar<S>> List<S> gammas"),
                "must implement counterplay.mechanism.team.GammaRule"),
            List.of(
                source.replace("BalancedTeamMechanism()", "BalancedTeamMechanism(int n)"),
                "a public constructor without parameters"),
            List.of("public class BalancedTeamMechanism {}", "wanted is one public class"),
            List.of("", "wanted is one public class"))
        .map(
            bad ->
                DynamicTest.dynamicTest(
                    bad.get(1),
                    () -> {
                      Path file = house.write("BalancedTeamMechanism.java", bad.get(0));
                      TestHouse.Ran ran = house.run("audit", "--with", file.toString());
                      assertThat(ran.err()).contains(bad.get(1)).hasLineCount(1);
                      assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
                    }));
  }

  @Test
  void a_stopped_audit_prints_what_it_reached() throws IOException {
    house.stop().request();
    TestHouse.Ran ran = house.run("audit", "--format", "json");
    assertThat(ran.code()).isEqualTo(ExitCode.STOPPED);
    assertThat(json(ran.out()).get("claims").size()).isLessThan(13);
    assertThat(ran.err()).contains("of 13 readings were reached").hasLineCount(1);
  }

  @Test
  void the_table_in_the_readme_is_checked_and_written() {
    String frame = "# Toy\n" + ReadmeTable.BEGIN + "\nold\n" + ReadmeTable.END + "\nend\n";
    house.write("spec/csoka/README.md", frame);
    TestHouse.Ran stale = house.run("readme", "--check");
    assertThat(stale.code()).isEqualTo(ExitCode.DIFFERS);
    assertThat(stale.out())
        .contains("- old")
        .contains("+ | `csoka/toy-root` | thrice | ours | REFUTED, misprint | 5 cases |");
    assertThat(house.files().get(home.resolve("spec/csoka/README.md").toString())).isEqualTo(frame);
    assertThat(house.run("readme", "--write").code()).isZero();
    assertThat(house.run("readme")).isEqualTo(new TestHouse.Ran(0, "", ""));
    String written = house.files().get(home.resolve("spec/csoka/README.md").toString());
    assertThat(written)
        .startsWith("# Toy\n")
        .endsWith("\nend\n")
        .containsSubsequence("## Section 1", "## Section 2", "## Section 10");
  }

  @TestFactory
  Stream<DynamicTest> every_command_has_help_with_examples_and_a_version() {
    return Stream.of(
            "audit",
            "assumptions",
            "certify",
            "list",
            "show",
            "replay",
            "hunt",
            "readme",
            "report",
            "errata",
            "export")
        .map(
            command ->
                DynamicTest.dynamicTest(
                    command,
                    () -> {
                      assertThat(house.run(command, "--help"))
                          .matches(
                              r ->
                                  r.code() == 0
                                      && r.out().contains("Examples:")
                                      && r.err().isEmpty());
                      assertThat(house.run(command, "--version"))
                          .isEqualTo(new TestHouse.Ran(0, "counterplay development\n", ""));
                    }));
  }
}
