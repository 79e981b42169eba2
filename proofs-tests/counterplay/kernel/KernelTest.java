package counterplay.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.evidence.Certificate;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The kernel accepts what is true and refuses every altered certificate. */
class KernelTest {

  private static final Polynomial X = Polynomial.parameter("x");
  private static final Polynomial Y = Polynomial.parameter("y");
  private static final List<Rational> UNIT = List.of(Rational.ZERO, Rational.ONE);

  @Test
  void an_identity_is_accepted_and_its_alteration_is_refused() {
    Polynomial left = X.plus(Y).times(X.plus(Y));
    Polynomial right = X.times(X).plus(X.times(Y).scale(Rational.of(2))).plus(Y.times(Y));
    assertThat(Kernel.refusal(new Certificate.Identity("square", left, right))).isEmpty();
    assertThat(Kernel.refusal(new Certificate.Identity("square", left, right.plus(X)))).isPresent();
    assertThat(
            Kernel.refusal(new Certificate.Identity("square", left.minus(Polynomial.ONE), right)))
        .isPresent();
  }

  @Test
  void corners_prove_what_is_affine_in_each_parameter_and_nothing_else() {
    Polynomial gap = X.plus(Y).minus(X.times(Y));
    Map<String, List<Rational>> box = Map.of("x", UNIT, "y", UNIT);
    assertThat(Kernel.refusal(new Certificate.Corners("x + y - xy", gap, box, false))).isEmpty();
    assertThat(Kernel.refusal(new Certificate.Corners("it is 0 at 0", gap, box, true))).isPresent();
    assertThat(
            Kernel.refusal(
                new Certificate.Corners(
                    "a wider box",
                    gap,
                    Map.of("x", List.of(Rational.of(-1), Rational.ONE), "y", UNIT),
                    false)))
        .isPresent();
    assertThat(
            Kernel.refusal(
                new Certificate.Corners("no interval for y", gap, Map.of("x", UNIT), false)))
        .isPresent();
    assertThat(
            Kernel.refusal(
                new Certificate.Corners(
                    "an interval turned round",
                    gap,
                    Map.of("x", List.of(Rational.ONE, Rational.ZERO), "y", UNIT),
                    false)))
        .isPresent();
    assertThat(
            Kernel.refusal(
                new Certificate.Corners(
                    "(x - 1/2)^2 - 1/100 is positive at both ends only",
                    X.times(X).minus(X).plus(Polynomial.of(Rational.of(24, 100))),
                    Map.of("x", UNIT),
                    false)))
        .isPresent();
  }

  @Test
  void several_certificates_hold_together_or_not_at_all() {
    Certificate good = new Certificate.Identity("x = x", X, X);
    Certificate bad = new Certificate.Identity("x = y", X, Y);
    assertThat(Kernel.refusal(new Certificate.All("both", List.of(good, good)))).isEmpty();
    assertThat(Kernel.refusal(new Certificate.All("one is bad", List.of(good, bad))))
        .contains("x = y: the sides differ by x - y");
    assertThat(Kernel.refusal(new Certificate.All("nothing", List.of()))).isPresent();
  }

  @Test
  void what_the_checker_cannot_calculate_is_refused() {
    Polynomial power = X;
    for (int k = 0; k < 30; k++) power = power.times(power);
    assertThat(
            Kernel.refusal(
                new Certificate.SumOfSquares(
                    "a square",
                    Polynomial.ONE,
                    List.of(new Certificate.SumOfSquares.Square(Rational.ONE, power, List.of())),
                    Set.of())))
        .hasValueSatisfying(
            why -> assertThat(why).startsWith("a square: the checker cannot follow: "));
  }

  /** All corners are positive; whoever takes any number of steps does not get past twenty. */
  @Test
  void the_corners_of_more_than_twenty_parameters_are_not_visited() {
    Map<String, List<Rational>> box = new TreeMap<>();
    Polynomial sum = Polynomial.ONE;
    for (int k = 0; k < 21; k++) {
      box.put("x" + k, UNIT);
      sum = sum.plus(Polynomial.parameter("x" + k));
    }
    assertThat(Kernel.refusal(new Certificate.Corners("many", sum, box, false), Long.MAX_VALUE))
        .contains("many: the corners of 21 parameters are too many");
  }
}
