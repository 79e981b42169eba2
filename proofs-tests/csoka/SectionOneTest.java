package csoka;

import static counterplay.mechanism.OneRound.agent;
import static counterplay.mechanism.OneRound.certain;
import static counterplay.mechanism.OneRound.model;
import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import counterplay.mechanism.classic.AgvMechanism;
import counterplay.mechanism.classic.VcgMechanism;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.JointDeviation;
import counterplay.mechanism.team.JointPlan;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import csoka.general.CoalitionCase;
import csoka.reduced.YesNoGame;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Second, independent computations of the refutations in Section 1 and its neighbours; all numbers
 * are found by hand.
 */
class SectionOneTest {

  @Test
  void vcg_takes_in_one_from_two_agents_who_disagree() {
    // x1 brings (1, -1), a tie: x0. Without agent 2, x1 would bring agent 1 1: agent 2 pays 1.
    // Without 1, x0: nothing.
    Outlook<Rational> outlook = new Outlook<>(model(certain(0, 1), certain(0, -1)));
    assertThat(new VcgMechanism().transfers(outlook, new Reports(1, List.of(0, 0), List.of(0, 0))))
        .containsExactly(Rational.ZERO, Rational.of(-1));
  }

  @Test
  void agv_is_not_truthful_whatever_the_others_report() {
    // x2 costs agent 1 one with type 1 and brings agent 2 one with type 0; types are 0 for sure. x2
    // is taken at (0, 0) only; (1, 0) is a tie.
    // gamma^1(0) = u^2(x2, 0) = 1, gamma^1(1) = u^2(x1, 0) = 0. Agent 2 reports 1: x1 whatever
    // agent 1 reports, and he gains 1 by reporting 0.
    Outlook<Rational> outlook =
        new Outlook<>(
            model(
                agent(new int[] {100, 0}, new int[] {0, 0}, new int[] {0, -1}),
                agent(new int[] {100, 0}, new int[] {0, 0}, new int[] {1, 0})));
    Rational truth =
        new AgvMechanism().transfers(outlook, new Reports(1, List.of(0, 0), List.of(1, 1))).get(0);
    Rational lie =
        new AgvMechanism().transfers(outlook, new Reports(1, List.of(0, 0), List.of(0, 1))).get(0);
    assertThat(outlook.choice(1, List.of(1, 1))).isEqualTo(outlook.choice(1, List.of(0, 1)));
    assertThat(lie.minus(truth)).isEqualTo(Rational.ONE);
  }

  @Test
  void two_agents_gain_at_the_cost_of_an_idle_third_one() {
    // x1 brings agent 2 1 and costs agent 3 1 if his type is 0, nothing if it is 1. His type is 0
    // for sure, so truth is x0: a tie.
    // If he reports 1: x1, gamma^3 = 1, paid 1/2 each by 1 and 2. Agent 2: 1 - 1/2, agent 3: -1 +
    // 1, together 1/2; agent 1: -1/2.
    DynamicModel<Rational> m =
        model(
            certain(0, 0),
            certain(0, 1),
            agent(new int[] {100, 0}, new int[] {0, 0}, new int[] {-1, 0}));
    Outlook<Rational> outlook = new Outlook<>(m);
    JointDeviation.Value v =
        JointDeviation.ofCoalition(outlook, new BalancedTeamMechanism(), Set.of(1, 2)).value();
    assertThat(v.truthful()).isEqualTo(Rational.ZERO);
    assertThat(v.best()).isEqualTo(Rational.HALF);
  }

  /**
   * Example 2.1, K = 2, beliefs stay at 1/2 until the last round; both report r in round 1 and the
   * truth afterwards. By (3) and (4) the gammas of each are 100 * 1/2 (1/2 - r) + 100 r (r - p)
   * with E p = 1/2, that is 25 - 50 r + 100 r r - 50 r; together they keep half of them when n = 3
   * (each pays half of the other's), so 25 for r = 0 and for r = 1 alike, on top of 2 * 104 / 4 =
   * 52 and no gammas on average for truth.
   */
  @Test
  void both_gain_by_a_common_lie_in_the_first_of_two_rounds() {
    for (long r : new long[] {0, 1}) {
      Rational gamma = Rational.of(25 - 50 * r + 100 * r * r - 50 * r);
      Rational together = Rational.of(52).plus(gamma);
      CoalitionCase both =
          new CoalitionCase(
              LateNews.of(2),
              List.of(0, 1),
              new JointPlan.Fixed(
                  List.of(List.of(Long.toString(r), "truth"), List.of(Long.toString(r), "truth"))));
      assertThat(both.atTheStart(new BalancedTeamMechanism()).text())
          .isEqualTo(together + " <= 52");
    }
  }

  /**
   * Each further pair of rounds brings both 100 more: 100 * 1 * (1 - 0) in each even round, nothing
   * in odd ones; half of it stays.
   */
  @Test
  void alternating_brings_a_hundred_for_each_two_rounds() {
    for (int k : new int[] {2, 4, 6}) {
      List<String> reports = new java.util.ArrayList<>();
      for (int t = 1; t < k; t++) reports.add(t % 2 == 1 ? "1" : "0");
      reports.add("truth");
      CoalitionCase both =
          new CoalitionCase(
              LateNews.of(k), List.of(0, 1), new JointPlan.Fixed(List.of(reports, reports)));
      assertThat(both.atTheStart(new BalancedTeamMechanism()).text())
          .isEqualTo(77 + 100 * (k / 2 - 1) + " <= 52");
    }
  }

  @Test
  void who_always_says_yes_can_be_punished_by_someone_who_watches() {
    // Agent 2 says NO, then YES exactly if he saw NO: always YES earns 0 + 0, NO then YES earns 0 +
    // 1.
    YesNoGame game = new YesNoGame(2, 2);
    List<List<List<Boolean>>> watcher = List.of(List.of(List.of(false), List.of(true, false)));
    assertThat(game.play(List.of(true, true), watcher, YesNoGame.Seen.CHOICES))
        .containsExactly(List.of(true, false), List.of(true, false));
    assertThat(game.payoff(game.play(List.of(true, true), watcher, YesNoGame.Seen.CHOICES), 0))
        .isZero();
    assertThat(game.payoff(game.play(List.of(false, true), watcher, YesNoGame.Seen.CHOICES), 0))
        .isEqualTo(1);
  }

  @Test
  void after_a_yes_that_is_known_for_sure_yes_pays() {
    YesNoGame game = new YesNoGame(2, 2);
    assertThat(game.payoff(List.of(List.of(false, true), List.of(true, false)), 0)).isEqualTo(1);
    assertThat(game.payoff(List.of(List.of(false, true), List.of(false, false)), 0)).isZero();
    assertThat(game.payoffOfRound(List.of(List.of(true, true), List.of(true, false)), 0, 0))
        .isEqualTo(1);
  }
}
