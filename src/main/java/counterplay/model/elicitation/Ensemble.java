package counterplay.model.elicitation;

import counterplay.data.Lists;
import counterplay.exact.linear.LinearProgram;
import counterplay.exact.linear.LinearProgram.Constraint;
import counterplay.exact.linear.LinearProgram.Optimal;
import counterplay.exact.linear.LinearProgram.Result;
import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether a pair law is that of a prior for every number of agents (Assumption 2.6).
 *
 * <p>A pair law for every n is a limit of mixtures of independent draws (B. de Finetti; for finite
 * n the distance is of order 1/n, P. Diaconis and D. Freedman, Annals of Probability 8, 1980), and
 * these form a closed set, so it is one: the matrix Pr(s, t) is completely positive, Pr = sum_k w_k
 * p_k p_k'. Such a matrix is positive semidefinite and has no negative entry; for at most four
 * signals the converse holds (J. E. Maxfield and H. Minc, Proceedings of the Edinburgh Mathematical
 * Society 13, 1962).
 */
public final class Ensemble {

  private Ensemble() {}

  /** Whether there is a prior for every number of agents, and what shows it. */
  public sealed interface Answer permits ByMixture, BySemidefiniteness, Impossible, Unknown {

    /** Whether there surely is a prior for every number of agents. */
    default boolean exists() {
      return this instanceof ByMixture || this instanceof BySemidefiniteness;
    }
  }

  /**
   * There is: independent draws given a hidden state.
   *
   * @param mixture with the pair law
   */
  public record ByMixture(Mixture<Rational> mixture) implements Answer {}

  /**
   * There is, by the theorem of Maxfield and Minc: at most four signals, and the matrix is positive
   * semidefinite; no mixture with small denominators was found.
   */
  public record BySemidefiniteness() implements Answer {}

  /**
   * There is none: in a direction v the second moment of {@code sum_i v(sigma_i)} would be
   * negative.
   *
   * <pre>  E (sum_i v(sigma_i))^2 = n sum_s v_s^2 q(s) + n (n - 1) v' Pr v</pre>
   *
   * @param direction v with v' Pr v &lt; 0
   * @param agents the least number n for which this second moment is negative
   */
  public record Impossible(List<Rational> direction, int agents) implements Answer {}

  /** More than four signals, and neither a mixture nor a negative direction was found. */
  public record Unknown() implements Answer {}

  /** Decides for every number of agents; for more than four signals it may stay open. */
  public static Answer of(PairLaw<Rational> law) {
    Optional<List<Rational>> negative = negativeDirection(law.joint());
    if (negative.isPresent())
      return new Impossible(negative.get(), firstImpossible(law, negative.get()));
    Optional<Mixture<Rational>> mixture = mixture(law);
    if (mixture.isPresent()) return new ByMixture(mixture.get());
    return law.signals() <= 4 ? new BySemidefiniteness() : new Unknown();
  }

  /**
   * Whether there is a prior for every number of agents; for at most four signals without looking
   * for a mixture.
   *
   * @throws ArithmeticException if there are more than four signals and the question stays open
   */
  public static boolean exists(PairLaw<Rational> law) {
    if (law.signals() <= 4) return negativeDirection(law.joint()).isEmpty();
    Answer answer = of(law);
    if (answer instanceof Unknown)
      throw new ArithmeticException(
          "whether " + law + " extends to every number of agents stays open");
    return answer.exists();
  }

  private static int firstImpossible(PairLaw<Rational> law, List<Rational> v) {
    Rational own =
        Rational.sum(Lists.each(v.size(), s -> v.get(s).times(v.get(s)).times(law.marginal(s))));
    Rational least = own.over(form(law.joint(), v).negated());
    return least.numerator().divide(least.denominator()).intValueExact() + 2;
  }

  /** {@code v' A v}. */
  public static Rational form(List<List<Rational>> matrix, List<Rational> v) {
    Rational sum = Rational.ZERO;
    for (int s = 0; s < v.size(); s++) {
      for (int t = 0; t < v.size(); t++)
        sum = sum.plus(matrix.get(s).get(t).times(v.get(s)).times(v.get(t)));
    }
    return sum;
  }

  /**
   * A direction in which the quadratic form of a symmetric matrix is negative; empty if it is
   * positive semidefinite. Squares are completed one after the other; the substitution is kept to
   * bring the direction back.
   */
  public static Optional<List<Rational>> negativeDirection(List<List<Rational>> matrix) {
    int m = matrix.size();
    Rational[][] a = new Rational[m][];
    for (int s = 0; s < m; s++) a[s] = matrix.get(s).toArray(Rational[]::new);
    List<Integer> left = new ArrayList<>(IntStream.range(0, m).boxed().toList());
    List<Integer> done = new ArrayList<>();
    while (!left.isEmpty()) {
      Rational[] v = zeros(m);
      for (int s : left) {
        if (a[s][s].signum() < 0) {
          v[s] = Rational.ONE;
          return Optional.of(back(a, done, v));
        }
        for (int t : left) {
          // with a zero on the diagonal, 2 x a_st + x^2 a_ss + a_tt is negative for a suitable x
          if (a[s][s].isZero() && t != s && !a[s][t].isZero()) {
            v[t] = Rational.ONE;
            v[s] = a[t][t].plus(Rational.ONE).over(a[s][t].scale(Rational.of(-2)));
            return Optional.of(back(a, done, v));
          }
        }
      }
      int p = left.remove(0);
      if (a[p][p].isZero()) continue;
      for (int s : left)
        for (int t : left) a[s][t] = a[s][t].minus(a[s][p].times(a[p][t]).over(a[p][p]));
      done.add(p);
    }
    return Optional.empty();
  }

  /** Chooses the eliminated coordinates so that their squares vanish. */
  private static List<Rational> back(Rational[][] a, List<Integer> done, Rational[] v) {
    for (int k = done.size() - 1; k >= 0; k--) {
      int p = done.get(k);
      Rational sum = Rational.ZERO;
      for (int t = 0; t < v.length; t++)
        if (t != p && !done.subList(0, k).contains(t)) sum = sum.plus(a[p][t].times(v[t]));
      v[p] = sum.over(a[p][p]).negated();
    }
    return List.of(v);
  }

  private static Rational[] zeros(int m) {
    return IntStream.range(0, m).mapToObj(s -> Rational.ZERO).toArray(Rational[]::new);
  }

  /**
   * A mixture with the pair law whose states have small denominators or are posteriors; empty if
   * there is none of this kind. For two signals the posterior of signal 0 and certainty of signal 1
   * suffice whenever there is any mixture.
   */
  static Optional<Mixture<Rational>> mixture(PairLaw<Rational> law) {
    int m = law.signals();
    Set<List<Rational>> states = new LinkedHashSet<>();
    states.add(Lists.each(m, law::marginal));
    for (int t = 0; t < m; t++) if (!law.marginal(t).isZero()) states.add(law.posterior(t));
    for (int d = 1; d <= (m <= 3 ? 12 : 6); d++) {
      Rational denominator = Rational.of(d);
      for (List<Integer> c : Extension.counts(d, m))
        states.add(c.stream().map(k -> Rational.of(k).over(denominator)).toList());
      Optional<Mixture<Rational>> found =
          d == 1 || d % 3 == 0 ? of(law, List.copyOf(states)) : Optional.empty();
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  private static Optional<Mixture<Rational>> of(
      PairLaw<Rational> law, List<List<Rational>> states) {
    List<Constraint> constraints = new ArrayList<>();
    for (int s = 0; s < law.signals(); s++) {
      for (int t = s; t < law.signals(); t++) {
        int u = s;
        int v = t;
        constraints.add(
            Constraint.equal(
                states.stream().map(p -> p.get(u).times(p.get(v))).toList(), law.pair(s, t)));
      }
    }
    Result result =
        LinearProgram.maximize(Collections.nCopies(states.size(), Rational.ZERO), constraints);
    if (!(result instanceof Optimal found)) return Optional.empty();
    List<Integer> used =
        IntStream.range(0, states.size())
            .filter(k -> !found.primal().get(k).isZero())
            .boxed()
            .toList();
    return Optional.of(
        new Mixture<>(
            used.stream().map(found.primal()::get).toList(),
            used.stream().map(states::get).toList()));
  }
}
