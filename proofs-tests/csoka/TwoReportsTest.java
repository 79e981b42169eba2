package csoka;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import org.junit.jupiter.api.Test;

/**
 * Two rounds of Example 2.1 from the printed formulas (3), (4) and (2), without the mechanism's
 * class.
 */
class TwoReportsTest {

  private static Rational hundred(Rational price, Rational before, Rational now) {
    return Rational.of(100).times(price).times(before.minus(now));
  }

  /** Blue's payoff for reports x, u of Blue and y, v of Red; worth is 84 or 104. */
  private static Rational blue(
      int n, Rational b, Rational r, Rational x, Rational y, int u, int v, int worth) {
    Rational own = hundred(r, b, x).plus(hundred(y, x, Rational.of(u)));
    Rational reds = hundred(b, r, y).plus(hundred(x, y, Rational.of(v)));
    return own.minus(reds.times(Rational.of(1, n - 1))).plus(Rational.of(u * v * worth));
  }

  @Test
  void after_reds_first_1_the_low_type_loses_16_by_the_last_1() {
    for (int n = 3; n < 8; n++) {
      Rational one = blue(n, Rational.HALF, Rational.HALF, Rational.HALF, Rational.ONE, 1, 1, 84);
      Rational zero = blue(n, Rational.HALF, Rational.HALF, Rational.HALF, Rational.ONE, 0, 1, 84);
      assertThat(zero.minus(one)).isEqualTo(Rational.of(16));
    }
  }

  @Test
  void for_three_agents_and_a_small_belief_of_red_the_first_1_gains_against_0_then_1() {
    Rational r = Rational.of(1, 3);
    Rational kept = blue(3, Rational.HALF, r, Rational.ZERO, Rational.ZERO, 1, 1, 84);
    assertThat(blue(3, Rational.HALF, r, Rational.ONE, Rational.ZERO, 1, 1, 84).minus(kept))
        .isEqualTo(Rational.of(50, 3));
    assertThat(blue(4, Rational.HALF, r, Rational.ONE, Rational.ZERO, 1, 1, 84))
        .isEqualTo(blue(4, Rational.HALF, r, Rational.ZERO, Rational.ZERO, 1, 1, 84));
  }

  @Test
  void
      for_three_agents_and_a_large_belief_of_red_0_and_0_gain_against_1_then_0_whatever_red_answers() {
    Rational r = Rational.of(2, 3);
    Rational kept = blue(3, Rational.HALF, r, Rational.ONE, Rational.ONE, 0, 0, 84);
    for (int v = 0; v < 2; v++) {
      assertThat(blue(3, Rational.HALF, r, Rational.ZERO, Rational.ONE, 0, v, 84).minus(kept))
          .isEqualTo(Rational.of(50, 3));
    }
  }

  /**
   * One round at the prices of (3), initial beliefs 1/2, three agents: 9/10 brings YES for a tenth
   * of the price less than 1.
   */
  @Test
  void a_last_report_between_brings_more_than_0_and_1_at_the_prices_of_3() {
    Rational share = hundred(Rational.HALF, Rational.HALF, Rational.ONE).times(Rational.HALF);
    Rational between =
        hundred(Rational.HALF, Rational.HALF, Rational.of(9, 10))
            .minus(share)
            .plus(Rational.of(104));
    Rational one =
        hundred(Rational.HALF, Rational.HALF, Rational.ONE).minus(share).plus(Rational.of(104));
    Rational zero = hundred(Rational.HALF, Rational.HALF, Rational.ZERO).minus(share);
    assertThat(between.minus(one)).isEqualTo(Rational.of(5));
    assertThat(between).isEqualTo(Rational.of(193, 2)).isGreaterThan(zero);
  }

  /**
   * With bit 1 and an extra 1: the first report 1 instead of 1/2 is bought at 50 and sold at 100.
   */
  @Test
  void a_rising_price_is_worth_more_than_the_extra_utility() {
    Rational half = blue(3, Rational.HALF, Rational.HALF, Rational.HALF, Rational.ONE, 0, 1, 84);
    Rational one = blue(3, Rational.HALF, Rational.HALF, Rational.ONE, Rational.ONE, 0, 1, 84);
    assertThat(one.minus(half).minus(Rational.ONE)).isEqualTo(Rational.of(24));
  }
}
