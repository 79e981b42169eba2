package counterplay.search;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Verdict;
import counterplay.corpus.Catalogue;
import counterplay.kernel.Ruling;
import counterplay.toy.ToySpec;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExaminationTest {

  private final Catalogue catalogue = ToySpec.holdings().catalogue();

  private Examined examined(String claim, String reading) {
    return examined(catalogue.claim(claim), reading, 1);
  }

  private static <C extends Record> Examined examined(Claim<C> claim, String reading, long seed) {
    return new Examination(
            List.of(), Examination.kernel(Path.of("")), seed, Duration.ZERO, new Stop())
        .of(claim, Catalogue.reading(claim, reading));
  }

  private void is(Examined result, Verdict verdict, Ruling.Kind kind, long cases, String detail) {
    assertThat(result.verdict()).isEqualTo(verdict);
    Grounds e = result.evidence();
    assertThat(new Grounds(e.kind(), e.file(), e.cases(), e.detail()))
        .isEqualTo(new Grounds(kind, "", cases, detail));
  }

  @Test
  void a_failing_case_refutes() {
    Examined result = examined("csoka/toy-square", "printed");
    is(result, Verdict.REFUTED, Ruling.Kind.WITNESS, 4, "4 <= 2");
    assertThat(result.settling())
        .containsExactly(new ToySpec.Number(counterplay.exact.number.Rational.of(2)));
  }

  @Test
  void a_whole_scope_proves_a_part_bounds_and_samples_survive() {
    // 13 fractions in [0, 1] have a denominator of at most 6: 2 + 1 + 2 + 2 + 4 + 2, the numbers
    // phi(1) + 1, phi(2), ..., phi(6)
    is(
        examined("csoka/toy-square", "unit-interval"),
        Verdict.PROVED,
        Ruling.Kind.ENUMERATION,
        13,
        "all cases of the scope");
    is(
        examined("csoka/toy-square", "all-of-it"),
        Verdict.BOUNDED,
        Ruling.Kind.ENUMERATION,
        13,
        "all cases with denominators to 6");
    is(
        examined("csoka/toy-square", "by-samples"),
        Verdict.SURVIVED,
        Ruling.Kind.SAMPLE,
        13,
        "13 smallest first, seed 1; closest miss 0 (smallest first)");
  }

  @Test
  void proofs_establish_the_sentence_that_judges_and_refused_ones_decide_nothing() {
    is(
        examined("csoka/toy-square", "by-proof"),
        Verdict.PROVED,
        Ruling.Kind.THEOREM,
        13,
        "1 goals on 1 path");
    is(
        examined("csoka/toy-square", "refused"),
        Verdict.UNDECIDED,
        Ruling.Kind.THEOREM,
        13,
        "refused: the combination leaves -x^2 + x of the goal -x^2 + x >= 0");
  }

  @Test
  void an_empty_scope_decides_nothing_whatever_its_proof() {
    is(
        examined("csoka/toy-square", "empty"),
        Verdict.UNDECIDED,
        Ruling.Kind.ENUMERATION,
        0,
        "the scope has no case");
  }

  @Test
  void cases_that_enclosures_leave_open_neither_refute_nor_prove() {
    is(
        examined("csoka/toy-square", "left-open"),
        Verdict.UNDECIDED,
        Ruling.Kind.ENUMERATION,
        5,
        "5 cases are left open by the enclosures of their quantities");
  }

  @Test
  void a_judge_that_fails_decides_nothing() {
    is(
        examined("csoka/toy-square", "breaks"),
        Verdict.UNDECIDED,
        Ruling.Kind.ENUMERATION,
        1,
        "the judge failed at Number[x=0]: ArithmeticException division by zero");
  }

  @Test
  void what_exists_is_shown_and_what_is_nowhere_is_refuted() {
    is(examined("csoka/toy-root", "printed"), Verdict.PROVED, Ruling.Kind.WITNESS, 1, "0 = 0");
    is(
        examined("csoka/toy-root", "thrice"),
        Verdict.REFUTED,
        Ruling.Kind.ENUMERATION,
        5,
        "none of all cases of the scope");
    is(
        examined("csoka/toy-root", "somewhere"),
        Verdict.UNDECIDED,
        Ruling.Kind.SAMPLE,
        4,
        "nothing found: 2 smallest first, 1 random, 1 hill climbing, seed 1; closest miss 1"
            + " (smallest first)");
  }

  @Test
  void a_deadline_cuts_samples_and_a_stop_cuts_everything() {
    Claim<?> claim = catalogue.claim("csoka/toy-square");
    assertThat(cut(claim, "by-samples", Duration.ofNanos(1), new Stop()))
        .matches(r -> r.isCut() && r.evidence().cases() < 20);
    assertThat(cut(claim, "unit-interval", Duration.ofNanos(1), new Stop()).isCut()).isFalse();
    Stop stop = new Stop();
    stop.request();
    assertThat(cut(claim, "unit-interval", Duration.ZERO, stop))
        .matches(r -> r.isCut() && r.verdict() == Verdict.UNDECIDED);
  }

  private static <C extends Record> Examined cut(
      Claim<C> claim, String reading, Duration time, Stop stop) {
    return new Examination(List.of(), Examination.kernel(Path.of("")), 1, time, stop)
        .of(claim, Catalogue.reading(claim, reading));
  }

  @TestFactory
  Stream<DynamicTest> every_toy_reading_gets_the_verdict_it_declares() {
    List<String> reached = new ArrayList<>();
    List<Examined> results =
        Audit.of(
            catalogue.claims(),
            new Examination(
                List.of(), Examination.kernel(Path.of("")), 1, Duration.ZERO, new Stop()),
            r -> reached.add(r.reading().id()));
    assertThat(results.stream().map(r -> r.reading().id()))
        .isEqualTo(reached)
        .isEqualTo(
            catalogue.claims().stream()
                .flatMap(c -> c.readings().stream())
                .map(Reading::id)
                .toList());
    return results.stream()
        .map(
            r ->
                DynamicTest.dynamicTest(
                    r.claim().id() + " " + r.reading().id(),
                    () -> assertThat(r.isAsDeclared()).isTrue()));
  }
}
