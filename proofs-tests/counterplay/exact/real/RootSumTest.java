package counterplay.exact.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Order;
import counterplay.exact.number.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RootSumTest {

  private static final MathContext DEEP = new MathContext(90);

  @Provide
  Arbitrary<RootSum> sums() {
    return Decimals.rootSums();
  }

  private static RootSum root(long r) {
    return RootSum.sqrt(Rational.of(r));
  }

  /** The value in decimals, from the printed terms alone. */
  private static BigDecimal decimal(RootSum x) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<BigInteger, Rational> t : x.terms().entrySet()) {
      sum =
          sum.add(
              new BigDecimal(t.getKey())
                  .sqrt(DEEP)
                  .multiply(Decimals.decimal(t.getValue(), DEEP), DEEP));
    }
    return sum;
  }

  @Property(tries = 200)
  void sums_and_products_obey_the_laws_of_a_ring(
      @ForAll("sums") RootSum x, @ForAll("sums") RootSum y, @ForAll("sums") RootSum z) {
    assertThat(x.plus(y)).isEqualTo(y.plus(x)).hasSameHashCodeAs(y.plus(x));
    assertThat(x.times(y)).isEqualTo(y.times(x)).hasSameHashCodeAs(y.times(x));
    assertThat(x.times(y.plus(z))).isEqualTo(x.times(y).plus(x.times(z)));
    assertThat(x.times(y).times(z)).isEqualTo(x.times(y.times(z)));
    assertThat(x.minus(x).isZero()).isTrue();
    assertThat(x.times(x.one())).isEqualTo(x);
  }

  @Property(tries = 200)
  void operations_agree_with_decimals(@ForAll("sums") RootSum x, @ForAll("sums") RootSum y) {
    BigDecimal tiny = new BigDecimal("1e-60");
    assertThat(decimal(x.times(y)).subtract(decimal(x).multiply(decimal(y))).abs())
        .isLessThan(tiny);
    assertThat(decimal(x.minus(y)).subtract(decimal(x).subtract(decimal(y))).abs())
        .isLessThan(tiny);
    Enclosure e = x.enclosure(40);
    assertThat(e.width()).isLessThanOrEqualTo(Decimals.unit(40));
    assertThat(
            new Enclosure(e.lo().minus(Decimals.unit(60)), e.hi().plus(Decimals.unit(60)))
                .contains(Decimals.rational(decimal(x))))
        .isTrue();
    if (decimal(x).abs().compareTo(tiny) > 0) assertThat(x.signum()).isEqualTo(decimal(x).signum());
  }

  @Property(tries = 200)
  void the_inverse_multiplies_to_one(@ForAll("sums") RootSum x) {
    if (x.isZero()) {
      assertThatThrownBy(x::inverse)
          .isInstanceOf(ArithmeticException.class)
          .hasMessage("division by zero");
    } else assertThat(x.times(x.inverse())).isEqualTo(RootSum.ONE);
  }

  @Property(tries = 200)
  void a_rational_root_squares_to_its_radicand(
      @ForAll @IntRange(max = 1_000) int n, @ForAll @IntRange(min = 1, max = 1_000) int d) {
    RootSum root = RootSum.sqrt(Rational.of(n, d));
    assertThat(root.times(root)).isEqualTo(RootSum.of(Rational.of(n, d)));
    assertThat(root.signum()).isEqualTo(Integer.signum(n));
  }

  @Test
  void zeros_in_disguise_are_the_empty_sum() {
    assertThat(root(8).minus(root(2).scale(Rational.of(2)))).isEqualTo(RootSum.ZERO);
    assertThat(root(2).plus(root(3)).times(root(2).minus(root(3))).plus(RootSum.ONE))
        .isEqualTo(RootSum.ZERO);
    assertThat(RootSum.sqrt(Rational.of(1, 2)).scale(Rational.of(2))).isEqualTo(root(2));
    assertThat(RootSum.sqrt(Rational.of(9, 4))).isEqualTo(RootSum.of(Rational.of(3, 2)));
    assertThat(root(6).times(root(10)).minus(root(15).scale(Rational.of(2))))
        .isEqualTo(RootSum.ZERO);
  }

  @Test
  void squares_of_large_primes_need_not_be_found_for_equality() {
    Rational p = Rational.of(1_000_003);
    Rational q = Rational.of(1_000_033);
    assertThat(RootSum.sqrt(p.times(p))).isEqualTo(RootSum.of(p));
    assertThat(RootSum.sqrt(p.times(p)).isRational()).isTrue();
    RootSum hidden = RootSum.sqrt(p.times(p).times(q));
    RootSum plain = RootSum.sqrt(q).scale(p);
    assertThat(hidden).isEqualTo(plain).hasSameHashCodeAs(plain);
    assertThat(hidden.minus(plain)).isEqualTo(RootSum.ZERO);
    assertThat(plain.minus(hidden).isZero()).isTrue();
    RootSum x = hidden.plus(root(5));
    assertThat(x.times(plain.plus(root(5)).inverse())).isEqualTo(RootSum.ONE);
    assertThat(RootSum.sqrt(p.times(q)).times(RootSum.sqrt(p))).isEqualTo(RootSum.sqrt(q).scale(p));
  }

  @Test
  void sums_that_differ_by_a_unit_in_the_twentieth_place_are_told_apart() {
    // {0,4,5} and {1,2,6} have equal sums and sums of squares, so the difference is about -9/4
    // x^(-5/2)
    long x = 100_000_000;
    RootSum left = root(x).plus(root(x + 4)).plus(root(x + 5));
    RootSum right = root(x + 1).plus(root(x + 2)).plus(root(x + 6));
    assertThat(left.compareTo(right)).isEqualTo(-1);
    Enclosure difference = left.minus(right).enclosure(24);
    assertThat(difference.compare(Rational.of(-22, 10).times(Decimals.unit(20))))
        .isEqualTo(Order.LESS);
    assertThat(difference.compare(Rational.of(-23, 10).times(Decimals.unit(20))))
        .isEqualTo(Order.MORE);
    Rational big = Rational.of(10).power(60);
    assertThat(RootSum.sqrt(big.plus(Rational.ONE)).minus(RootSum.sqrt(big)).signum()).isEqualTo(1);
    assertThat(
            RootSum.sqrt(big.plus(Rational.ONE))
                .minus(RootSum.sqrt(big.plus(Rational.of(2))))
                .signum())
        .isEqualTo(-1);
  }

  @Test
  void powers_of_the_silver_ratio_come_close_to_integers() {
    // (1 + sqrt 2)^n + (1 - sqrt 2)^n is an integer, the Pell-Lucas number Q(n) = 2 Q(n-1) + Q(n-2)
    RootSum power = RootSum.ONE;
    Rational previous = Rational.of(2);
    Rational current = Rational.of(2);
    for (int n = 1; n <= 120; n++) {
      power = power.times(RootSum.ONE.plus(root(2)));
      assertThat(power.minus(RootSum.of(current)).signum()).isEqualTo(n % 2 == 1 ? 1 : -1);
      Rational next = current.plus(current).plus(previous);
      previous = current;
      current = next;
    }
  }

  @Test
  void it_reads_as_a_sum() {
    assertThat(RootSum.of(Rational.HALF).minus(root(20).scale(Rational.of(1, 3))).plus(root(6)))
        .hasToString("1/2 - 2/3*sqrt(5) + sqrt(6)");
    assertThat(RootSum.ZERO).hasToString("0");
    assertThat(root(2).negated()).hasToString("-sqrt(2)");
  }

  @Test
  void the_root_of_a_negative_number_is_refused() {
    assertThatThrownBy(() -> RootSum.sqrt(Rational.of(-1, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the square root of -1/2; wanted is a number that is not negative");
  }
}
