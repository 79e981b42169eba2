package counterplay.mechanism.elicitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Order;
import counterplay.exact.number.Rational;
import counterplay.exact.real.LogSum;
import counterplay.exact.real.Reals;
import counterplay.mechanism.elicitation.Battery.Truth;
import counterplay.mechanism.elicitation.Design.Drawn;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Mixture;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.ScoringRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every mechanism under one prior: two states, in which signal 0 has probability 3/4 and 1/4;
 * posteriors (5/8, 3/8) and (3/8, 5/8).
 */
class BatteryTest {

  private static final Mixture<Rational> WORLD =
      new Mixture<>(numbers("1/2", "1/2"), List.of(numbers("3/4", "1/4"), numbers("1/4", "3/4")));
  private static final Rational ONE = Rational.ONE;

  private static List<Rational> numbers(String... texts) {
    return Stream.of(texts).map(Rational::parse).toList();
  }

  private static Battery battery(
      ElicitationMechanism mechanism, Design<Rational> design, int agents) {
    return new Battery(
        new Expectation<>(mechanism, design, WORLD.prior(agents)), new ScoringRule.Quadratic());
  }

  private static Design<Rational> design(int agents) {
    return Design.of(ONE, ONE, agents).with(Drawn.OTHERS);
  }

  @Test
  void the_best_prediction_is_read_off_the_payment() {
    // with report 1 after signal 0: (alpha q_0 + beta q(1|0) q_1)/(alpha + beta q(1|0)) = ((5/8,
    // 3/8) + 3/8 (3/8, 5/8))/(11/8) = (49/88, 39/88)
    Expectation<Rational> game =
        new Expectation<>(new TruthfulMechanism(), design(3), WORLD.prior(3));
    assertThat(BestReport.naming(1, game, Profile.truthful(3, WORLD.pairLaw()), 0, 0).prediction())
        .isEqualTo(numbers("49/88", "39/88"));
    Expectation<Rational> drawnHimself =
        new Expectation<>(new DisagreementMechanism(), Design.of(ONE, ONE, 4), WORLD.prior(4));
    assertThatThrownBy(
            () -> BestReport.naming(1, drawnHimself, Profile.truthful(4, WORLD.pairLaw()), 0, 0))
        .hasMessage("the Disagreement Mechanism pays for the divergence of the own prediction");
  }

  @Test
  void
      truth_is_strictly_best_in_the_truthful_mechanism_and_all_together_earn_more_by_a_constant_report() {
    Battery battery = battery(new TruthfulMechanism(), design(3), 3);
    assertThat(battery.truth()).isEqualTo(Truth.STRICTLY_BEST);
    assertThat(battery.isBalanced()).isFalse();
    // 3 (25/64 + 9/64) = 51/32, and 3 for certainty
    assertThat(battery.truthfulWelfare()).isEqualTo(Reals.of(Rational.parse("51/32")));
    assertThat(battery.constantWelfare(0)).isEqualTo(Reals.of(Rational.of(3)));
    assertThat(battery(new DivergenceBasedBayesianTruthSerum(), design(3), 3).truth())
        .isEqualTo(Truth.STRICTLY_BEST);
  }

  @Test
  void truth_is_strictly_best_in_the_disagreement_mechanism_and_a_constant_report_earns_nothing() {
    Battery battery = battery(new DisagreementMechanism(), design(4), 4);
    assertThat(battery.truth()).isEqualTo(Truth.STRICTLY_BEST);
    assertThat(battery.isBalanced()).isFalse();
    assertThat(Reals.compare(battery.truthfulWelfare(), Reals.of(Rational.ZERO), 30))
        .isEqualTo(Order.MORE);
    assertThat(battery.constantWelfare(0)).isEqualTo(Reals.of(Rational.ZERO));
  }

  @Test
  void the_minimal_truth_serum_is_balanced_and_truth_is_strictly_best() {
    Battery battery = battery(new MinimalTruthSerum(), design(4), 4);
    assertThat(battery.truth()).isEqualTo(Truth.STRICTLY_BEST);
    assertThat(battery.isBalanced()).isTrue();
  }

  @Test
  void peer_prediction_needs_no_prediction_and_a_constant_report_earns_more() {
    Expectation<Rational> game =
        new Expectation<>(
            new PeerPredictionMechanism(),
            design(2).knowing(List.of(numbers("5/8", "3/8"), numbers("3/8", "5/8"))),
            WORLD.prior(2));
    Battery battery = new Battery(game, new ScoringRule.Quadratic());
    // no prediction is read; naming 0 after 0 brings 23/32 with 5/8 and 7/32 with 3/8, naming 1 the
    // other way round
    assertThat(battery.truth()).isEqualTo(Truth.STRICTLY_BEST);
    // 2 (25/64 + 9/64) = 17/16; all report 0: PS(0, (5/8, 3/8)) = 10/8 - 34/64 = 23/32 each
    assertThat(battery.truthfulWelfare()).isEqualTo(Reals.of(Rational.parse("17/16")));
    assertThat(battery.constantWelfare(0)).isEqualTo(Reals.of(Rational.parse("23/16")));
  }

  @Test
  void the_robust_serums_have_truth_strictly_best_and_pay_more_for_a_constant_report() {
    for (ElicitationMechanism mechanism :
        List.of(new RobustBayesianTruthSerum(), new MultiValuedRobustBayesianTruthSerum())) {
      Battery battery = battery(mechanism, design(3), 3);
      assertThat(battery.truth()).as(mechanism.title()).isEqualTo(Truth.STRICTLY_BEST);
      assertThat(battery.isBalanced()).isFalse();
    }
    // multi-valued: truth 3 (5/8 / (5/8) + 17/32) = 147/32; all report 0 for certain: 3 (1 + 1)
    Battery many = battery(new MultiValuedRobustBayesianTruthSerum(), design(3), 3);
    assertThat(many.truthfulWelfare()).isEqualTo(Reals.of(Rational.parse("147/32")));
    assertThat(many.constantWelfare(1)).isEqualTo(Reals.of(Rational.of(6)));
  }

  @Test
  void bayesian_truth_serum_is_balanced_where_the_prediction_score_weighs_1() {
    JointPrior<Rational> prior = WORLD.prior(3);
    Battery battery =
        new Battery(
            new Expectation<>(new BayesianTruthSerum(), Design.of(ONE, ONE, 3), prior),
            new ScoringRule.Logarithmic());
    assertThat(battery.isBalanced()).isTrue();
    assertThat(Reals.compare(battery.truthfulWelfare(), LogSum.ZERO, 30)).isEqualTo(Order.EQUAL);
    // the factor of log p(k) is 2/3 q(k) + 1/3 [k own] - 1/3 [k own]: the own report cancels
    assertThat(battery.truth()).isEqualTo(Truth.STRICTLY_BEST);
  }

  @Test
  void with_another_weight_few_agents_predict_their_own_report_in_bayesian_truth_serum() {
    Expectation<Rational> game =
        new Expectation<>(
            new BayesianTruthSerum(), Design.of(Rational.of(2), ONE, 3), WORLD.prior(3));
    // the factor is 2 (2/3 q(k) + 1/3 [k own]) - 1/3 [k own]; divided by 5/3: (4 q + [own])/5 =
    // (7/10, 3/10) instead of (5/8, 3/8)
    assertThat(BestReport.naming(0, game, Profile.truthful(3, WORLD.pairLaw()), 0, 0).prediction())
        .isEqualTo(numbers("7/10", "3/10"));
    assertThat(new Battery(game, new ScoringRule.Logarithmic()).truth()).isEqualTo(Truth.BEATEN);
  }
}
