package counterplay.model.elicitation;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.real.LogSum;
import counterplay.exact.real.RootSum;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * What a prediction earns when a signal is drawn: {@code PS(s, q)}, with its extension to a drawn
 * distribution {@code PS(p, q) = sum_s p(s) PS(s, q)}.
 *
 * <p>Source: Kong and Schoenebeck, Section 2.6.
 */
public sealed interface ScoringRule {

  /**
   * The score of prediction q when s is drawn.
   *
   * @throws ArithmeticException if it is minus infinity
   */
  LogSum score(int s, List<Rational> q);

  /**
   * The expected score {@code PS(p, q)}; signals that p never draws add nothing.
   *
   * @throws ArithmeticException if it is minus infinity
   */
  default LogSum expected(List<Rational> p, List<Rational> q) {
    LogSum sum = LogSum.ZERO;
    for (int s = 0; s < p.size(); s++)
      if (!p.get(s).isZero()) sum = sum.plus(score(s, q).scale(p.get(s)));
    return sum;
  }

  /**
   * The expected score over any numbers; signals that p never draws add nothing.
   *
   * @param score of the prediction, for each signal that can be drawn
   */
  static <S extends Scalar<S>> S expected(IntFunction<S> score, List<S> p) {
    S sum = p.get(0).zero();
    for (int s = 0; s < p.size(); s++)
      if (!p.get(s).isZero()) sum = sum.plus(p.get(s).times(score.apply(s)));
    return sum;
  }

  /** The same where every score is finite. */
  static <S extends Scalar<S>> S mean(IntFunction<S> score, List<S> p) {
    return Distributions.mean(p, Lists.each(p.size(), score));
  }

  /** Quadratic (Brier) rule: {@code 2 q(s) - sum_t q(t)^2}, between -1 and 1. */
  record Quadratic() implements ScoringRule {
    @Override
    public LogSum score(int s, List<Rational> q) {
      return LogSum.of(of(s, q));
    }

    /** The score over any numbers. */
    public static <S extends Scalar<S>> S of(int s, List<S> q) {
      return q.get(s).scale(Rational.of(2)).minus(dot(q, q));
    }

    /** {@code PS(p, q) = 2 p q - q q} over any numbers, if the weights of p sum to one. */
    public static <S extends Scalar<S>> S of(List<S> p, List<S> q) {
      return dot(p, q).scale(Rational.of(2)).minus(dot(q, q));
    }

    private static <S extends Scalar<S>> S dot(List<S> p, List<S> q) {
      return Distributions.mean(p, q);
    }
  }

  /** Logarithmic rule (Example 2.20): {@code log q(s)}, at most 0. */
  record Logarithmic() implements ScoringRule {
    @Override
    public LogSum score(int s, List<Rational> q) {
      if (q.get(s).signum() <= 0)
        throw new ArithmeticException(
            "the logarithm of the prediction " + q.get(s) + " for signal " + s);
      return LogSum.log(q.get(s));
    }

    /** The score with any logarithm. */
    public static <S extends Scalar<S>> S of(UnaryOperator<S> log, int s, List<S> q) {
      return log.apply(q.get(s));
    }
  }

  /** Spherical rule: {@code q(s) / sqrt(sum_t q(t)^2)}, between 0 and 1. */
  record Spherical() implements ScoringRule {
    @Override
    public LogSum score(int s, List<Rational> q) {
      return LogSum.of(RootSum.sqrt(Distributions.mean(q, q).inverse()).scale(q.get(s)));
    }

    /** The score over any numbers that have square roots. */
    public static <S extends Scalar<S>> S of(UnaryOperator<S> root, int s, List<S> q) {
      return q.get(s).over(root.apply(Distributions.mean(q, q)));
    }
  }
}
