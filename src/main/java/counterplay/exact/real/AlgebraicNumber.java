package counterplay.exact.real;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.FixedPoint;
import counterplay.exact.number.Order;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import java.math.BigInteger;
import java.util.List;

/**
 * A real algebraic number: the one root that a polynomial with simple roots has in an interval.
 * Made by {@link RealRoots}. Every comparison is decided: equality by greatest common divisors, the
 * rest by bisection.
 */
public final class AlgebraicNumber implements Comparable<AlgebraicNumber>, RealNumber {

  private final UnivariatePolynomial polynomial;

  /**
   * A point, or an interval with the root inside and the polynomial of different sign at its two
   * ends.
   */
  private final Enclosure interval;

  AlgebraicNumber(UnivariatePolynomial polynomial, Enclosure interval) {
    this.polynomial = polynomial;
    this.interval = interval;
  }

  /** The rational number. */
  public static AlgebraicNumber of(Rational value) {
    return new AlgebraicNumber(
        new UnivariatePolynomial(List.of(value.negated(), Rational.ONE)), Enclosure.of(value));
  }

  /** A polynomial with simple roots of which this is one. */
  public UnivariatePolynomial polynomial() {
    return polynomial;
  }

  /** An interval in which the polynomial has this root and no other. */
  public Enclosure interval() {
    return interval;
  }

  /** The same number in an interval of half the width; a point when the middle is hit. */
  private AlgebraicNumber halved() {
    if (interval.isPoint()) return this;
    Rational middle = interval.middle();
    int sign = polynomial.at(middle).signum();
    if (sign == 0) return new AlgebraicNumber(polynomial, Enclosure.of(middle));
    boolean left = sign != polynomial.at(interval.lo()).signum();
    return new AlgebraicNumber(
        polynomial,
        left ? new Enclosure(interval.lo(), middle) : new Enclosure(middle, interval.hi()));
  }

  /**
   * The same number in an interval of at most the given width.
   *
   * @throws IllegalArgumentException unless the width is positive
   */
  public AlgebraicNumber refined(Rational width) {
    if (width.signum() <= 0)
      throw new IllegalArgumentException("a width of " + width + "; wanted is a positive one");
    if (interval.width().compareTo(width) <= 0) return this;
    if (RootRefinement.isDyadic(interval)) {
      return new AlgebraicNumber(
          polynomial, new RootRefinement(polynomial, interval).toWidth(width));
    }
    AlgebraicNumber x = this;
    while (x.interval.width().compareTo(width) > 0) x = x.halved();
    return x;
  }

  private Approximation approximation() {
    return bits -> {
      Rational width = Rational.of(BigInteger.ONE, BigInteger.ONE.shiftLeft(bits));
      return FixedPoint.of(refined(width).interval, bits);
    };
  }

  @Override
  public Enclosure enclosure(int digits) {
    return approximation().toDigits(digits);
  }

  /** The sign of this number minus the rational one. */
  public int compareTo(Rational value) {
    Order outside = interval.compare(value);
    if (outside == Order.LESS || interval.hi().equals(value) && !interval.isPoint()) return -1;
    if (outside == Order.MORE || interval.lo().equals(value) && !interval.isPoint()) return 1;
    int sign = polynomial.at(value).signum();
    if (interval.isPoint() || sign == 0) return 0;
    return sign == polynomial.at(interval.lo()).signum() ? 1 : -1;
  }

  /** The sign: -1, 0 or 1. */
  public int signum() {
    return compareTo(Rational.ZERO);
  }

  /**
   * Whether both are the same number: whether the common divisor has a root where the two intervals
   * meet.
   */
  private boolean isSame(AlgebraicNumber that) {
    if (that.interval.isPoint()) return compareTo(that.interval.lo()) == 0;
    if (interval.isPoint()) return that.compareTo(interval.lo()) == 0;
    UnivariatePolynomial common = polynomial.gcd(that.polynomial);
    Rational lo = interval.lo().max(that.interval.lo());
    Rational hi = interval.hi().min(that.interval.hi());
    return common.degree() > 0 && RealRoots.of(common).count(lo, hi) > 0;
  }

  @Override
  public int compareTo(AlgebraicNumber that) {
    if (isSame(that)) return 0;
    AlgebraicNumber x = this;
    AlgebraicNumber y = that;
    while (x.interval.compare(y.interval) == Order.UNKNOWN) {
      x = x.halved();
      y = y.halved();
    }
    return x.interval.compare(y.interval) == Order.LESS ? -1 : 1;
  }

  /**
   * The sign of the polynomial's value at this number: 0 exactly if the two polynomials share this
   * root.
   */
  public int signOf(UnivariatePolynomial p) {
    if (interval.isPoint()) return p.at(interval.lo()).signum();
    if (p.isZero()) return 0;
    UnivariatePolynomial common = polynomial.gcd(p);
    if (common.degree() > 0 && RealRoots.of(common).count(interval.lo(), interval.hi()) > 0)
      return 0;
    AlgebraicNumber x = this;
    while (p.at(x.interval).contains(Rational.ZERO)) {
      Rational width = x.interval.width();
      x = x.refined(width.times(width.min(Rational.HALF)));
    }
    return p.at(x.interval).lo().signum();
  }

  /** Whether the two are the same number, whatever their polynomials. */
  @Override
  public boolean equals(Object other) {
    return other instanceof AlgebraicNumber that && isSame(that);
  }

  @Override
  public int hashCode() {
    return approximation().floor16(r -> compareTo(r) == 0).hashCode();
  }

  /** {@code the root of -2 + x^2 in [1, 2]}. */
  @Override
  public String toString() {
    return interval.isPoint()
        ? interval.lo().toString()
        : "the root of " + polynomial + " in " + interval;
  }
}
