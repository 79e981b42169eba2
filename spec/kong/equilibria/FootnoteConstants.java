package kong.equilibria;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.real.RootSum;
import counterplay.model.elicitation.PairLaw;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The constants of footnote 3, which depend on the first two moments of the prior only.
 *
 * <pre>
 *   c1 = min q(s|t)     c2 = min Pr(s, t)     c3 = min_{u,v} max_{s,t} ( q(u|s)/q(u|t) - q(v|s)/q(v|t) )^2
 *   c4 = min f''(q(u|s)/q(u|t)),   f(x) = (sqrt(x) - 1)^2,   f''(x) = 1 / (2 x^(3/2))
 * </pre>
 *
 * @param law a pair law without zeros
 */
public record FootnoteConstants(PairLaw<Rational> law) {

  private int m() {
    return law.signals();
  }

  /** The least conditional probability. */
  public Rational c1() {
    return IntStream.range(0, m() * m())
        .mapToObj(k -> law.conditional(k / m(), k % m()))
        .reduce(Rational::min)
        .orElseThrow();
  }

  /** The least probability of a pair of signals. */
  public Rational c2() {
    return IntStream.range(0, m() * m())
        .mapToObj(k -> law.pair(k / m(), k % m()))
        .reduce(Rational::min)
        .orElseThrow();
  }

  /** The constant as printed: u = v is not excluded, and makes it zero. */
  public Rational c3() {
    return c3(true);
  }

  /**
   * The constant with u and v different.
   *
   * @throws java.util.NoSuchElementException if there is only one signal
   */
  public Rational c3OfDifferentSignals() {
    return c3(false);
  }

  private Rational c3(boolean same) {
    return IntStream.range(0, m() * m())
        .filter(k -> same || k / m() != k % m())
        .mapToObj(k -> farthest(k / m(), k % m()))
        .reduce(Rational::min)
        .orElseThrow();
  }

  /** {@code max_{s,t} ( q(u|s)/q(u|t) - q(v|s)/q(v|t) )^2}. */
  public Rational farthest(int u, int v) {
    return IntStream.range(0, m() * m())
        .mapToObj(k -> apart(u, v, k / m(), k % m()).power(2))
        .reduce(Rational::max)
        .orElseThrow();
  }

  /** {@code q(u|s)/q(u|t) - q(v|s)/q(v|t)}. */
  public Rational apart(int u, int v, int s, int t) {
    return ratio(u, s, t).minus(ratio(v, s, t));
  }

  private Rational ratio(int u, int s, int t) {
    return law.conditional(u, s).over(law.conditional(u, t));
  }

  /** The largest ratio q(u|s)/q(u|t). */
  public Rational largestRatio() {
    return IntStream.range(0, m() * m() * m())
        .mapToObj(k -> ratio(k % m(), k / m() % m(), k / m() / m()))
        .reduce(Rational::max)
        .orElseThrow();
  }

  /** f'' at the largest ratio, where it is least. */
  public RootSum c4() {
    return RootSum.sqrt(largestRatio().power(3).inverse()).scale(Rational.HALF);
  }

  /** {@code (tau c1)^3 c2 c3 c4}, with u and v different in c3 or, as printed, possibly equal. */
  public RootSum cubic(Rational tau, boolean signalsDiffer) {
    Rational c3 = signalsDiffer ? c3OfDifferentSignals() : c3();
    return c4().scale(tau.times(c1()).power(3).times(c2()).times(c3));
  }

  /** {@code factor c1 c2 c3 c4 tau}, with u and v different in c3. */
  public RootSum linear(Rational factor, Rational tau) {
    return c4().scale(factor.times(c1()).times(c2()).times(c3OfDifferentSignals()).times(tau));
  }

  /** {@code f''(x) = 1 / (2 x sqrt(x))} over any numbers that have square roots. */
  public static <S extends Scalar<S>> S curvature(UnaryOperator<S> root, S x) {
    return x.times(root.apply(x)).scale(Rational.of(2)).inverse();
  }
}
