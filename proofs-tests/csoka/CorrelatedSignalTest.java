package csoka;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.team.BalancedTeamMechanism;
import csoka.example.CorrelatedSignal;
import csoka.reduced.WatchedYesNo;
import csoka.reduced.WatchedYesNo.Rules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sections 4.2 and Appendix A again from the printed formulas. */
class CorrelatedSignalTest {

  private static final CorrelatedSignal SIGNAL = new CorrelatedSignal(new BalancedTeamMechanism());

  /**
   * By (3) and (2) a unit of x costs 100/2 in round 1, earns 100 y in round 2, and Blue pays e 100
   * (y - v) for what Red earns by it.
   */
  @Test
  void the_slope_is_the_expected_rise_of_the_price_less_the_share() {
    Rational e = Rational.of(1, 3);
    Rational epsilon = Rational.of(1, 50);
    for (int sign = -1; sign <= 1; sign += 2) {
      Rational high = Rational.HALF.plus(epsilon.times(Rational.of(sign)));
      Rational y =
          high.times(Rational.of(4, 5)).plus(Rational.ONE.minus(high).times(Rational.of(1, 5)));
      Rational wanted = Rational.of(100).times(y.minus(Rational.HALF));
      Polynomial zero = Polynomial.ZERO;
      assertThat(SIGNAL.slope(sign, zero, zero, Polynomial.of(epsilon), Polynomial.of(e)))
          .isEqualTo(Polynomial.of(wanted));
    }
  }

  /**
   * Payoffs from (2) and (3) over all that Red can be: y is 1/2, or 1/5 or 4/5 with equal chance
   * when it moves, and v is 1 with probability y. Blue chooses x, and after y his last report.
   */
  private static Rational best(Rational moves, Rational e, Rational x, int type, boolean truthful) {
    Rational total = Rational.ZERO;
    for (Rational y : List.of(Rational.HALF, Rational.of(1, 5), Rational.of(4, 5))) {
      Rational p = y.equals(Rational.HALF) ? Rational.ONE.minus(moves) : moves.times(Rational.HALF);
      List<Rational> brought = new ArrayList<>();
      for (int u = 0; u < 2; u++) {
        Rational expected = Rational.ZERO;
        for (int v = 0; v < 2; v++) {
          Rational own =
              Rational.HALF.times(Rational.HALF.minus(x)).plus(y.times(x.minus(Rational.of(u))));
          Rational theirs =
              Rational.HALF.times(Rational.HALF.minus(y)).plus(x.times(y.minus(Rational.of(v))));
          Rational payoff =
              own.minus(theirs.times(e))
                  .times(Rational.of(100))
                  .plus(Rational.of(u * v * (84 + 20 * type)));
          expected = expected.plus(payoff.times(v == 1 ? y : Rational.ONE.minus(y)));
        }
        brought.add(expected);
      }
      total =
          total.plus(p.times(truthful ? brought.get(type) : brought.get(0).max(brought.get(1))));
    }
    return total;
  }

  @Test
  void a_signal_of_whether_the_belief_moves_leaves_every_first_report_and_the_true_last_one_best() {
    for (Rational moves : List.of(Rational.of(1, 4), Rational.of(3, 4)))
      for (Rational e : List.of(Rational.HALF, Rational.of(1, 9))) {
        for (int type = 0; type < 2; type++)
          for (Rational x : List.of(Rational.ZERO, Rational.of(1, 3), Rational.ONE)) {
            assertThat(best(moves, e, x, type, false))
                .isEqualTo(best(moves, e, Rational.HALF, type, true));
          }
      }
  }

  /**
   * With HIGH, 1 brings 104 p - 50 where p is 1/2 or a little more or less; with LOW it brings 84 p
   * - 50.
   */
  @Test
  void for_one_round_a_small_signal_leaves_the_truth_strictly_best() {
    Rational p = Rational.HALF.minus(Rational.of(1, 100));
    Rational high = Rational.of(50).minus(Rational.of(104).times(p));
    Rational low =
        Rational.of(84).times(Rational.HALF.plus(Rational.of(1, 100))).minus(Rational.of(50));
    assertThat(SIGNAL.gainForOneRound(Rational.of(1, 100)))
        .isEqualTo(high.max(low))
        .isLessThan(Rational.ZERO);
    assertThat(SIGNAL.gainForOneRound(Rational.of(1, 10))).isGreaterThan(Rational.ZERO);
  }

  @Test
  void four_proper_subgames_begin_where_choices_are_shown_for_sure_and_none_otherwise() {
    assertThat(new WatchedYesNo(Rules.FOR_SURE).properSubgames()).isEqualTo(4);
    assertThat(new WatchedYesNo(Rules.WITH_PROBABILITY_ONE).properSubgames()).isZero();
    assertThat(new WatchedYesNo(Rules.PRIVATE).properSubgames()).isZero();
  }
}
