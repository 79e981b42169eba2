package counterplay.mechanism.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import counterplay.mechanism.OneRound;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The numbers are computed by hand next to each case. */
class ClassicMechanismsTest {

  /**
   * A pool is not built or built at a cost of 3 that agent 3 bears; it is worth 1 or 4 to agent 1
   * and 0 or 2 to agent 2.
   */
  private final DynamicModel<Rational> pool =
      OneRound.model(
          OneRound.agent(new int[] {50, 50}, new int[] {0, 0}, new int[] {1, 4}),
          OneRound.agent(new int[] {25, 75}, new int[] {0, 0}, new int[] {0, 2}),
          OneRound.certain(0, -3));

  private static List<Rational> numbers(String... texts) {
    return Stream.of(texts).map(Rational::parse).toList();
  }

  @Test
  void vcg_makes_each_agent_pay_what_his_report_costs_the_others() {
    // (high, high): 4 + 2 - 3 = 3, built. Without 1: 2 - 3 < 0, so he pays 1; without 2: 4 - 3 > 0,
    // nothing; without 3: built anyway, others
    // have 6 either way.
    assertThat(
            new VcgMechanism()
                .transfers(new Outlook<>(pool), new Reports(1, List.of(0, 0, 0), List.of(1, 1, 0))))
        .isEqualTo(numbers("-1", "0", "0"));
    // (low, high): 1 + 2 - 3 = 0, a tie, not built. Without 3 it would be built and bring the
    // others 3: he pays 3.
    assertThat(
            new VcgMechanism()
                .transfers(new Outlook<>(pool), new Reports(1, List.of(0, 0, 0), List.of(0, 1, 0))))
        .isEqualTo(numbers("0", "0", "-3"));
  }

  @Test
  void agv_pays_the_expected_externality_and_shares_it_equally() {
    // built exactly when 1 is high: 4 + 0 - 3 > 0, while 1 + 2 - 3 = 0. gamma^1(high) = 3/4*2 - 3 =
    // -3/2, gamma^1(low) = 0,
    // gamma^2 = 1/2*(4 - 3) = 1/2 whatever 2 reports, gamma^3 = 1/2*(4 + 3/2) = 11/4.
    assertThat(
            new AgvMechanism()
                .gammas(new Outlook<>(pool), new Reports(1, List.of(0, 0, 0), List.of(1, 0, 0))))
        .isEqualTo(numbers("-3/2", "1/2", "11/4"));
    // y^1 = -3/2 - 13/8, y^2 = 1/2 - 5/8, y^3 = 11/4 + 1/2
    assertThat(
            new AgvMechanism()
                .transfers(new Outlook<>(pool), new Reports(1, List.of(0, 0, 0), List.of(1, 0, 0))))
        .isEqualTo(numbers("-25/8", "-1/8", "13/4"));
  }

  @Test
  void the_dynamic_pivot_is_vcg_when_there_is_one_round() {
    for (List<Integer> now :
        List.of(List.of(0, 0, 0), List.of(0, 1, 0), List.of(1, 0, 0), List.of(1, 1, 0))) {
      Reports reports = new Reports(1, List.of(0, 0, 0), now);
      assertThat(new DynamicPivotMechanism().transfers(new Outlook<>(pool), reports))
          .isEqualTo(new VcgMechanism().transfers(new Outlook<>(pool), reports));
    }
  }

  /**
   * Two rounds: in round 1 the first agent alone decides whether the second one's type of round 2
   * is good.
   */
  private static DynamicModel<Rational> investment() {
    Rational zero = Rational.ZERO;
    Rational one = Rational.ONE;
    Role<Rational> start =
        new Role<>(
            List.of("s"),
            List.of("none"),
            List.of(List.of(List.of(zero))),
            List.of(List.of(List.of(List.of(one)))));
    Role<Rational> payer =
        new Role<>(
            List.of("only"),
            List.of("none"),
            List.of(List.of(List.of(zero)), List.of(List.of(Rational.of(-1)))),
            List.of(List.of(List.of(List.of(one))), List.of(List.of(List.of(one)))));
    Role<Rational> learner =
        new Role<>(
            List.of("only"),
            List.of("none"),
            List.of(List.of(List.of(zero)), List.of(List.of(zero))),
            List.of(
                List.of(List.of(List.of(one, zero))),
                List.of(List.of(List.of(Rational.HALF, Rational.HALF)))));
    Role<Rational> idle =
        new Role<>(List.of("only"), List.of("none"), List.of(List.of(List.of(zero))), List.of());
    Role<Rational> good =
        new Role<>(
            List.of("bad", "good"),
            List.of("none"),
            List.of(List.of(List.of(zero, Rational.of(6)))),
            List.of());
    return new DynamicModel<>(
        List.of("payer", "learner"),
        List.of(
            new Stage<>(List.of("wait"), List.of(start, start)),
            new Stage<>(List.of("save", "invest"), List.of(payer, learner)),
            new Stage<>(List.of("end"), List.of(idle, good))));
  }

  @Test
  void the_dynamic_pivot_charges_in_each_round_for_presence_in_that_round() {
    Outlook<Rational> outlook = new Outlook<>(investment());
    // investing brings 6/2 - 1 = 2 > 0. Without the learner the payer would save: the learner pays
    // 0 - (-1) = 1 in round 1.
    // Without the payer the learner would have 3 either way: the payer pays nothing.
    assertThat(
            new DynamicPivotMechanism()
                .transfers(outlook, new Reports(1, List.of(0, 0), List.of(0, 0))))
        .isEqualTo(numbers("0", "-1"));
    assertThat(
            new DynamicPivotMechanism()
                .transfers(outlook, new Reports(2, List.of(0, 0), List.of(0, 1))))
        .isEqualTo(numbers("0", "0"));
  }

  @Test
  void static_mechanisms_refuse_a_second_round() {
    assertThatThrownBy(
            () ->
                new VcgMechanism()
                    .transfers(
                        new Outlook<>(investment()), new Reports(1, List.of(0, 0), List.of(0, 0))))
        .hasMessage("the Vickrey-Clarke-Groves mechanism is for a single round, not for 2");
    assertThatThrownBy(
            () ->
                new AgvMechanism()
                    .gammas(
                        new Outlook<>(investment()), new Reports(1, List.of(0, 0), List.of(0, 0))))
        .hasMessage("the expected externality (AGV) mechanism is for a single round, not for 2");
  }
}
