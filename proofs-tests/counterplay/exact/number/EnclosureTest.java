package counterplay.exact.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.real.Decimals;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EnclosureTest {

  /** An interval and a number in it. */
  record Inside(Enclosure interval, Rational number) {}

  @Provide
  Arbitrary<Inside> insides() {
    return Combinators.combine(
            Decimals.rationals(20), Decimals.rationals(20), Arbitraries.integers().between(0, 4))
        .as(
            (a, b, k) -> {
              Enclosure e = new Enclosure(a.min(b), a.max(b));
              return new Inside(e, e.lo().plus(e.width().times(Rational.of(k, 4))));
            });
  }

  @Property(tries = 300)
  void sums_differences_and_products_of_numbers_lie_in_those_of_their_intervals(
      @ForAll("insides") Inside x, @ForAll("insides") Inside y) {
    assertThat(x.interval.plus(y.interval).contains(x.number.plus(y.number))).isTrue();
    assertThat(x.interval.minus(y.interval).contains(x.number.minus(y.number))).isTrue();
    assertThat(x.interval.times(y.interval).contains(x.number.times(y.number))).isTrue();
    assertThat(x.interval.hull(y.interval).contains(y.number)).isTrue();
    assertThat(x.interval.abs().contains(x.number.abs())).isTrue();
  }

  @Property(tries = 300)
  void quotients_lie_in_those_of_their_intervals_or_are_refused(
      @ForAll("insides") Inside x, @ForAll("insides") Inside y) {
    if (y.interval.contains(Rational.ZERO)) {
      assertThatThrownBy(() -> x.interval.over(y.interval))
          .isInstanceOf(ArithmeticException.class)
          .hasMessageContaining("contains 0");
    } else {
      assertThat(x.interval.over(y.interval).contains(x.number.over(y.number))).isTrue();
    }
  }

  @Property(tries = 300)
  void the_ends_of_a_power_are_powers_of_numbers_in_the_interval(
      @ForAll("insides") Inside x, @ForAll @IntRange(max = 6) int n) {
    Enclosure power = x.interval.power(n);
    assertThat(power.contains(x.number.power(n))).isTrue();
    Rational a = x.interval.lo().power(n);
    Rational b = x.interval.hi().power(n);
    assertThat(power.hi()).isEqualTo(a.max(b));
    boolean turns = n > 0 && n % 2 == 0 && x.interval.contains(Rational.ZERO);
    assertThat(power.lo()).isEqualTo(turns ? Rational.ZERO : a.min(b));
  }

  @Property(tries = 300)
  void rounding_moves_each_end_outward_by_less_than_a_unit(
      @ForAll("insides") Inside x, @ForAll @IntRange(max = 40) int bits) {
    Enclosure r = x.interval.rounded(bits);
    Rational unit = Rational.of(1, 1L << bits);
    assertThat(r.contains(x.interval)).isTrue();
    assertThat(x.interval.lo().minus(r.lo())).isLessThan(unit);
    assertThat(r.hi().minus(x.interval.hi())).isLessThan(unit);
    assertThat(r.lo().over(unit).denominator()).isEqualTo(BigInteger.ONE);
    assertThat(r.hi().over(unit).denominator()).isEqualTo(BigInteger.ONE);
  }

  @Property(tries = 300)
  void a_comparison_that_answers_is_right_for_all_numbers(
      @ForAll("insides") Inside x, @ForAll("insides") Inside y) {
    Order order = x.interval.compare(y.interval);
    if (order != Order.UNKNOWN)
      assertThat(Order.ofSign(x.number.compareTo(y.number))).isEqualTo(order);
    else
      assertThat(x.interval.contains(y.interval.lo()) || y.interval.contains(x.interval.lo()))
          .isTrue();
    assertThat(y.interval.compare(x.interval)).isEqualTo(order.reversed());
  }

  @Property(tries = 300)
  void the_integer_root_is_the_one_of_the_standard_library(
      @ForAll @BigRange(min = "0", max = "1e60") BigInteger n) {
    assertThat(Radicals.floorRoot(n)).isEqualTo(n.sqrt());
    BigInteger square = n.multiply(n);
    assertThat(Radicals.floorRoot(square)).isEqualTo(n);
    if (n.signum() > 0) {
      assertThat(Radicals.floorRoot(square.subtract(BigInteger.ONE)))
          .isEqualTo(n.subtract(BigInteger.ONE));
    }
    assertThat(Radicals.isSquare(square)).isTrue();
    if (n.signum() > 0) assertThat(Radicals.isSquare(square.add(BigInteger.ONE))).isFalse();
  }

  @Test
  void every_small_integer_has_its_root() {
    for (int n = 0; n < 5_000; n++) {
      assertThat(Radicals.floorRoot(BigInteger.valueOf(n))).isEqualTo(BigInteger.valueOf(n).sqrt());
    }
  }

  @Property(tries = 300)
  void only_what_lies_between_the_ends_is_contained(
      @ForAll("insides") Inside x, @ForAll("insides") Inside y) {
    Enclosure e = x.interval;
    boolean inside = !y.number.minus(e.lo()).isNegative() && !e.hi().minus(y.number).isNegative();
    assertThat(e.contains(y.number)).isEqualTo(inside);
    assertThat(e.contains(y.interval))
        .isEqualTo(e.contains(y.interval.lo()) && e.contains(y.interval.hi()));
    assertThat(e.contains(e.lo().minus(Rational.ONE))).isFalse();
    assertThat(e.middle().minus(e.lo())).isEqualTo(e.hi().minus(e.middle()));
    Rational least = e.lo().abs().min(e.hi().abs());
    assertThat(e.abs().lo()).isEqualTo(e.contains(Rational.ZERO) ? Rational.ZERO : least);
    assertThat(e.abs().hi()).isEqualTo(e.lo().abs().max(e.hi().abs()));
    Rational a = e.lo().times(y.number);
    Rational b = e.hi().times(y.number);
    assertThat(e.scale(y.number)).isEqualTo(Enclosure.of(a.min(b), a.max(b)));
    assertThat(e).hasToString("[" + e.lo() + ", " + e.hi() + "]");
  }

  @Test
  void only_two_equal_points_are_equal() {
    Enclosure half = Enclosure.of(Rational.HALF);
    Enclosure unit = Enclosure.of(Rational.ZERO, Rational.ONE);
    assertThat(half.compare(half)).isEqualTo(Order.EQUAL);
    assertThat(unit.compare(unit)).isEqualTo(Order.UNKNOWN);
    assertThat(unit.compare(Rational.ONE)).isEqualTo(Order.UNKNOWN);
    assertThat(unit.compare(Rational.of(-1))).isEqualTo(Order.MORE);
  }

  @Test
  void a_monotone_function_is_taken_at_the_ends() {
    Enclosure x = Enclosure.of(Rational.ONE, Rational.of(2));
    assertThat(x.increasing(r -> Enclosure.of(r.times(r))))
        .isEqualTo(Enclosure.of(Rational.ONE, Rational.of(4)));
    assertThat(x.decreasing(r -> Enclosure.of(r.inverse())))
        .isEqualTo(Enclosure.of(Rational.HALF, Rational.ONE));
  }

  @Test
  void decimal_ends_are_rounded_outward() {
    assertThat(Enclosure.of(Rational.of(-1, 3), Rational.of(1, 3)).decimal(2))
        .isEqualTo("[-0.34, 0.34]");
    assertThat(Enclosure.of(Rational.of(1, 4)).decimal(2)).isEqualTo("[0.25, 0.25]");
    assertThat(Enclosure.of(Rational.of(1, 4)).decimal(0)).isEqualTo("[0, 1]");
  }

  @Test
  void ends_in_the_wrong_order_are_refused() {
    assertThatThrownBy(() -> Enclosure.of(Rational.ONE, Rational.ZERO))
        .hasMessage("the ends 1 and 0 are in the wrong order");
    assertThatThrownBy(() -> Enclosure.of(Rational.ONE).rounded(-1))
        .hasMessage("ends of -1 bits; wanted are 0 or more");
    assertThatThrownBy(() -> Enclosure.of(Rational.ONE).decimal(-1))
        .hasMessage("-1 decimal places; wanted are 0 or more");
  }
}
