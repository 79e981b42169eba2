package counterplay.exact.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.obermuhlner.math.big.BigDecimalMath;
import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Order;
import counterplay.exact.number.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Second formulas, in decimals: the alternating series of Phi, the tetrachoric series of Phi_2, a
 * floating-point library.
 */
class NormalDistributionTest {

  private static final MathContext DEEP = new MathContext(110);
  private static final int DIGITS = 50;

  @Provide
  Arbitrary<Rational> numbers() {
    return Decimals.rationals(90)
        .map(r -> r.abs().compareTo(Rational.of(9)) > 0 ? r.over(Rational.of(10)) : r);
  }

  @Provide
  Arbitrary<Rational> correlations() {
    return Decimals.rationals(30)
        .map(r -> r.abs().compareTo(Rational.ONE) > 0 ? r.inverse() : r)
        .map(r -> r.times(Rational.of(9, 10)));
  }

  private static BigDecimal density(BigDecimal x) {
    BigDecimal root =
        BigDecimalMath.sqrt(BigDecimalMath.pi(DEEP).multiply(BigDecimal.valueOf(2)), DEEP);
    return BigDecimalMath.exp(x.multiply(x, DEEP).divide(BigDecimal.valueOf(-2), DEEP), DEEP)
        .divide(root, DEEP);
  }

  /** {@code 1/2 + 1/sqrt(2 pi) sum_k (-1)^k x^(2k+1)/(2^k k! (2k+1))}. */
  private static BigDecimal distribution(BigDecimal x) {
    BigDecimal term = x;
    BigDecimal sum = x;
    for (int k = 1; k < 400; k++) {
      term = term.multiply(x, DEEP).multiply(x, DEEP).divide(BigDecimal.valueOf(-2L * k), DEEP);
      sum = sum.add(term.divide(BigDecimal.valueOf(2L * k + 1), DEEP), DEEP);
    }
    BigDecimal root =
        BigDecimalMath.sqrt(BigDecimalMath.pi(DEEP).multiply(BigDecimal.valueOf(2)), DEEP);
    return sum.divide(root, DEEP).add(new BigDecimal("0.5"), DEEP);
  }

  /** {@code Phi(h) Phi(k) + phi(h) phi(k) sum_n rho^(n+1) He_n(h) He_n(k)/(n+1)!}. */
  private static BigDecimal bivariate(BigDecimal h, BigDecimal k, BigDecimal rho) {
    BigDecimal h0 = BigDecimal.ZERO;
    BigDecimal h1 = BigDecimal.ONE;
    BigDecimal k0 = BigDecimal.ZERO;
    BigDecimal k1 = BigDecimal.ONE;
    BigDecimal factor = rho;
    BigDecimal sum = BigDecimal.ZERO;
    for (int n = 0; factor.signum() != 0 && n < 1_300; n++) {
      sum = sum.add(factor.multiply(h1, DEEP).multiply(k1, DEEP), DEEP);
      factor = factor.multiply(rho, DEEP).divide(BigDecimal.valueOf(n + 2), DEEP);
      BigDecimal nextH =
          h.multiply(h1, DEEP).subtract(h0.multiply(BigDecimal.valueOf(n), DEEP), DEEP);
      BigDecimal nextK =
          k.multiply(k1, DEEP).subtract(k0.multiply(BigDecimal.valueOf(n), DEEP), DEEP);
      h0 = h1;
      h1 = nextH;
      k0 = k1;
      k1 = nextK;
    }
    return sum.multiply(density(h), DEEP)
        .multiply(density(k), DEEP)
        .add(distribution(h).multiply(distribution(k), DEEP), DEEP);
  }

  private static void agrees(Enclosure e, BigDecimal other) {
    Rational slack = Decimals.unit(DIGITS + 5);
    assertThat(e.width()).isLessThanOrEqualTo(Decimals.unit(DIGITS));
    assertThat(
            new Enclosure(e.lo().minus(slack), e.hi().plus(slack))
                .contains(Decimals.rational(other)))
        .as(other + " in " + e.decimal(DIGITS + 5))
        .isTrue();
  }

  private static BigDecimal decimal(Rational x) {
    return Decimals.decimal(x, DEEP);
  }

  @Property(tries = 30)
  void the_density_agrees_to_fifty_digits(@ForAll("numbers") Rational x) {
    agrees(NormalDistribution.density(x, DIGITS), density(decimal(x)));
  }

  @Property(tries = 30)
  void the_distribution_agrees_with_the_alternating_series_to_fifty_digits(
      @ForAll("numbers") Rational x) {
    agrees(NormalDistribution.distribution(x, DIGITS), distribution(decimal(x)));
  }

  @Property(tries = 25)
  void the_bivariate_distribution_agrees_with_the_tetrachoric_series_to_fifty_digits(
      @ForAll("numbers") Rational h,
      @ForAll("numbers") Rational k,
      @ForAll("correlations") Rational rho) {
    agrees(
        NormalDistribution.distribution(h, k, rho, DIGITS),
        bivariate(decimal(h), decimal(k), decimal(rho)));
  }

  @Test
  void all_signs_and_orders_of_arguments_agree_with_the_tetrachoric_series() {
    int[] values = {-2, -1, 0, 1};
    for (int h : values) {
      for (int k : values) {
        for (int r = -1; r <= 1; r++) {
          agrees(
              NormalDistribution.distribution(
                  Rational.of(h), Rational.of(k), Rational.of(r, 3), DIGITS),
              bivariate(BigDecimal.valueOf(h), BigDecimal.valueOf(k), decimal(Rational.of(r, 3))));
        }
      }
    }
  }

  @Property(tries = 200)
  void doubles_of_a_floating_point_library_are_near(@ForAll("numbers") Rational x) {
    double library =
        new org.apache.commons.math3.distribution.NormalDistribution()
            .cumulativeProbability(decimal(x).doubleValue());
    assertThat(decimal(NormalDistribution.distribution(x, 20).middle()).doubleValue())
        .isCloseTo(library, org.assertj.core.data.Offset.offset(1e-14));
  }

  @Property(tries = 100)
  void the_four_quadrants_share_out_all_probability(
      @ForAll("numbers") Rational h,
      @ForAll("numbers") Rational k,
      @ForAll("correlations") Rational rho) {
    // P(X <= h, Y <= k) + P(X <= h, -Y <= -k) = P(X <= h), and -Y has correlation -rho with X
    Enclosure sum =
        NormalDistribution.distribution(h, k, rho, 30)
            .plus(NormalDistribution.distribution(h, k.negated(), rho.negated(), 30));
    assertThat(sum.minus(NormalDistribution.distribution(h, 30)).contains(Rational.ZERO)).isTrue();
    assertThat(
            NormalDistribution.distribution(h, k, rho, 30)
                .minus(NormalDistribution.distribution(k, h, rho, 30))
                .contains(Rational.ZERO))
        .isTrue();
  }

  @Property(tries = 30)
  void without_correlation_the_probabilities_multiply(
      @ForAll("numbers") Rational h, @ForAll("numbers") Rational k) {
    Enclosure product =
        NormalDistribution.distribution(h, 30).times(NormalDistribution.distribution(k, 30));
    assertThat(
            NormalDistribution.distribution(h, k, Rational.ZERO, 30)
                .minus(product)
                .contains(Rational.ZERO))
        .isTrue();
  }

  @Test
  void the_orthant_with_correlation_one_half_has_probability_one_third() {
    // Sheppard: 1/4 + arcsin(rho)/(2 pi)
    assertThat(
            NormalDistribution.distribution(Rational.ZERO, Rational.ZERO, Rational.HALF, 60)
                .contains(Rational.of(1, 3)))
        .isTrue();
    assertThat(
            NormalDistribution.distribution(Rational.ZERO, Rational.ZERO, Rational.of(-1, 2), 60)
                .contains(Rational.of(1, 6)))
        .isTrue();
  }

  @Test
  void perfect_correlation_leaves_one_variable() {
    Rational h = Rational.of(1, 3);
    Rational k = Rational.of(-1, 5);
    assertThat(NormalDistribution.distribution(h, k, Rational.ONE, 30))
        .isEqualTo(NormalDistribution.distribution(k, 30));
    assertThat(NormalDistribution.distribution(h.negated(), k, Rational.of(-1), 30))
        .isEqualTo(Enclosure.of(Rational.ZERO));
    Enclosure between =
        NormalDistribution.distribution(h, 30)
            .minus(NormalDistribution.distribution(k.negated(), 30));
    assertThat(
            NormalDistribution.distribution(h, k, Rational.of(-1), 30)
                .minus(between)
                .contains(Rational.ZERO))
        .isTrue();
    Enclosure almost =
        NormalDistribution.distribution(h, k, Rational.ONE.minus(Decimals.unit(60)), 25);
    assertThat(almost.minus(NormalDistribution.distribution(k, 25)).abs().hi())
        .isLessThan(Decimals.unit(24));
  }

  @Test
  void a_rectangle_has_the_sum_of_its_parts() {
    Enclosure whole =
        NormalDistribution.rectangle(
            Enclosure.of(Rational.of(-1), Rational.of(2)),
            Enclosure.of(Rational.ZERO, Rational.ONE),
            Rational.of(3, 5),
            30);
    Enclosure left =
        NormalDistribution.rectangle(
            Enclosure.of(Rational.of(-1), Rational.HALF),
            Enclosure.of(Rational.ZERO, Rational.ONE),
            Rational.of(3, 5),
            30);
    Enclosure right =
        NormalDistribution.rectangle(
            Enclosure.of(Rational.HALF, Rational.of(2)),
            Enclosure.of(Rational.ZERO, Rational.ONE),
            Rational.of(3, 5),
            30);
    assertThat(whole.minus(left).minus(right).contains(Rational.ZERO)).isTrue();
    assertThat(whole.compare(left)).isEqualTo(Order.MORE);
  }

  @Test
  void far_tails_are_enclosed_with_the_right_sign_once_the_digits_suffice() {
    Enclosure tail = NormalDistribution.distribution(Rational.of(-20), 120);
    agreesRoughly(tail, distribution20());
    assertThat(tail.compare(Rational.ZERO)).isEqualTo(Order.MORE);
    assertThat(
            NormalDistribution.distribution(Rational.of(10).power(1000), 30)
                .contains(Rational.ONE.minus(Decimals.unit(40))))
        .isTrue();
    assertThat(
            NormalDistribution.density(Rational.of(10).power(1000), 30).contains(Decimals.unit(40)))
        .isTrue();
  }

  /**
   * {@code phi(20)/(20 + 1/(20 + 2/(20 + 3/...)))} = 1 - Phi(20) (Laplace's continued fraction).
   */
  private static BigDecimal distribution20() {
    BigDecimal fraction = BigDecimal.valueOf(20);
    for (int k = 400; k > 0; k--) {
      fraction = BigDecimal.valueOf(20).add(BigDecimal.valueOf(k).divide(fraction, DEEP), DEEP);
    }
    return density(BigDecimal.valueOf(20)).divide(fraction, DEEP);
  }

  private static void agreesRoughly(Enclosure e, BigDecimal other) {
    assertThat(e.minus(Enclosure.of(Decimals.rational(other))).abs().hi())
        .isLessThan(Decimals.unit(118));
  }

  @Test
  void intervals_cover_the_values_inside() {
    Enclosure x = Enclosure.of(Rational.of(-1), Rational.of(2));
    assertThat(
            NormalDistribution.density(x, 20)
                .contains(NormalDistribution.density(Rational.ZERO, 30)))
        .isTrue();
    assertThat(
            NormalDistribution.density(x, 20)
                .contains(NormalDistribution.density(Rational.of(2), 30)))
        .isTrue();
    assertThat(
            NormalDistribution.distribution(x, 20)
                .contains(NormalDistribution.distribution(Rational.of(1, 7), 30)))
        .isTrue();
    assertThat(
            NormalDistribution.distribution(x, x, Rational.HALF, 20)
                .contains(
                    NormalDistribution.distribution(
                        Rational.ZERO, Rational.ONE, Rational.HALF, 30)))
        .isTrue();
  }

  @Test
  void a_correlation_above_one_is_refused() {
    assertThatThrownBy(
            () -> NormalDistribution.distribution(Rational.ONE, Rational.ONE, Rational.of(3, 2), 5))
        .hasMessage("a correlation of 3/2; wanted is a number from -1 to 1");
  }
}
