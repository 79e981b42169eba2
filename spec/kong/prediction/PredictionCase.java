package kong.prediction;

import counterplay.exact.number.Rational;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.mechanism.elicitation.Payment;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.ScoringRule;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.ExchangeablePriors;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kong.lemmas.SymmetricPriors;

/**
 * For every prior, signal strategies of all agents, rule, signal of agent 1 and prediction.
 *
 * @param prior a symmetric prior
 * @param thetas how each agent reports signals
 * @param rule a strictly proper rule
 * @param signal agent 1's signal
 * @param prediction what he predicts
 */
public record PredictionCase(
    JointPrior<Rational> prior,
    List<SignalStrategy<Rational>> thetas,
    ScoringRule rule,
    int signal,
    List<Rational> prediction) {

  /** Keeps unmodifiable copies. */
  public PredictionCase {
    thetas = List.copyOf(thetas);
    prediction = List.copyOf(prediction);
  }

  /**
   * Whether the prior is symmetric, each signal can be drawn, and the rule gives all predictions
   * that are made a number.
   */
  public boolean isInScope() {
    return prior.agents() >= 2
        && SymmetricPriors.isSymmetricAndFull(prior)
        && (!(rule instanceof ScoringRule.Logarithmic)
            || prediction.stream().noneMatch(Rational::isZero)
                && bestPrediction().strategies().stream()
                    .allMatch(
                        t ->
                            t.options().stream()
                                .allMatch(
                                    after ->
                                        after.stream()
                                            .allMatch(
                                                o ->
                                                    o.report().prediction().stream()
                                                        .noneMatch(Rational::isZero)))));
  }

  /** The law of a random other agent's report, given the signal, summed over the joint law. */
  public List<Rational> belief() {
    return bestPrediction().reportedSignalBelief(prior, 0, signal);
  }

  /** The best prediction profile with these signal strategies. */
  public Profile<Rational> bestPrediction() {
    return Profile.bestPrediction(thetas, prior.pairLaw()).possible();
  }

  /**
   * {@code q(signal)} times what agent 1 expects with the prediction; his reported signal is fixed.
   */
  public Payment<Rational> weighed(
      ElicitationMechanism mechanism, Design<Rational> design, List<Rational> predicted) {
    return new Expectation<>(mechanism, design, prior)
        .weighed(bestPrediction(), 0, signal, new Report<>(0, predicted));
  }

  /**
   * Two and three agents, or the given number, with random strategies; predictions are posteriors,
   * beliefs and random ones.
   */
  public static Space<PredictionCase> space(int fewest, int most) {
    return Space.endless(
        Stream::empty, random -> drawn(fewest + random.nextInt(most - fewest + 1), random));
  }

  private static PredictionCase drawn(int agents, Random random) {
    int signals = agents == 2 ? 2 + random.nextInt(2) : 2;
    JointPrior<Rational> prior = ExchangeablePriors.drawn(agents, signals, random);
    List<SignalStrategy<Rational>> thetas =
        IntStream.range(0, agents)
            .mapToObj(
                i ->
                    SignalStrategy.ofColumns(
                        IntStream.range(0, signals)
                            .mapToObj(s -> Rationals.distribution(signals, random))
                            .toList()))
            .toList();
    ScoringRule rule =
        List.of(
                new ScoringRule.Quadratic(),
                new ScoringRule.Logarithmic(),
                new ScoringRule.Spherical())
            .get(random.nextInt(3));
    int signal = random.nextInt(signals);
    List<Rational> prediction =
        new PredictionCase(prior, thetas, rule, signal, prior.pairLaw().posterior(signal))
            .predicted(random);
    return new PredictionCase(prior, thetas, rule, signal, prediction);
  }

  private List<Rational> predicted(Random random) {
    List<Rational> inside =
        Rationals.distribution(prior.signals(), random).stream()
            .map(
                x ->
                    x.plus(Rational.of(1, 9))
                        .over(Rational.ONE.plus(Rational.of(prior.signals(), 9))))
            .toList();
    return rule instanceof ScoringRule.Logarithmic || random.nextBoolean()
        ? inside
        : random.nextBoolean() ? belief() : Rationals.distribution(prior.signals(), random);
  }
}
