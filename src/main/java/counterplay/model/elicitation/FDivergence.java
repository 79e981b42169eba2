package counterplay.model.elicitation;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.real.LogSum;
import counterplay.exact.real.RootSum;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An f-divergence between distributions p and q. Three forms are in use:
 *
 * <pre>
 *   AS_DEFINED   sum_s p(s) f(p(s)/q(s))      Section 2.5, undefined where p(s) &gt; 0 = q(s)
 *   AS_PROVED    sum_s p(s) f(q(s)/p(s))      (1) to (5), undefined where q(s) &gt; 0 = p(s)
 *   CLOSED       the same with the usual conventions: a signal with p(s) = 0 adds q(s) lim f(x)/x, x to infinity,
 *                and f(0) is the limit of f in 0; infinite values are possible
 * </pre>
 *
 * In all of them a signal with p(s) = q(s) = 0, which cannot occur, adds nothing: 0 f(0/0) = 0.
 *
 * @param f the convex function
 * @param form which argument is divided by which, and what happens at zero
 */
public record FDivergence(ConvexFunction f, Form form) {

  /** How the sum is written; see {@link FDivergence}. */
  public enum Form {
    /** sum_s p(s) f(p(s)/q(s)). */
    AS_DEFINED,
    /** sum_s p(s) f(q(s)/p(s)). */
    AS_PROVED,
    /** The same with the usual conventions for zeros. */
    CLOSED
  }

  /** What the sum yields. */
  public sealed interface Value permits Finite, Infinite, Undefined {}

  /**
   * A real number.
   *
   * @param number the value
   */
  public record Finite(LogSum number) implements Value {}

  /** Plus infinity. */
  public record Infinite() implements Value {}

  /**
   * No value.
   *
   * @param why the term that has none
   */
  public record Undefined(String why) implements Value {}

  /** The divergence of two distributions over the same signals. */
  public Value of(List<Rational> p, List<Rational> q) {
    LogSum sum = LogSum.ZERO;
    for (int s = 0; s < p.size(); s++) {
      Value term = term(p.get(s), q.get(s));
      if (!(term instanceof Finite finite)) return term;
      sum = sum.plus(finite.number());
    }
    return new Finite(sum);
  }

  private Value term(Rational p, Rational q) {
    Rational top = form == Form.AS_DEFINED ? p : q;
    Rational bottom = form == Form.AS_DEFINED ? q : p;
    if (p.isZero() && q.isZero()) return new Finite(LogSum.ZERO);
    if (bottom.isZero())
      return form == Form.CLOSED
          ? scaled(f.slopeAtInfinity(), top)
          : new Undefined(p + " f(" + top + "/0)");
    if (top.isZero())
      return f.atZero().isEmpty() && form != Form.CLOSED
          ? new Undefined("f(0)")
          : scaled(f.atZero(), p);
    return new Finite(f.at(top.over(bottom)).scale(p));
  }

  private static Value scaled(Optional<LogSum> limit, Rational factor) {
    if (factor.isZero()) return new Finite(LogSum.ZERO);
    return limit.isPresent() ? new Finite(limit.get().scale(factor)) : new Infinite();
  }

  /**
   * The same for any function f over any numbers, where each signal is possible under both
   * distributions or under none.
   *
   * @param f the function
   * @param form which argument is divided by which
   * @throws ArithmeticException if some signal is possible under one of them only
   */
  public static <S extends Scalar<S>> S of(UnaryOperator<S> f, Form form, List<S> p, List<S> q) {
    S sum = p.get(0).zero();
    for (int s = 0; s < p.size(); s++) {
      if (p.get(s).isZero() && q.get(s).isZero()) continue;
      S ratio = form == Form.AS_DEFINED ? p.get(s).over(q.get(s)) : q.get(s).over(p.get(s));
      sum = sum.plus(p.get(s).times(f.apply(ratio)));
    }
    return sum;
  }

  /** {@code sum_s |p(s) - q(s)| / 2}. */
  public static Rational totalVariation(List<Rational> p, List<Rational> q) {
    return Rational.sum(Lists.each(p.size(), s -> p.get(s).minus(q.get(s)).abs()))
        .times(Rational.HALF);
  }

  /**
   * {@code sum_s (p(s) - q(s))^2 / p(s)}; a signal with p(s) = q(s) = 0 adds nothing.
   *
   * @throws ArithmeticException if some p(s) is zero and q(s) is not: the divergence is infinite
   */
  public static Rational chiSquare(List<Rational> p, List<Rational> q) {
    Rational sum = Rational.ZERO;
    for (int s = 0; s < p.size(); s++) {
      Rational d = p.get(s).minus(q.get(s));
      if (!d.isZero()) sum = sum.plus(d.times(d).over(p.get(s)));
    }
    return sum;
  }

  /**
   * Hellinger divergence {@code D*(p, q) = sum_s (sqrt(p(s)) - sqrt(q(s)))^2 = 2 - 2 sum_s
   * sqrt(p(s) q(s))}, defined for all p, q.
   */
  public static RootSum hellinger(List<Rational> p, List<Rational> q) {
    RootSum sum = RootSum.ZERO;
    for (int s = 0; s < p.size(); s++) {
      RootSum product = RootSum.sqrt(p.get(s).times(q.get(s))).scale(Rational.of(2));
      sum = sum.plus(RootSum.of(p.get(s).plus(q.get(s))).minus(product));
    }
    return sum;
  }

  /**
   * The same over any numbers that have square roots: {@code sum_s (sqrt(p(s)) - sqrt(q(s)))^2}.
   */
  public static <S extends Scalar<S>> S hellinger(UnaryOperator<S> root, List<S> p, List<S> q) {
    S sum = p.get(0).zero();
    for (int s = 0; s < p.size(); s++) {
      S difference = root.apply(p.get(s)).minus(root.apply(q.get(s)));
      sum = sum.plus(difference.times(difference));
    }
    return sum;
  }

  /**
   * Kullback-Leibler divergence {@code sum_s p(s) log(p(s)/q(s))}; a signal with p(s) = 0 adds
   * nothing.
   *
   * @throws ArithmeticException if some q(s) is zero and p(s) is not: the divergence is infinite
   */
  public static LogSum kullbackLeibler(List<Rational> p, List<Rational> q) {
    LogSum sum = LogSum.ZERO;
    for (int s = 0; s < p.size(); s++) {
      if (!p.get(s).isZero()) sum = sum.plus(LogSum.log(p.get(s).over(q.get(s))).scale(p.get(s)));
    }
    return sum;
  }
}
