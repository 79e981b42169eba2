package counterplay.kernel;

import static counterplay.kernel.Checking.FAIR;
import static counterplay.kernel.Checking.POSITIVE;
import static counterplay.kernel.Checking.STEP;
import static counterplay.kernel.Checking.XY;
import static counterplay.kernel.Checking.fact;
import static counterplay.kernel.Checking.fair;
import static counterplay.kernel.Checking.multiple;
import static counterplay.kernel.Checking.nothing;
import static counterplay.kernel.Checking.p;
import static counterplay.kernel.Checking.ps;
import static counterplay.kernel.Checking.square;
import static counterplay.kernel.Checking.sum;
import static counterplay.kernel.Checking.times;
import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Cut;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Evidence.Split;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Increment;
import counterplay.exact.number.Rational;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sums of squares and multiples: the nearest ones to a good one are refused. */
class CombinationTest {

  private final Checking checking = new Checking();

  // ---- combinations ----

  @Test
  void a_sum_of_squares_shows_what_is_not_negative() {
    Fact goal = fact("x^2 - 2*x*y + y^2", Fact.Sign.NONNEGATIVE);
    assertThat(checking.says(XY, goal, sum(square("x - y")))).isEqualTo("accepted");
    assertThat(checking.says(XY, goal, sum(square("x + y"))))
        .startsWith("the combination leaves -4*x*y");
    assertThat(checking.says(XY, goal, sum(new Summand(Rational.of(2), p("x - y"), List.of()))))
        .startsWith("the combination leaves");
  }

  @Test
  void weights_are_positive() {
    Fact goal = fact("-x^2", Fact.Sign.NONNEGATIVE);
    assertThat(checking.says(XY, goal, sum(new Summand(Rational.of(-1), p("x"), List.of()))))
        .isEqualTo("the weight -1 is not positive");
    Fact nothing = fact("0", Fact.Sign.POSITIVE);
    assertThat(checking.says(XY, nothing, sum(new Summand(Rational.ZERO, p("1"), List.of()))))
        .isEqualTo("the weight 0 is not positive");
  }

  @Test
  void factors_are_known_not_to_be_negative() {
    Fact goal = fact("x", Fact.Sign.NONNEGATIVE);
    assertThat(checking.says(XY, goal, sum(square("1", "x"))))
        .contains("x is not known not to be negative");
    assertThat(checking.says(Frame.NONE.nonnegative("x"), goal, sum(square("1", "x"))))
        .isEqualTo("accepted");
  }

  @Test
  void a_strict_goal_needs_a_positive_summand() {
    Fact weak = fact("x + y", Fact.Sign.NONNEGATIVE);
    Fact strict = fact("x + y", Fact.Sign.POSITIVE);
    Frame one = Frame.NONE.nonnegative("x").positive("y");
    Frame none = Frame.NONE.nonnegative("x", "y");
    Combination c = sum(square("1", "x"), square("1", "y"));
    assertThat(checking.says(one, strict, c)).isEqualTo("accepted");
    assertThat(checking.says(none, strict, c)).contains("nothing in the combination is positive");
    assertThat(checking.says(none, weak, c)).isEqualTo("accepted");
    // a square of what may be zero is not positive, nor is one times what may be
    Fact squared = fact("x^2", Fact.Sign.POSITIVE);
    assertThat(checking.says(XY, squared, sum(square("x")))).contains("nothing in the combination");
    assertThat(checking.says(POSITIVE, squared, sum(square("x")))).isEqualTo("accepted");
    Fact cube = fact("x^2*y", Fact.Sign.POSITIVE);
    assertThat(checking.says(one.real(), cube, sum(square("x", "y"))))
        .contains("nothing in the combination");
    assertThat(checking.says(POSITIVE, cube, sum(square("x", "y")))).isEqualTo("accepted");
    assertThat(checking.says(XY, fact("0", Fact.Sign.POSITIVE), nothing()))
        .contains("nothing in the combination");
  }

  @Test
  void an_inequality_is_multiplied_by_what_is_positive() {
    Fact goal = fact("x", Fact.Sign.NONNEGATIVE);
    Frame xy = Frame.NONE.positive("y").real("x");
    List<Fact> known = List.of(fact("x*y", Fact.Sign.NONNEGATIVE));
    assertThat(checking.says(xy, known, goal, false, times("y", square("1", "x*y"))))
        .isEqualTo("accepted");
    assertThat(
            checking.says(
                Frame.NONE.nonnegative("y").real("x"),
                known,
                goal,
                false,
                times("y", square("1", "x*y"))))
        .contains("the multiplier y is not known to be positive");
    assertThat(checking.says(XY, known, goal, false, times("y", square("1", "x*y"))))
        .contains("the multiplier y is not known to be positive");
    assertThat(checking.says(xy, known, goal, false, times("y", square("1", "y*x"), square("x"))))
        .contains("the combination leaves");
  }

  @Test
  void an_equation_is_a_sum_of_multiples_of_what_is_zero() {
    Fact goal = fact("x^2 - y^2", Fact.Sign.ZERO);
    List<Fact> known = List.of(fact("x - y", Fact.Sign.ZERO));
    assertThat(checking.says(XY, known, goal, false, multiple("x + y", "x - y")))
        .isEqualTo("accepted");
    assertThat(checking.says(XY, goal, multiple("x + y", "x - y")))
        .contains("is not known to be 0");
    assertThat(
            checking.says(
                XY,
                List.of(fact("x - y", Fact.Sign.NONNEGATIVE)),
                goal,
                false,
                multiple("x + y", "x - y")))
        .contains("is not known to be 0");
    assertThat(checking.says(XY, known, goal, false, multiple("x - y", "x - y")))
        .contains("the combination leaves");
    assertThat(checking.says(XY, fact("x^2", Fact.Sign.ZERO), sum(square("x"))))
        .contains("an equation is no sum of what is not negative");
  }

  @Test
  void an_equation_is_multiplied_by_what_is_not_zero() {
    Fact goal = fact("x", Fact.Sign.ZERO);
    List<Fact> known = List.of(fact("x*y", Fact.Sign.ZERO), fact("y", Fact.Sign.NONZERO));
    Combination c =
        new Combination(ps("y"), List.of(), List.of(new Multiple(p("1"), p("x*y"))), List.of());
    assertThat(checking.says(XY, known, goal, false, c)).isEqualTo("accepted");
    assertThat(checking.says(XY, known.subList(0, 1), goal, false, c))
        .contains("the multiplier y is not known to be other than 0");
    assertThat(
            checking.says(
                XY, List.of(known.get(0), fact("y", Fact.Sign.NONNEGATIVE)), goal, false, c))
        .contains("the multiplier y is not known to be other than 0");
  }

  @Test
  void evidence_speaks_of_what_there_is() {
    Fact goal = fact("x^2", Fact.Sign.NONNEGATIVE);
    String wanted = "evidence speaks of q, which is nothing";
    assertThat(checking.says(XY, goal, sum(square("q")))).isEqualTo(wanted);
    assertThat(checking.says(XY, goal, sum(square("x", "q^2")))).isEqualTo(wanted);
    assertThat(checking.says(XY, goal, times("1 + q^2", square("x")))).isEqualTo(wanted);
    assertThat(checking.says(XY, goal, multiple("q", "0"))).isEqualTo(wanted);
    assertThat(checking.says(XY, goal, new Split(p("q"), nothing(), nothing(), nothing())))
        .isEqualTo(wanted);
    assertThat(
            checking.says(
                XY,
                goal,
                sum(square("x"))
                    .after(new Cut(fact("q^2", Fact.Sign.NONNEGATIVE), sum(square("x"))))))
        .isEqualTo(wanted);
    assertThat(checking.says(FAIR, List.of(), fact("a", Fact.Sign.ZERO), true, fair(STEP, "q")))
        .isEqualTo(wanted);
  }

  // ---- not zero ----

  @Test
  void something_is_not_zero_if_that_it_is_zero_is_impossible() {
    Fact goal = fact("x - y", Fact.Sign.NONZERO);
    List<Fact> known = List.of(fact("x - y - 1", Fact.Sign.NONNEGATIVE));
    // 0 = 1 (x - y - 1) + 1 - (x - y)
    Combination c =
        new Combination(
            List.of(),
            List.of(square("1", "x - y - 1"), square("1")),
            List.of(new Multiple(p("-1"), p("x - y"))),
            List.of());
    assertThat(checking.says(XY, known, goal, false, c)).isEqualTo("accepted");
    assertThat(checking.asked.get(0).isImpossible()).isTrue();
    assertThat(checking.asked.get(0).facts()).contains(fact("x - y", Fact.Sign.ZERO));
    assertThat(checking.discharged.get(0).goal()).isEqualTo(goal);
    assertThat(
            checking.says(XY, List.of(fact("x - y", Fact.Sign.POSITIVE)), goal, false, nothing()))
        .isEqualTo("accepted");
    assertThat(checking.says(XY, goal, sum(square("1")))).contains("the combination leaves -1");
  }

  @Test
  void a_number_is_not_zero_if_its_square_is_positive() {
    Combination four = sum(square("2"));
    assertThat(checking.says(XY, fact("-2", Fact.Sign.NONZERO), four)).isEqualTo("accepted");
    assertThat(checking.asked.get(0).goal()).isEqualTo(fact("4", Fact.Sign.POSITIVE));
    assertThat(checking.says(XY, fact("0", Fact.Sign.NONZERO), nothing()))
        .contains("nothing in the combination is positive");
  }

  // ---- expectations ----

  @Test
  void a_fair_step_vanishes_in_expectation_times_what_it_is_given() {
    Fact goal = fact("y*z*a - y^2*a", Fact.Sign.ZERO);
    assertThat(checking.says(FAIR, List.of(), goal, true, fair(STEP, "a*y"))).isEqualTo("accepted");
    assertThat(checking.asked.get(0).fair()).containsExactly(STEP);
    assertThat(checking.says(FAIR, List.of(), goal, false, fair(STEP, "a*y")))
        .isEqualTo("a martingale's step vanishes in expectation only");
    assertThat(checking.asked.get(1).fair()).isEmpty();
    assertThat(
            checking.says(
                FAIR, List.of(), fact("z*w - y*w", Fact.Sign.ZERO), true, fair(STEP, "w")))
        .startsWith("the factor of z - y uses w, given which");
    Increment more = new Increment("z", "y", Set.of("y", "w"));
    assertThat(
            checking.says(
                FAIR, List.of(), fact("z*w - y*w", Fact.Sign.ZERO), true, fair(more, "w")))
        .startsWith("the domain does not say that z - y is fair given [w, y]");
    assertThat(
            checking.says(
                FAIR, List.of(), fact("y*z*a - 2*y^2*a", Fact.Sign.ZERO), true, fair(STEP, "a*y")))
        .startsWith("the combination leaves");
  }

  @Test
  void an_expectation_is_not_multiplied_by_what_is_random() {
    Frame frame =
        Frame.NONE
            .positive("a")
            .with("P", new Frame.Process(List.of("y", "z"), List.of(STEP), ps("y")));
    List<Fact> known = List.of(fact("y", Fact.Sign.POSITIVE));
    Fact goal = fact("y", Fact.Sign.NONNEGATIVE);
    assertThat(checking.says(frame, known, goal, true, times("y", square("y"))))
        .isEqualTo("the multiplier y is random");
    assertThat(checking.says(frame, known, goal, true, times("a", square("1", "a*y"))))
        .isEqualTo("accepted");
    assertThat(checking.says(frame, known, goal, false, times("y", square("y"))))
        .isEqualTo("accepted");
  }
}
