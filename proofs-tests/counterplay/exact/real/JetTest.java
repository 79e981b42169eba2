package counterplay.exact.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Order;
import counterplay.exact.number.Rational;
import org.junit.jupiter.api.Test;

/** Derivatives of functions of two variables. */
class JetTest {

  private static final int BITS = 70;
  private static final Rational THIRD = Rational.of(1, 3);
  private static final Rational TWO = Rational.of(2);
  private static final Rational NARROW = Rational.of(1, 10).power(15);

  private static Jet x(Enclosure at) {
    return Jet.first(at, 3, 1, BITS);
  }

  private static Jet y(Enclosure at) {
    return Jet.second(at, 3, 1, BITS);
  }

  private static void agree(Enclosure computed, Enclosure known) {
    assertThat(computed.compare(known)).isIn(Order.UNKNOWN, Order.EQUAL);
    assertThat(computed.width()).isLessThan(NARROW);
  }

  @Test
  void derivatives_of_an_exponential_of_a_product() {
    // e^(xy): d/dx^i d/dy at (1/3, 2) is (2^i x + i 2^(i-1)) e^(2/3)
    Jet e = x(Enclosure.of(THIRD)).times(y(Enclosure.of(TWO))).exp();
    Enclosure value = Enclosures.exp(Rational.of(2, 3), 30);
    agree(e.value(), value);
    agree(e.derivative(1, 0), value.scale(TWO));
    agree(e.derivative(3, 0), value.scale(Rational.of(8)));
    agree(e.derivative(0, 1), value.scale(THIRD));
    agree(e.derivative(2, 1), value.scale(Rational.of(16, 3)));
  }

  @Test
  void derivatives_of_the_normal_distribution() {
    // of Phi(2x): 2 phi, -4 z phi, 8 (z^2 - 1) phi with z = 2/3
    Jet phi = x(Enclosure.of(THIRD)).times(x(Enclosure.of(THIRD)).constant(TWO)).normal();
    Enclosure density = NormalDistribution.density(Rational.of(2, 3), 30);
    agree(phi.value(), NormalDistribution.distribution(Rational.of(2, 3), 30));
    agree(phi.derivative(1, 0), density.scale(TWO));
    agree(phi.derivative(2, 0), density.scale(Rational.of(-8, 3)));
    agree(phi.derivative(3, 0), density.scale(Rational.of(-40, 9)));
  }

  @Test
  void a_mixed_derivative_of_the_normal_distribution() {
    // d/dx^3 d/dy of Phi(xy) at (1/3, 2): y^2 phi(z) (3 (z^2 - 1) + z (3z - z^3)), z = 2/3
    Jet phi = x(Enclosure.of(THIRD)).times(y(Enclosure.of(TWO))).normal();
    Enclosure density = NormalDistribution.density(Rational.of(2, 3), 30);
    Rational z = Rational.of(2, 3);
    Rational square = z.times(z);
    Rational factor =
        square
            .minus(Rational.ONE)
            .times(Rational.of(3))
            .plus(z.times(Rational.of(3).times(z).minus(square.times(z))));
    agree(phi.derivative(3, 1), density.scale(factor.times(Rational.of(4))));
  }

  @Test
  void derivatives_of_an_inverse() {
    // 1/(x + y) at (1/3, 2): (-1)^n n!/(7/3)^(n + 1) for n derivatives in all
    Jet inverse = x(Enclosure.of(THIRD)).plus(y(Enclosure.of(TWO))).inverse();
    Rational r = Rational.of(3, 7);
    agree(inverse.value(), Enclosure.of(r));
    agree(inverse.derivative(1, 0), Enclosure.of(r.power(2).negated()));
    agree(inverse.derivative(0, 1), Enclosure.of(r.power(2).negated()));
    agree(inverse.derivative(3, 0), Enclosure.of(r.power(4).times(Rational.of(-6))));
    agree(inverse.derivative(3, 1), Enclosure.of(r.power(5).times(Rational.of(24))));
    assertThatThrownBy(() -> x(Enclosure.of(Rational.of(-1), TWO)).inverse())
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("contain 0");
  }

  @Test
  void a_function_of_the_second_variable_has_its_slope_and_no_more() {
    // x g(y) - x with g = 3, g' = 5
    Jet x = x(Enclosure.of(THIRD));
    Jet g = x.ofSecond(Enclosure.of(Rational.of(3)), Enclosure.of(Rational.of(5)));
    Jet f = x.times(g).minus(x);
    agree(f.value(), Enclosure.of(Rational.of(2, 3)));
    agree(f.derivative(1, 0), Enclosure.of(TWO));
    agree(f.derivative(0, 1), Enclosure.of(Rational.of(5, 3)));
    agree(f.derivative(1, 1), Enclosure.of(Rational.of(5)));
    assertThatThrownBy(
            () ->
                Jet.first(Enclosure.of(THIRD), 1, 2, BITS)
                    .ofSecond(Enclosure.of(THIRD), Enclosure.of(THIRD)))
        .hasMessage("2 derivatives; known is 1");
  }

  @Test
  void over_an_interval_every_value_is_enclosed() {
    Jet phi = x(Enclosure.of(Rational.of(-1), TWO)).normal();
    for (Rational at : new Rational[] {Rational.of(-1), Rational.ZERO, Rational.ONE, TWO}) {
      Jet point = x(Enclosure.of(at)).normal();
      for (int k = 0; k <= 3; k++)
        assertThat(phi.derivative(k, 0).contains(point.derivative(k, 0).middle())).isTrue();
    }
  }

  @Test
  void a_square_is_not_negative() {
    assertThat(x(Enclosure.of(Rational.of(-1), TWO)).squared().value().lo())
        .isEqualTo(Rational.ZERO);
  }

  @Test
  void more_derivatives_than_are_known_are_refused() {
    assertThatThrownBy(() -> Jet.first(Enclosure.of(TWO), 5, 1, BITS).normal())
        .hasMessage("6 derivatives; known are 5");
  }
}
