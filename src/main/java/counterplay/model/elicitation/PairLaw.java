package counterplay.model.elicitation;

import counterplay.data.Lists;
import counterplay.exact.number.Scalar;
import java.util.List;

/**
 * The law of the signals of two agents under a symmetric prior: all that statements about q(s) and
 * q(s|t) need.
 *
 * <pre>  q(s) = sum_t Pr(s, t)      q(s|t) = Pr(s, t) / q(t)      q_t = q(.|t)</pre>
 *
 * <p>Source: Kong and Schoenebeck, Section 2.1. Whether more than two agents can have it is decided
 * by {@link Extension}.
 *
 * @param joint the probability Pr(s, t) that one agent draws s and the other t, a symmetric matrix
 * @param <S> the numbers: rationals, or polynomials in parameters
 */
public record PairLaw<S extends Scalar<S>>(List<List<S>> joint) {

  /**
   * @throws IllegalArgumentException if the matrix is not square and symmetric, or no distribution
   */
  public PairLaw {
    joint = joint.stream().map(List::copyOf).toList();
    for (int s = 0; s < joint.size(); s++) {
      if (joint.get(s).size() != joint.size())
        throw new IllegalArgumentException("a pair law is no square: " + joint);
      for (int t = 0; t < s; t++) {
        if (!joint.get(s).get(t).minus(joint.get(t).get(s)).isZero()) {
          throw new IllegalArgumentException(
              "Pr("
                  + s
                  + ", "
                  + t
                  + ") = "
                  + joint.get(s).get(t)
                  + " and Pr("
                  + t
                  + ", "
                  + s
                  + ") = "
                  + joint.get(t).get(s)
                  + " differ: the pair law is not symmetric");
        }
      }
    }
    Distributions.checked(joint.stream().flatMap(List::stream).toList(), "the pair law");
  }

  /**
   * The pair law with the given marginals and conditionals.
   *
   * @param marginals q(s) for each s
   * @param conditionals row s, column t: q(s|t)
   * @throws IllegalArgumentException if a column is no distribution or q(t) q(s|t) is not symmetric
   */
  public static <S extends Scalar<S>> PairLaw<S> ofConditionals(
      List<S> marginals, List<List<S>> conditionals) {
    int m = marginals.size();
    PairLaw<S> law =
        new PairLaw<>(
            Lists.each(
                m, s -> Lists.each(m, t -> marginals.get(t).times(conditionals.get(s).get(t)))));
    for (int s = 0; s < marginals.size(); s++) {
      if (!law.marginal(s).minus(marginals.get(s)).isZero()) {
        throw new IllegalArgumentException(
            "signal " + s + " has probability " + law.marginal(s) + ", not " + marginals.get(s));
      }
    }
    return law;
  }

  /** The number m of signals. */
  public int signals() {
    return joint.size();
  }

  /** {@code Pr(s, t)}: the probability that of two agents the one draws s and the other t. */
  public S pair(int s, int t) {
    return joint.get(s).get(t);
  }

  /** {@code q(s)}: the probability that an agent draws s. */
  public S marginal(int s) {
    return Distributions.sum(joint.get(s));
  }

  /**
   * {@code q(s|t)}: the probability that another agent draws s, given the own signal t.
   *
   * @throws ArithmeticException if nobody draws t, or the quotient depends on parameters
   */
  public S conditional(int s, int t) {
    return pair(s, t).over(marginal(t));
  }

  /**
   * {@code q_t}: the distribution of another agent's signal, given the own signal t.
   *
   * @throws ArithmeticException as {@link #conditional}
   */
  public List<S> posterior(int t) {
    S q = marginal(t);
    return Lists.each(signals(), s -> pair(s, t).over(q));
  }

  /** The pair law when the signals are relabelled. */
  public PairLaw<S> permuted(Permutation pi) {
    Permutation back = pi.inverse();
    return new PairLaw<>(
        Lists.each(signals(), s -> Lists.each(signals(), t -> pair(back.of(s), back.of(t)))));
  }

  /**
   * Non-zero prior (Assumption 2.2): every pair of signals can be drawn; then so can every signal.
   */
  public boolean isNonZero() {
    return joint.stream().flatMap(List::stream).noneMatch(Scalar::isZero);
  }

  /**
   * Informative prior (Assumption 2.3): agents with different signals have different posteriors.
   *
   * @throws ArithmeticException if some signal is never drawn: its posterior is undefined
   */
  public boolean isInformative() {
    for (int s = 0; s < signals(); s++) {
      for (int t = 0; t < s; t++) if (posterior(s).equals(posterior(t))) return false;
    }
    return true;
  }

  /**
   * Fine-grained prior (Assumption 2.4): no two signals s, t have q(s|u)/q(t|u) the same for all u.
   *
   * @throws ArithmeticException if a ratio is undefined: some q(t|u) is zero
   */
  public boolean isFineGrained() {
    for (int s = 0; s < signals(); s++) {
      for (int t = 0; t < s; t++) if (allEqual(ratios(s, t))) return false;
    }
    return true;
  }

  private static <S extends Scalar<S>> boolean allEqual(List<S> numbers) {
    return numbers.stream().skip(1).allMatch(numbers.get(0)::equals);
  }

  /**
   * {@code q(s|u)/q(t|u)} for all u.
   *
   * @throws ArithmeticException if some q(t|u) is zero or nobody draws u
   */
  public List<S> ratios(int s, int t) {
    return Lists.each(signals(), u -> conditional(s, u).over(conditional(t, u)));
  }
}
