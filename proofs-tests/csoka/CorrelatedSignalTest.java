package csoka;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.team.BalancedTeamMechanism;
import csoka.setup.CorrelatedSignal;
import csoka.setup.WatchedYesNo;
import csoka.setup.WatchedYesNo.Rules;
import org.junit.jupiter.api.Test;

/** Sections 4.2 and Appendix A again from the printed formulas. */
class CorrelatedSignalTest {

  private static final CorrelatedSignal SIGNAL = new CorrelatedSignal(new BalancedTeamMechanism());

  /** By (3) and (2) a unit of x costs 100/2 in round 1, earns 100 y in round 2, and Blue pays e 100 (y - v) for what Red earns by it. */
  @Test void the_slope_is_the_expected_rise_of_the_price_less_the_share() {
    Rational e = Rational.of(1, 3);
    Rational epsilon = Rational.of(1, 50);
    for (int sign = -1; sign <= 1; sign += 2) {
      Rational high = Rational.HALF.plus(epsilon.times(Rational.of(sign)));
      Rational y = high.times(Rational.of(4, 5)).plus(Rational.ONE.minus(high).times(Rational.of(1, 5)));
      Rational wanted = Rational.of(100).times(y.minus(Rational.HALF));
      Polynomial zero = Polynomial.ZERO;
      assertThat(SIGNAL.slope(sign, zero, zero, Polynomial.of(epsilon), Polynomial.of(e))).isEqualTo(Polynomial.of(wanted));
    }
  }

  /** With HIGH, 1 brings 104 p - 50 where p is 1/2 or a little more or less; with LOW it brings 84 p - 50. */
  @Test void for_one_round_a_small_signal_leaves_the_truth_strictly_best() {
    Rational p = Rational.HALF.minus(Rational.of(1, 100));
    Rational high = Rational.of(50).minus(Rational.of(104).times(p));
    Rational low = Rational.of(84).times(Rational.HALF.plus(Rational.of(1, 100))).minus(Rational.of(50));
    assertThat(SIGNAL.gainForOneRound(Rational.of(1, 100))).isEqualTo(high.max(low)).isLessThan(Rational.ZERO);
    assertThat(SIGNAL.gainForOneRound(Rational.of(1, 10))).isGreaterThan(Rational.ZERO);
  }

  @Test void four_proper_subgames_begin_where_choices_are_shown_for_sure_and_none_otherwise() {
    assertThat(new WatchedYesNo(Rules.FOR_SURE).properSubgames()).isEqualTo(4);
    assertThat(new WatchedYesNo(Rules.WITH_PROBABILITY_ONE).properSubgames()).isZero();
    assertThat(new WatchedYesNo(Rules.PRIVATE).properSubgames()).isZero();
  }
}
