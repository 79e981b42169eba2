package counterplay.mechanism.elicitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.LogSum;
import counterplay.exact.real.Reals;
import counterplay.exact.real.RootSum;
import counterplay.mechanism.elicitation.Design.Drawn;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.ScoringRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The payments are computed by hand next to each case; the rule is quadratic unless it is said:
 * PS(s, q) = 2 q(s) - q q.
 */
class ElicitationMechanismsTest {

  private static final ScoringRule LOGARITHMIC = new ScoringRule.Logarithmic();

  private static Rational r(String text) {
    return Rational.parse(text);
  }

  private static List<Rational> numbers(String... texts) {
    return Stream.of(texts).map(Rational::parse).toList();
  }

  private static Report<Rational> report(int signal, String... prediction) {
    return new Report<>(signal, numbers(prediction));
  }

  private static Design<Rational> design(String alpha, String beta, int agents) {
    return Design.of(r(alpha), r(beta), agents);
  }

  private static List<Rational> quadratic(List<Payment<Rational>> payments) {
    return payments.stream().map(Valuation::quadratic).toList();
  }

  private static List<RealNumber> real(List<Payment<Rational>> payments, ScoringRule rule) {
    return payments.stream().map(p -> Valuation.of(p, rule)).toList();
  }

  private static final Report<Rational> SURE = report(0, "3/4", "1/4");
  private static final Report<Rational> UNSURE = report(0, "1/2", "1/2");
  private static final Report<Rational> OTHER = report(1, "0", "1");

  @Test
  void the_truthful_mechanism_pays_for_a_good_prediction_and_fines_disagreement_of_equal_reports() {
    // agent 1: PS(0, p1) = 3/2 - 10/16 = 7/8; PS(p2, p1) - PS(p2, p2) = 3/8 - 1/2 = -1/8; 2*7/8 -
    // 3/8 = 11/8
    // agent 2: PS(0, p2) = 1/2; PS(p1, p2) - PS(p1, p1) = 1/2 - 5/8 = -1/8; 2*1/2 - 3/8 = 5/8
    assertThat(
            quadratic(new TruthfulMechanism().payments(design("2", "3", 2), List.of(SURE, UNSURE))))
        .isEqualTo(numbers("11/8", "5/8"));
  }

  @Test
  void the_truthful_mechanism_does_not_compare_predictions_of_different_reports() {
    // PS(1, p1) = 1/2 - 5/8 = -1/8; PS(0, (0, 1)) = -1
    assertThat(
            quadratic(new TruthfulMechanism().payments(design("2", "3", 2), List.of(SURE, OTHER))))
        .isEqualTo(numbers("-1/4", "-2"));
  }

  @Test
  void the_truthful_mechanism_draws_each_other_agent_with_the_same_chance() {
    // agent 1: (11/8 - 1/4)/2; agent 2: (5/8 + 2 PS(1, p2))/2 with PS(1, p2) = 1/2; agent 3: PS(0,
    // (0, 1)) = -1 twice
    assertThat(
            quadratic(
                new TruthfulMechanism()
                    .payments(design("2", "3", 3), List.of(SURE, UNSURE, OTHER))))
        .isEqualTo(numbers("9/16", "13/16", "-2"));
  }

  @Test
  void the_truthful_mechanism_pays_under_any_rule() {
    // log(3/4) + 1/2 log((3/4)/(1/2)) + 1/2 log((1/4)/(1/2)) = log(3/4) + 1/2 log(3/4)
    RealNumber first =
        real(
                new TruthfulMechanism().payments(design("1", "1", 2), List.of(SURE, UNSURE)),
                LOGARITHMIC)
            .get(0);
    assertThat(first).isEqualTo(LogSum.log(r("3/4")).scale(r("3/2")));
    // spherical: 3/4 / sqrt(10/16) = 3/sqrt(10); PS(p2, p1) = 1/2 (3 + 1)/sqrt(10), PS(p2, p2) =
    // 1/sqrt(2)
    RealNumber spherical =
        real(
                new TruthfulMechanism().payments(design("1", "1", 2), List.of(SURE, UNSURE)),
                new ScoringRule.Spherical())
            .get(0);
    assertThat(
            Reals.compare(
                spherical, RootSum.sqrt(r("10")).scale(r("1/2")).minus(RootSum.sqrt(r("1/2"))), 30))
        .isEqualTo(counterplay.exact.number.Order.EQUAL);
  }

  @Test
  void a_lone_agent_has_no_peer() {
    assertThatThrownBy(() -> new TruthfulMechanism().payments(design("1", "1", 1), List.of(SURE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the Truthful Mechanism finds no peer for agent 1 among the agents [1]");
  }

  @Test
  void divergence_based_bts_is_the_truthful_mechanism() {
    List<Report<Rational>> reports = List.of(SURE, UNSURE, OTHER);
    assertThat(new DivergenceBasedBayesianTruthSerum().payments(design("2", "3", 3), reports))
        .isEqualTo(new TruthfulMechanism().payments(design("2", "3", 3), reports));
  }

  @Test
  void in_the_disagreement_mechanism_groups_pay_for_each_other() {
    // inside A: 11/8 and 5/8, sum 2. Inside B: 2 PS(0, (0, 1)) = -2 and 2 PS(1, (0, 1)) = 2, sum 0.
    List<Report<Rational>> reports = List.of(SURE, UNSURE, OTHER, report(0, "0", "1"));
    assertThat(quadratic(new DisagreementMechanism().scores(design("2", "3", 4), reports)))
        .isEqualTo(numbers("11/8", "5/8", "-3", "1"));
    // with A = {1, 3} and B = {2, 4}: 1 and 3 differ: 2*(-1/8) = -1/4, 2*PS(0, (0, 1)) = -2, sum
    // -9/4;
    // 2 and 4: 2*PS(0, p2) + 3 (PS((0, 1), p2) - PS((0, 1), (0, 1))) = 1 + 3 (1/2 - 1) = -1/2;
    // 2*(-1) + 3 (PS(p2, (0, 1)) - 1/2) = -2 + 3 (0 - 1/2) = -7/2, sum -4
    assertThat(
            quadratic(
                new DisagreementMechanism()
                    .scores(design("2", "3", 4).with(List.of(0, 2)), reports)))
        .isEqualTo(numbers("7/4", "5/8", "0", "-19/8"));
  }

  @Test
  void the_classification_reward_averages_over_the_agents_that_may_be_drawn() {
    List<Report<Rational>> reports =
        List.of(
            report(0, "1", "0"), report(1, "1/4", "3/4"), report(1, "1", "0"), report(0, "1", "0"));
    // D*((1, 0), (1/4, 3/4)) = 2 - 2*1/2 = 1. Pairs: 12: 1, 13: 0, 14: 0, 23: -1, 24: 1, 34: 0
    Design<Rational> none = design("0", "0", 4);
    assertThat(real(new DisagreementMechanism().payments(none, reports), LOGARITHMIC))
        .containsOnly(RootSum.of(r("1/6")));
    assertThat(
            real(
                new DisagreementMechanism().payments(none.with(Drawn.OTHERS), reports),
                LOGARITHMIC))
        .isEqualTo(Stream.of("0", "0", "2/3", "0").map(t -> RootSum.of(r(t))).toList());
  }

  @Test
  void an_agent_alone_in_his_group_has_no_peer_there() {
    assertThatThrownBy(
            () ->
                new DisagreementMechanism()
                    .payments(design("1", "1", 3), List.of(SURE, UNSURE, OTHER)))
        .hasMessage("the Truthful Mechanism finds no peer for agent 1 among the agents [1]");
    assertThatThrownBy(
            () ->
                new DisagreementMechanism()
                    .payments(design("1", "1", 3).with(List.of()), List.of(SURE, UNSURE, OTHER)))
        .hasMessage(
            "the Disagreement Mechanism wants 3 agents in two non-empty groups, not [] and [0, 1,"
                + " 2]");
  }

  @Test
  void peer_prediction_scores_the_posterior_of_the_reported_signal() {
    Design<Rational> knowing =
        design("1", "1", 3).knowing(List.of(numbers("3/4", "1/4"), numbers("1/4", "3/4")));
    // agent 1 reports 0: (PS(1, (3/4, 1/4)) + PS(0, (3/4, 1/4)))/2 = (-1/8 + 7/8)/2; agent 2
    // reports 1 and meets 0: -1/8
    assertThat(
            quadratic(
                new PeerPredictionMechanism().payments(knowing, List.of(UNSURE, OTHER, UNSURE))))
        .isEqualTo(numbers("3/8", "-1/8", "3/8"));
    assertThatThrownBy(
            () ->
                new PeerPredictionMechanism().payments(design("1", "1", 2), List.of(SURE, UNSURE)))
        .hasMessage("the peer prediction with known prior knows no posterior of signal 0");
  }

  @Test
  void bayesian_truth_serum_rewards_the_surprisingly_common() {
    List<Report<Rational>> reports = List.of(UNSURE, report(1, "1/4", "3/4"));
    // x = (1/2, 1/2). Agent 1: log(1/2) - (log(1/2) + log(1/4))/2 = 1/2 log 2, his prediction is
    // exact.
    // Agent 2: log(1/2) - (log(1/2) + log(3/4))/2 + alpha/2 (log(1/2) + log(3/2)); for alpha = 1 it
    // is -1/2 log 2.
    assertThat(real(new BayesianTruthSerum().payments(design("1", "0", 2), reports), LOGARITHMIC))
        .isEqualTo(
            List.of(LogSum.log(r("2")).scale(r("1/2")), LogSum.log(r("2")).scale(r("-1/2"))));
    assertThat(
            real(new BayesianTruthSerum().payments(design("3", "0", 2), reports), LOGARITHMIC)
                .get(1))
        .isEqualTo(LogSum.log(r("2")).scale(r("-1/2")).plus(LogSum.log(r("3/4"))));
  }

  @Test
  void bayesian_truth_serum_has_no_number_for_an_impossible_prediction() {
    assertThatThrownBy(
            () -> new BayesianTruthSerum().payments(design("1", "0", 2), List.of(UNSURE, OTHER)))
        .hasMessage(
            "a reported signal is predicted with probability 0, whose logarithm is no number");
  }

  @Test
  void robust_bts_shifts_the_reference_prediction_towards_the_report() {
    Report<Rational> own = report(1, "2/5", "3/5");
    Report<Rational> reference = report(0, "3/4", "1/4");
    // delta = 1/4: y' = 1/2, R = 1/2; R((2/5, 3/5), 1) = 6/5 - 13/25 = 17/25
    assertThat(Valuation.quadratic(new RobustBayesianTruthSerum().payment(own, reference, OTHER)))
        .isEqualTo(r("59/50"));
    // the report 0: y' = 0, R = -1
    assertThat(
            Valuation.quadratic(
                new RobustBayesianTruthSerum().payment(report(0, "2/5", "3/5"), reference, OTHER)))
        .isEqualTo(r("-8/25"));
    // fixed delta 1/10: y' = 7/20, R = 7/10 - (169 + 49)/400 = 31/200
    RobustBayesianTruthSerum fixed =
        new RobustBayesianTruthSerum(new RobustBayesianTruthSerum.Shift.Fixed(r("1/10")));
    assertThat(Valuation.quadratic(fixed.payment(own, reference, OTHER)))
        .isEqualTo(r("31/200").plus(r("17/25")));
    // above 1/2 the shift is 1 - y: y' = 1, R(1, 1) = 1
    assertThat(
            Valuation.quadratic(
                new RobustBayesianTruthSerum().payment(own, report(0, "1/4", "3/4"), OTHER)))
        .isEqualTo(r("42/25"));
  }

  @Test
  void robust_bts_draws_reference_and_peer_among_the_others() {
    Report<Rational> own = report(1, "2/5", "3/5");
    Report<Rational> second = report(0, "3/4", "1/4");
    // reference 2, peer 3: 59/50. Reference 3 with y = 1: delta = 0, R((0, 1), 0) = -1; R((2/5,
    // 3/5), 0) = 4/5 - 13/25 = 7/25
    assertThat(
            quadratic(
                    new RobustBayesianTruthSerum()
                        .payments(design("1", "1", 3), List.of(own, second, OTHER)))
                .get(0))
        .isEqualTo(r("59/50").plus(r("-18/25")).times(Rational.HALF));
    assertThatThrownBy(
            () ->
                new RobustBayesianTruthSerum().payments(design("1", "1", 2), List.of(own, second)))
        .hasMessage("the Robust Bayesian Truth Serum needs 3 agents, not 2");
    Report<Rational> three = report(0, "1/2", "1/4", "1/4");
    assertThatThrownBy(
            () ->
                new RobustBayesianTruthSerum()
                    .payments(design("1", "1", 3), List.of(three, three, three)))
        .hasMessage("the Robust Bayesian Truth Serum is for two signals, not 3");
  }

  @Test
  void multi_valued_robust_bts_divides_by_what_the_peer_predicted() {
    // agent 1: 1/(1/4) + PS(0, (1/2, 1/2)) = 4 + 1/2; agent 2: 1/(1/2) + PS(0, (1/4, 3/4)) = 2 -
    // 1/8
    assertThat(
            quadratic(
                new MultiValuedRobustBayesianTruthSerum()
                    .payments(design("1", "1", 2), List.of(UNSURE, report(0, "1/4", "3/4")))))
        .isEqualTo(numbers("9/2", "15/8"));
    assertThatThrownBy(
            () ->
                new MultiValuedRobustBayesianTruthSerum()
                    .payments(design("1", "1", 2), List.of(UNSURE, report(0, "0", "1"))))
        .hasMessage(
            "the multi-valued Robust Bayesian Truth Serum divides by a prediction of 0 for the"
                + " reported signal 0");
  }

  @Test
  void minimal_truth_serum_reads_only_predictions_that_were_made() {
    List<Report<Rational>> reports = List.of(SURE, UNSURE, OTHER, report(0, "0", "1"));
    // nobody else predicts: agent 1 gets 2*7/8, A's total; B pays half of it each
    assertThat(
            quadratic(
                new MinimalTruthSerum()
                    .payments(design("2", "3", 4), reports, List.of(true, false, false, false))))
        .isEqualTo(numbers("7/4", "0", "-7/8", "-7/8"));
    assertThat(new MinimalTruthSerum().payments(design("2", "3", 4), reports))
        .isEqualTo(new DisagreementMechanism().scores(design("2", "3", 4), reports));
  }
}
