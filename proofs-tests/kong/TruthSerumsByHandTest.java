package kong;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Order;
import counterplay.exact.number.Rational;
import counterplay.exact.real.LogSum;
import counterplay.exact.real.Reals;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.mechanism.elicitation.MultiValuedRobustBayesianTruthSerum;
import counterplay.mechanism.elicitation.RobustBayesianTruthSerum;
import counterplay.mechanism.elicitation.Valuation;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Mixture;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.HiddenStatePriors;
import java.util.List;
import java.util.stream.Stream;
import kong.prediction.TruthSerumGame;
import org.junit.jupiter.api.Test;

/** What Section 1.1 says of the truth serums, by formulas and on small priors. */
class TruthSerumsByHandTest {

  private static List<Rational> numbers(String... texts) {
    return Stream.of(texts).map(Rational::parse).toList();
  }

  /**
   * The average payment of BTS is 1 - alpha times the information that a signal has about the state
   * beyond another one.
   */
  @Test
  void bts_pays_truth_the_information_times_one_minus_alpha() {
    for (HiddenStatePriors.World world :
        List.of(
            new HiddenStatePriors.World(numbers("1/4", "3/4"), numbers("2/3", "1/3")),
            new HiddenStatePriors.World(
                numbers("1/4", "1/4", "1/2"), numbers("1/2", "1/4", "1/4")))) {
      LogSum information = LogSum.ZERO;
      for (List<Rational> state : List.of(world.first(), world.second())) {
        for (int s = 0; s < world.signals(); s++) {
          information =
              information.plus(
                  FDivergence.kullbackLeibler(state, world.pairLaw().posterior(s))
                      .scale(state.get(s).times(Rational.HALF)));
        }
      }
      assertThat(information.signum()).isPositive();
      for (String alpha : List.of("1/2", "1", "2")) {
        TruthSerumGame truth =
            new TruthSerumGame(
                world, Rational.parse(alpha), SignalStrategy.identity(world.signals()));
        assertThat(
                Reals.compare(
                    truth.welfare(),
                    information.scale(Rational.ONE.minus(Rational.parse(alpha))),
                    50))
            .isEqualTo(Order.EQUAL);
      }
    }
  }

  /**
   * The robust serums, whose truthfulness the paper takes from their authors: enumeration on small
   * priors.
   */
  @Test
  void
      the_robust_serums_are_truthful_under_their_assumptions_and_the_multi_valued_one_is_not_without() {
    JointPrior<Rational> three =
        new Mixture<>(numbers("1/2", "1/2"), List.of(numbers("3/4", "1/4"), numbers("1/3", "2/3")))
            .prior(3);
    for (int s = 0; s < 2; s++) {
      Report<Rational> lie = new Report<>(1 - s, three.pairLaw().posterior(s));
      Expectation<Rational> binary =
          new Expectation<>(
              new RobustBayesianTruthSerum(), Design.of(Rational.ONE, Rational.ONE, 3), three);
      Expectation<Rational> many =
          new Expectation<>(
              new MultiValuedRobustBayesianTruthSerum(),
              Design.of(Rational.ONE, Rational.ONE, 3),
              three);
      assertThat(gain(binary, three, s, lie)).as("binary, signal " + s).isLessThan(Rational.ZERO);
      assertThat(gain(many, three, s, lie))
          .as("multi-valued, signal " + s)
          .isLessThan(Rational.ZERO);
    }
    assertThat(MultiValuedRobustBayesianTruthSerum.isAssumed(three.pairLaw())).isTrue();
    // opposite signals go together: q(0|0) = 1/4 < q(0|1) = 3/4, and a lie is paid 3/4 / (1/4) = 3
    // instead of 1
    JointPrior<Rational> opposite = JointPrior.ofTable(2, 2, numbers("1/8", "3/8", "3/8", "1/8"));
    assertThat(MultiValuedRobustBayesianTruthSerum.isAssumed(opposite.pairLaw())).isFalse();
    Expectation<Rational> game =
        new Expectation<>(
            new MultiValuedRobustBayesianTruthSerum(),
            Design.of(Rational.ONE, Rational.ONE, 2),
            opposite);
    assertThat(gain(game, opposite, 0, new Report<>(1, opposite.pairLaw().posterior(0))))
        .isEqualTo(Rational.ONE);
  }

  private static Rational gain(
      Expectation<Rational> game, JointPrior<Rational> prior, int s, Report<Rational> lie) {
    Profile<Rational> truth = Profile.truthful(prior.agents(), prior.pairLaw());
    Report<Rational> honest = new Report<>(s, prior.pairLaw().posterior(s));
    return Valuation.quadratic(
        game.weighed(truth, 0, s, lie).minus(game.weighed(truth, 0, s, honest)));
  }
}
