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
import org.junit.jupiter.api.Test;

class NestedRootTest {

  private static final MathContext DEEP = new MathContext(90);

  @Provide
  Arbitrary<RootSum> sums() {
    return Decimals.rootSums();
  }

  @Provide
  Arbitrary<NestedRoot> numbers() {
    return Decimals.nestedRoots();
  }

  private static RootSum root(long r) {
    return RootSum.sqrt(Rational.of(r));
  }

  private static RootSum whole(long n) {
    return RootSum.of(Rational.of(n));
  }

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

  private static BigDecimal decimal(NestedRoot x) {
    BigDecimal sum = decimal(x.plain());
    for (Map.Entry<RootSum, RootSum> r : x.roots().entrySet()) {
      sum = sum.add(decimal(r.getKey()).sqrt(DEEP).multiply(decimal(r.getValue()), DEEP));
    }
    return sum;
  }

  @Property(tries = 60)
  void sums_and_products_obey_the_laws_of_a_ring(
      @ForAll("numbers") NestedRoot x,
      @ForAll("numbers") NestedRoot y,
      @ForAll("numbers") NestedRoot z) {
    assertThat(x.times(y.plus(z)).minus(x.times(y)).minus(x.times(z)).isZero()).isTrue();
    assertThat(x.times(y).minus(y.times(x)).signum()).isZero();
    assertThat(x.plus(y).minus(y)).isEqualTo(x).hasSameHashCodeAs(x);
  }

  @Property(tries = 30)
  void operations_and_signs_agree_with_decimals(
      @ForAll("numbers") NestedRoot x, @ForAll("numbers") NestedRoot y) {
    BigDecimal tiny = new BigDecimal("1e-50");
    assertThat(decimal(x.times(y)).subtract(decimal(x).multiply(decimal(y))).abs())
        .isLessThan(tiny);
    assertThat(x.signum())
        .isEqualTo(decimal(x).abs().compareTo(tiny) < 0 ? 0 : decimal(x).signum());
    Enclosure e = x.enclosure(30);
    assertThat(
            new Enclosure(e.lo().minus(Decimals.unit(60)), e.hi().plus(Decimals.unit(60)))
                .contains(Decimals.rational(decimal(x))))
        .isTrue();
  }

  @Property(tries = 150)
  void the_root_of_a_square_is_the_absolute_value(@ForAll("sums") RootSum x) {
    RootSum absolute = x.signum() < 0 ? x.negated() : x;
    assertThat(NestedRoot.sqrt(x.times(x))).isEqualTo(NestedRoot.of(absolute));
    assertThat(Denesting.squareRoot(x.times(x))).contains(absolute);
  }

  @Property(tries = 100)
  void a_square_factor_moves_out_of_the_root(@ForAll("sums") RootSum x) {
    RootSum radicand = whole(1).plus(root(2));
    RootSum absolute = x.signum() < 0 ? x.negated() : x;
    assertThat(NestedRoot.sqrt(x.times(x).times(radicand)))
        .isEqualTo(NestedRoot.sqrt(radicand).times(absolute));
    assertThat(Denesting.squareRoot(x.times(x).times(radicand)).isPresent()).isEqualTo(x.isZero());
  }

  @Test
  void the_classical_nested_roots_unfold() {
    assertThat(NestedRoot.sqrt(whole(5).plus(root(24))))
        .isEqualTo(NestedRoot.of(root(2).plus(root(3))));
    assertThat(NestedRoot.sqrt(whole(3).minus(root(5))).times(root(2)))
        .isEqualTo(NestedRoot.of(root(5).minus(whole(1))));
    assertThat(NestedRoot.sqrt(whole(10).plus(root(24)).plus(root(40)).plus(root(60))))
        .isEqualTo(NestedRoot.of(root(2).plus(root(3)).plus(root(5))));
    assertThat(
            NestedRoot.sqrt(whole(2).plus(root(3))).plus(NestedRoot.sqrt(whole(2).minus(root(3)))))
        .isEqualTo(NestedRoot.of(root(6)));
  }

  @Test
  void roots_that_do_not_unfold_still_cancel_against_each_other() {
    NestedRoot a = NestedRoot.sqrt(whole(2).plus(root(2)));
    NestedRoot b = NestedRoot.sqrt(whole(2).minus(root(2)));
    assertThat(Denesting.squareRoot(whole(2).plus(root(2)))).isEmpty();
    assertThat(a.times(b)).isEqualTo(NestedRoot.of(root(2)));
    assertThat(a.times(root(2).minus(whole(1))).minus(b).isZero()).isTrue();
    assertThat(a.minus(b).signum()).isEqualTo(1);
    NestedRoot c = NestedRoot.sqrt(whole(1).plus(root(2)));
    NestedRoot d = NestedRoot.sqrt(whole(1).plus(root(3)));
    NestedRoot product = NestedRoot.sqrt(whole(1).plus(root(2)).times(whole(1).plus(root(3))));
    assertThat(c.times(d).minus(product).isZero()).isTrue();
    assertThat(c.plus(d).times(c.minus(d))).isEqualTo(NestedRoot.of(root(2).minus(root(3))));
  }

  @Property(tries = 30)
  void the_separation_bound_decides_like_the_zero_test(
      @ForAll("numbers") NestedRoot x, @ForAll("numbers") NestedRoot y) {
    NestedRoot zero = x.plus(y).times(x.minus(y)).minus(x.times(x)).plus(y.times(y));
    assertThat(zero.signum()).isZero();
    RadicalExpression a = RadicalExpression.of(x).plus(RadicalExpression.of(y));
    RadicalExpression b = RadicalExpression.of(x).plus(RadicalExpression.of(y.negated()));
    RadicalExpression minusOne = RadicalExpression.of(RootSum.of(Rational.of(-1)));
    RadicalExpression again =
        a.times(b)
            .plus(RadicalExpression.of(x.times(x)).times(minusOne))
            .plus(RadicalExpression.of(y.times(y)));
    if (again.bound().bits() < 20_000) assertThat(again.signum()).isZero();
    assertThat(RadicalExpression.of(x).signum()).isEqualTo(x.signum());
    assertThat(a.signum()).isEqualTo(x.plus(y).signum());
  }

  @Property(tries = 100)
  void no_number_but_zero_comes_closer_to_zero_than_its_separation_bound(
      @ForAll("numbers") NestedRoot x) {
    long bits = RootBound.of(x).bits();
    if (bits > 5_000 || x.isZero()) return;
    Rational bound = Rational.of(BigInteger.ONE, BigInteger.ONE.shiftLeft((int) bits));
    Enclosure e = x.enclosure((int) (bits / 3) + 1).abs();
    assertThat(e.compare(bound)).isEqualTo(Order.MORE);
  }

  @Test
  void bounds_of_numerators_and_denominators_hold_for_the_number_itself() {
    // |U/L| <= 2^u for an integer L
    RootSum large = RootSum.of(Rational.of(10).power(40)).plus(root(2));
    NestedRoot x = NestedRoot.sqrt(large);
    for (NestedRoot y :
        new NestedRoot[] {
          x, x.times(x).times(x), x.minus(NestedRoot.of(large)), x.times(root(7))
        }) {
      RootBound bound = RootBound.of(y);
      assertThat(y.enclosure(5).abs().hi())
          .isLessThanOrEqualTo(Rational.of(2).power((int) bound.upper()));
    }
    RadicalExpression inverse = RadicalExpression.of(x).inverse();
    assertThat(inverse.bound().lower()).isEqualTo(RootBound.of(x).upper());
    assertThat(inverse.bound().upper()).isEqualTo(RootBound.of(x).lower());
  }

  @Test
  void many_independent_radicals_are_decided_by_the_separation_bound() {
    RootSum a = whole(20).plus(root(2)).plus(root(3)).plus(root(5)).plus(root(7));
    RootSum b = whole(30).minus(root(11)).minus(root(13)).minus(root(17));
    NestedRoot sum = NestedRoot.sqrt(a).plus(NestedRoot.sqrt(b));
    NestedRoot zero =
        sum.times(sum)
            .minus(NestedRoot.of(a.plus(b)))
            .minus(NestedRoot.sqrt(a.times(b).scale(Rational.of(4))));
    assertThat(zero.generators()).hasSizeGreaterThan(6);
    assertThat(zero.signum()).isZero();
    assertThat(zero.plus(NestedRoot.of(Decimals.unit(300))).signum()).isEqualTo(1);
  }

  @Test
  void near_misses_get_their_signs() {
    Rational tiny = Decimals.unit(100);
    NestedRoot a = NestedRoot.sqrt(whole(5).plus(root(24)).plus(RootSum.of(tiny)));
    NestedRoot b = NestedRoot.of(root(2).plus(root(3)));
    assertThat(a.minus(b).signum()).isEqualTo(1);
    assertThat(b.compareTo(a)).isEqualTo(-1);
    NestedRoot c = NestedRoot.sqrt(whole(2).plus(root(2)));
    NestedRoot d =
        NestedRoot.sqrt(
            whole(2).plus(root(2)).plus(RootSum.sqrt(Rational.of(2).plus(tiny))).minus(root(2)));
    assertThat(d.minus(c).signum()).isEqualTo(1);
  }

  @Test
  void
      the_hellinger_distance_obeys_the_triangle_inequality_with_equality_for_equal_distributions() {
    NestedRoot pq = hellinger(3, new int[] {1, 1, 1}, new int[] {1, 2, 0});
    NestedRoot qr = hellinger(3, new int[] {1, 2, 0}, new int[] {0, 1, 2});
    NestedRoot pr = hellinger(3, new int[] {1, 1, 1}, new int[] {0, 1, 2});
    assertThat(pq.plus(qr).minus(pr).signum()).isEqualTo(1);
    assertThat(pq.plus(hellinger(3, new int[] {1, 2, 0}, new int[] {1, 2, 0})).minus(pq).signum())
        .isZero();
  }

  /** {@code sqrt(1 - sum sqrt(p q))} for distributions in units of 1/n. */
  private static NestedRoot hellinger(int n, int[] p, int[] q) {
    RootSum sum = RootSum.ONE;
    for (int k = 0; k < p.length; k++)
      sum = sum.minus(RootSum.sqrt(Rational.of(p[k] * q[k], n * n)));
    return NestedRoot.sqrt(sum);
  }

  @Property(tries = 100)
  void equal_numbers_and_zero_are_told_from_others(
      @ForAll("numbers") NestedRoot x, @ForAll("numbers") NestedRoot y) {
    BigDecimal difference = decimal(x).subtract(decimal(y));
    boolean apart = difference.abs().compareTo(new BigDecimal("1e-60")) > 0;
    if (apart) assertThat(x).isNotEqualTo(y);
    assertThat(x.plus(y).minus(y)).isEqualTo(x).hasSameHashCodeAs(x);
    if (decimal(x).abs().compareTo(new BigDecimal("1e-60")) > 0) {
      assertThat(x.isZero()).isFalse();
      assertThat(x).isNotEqualTo(x.plus(x));
    }
    assertThat(x.minus(x).isZero()).isTrue();
    assertThat(x).isNotEqualTo("x");
  }

  @Test
  void only_numbers_without_nested_roots_have_an_inverse() {
    NestedRoot plain = NestedRoot.of(root(2));
    assertThat(plain.inverse()).isEqualTo(NestedRoot.of(root(2).scale(Rational.HALF)));
    assertThat(plain.constant(Rational.of(3))).isEqualTo(NestedRoot.of(whole(3)));
    NestedRoot nested = NestedRoot.sqrt(whole(1).plus(root(2)));
    assertThatThrownBy(nested::inverse).isInstanceOf(ArithmeticException.class);
    assertThat(nested.isZero()).isFalse();
    assertThat(plain.isZero()).isFalse();
  }

  @Test
  void it_reads_as_a_sum() {
    NestedRoot x =
        NestedRoot.sqrt(RootSum.of(Rational.HALF).minus(RootSum.sqrt(Rational.of(1, 5))))
            .scale(Rational.of(2, 3));
    assertThat(x).hasToString("2/3*sqrt(1/2 - 1/5*sqrt(5))");
    assertThat(x.times(root(2)).plus(NestedRoot.of(Rational.ONE)))
        .hasToString("1 + (2/3*sqrt(2))*sqrt(1/2 - 1/5*sqrt(5))");
  }

  @Test
  void the_root_of_a_negative_number_is_refused() {
    assertThatThrownBy(() -> NestedRoot.sqrt(root(2).minus(root(3))))
        .hasMessage(
            "the square root of sqrt(2) - sqrt(3); wanted is a number that is not negative");
  }
}
