package counterplay.exact.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Second opinion: {@code BigFraction} of Apache Commons Math 3. */
class RationalTest {

  private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

  /**
   * Small numbers, numbers around 2^31 and 2^63 where the arithmetic changes its means, and numbers
   * of 300 bits.
   */
  static Arbitrary<BigInteger> integers() {
    Arbitrary<BigInteger> offset =
        Arbitraries.bigIntegers().between(BigInteger.valueOf(-3), BigInteger.valueOf(3));
    Arbitrary<BigInteger> border =
        Arbitraries.of(
            BigInteger.ONE.shiftLeft(31),
            BigInteger.ONE.shiftLeft(32),
            BigInteger.ONE.shiftLeft(62),
            BigInteger.ONE.shiftLeft(63),
            BigInteger.ONE.shiftLeft(64),
            MAX.divide(BigInteger.TWO),
            MAX.sqrt());
    Arbitrary<BigInteger> near =
        Combinators.combine(border, offset, Arbitraries.of(true, false))
            .as((b, o, minus) -> minus ? b.add(o).negate() : b.add(o));
    Arbitrary<BigInteger> small =
        Arbitraries.bigIntegers().between(BigInteger.valueOf(-12), BigInteger.valueOf(12));
    Arbitrary<BigInteger> any = Arbitraries.longs().map(BigInteger::valueOf);
    BigInteger vast = BigInteger.ONE.shiftLeft(300);
    return Arbitraries.oneOf(
        small, near, any, Arbitraries.bigIntegers().between(vast.negate(), vast));
  }

  @Provide
  static Arbitrary<BigFraction> fractions() {
    return Combinators.combine(integers(), integers().filter(d -> d.signum() != 0))
        .as(BigFraction::new)
        .withoutEdgeCases();
  }

  private static Rational ours(BigFraction f) {
    return Rational.of(f.getNumerator(), f.getDenominator());
  }

  /**
   * The same number, in the same lowest terms, and canonical: equal to the number made from its
   * parts.
   */
  private static void assertSame(Rational ours, BigFraction theirs) {
    BigFraction reduced = theirs.reduce();
    assertThat(ours.numerator()).isEqualTo(reduced.getNumerator());
    assertThat(ours.denominator()).isEqualTo(reduced.getDenominator());
    assertThat(ours)
        .isEqualTo(Rational.of(reduced.getNumerator(), reduced.getDenominator()))
        .hasSameHashCodeAs(ours(theirs));
  }

  @Property(tries = 2000)
  void sums_differences_products_and_quotients_agree(
      @ForAll("fractions") BigFraction a, @ForAll("fractions") BigFraction b) {
    assertSame(ours(a).plus(ours(b)), a.add(b));
    assertSame(ours(a).minus(ours(b)), a.subtract(b));
    assertSame(ours(a).times(ours(b)), a.multiply(b));
    assertSame(ours(a).scale(ours(b)), a.multiply(b));
    if (b.getNumerator().signum() != 0) {
      assertSame(ours(b).inverse(), b.reciprocal());
      assertSame(ours(a).over(ours(b)), a.divide(b));
    }
  }

  @Property(tries = 2000)
  void order_sign_and_absolute_value_agree(
      @ForAll("fractions") BigFraction a, @ForAll("fractions") BigFraction b) {
    assertThat(Integer.signum(ours(a).compareTo(ours(b))))
        .isEqualTo(Integer.signum(a.compareTo(b)));
    assertThat(ours(a).equals(ours(b))).isEqualTo(a.equals(b));
    assertThat(ours(a).signum()).isEqualTo(a.getNumerator().signum());
    assertThat(ours(a).isZero()).isEqualTo(a.equals(BigFraction.ZERO));
    assertThat(ours(a).isPositive()).isEqualTo(a.compareTo(BigFraction.ZERO) > 0);
    assertThat(ours(a).isNegative()).isEqualTo(a.compareTo(BigFraction.ZERO) < 0);
    assertSame(ours(a).negated(), a.negate());
    assertSame(ours(a).abs(), a.abs());
    assertSame(ours(a).max(ours(b)), a.compareTo(b) >= 0 ? a : b);
    assertSame(ours(a).min(ours(b)), a.compareTo(b) <= 0 ? a : b);
    assertThat(ours(a).isProbability())
        .isEqualTo(a.compareTo(BigFraction.ZERO) >= 0 && a.compareTo(BigFraction.ONE) <= 0);
  }

  @Property(tries = 500)
  void powers_agree_and_text_is_read_back(
      @ForAll("fractions") BigFraction a, @ForAll("fractions") BigFraction b) {
    for (int k = 0; k <= 4; k++) assertSame(ours(a).power(k), a.pow(k));
    assertThat(Rational.parse(ours(a).toString())).isEqualTo(ours(a));
    assertThat(ours(a).toString())
        .isEqualTo(
            a.getNumerator()
                + (a.getDenominator().equals(BigInteger.ONE) ? "" : "/" + a.getDenominator()));
    assertSame(Rational.sum(List.of(ours(a), ours(b), ours(a))), a.add(b).add(a));
  }

  @Property(tries = 500)
  void the_ring_and_field_laws_hold(
      @ForAll("fractions") BigFraction x,
      @ForAll("fractions") BigFraction y,
      @ForAll("fractions") BigFraction z) {
    Rational a = ours(x);
    Rational b = ours(y);
    Rational c = ours(z);
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
    assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.times(b)).isEqualTo(b.times(a));
    assertThat(a.minus(a)).isEqualTo(a.zero()).isEqualTo(Rational.ZERO);
    assertThat(a.times(a.one())).isEqualTo(a);
    if (!a.isZero()) assertThat(a.over(a)).isEqualTo(Rational.ONE);
  }

  @Property(tries = 1000)
  void long_fractions_agree_even_at_the_ends_of_the_range(@ForAll long n, @ForAll long d) {
    if (d == 0) assertThatThrownBy(() -> Rational.of(n, d)).isInstanceOf(ArithmeticException.class);
    else assertSame(Rational.of(n, d), new BigFraction(n, d));
    assertSame(Rational.of(n), new BigFraction(n));
  }

  /** Numerators and denominators at which sums and products leave the longs, each with each. */
  @Test
  void sums_and_products_agree_on_both_sides_of_every_overflow() {
    List<Long> parts =
        List.of(
            1L,
            2L,
            3L,
            (1L << 31) - 1,
            1L << 31,
            3_037_000_499L,
            3_037_000_500L,
            (1L << 62) - 1,
            1L << 62,
            Long.MAX_VALUE - 1,
            Long.MAX_VALUE);
    List<BigFraction> fractions = new ArrayList<>();
    for (long n : parts) {
      for (long d : parts) {
        BigFraction f = new BigFraction(n, d);
        if (!fractions.contains(f)) fractions.addAll(List.of(f, f.negate()));
      }
    }
    for (BigFraction a : fractions) {
      for (BigFraction b : fractions) {
        Rational sum = ours(a).plus(ours(b));
        Rational product = ours(a).times(ours(b));
        assertSameParts(sum, a.add(b));
        assertSameParts(product, a.multiply(b));
      }
    }
  }

  private static void assertSameParts(Rational ours, BigFraction theirs) {
    if (!ours.numerator().equals(theirs.getNumerator())
        || !ours.denominator().equals(theirs.getDenominator())
        || !ours.equals(ours(theirs))) assertSame(ours, theirs);
  }

  @Test
  void what_fits_longs_is_given_as_longs() {
    Rational q = Rational.of(-3, 4);
    assertThat(q.isLong()).isTrue();
    assertThat(q.longNumerator()).isEqualTo(-3);
    assertThat(q.longDenominator()).isEqualTo(4);
    assertThat(Rational.of(BigInteger.ONE.shiftLeft(63), BigInteger.ONE).isLong()).isFalse();
    assertThat(q.enclosure(5)).isEqualTo(Enclosure.of(q, q));
  }

  /** Halves, thirds and neighbours of the largest long would share few codes if parts were lost. */
  @Test
  void numbers_that_differ_in_one_part_have_different_codes() {
    BigInteger vast = BigInteger.ONE.shiftLeft(80);
    List<Rational> numbers =
        List.of(
            Rational.of(1, 2),
            Rational.of(1, 3),
            Rational.of(2, 3),
            Rational.of(3, 2),
            Rational.of(vast, BigInteger.ONE),
            Rational.of(vast, BigInteger.valueOf(3)),
            Rational.of(vast, BigInteger.valueOf(5)),
            Rational.of(BigInteger.valueOf(3), vast),
            Rational.of(BigInteger.valueOf(5), vast));
    assertThat(numbers.stream().map(Rational::hashCode).distinct()).hasSameSizeAs(numbers);
  }

  @Test
  void the_smallest_long_is_a_number_like_any_other() {
    Rational least = Rational.of(Long.MIN_VALUE);
    BigInteger big = BigInteger.ONE.shiftLeft(63);
    assertThat(least.negated().numerator()).isEqualTo(big);
    assertThat(least.plus(Rational.ONE)).isEqualTo(Rational.of(Long.MIN_VALUE + 1));
    assertThat(Rational.of(Long.MIN_VALUE + 1).minus(Rational.ONE))
        .isEqualTo(least)
        .hasSameHashCodeAs(least);
    assertThat(Rational.of(1, Long.MIN_VALUE)).isEqualTo(Rational.of(BigInteger.ONE.negate(), big));
    assertThat(Rational.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Rational.ONE);
    assertThat(Rational.of(1L << 62).times(Rational.of(-2))).isEqualTo(least);
    assertThat(least.abs().signum()).isEqualTo(1);
    assertThat(least.compareTo(Rational.of(Long.MIN_VALUE + 1))).isNegative();
  }

  @Test
  void a_number_comes_back_to_longs_as_soon_as_it_fits() {
    Rational vast = Rational.of(Long.MAX_VALUE).times(Rational.of(Long.MAX_VALUE));
    assertThat(vast.over(Rational.of(Long.MAX_VALUE)))
        .isEqualTo(Rational.of(Long.MAX_VALUE))
        .hasSameHashCodeAs(Rational.of(Long.MAX_VALUE));
    assertThat(vast.minus(vast)).isEqualTo(Rational.ZERO).hasSameHashCodeAs(Rational.ZERO);
  }

  @Test
  void the_common_denominator_is_the_least_one() {
    assertThat(
            Rational.commonDenominator(
                List.of(Rational.of(1, 4), Rational.of(5, 6), Rational.of(3))))
        .isEqualTo(12);
    assertThat(Rational.commonDenominator(List.of())).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.1",
        "1e3",
        " 1",
        "1 ",
        "+1",
        "1/-2",
        "1/0",
        "-1/00",
        "",
        "-",
        "/",
        "1/",
        "/2",
        "1/2/3",
        "--1",
        "1/+2",
        "1 /2",
        "NaN",
        "Infinity",
        "0x10",
        "1_000",
        "1,5",
        "½",
        "١",
        "1\n"
      })
  void text_that_is_not_a_rational_number_is_refused(String text) {
    assertThatThrownBy(() -> Rational.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("'" + text + "'");
  }

  @Test
  void refusals_say_what_was_seen() {
    assertThatThrownBy(() -> Rational.parse("0.1"))
        .hasMessage(
            "'0.1' is not a rational number; wanted is an integer or a fraction such as 1/3");
    assertThatThrownBy(() -> Rational.parse("1/0")).hasMessage("'1/0' has denominator 0");
    assertThatThrownBy(() -> Rational.of(3, 0)).hasMessage("a fraction with denominator 0: 3/0");
    assertThatThrownBy(() -> Rational.ZERO.inverse()).hasMessage("division by zero");
    assertThatThrownBy(() -> Rational.HALF.power(-1)).hasMessage("a negative exponent: -1");
  }

  @Test
  void a_text_of_a_million_digits_is_refused_by_its_length() {
    String digits = "9".repeat(1_000_000);
    assertThatThrownBy(() -> Rational.parse(digits))
        .hasMessage("a number of 1000000 characters; at most 2000 are read");
    assertThatThrownBy(() -> Rational.parse("1/" + digits))
        .hasMessageStartingWith("a number of 1000002 characters");
  }

  @Test
  void text_need_not_be_in_lowest_terms() {
    assertThat(Rational.parse("2/4")).isEqualTo(Rational.HALF);
    assertThat(Rational.parse("-0")).isEqualTo(Rational.ZERO);
    assertThat(Rational.parse("0/7")).isEqualTo(Rational.ZERO);
    assertThat(Rational.parse("007/014")).isEqualTo(Rational.HALF);
    assertThat(Rational.parse("9".repeat(Rational.MAX_TEXT)).numerator().bitLength())
        .isGreaterThan(6000);
  }
}
