package counterplay.exact.real;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import org.junit.jupiter.api.Test;

class BisectionTest {

  private static final Rational TINY = Rational.of(1, 1_000_000);

  @Test
  void a_place_is_enclosed_as_near_as_wanted() {
    // the root of x^2 - 2 between 1 and 2
    Enclosure found =
        Bisection.around(
            Rational.ONE, Rational.of(2), TINY, x -> x.times(x).compareTo(Rational.of(2)));
    assertThat(found.width()).isLessThanOrEqualTo(TINY);
    assertThat(found.lo().power(2)).isLessThan(Rational.of(2));
    assertThat(found.hi().power(2)).isGreaterThan(Rational.of(2));
  }

  @Test
  void where_the_middle_is_open_one_looks_beside_it_and_stops_when_all_is_open() {
    Rational half = Rational.HALF;
    Rational near = Rational.of(1, 100);
    Enclosure found =
        Bisection.around(
            Rational.ZERO,
            Rational.ONE,
            TINY,
            x -> x.minus(half).abs().compareTo(near) <= 0 ? 0 : x.compareTo(half));
    assertThat(found.contains(half)).isTrue();
    assertThat(found.lo()).isLessThan(half.minus(near));
    assertThat(found.hi()).isGreaterThan(half.plus(near));
    assertThat(found.width()).isGreaterThan(TINY).isLessThan(Rational.of(1, 20));
    assertThat(Bisection.around(Rational.ZERO, Rational.ONE, TINY, x -> 0))
        .isEqualTo(Enclosure.of(Rational.ZERO, Rational.ONE));
  }

  @Test
  void a_sign_is_open_where_the_enclosure_holds_zero() {
    assertThat(Bisection.sign(Enclosure.of(TINY, Rational.ONE))).isEqualTo(1);
    assertThat(Bisection.sign(Enclosure.of(Rational.of(-1), TINY.negated()))).isEqualTo(-1);
    assertThat(Bisection.sign(Enclosure.of(Rational.ZERO, Rational.ONE))).isZero();
    assertThat(Bisection.sign(Enclosure.of(Rational.of(-1), Rational.ZERO))).isZero();
  }
}
