package counterplay.space.choice;

import counterplay.exact.number.Rational;
import java.math.BigInteger;

/** Rounding of rational numbers. */
public final class Fractions {

  private Fractions() {}

  /** The largest integer that is not above the number. */
  public static BigInteger floor(Rational r) {
    BigInteger[] parts = r.numerator().divideAndRemainder(r.denominator());
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  /** The smallest integer that is not below the number. */
  public static BigInteger ceiling(Rational r) {
    return floor(r.negated()).negate();
  }

  /**
   * The nearest fraction with a denominator up to the given one, by continued fractions: the last
   * convergent or the last intermediate fraction that has such a denominator.
   *
   * @param denominator at least 1
   */
  public static Rational nearest(Rational r, BigInteger denominator) {
    if (r.denominator().compareTo(denominator) <= 0) return r;
    BigInteger p0 = BigInteger.ZERO;
    BigInteger q0 = BigInteger.ONE;
    BigInteger p1 = BigInteger.ONE;
    BigInteger q1 = BigInteger.ZERO;
    Rational rest = r;
    while (true) {
      BigInteger a = floor(rest);
      BigInteger q2 = q0.add(a.multiply(q1));
      if (q2.compareTo(denominator) > 0) break;
      BigInteger p2 = p0.add(a.multiply(p1));
      p0 = p1;
      q0 = q1;
      p1 = p2;
      q1 = q2;
      rest = rest.minus(Rational.of(a, BigInteger.ONE)).inverse();
    }
    BigInteger k = denominator.subtract(q0).divide(q1);
    Rational between = Rational.of(p0.add(k.multiply(p1)), q0.add(k.multiply(q1)));
    Rational convergent = Rational.of(p1, q1);
    return between.minus(r).abs().compareTo(convergent.minus(r).abs()) < 0 ? between : convergent;
  }

  static long capped(BigInteger n) {
    return n.bitLength() > 62 ? Long.MAX_VALUE : n.longValueExact();
  }
}
