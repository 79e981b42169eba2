package csoka;

import static counterplay.mechanism.OneRound.agent;
import static counterplay.mechanism.OneRound.certain;
import static counterplay.mechanism.OneRound.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.EquallySharedMechanism;
import counterplay.mechanism.team.JointDeviation;
import counterplay.mechanism.team.OneByOneMechanism;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.SameRoundMechanism;
import counterplay.mechanism.team.ShapleyAverageMechanism;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import csoka.example.Example21;
import csoka.general.MomentarilyPrivate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Second, independent computations of what is refuted in Section 5; all numbers are found by hand.
 */
class SectionFiveTest {

  /**
   * YES costs agent 1 one and brings agents 2 and 3 one each if they are HIGH; it is efficient
   * exactly if both are. Before the reports agent 2 is HIGH and agent 3 LOW, for sure. V^1 = -bc
   * with b, c the probabilities of HIGH.
   */
  private final DynamicModel<Rational> swap =
      model(
          certain(0, -1),
          agent(new int[] {0, 100}, new int[] {0, 0}, new int[] {0, 1}),
          agent(new int[] {100, 0}, new int[] {0, 0}, new int[] {0, 1}));

  private final Outlook<Rational> outlook = new Outlook<>(swap);
  private final Reports swapped = new Reports(1, List.of(0, 0, 0), List.of(0, 0, 1));

  private static Rational secured(Outlook<Rational> outlook, TransferRule rule, int i) {
    return JointDeviation.against(outlook, rule, i).best().negated();
  }

  @Test
  void as_displayed_a_pair_can_charge_the_third_agent_for_a_change_that_never_was() {
    // Reports LOW, HIGH: V^1 is 0 before and after. Given 3 HIGH, 2's report raises V^1 from -1 to
    // 0; given 2 LOW, 3's changes nothing: 1 pays 1.
    assertThat(new SameRoundMechanism().transfers(outlook, swapped).get(0))
        .isEqualTo(Rational.of(-1));
    assertThat(secured(outlook, new SameRoundMechanism(), 0)).isEqualTo(Rational.of(-1));
    assertThat(SecuredPayoffs.promised(outlook))
        .containsExactly(Rational.ZERO, Rational.ZERO, Rational.ZERO);
  }

  @Test
  void one_by_one_the_changes_add_up_and_the_pair_gains_nothing() {
    // 2 first: V^1(0, 0) - V^1(1, 0) = 0; then 3: V^1(0, 1) - V^1(0, 0) = 0.
    for (TransferRule rule : List.of(new OneByOneMechanism(), new ShapleyAverageMechanism())) {
      assertThat(secured(outlook, rule, 0)).isEqualTo(Rational.ZERO);
      assertThat(JointDeviation.ofCoalition(outlook, rule, Set.of(1, 2)).value().best())
          .isEqualTo(Rational.ZERO);
    }
    assertThat(
            JointDeviation.ofCoalition(outlook, new SameRoundMechanism(), Set.of(1, 2))
                .value()
                .best())
        .isEqualTo(Rational.ONE);
  }

  @Test
  void as_displayed_the_secured_amounts_miss_the_total_by_one() {
    // Agent 1: -1, as above. A truthful 2 (HIGH) gets b c = c by YES and pays V^2(1, c) - V^2(1, 0)
    // = c for 3's report c: 0. A truthful 3 (LOW):
    // NO, and 2's report b changes V^3 = b c by 0 at c = 0: 0.
    assertThat(secured(outlook, new SameRoundMechanism(), 1)).isEqualTo(Rational.ZERO);
    assertThat(secured(outlook, new SameRoundMechanism(), 2)).isEqualTo(Rational.ZERO);
    assertThat(
            JointDeviation.ofCoalition(outlook, new SameRoundMechanism(), Set.of(0, 1, 2))
                .value()
                .best())
        .isEqualTo(Rational.ZERO);
  }

  /** The same with an idle private decision of agent 2, who is the only one to have any. */
  @Test
  void a_private_decision_changes_nothing_of_this() {
    Stage<Rational> now = swap.stages().get(1);
    Role<Rational> two = now.roles().get(1);
    Role<Rational> busy =
        new Role<>(
            two.types(),
            List.of("left", "right"),
            two.utility().stream()
                .map(byAction -> List.of(byAction.get(0), byAction.get(0)))
                .toList(),
            List.of());
    Outlook<Rational> o =
        new Outlook<>(
            new DynamicModel<>(
                swap.agents(),
                List.of(
                    swap.stages().get(0),
                    new Stage<>(
                        now.decisions(), List.of(now.roles().get(0), busy, now.roles().get(2))))));
    assertThat(secured(o, new SameRoundMechanism(), 0)).isEqualTo(Rational.of(-1));
    assertThat(secured(o, new OneByOneMechanism(), 0)).isEqualTo(Rational.ZERO);
  }

  /**
   * x1 or x2; x2 brings agent 1 one, agent 2 one with type 1, agent 3 minus one with type 1; types
   * are 0 for sure. Totals of x2: 1 at (0, 0), 2 at (1, 0), 0 at (0, 1): a tie, x1; 1 at (1, 1).
   */
  @Test
  void a_threat_and_a_rescue_in_one_round_cost_the_threatened_one() {
    Outlook<Rational> o =
        new Outlook<>(
            model(
                certain(0, 1),
                agent(new int[] {100, 0}, new int[] {0, 0}, new int[] {0, 1}),
                agent(new int[] {100, 0}, new int[] {0, 0}, new int[] {0, -1})));
    Reports both = new Reports(1, List.of(0, 0, 0), List.of(0, 1, 1));
    // As displayed, 2's report given 3's: V^1 from 0 to 1, V^3 from 0 to -1: 1 pays 1, 3 gets 1.
    // 3's given 2's: V^1 stays 1, V^2 stays 1.
    assertThat(new SameRoundMechanism().transfers(o, both))
        .containsExactly(Rational.of(-1), Rational.ZERO, Rational.ONE);
    // One by one: 2's report leaves x2 and V^3 (type 0 as yet) as they are; so does 3's with V^1
    // and V^2.
    assertThat(new OneByOneMechanism().transfers(o, both)).containsOnly(Rational.ZERO);
    assertThat(SecuredPayoffs.promised(o))
        .containsExactly(Rational.ONE, Rational.ZERO, Rational.ZERO);
    assertThat(secured(o, new SameRoundMechanism(), 0)).isEqualTo(Rational.ZERO);
    assertThat(JointDeviation.ofCoalition(o, new SameRoundMechanism(), Set.of(1, 2)).value().best())
        .isEqualTo(Rational.ONE);
    // Nobody can take anything from 2 and 3: what truth secures adds up to 0, and the largest total
    // is 1.
    assertThat(
            secured(o, new SameRoundMechanism(), 1).plus(secured(o, new SameRoundMechanism(), 2)))
        .isEqualTo(Rational.ZERO);
    assertThat(
            JointDeviation.ofCoalition(o, new SameRoundMechanism(), Set.of(0, 1, 2)).value().best())
        .isEqualTo(Rational.ONE);
  }

  /**
   * x2 brings agent 1 one with type 1 and costs agent 2 one with type 1; types are 0 for sure. x2
   * is taken at (1, 0) only; (1, 1) is a tie.
   */
  private final DynamicModel<Rational> opposed =
      model(
          agent(new int[] {100, 0}, new int[] {0, 0}, new int[] {0, 1}),
          agent(new int[] {100, 0}, new int[] {0, 0}, new int[] {0, -1}));

  @Test
  void for_two_agents_the_rules_part_when_both_report_what_cannot_be() {
    Reports both = new Reports(1, List.of(0, 0), List.of(1, 1));
    // Balanced: gamma^1 = V^2(1, 0) - V^2(0, 0) = 0, gamma^2 = V^1(0, 1) - V^1(0, 0) = 0.
    // Displayed: gamma^1 = V^2(1, 1) - V^2(0, 1) = 0,
    // gamma^2 = V^1(1, 1) - V^1(1, 0) = -1, which 1 receives.
    assertThat(new BalancedTeamMechanism().transfers(new Outlook<>(opposed), both))
        .containsExactly(Rational.ZERO, Rational.ZERO);
    assertThat(new SameRoundMechanism().transfers(new Outlook<>(opposed), both))
        .containsExactly(Rational.ONE, Rational.of(-1));
  }

  @Test
  void one_by_one_the_first_and_the_second_are_not_treated_alike() {
    DynamicModel<Rational> exchanged =
        model(
            agent(new int[] {100, 0}, new int[] {0, 0}, new int[] {0, -1}),
            agent(new int[] {100, 0}, new int[] {0, 0}, new int[] {0, 1}));
    Reports both = new Reports(1, List.of(0, 0), List.of(1, 1));
    // The one whom x2 costs something comes second: his report takes 1 from the other. He comes
    // first: x1 before and after, then x1 again.
    assertThat(new OneByOneMechanism().transfers(new Outlook<>(opposed), both))
        .containsExactly(Rational.ONE, Rational.of(-1));
    assertThat(new OneByOneMechanism().transfers(new Outlook<>(exchanged), both))
        .containsExactly(Rational.ZERO, Rational.ZERO);
    assertThat(new ShapleyAverageMechanism().transfers(new Outlook<>(opposed), both))
        .containsExactly(Rational.HALF, Rational.HALF.negated());
    assertThat(new ShapleyAverageMechanism().transfers(new Outlook<>(exchanged), both))
        .containsExactly(Rational.HALF.negated(), Rational.HALF);
  }

  @Test
  void without_secrecy_the_second_agent_can_be_exploited_one_by_one() {
    // As opposed, but agent 2's type is 0 or 1 with equal chance, so V^1(1, before) = 1/2. C_2 = 0:
    // x2 never costs him anything.
    // Agent 1 knows agent 2's type. Type 0: after report 1 of agent 1, agent 2's report raises V^1
    // from 1/2 to 1, he gets 1/2; after report 0 nothing.
    // Type 1: after report 1, V^1 falls from 1/2 to 0, he pays 1/2; after report 0 nothing. The
    // least: (0 - 1/2)/2.
    Outlook<Rational> o =
        new Outlook<>(
            model(
                agent(new int[] {100, 0}, new int[] {0, 0}, new int[] {0, 1}),
                agent(new int[] {50, 50}, new int[] {0, 0}, new int[] {0, -1})));
    Rational total = Rational.ZERO;
    for (int type = 0; type < 2; type++) {
      Rational least = Rational.of(100);
      for (int report = 0; report < 2; report++) {
        List<Integer> now = List.of(report, type);
        least =
            least.min(
                new OneByOneMechanism()
                    .transfers(o, new Reports(1, List.of(0, 0), now))
                    .get(1)
                    .plus(o.utility(1, 1, o.choice(1, now), type)));
      }
      total = total.plus(least.times(Rational.HALF));
    }
    assertThat(total).isEqualTo(Rational.of(-1, 4));
    assertThat(SecuredPayoffs.promised(o).get(1)).isEqualTo(Rational.ZERO);
    assertThat(secured(o, new OneByOneMechanism(), 1)).isEqualTo(Rational.ZERO);
  }

  @Test
  void the_larger_of_the_two_rules_tempts_to_lie() {
    // Agent 1's type is 0 or 1 with equal chance, agent 2's is 0 for sure; x1 brings agent 1 -1
    // (type 0) or 0, agent 2 1 (type 0) or 0.
    // Types (1, 0): total 1, x1; types (0, 0): a tie, x0; with type 1 of agent 2 the total is never
    // more than 0: x0.
    // Agent 2 of type 1, truthful: x0, his own gammas change V^1 from 0 to 0: nothing. gamma^1 by
    // previous reports: V^2(type) - 1/2 = -1/2 or 1/2;
    // given his same-round report 1 (x0 always): 0. The larger: 0 or 1/2, on average 1/4, which
    // agent 2 pays. Had he reported 0: given that,
    // the two rules agree, -1/2 and 1/2: 0 on average. So truth brings him -1/4 and the lie 0.
    DynamicModel<Rational> m =
        model(
            agent(new int[] {50, 50}, new int[] {0, 0}, new int[] {-1, 0}),
            agent(new int[] {100, 0}, new int[] {0, 0}, new int[] {1, 0}));
    Outlook<Rational> o = new Outlook<>(m);
    List<Rational> expected =
        Stream.of(1, 0)
            .map(
                report -> {
                  Rational paid = Rational.ZERO;
                  for (int type = 0; type < 2; type++) {
                    Reports r = new Reports(1, List.of(0, 0), List.of(type, report));
                    Rational larger =
                        new BalancedTeamMechanism()
                            .gammas(o, r)
                            .get(0)
                            .max(new SameRoundMechanism().gammas(o, r).get(0));
                    paid = paid.plus(larger.times(Rational.HALF));
                  }
                  return paid;
                })
            .toList();
    assertThat(expected).containsExactly(Rational.of(1, 4), Rational.ZERO);
  }

  @Test
  void equal_sharing_of_the_displayed_gammas_is_not_the_displayed_payment() {
    // swapped: gamma^2 = (V^1 + V^3)(0, 1) - (1, 1) = 0 - (-1 + 1) = 0, gamma^3 = (V^1 + V^2)(0, 1)
    // - (0, 0) = 0: nothing is shared.
    assertThat(new EquallySharedMechanism(new SameRoundMechanism()).transfers(outlook, swapped))
        .containsOnly(Rational.ZERO);
  }

  /** In round 1 the price is 100 (p_0 + 1)/2, and p_0 is nobody's report: 75 for p_0 = 1/2. */
  @Test
  void the_first_purchase_costs_seventy_five() {
    DynamicModel<Rational> m = LateNews.of(2);
    Outlook<Rational> o = new Outlook<>(m);
    int one = m.role(1, 0).types().indexOf("1");
    int zero = m.role(1, 0).types().indexOf("0");
    Rational bought =
        new ShapleyAverageMechanism()
            .gammas(o, new Reports(1, List.of(0, 0, 0), List.of(one, one, 0)))
            .get(0);
    Rational sold =
        new ShapleyAverageMechanism()
            .gammas(o, new Reports(1, List.of(0, 0, 0), List.of(zero, one, 0)))
            .get(0);
    assertThat(sold.minus(bought))
        .isEqualTo(Rational.of(100).times(Rational.of(3, 2)).times(Rational.HALF));
  }

  /**
   * Under the symmetric rule Blue's report b of a middle round t occurs in his gammas with 50
   * (r_{t+1} - r_{t-1}) b and in what he owes for Red's reports with -52 (r_{t+1} - r_{t-1}) b,
   * together -2 (r_{t+1} - r_{t-1}) b. After r_{t-1} = 0 that is -2 r_{t+1} b: b = 0 is never worse
   * than the truth 1/2, and better by 1 if Red goes on to report 1.
   */
  @Test
  void after_a_zero_of_red_reporting_zero_weakly_dominates_the_truth() {
    List<Rational> ends = List.of(Rational.ZERO, Rational.ONE);
    DynamicModel<Rational> m =
        Example21.model(
            3,
            BeliefProcess.nearest(
                List.of(
                    List.of(Rational.HALF),
                    List.of(Rational.HALF),
                    List.of(Rational.HALF, Rational.ZERO, Rational.ONE),
                    ends)),
            BeliefProcess.nearest(List.of(List.of(Rational.HALF), ends, ends, ends)),
            Example21.LOSS);
    Outlook<Rational> o = new Outlook<>(m);
    for (int r2 = 0; r2 < 2; r2++) {
      for (int r3 = 0; r3 < 2; r3++) {
        Rational difference =
            payoff(o, List.of(0, r2, r3), 1).minus(payoff(o, List.of(0, r2, r3), 0));
        assertThat(difference).isEqualTo(Rational.of(r3));
      }
    }
  }

  /**
   * Blue's expected payoff: he reports the type of that index in round 2 (0 is the true belief) and
   * the truth, 0 or 1, in round 3.
   */
  private static Rational payoff(Outlook<Rational> o, List<Integer> red, int second) {
    ShapleyAverageMechanism rule = new ShapleyAverageMechanism();
    Rational total =
        rule.transfers(o, new Reports(1, List.of(0, 0, 0), List.of(0, red.get(0), 0)))
            .get(0)
            .plus(
                rule.transfers(
                        o,
                        new Reports(2, List.of(0, red.get(0), 0), List.of(second, red.get(1), 0)))
                    .get(0));
    for (int type = 0; type < 2; type++) {
      List<Integer> last = List.of(type, red.get(2), 0);
      Rational end =
          rule.transfers(o, new Reports(3, List.of(second, red.get(1), 0), last))
              .get(0)
              .plus(type == 1 && red.get(2) == 1 ? Rational.of(104) : Rational.ZERO);
      total = total.plus(end.times(Rational.HALF));
    }
    return total;
  }

  @Test
  void a_type_that_the_others_see_is_not_momentarily_private() {
    Rational quarter = Rational.of(1, 4);
    MomentarilyPrivate independent =
        new MomentarilyPrivate(
            List.of(
                outcome("high", "sun", quarter),
                outcome("high", "rain", quarter),
                outcome("low", "sun", quarter),
                outcome("low", "rain", quarter)));
    MomentarilyPrivate seen =
        new MomentarilyPrivate(
            List.of(outcome("high", "sun", Rational.HALF), outcome("low", "rain", Rational.HALF)));
    assertThat(independent.holds()).isTrue();
    assertThat(seen.holds()).isFalse();
    assertThatThrownBy(() -> new MomentarilyPrivate(List.of(outcome("high", "sun", quarter))))
        .hasMessage("the probabilities of the outcomes sum to 1/4 instead of 1");
  }

  private static MomentarilyPrivate.Outcome outcome(String type, String others, Rational p) {
    return new MomentarilyPrivate.Outcome("before", type, others, p);
  }
}
