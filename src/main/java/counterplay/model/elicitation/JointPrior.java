package counterplay.model.elicitation;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A prior: the joint law of the signals of n agents. Agents are 0 to n - 1, signals 0 to m - 1.
 *
 * <pre>  q_i(s) = Pr[sigma_i = s]      q_{j,i}(s|t) = Pr[sigma_j = s | sigma_i = t]</pre>
 *
 * <p>Draws that are not named have probability zero. Those that are named are kept as they are, in
 * lexicographic order; equal laws are equal records where the same draws are named, as among laws
 * of {@link #possible} draws.
 *
 * <p>Source: Kong and Schoenebeck, Section 2.1.
 *
 * @param agents the number n of agents
 * @param signals the number m of signals
 * @param draws what can be drawn
 * @param <S> the numbers: rationals, or polynomials in parameters
 */
public record JointPrior<S extends Scalar<S>>(int agents, int signals, List<Draw<S>> draws) {

  /**
   * One draw.
   *
   * @param signals the signal of each agent
   * @param probability of exactly these signals
   * @param <S> the numbers
   */
  public record Draw<S extends Scalar<S>>(List<Integer> signals, S probability) {
    /** Keeps an unmodifiable copy. */
    public Draw {
      signals = List.copyOf(signals);
    }
  }

  private static final Comparator<List<Integer>> LEXICOGRAPHIC =
      (a, b) -> {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++)
          if (!a.get(i).equals(b.get(i))) return a.get(i) - b.get(i);
        return a.size() - b.size();
      };

  /**
   * Sorts the draws.
   *
   * @throws IllegalArgumentException if a draw has not n signals below m or occurs twice, a
   *     probability is certainly negative, or they do not sum to one
   */
  public JointPrior {
    if (agents < 1 || signals < 1)
      throw new IllegalArgumentException(
          "a prior of " + agents + " agents and " + signals + " signals");
    Map<List<Integer>, S> sorted = new TreeMap<>(LEXICOGRAPHIC);
    for (Draw<S> draw : draws) {
      int m = signals;
      if (draw.signals().size() != agents
          || draw.signals().stream().anyMatch(s -> s < 0 || s >= m)) {
        throw new IllegalArgumentException(
            draw.signals() + " are not " + agents + " signals below " + signals);
      }
      if (sorted.put(draw.signals(), draw.probability()) != null)
        throw new IllegalArgumentException(draw.signals() + " twice");
    }
    Distributions.checked(List.copyOf(sorted.values()), "the prior");
    draws = sorted.entrySet().stream().map(e -> new Draw<>(e.getKey(), e.getValue())).toList();
  }

  /** The same law without the draws of probability zero. */
  public JointPrior<S> possible() {
    return new JointPrior<>(
        agents, signals, draws.stream().filter(d -> !d.probability().isZero()).toList());
  }

  /** The prior with the given probabilities; draws that are not named have probability zero. */
  public static <S extends Scalar<S>> JointPrior<S> of(
      int agents, int signals, Map<List<Integer>, S> probabilities) {
    return new JointPrior<>(
        agents,
        signals,
        probabilities.entrySet().stream().map(e -> new Draw<>(e.getKey(), e.getValue())).toList());
  }

  /** The prior from all m^n probabilities in lexicographic order of the draws. */
  public static <S extends Scalar<S>> JointPrior<S> ofTable(
      int agents, int signals, List<S> probabilities) {
    List<List<Integer>> all = tuples(agents, signals);
    if (all.size() != probabilities.size()) {
      throw new IllegalArgumentException(
          probabilities.size() + " probabilities for " + all.size() + " draws");
    }
    return new JointPrior<>(
        agents, signals, Lists.each(all.size(), k -> new Draw<>(all.get(k), probabilities.get(k))));
  }

  /** All lists of n signals below m, in lexicographic order. */
  public static List<List<Integer>> tuples(int agents, int signals) {
    List<Integer> each = IntStream.range(0, signals).boxed().toList();
    return Lists.choices(Collections.nCopies(agents, each)).toList();
  }

  /** The probability that the agents draw exactly these signals. */
  public S probability(List<Integer> drawn) {
    int k =
        Collections.binarySearch(draws.stream().map(Draw::signals).toList(), drawn, LEXICOGRAPHIC);
    return k < 0 ? zero() : draws.get(k).probability();
  }

  /** The probability of the draws that satisfy a condition. */
  public S probability(Predicate<List<Integer>> event) {
    S sum = zero();
    for (Draw<S> draw : draws) if (event.test(draw.signals())) sum = sum.plus(draw.probability());
    return sum;
  }

  /** {@code q_i(s)}: the probability that agent i draws s. */
  public S marginal(int i, int s) {
    return probability(d -> d.get(i) == s);
  }

  /** The probability that agent j draws s and agent i draws t. */
  public S pair(int j, int i, int s, int t) {
    return probability(d -> d.get(j) == s && d.get(i) == t);
  }

  /**
   * {@code q_{j,i}(s|t)}: the probability that agent j draws s given that agent i draws t.
   *
   * @throws ArithmeticException if agent i never draws t, or the quotient depends on parameters
   */
  public S conditional(int j, int i, int s, int t) {
    return pair(j, i, s, t).over(marginal(i, t));
  }

  /**
   * Whether all agents have the same marginal law and all ordered pairs of different agents the
   * same joint law, which is then symmetric (Assumption 2.1). Where every signal can occur this is
   * the same as equal marginals and equal conditionals.
   */
  public boolean isSymmetric() {
    if (agents < 2) return true;
    List<List<S>> first = pairMatrix(0, 1);
    for (int j = 0; j < agents; j++) {
      for (int i = 0; i < agents; i++) if (i != j && !pairMatrix(j, i).equals(first)) return false;
    }
    return true;
  }

  /** Whether the law does not change when agents change places. */
  public boolean isExchangeable() {
    Map<List<Integer>, List<S>> sorted = new HashMap<>();
    for (Draw<S> draw : draws)
      sorted
          .computeIfAbsent(draw.signals().stream().sorted().toList(), m -> new ArrayList<>())
          .add(draw.probability());
    return sorted.entrySet().stream()
        .allMatch(
            e -> {
              S first = e.getValue().get(0);
              return e.getValue().stream().skip(1).allMatch(first::equals)
                  && (e.getValue().size() == arrangements(e.getKey()) || first.isZero());
            });
  }

  /** How many different orders a list has. */
  static long arrangements(List<Integer> multiset) {
    long orders = 1;
    Map<Integer, Integer> seen = new HashMap<>();
    for (int k = 0; k < multiset.size(); k++)
      orders = orders * (k + 1) / seen.merge(multiset.get(k), 1, Integer::sum);
    return orders;
  }

  private List<List<S>> pairMatrix(int j, int i) {
    return Lists.each(signals, s -> Lists.each(signals, t -> pair(j, i, s, t)));
  }

  /**
   * The law of the signals of two different agents.
   *
   * @throws IllegalArgumentException if the prior is not symmetric or there is only one agent
   */
  public PairLaw<S> pairLaw() {
    if (agents < 2 || !isSymmetric())
      throw new IllegalArgumentException(
          "no pair law: the prior of " + agents + " agent(s) is not symmetric");
    return new PairLaw<>(pairMatrix(0, 1));
  }

  /** {@code pi(Q)}: {@code Pr_{pi(Q)}(s_1, ..., s_n) = Pr_Q(pi^-1(s_1), ..., pi^-1(s_n))}. */
  public JointPrior<S> permuted(Permutation pi) {
    return new JointPrior<>(
        agents,
        signals,
        draws.stream().map(d -> new Draw<>(pi.of(d.signals()), d.probability())).toList());
  }

  /** The law of the first so many agents' signals. */
  public JointPrior<S> first(int few) {
    Map<List<Integer>, S> sums = new HashMap<>();
    for (Draw<S> d : draws) sums.merge(d.signals().subList(0, few), d.probability(), Scalar::plus);
    return of(few, signals, sums);
  }

  private S zero() {
    return draws.get(0).probability().zero();
  }

  /** Signals that agents draw independently of each other, each from the same distribution. */
  public static JointPrior<Rational> independent(int agents, List<Rational> distribution) {
    return new Mixture<>(List.of(Rational.ONE), List.of(distribution)).prior(agents).possible();
  }
}
