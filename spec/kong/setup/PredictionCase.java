package kong.setup;

import counterplay.claim.Certificate;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.Valuation;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.ScoringRule;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.model.elicitation.Strategy;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * For every prior, signal strategies of all agents, rule, signal of agent 1 and prediction.
 *
 * @param prior a symmetric prior
 * @param thetas how each agent reports signals
 * @param rule a strictly proper rule
 * @param signal agent 1's signal
 * @param prediction what he predicts
 */
public record PredictionCase(JointPrior<Rational> prior, List<SignalStrategy<Rational>> thetas, ScoringRule rule, int signal,
    List<Rational> prediction) {

  /** Keeps unmodifiable copies. */
  public PredictionCase {
    thetas = List.copyOf(thetas);
    prediction = List.copyOf(prediction);
  }

  /** The law of a random other agent's report, given the signal, summed over the joint law. */
  public List<Rational> belief() {
    return bestPrediction().reportedSignalBelief(prior, 0, signal);
  }

  /** The best prediction profile with these signal strategies. */
  public Profile<Rational> bestPrediction() {
    return Profile.bestPrediction(thetas, prior.pairLaw()).possible();
  }

  /** {@code q(signal)} times what agent 1 expects with the prediction; his reported signal is fixed. */
  public Payment<Rational> weighed(ElicitationMechanism mechanism, Design<Rational> design, List<Rational> predicted) {
    return new Expectation<>(mechanism, design, prior).weighed(bestPrediction(), 0, signal, new Report<>(0, predicted));
  }

  /** Two and three agents, or the given number, with random strategies; predictions are posteriors, beliefs and random ones. */
  public static Space<PredictionCase> space(int fewest, int most) {
    return Space.endless(Stream::empty, random -> drawn(fewest + random.nextInt(most - fewest + 1), random));
  }

  private static PredictionCase drawn(int agents, Random random) {
    int signals = agents == 2 ? 2 + random.nextInt(2) : 2;
    JointPrior<Rational> prior = ExchangeablePriors.drawn(agents, signals, random);
    List<SignalStrategy<Rational>> thetas = IntStream.range(0, agents).mapToObj(i -> SignalStrategy.ofColumns(IntStream.range(0, signals)
        .mapToObj(s -> Rationals.distribution(signals, random)).toList())).toList();
    ScoringRule rule = List.of(new ScoringRule.Quadratic(), new ScoringRule.Logarithmic(), new ScoringRule.Spherical()).get(random.nextInt(3));
    int signal = random.nextInt(signals);
    List<Rational> prediction = new PredictionCase(prior, thetas, rule, signal, prior.pairLaw().posterior(signal)).predicted(random);
    return new PredictionCase(prior, thetas, rule, signal, prediction);
  }

  private List<Rational> predicted(Random random) {
    List<Rational> inside = Rationals.distribution(prior.signals(), random).stream().map(x -> x.plus(Rational.of(1, 9))
        .over(Rational.ONE.plus(Rational.of(prior.signals(), 9)))).toList();
    return rule instanceof ScoringRule.Logarithmic || random.nextBoolean() ? inside : random.nextBoolean() ? belief()
        : Rationals.distribution(prior.signals(), random);
  }

  /**
   * With B_k = Pr(report k, signal s) and W = Pr(signal s): the score of the belief B/W minus that of p is under the quadratic rule
   * (1/W) sum_k (B_k - W p_k)^2; under every rule the score of p is sum_k B_k PS(k, p).
   */
  public static Certificate beliefIsBest(ElicitationMechanism mechanism) {
    List<Certificate> parts = new ArrayList<>();
    for (List<Integer> size : List.of(List.of(2, 2), List.of(3, 2), List.of(2, 3))) parts.add(beliefIsBest(mechanism, size.get(0), size.get(1)));
    return new Certificate.All("no prediction scores better than the belief, and each other one worse", parts);
  }

  private static Certificate beliefIsBest(ElicitationMechanism mechanism, int agents, int signals) {
    List<Polynomial> law = new ArrayList<>();
    int draws = JointPrior.tuples(agents, signals).size();
    for (int k = 0; k + 1 < draws; k++) law.add(Polynomial.parameter("q" + k));
    law.add(law.stream().reduce(Polynomial.ONE, Polynomial::minus));
    JointPrior<Polynomial> prior = JointPrior.ofTable(agents, signals, law);
    List<Polynomial> p = distribution("p", signals);
    List<Strategy<Polynomial>> strategies = IntStream.range(0, agents).mapToObj(i -> Strategy.of(SignalStrategy.ofColumns(IntStream.range(0,
        signals)
        .mapToObj(s -> distribution("x" + i + "_" + s + "_", signals)).toList()), IntStream.range(0, signals).mapToObj(s -> p).toList()))
            .toList();
    Profile<Polynomial> profile = new Profile<>(strategies);
    Design<Polynomial> design = Design.of(Polynomial.ONE, Polynomial.ZERO, agents);
    Polynomial score = Valuation.quadratic(new Expectation<>(mechanism, design, prior).weighed(profile, 0, 0, new Report<>(0, p)));
    List<Polynomial> weighedBelief = profile.weighedReports(prior, 0, 0);
    Polynomial weight = prior.marginal(0, 0);
    Polynomial best = Polynomial.ZERO;
    for (Polynomial b : weighedBelief) best = best.plus(b.times(b));
    List<Certificate.SumOfSquares.Square> squares = IntStream.range(0, signals).mapToObj(k -> new Certificate.SumOfSquares.Square(Rational.ONE,
        weighedBelief.get(k).minus(weight.times(p.get(k))), List.of())).toList();
    return new Certificate.SumOfSquares("n = " + agents + ", m = " + signals, best.minus(weight.times(score)), squares, Set.of());
  }

  private static List<Polynomial> distribution(String stem, int signals) {
    List<Polynomial> weights = new ArrayList<>();
    for (int k = 0; k + 1 < signals; k++) weights.add(Polynomial.parameter(stem + k));
    weights.add(weights.stream().reduce(Polynomial.ONE, Polynomial::minus));
    return weights;
  }
}
