package counterplay.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Assignment.Outcome;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Increment;
import counterplay.claim.sentence.Frame.Process;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Truth;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.model.elicitation.ConvexFunction;
import counterplay.model.elicitation.ScoringRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sentences say of cases, and which cases are theirs. */
class JudgingTest {

  private static final Frame XY = Frame.NONE.real("x", "y");

  private static Assignment at(String x, String y) {
    return Assignment.NONE.number("x", Rational.parse(x)).number("y", Rational.parse(y));
  }

  /** What the kernel says of the case; rationals say the same wherever they can. */
  private static Finding judge(Says says, Assignment at) {
    Sentence sentence = says.in(XY);
    Finding finding = Judging.judge(sentence, at);
    Plain.judge(sentence, at)
        .ifPresent(
            plain -> {
              assertThat(plain.text()).isEqualTo(finding.text());
              assertThat(plain.truth()).isEqualTo(finding.truth());
            });
    return finding;
  }

  private static Optional<String> plain(Says says, Assignment at) {
    return Plain.judge(says.in(XY), at).map(Finding::text);
  }

  @ParameterizedTest
  @CsvSource({
    "x >= y, 2 >= 3, FAILS",
    "x <= y, 2 <= 3, HOLDS",
    "x != y, 2 != 3, HOLDS",
    "x^2 - y = 1, 1 = 1, HOLDS",
    "x : y = 1, 2/3 = 1, FAILS",
    "sqrt x^2 < y, 2 < 3, HOLDS",
  })
  void a_comparison_is_judged_by_its_numbers(String says, String text, Truth truth) {
    Finding finding = judge(Says.that(says), at("2", "3"));
    assertThat(finding.text()).isEqualTo(text);
    assertThat(finding.truth()).isEqualTo(truth);
    assertThat(plain(Says.that(says), at("2", "3"))).contains(text);
  }

  @Test
  void of_parts_the_first_that_decides_is_shown_and_else_the_last() {
    Says less = Says.that("x < y");
    Says more = Says.that("x > y");
    Says five = Says.that("x + y = 5");
    Assignment at = at("2", "3");
    assertThat(judge(Says.all(less, more, five), at).text()).isEqualTo("2 > 3");
    assertThat(judge(Says.all(less, five), at).text()).isEqualTo("5 = 5");
    assertThat(judge(Says.some(more, less, five), at).text()).isEqualTo("2 < 3");
    assertThat(judge(Says.some(more, Says.that("x = y")), at).text()).isEqualTo("2 = 3");
    for (Says says :
        List.of(
            Says.all(less, more, five),
            Says.all(less, five),
            Says.some(more, less),
            less.then(five))) assertThat(plain(says, at)).isPresent();
  }

  @Test
  void of_parts_of_which_none_decides_the_first_that_is_open_is_shown() {
    Says open = Says.that("sqrt f(x >= sqrt f(x");
    Sentence sentence = Says.all(Says.that("1 = 1"), open, Says.that("2 = 2")).in(any());
    Assignment at = at("1/2", "1").function("f", LOGARITHM);
    assertThat(Judging.judge(sentence, at).truth()).isEqualTo(Truth.OPEN);
    Sentence fails = Says.all(open, Says.that("1 = 2")).in(any());
    assertThat(Judging.judge(fails, at).truth()).isEqualTo(Truth.FAILS);
    Sentence some = Says.some(Says.that("1 = 2"), open, Says.that("1 = 3")).in(any());
    assertThat(Judging.judge(some, at).truth()).isEqualTo(Truth.OPEN);
  }

  private static Frame any() {
    return XY.with("f", new Frame.AnyFunction());
  }

  /**
   * At 1/2 the square root of its value is known by enclosures only, and cannot be told from
   * itself.
   */
  private static final ConvexFunction LOGARITHM = new ConvexFunction.NegativeLogarithm();

  @Test
  void where_a_condition_fails_nothing_is_asserted() {
    Says says = Says.that("x > y").then(Says.that("x = 100"));
    assertThat(judge(says, at("2", "3")).holds()).isTrue();
    assertThat(judge(says, at("2", "3")).working())
        .containsExactly("the condition = does not hold");
    assertThat(plain(says, at("2", "3"))).isEmpty();
    assertThat(judge(says, at("3", "2")).text()).isEqualTo("3 = 100");
    assertThat(plain(says, at("3", "2"))).contains("3 = 100");
    Sentence open = Says.that("sqrt f(x > sqrt f(x").then(Says.that("x = 100")).in(any());
    assertThatThrownBy(() -> Judging.judge(open, at("1/2", "1").function("f", LOGARITHM)))
        .isInstanceOf(Run.OpenSign.class);
    assertThatThrownBy(
            () ->
                new Asked<Assignment>(open, a -> a).judge(at("1/2", "1").function("f", LOGARITHM)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("the sign of a number is left open by its enclosures");
  }

  @Test
  void no_case_settles_what_is_said_of_all_further_numbers() {
    Says all = Says.forAll("all", Frame.NONE.real("t"), Says.that("t = x"));
    assertThatThrownBy(() -> Judging.judge(all.in(XY), at("1", "1")))
        .hasMessage("the sentence speaks of all further numbers");
    assertThat(Plain.judge(all.in(XY), at("1", "1"))).isEmpty();
  }

  @Test
  void a_case_has_all_its_numbers() {
    Sentence sentence = Says.that("x = x").in(XY);
    assertThatThrownBy(() -> Judging.judge(sentence, Assignment.NONE.number("x", Rational.ONE)))
        .hasMessage("the case lacks its 1 numbers y");
    Frame two = Frame.NONE.reals("x", 2);
    assertThatThrownBy(() -> Judging.judge(Says.that("x_0 = 1").in(two), at("1", "1")))
        .hasMessage("the case lacks its 2 numbers x");
    Frame f = XY.with("f", new Frame.Convex(true));
    assertThatThrownBy(() -> Judging.judge(Says.that("f(x = 1").in(f), at("1", "1")))
        .hasMessage("the case lacks its function f");
  }

  // ---- irrational numbers ----

  @Test
  void what_is_irrational_is_said_by_the_kernel_alone() {
    assertThat(judge(Says.that("sqrt x^2 + y <= x + y"), at("1", "1")).holds()).isTrue();
    assertThat(plain(Says.that("sqrt x <= y"), at("2", "3"))).isEmpty();
    assertThat(plain(Says.that("sqrt x = y"), at("4", "2"))).contains("2 = 2");
    assertThatThrownBy(() -> Plain.judge(Says.that("sqrt x = y").in(XY), at("-1", "2")))
        .hasMessage("the square root of a negative number");
    assertThatThrownBy(() -> Judging.judge(Says.that("sqrt x = y").in(XY), at("-1", "2")))
        .hasMessage("the square root of a negative number");
    assertThat(plain(Says.that("sqrt x = y"), at("0", "0"))).contains("0 = 0");
  }

  private static final Frame WITH_ALL =
      XY.with("f", new Frame.Convex(true))
          .simplex("p", 2)
          .with("S", new Frame.Rule(2, true))
          .with("P", new Process(List.of("u", "v"), List.of(new Increment("v", "u", Set.of("u")))));

  private static final Assignment FULL =
      at("2", "3")
          .function("f", ConvexFunction.Piecewise.chiSquare())
          .rule("S", new ScoringRule.Quadratic())
          .numbers("p", List.of(Rational.of(1, 4), Rational.of(3, 4)))
          .law("P", List.of(outcome("1/2", "1/2", "1/4"), outcome("1/2", "1/2", "3/4")));

  private static Outcome outcome(String probability, String u, String v) {
    return new Outcome(
        Rational.parse(probability), Map.of("u", Rational.parse(u), "v", Rational.parse(v)));
  }

  /** A score, a function and an expectation. */
  private record Scores() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().numbers(s -> WITH_ALL);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(
          x.score("S", x.list("p"), x.list("p")).plus(x.convex("f", x.get("x"))),
          Relation.EQUAL,
          x.number(Rational.parse("13/8")));
    }
  }

  @Test
  void scores_functions_and_expectations_are_those_of_the_case() {
    // quadratic rule: 2 p_k - sum of squares, in expectation 1/16 + 9/16; chi square (2 - 1)^2
    assertThat(Judging.judge(new Scores(), FULL).text()).isEqualTo("13/8 = 13/8");
    assertThat(Plain.judge(new Scores(), FULL).map(Finding::text)).contains("13/8 = 13/8");
    // E v^2 = (1/16 + 9/16)/2, E u^2 = 1/4
    Sentence mean = Says.that("E[P]v^2 + x = u^2 + x").in(WITH_ALL);
    assertThat(Judging.judge(mean, FULL).text()).isEqualTo("37/16 = 9/4");
    assertThat(Plain.judge(mean, FULL).map(Finding::text)).contains("37/16 = 9/4");
    Assignment logarithm = FULL.function("f", new ConvexFunction.NegativeLogarithm());
    assertThat(Plain.judge(new Scores(), logarithm)).isEmpty();
    Assignment spherical = FULL.rule("S", new ScoringRule.Spherical());
    assertThat(Plain.judge(new Scores(), spherical)).isEmpty();
    assertThat(Judging.judge(new Scores(), spherical).fails()).isTrue();
    for (Sentence negative :
        List.of(Says.that("f(x - y = 1").in(WITH_ALL), Says.that("f(x - x = 1").in(WITH_ALL))) {
      assertThatThrownBy(() -> Judging.judge(negative, FULL))
          .hasMessage("f of a number that is not positive");
      assertThatThrownBy(() -> Plain.judge(negative, FULL))
          .hasMessage("f of a number that is not positive");
    }
  }

  // ---- membership ----

  private static boolean contains(Frame frame, Assignment at) {
    return Judging.contains(Says.that("1 = 1").in(frame), at, false);
  }

  private static Assignment number(String... x) {
    return Assignment.NONE.numbers("x", List.of(x).stream().map(Rational::parse).toList());
  }

  @Test
  void numbers_have_their_signs_and_their_count() {
    assertThat(contains(Frame.NONE.real("x"), number("-1"))).isTrue();
    assertThat(contains(Frame.NONE.real("x"), number("1", "2"))).isFalse();
    assertThat(contains(Frame.NONE.real("x"), Assignment.NONE)).isFalse();
    assertThat(contains(Frame.NONE.nonnegative("x"), number("0"))).isTrue();
    assertThat(contains(Frame.NONE.nonnegative("x"), number("-1"))).isFalse();
    assertThat(contains(Frame.NONE.positive("x"), number("1"))).isTrue();
    assertThat(contains(Frame.NONE.positive("x"), number("0"))).isFalse();
    assertThat(contains(Frame.NONE.reals("x", 2), number("1", "2"))).isTrue();
    assertThat(contains(Frame.NONE.reals("x", 2), number("1"))).isFalse();
  }

  @Test
  void distributions_sum_to_one() {
    Frame simplex = Frame.NONE.simplex("x", 2);
    Frame interior = Frame.NONE.interior("x", 2);
    assertThat(contains(simplex, number("1/3", "2/3"))).isTrue();
    assertThat(contains(simplex, number("1", "0"))).isTrue();
    assertThat(contains(interior, number("1", "0"))).isFalse();
    assertThat(contains(interior, number("1/3", "2/3"))).isTrue();
    assertThat(contains(simplex, number("1/3", "1/3"))).isFalse();
    assertThat(contains(simplex, number("4/3", "-1/3"))).isFalse();
    assertThat(contains(simplex, number("1/3", "1/3", "1/3"))).isFalse();
  }

  @Test
  void an_interval_has_its_ends_or_has_not() {
    Frame closed = Frame.NONE.between("x", Rational.ZERO, Rational.ONE);
    Frame open = Frame.NONE.inside("x", Rational.ZERO, Rational.ONE);
    for (String end : List.of("0", "1")) {
      assertThat(contains(closed, number(end))).isTrue();
      assertThat(contains(open, number(end))).isFalse();
    }
    for (String outside : List.of("-1/9", "10/9"))
      for (Frame frame : List.of(closed, open))
        assertThat(contains(frame, number(outside))).isFalse();
    assertThat(contains(open, number("1/2"))).isTrue();
    assertThat(contains(open, number("1/2", "1/2"))).isFalse();
  }

  @Test
  void functions_and_rules_are_there_and_strict_where_that_is_wanted() {
    Frame strict = Frame.NONE.with("f", new Frame.Convex(true));
    Frame weak = Frame.NONE.with("f", new Frame.Convex(false));
    Frame any = Frame.NONE.with("f", new Frame.AnyFunction());
    Assignment variation = Assignment.NONE.function("f", ConvexFunction.Piecewise.totalVariation());
    Assignment square = Assignment.NONE.function("f", ConvexFunction.Piecewise.chiSquare());
    assertThat(contains(strict, variation)).isFalse();
    assertThat(contains(weak, variation)).isTrue();
    assertThat(contains(strict, square)).isTrue();
    assertThat(contains(any, square)).isTrue();
    for (Frame frame : List.of(strict, weak, any))
      assertThat(contains(frame, Assignment.NONE)).isFalse();
    Frame rule = Frame.NONE.with("S", new Frame.Rule(2, true));
    assertThat(contains(rule, Assignment.NONE)).isFalse();
    assertThat(contains(rule, Assignment.NONE.rule("S", new ScoringRule.Quadratic()))).isTrue();
  }

  private static boolean isLaw(Outcome... outcomes) {
    Increment step = new Increment("v", "u", Set.of("u"));
    Process process = new Process(List.of("u", "v"), List.of(step), List.of(Polynomial.parse("v")));
    return contains(Frame.NONE.with("P", process), Assignment.NONE.law("P", List.of(outcomes)));
  }

  @Test
  void a_law_is_one_and_fair_given_each_value() {
    assertThat(isLaw(outcome("1/2", "1/2", "0"), outcome("1/2", "1/2", "1"))).isTrue();
    assertThat(isLaw(outcome("1/2", "1/2", "0"), outcome("1/2", "1/2", "3/4"))).isFalse();
    assertThat(isLaw(outcome("1/2", "1/2", "-1/2"), outcome("1/2", "1/2", "3/2"))).isFalse();
    assertThat(isLaw(outcome("1/2", "1/2", "1/2"))).isFalse();
    assertThat(isLaw(outcome("3/2", "1/2", "1/2"), outcome("-1/2", "1/2", "1/2"))).isFalse();
    assertThat(isLaw(outcome("1", "1/2", "1/2"), outcome("0", "1/2", "9"))).isTrue();
    // fair on the whole, but not given u
    assertThat(isLaw(outcome("1/2", "1", "2"), outcome("1/2", "3", "2"))).isFalse();
    assertThat(isLaw(new Outcome(Rational.ONE, Map.of("u", Rational.ONE)))).isFalse();
    assertThat(contains(Frame.NONE.with("P", new Process(List.of(), List.of())), Assignment.NONE))
        .isFalse();
  }

  private static boolean given(Says condition, boolean universals) {
    Domain domain = Domain.all().numbers(s -> any()).given(condition);
    Assignment at = at("1/2", "3").function("f", LOGARITHM);
    return Judging.contains(Says.that("1 = 1").in(domain), at, universals);
  }

  @Test
  void the_conditions_of_a_domain_hold_at_its_cases() {
    Says all = Says.forAll("all", Frame.NONE.real("t"), Says.that("t = t"));
    Says one = Says.forAll("one", Frame.NONE.real("t"), Says.that("t = x"));
    assertThat(given(one, true)).isFalse();
    assertThat(given(Says.that("x < y"), false)).isTrue();
    assertThat(given(Says.that("x > y"), false)).isFalse();
    assertThat(given(Says.that("x : 0 > y"), false)).isFalse();
    assertThat(given(Says.that("sqrt f(x = sqrt f(x"), false)).isFalse();
    assertThat(given(Says.that("sqrt f(x = sqrt f(x").then(Says.that("x = 1/2")), false)).isFalse();
    assertThat(given(all, false)).isFalse();
    assertThat(given(all, true)).isTrue();
    assertThat(given(Says.all(Says.that("x < y"), all), true)).isTrue();
    assertThat(given(Says.all(Says.that("x < y"), all), false)).isFalse();
    assertThat(given(Says.all(Says.that("x > y"), all), true)).isFalse();
    Domain sized = Domain.all().size("n", 2, 3);
    Sentence sentence = Says.that("1 = 1").in(sized);
    assertThat(Judging.contains(sentence, Assignment.NONE.whole("n", 9), false)).isTrue();
    assertThat(Judging.contains(sentence, Assignment.NONE.whole("n", 1), false)).isFalse();
    assertThat(new Asked<Assignment>(sentence, a -> a).contains(Assignment.NONE.whole("n", 2)))
        .isTrue();
    assertThat(new Asked<Assignment>(sentence, a -> a).contains(Assignment.NONE)).isFalse();
    Domain every = Domain.all().numbers(s -> XY).given(all);
    assertThat(new Asked<Assignment>(Says.that("1 = 1").in(every), a -> a).contains(at("1", "2")))
        .isTrue();
  }

  /** Goes on after the sign of a number was left open. */
  private record Catches(boolean inDomain) implements Sentence {
    @Override
    public Domain domain() {
      Domain all = Domain.all().numbers(s -> any());
      return inDomain ? all.given(new Hides()) : all;
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return new Hides().at(x);
    }
  }

  /** Swallows the refusal. */
  private record Hides() implements counterplay.claim.sentence.Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S root = x.root(x.convex("f", x.get("x")));
      S difference = root.minus(x.root(x.convex("f", x.get("x"))));
      try {
        difference.signum();
      } catch (RuntimeException e) {
        return Statement.of(x.number(1), Relation.EQUAL, x.number(1));
      }
      return Statement.of(x.number(1), Relation.EQUAL, x.number(2));
    }
  }

  @Test
  void code_that_hides_an_open_sign_is_found_out() {
    Assignment at = at("1/2", "3").function("f", LOGARITHM);
    assertThatThrownBy(() -> Judging.judge(new Catches(false), at)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> Judging.contains(new Catches(true), at, true))
        .isInstanceOf(Refused.class);
  }
}
