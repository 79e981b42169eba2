package counterplay.space;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.choice.Choices;
import counterplay.space.choice.Simplex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Spaces of laws of signals and of what agents do with their signals. In each, 0 as the largest
 * denominator allows all.
 */
public final class SignalSpaces {

  private SignalSpaces() {}

  /**
   * What an agent reports of so many signals: identity, constant, permutations, merged signals
   * among the structured ones.
   */
  public static Space<SignalStrategy<Rational>> strategies(int signals, int maxDenominator) {
    return Matrices.stochastic(signals, signals, maxDenominator).map(SignalStrategy::ofColumns);
  }

  /**
   * The strategies of so many agents: all alike, in groups, with one or two deviators among the
   * structured ones.
   */
  public static Space<List<SignalStrategy<Rational>>> profiles(
      int agents, int signals, int maxDenominator) {
    return Patterns.lists(agents, strategies(signals, maxDenominator));
  }

  /**
   * The symmetric joint laws of the signals of two agents: a probability for each unordered pair of
   * signals, of which one of two different signals goes to each order. Structured ones: always the
   * same signal, never the same one, all pairs alike, independent signals, and mixtures of these.
   */
  public static Space<PairLaw<Rational>> pairLaws(int signals, int maxDenominator) {
    int pairs = signals * (signals + 1) / 2;
    Simplex domain = new Simplex(pairs, maxDenominator);
    return Space.of(domain)
        .offering(
            () ->
                structured(signals).stream()
                    .<Choices>map(w -> new Choices.Leaf<>(domain, domain.fitted(w)))
                    .toList())
        .map(weights -> new PairLaw<>(joint(signals, weights)));
  }

  private static List<List<Rational>> structured(int m) {
    List<List<Rational>> laws = new ArrayList<>();
    List<Rational> same = weights(m, (s, t) -> s == t ? Rational.ONE : Rational.ZERO);
    List<Rational> even = weights(m, (s, t) -> s == t ? Rational.ONE : Rational.of(2));
    laws.add(even);
    laws.add(same);
    if (m > 1) laws.add(weights(m, (s, t) -> s == t ? Rational.ZERO : Rational.ONE));
    for (int share = 1; share < 10; share += 4) laws.add(mixed(same, even, Rational.of(share, 10)));
    for (int rare = 1; rare < m; rare++) {
      int r = rare;
      List<Rational> q =
          Lists.each(m, s -> s == r ? Rational.of(1, 10) : Rational.of(9, 10L * (m - 1)));
      List<Rational> independent =
          weights(m, (s, t) -> q.get(s).times(q.get(t)).times(Rational.of(s == t ? 1 : 2)));
      laws.addAll(
          List.of(
              independent,
              mixed(independent, same, Rational.HALF),
              mixed(independent, same, Rational.of(1, 10))));
    }
    return laws;
  }

  private interface Entry {
    Rational of(int s, int t);
  }

  /** One weight for each s &lt;= t, with sum 1. */
  private static List<Rational> weights(int m, Entry entry) {
    List<Rational> all = new ArrayList<>();
    for (int s = 0; s < m; s++) for (int t = s; t < m; t++) all.add(entry.of(s, t));
    Rational total = Rational.sum(all);
    return all.stream().map(w -> w.over(total)).toList();
  }

  private static List<Rational> mixed(List<Rational> a, List<Rational> b, Rational share) {
    return Lists.each(
        a.size(), k -> a.get(k).times(share).plus(b.get(k).times(Rational.ONE.minus(share))));
  }

  private static List<List<Rational>> joint(int m, List<Rational> weights) {
    List<List<Rational>> joint =
        Lists.each(m, s -> new ArrayList<>(Collections.nCopies(m, Rational.ZERO)));
    int next = 0;
    for (int s = 0; s < m; s++) {
      for (int t = s; t < m; t++) {
        Rational w = s == t ? weights.get(next++) : weights.get(next++).times(Rational.HALF);
        joint.get(s).set(t, w);
        joint.get(t).set(s, w);
      }
    }
    return joint;
  }

  /**
   * The joint laws under which only the number of agents with each signal matters: a probability
   * for each count vector.
   */
  public static Space<JointPrior<Rational>> exchangeable(
      int agents, int signals, int maxDenominator) {
    List<List<Integer>> draws = JointPrior.tuples(agents, signals);
    List<List<Integer>> kinds = draws.stream().map(SignalSpaces::sorted).distinct().toList();
    List<Integer> kindOf = draws.stream().map(d -> kinds.indexOf(sorted(d))).toList();
    return Rationals.simplex(kinds.size(), maxDenominator)
        .map(
            weights -> {
              Map<List<Integer>, Rational> table = new HashMap<>();
              for (int d = 0; d < draws.size(); d++) {
                table.put(
                    draws.get(d),
                    weights
                        .get(kindOf.get(d))
                        .over(Rational.of(Collections.frequency(kindOf, kindOf.get(d)))));
              }
              return JointPrior.of(agents, signals, table).possible();
            });
  }

  private static List<Integer> sorted(List<Integer> draw) {
    return draw.stream().sorted().toList();
  }

  /**
   * Mixtures of independent, identically distributed signals: a state is drawn, and given the state
   * each agent's signal on its own. These are the laws that can be extended to any number of
   * agents, as far as finitely many states go.
   *
   * @param states how many states
   */
  public static Space<JointPrior<Rational>> mixtures(
      int agents, int signals, int states, int maxDenominator) {
    List<List<Integer>> draws = JointPrior.tuples(agents, signals);
    return Rationals.simplex(states, maxDenominator)
        .times(
            Matrices.stochastic(states, signals, maxDenominator),
            (weights, given) -> {
              Map<List<Integer>, Rational> table = new HashMap<>();
              for (List<Integer> draw : draws) {
                Rational probability = Rational.ZERO;
                for (int state = 0; state < states; state++) {
                  Rational product = weights.get(state);
                  for (int signal : draw) product = product.times(given.get(state).get(signal));
                  probability = probability.plus(product);
                }
                table.put(draw, probability);
              }
              return JointPrior.of(agents, signals, table).possible();
            });
  }
}
