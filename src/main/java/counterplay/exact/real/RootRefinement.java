package counterplay.exact.real;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.FixedPoint;
import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Narrows an interval around a simple root in few evaluations: it is cut into 2^e parts, the line
 * through the values at its ends tells in which the root should be, two signs check it, and e
 * doubles where it was right; where it was wrong, e is halved and the interval bisected. Ends are
 * integers times {@code 2^-shift}.
 */
final class RootRefinement {

  private final List<BigInteger> coefficients = new ArrayList<>();
  private BigInteger lo;
  private BigInteger hi;
  private int shift;
  private int parts = 2;

  /**
   * The polynomial has values of different signs at the two ends, whose denominators are powers of
   * 2.
   */
  RootRefinement(UnivariatePolynomial polynomial, Enclosure interval) {
    for (Rational c : polynomial.primitive().coefficients()) coefficients.add(c.numerator());
    BigInteger unit = interval.lo().denominator().max(interval.hi().denominator());
    shift = unit.bitLength() - 1;
    lo = interval.lo().times(Rational.of(unit, BigInteger.ONE)).numerator();
    hi = interval.hi().times(Rational.of(unit, BigInteger.ONE)).numerator();
  }

  /** Whether the ends of the interval are on a grid as needed. */
  static boolean isDyadic(Enclosure interval) {
    return interval.lo().denominator().bitCount() == 1
        && interval.hi().denominator().bitCount() == 1;
  }

  /** An interval of at most the given width with the root inside, or the root as a point. */
  Enclosure toWidth(Rational width) {
    while (!lo.equals(hi) && interval().width().compareTo(width) > 0) step();
    return interval();
  }

  private Enclosure interval() {
    BigInteger unit = BigInteger.ONE.shiftLeft(shift);
    return new Enclosure(Rational.of(lo, unit), Rational.of(hi, unit));
  }

  /** {@code 2^(shift n) p(x 2^-shift)}. */
  private BigInteger at(BigInteger x) {
    BigInteger value = BigInteger.ZERO;
    int degree = coefficients.size() - 1;
    for (int k = degree; k >= 0; k--)
      value = value.multiply(x).add(coefficients.get(k).shiftLeft(shift * (degree - k)));
    return value;
  }

  private void step() {
    BigInteger below = at(lo);
    BigInteger over = below.subtract(at(hi));
    BigInteger part = hi.subtract(lo);
    BigInteger count = BigInteger.ONE.shiftLeft(parts);
    // the nearest of 0 to 2^e to 2^e p(lo) / (p(lo) - p(hi))
    BigInteger guess =
        FixedPoint.floor(
            below
                .multiply(count)
                .shiftLeft(1)
                .add(over)
                .multiply(BigInteger.valueOf(over.signum())),
            over.abs().shiftLeft(1));
    BigInteger left = lo.shiftLeft(parts);
    BigInteger at = left.add(part.multiply(guess));
    BigInteger oldLo = lo;
    BigInteger oldHi = hi;
    shift += parts;
    lo = left;
    hi = hi.shiftLeft(parts);
    int sign = at.equals(lo) ? below.signum() : at.equals(hi) ? -below.signum() : at(at).signum();
    if (sign == 0) {
      lo = at;
      hi = at;
      return;
    }
    boolean right = sign == below.signum();
    BigInteger end = right ? at.add(part) : at.subtract(part);
    int endSign =
        end.equals(lo) ? below.signum() : end.equals(hi) ? -below.signum() : at(end).signum();
    if (endSign == 0 || endSign != sign) {
      lo = endSign == 0 || !right ? end : at;
      hi = endSign == 0 || right ? end : at;
      parts *= 2;
      return;
    }
    shift -= parts;
    parts = Math.max(1, parts / 2);
    lo = oldLo;
    hi = oldHi;
    bisect(below.signum());
  }

  private void bisect(int below) {
    BigInteger middle = lo.add(hi);
    lo = lo.shiftLeft(1);
    hi = hi.shiftLeft(1);
    shift++;
    int sign = at(middle).signum();
    if (sign != -below) lo = middle;
    if (sign != below) hi = middle;
  }
}
