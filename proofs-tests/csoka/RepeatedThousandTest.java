package csoka;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import counterplay.mechanism.repeated.Horizon;
import counterplay.mechanism.repeated.RepeatedSignals;
import counterplay.mechanism.repeated.Trigger;
import counterplay.mechanism.repeated.Trigger.Memory;
import counterplay.mechanism.repeated.Trigger.Watched;
import counterplay.mechanism.repeated.TriggerPlay;
import counterplay.mechanism.team.UnbalancedTeamMechanism;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Appendix G once more, from the text: YES where the reports add up to more than 0, and then signal
 * plus the other's report.
 */
class RepeatedThousandTest {

  private static final int[] SIGNALS = {1000, -1};

  private static int payoff(int signal, int own, int other) {
    return own + other > 0 ? signal + other : 0;
  }

  /** The strategy as worded: a history is a list of pairs {own report, other's report}. */
  private static int asWorded(List<int[]> history, int signal, int memory) {
    for (int t = Math.max(0, history.size() - memory); t < history.size(); t++)
      if (history.get(t)[1] != 1000) return signal;
    return 1000;
  }

  private static List<int[]> swapped(List<int[]> history) {
    return history.stream().map(r -> new int[] {r[1], r[0]}).toList();
  }

  /**
   * What agent 1 expects when he reports {@code first} now, if he may, and both keep to the
   * strategy later.
   */
  private static Rational expected(
      List<int[]> history, int rounds, int memory, int signal, int first) {
    Rational total = Rational.ZERO;
    for (int other : SIGNALS) {
      int theirs = asWorded(swapped(history), other, memory);
      List<int[]> next = new ArrayList<>(history);
      next.add(new int[] {first, theirs});
      Rational later = Rational.ZERO;
      if (next.size() < rounds) {
        for (int s : SIGNALS)
          later =
              later.plus(
                  expected(next, rounds, memory, s, asWorded(next, s, memory))
                      .scale(Rational.HALF));
      }
      total =
          total.plus(Rational.of(payoff(signal, first, theirs)).plus(later).scale(Rational.HALF));
    }
    return total;
  }

  private static Rational largestGain(List<int[]> history, int rounds, int memory) {
    Rational largest = Rational.of(-1_000_000);
    for (int signal : SIGNALS) {
      int kept = asWorded(history, signal, memory);
      Rational gain =
          expected(history, rounds, memory, signal, 999 - kept)
              .minus(expected(history, rounds, memory, signal, kept));
      largest = largest.max(gain);
    }
    if (history.size() + 1 < rounds) {
      for (int own : SIGNALS)
        for (int other : SIGNALS) {
          List<int[]> next = new ArrayList<>(history);
          next.add(new int[] {own, other});
          largest = largest.max(largestGain(next, rounds, memory));
        }
    }
    return largest;
  }

  private static TriggerPlay play(Watched watched, Memory memory) {
    return new TriggerPlay(
        RepeatedSignals.of(new UnbalancedTeamMechanism()), new Trigger(watched, memory));
  }

  @Test
  void over_all_histories_of_the_tree_the_strategies_as_worded_leave_the_same_gains() {
    for (int rounds = 1; rounds <= 4; rounds++) {
      Horizon horizon = new Horizon.Finite(rounds);
      assertThat(play(Watched.OTHER, new Memory.SinceTheBeginning()).largestGain(horizon).gain())
          .isEqualTo(largestGain(List.of(), rounds, 99));
      for (int k = 1; k <= 2; k++) {
        assertThat(play(Watched.OTHER, new Memory.LastRounds(k)).largestGain(horizon).gain())
            .isEqualTo(largestGain(List.of(), rounds, k));
      }
    }
    assertThat(largestGain(List.of(), 2, 99)).isEqualTo(Rational.ONE);
    assertThat(largestGain(List.of(), 1, 99)).isEqualTo(Rational.ZERO);
  }

  /**
   * D = 500 + d (3/4) D is what a round of truth loses; 1000 in order to be forgiven costs 1 and
   * wins d D / 2.
   */
  @Test
  void a_round_of_truth_for_both_is_an_equilibrium_up_to_four_in_1003() {
    for (Rational d :
        List.of(Rational.ZERO, Rational.of(4, 1003), Rational.of(4, 1002), Rational.HALF)) {
      Rational lost = Rational.of(500).over(Rational.ONE.minus(d.times(Rational.of(3, 4))));
      Rational forgiven = d.times(lost).times(Rational.HALF).minus(Rational.ONE);
      Rational found =
          play(Watched.BOTH, new Memory.LastRounds(1)).largestGain(new Horizon.Endless(d)).gain();
      assertThat(found).isEqualTo(forgiven.max(Rational.ZERO));
      assertThat(found.signum() > 0).isEqualTo(d.compareTo(Rational.of(4, 1003)) > 0);
    }
  }

  @Test
  void on_the_path_each_gets_two_thousand_nine_hundred_and_ninety_nine_halves_a_round() {
    TriggerPlay play = play(Watched.OTHER, new Memory.LastRounds(2));
    assertThat(play.kept(new Horizon.Finite(3))).isEqualTo(Rational.of(8997, 2));
    assertThat(play.kept(new Horizon.Endless(Rational.HALF))).isEqualTo(Rational.of(2999));
    assertThat(play.best(new Horizon.Endless(Rational.HALF))).isEqualTo(Rational.of(2999));
  }

  @Test
  void a_hidden_thousand_gains_two_thousand_from_the_lie() {
    assertThat(payoff(1000, -1, 1000) - payoff(1000, -1, -1)).isEqualTo(2000);
    assertThat(payoff(-1, -1, 1000) - payoff(-1, -1, -1)).isEqualTo(999);
    assertThat(payoff(-1, 1000, 1000) - payoff(-1, 1000, -1)).isEqualTo(1001);
  }

  /**
   * For each pair of signals the best pair of reports, without mechanism or model: 2999 a round,
   * for signals h and -1 at least 3 h - 1.
   */
  @Test
  void two_who_share_their_signals_get_2999_a_round_and_no_more() {
    int sum = 0;
    for (int s : SIGNALS)
      for (int t : SIGNALS) {
        int best = Integer.MIN_VALUE;
        for (int a : SIGNALS)
          for (int b : SIGNALS) best = Math.max(best, payoff(s, a, b) + payoff(t, b, a));
        sum += best;
      }
    assertThat(sum).isEqualTo(4 * 2999);
  }
}
