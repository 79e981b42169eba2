package counterplay.app;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.corpus.Library;
import counterplay.search.Stop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules and claims that harm, cheat or change: what is said of them. */
class ForeignCodeTest {

  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final String BALANCE = "csoka/section-1.2-balance";

  @TempDir private Path folder;

  private static TestHouse.Ran run(String... arguments) {
    return new TestHouse(HOME, Library.own(), new Stop()).run(arguments);
  }

  private static String source(String name) {
    return "proofs-tests/counterplay/foreign/rules/" + name + ".java";
  }

  private static TestHouse.Ran audit(String rule, String... more) {
    List<String> arguments = new ArrayList<>(List.of("audit", "--with", source(rule)));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  /** The line of the source on which this stands. */
  private static int line(String rule, String text) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(source(rule)));
    for (int k = 0; k < lines.size(); k++) if (lines.get(k).contains(text)) return k + 1;
    throw new IOException("no line with " + text);
  }

  @ParameterizedTest @CsvSource(delimiter = '|', value = {
      "RecursesForEver | depth(k + 1) | recurses too deep",
      "Exits | System.exit | may not do this",
      "HaltsAfterATable | new FileOutputStream | may not do this",
      "WritesAndCalls | Files.writeString | may not do this",
      "StartsProcesses | .start() | may not do this",
      "Throws | throw new | IllegalStateException: not today",
      "ReturnsNull | transfers( | transfers returned null",
      "ReturnsAShortList | transfers( | transfers returned 1 value for 2 agents",
      "WantsAllMemory | new long | needs too much memory",
      "TossesACoin | transfers( | answers differently when it is asked twice",
      "OnceInFifty | transfers( | answers differently when it is asked twice"})
  void a_rule_that_gives_no_answer_is_named_with_its_line(String rule, String place, String what) throws IOException {
    TestHouse.Ran ran = audit(rule, BALANCE);
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err()).startsWith("counterplay: your rule " + rule + ", " + rule + ".java:" + line(rule, place) + ": " + what);
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.out()).contains("UNDECIDED").contains("your rule failed");
    assertThat(HOME.resolve("target/written-by-a-rule.txt")).doesNotExist();
  }

  @ParameterizedTest @CsvSource({"LoopsForEver", "LoopsWhenLoaded"})
  void a_rule_that_never_answers_is_ended(String rule) throws IOException {
    TestHouse.Ran ran = audit(rule, BALANCE, "--seconds", "1");
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err()).isEqualToIgnoringNewLines("counterplay: your rule " + rule + ", " + rule + ".java:" + line(rule, "onSpinWait")
        + ": took longer than 1 s");
  }

  @ParameterizedTest @CsvSource({"StartsThreads", "StartsAThousandThreads"})
  void a_rule_that_starts_many_threads_is_ended(String rule) {
    TestHouse.Ran ran = audit(rule, BALANCE);
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err()).contains("your rule " + rule + ", " + rule + ".java:").contains("runs more than 64 threads");
  }

  @Test void the_other_rows_go_on() {
    TestHouse.Ran ran = audit("Throws", BALANCE, "csoka/lemma-d.1-eq-11", "csoka/lemma-d.1-proof-martingale");
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.out().lines().filter(l -> l.startsWith("csoka/lemma-d.1-eq-11"))).hasSize(2).noneMatch(l -> l.contains("UNDECIDED"));
    assertThat(ran.out().lines().filter(l -> l.startsWith("csoka/lemma-d.1-proof-martingale")).findFirst().orElse("")).contains("PROVED");
  }

  @Test void what_a_rule_prints_is_not_among_the_results() {
    TestHouse.Ran ran = audit("Prints", BALANCE, "--format", "json");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("{\n  \"tool\"").doesNotContain("\"claims\": []");
    assertThat(ran.err()).startsWith("counterplay: your code prints: {\"claims\": []}").contains("it is dropped");
    assertThat(ran.err().lines().count()).isLessThan(30);
  }

  @Test void a_rule_that_changes_beyond_the_sizes_that_are_run_is_bounded_by_them() {
    TestHouse.Ran five = audit("OneMoreFromFive", BALANCE);
    assertThat(five.code()).isZero();
    assertThat(five.out()).contains("BOUNDED").contains("OneMoreFromFive: 2 to 4 agents, 1 to 3 rounds").doesNotContain("PROVED");
    TestHouse.Ran eleven = audit("DoubledFromEleven", "csoka/matrix-2x2");
    assertThat(eleven.out()).contains("DoubledFromEleven: 3, 4, 5 and 10 agents, 4 rounds").contains("4 BOUNDED").doesNotContain("PROVED");
    TestHouse.Ran six = audit("OneMoreFromSix", "kong/claim-5.3");
    assertThat(six.out()).contains("OneMoreFromSix: 4 agents, 2 signals").contains("1 BOUNDED, 1 REFUTED").doesNotContain("PROVED");
  }

  @ParameterizedTest @CsvSource({"DirectMechanismAgain, csoka/theorem-6.3", "RecursiveMechanismAgain, csoka/appendix-f-quasilinear"})
  void a_mechanism_handed_over_unchanged_keeps_its_verdicts_as_far_as_it_is_run(String rule, String claims) {
    TestHouse.Ran ran = audit(rule, claims);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains(rule + ": ").contains("all as declared");
  }

  @Test void a_claim_of_ones_own_is_at_most_bounded() {
    TestHouse.Ran ran = audit("EveryNumberIsBelowEleven", "user/");
    assertThat(ran.code()).isEqualTo(ExitCode.DIFFERS);
    assertThat(ran.out()).contains("BOUNDED where PROVED is declared: 4 cases judged by your own code").contains("1 BOUNDED, 1 not as declared");
  }

  @Test void a_case_that_a_claim_of_ones_own_finds_is_shown_with_its_numbers() {
    TestHouse.Ran ran = audit("TransfersOfElevenAgents", "user/", "--with", source("DoubledFromEleven"));
    assertThat(ran.code()).isEqualTo(ExitCode.DIFFERS);
    assertThat(ran.out()).contains("REFUTED where PROVED is declared: ").contains("\"n\": \"11\"");
    TestHouse.Ran sound = audit("TransfersOfElevenAgents", "user/");
    assertThat(sound.out()).contains("1 BOUNDED, 1 not as declared");
  }

  @Test void a_rule_that_calls_itself_the_kernel_judges_nothing() throws IOException {
    Path kernel = Files.writeString(folder.resolve("Kernel.java"), """
        package counterplay.kernel;
        import counterplay.claim.*;
        import counterplay.exact.Scalar;
        import counterplay.mechanism.team.*;
        import counterplay.model.Outlook;
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
    assertThat(ran.out()).contains("REFUTED 3 = 0");
  }

  @Test void matrix_asks_every_property_of_a_rule_with_an_id_of_its_own() throws IOException {
    Path rule = Files.writeString(folder.resolve("Nothing.java"), """
        import counterplay.exact.Scalar;
        import counterplay.mechanism.team.*;
        import counterplay.model.Outlook;
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

  @Test void matrix_leaves_out_the_row_of_a_rule_that_fails() {
    TestHouse.Ran ran = run("matrix", "csoka/mechanism-balanced-team", "csoka/mechanism-vcg", "--with", source("Throws"));
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.out()).contains("csoka/mechanism-vcg").doesNotContain("csoka/mechanism-balanced-team ");
    assertThat(ran.err()).contains("your rule Throws, Throws.java:");
  }

  @Test void show_and_hunt_take_a_rule_of_ones_own() {
    TestHouse.Ran shown = run("show", BALANCE, "--with", source("OneMoreFromFive"));
    assertThat(shown.code()).isZero();
    assertThat(shown.out()).contains("BOUNDED, as declared").contains("your rule OneMoreFromFive was run with 2 to 4 agents, 1 to 3 rounds");
    TestHouse.Ran hunted = run("hunt", BALANCE, "--seconds", "20", "--with", "spec/csoka/planted/SharedAmongAll.java");
    assertThat(hunted.code()).isEqualTo(ExitCode.DIFFERS);
    assertThat(hunted.out()).contains("= 0  does not hold").contains("your rule SharedAmongAll was run with");
    TestHouse.Ran thrown = run("hunt", BALANCE, "--with", source("Throws"));
    assertThat(thrown.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(thrown.err()).contains("your rule Throws, Throws.java:");
  }
}
