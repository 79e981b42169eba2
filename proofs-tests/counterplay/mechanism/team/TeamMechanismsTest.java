package counterplay.mechanism.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import counterplay.mechanism.OneRound;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * YES brings agent 1 a loss of 2, agents 2 and 3 a gain of 3 with type HIGH and of 0 with LOW; YES
 * is efficient as soon as one of them is HIGH. Before the reports 2 is HIGH with probability b =
 * 1/2 and 3 with c = 1/4. With updated probabilities b and c: V^1 = -2 (b + c - bc), V^2 = 3b, V^3
 * = 3c.
 */
class TeamMechanismsTest {

  private final DynamicModel<Rational> model =
      OneRound.model(
          OneRound.certain(0, -2),
          OneRound.agent(new int[] {50, 50}, new int[] {0, 0}, new int[] {0, 3}),
          OneRound.agent(new int[] {75, 25}, new int[] {0, 0}, new int[] {0, 3}));
  private final Outlook<Rational> outlook = new Outlook<>(model);
  private final Reports bothHigh = new Reports(1, List.of(0, 0, 0), List.of(0, 1, 1));

  private static List<Rational> numbers(String... texts) {
    return Stream.of(texts).map(Rational::parse).toList();
  }

  @Test
  void the_balanced_mechanism_evaluates_each_report_given_the_reports_before() {
    // before: V^1 = -2 (3/4 - 1/8) = -5/4. 2 HIGH: V^1 = -2, change -3/4; 3 HIGH: V^1 = -2, change
    // -3/4. V^2, V^3 are not changed by the other.
    assertThat(new BalancedTeamMechanism().gammas(outlook, bothHigh))
        .isEqualTo(numbers("0", "-3/4", "-3/4"));
    // y^1 = 3/4, y^2 = -3/4 + 3/8
    assertThat(new BalancedTeamMechanism().transfers(outlook, bothHigh))
        .isEqualTo(numbers("3/4", "-3/8", "-3/8"));
  }

  @Test
  void one_by_one_the_second_report_is_evaluated_given_the_first() {
    // 2 first: V^1 from -5/4 to -2; then 3: V^1 stays -2
    assertThat(new OneByOneMechanism().gammas(outlook, bothHigh))
        .isEqualTo(numbers("0", "-3/4", "0"));
    assertThat(new OneByOneMechanism().transfers(outlook, bothHigh))
        .isEqualTo(numbers("3/4", "-3/4", "0"));
  }

  @Test
  void as_displayed_each_report_is_evaluated_given_all_others() {
    // given that the other is HIGH nothing changes: V^1 = -2 with or without
    assertThat(new SameRoundMechanism().gammas(outlook, bothHigh))
        .isEqualTo(numbers("0", "0", "0"));
    // (LOW, HIGH): 2 LOW changes V^1 given 3 HIGH from -2 to -2; 3 HIGH changes V^1 given 2 LOW
    // from -1/2 to -2, and 1 gets that
    assertThat(
            new SameRoundMechanism()
                .transfers(outlook, new Reports(1, List.of(0, 0, 0), List.of(0, 0, 1))))
        .isEqualTo(numbers("3/2", "0", "-3/2"));
  }

  @Test
  void the_shapley_average_is_the_mean_over_both_orders() {
    // one order: (-3/4, 0), the other: (0, -3/4)
    assertThat(new ShapleyAverageMechanism().gammas(outlook, bothHigh))
        .isEqualTo(numbers("0", "-3/8", "-3/8"));
    assertThat(new ShapleyAverageMechanism().transfers(outlook, bothHigh))
        .isEqualTo(numbers("3/4", "-3/8", "-3/8"));
  }

  @Test
  void the_unbalanced_mechanism_pays_each_agent_what_the_others_report_to_gain() {
    assertThat(new UnbalancedTeamMechanism().transfers(outlook, bothHigh))
        .isEqualTo(numbers("6", "1", "1"));
    assertThat(
            new UnbalancedTeamMechanism()
                .transfers(outlook, new Reports(1, List.of(0, 0, 0), List.of(0, 0, 0))))
        .isEqualTo(numbers("0", "0", "0"));
  }

  @Test
  void
      conditioned_on_nobody_it_is_the_balanced_mechanism_and_on_all_others_the_displayed_gammas_equally_shared() {
    List<Integer> all = List.of(0, 1, 2);
    for (List<Integer> now :
        List.of(List.of(0, 0, 0), List.of(0, 0, 1), List.of(0, 1, 0), List.of(0, 1, 1))) {
      Reports reports = new Reports(1, List.of(0, 0, 0), now);
      assertThat(
              new ConditionedTeamMechanism(List.of(List.of(), List.of(), List.of()))
                  .transfers(outlook, reports))
          .isEqualTo(new BalancedTeamMechanism().transfers(outlook, reports));
      assertThat(new ConditionedTeamMechanism(List.of(all, all, all)).transfers(outlook, reports))
          .isEqualTo(
              new EquallySharedMechanism(new SameRoundMechanism()).transfers(outlook, reports));
    }
  }

  @Test
  void a_conditioning_set_is_wanted_for_each_agent() {
    assertThatThrownBy(
            () -> new ConditionedTeamMechanism(List.of(List.of())).gammas(outlook, bothHigh))
        .hasMessage("1 conditioning sets for 3 agents");
  }
}
