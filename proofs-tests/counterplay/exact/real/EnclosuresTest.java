package counterplay.exact.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.obermuhlner.math.big.BigDecimalMath;
import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The second formula is Big-Math, asked for thirty digits more than the enclosure. */
class EnclosuresTest {

  private static final MathContext DEEP = new MathContext(130);

  @Provide
  Arbitrary<Rational> numbers() {
    return Decimals.rationals(900);
  }

  /**
   * Whether the other formula's value, give or take its last digits, meets the enclosure, and that
   * is narrow enough.
   */
  private static void agrees(Enclosure e, BigDecimal other, int digits) {
    Rational value = Decimals.rational(other);
    Rational slack = Decimals.unit(digits + 15);
    assertThat(e.width()).isLessThanOrEqualTo(Decimals.unit(digits));
    assertThat(new Enclosure(e.lo().minus(slack), e.hi().plus(slack)).contains(value))
        .as(value + " in " + e)
        .isTrue();
  }

  @Property(tries = 80)
  void roots_lie_in_their_enclosures(
      @ForAll("numbers") Rational x, @ForAll @IntRange(max = 70) int digits) {
    agrees(
        Enclosures.sqrt(x.abs(), digits),
        BigDecimalMath.sqrt(Decimals.decimal(x.abs(), DEEP), DEEP),
        digits);
    Enclosure e = Enclosures.sqrt(x.abs(), digits);
    assertThat(e.power(2).contains(x.abs())).isTrue();
  }

  @Property(tries = 80)
  void logarithms_lie_in_their_enclosures(
      @ForAll("numbers") Rational x, @ForAll @IntRange(max = 70) int digits) {
    Rational positive = x.isZero() ? Rational.ONE : x.abs();
    agrees(
        Enclosures.log(positive, digits),
        BigDecimalMath.log(Decimals.decimal(positive, DEEP), DEEP),
        digits);
  }

  @Property(tries = 80)
  void exponentials_lie_in_their_enclosures(
      @ForAll("numbers") Rational x, @ForAll @IntRange(max = 50) int digits) {
    Rational exponent = x.over(Rational.of(10));
    agrees(
        Enclosures.exp(exponent, digits),
        BigDecimalMath.exp(Decimals.decimal(exponent, DEEP), DEEP),
        digits);
  }

  @Property(tries = 80)
  void arc_tangents_lie_in_their_enclosures(
      @ForAll("numbers") Rational x, @ForAll @IntRange(max = 70) int digits) {
    agrees(
        Enclosures.arctan(x, digits), BigDecimalMath.atan(Decimals.decimal(x, DEEP), DEEP), digits);
  }

  @Test
  void pi_agrees_to_a_hundred_digits() {
    agrees(Enclosures.pi(100), BigDecimalMath.pi(DEEP), 100);
  }

  @Test
  void large_and_tiny_results_keep_their_digits() {
    agrees(
        Enclosures.exp(Rational.of(1_000), 20),
        BigDecimalMath.exp(new BigDecimal(1_000), new MathContext(500)),
        20);
    agrees(
        Enclosures.exp(Rational.of(-1_000), 460),
        BigDecimalMath.exp(new BigDecimal(-1_000), new MathContext(100)),
        460);
    agrees(
        Enclosures.log(Rational.of(10).power(300), 40),
        BigDecimalMath.log(new BigDecimal("1e300"), DEEP),
        40);
    agrees(
        Enclosures.arctan(Rational.of(10).power(50), 70),
        BigDecimalMath.atan(new BigDecimal("1e50"), DEEP),
        70);
  }

  @Property(tries = 100)
  void an_interval_argument_covers_the_values_inside(
      @ForAll("numbers") Rational x, @ForAll("numbers") Rational y) {
    Rational a = x.abs().plus(Rational.ONE).over(Rational.of(40));
    Rational b = y.abs().plus(Rational.ONE).over(Rational.of(40));
    Enclosure e = new Enclosure(a.min(b), a.max(b));
    Rational m = e.middle();
    assertThat(Enclosures.exp(e, 10).contains(Enclosures.exp(m, 25))).isTrue();
    assertThat(Enclosures.log(e, 10).contains(Enclosures.log(m, 25))).isTrue();
    assertThat(Enclosures.sqrt(e, 10).contains(Enclosures.sqrt(m, 25))).isTrue();
    assertThat(Enclosures.arctan(e, 10).contains(Enclosures.arctan(m, 25))).isTrue();
  }

  @Test
  void exact_values_are_met() {
    assertThat(Enclosures.exp(Rational.ZERO, 30).contains(Rational.ONE)).isTrue();
    assertThat(Enclosures.log(Rational.ONE, 30).contains(Rational.ZERO)).isTrue();
    assertThat(Enclosures.sqrt(Rational.of(9, 4), 30)).isEqualTo(Enclosure.of(Rational.of(3, 2)));
    assertThat(Enclosures.sqrt(Rational.ZERO, 30)).isEqualTo(Enclosure.of(Rational.ZERO));
    assertThat(
            Enclosures.arctan(Rational.ONE, 30).scale(Rational.of(4)).contains(Enclosures.pi(40)))
        .isTrue();
  }

  @Test
  void arguments_outside_the_domain_are_refused() {
    assertThatThrownBy(() -> Enclosures.log(Rational.ZERO, 5))
        .hasMessage("the logarithm of 0; wanted is a positive number");
    assertThatThrownBy(() -> Enclosures.log(Enclosure.of(Rational.of(-1), Rational.ONE), 5))
        .hasMessageContaining("the logarithm of -1");
    assertThatThrownBy(() -> Enclosures.sqrt(Rational.of(-1), 5))
        .hasMessageContaining("the square root of -1");
    assertThatThrownBy(() -> Enclosures.exp(Rational.of(10_001), 5))
        .hasMessage("exp of a number beyond 10000 in absolute value");
    assertThatThrownBy(() -> Enclosures.pi(-1)).hasMessage("-1 digits; wanted are 0 to 10000");
    assertThatThrownBy(() -> Enclosures.pi(10_001))
        .hasMessage("10001 digits; wanted are 0 to 10000");
  }
}
