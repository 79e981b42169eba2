package counterplay.app;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.corpus.Discovery;
import counterplay.corpus.Library;
import counterplay.search.Stop;
import counterplay.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules and claims that harm, cheat or change: what is said of them. */
class ForeignCodeTest {

  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final String BALANCE = "csoka/section-1.2-balance";

  private static final Library OWN = Library.own();

  /** What most of these tests ask. */
  private static final Library FEW =
      new Library(
          Discovery.specs().stream()
              .filter(
                  s ->
                      List.of("BalancedTransfers", "Matrix2x2", "WelfareIsTheClassificationScore")
                          .contains(s.getClass().getSimpleName()))
              .toList(),
          OWN.mechanisms());

  @TempDir private Path folder;

  private TestHouse.Ran run(String... arguments) {
    return new TestHouse(folder, FEW, new Stop()).run(arguments);
  }

  private static String source(String name) {
    return "proofs-tests/counterplay/foreign/rules/" + name + ".java";
  }

  private TestHouse.Ran audit(String rule, String... more) {
    return audit(FEW, folder, rule, more);
  }

  private static TestHouse.Ran audit(Library library, Path home, String rule, String... more) {
    List<String> arguments = new ArrayList<>(List.of("audit", "--with", source(rule)));
    arguments.addAll(List.of(more));
    return new TestHouse(home, library, new Stop()).run(arguments.toArray(String[]::new));
  }

  /** The line of the source on which this stands. */
  private static int line(String rule, String text) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(source(rule)));
    for (int k = 0; k < lines.size(); k++) if (lines.get(k).contains(text)) return k + 1;
    throw new IOException("no line with " + text);
  }

  @TestFactory
  Stream<DynamicTest> a_rule_that_gives_no_answer_is_named_with_its_line() throws IOException {
    Map<String, List<String>> rules = new LinkedHashMap<>();
    rules.put("RecursesForEver", List.of("depth(k + 1)", "recurses too deep"));
    rules.put("Exits", List.of("System.exit", "may not do this"));
    rules.put("HaltsAfterATable", List.of("new FileOutputStream", "may not do this"));
    rules.put("WritesAndCalls", List.of("Files.writeString", "may not do this"));
    rules.put("StartsProcesses", List.of(".start()", "may not do this"));
    rules.put("ReturnsNull", List.of("transfers(", "transfers returned null"));
    rules.put(
        "ReturnsAShortList", List.of("transfers(", "transfers returned 1 value for 2 agents"));
    rules.put("WantsAllMemory", List.of("new long", "needs too much memory"));
    rules.put("StartsThreads", List.of("", "runs more than 64 threads"));
    rules.put("StartsAThousandThreads", List.of("", "runs more than 64 threads"));
    rules.put("TossesACoin", List.of("transfers(", "answers differently when it is asked twice"));
    rules.put("OnceInFifty", List.of("transfers(", "answers differently when it is asked twice"));
    List<String> arguments = new ArrayList<>(List.of("matrix", "user/"));
    rules.keySet().forEach(rule -> arguments.addAll(List.of("--with", source(rule))));
    TestHouse.Ran ran = run(arguments.toArray(String[]::new));
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines()).hasSameSizeAs(rules.keySet());
    assertThat(HOME.resolve("target/written-by-a-rule.txt")).doesNotExist();
    return rules.entrySet().stream()
        .map(
            r ->
                DynamicTest.dynamicTest(
                    r.getKey(),
                    () -> {
                      String place =
                          r.getValue().get(0).isEmpty()
                              ? "[0-9]+"
                              : Integer.toString(line(r.getKey(), r.getValue().get(0)));
                      assertThat(ran.err())
                          .containsPattern(
                              "counterplay: your rule "
                                  + r.getKey()
                                  + ", "
                                  + r.getKey()
                                  + "\\.java:"
                                  + place
                                  + ": "
                                  + r.getValue().get(1));
                    }));
  }

  @ParameterizedTest
  @CsvSource({"LoopsForEver", "LoopsWhenLoaded"})
  void a_rule_that_never_answers_is_ended(String rule) throws IOException {
    TestHouse.Ran ran = audit(rule, BALANCE, "--seconds", "1");
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err())
        .isEqualToIgnoringNewLines(
            "counterplay: your rule "
                + rule
                + ", "
                + rule
                + ".java:"
                + line(rule, "onSpinWait")
                + ": took longer than 1 s");
  }

  @Test
  void the_other_rows_go_on() throws IOException {
    TestHouse.Ran ran =
        audit("Throws", BALANCE, "user/", "--with", source("EveryNumberIsBelowEleven"));
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err())
        .startsWith(
            "counterplay: your rule Throws, Throws.java:"
                + line("Throws", "throw new")
                + ": IllegalStateException: not today");
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.out()).contains("UNDECIDED").contains("your rule failed");
    assertThat(ran.out()).containsPattern("user/every-number-is-below-eleven +printed +BOUNDED");
  }

  @Test
  void what_a_rule_prints_is_not_among_the_results() {
    TestHouse.Ran ran = audit("Prints", "csoka/matrix-2x2-row-1-column-1", "--format", "json");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("{\n  \"tool\"").doesNotContain("\"claims\": []");
    assertThat(ran.err())
        .startsWith("counterplay: your code prints: {\"claims\": []}")
        .contains("it is dropped");
    assertThat(ran.err().lines().count()).isLessThan(30);
  }

  @Test
  void a_rule_that_changes_beyond_the_sizes_that_are_run_is_bounded_by_them() {
    TestHouse.Ran eleven = audit("DoubledFromEleven", "csoka/matrix-2x2");
    assertThat(eleven.out())
        .contains("DoubledFromEleven: 3, 4, 5 and 10 agents, 4 rounds")
        .contains("4 BOUNDED")
        .doesNotContain("PROVED");
    TestHouse.Ran six = audit("OneMoreFromSix", "kong/claim-5.3");
    assertThat(six.out())
        .contains("OneMoreFromSix: 4 agents, 2 signals; 16 cases sampled")
        .contains("1 SURVIVED")
        .doesNotContain("PROVED");
  }

  @ParameterizedTest
  @CsvSource({
    "DirectMechanismAgain, csoka/theorem-6.3",
    "RecursiveMechanismAgain, csoka/appendix-f-quasilinear"
  })
  void a_mechanism_handed_over_unchanged_keeps_its_verdicts_as_far_as_it_is_run(
      String rule, String claims) {
    TestHouse.Ran ran = audit(OWN, HOME, rule, claims);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains(rule + ": ").contains("all as declared");
  }

  @Test
  void claims_of_ones_own_are_at_most_bounded_and_refused_for_the_reason_that_is_expected() {
    TestHouse.Ran ran =
        audit(
            "EveryNumberIsBelowEleven",
            "user/",
            "--with",
            source("TransfersOfElevenAgents"),
            "--with",
            source("AtMostItsSquare"),
            "--with",
            source("BetSeenInAdvance"));
    assertThat(ran.code()).isEqualTo(ExitCode.DIFFERS);
    assertThat(ran.out())
        .contains(
            "every-number-is-below-eleven printed: BOUNDED where PROVED is declared: 4 cases judged"
                + " by your own code")
        .contains(
            "user/square-elsewhere printed: UNDECIDED where PROVED is declared: refused: no"
                + " combination of what is known is x^2 - x >= 0")
        .contains("user/square-in-words printed: SURVIVED where PROVED is declared")
        .contains(
            "user/below-eleven printed: BOUNDED where PROVED is declared: run by your own code")
        .contains("n = 3..5 in your own code")
        .contains(
            "user/bet-not-measurable printed: UNDECIDED where PROVED is declared: refused: the"
                + " factor of later - earlier uses bet")
        .contains(
            "user/bet-granted printed: UNDECIDED where PROVED is declared: refused: the domain of"
                + " the sentence leaves out a case of the scope")
        .contains("7 readings of 7 claims: 3 BOUNDED, 1 SURVIVED, 3 UNDECIDED, 7 not as declared");
  }

  @Test
  void a_case_that_a_claim_of_ones_own_finds_is_shown_with_its_numbers() {
    TestHouse.Ran ran =
        audit("TransfersOfElevenAgents", "user/", "--with", source("DoubledFromEleven"));
    assertThat(ran.code()).isEqualTo(ExitCode.DIFFERS);
    assertThat(ran.out()).contains("REFUTED where PROVED is declared: ").contains("\"n\": \"11\"");
  }

  @Test
  void a_rule_that_calls_itself_the_kernel_judges_nothing() throws IOException {
    Path kernel =
        Files.writeString(
            folder.resolve("Kernel.java"),
            """
            package counterplay.kernel;
            import counterplay.claim.*;
            import counterplay.exact.number.Scalar;
            import counterplay.mechanism.team.*;
            import counterplay.model.dynamic.Outlook;
            import java.util.List;
            public final class Kernel implements TransferRule {
              public static <C extends Record> Finding judge(Reading<C> reading, C theCase) { return Finding.none(0); }
              public String id() { return "csoka/mechanism-vcg"; }
              public String title() { return "kernel"; }
              public boolean isForOneRound() { return true; }
              public <S extends Scalar<S>> List<S> transfers(Outlook<S> o, Reports r) {
                return o.model().agents().stream().map(a -> o.model().one()).toList();
              }
            }
            """);
    TestHouse.Ran ran = run("matrix", "csoka/mechanism-vcg", "--with", kernel.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("REFUTED not 2 = 0");
  }

  @Test
  void matrix_asks_every_property_of_a_rule_with_an_id_of_its_own() throws IOException {
    Path rule =
        Files.writeString(
            folder.resolve("Nothing.java"),
            """
            import counterplay.exact.number.Scalar;
            import counterplay.mechanism.team.*;
            import counterplay.model.dynamic.Outlook;
            import java.util.List;
            public record Nothing() implements TransferRule {
              public String id() { return "user/nothing"; }
              public String title() { return "no transfers"; }
              public boolean isForOneRound() { return true; }
              public <S extends Scalar<S>> List<S> transfers(Outlook<S> o, Reports r) {
                return o.model().agents().stream().map(a -> o.model().one().zero()).toList();
              }
            }
            """);
    TestHouse.Ran ran = run("matrix", "user/nothing", "--with", rule.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("user/nothing  REFUTED").contains("BOUNDED");
  }

  @Test
  void matrix_leaves_out_the_row_of_a_rule_that_fails() {
    TestHouse.Ran ran =
        run(
            "matrix",
            "csoka/mechanism-balanced-team",
            "csoka/mechanism-vcg",
            "--with",
            source("Throws"));
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.out())
        .contains("csoka/mechanism-vcg")
        .doesNotContain("csoka/mechanism-balanced-team ");
    assertThat(ran.err()).contains("your rule Throws, Throws.java:");
  }

  @Test
  void show_and_hunt_take_a_rule_of_ones_own() {
    TestHouse.Ran shown = run("show", BALANCE, "--with", source("OneMoreFromFive"));
    assertThat(shown.code()).isZero();
    assertThat(shown.out().replaceAll("\\s+", " "))
        .contains("SURVIVED, as declared")
        .contains("your rule OneMoreFromFive was run with 2 to 4 agents");
    TestHouse.Ran hunted =
        run("hunt", BALANCE, "--seconds", "20", "--with", "spec/csoka/planted/SharedAmongAll.java");
    assertThat(hunted.code()).isEqualTo(ExitCode.DIFFERS);
    assertThat(hunted.out())
        .contains("= 0  does not hold")
        .contains("your rule SharedAmongAll was run with");
  }
}
