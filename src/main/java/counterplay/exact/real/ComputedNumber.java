package counterplay.exact.real;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.FixedPoint;
import counterplay.exact.number.RealNumber;

/**
 * A number that is known by enclosures only: its sign is decided where an enclosure leaves 0 out,
 * and open otherwise.
 *
 * @param approximation the intervals around it
 */
record ComputedNumber(Approximation approximation) implements RealNumber {

  @Override
  public Enclosure enclosure(int digits) {
    return approximation.toDigits(digits);
  }

  /** The interval to twenty places. */
  @Override
  public String toString() {
    return "a number in " + enclosure(20).decimal(20);
  }

  /** The intervals around any of the numbers of this package. */
  static Approximation approximation(RealNumber x) {
    if (x instanceof RootSum r) return r::at;
    if (x instanceof NestedRoot n) return n::at;
    if (x instanceof LogSum l) return l::at;
    if (x instanceof RootPolynomial r) return r::at;
    if (x instanceof RadicalExpression e) return e.approximation();
    if (x instanceof FormalNumber f) return f.approximation();
    if (x instanceof ComputedNumber c) return c.approximation;
    return bits -> FixedPoint.of(x.enclosure(bits * 302 / 1000 + 1), bits);
  }
}
