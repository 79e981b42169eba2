package counterplay.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.claim.Judge;
import counterplay.claim.Reading;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.real.Expression;
import counterplay.search.CombinationSearch;
import counterplay.space.Space;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which verdict is said of what, and when none is. */
class VerdictsTest {

  /** A whole number. */
  record Case(int k) {}

  private static final MachineChecked NOTHING = l -> false;
  private static final Verdicts VERDICTS =
      new Verdicts(new Proving(new CombinationSearch()::apply), NOTHING);

  private static final Space<Case> FIVE = Space.range(1, 5).map(Case::new);
  private static final counterplay.claim.Scope<Case> WHOLE =
      counterplay.claim.Scope.whole("1 to 5", FIVE);
  private static final counterplay.claim.Scope<Case> PART =
      counterplay.claim.Scope.part("all", "k <= 5", FIVE);
  private static final counterplay.claim.Scope<Case> SAMPLE =
      counterplay.claim.Scope.sample("all", 9, FIVE);

  private static Finding less(Case c, int than) {
    return Finding.of(Rational.of(c.k()), Relation.LESS, Rational.of(than));
  }

  private static Reading<Case> reading(counterplay.claim.Scope<Case> scope, Judge<Case> judge) {
    return Reading.printed(Verdict.PROVED, scope, judge);
  }

  private static String all(Reading<Case> reading) {
    return text(VERDICTS.byAllCases(reading, () -> false));
  }

  private static String text(Ruling r) {
    return r.verdict()
        + " by "
        + r.kind().word()
        + " of "
        + r.judged()
        + (r.settling().isEmpty() ? "" : " " + r.settling())
        + ": "
        + r.detail();
  }

  // ---- cases ----

  @Test
  void all_cases_prove_what_is_said_of_each_and_one_refutes_it() {
    assertThat(all(reading(WHOLE, c -> less(c, 6))))
        .isEqualTo("PROVED by enumeration of 5: all cases of the scope");
    assertThat(all(reading(PART, c -> less(c, 6))))
        .isEqualTo("BOUNDED by enumeration of 5: all cases with k <= 5");
    assertThat(all(reading(WHOLE, c -> less(c, 4))))
        .isEqualTo("REFUTED by witness of 4 [Case[k=4]]: 4 < 4");
    assertThat(all(reading(PART, c -> less(c, 1))))
        .isEqualTo("REFUTED by witness of 1 [Case[k=1]]: 1 < 1");
  }

  @Test
  void one_case_proves_that_there_is_one_and_all_refute_it() {
    assertThat(all(reading(WHOLE, c -> less(c, 2)).exists()))
        .isEqualTo("PROVED by witness of 1 [Case[k=1]]: 1 < 2");
    assertThat(all(reading(WHOLE, c -> less(c, 1)).exists()))
        .isEqualTo("REFUTED by enumeration of 5: none of all cases of the scope");
    assertThat(all(reading(PART, c -> less(c, 1)).exists()))
        .isEqualTo("UNDECIDED by enumeration of 5: nothing found");
  }

  @Test
  void nothing_is_said_of_no_case_of_some_cases_or_of_open_ones() {
    counterplay.claim.Scope<Case> empty =
        counterplay.claim.Scope.whole("none", FIVE.where(c -> c.k() > 9));
    assertThat(all(reading(empty, c -> less(c, 9))))
        .isEqualTo("UNDECIDED by enumeration of 0: the scope has no case");
    assertThat(all(reading(empty, c -> less(c, 9)).exists()))
        .isEqualTo("UNDECIDED by enumeration of 0: the scope has no case");
    int[] asked = new int[1];
    assertThat(text(VERDICTS.byAllCases(reading(WHOLE, c -> less(c, 9)), () -> ++asked[0] > 3)))
        .isEqualTo("UNDECIDED by enumeration of 3: not all cases were judged");
    assertThat(all(reading(WHOLE, c -> open(c))))
        .isEqualTo(
            "UNDECIDED by enumeration of 5: 2 cases are left open by the enclosures of their"
                + " quantities");
    assertThat(all(reading(WHOLE, c -> c.k() == 5 ? less(c, 1) : open(c))))
        .startsWith("REFUTED by witness of 5");
    assertThat(all(reading(WHOLE, c -> c.k() < 4 ? less(c, 1) : open(c)).exists()))
        .startsWith("UNDECIDED by enumeration of 5: 2 cases are left open");
  }

  /** Left open from 4 on. */
  private static Finding open(Case c) {
    if (c.k() < 4) return less(c, 9);
    return Finding.of(
        Expression.parse("4*arctan(1)").value(), Relation.AT_LEAST, Expression.parse("pi").value());
  }

  @Test
  void a_judge_that_fails_decides_nothing_and_is_named_in_one_line() {
    assertThat(all(reading(WHOLE, c -> fails(c, new IllegalArgumentException("no\nsuch")))))
        .isEqualTo("UNDECIDED by enumeration of 3: the judge failed at Case[k=3]: no");
    assertThat(all(reading(WHOLE, c -> fails(c, new IllegalStateException("lost")))))
        .endsWith("the judge failed at Case[k=3]: lost");
    assertThat(all(reading(WHOLE, c -> fails(c, new ArithmeticException("by zero")))))
        .endsWith("the judge failed at Case[k=3]: ArithmeticException by zero");
    assertThat(Verdicts.failed(new Case(1), new StackOverflowError()))
        .isEqualTo("the judge failed at Case[k=1]: StackOverflowError null");
  }

  private static Finding fails(Case c, RuntimeException e) {
    if (c.k() == 3) throw e;
    return less(c, 9);
  }

  @Test
  void only_what_is_listed_to_the_end_is_walked() {
    assertThatThrownBy(() -> all(reading(SAMPLE, c -> less(c, 9))))
        .hasMessage("the scope of printed is not listed");
  }

  @Test
  void samples_survive_and_prove_nothing() {
    Reading<Case> reading = reading(SAMPLE, c -> less(c, 9));
    assertThat(text(VERDICTS.bySample(reading, 7, 0, "by hand")))
        .isEqualTo("SURVIVED by sample of 0: by hand");
    assertThat(text(VERDICTS.bySample(reading, 0, 0, "by hand")))
        .isEqualTo("UNDECIDED by sample of 0: no case was judged");
    assertThat(text(VERDICTS.bySample(reading, 7, 1, "by hand")))
        .startsWith("UNDECIDED by sample of 0: 1 cases are left open");
    assertThat(text(VERDICTS.bySample(reading.exists(), 7, 0, "by hand")))
        .isEqualTo("UNDECIDED by sample of 0: nothing found: by hand");
  }

  @Test
  void a_case_on_file_is_judged_anew_and_lies_in_the_scope() {
    Reading<Case> reading = reading(WHOLE, c -> less(c, 4));
    assertThat(text(VERDICTS.byCase(reading, new Case(4))))
        .isEqualTo("REFUTED by witness of 1 [Case[k=4]]: 4 < 4");
    assertThat(text(VERDICTS.byCase(reading, new Case(3))))
        .isEqualTo("UNDECIDED by witness of 0: the case does not settle the sentence: 3 < 4");
    assertThat(text(VERDICTS.byCase(reading, new Case(9))))
        .isEqualTo("UNDECIDED by witness of 0: the case on file lies outside the scope");
    assertThat(text(VERDICTS.byCase(reading.exists(), new Case(3))))
        .isEqualTo("PROVED by witness of 1 [Case[k=3]]: 3 < 4");
    assertThat(text(VERDICTS.byCase(reading.exists(), new Case(4))))
        .startsWith("UNDECIDED by witness of 0: the case does not settle");
    assertThat(Kernel.judge(reading, new Case(4)).text()).isEqualTo("4 < 4");
  }

  // ---- sentences ----

  private static final Frame POSITIVE = Frame.NONE.positive("x");
  private static final Domain ANY = Domain.all().numbers(s -> POSITIVE);

  private static Reading<Case> asks(counterplay.claim.Scope<Case> scope, Says says, Domain domain) {
    return reading(
        scope, new Asked<>(says.in(domain), c -> Assignment.NONE.number("x", Rational.of(c.k()))));
  }

  @Test
  void a_case_outside_the_domain_of_the_sentence_settles_nothing() {
    Reading<Case> reading = asks(SAMPLE, Says.that("x > 3"), ANY.given(Says.that("x >= 3")));
    assertThat(text(VERDICTS.byCase(reading, new Case(2))))
        .isEqualTo("UNDECIDED by witness of 0: the case on file lies outside the scope");
    assertThat(text(VERDICTS.byCase(reading, new Case(3)))).startsWith("REFUTED by witness of 1");
    assertThat(Verdicts.contains(reading, new Case(2))).isFalse();
    assertThat(Verdicts.contains(reading, new Case(3))).isTrue();
    assertThat(Verdicts.contains(asks(WHOLE, Says.that("x > 0"), ANY), new Case(6))).isFalse();
  }

  @Test
  void a_list_of_cases_is_all_of_the_domain_or_proves_nothing() {
    assertThat(all(asks(WHOLE, Says.that("x > 0"), ANY)))
        .isEqualTo(
            "UNDECIDED by enumeration of 5: the cases that the scope lists are not all of the"
                + " domain, which has sizes or numbers without end");
    assertThat(all(asks(PART, Says.that("x > 0"), ANY))).startsWith("BOUNDED");
    assertThat(all(whole(Domain.all().range("k", 1, 5)))).startsWith("PROVED");
    assertThat(all(whole(Domain.all().range("k", 1, 6))))
        .isEqualTo("UNDECIDED by enumeration of 5: the scope does not list the case k = 6");
    assertThat(all(whole(Domain.all().size("k", 1, 5))))
        .startsWith("UNDECIDED by enumeration of 5: the cases that the scope lists are not all");
  }

  private static Reading<Case> whole(Domain domain) {
    Sentence sentence = Says.that("k^2 > 0").in(domain);
    return reading(WHOLE, new Asked<>(sentence, c -> Assignment.NONE.whole("k", c.k())));
  }

  @Test
  void what_only_survived_is_tried_at_every_shape() {
    Ruling survived = VERDICTS.bySample(reading(SAMPLE, c -> less(c, 9)), 1, 0, "tried");
    Domain sizes = Domain.all().size("n", 2, 4).numbers(s -> POSITIVE);
    Reading<Case> holds = asks(SAMPLE, Says.that("n*x > x"), sizes);
    assertThat(VERDICTS.atEveryShape(holds, survived, () -> false)).isSameAs(survived);
    Reading<Case> fails = asks(SAMPLE, Says.that("n*x < 4*x"), sizes);
    assertThat(text(VERDICTS.atEveryShape(fails, survived, () -> false)))
        .isEqualTo("REFUTED by witness of 0: at n = 4, {x=[1]}: 4 < 4");
    Ruling bounded = VERDICTS.byAllCases(reading(PART, c -> less(c, 6)), () -> false);
    assertThat(VERDICTS.atEveryShape(fails, bounded, () -> false).verdict())
        .isEqualTo(Verdict.REFUTED);
    assertThat(VERDICTS.atEveryShape(fails, survived, () -> true)).isSameAs(survived);
    assertThat(VERDICTS.atEveryShape(fails.exists(), survived, () -> false)).isSameAs(survived);
    assertThat(VERDICTS.atEveryShape(reading(SAMPLE, c -> less(c, 0)), survived, () -> false))
        .isSameAs(survived);
    Ruling undecided = VERDICTS.undecided(Ruling.Kind.SAMPLE, "why");
    assertThat(VERDICTS.atEveryShape(fails, undecided, () -> false)).isSameAs(undecided);
    // the first case that lies in the domain decides; what divides by zero does not
    Reading<Case> far = asks(SAMPLE, Says.that("x < 3"), ANY.given(Says.that("x >= 3")));
    assertThat(text(VERDICTS.atEveryShape(far, survived, () -> false)))
        .isEqualTo("REFUTED by witness of 0: at , {x=[3]}: 3 < 3");
    Reading<Case> divides = asks(SAMPLE, Says.that("1 : x - 1 < 0"), ANY);
    assertThat(VERDICTS.atEveryShape(divides, survived, () -> false)).isSameAs(survived);
  }

  // ---- proofs ----

  private static String proof(Reading<Case> reading) {
    return text(VERDICTS.byProof("toy/claim", reading));
  }

  @Test
  void a_proof_proves_the_sentence_by_which_the_reading_is_judged() {
    Reading<Case> reading = asks(SAMPLE, Says.that("x + 1 > 1"), ANY);
    assertThat(Verdicts.isProved(reading)).isFalse();
    Reading<Case> proved = reading.provedBy(Proof.sought());
    assertThat(Verdicts.isProved(proved)).isTrue();
    assertThat(proof(proved)).isEqualTo("PROVED by theorem of 0: 1 goals on 1 path");
    Ruling ruling = VERDICTS.byProof("toy/claim", proved);
    assertThat(ruling.code()).isEmpty();
    assertThat(ruling.lemmas()).isEmpty();
    assertThat(ruling.theorem().get(0).sentence()).isEqualTo("toy/claim printed");
    assertThat(proof(reading))
        .isEqualTo("UNDECIDED by theorem of 0: refused: 0 proofs of one sentence");
    assertThat(proof(proved.provedBy(Proof.sought())))
        .isEqualTo("UNDECIDED by theorem of 0: refused: 2 proofs of one sentence");
    assertThat(proof(proved.exists()))
        .endsWith("refused: what is said of some case is shown by a case");
    assertThat(proof(reading(SAMPLE, c -> less(c, 9)).provedBy(Proof.sought())))
        .endsWith("refused: the reading is not judged by a sentence, so that there is no goal");
    assertThat(proof(asks(SAMPLE, Says.that("x > 1"), ANY).provedBy(Proof.sought())))
        .startsWith("UNDECIDED by theorem of 0: refused: no combination");
  }

  @Test
  void the_domain_of_a_proof_leaves_out_no_case_of_the_scope() {
    Domain narrow = ANY.given(Says.that("x <= 4"));
    Says says = Says.that("x + 1 > 1");
    assertThat(proof(asks(SAMPLE, says, narrow).provedBy(Proof.sought())))
        .isEqualTo(
            "UNDECIDED by theorem of 0: refused: the domain of the sentence leaves out a case of"
                + " the scope: Case[k=5]");
    assertThat(proof(asks(WHOLE, says, narrow).provedBy(Proof.sought()))).contains("leaves out");
    // a sample's scope may hold less than its candidates; what is listed lies in it
    assertThat(
            proof(asks(SAMPLE.containing(c -> c.k() < 5), says, narrow).provedBy(Proof.sought())))
        .startsWith("PROVED");
    assertThat(proof(asks(WHOLE.containing(c -> c.k() < 5), says, narrow).provedBy(Proof.sought())))
        .contains("leaves out");
    // far from the first ones, a random case is looked at
    counterplay.claim.Scope<Case> wide =
        counterplay.claim.Scope.sample("many", 9, Space.range(1, 1000).map(Case::new));
    assertThat(proof(asks(wide, says, ANY.given(Says.that("x <= 40"))).provedBy(Proof.sought())))
        .contains("leaves out");
    counterplay.claim.Scope<Case> empty =
        counterplay.claim.Scope.sample("none", 9, FIVE.where(c -> c.k() > 9));
    assertThat(proof(asks(empty, says, ANY).provedBy(Proof.sought()))).startsWith("PROVED");
    // a case of the scope is a case of the domain, so that something is known
    Domain far = ANY.given(Says.that("x >= 7"));
    counterplay.claim.Scope<Case> nine =
        counterplay.claim.Scope.whole("9", Space.range(9, 9).map(Case::new));
    assertThat(proof(asks(nine, says, far).provedBy(Proof.sought()))).startsWith("PROVED");
  }

  private static final Domain SIZES = Domain.all().size("n", 2, 3).numbers(s -> POSITIVE);

  private static Reading<Case> sized(Says says) {
    return reading(
        SAMPLE,
        new Asked<>(
            says.in(SIZES), c -> Assignment.NONE.number("x", Rational.of(c.k())).whole("n", 2)));
  }

  private record By(Lemma lemma) implements Carried {
    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> v) {
      return Map.of("x", v.list("x"));
    }
  }

  private static Reading<Case> carried(Lemma.Kind kind) {
    Says says = Says.that("n*x > 0");
    Lemma lemma = new Lemma("toy/lemma", kind, "n x > 0", "why", says.in(SIZES), Argument.sought());
    return sized(says).provedBy(Proof.sought().carriedBy(new By(lemma)));
  }

  @Test
  void without_a_lemma_sizes_are_bounded_and_with_one_that_nobody_checked_it_is_conditional() {
    Says says = Says.that("n*x > 0");
    assertThat(proof(sized(says).provedBy(Proof.sought())))
        .isEqualTo("BOUNDED by theorem of 0: n = 2..3: 2 goals on 2 paths");
    String conditional = "CONDITIONAL by theorem of 0: 2 goals on 2 paths; given toy/lemma";
    assertThat(proof(carried(Lemma.Kind.ARGUED))).isEqualTo(conditional);
    assertThat(proof(carried(Lemma.Kind.TEXTBOOK))).isEqualTo(conditional);
    assertThat(proof(carried(Lemma.Kind.MACHINE))).isEqualTo(conditional);
    Ruling ruling = VERDICTS.byProof("toy/claim", carried(Lemma.Kind.ARGUED));
    assertThat(ruling.code()).isEqualTo("n = 2..3");
    assertThat(ruling.lemmas().stream().map(Lemma::id)).containsExactly("toy/lemma");
  }

  @Test
  void a_lemma_counts_as_checked_only_where_files_are_bound_to_it() {
    MachineChecked all = l -> true;
    MachineChecked doubts =
        new MachineChecked() {
          @Override
          public boolean test(Lemma lemma) {
            return false;
          }

          @Override
          public String doubt(Lemma lemma) {
            return "the file changed";
          }
        };
    Proving proving = new Proving(new CombinationSearch()::apply);
    String given = "2 goals on 2 paths; given toy/lemma";
    assertThat(text(new Verdicts(proving, all).byProof("c", carried(Lemma.Kind.MACHINE))))
        .isEqualTo("PROVED by theorem of 0: " + given);
    assertThat(text(new Verdicts(proving, all).byProof("c", carried(Lemma.Kind.ARGUED))))
        .isEqualTo("CONDITIONAL by theorem of 0: " + given);
    assertThat(text(new Verdicts(proving, doubts).byProof("c", carried(Lemma.Kind.MACHINE))))
        .isEqualTo("CONDITIONAL by theorem of 0: " + given + "; the file changed");
    assertThat(text(new Verdicts(proving, doubts).byProof("c", carried(Lemma.Kind.ARGUED))))
        .isEqualTo("CONDITIONAL by theorem of 0: " + given);
    assertThat(NOTHING.doubt(carried(Lemma.Kind.ARGUED).proofs().get(0).carried().get(0).lemma()))
        .isEmpty();
  }

  @Test
  void paths_that_nobody_or_no_tried_case_takes_are_counted() {
    Says either = Says.some(Says.that("x >= 70"), Says.that("x < 70"));
    Reading<Case> reading =
        asks(SAMPLE, Says.that("x + 1 > 1"), ANY.given(either)).provedBy(Proof.sought());
    assertThat(proof(reading))
        .isEqualTo("PROVED by theorem of 0: 2 goals on 2 paths, of which no tried case takes 1");
    Reading<Case> never =
        asks(
                SAMPLE,
                Says.that("sqrt x - 70 > -1").then(Says.that("x + 1 > 1")),
                ANY.given(Says.that("x >= 70")))
            .over(counterplay.claim.Scope.whole("99", Space.range(99, 99).map(Case::new)))
            .provedBy(Proof.sought());
    assertThat(proof(never)).startsWith("PROVED by theorem of 0: 1 goals on 1 path");
    Reading<Case> stops =
        asks(
                SAMPLE,
                Says.that("sqrt x - 60 > -1").then(Says.that("x + 1 > 1")),
                ANY.given(Says.that("x >= 70")))
            .over(counterplay.claim.Scope.whole("99", Space.range(99, 99).map(Case::new)))
            .provedBy(Proof.sought());
    assertThat(proof(stops))
        .isEqualTo("PROVED by theorem of 0: 2 goals on 2 paths, of which nobody takes 1");
    Says far = Says.some(Says.that("x >= 700"), Says.that("x < 700"));
    Reading<Case> both =
        asks(
                SAMPLE,
                Says.that("sqrt x - 60 > -1").then(Says.that("x + 1 > 1")),
                ANY.given(Says.that("x >= 70")).given(far))
            .over(counterplay.claim.Scope.whole("99", Space.range(99, 99).map(Case::new)))
            .provedBy(Proof.sought());
    assertThat(proof(both))
        .isEqualTo(
            "PROVED by theorem of 0: 4 goals on 4 paths, of which nobody takes 2, of which no"
                + " tried case takes 1");
  }

  // ---- foreign code ----

  @Test
  void of_code_that_was_handed_over_nothing_is_said_beyond_what_was_run() {
    for (Verdict verdict : Verdict.values()) {
      Ruling ruling =
          new Ruling(verdict, Ruling.Kind.THEOREM, "detail", "n = 2", List.of(), List.of())
              .after(3, List.of(new Case(3)));
      Ruling foreign = ruling.ofForeignCode("n = 2");
      if (verdict == Verdict.PROVED || verdict == Verdict.CONDITIONAL) {
        assertThat(text(foreign))
            .isEqualTo("BOUNDED by theorem of 3 [Case[k=3]]: foreign code, run at n = 2: detail");
        assertThat(foreign.code()).isEqualTo("n = 2");
      } else {
        assertThat(foreign).isSameAs(ruling);
      }
    }
  }

  @Test
  void sizes_are_listed_as_ranges_where_they_are() {
    List<Shape> shapes =
        List.of(
            Shape.NONE.with("n", 2).with("m", 5).with("k", 1),
            Shape.NONE.with("n", 4).with("m", 5).with("k", 2),
            Shape.NONE.with("n", 3).with("m", 5).with("k", 4));
    Theorem theorem =
        new Theorem("s", shapes, false, new java.util.TreeMap<>(), Theorem.Counts.NONE);
    assertThat(theorem.sizes(List.of("n", "m", "k"))).isEqualTo("n = 2..4, m = 5, k = 1, 2, 4");
    assertThat(
            new Theorem.Counts(1, 2, 3, 4, 5, 6).plus(new Theorem.Counts(10, 20, 30, 40, 50, 60)))
        .isEqualTo(new Theorem.Counts(11, 22, 33, 44, 55, 66));
  }
}
