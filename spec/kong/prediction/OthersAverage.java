package kong.prediction;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Mixture;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;

/**
 * What one agent knows of the reports of n - 1 others depends on their strategies through the
 * average only. So two agents j, k and the average strategy of the n - 2 others stand for any
 * profile.
 *
 * @param law the pair law of the signals
 * @param j the strategy of agent j
 * @param k the strategy of agent k
 * @param others the average strategy of the n - 2 other agents; it plays no role where n = 2
 * @param n the number of agents, at least 2
 */
public record OthersAverage(
    PairLaw<Rational> law,
    SignalStrategy<Rational> j,
    SignalStrategy<Rational> k,
    SignalStrategy<Rational> others,
    int n) {

  /** An agent: j, k, or one of the others who plays their average strategy. */
  public enum Who {
    J,
    K,
    OTHER
  }

  /**
   * @throws IllegalArgumentException if there are fewer than two agents
   */
  public OthersAverage {
    if (n < 2) throw new IllegalArgumentException("another agent is needed: n = " + n);
  }

  /**
   * The average strategy of the agents other than the given one: theta_{-i} = sum of theta_l over l
   * != i, over n - 1.
   */
  public SignalStrategy<Rational> without(Who who) {
    return without(who, List.of(j, k, others), Rational.of(n));
  }

  /** The average strategy of all agents. */
  public SignalStrategy<Rational> ofAll() {
    return ofAll(List.of(j, k, others), Rational.of(n));
  }

  /**
   * The same over any numbers, for the strategies of j and k and the average of the n - 2 others.
   */
  public static <S extends Scalar<S>> SignalStrategy<S> without(
      Who who, List<SignalStrategy<S>> strategies, S n) {
    S one = n.one();
    S rest = n.minus(one).minus(one);
    return average(
        strategies,
        who == Who.J ? n.zero() : one,
        who == Who.K ? n.zero() : one,
        who == Who.OTHER ? rest.minus(one) : rest);
  }

  /** The same over any numbers. */
  public static <S extends Scalar<S>> SignalStrategy<S> ofAll(
      List<SignalStrategy<S>> strategies, S n) {
    return average(strategies, n.one(), n.one(), n.minus(n.one()).minus(n.one()));
  }

  private static <S extends Scalar<S>> SignalStrategy<S> average(
      List<SignalStrategy<S>> strategies, S ofJ, S ofK, S ofOthers) {
    S share = ofJ.plus(ofK).plus(ofOthers).inverse();
    return SignalStrategy.mixture(
        List.of(share.times(ofJ), share.times(ofK), share.times(ofOthers)), strategies);
  }

  /** The least epsilon in twelfths with {@code n epsilon^2 > bound}. */
  public Rational leastError(long bound) {
    long k = 1;
    while (Rational.of(k * k * n, 144).compareTo(Rational.of(bound)) <= 0) k++;
    return Rational.of(k, 12);
  }

  /** Two and three signals; strategies that are deterministic or mix evenly; 2, 3 and 33 agents. */
  public static Space<OthersAverage> some() {
    return Space.of(laws())
        .then(
            law ->
                Space.of(strategies(law.signals()))
                    .then(
                        j ->
                            Space.of(strategies(law.signals()))
                                .then(
                                    k ->
                                        Space.of(strategies(law.signals()).subList(0, 2))
                                            .then(
                                                others ->
                                                    Space.of(2, 3, 33)
                                                        .map(
                                                            n ->
                                                                new OthersAverage(
                                                                    law, j, k, others, n))))));
  }

  private static List<PairLaw<Rational>> laws() {
    return List.of(
        law(List.of(1, 19), List.of(9, 1)),
        law(List.of(1, 1, 2), List.of(2, 1, 1)),
        law(List.of(1, 1, 18), List.of(1, 18, 1)));
  }

  private static PairLaw<Rational> law(List<Integer> first, List<Integer> second) {
    return new Mixture<>(
            List.of(Rational.HALF, Rational.HALF), List.of(weights(first), weights(second)))
        .pairLaw();
  }

  private static List<Rational> weights(List<Integer> parts) {
    long sum = parts.stream().mapToInt(Integer::intValue).sum();
    return parts.stream().map(p -> Rational.of(p, sum)).toList();
  }

  private static List<SignalStrategy<Rational>> strategies(int m) {
    List<Integer> cycle = new ArrayList<>();
    List<Integer> merged = new ArrayList<>();
    for (int s = 0; s < m; s++) {
      cycle.add((s + 1) % m);
      merged.add(Math.max(0, s - 1));
    }
    List<Integer> zero = merged.stream().map(s -> 0).toList();
    List<Integer> one = merged.stream().map(s -> 1).toList();
    return List.of(
        SignalStrategy.identity(m),
        SignalStrategy.pure(zero, m),
        SignalStrategy.pure(one, m),
        SignalStrategy.pure(cycle, m),
        SignalStrategy.pure(merged, m),
        SignalStrategy.mixture(
            List.of(Rational.HALF, Rational.HALF),
            List.of(SignalStrategy.identity(m), SignalStrategy.pure(zero, m))));
  }
}
