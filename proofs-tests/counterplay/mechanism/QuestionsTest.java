package counterplay.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.real.Unasked;
import counterplay.mechanism.elicitation.BayesianTruthSerum;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.mechanism.elicitation.MinimalTruthSerum;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.TruthfulMechanism;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.OneByOneMechanism;
import counterplay.mechanism.team.Play;
import counterplay.mechanism.team.ReportingBehaviour;
import counterplay.mechanism.team.SameRoundMechanism;
import counterplay.mechanism.team.ShapleyAverageMechanism;
import counterplay.mechanism.team.TransferRule;
import counterplay.mechanism.team.UnbalancedTeamMechanism;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.model.elicitation.Strategy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What mechanisms and expectations ask of their numbers: nothing, where they are polynomials
 * themselves.
 */
class QuestionsTest {

  private static final Unasked ONE = Unasked.parameter("x").one();

  private static List<Unasked> distribution(String name, int size) {
    List<Unasked> weights =
        new ArrayList<>(
            IntStream.range(1, size).mapToObj(k -> Unasked.parameter(name + k)).toList());
    weights.add(0, weights.stream().reduce(ONE, Unasked::minus));
    return weights;
  }

  private static Design<Unasked> design(int agents) {
    return Design.of(Unasked.parameter("alpha"), Unasked.parameter("beta"), agents);
  }

  private static Expectation<Unasked> game(ElicitationMechanism mechanism, int agents) {
    return new Expectation<>(
        mechanism, design(agents), JointPrior.ofTable(agents, 2, distribution("q", 1 << agents)));
  }

  /** Everybody mixes between both signals and predicts something of his own for each. */
  private static Profile<Unasked> profile(int agents) {
    return new Profile<>(
        IntStream.range(0, agents)
            .mapToObj(
                i ->
                    Strategy.of(
                        SignalStrategy.ofColumns(
                            List.of(
                                distribution("t" + i + "_0_", 2),
                                distribution("t" + i + "_1_", 2))),
                        List.of(
                            distribution("p" + i + "_0_", 2), distribution("p" + i + "_1_", 2))))
            .toList());
  }

  @Test
  void expected_payments_are_formal_sums_and_ask_nothing() {
    for (ElicitationMechanism mechanism :
        List.of(new TruthfulMechanism(), new MinimalTruthSerum(), new DisagreementMechanism())) {
      int agents = mechanism instanceof TruthfulMechanism ? 2 : 4;
      Expectation<Unasked> game = game(mechanism, agents);
      List<Payment<Unasked>> paid =
          mechanism.payments(
              game.design(),
              IntStream.range(0, agents)
                  .mapToObj(i -> new Report<>(i % 2, distribution("p" + i + "_", 2)))
                  .toList());
      assertThat(paid).hasSize(agents);
      assertThat(Payment.sum(paid).valued(term -> Unasked.parameter("T"))).isNotNull();
      assertThat(
              game.weighed(profile(agents), 0, 1, new Report<>(0, distribution("r", 2)))
                  .valued(term -> Unasked.parameter("T")))
          .isNotNull();
    }
    assertThat(
            game(new TruthfulMechanism(), 2)
                .welfare(profile(2))
                .valued(term -> Unasked.parameter("T")))
        .isNotNull();
  }

  @Test
  void whether_two_terms_are_the_same_is_asked_when_terms_are_wanted() {
    Payment<Unasked> sum =
        Payment.score(0, distribution("p", 2)).plus(Payment.score(0, distribution("r", 2)));
    assertThatThrownBy(sum::terms)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith("zero?");
    Payment<Unasked> none =
        Payment.score(0, distribution("p", 2)).minus(Payment.score(0, distribution("p", 2)));
    assertThat(none.isZero()).isTrue();
  }

  @Test
  void a_logarithm_of_zero_is_a_question_that_matters() {
    assertThatThrownBy(
            () ->
                new BayesianTruthSerum()
                    .payments(
                        design(2),
                        List.of(
                            new Report<>(0, distribution("p", 2)),
                            new Report<>(0, distribution("r", 2)))))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Role<Unasked> before(int agent) {
    return new Role<>(
        List.of("start"),
        List.of(Role.NO_ACTION),
        List.of(List.of(List.of(ONE.zero()))),
        List.of(List.of(List.of(distribution("q" + agent + "_", 2)))));
  }

  private static Role<Unasked> now(int agent) {
    return new Role<>(
        List.of("low", "high"),
        List.of(Role.NO_ACTION),
        IntStream.range(0, 2)
            .mapToObj(
                x ->
                    List.of(
                        IntStream.range(0, 2)
                            .mapToObj(type -> Unasked.parameter("u" + agent + "_" + x + type))
                            .toList()))
            .toList(),
        List.of());
  }

  private static Outlook<Unasked> outlook() {
    DynamicModel<Unasked> model =
        new DynamicModel<>(
            List.of("1", "2", "3"),
            List.of(
                new Stage<>(
                    List.of("wait"),
                    IntStream.range(0, 3).mapToObj(QuestionsTest::before).toList()),
                new Stage<>(
                    List.of("no", "yes"),
                    IntStream.range(0, 3).mapToObj(QuestionsTest::now).toList())));
    return new Outlook<>(
        model, (o, t, types) -> new Choice(t == 0 || types.get(0) == 0 ? 0 : 1, List.of(0, 0, 0)));
  }

  @Test
  void team_mechanisms_ask_nothing_of_an_outlook_over_everything() {
    for (TransferRule rule :
        List.of(
            new BalancedTeamMechanism(),
            new UnbalancedTeamMechanism(),
            new OneByOneMechanism(),
            new SameRoundMechanism(),
            new ShapleyAverageMechanism())) {
      ReportingBehaviour<Unasked> mixed =
          info ->
              Map.of(
                  0,
                  Unasked.parameter("m" + info.agent()),
                  1,
                  ONE.minus(Unasked.parameter("m" + info.agent())));
      assertThat(
              new Play<>(outlook().everywhere(), rule, Collections.nCopies(3, mixed))
                  .expectedPayoffs())
          .hasSize(3);
    }
  }

  @Test
  void otherwise_the_given_probabilities_are_asked_and_no_products() {
    assertThatThrownBy(
            () ->
                new Play<>(
                        outlook(),
                        new BalancedTeamMechanism(),
                        Collections.nCopies(
                            3, (ReportingBehaviour<Unasked>) info -> Map.of(info.type(), ONE)))
                    .expectedPayoffs())
        .hasMessageMatching("is .*q0_1.* zero\\?");
  }
}
