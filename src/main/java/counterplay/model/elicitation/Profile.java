package counterplay.model.elicitation;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A strategy for each agent.
 *
 * <p>Source: Kong and Schoenebeck, Sections 2.2 and 2.3.
 *
 * @param strategies one for each of the n agents
 * @param <S> the numbers: rationals, or polynomials in parameters
 */
public record Profile<S extends Scalar<S>>(List<Strategy<S>> strategies) {

  /**
   * @throws IllegalArgumentException if there is no agent or strategies are for different numbers
   *     of signals
   */
  public Profile {
    strategies = List.copyOf(strategies);
    if (strategies.stream().mapToInt(Strategy::signals).distinct().count() != 1) {
      throw new IllegalArgumentException("a profile needs strategies for one number of signals");
    }
  }

  /** All n agents play the same strategy. */
  public static <S extends Scalar<S>> Profile<S> symmetric(int agents, Strategy<S> strategy) {
    return new Profile<>(Collections.nCopies(agents, strategy));
  }

  /** Truth-telling T (Definition 2.11). */
  public static <S extends Scalar<S>> Profile<S> truthful(int agents, PairLaw<S> law) {
    return symmetric(agents, Strategy.truthful(law));
  }

  /** The permutation strategy profile pi(T) (Definition 2.15). */
  public static <S extends Scalar<S>> Profile<S> permutation(
      int agents, Permutation pi, PairLaw<S> law) {
    return symmetric(agents, Strategy.permutation(pi, law));
  }

  /**
   * The best prediction profile with these signal strategies (Definition 2.13): after signal s
   * agent i predicts {@code theta_{-i} q_s}, the law of a randomly chosen other agent's reported
   * signal (Claim 2.12).
   *
   * @throws IllegalArgumentException if there are fewer than two agents
   */
  public static <S extends Scalar<S>> Profile<S> bestPrediction(
      List<SignalStrategy<S>> thetas, PairLaw<S> law) {
    List<Strategy<S>> strategies = new ArrayList<>();
    for (int i = 0; i < thetas.size(); i++) {
      SignalStrategy<S> others = SignalStrategy.average(without(thetas, i));
      List<List<S>> predictions = Lists.each(law.signals(), s -> others.times(law.posterior(s)));
      strategies.add(Strategy.of(thetas.get(i), predictions));
    }
    return new Profile<>(strategies);
  }

  /** The symmetric best prediction profile of theta: everybody predicts {@code theta q_s}. */
  public static <S extends Scalar<S>> Profile<S> bestPrediction(
      int agents, SignalStrategy<S> theta, PairLaw<S> law) {
    return symmetric(
        agents, Strategy.of(theta, Lists.each(law.signals(), s -> theta.times(law.posterior(s)))));
  }

  private static <T> List<T> without(List<T> all, int i) {
    if (all.size() < 2) throw new IllegalArgumentException("a lone agent has no others to predict");
    return Lists.without(all, i);
  }

  /** The same profile without the options of probability zero. */
  public Profile<S> possible() {
    return new Profile<>(strategies.stream().map(Strategy::possible).toList());
  }

  /** The number n of agents. */
  public int agents() {
    return strategies.size();
  }

  /** Whether all agents play the same strategy. */
  public boolean isSymmetric() {
    return strategies.stream().distinct().count() == 1;
  }

  /** The profile in which agent i plays another strategy. */
  public Profile<S> with(int i, Strategy<S> other) {
    return new Profile<>(Lists.with(strategies, i, other));
  }

  /** The agents' signal strategies {@code (theta_1, ..., theta_n)}. */
  public List<SignalStrategy<S>> signalStrategies() {
    return strategies.stream().map(Strategy::signalStrategy).toList();
  }

  /** The average signal strategy {@code sum_i theta_i / n}. */
  public SignalStrategy<S> averageSignalStrategy() {
    return SignalStrategy.average(signalStrategies());
  }

  /**
   * The average of the others' signal strategies, {@code theta_{-i} = sum_{j != i} theta_j / (n -
   * 1)}.
   */
  public SignalStrategy<S> othersSignalStrategy(int i) {
    return SignalStrategy.average(without(signalStrategies(), i));
  }

  /**
   * {@code q^s_{sigma_i}} by its definition: the law of the reported signal of another agent who is
   * chosen uniformly, given agent i's signal; summed over the draws of the prior.
   *
   * @throws ArithmeticException if agent i never draws the signal, or the quotient depends on
   *     parameters
   */
  public List<S> reportedSignalBelief(JointPrior<S> prior, int i, int signal) {
    S weight = prior.marginal(i, signal);
    return weighedReports(prior, i, signal).stream().map(x -> x.over(weight)).toList();
  }

  /**
   * {@code q_i(s) q^s_{sigma_i}}: the same times the probability of agent i's signal; a polynomial
   * in parameters.
   */
  public List<S> weighedReports(JointPrior<S> prior, int i, int signal) {
    S zero = prior.draws().get(0).probability().zero();
    List<S> sums = new ArrayList<>(Collections.nCopies(prior.signals(), zero));
    Rational share = Rational.of(1, agents() - 1L);
    List<SignalStrategy<S>> thetas = signalStrategies();
    for (JointPrior.Draw<S> draw : prior.draws()) {
      if (draw.signals().get(i) != signal) continue;
      for (int j = 0; j < agents(); j++) {
        if (j == i) continue;
        for (int r = 0; r < prior.signals(); r++) {
          S term =
              draw.probability().times(thetas.get(j).entry(r, draw.signals().get(j))).scale(share);
          sums.set(r, sums.get(r).plus(term));
        }
      }
    }
    return List.copyOf(sums);
  }
}
