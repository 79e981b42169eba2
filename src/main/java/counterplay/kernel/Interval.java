package counterplay.kernel;

import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.List;

/**
 * Two ends around a real number. Every operation gives ends around all results that are possible,
 * moved outward to multiples of {@code 2^-bits}.
 *
 * @param lo the lower end
 * @param hi the upper end
 * @param bits how fine the ends are
 */
record Interval(Rational lo, Rational hi, int bits) {

  /** Ends with more bits before the point than this are given up. */
  private static final int MOST_BITS = 20_000;

  static Interval of(Rational lo, Rational hi, int bits) {
    Interval moved = new Interval(moved(lo, bits, false), moved(hi, bits, true), bits);
    if (moved.size().compareTo(Rational.of(2).power(MOST_BITS)) > 0)
      throw new IllegalArgumentException("too large a number");
    return moved;
  }

  static Interval of(Rational x, int bits) {
    return of(x, x, bits);
  }

  private static Rational moved(Rational x, int bits, boolean up) {
    BigInteger[] parts = x.numerator().shiftLeft(bits).divideAndRemainder(x.denominator());
    int beyond = parts[1].signum() > 0 && up ? 1 : parts[1].signum() < 0 && !up ? -1 : 0;
    return Rational.of(parts[0].add(BigInteger.valueOf(beyond)), BigInteger.ONE.shiftLeft(bits));
  }

  /** The same ends on another grid. */
  Interval withBits(int bits) {
    return of(lo, hi, bits);
  }

  Interval plus(Interval that) {
    return of(lo.plus(that.lo), hi.plus(that.hi), bits);
  }

  Interval minus(Interval that) {
    return plus(that.negated());
  }

  Interval negated() {
    return new Interval(hi.negated(), lo.negated(), bits);
  }

  Interval times(Interval that) {
    return hull(
        List.of(lo.times(that.lo), lo.times(that.hi), hi.times(that.lo), hi.times(that.hi)));
  }

  Interval times(Rational factor) {
    return times(new Interval(factor, factor, bits));
  }

  Interval over(Interval that) {
    if (that.lo.signum() <= 0 && that.hi.signum() >= 0)
      throw new IllegalArgumentException("a divisor that may be 0");
    return hull(List.of(lo.over(that.lo), lo.over(that.hi), hi.over(that.lo), hi.over(that.hi)));
  }

  private Interval hull(List<Rational> corners) {
    return of(
        corners.stream().reduce(Rational::min).orElseThrow(),
        corners.stream().reduce(Rational::max).orElseThrow(),
        bits);
  }

  /** Both ends moved outward by the size of the other one. */
  Interval widened(Interval by) {
    return of(lo.minus(by.size()), hi.plus(by.size()), bits);
  }

  /** The largest absolute value. */
  Rational size() {
    return lo.abs().max(hi.abs());
  }

  /** Whether the absolute values are at most a few units of the last place. */
  boolean isTiny() {
    return size().compareTo(Rational.of(BigInteger.valueOf(8), BigInteger.ONE.shiftLeft(bits)))
        <= 0;
  }
}
