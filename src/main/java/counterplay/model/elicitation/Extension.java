package counterplay.model.elicitation;

import counterplay.data.Lists;
import counterplay.exact.linear.LinearProgram;
import counterplay.exact.linear.LinearProgram.Constraint;
import counterplay.exact.linear.LinearProgram.Infeasible;
import counterplay.exact.linear.LinearProgram.Optimal;
import counterplay.exact.linear.LinearProgram.Result;
import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether n agents can have signals such that every two of them have a given pair law.
 *
 * <p>If some prior has the pair law then so does the exchangeable one that its average over all
 * orders of the agents is. An exchangeable prior is a law of counts c = (c_0, ..., c_{m-1}) with
 * sum n, so this is a linear program in the probabilities x_c:
 *
 * <pre>  Pr(s, t) = sum_c x_c c_s (c_t - [s = t]) / (n (n - 1)),   x &gt;= 0</pre>
 *
 * <p>By Farkas' lemma there is none exactly if symmetric weights Y exist with a sum of Y over all
 * ordered pairs of different agents that is nowhere negative, and sum_{s,t} Y(s, t) Pr(s, t) &lt;
 * 0.
 */
public final class Extension {

  private Extension() {}

  /** Whether there is such a prior, and what shows it. */
  public sealed interface Answer permits Exists, Impossible {}

  /**
   * There is one.
   *
   * @param prior an exchangeable prior with the pair law
   */
  public record Exists(JointPrior<Rational> prior) implements Answer {}

  /**
   * There is none.
   *
   * @param agents the number n of agents
   * @param weights Y(s, t): its sum over the ordered pairs of different agents is at least 0 in
   *     every draw, and its expectation under the pair law is negative
   */
  public record Impossible(int agents, List<List<Rational>> weights) implements Answer {

    /** The expectation of the weights for two agents. */
    public Rational expectation(PairLaw<Rational> law) {
      Rational sum = Rational.ZERO;
      for (int s = 0; s < law.signals(); s++) {
        for (int t = 0; t < law.signals(); t++)
          sum = sum.plus(weights.get(s).get(t).times(law.pair(s, t)));
      }
      return sum;
    }

    /**
     * The sum of the weights over the ordered pairs of different agents when so many agents have
     * drawn each signal.
     */
    public Rational total(List<Integer> counts) {
      Rational sum = Rational.ZERO;
      for (int s = 0; s < counts.size(); s++) {
        for (int t = 0; t < counts.size(); t++) {
          sum =
              sum.plus(
                  weights
                      .get(s)
                      .get(t)
                      .times(
                          Rational.of((long) counts.get(s) * (counts.get(t) - (s == t ? 1 : 0)))));
        }
      }
      return sum;
    }

    /**
     * Whether the weights show that no prior of so many agents has the pair law, checked for every
     * law of counts.
     */
    public boolean refutes(PairLaw<Rational> law) {
      return expectation(law).signum() < 0
          && counts(agents, law.signals()).stream().allMatch(c -> total(c).signum() >= 0);
    }
  }

  /**
   * Decides for n agents.
   *
   * @throws IllegalArgumentException if n is less than 2
   */
  public static Answer toAgents(PairLaw<Rational> law, int n) {
    Result result =
        LinearProgram.maximize(
            Collections.nCopies(counts(n, law.signals()).size(), Rational.ZERO),
            constraints(law, n));
    if (result instanceof Optimal found)
      return new Exists(exchangeable(n, law.signals(), found.primal()));
    if (!(result instanceof Infeasible none))
      throw new IllegalStateException("a program without objective is unbounded");
    return new Impossible(n, symmetric(law.signals(), none.farkas()));
  }

  /**
   * The equations of the linear program, one for each s &lt;= t; the unknowns are the probabilities
   * of {@link #counts}.
   *
   * @throws IllegalArgumentException if n is less than 2
   */
  public static List<Constraint> constraints(PairLaw<Rational> law, int n) {
    if (n < 2) throw new IllegalArgumentException("a pair law for " + n + " agent(s)");
    List<Constraint> constraints = new ArrayList<>();
    Rational pairs = Rational.of((long) n * (n - 1));
    for (int s = 0; s < law.signals(); s++) {
      for (int t = s; t < law.signals(); t++) {
        List<Rational> row = new ArrayList<>();
        for (List<Integer> c : counts(n, law.signals())) {
          row.add(Rational.of((long) c.get(s) * (c.get(t) - (s == t ? 1 : 0))).over(pairs));
        }
        constraints.add(Constraint.equal(row, law.pair(s, t)));
      }
    }
    return constraints;
  }

  /** All ways in which n agents can be distributed over m signals. */
  public static List<List<Integer>> counts(int n, int m) {
    List<List<Integer>> all = new ArrayList<>();
    extend(n, m, List.of(), all);
    return all;
  }

  private static void extend(int left, int places, List<Integer> head, List<List<Integer>> all) {
    for (int k = places == 1 ? left : 0; k <= left; k++) {
      List<Integer> longer = Lists.plus(head, k);
      if (places == 1) all.add(longer);
      else extend(left - k, places - 1, longer, all);
    }
  }

  /** The exchangeable prior whose counts have the given law. */
  private static JointPrior<Rational> exchangeable(int n, int m, List<Rational> law) {
    List<List<Integer>> counts = counts(n, m);
    Map<List<Integer>, Rational> probabilities = new HashMap<>();
    for (List<Integer> draw : JointPrior.tuples(n, m)) {
      List<Integer> c = Lists.each(m, s -> Collections.frequency(draw, s));
      Rational orders = Rational.of(JointPrior.arrangements(draw.stream().sorted().toList()));
      probabilities.put(draw, law.get(counts.indexOf(c)).over(orders));
    }
    return JointPrior.of(n, m, probabilities).possible();
  }

  /**
   * The multipliers of the equations s &lt;= t as a symmetric matrix whose two equal entries share
   * a multiplier.
   */
  private static List<List<Rational>> symmetric(int m, List<Rational> multipliers) {
    return Lists.each(m, s -> Lists.each(m, t -> entry(m, multipliers, s, t)));
  }

  private static Rational entry(int m, List<Rational> multipliers, int s, int t) {
    int low = Math.min(s, t);
    Rational y = multipliers.get(low * m - low * (low - 1) / 2 + Math.max(s, t) - low);
    return s == t ? y : y.times(Rational.HALF);
  }
}
