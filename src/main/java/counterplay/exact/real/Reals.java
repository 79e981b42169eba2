package counterplay.exact.real;

import counterplay.exact.number.Order;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import java.util.Optional;

/** Comparison of real numbers of any form. */
public final class Reals {

  private Reals() {}

  /** The rational number as a real one. */
  public static RealNumber of(Rational value) {
    return RootSum.of(value);
  }

  /** The same number in the form that sums of roots and logarithms are reckoned with. */
  private static RealNumber lifted(RealNumber x) {
    return x instanceof Rational r ? RootSum.of(r) : x;
  }

  /** {@code x + y}, in the most exact form that the two allow. */
  public static RealNumber plus(RealNumber x, RealNumber y) {
    return x instanceof Rational a && y instanceof Rational b
        ? a.plus(b)
        : RealArithmetic.plus(lifted(x), lifted(y));
  }

  /** {@code x - y}, in the most exact form that the two allow. */
  public static RealNumber minus(RealNumber x, RealNumber y) {
    return x instanceof Rational a && y instanceof Rational b
        ? a.minus(b)
        : RealArithmetic.plus(lifted(x), RealArithmetic.negated(lifted(y)));
  }

  /** {@code x * y}, in the most exact form that the two allow. */
  public static RealNumber times(RealNumber x, RealNumber y) {
    return x instanceof Rational a && y instanceof Rational b
        ? a.times(b)
        : RealArithmetic.times(lifted(x), lifted(y));
  }

  /**
   * {@code 1 / x}, in the most exact form that it allows.
   *
   * @throws ArithmeticException if x is known to be zero
   */
  public static RealNumber inverse(RealNumber x) {
    return x instanceof Rational a ? a.inverse() : RealArithmetic.inverse(x);
  }

  /**
   * The square root, in the most exact form that x allows.
   *
   * @throws IllegalArgumentException if x is known to be negative
   */
  public static RealNumber sqrt(RealNumber x) {
    return RealArithmetic.sqrt(lifted(x));
  }

  /**
   * How x compares to y. Decided whenever the difference is a sum of square roots, a sum of roots
   * nested once, or a sum of logarithms of positive rationals with such coefficients; otherwise
   * {@link Order#UNKNOWN} where enclosures of the difference do not leave 0 out.
   *
   * @param x a number
   * @param y a number
   * @param digits how far a difference that is known by enclosures only is refined
   */
  public static Order compare(RealNumber x, RealNumber y, int digits) {
    RealNumber difference = minus(x, y);
    if (difference instanceof Rational r) return Order.ofSign(r.signum());
    if (RealArithmetic.isExact(difference))
      return Order.ofSign(RealArithmetic.exactSign(difference));
    for (int d = Math.min(20, digits); ; d = Math.min(2 * d, digits)) {
      Order order = difference.enclosure(d).compare(Rational.ZERO);
      if (order != Order.UNKNOWN || d == digits) return order;
    }
  }

  /** The number as a rational one, if its form shows that it is one. */
  public static Optional<Rational> rational(RealNumber x) {
    if (x instanceof Rational r) return Optional.of(r);
    if (x instanceof NestedRoot n && n.roots().isEmpty()) return rational(n.plain());
    if (x instanceof LogSum l && l.logs().isEmpty()) return rational(l.constant());
    return x instanceof RootSum r && r.isRational()
        ? Optional.of(r.rationalPart())
        : Optional.empty();
  }
}
