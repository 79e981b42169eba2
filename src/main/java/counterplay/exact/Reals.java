package counterplay.exact;

import java.util.Optional;

/** Comparison of real numbers of any form. */
public final class Reals {

  private Reals() {}

  /** The rational number as a real one. */
  public static RealNumber of(Rational value) {
    return RootSum.of(value);
  }

  /** {@code x + y}, in the most exact form that the two allow. */
  public static RealNumber plus(RealNumber x, RealNumber y) {
    return RealArithmetic.plus(x, y);
  }

  /** {@code x - y}, in the most exact form that the two allow. */
  public static RealNumber minus(RealNumber x, RealNumber y) {
    return RealArithmetic.plus(x, RealArithmetic.negated(y));
  }

  /**
   * How x compares to y. Decided whenever the difference is a sum of square roots, a sum of roots nested once, or a sum of
   * logarithms of positive rationals with such coefficients; otherwise {@link Order#UNKNOWN} where enclosures of the
   * difference do not leave 0 out.
   *
   * @param x a number
   * @param y a number
   * @param digits how far a difference that is known by enclosures only is refined
   */
  public static Order compare(RealNumber x, RealNumber y, int digits) {
    RealNumber difference = minus(x, y);
    if (RealArithmetic.isExact(difference)) return Order.ofSign(RealArithmetic.exactSign(difference));
    for (int d = Math.min(20, digits);; d = Math.min(2 * d, digits)) {
      Order order = difference.enclosure(d).compare(Rational.ZERO);
      if (order != Order.UNKNOWN || d == digits) return order;
    }
  }

  /** The number as a rational one, if its form shows that it is one. */
  public static Optional<Rational> rational(RealNumber x) {
    if (x instanceof NestedRoot n && n.roots().isEmpty()) return rational(n.plain());
    if (x instanceof LogSum l && l.logs().isEmpty()) return rational(l.constant());
    return x instanceof RootSum r && r.isRational() ? Optional.of(r.rationalPart()) : Optional.empty();
  }
}
