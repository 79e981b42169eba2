package counterplay.mechanism.elicitation;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.ScoringRule;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.model.elicitation.Strategy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two signals, two agents who agree with probability 3/4: q(s|s) = 3/4. */
class ExpectationTest {

  private final JointPrior<Rational> prior =
      JointPrior.ofTable(2, 2, numbers("3/8", "1/8", "1/8", "3/8"));
  private final Expectation<Rational> game =
      new Expectation<>(
          new TruthfulMechanism(), Design.of(Rational.of(2), Rational.of(3), 2), prior);

  private static List<Rational> numbers(String... texts) {
    return Stream.of(texts).map(Rational::parse).toList();
  }

  @Test
  void truth_earns_the_score_of_the_posterior_against_itself() {
    // alpha PS(q_s, q_s) = 2 (9/16 + 1/16); the inconsistency is zero
    List<Payment<Rational>> paid = game.payments(Profile.truthful(2, prior.pairLaw()));
    assertThat(paid.stream().map(Valuation::quadratic)).isEqualTo(numbers("5/4", "5/4"));
    assertThat(Valuation.quadratic(game.welfare(Profile.truthful(2, prior.pairLaw()))))
        .isEqualTo(Rational.parse("5/2"));
  }

  @Test
  void a_lie_is_fined_when_it_meets_its_like() {
    // signal 0, report 1 with the honest prediction: alpha 5/8 + beta q(1|0) (PS(q_1, q_0) -
    // PS(q_1, q_1)), PS(q_1, q_0) = 2*3/8 - 5/8 = 1/8;
    // 5/4 + 3/4 (1/8 - 5/8) = 7/8, times q(0) = 1/2
    Report<Rational> lie = new Report<>(1, numbers("3/4", "1/4"));
    assertThat(Valuation.quadratic(game.weighed(Profile.truthful(2, prior.pairLaw()), 0, 0, lie)))
        .isEqualTo(Rational.parse("7/16"));
  }

  @Test
  void mixed_reports_are_averaged() {
    // all report a fair coin and predict it: prediction score 1/2, no inconsistency
    Strategy<Rational> coin =
        Strategy.of(
            SignalStrategy.constant(numbers("1/2", "1/2"), 2),
            List.of(numbers("1/2", "1/2"), numbers("1/2", "1/2")));
    assertThat(
            game.payments(Profile.symmetric(2, coin)).stream()
                .map(p -> Valuation.of(p, new ScoringRule.Quadratic()).toString()))
        .containsExactly("1", "1");
  }
}
