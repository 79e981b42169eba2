package counterplay.exact.number;

import java.math.BigInteger;

/**
 * An interval {@code [lo, hi] * 2^-bits} with integers lo and hi: the workhorse behind the
 * enclosures. Every operation rounds its lower end down and its upper end up, so that the result
 * contains the exact one. Operands of one operation have the same number of bits.
 */
public final class FixedPoint {

  private final BigInteger lo;
  private final BigInteger hi;
  private final int bits;

  private FixedPoint(BigInteger lo, BigInteger hi, int bits) {
    this.lo = lo;
    this.hi = hi;
    this.bits = bits;
  }

  /** The interval of this grid that is closest around a number. */
  public static FixedPoint of(Rational value, int bits) {
    return of(Enclosure.of(value), bits);
  }

  /** A whole number, which is on every grid. */
  public static FixedPoint of(long value, int bits) {
    BigInteger n = BigInteger.valueOf(value).shiftLeft(bits);
    return new FixedPoint(n, n, bits);
  }

  /** From 0 to {@code 2^-bits}. */
  public static FixedPoint tiny(int bits) {
    return new FixedPoint(BigInteger.ZERO, BigInteger.ONE, bits);
  }

  /** The interval of this grid that is closest around another one. */
  public static FixedPoint of(Enclosure e, int bits) {
    return new FixedPoint(
        floor(e.lo().numerator().shiftLeft(bits), e.lo().denominator()),
        ceiling(e.hi().numerator().shiftLeft(bits), e.hi().denominator()),
        bits);
  }

  /** The largest integer that is at most n/d, for d other than zero. */
  public static BigInteger floor(BigInteger n, BigInteger d) {
    BigInteger[] qr = n.divideAndRemainder(d);
    return qr[1].signum() != 0 && qr[1].signum() != d.signum()
        ? qr[0].subtract(BigInteger.ONE)
        : qr[0];
  }

  /** The smallest integer that is at least n/d, for d other than zero. */
  static BigInteger ceiling(BigInteger n, BigInteger d) {
    return floor(n.negate(), d).negate();
  }

  private static BigInteger shiftUp(BigInteger n, int places) {
    return n.negate().shiftRight(places).negate();
  }

  /** How fine the grid is: its points are the multiples of 2^-bits. */
  public int bits() {
    return bits;
  }

  /** The same interval with other bits, rounded outward if they are fewer. */
  public FixedPoint withBits(int other) {
    if (other >= bits)
      return new FixedPoint(lo.shiftLeft(other - bits), hi.shiftLeft(other - bits), other);
    return new FixedPoint(lo.shiftRight(bits - other), shiftUp(hi, bits - other), other);
  }

  /** The sums of numbers of both. */
  public FixedPoint plus(FixedPoint that) {
    return new FixedPoint(lo.add(that.lo), hi.add(that.hi), same(that));
  }

  /** The differences of numbers of both. */
  public FixedPoint minus(FixedPoint that) {
    return new FixedPoint(lo.subtract(that.hi), hi.subtract(that.lo), same(that));
  }

  /** The negatives. */
  public FixedPoint negated() {
    return new FixedPoint(hi.negate(), lo.negate(), bits);
  }

  /** The products of numbers of both, rounded outward. */
  public FixedPoint times(FixedPoint that) {
    Patience.check();
    same(that);
    if (lo.signum() >= 0 && that.lo.signum() >= 0) {
      return new FixedPoint(
          lo.multiply(that.lo).shiftRight(bits), shiftUp(hi.multiply(that.hi), bits), bits);
    }
    BigInteger a = lo.multiply(that.lo);
    BigInteger b = lo.multiply(that.hi);
    BigInteger c = hi.multiply(that.lo);
    BigInteger d = hi.multiply(that.hi);
    return new FixedPoint(
        a.min(b).min(c.min(d)).shiftRight(bits), shiftUp(a.max(b).max(c.max(d)), bits), bits);
  }

  /** The squares of its numbers, rounded outward; never negative. */
  public FixedPoint squared() {
    FixedPoint product = times(this);
    return product.lo.signum() >= 0 ? product : new FixedPoint(BigInteger.ZERO, product.hi, bits);
  }

  /**
   * The quotients of numbers of both, rounded outward.
   *
   * @throws PrecisionException if the divisor contains 0
   */
  public FixedPoint over(FixedPoint that) {
    Patience.check();
    same(that);
    if (that.sign() == 0) throw new PrecisionException("a divisor could not be told from 0");
    BigInteger l = lo.shiftLeft(bits);
    BigInteger h = hi.shiftLeft(bits);
    return new FixedPoint(
        floor(l, that.lo).min(floor(l, that.hi)).min(floor(h, that.lo).min(floor(h, that.hi))),
        ceiling(l, that.lo)
            .max(ceiling(l, that.hi))
            .max(ceiling(h, that.lo).max(ceiling(h, that.hi))),
        bits);
  }

  /** The multiples by a whole number. */
  public FixedPoint times(long factor) {
    BigInteger n = BigInteger.valueOf(factor);
    return factor < 0
        ? new FixedPoint(hi.multiply(n), lo.multiply(n), bits)
        : new FixedPoint(lo.multiply(n), hi.multiply(n), bits);
  }

  /** Division by a positive integer. */
  public FixedPoint over(long divisor) {
    BigInteger n = BigInteger.valueOf(divisor);
    return new FixedPoint(floor(lo, n), ceiling(hi, n), bits);
  }

  /** Division by {@code 2^places}. */
  public FixedPoint halved(int places) {
    return new FixedPoint(lo.shiftRight(places), shiftUp(hi, places), bits);
  }

  /**
   * The square root of a number that is known not to be negative: a lower end below 0 is taken as
   * 0.
   *
   * @throws IllegalArgumentException if both ends are negative
   */
  public FixedPoint sqrt() {
    if (hi.signum() < 0) throw new IllegalArgumentException("the square root of a negative number");
    BigInteger top = hi.shiftLeft(bits);
    BigInteger root = Radicals.floorRoot(top);
    return new FixedPoint(
        Radicals.floorRoot(lo.max(BigInteger.ZERO).shiftLeft(bits)),
        root.multiply(root).equals(top) ? root : root.add(BigInteger.ONE),
        bits);
  }

  /**
   * The interval widened on both sides by the largest absolute value in the other one and by one
   * unit.
   */
  public FixedPoint widened(FixedPoint error) {
    BigInteger e = error.magnitude().add(BigInteger.ONE);
    return new FixedPoint(lo.subtract(e), hi.add(e), same(error));
  }

  /** The interval from this one's lower end to that one's upper end. */
  public FixedPoint to(FixedPoint that) {
    return new FixedPoint(lo, that.hi, same(that));
  }

  /** The lower end as an interval. */
  public FixedPoint low() {
    return new FixedPoint(lo, lo, bits);
  }

  /** The upper end as an interval. */
  public FixedPoint high() {
    return new FixedPoint(hi, hi, bits);
  }

  /** The largest absolute value, in units of {@code 2^-bits}. */
  public BigInteger magnitude() {
    return lo.abs().max(hi.abs());
  }

  /** -1 or 1 if all numbers have that sign, otherwise 0. */
  public int sign() {
    return lo.signum() > 0 ? 1 : hi.signum() < 0 ? -1 : 0;
  }

  /** Whether all numbers are at least the given integer. */
  public boolean isAtLeast(long value) {
    return lo.compareTo(BigInteger.valueOf(value).shiftLeft(bits)) >= 0;
  }

  /** Whether all numbers are at most the given integer. */
  public boolean isAtMost(long value) {
    return hi.compareTo(BigInteger.valueOf(value).shiftLeft(bits)) <= 0;
  }

  /** The same interval with rational ends. */
  public Enclosure toEnclosure() {
    BigInteger unit = BigInteger.ONE.shiftLeft(bits);
    return new Enclosure(Rational.of(lo, unit), Rational.of(hi, unit));
  }

  private int same(FixedPoint that) {
    if (bits != that.bits)
      throw new IllegalArgumentException("operands of " + bits + " and of " + that.bits + " bits");
    return bits;
  }
}
