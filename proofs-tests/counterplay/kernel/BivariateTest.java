package counterplay.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.exact.real.Expression;
import org.junit.jupiter.api.Test;

/** The bivariate normal distribution where few terms are taken, and between ends. */
class BivariateTest {

  private static Interval point(String x, int bits) {
    return Interval.of(Rational.parse(x), bits);
  }

  /** Phi2(0, 0, rho) = 1/4 + arcsin(rho)/(2 pi), and arcsin(3/5) = 2 arctan(1/3). */
  @Test
  void few_bits_need_enough_terms() {
    Enclosure right = Expression.parse("1/4 + arctan(1/3)/pi").enclosure(20);
    for (int bits : new int[] {4, 8, 16, 32}) {
      Interval found = Bivariate.of(point("0", bits), point("0", bits), point("3/5", bits));
      assertThat(found.lo()).as(bits + " bits").isLessThanOrEqualTo(right.hi());
      assertThat(found.hi()).as(bits + " bits").isGreaterThanOrEqualTo(right.lo());
    }
  }

  @Test
  void numbers_between_ends_have_values_between_the_values_of_the_ends() {
    Interval h = Interval.of(Rational.ZERO, Rational.ONE, 60);
    Interval found = Bivariate.of(h, h, point("1/2", 60));
    assertThat(found.lo()).isLessThanOrEqualTo(Rational.of(1, 3));
    // Slepian: above Phi(1)^2, the square of a number above 841/1000
    assertThat(found.hi()).isGreaterThanOrEqualTo(Rational.parse("707281/1000000"));
    Interval rho = Interval.of(Rational.ZERO, Rational.HALF, 60);
    Interval tied = Bivariate.of(point("0", 60), point("0", 60), rho);
    assertThat(tied.lo()).isLessThanOrEqualTo(Rational.of(1, 4));
    assertThat(tied.hi()).isGreaterThanOrEqualTo(Rational.of(1, 3));
  }

  @Test
  void numbers_beyond_forty_are_not_taken() {
    assertThatThrownBy(() -> Bivariate.of(point("81/2", 40), point("0", 40), point("0", 40)))
        .hasMessage("Phi2 of a number beyond 40");
  }
}
