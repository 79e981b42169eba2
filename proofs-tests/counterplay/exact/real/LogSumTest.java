package counterplay.exact.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.obermuhlner.math.big.BigDecimalMath;
import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LogSumTest {

  private static final MathContext DEEP = new MathContext(80);

  /** {@code exponent * log(numerator/denominator)}. */
  record Term(int exponent, int numerator, int denominator) {
    LogSum value() {
      return LogSum.log(Rational.of(numerator, denominator)).scale(Rational.of(exponent));
    }
  }

  @Provide
  Arbitrary<List<Term>> terms() {
    return Combinators.combine(
            Arbitraries.integers().between(-6, 6),
            Arbitraries.integers().between(1, 12),
            Arbitraries.integers().between(1, 12))
        .as(Term::new)
        .list()
        .ofMaxSize(6);
  }

  private static LogSum sum(List<Term> terms) {
    return terms.stream().map(Term::value).reduce(LogSum.ZERO, LogSum::plus);
  }

  @Property(tries = 500)
  void the_sign_is_that_of_the_power_product_against_one(@ForAll("terms") List<Term> terms) {
    BigInteger top = BigInteger.ONE;
    BigInteger bottom = BigInteger.ONE;
    for (Term t : terms) {
      BigInteger n =
          BigInteger.valueOf(t.exponent > 0 ? t.numerator : t.denominator)
              .pow(Math.abs(t.exponent));
      BigInteger d =
          BigInteger.valueOf(t.exponent > 0 ? t.denominator : t.numerator)
              .pow(Math.abs(t.exponent));
      top = top.multiply(n);
      bottom = bottom.multiply(d);
    }
    assertThat(sum(terms).signum()).isEqualTo(top.compareTo(bottom));
    assertThat(sum(terms).isZero()).isEqualTo(top.equals(bottom));
  }

  @Property(tries = 60)
  void the_value_agrees_with_another_logarithm(@ForAll("terms") List<Term> terms) {
    BigDecimal value = BigDecimal.ONE;
    for (Term t : terms) {
      BigDecimal log =
          BigDecimalMath.log(Decimals.decimal(Rational.of(t.numerator, t.denominator), DEEP), DEEP);
      value = value.add(log.multiply(BigDecimal.valueOf(t.exponent)));
    }
    Enclosure e = sum(terms).plus(LogSum.of(Rational.ONE)).enclosure(50);
    Enclosure wider =
        new Enclosure(e.lo().minus(Decimals.unit(60)), e.hi().plus(Decimals.unit(60)));
    assertThat(e.width()).isLessThanOrEqualTo(Decimals.unit(50));
    assertThat(wider.contains(Decimals.rational(value))).isTrue();
  }

  @Property(tries = 100)
  void sums_obey_the_laws_of_a_vector_space(
      @ForAll("terms") List<Term> x, @ForAll("terms") List<Term> y) {
    assertThat(sum(x).plus(sum(y)))
        .isEqualTo(sum(y).plus(sum(x)))
        .hasSameHashCodeAs(sum(y).plus(sum(x)));
    assertThat(sum(x).plus(sum(y)).minus(sum(y))).isEqualTo(sum(x));
    assertThat(sum(x).plus(sum(y)).scale(Rational.of(2, 7)))
        .isEqualTo(sum(x).scale(Rational.of(2, 7)).plus(sum(y).scale(Rational.of(2, 7))));
  }

  @Test
  void zeros_in_disguise_are_found() {
    assertThat(log(2).scale(Rational.of(3))).isEqualTo(log(8)).hasSameHashCodeAs(log(8));
    assertThat(log(2).plus(log(3))).isEqualTo(log(6));
    assertThat(log(6).scale(Rational.of(2)).minus(log(4)).minus(log(9)).isZero()).isTrue();
    assertThat(log(10).plus(log(21)).minus(log(14)).minus(log(15)).signum()).isZero();
    assertThat(LogSum.log(Rational.of(1, 3)).plus(log(3)).isZero()).isTrue();
    assertThat(LogSum.log(Rational.ONE).isZero()).isTrue();
  }

  @Test
  void logarithms_of_fractions_cancel_and_equal_numbers_are_told_from_others() {
    LogSum two = LogSum.log(Rational.of(2));
    LogSum half = LogSum.log(Rational.of(3, 2)).plus(two).minus(LogSum.log(Rational.of(3)));
    assertThat(half.isZero()).isTrue();
    assertThat(half.signum()).isZero();
    assertThat(LogSum.log(Rational.of(4, 9)))
        .isEqualTo(LogSum.log(Rational.of(3, 2)).scale(Rational.of(-2)));
    assertThat(LogSum.log(Rational.of(3, 2)).plus(two)).isNotEqualTo(LogSum.log(Rational.of(12)));
    assertThat(two).isNotEqualTo(LogSum.of(Rational.ONE)).isNotEqualTo("log(2)");
    assertThat(LogSum.log(Rational.ONE).isZero()).isTrue();
    assertThat(LogSum.of(Rational.of(-3)).signum()).isEqualTo(-1);
    assertThat(LogSum.of(Rational.of(3)).signum()).isEqualTo(1);
  }

  @Test
  void huge_exponents_are_no_trouble() {
    Rational huge = Rational.of(10).power(50);
    assertThat(log(8).scale(huge).minus(log(2).scale(huge.times(Rational.of(3)))).signum())
        .isZero();
    assertThat(
            log(8)
                .scale(huge)
                .minus(log(2).scale(huge.times(Rational.of(3)).plus(Rational.ONE)))
                .signum())
        .isEqualTo(-1);
    Rational p = Rational.of(10).power(200).plus(Rational.ONE);
    assertThat(LogSum.log(p.times(p)).minus(LogSum.log(p).scale(Rational.of(2))).isZero()).isTrue();
  }

  @Test
  void near_misses_get_their_signs() {
    Rational big = Rational.of(10).power(80);
    assertThat(LogSum.log(big.plus(Rational.ONE)).minus(LogSum.log(big)).signum()).isEqualTo(1);
    // continued fraction of log 3 / log 2: 3^665 > 2^1054, by integers
    assertThat(BigInteger.valueOf(3).pow(665).compareTo(BigInteger.TWO.pow(1054))).isEqualTo(1);
    assertThat(log(3).scale(Rational.of(665)).compareTo(log(2).scale(Rational.of(1054))))
        .isEqualTo(1);
  }

  @Test
  void a_constant_is_never_cancelled_by_logarithms() {
    Enclosure e = log(2).enclosure(60);
    LogSum low = LogSum.of(e.lo()).minus(log(2));
    LogSum high = LogSum.of(e.hi()).minus(log(2));
    assertThat(low.isZero()).isFalse();
    assertThat(log(4).minus(log(2).scale(Rational.of(2))).plus(LogSum.of(Rational.ONE)).isZero())
        .isFalse();
    assertThat(low.signum()).isEqualTo(-1);
    assertThat(high.signum()).isEqualTo(1);
  }

  @Test
  void irrational_coefficients_are_decided_too() {
    RootSum root = RootSum.sqrt(Rational.of(2));
    LogSum x = log(8).times(root).minus(log(2).times(root).scale(Rational.of(3)));
    assertThat(x.isZero()).isTrue();
    assertThat(log(3).times(root).minus(log(4)).signum())
        .isEqualTo(1); // sqrt(2) > log(4)/log(3) = 1.26...
    assertThat(log(3).times(root).minus(log(9)).signum()).isEqualTo(-1);
  }

  @Test
  void it_reads_as_a_sum() {
    assertThat(log(2).scale(Rational.of(3)).minus(log(8)).plus(LogSum.of(Rational.HALF)))
        .hasToString("1/2 + 3*log(2) - log(8)");
    assertThat(LogSum.log(Rational.of(1, 3))).hasToString("-log(3)");
  }

  @Test
  void the_logarithm_of_a_number_that_is_not_positive_is_refused() {
    assertThatThrownBy(() -> log(0)).hasMessage("the logarithm of 0; wanted is a positive number");
    assertThatThrownBy(() -> log(-2))
        .hasMessage("the logarithm of -2; wanted is a positive number");
  }

  private static LogSum log(long n) {
    return LogSum.log(Rational.of(n));
  }
}
