package counterplay.exact.linear;

import counterplay.exact.number.Longs;
import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A vector of rationals on their least common denominator: v_i = n_i / d. Immutable and canonical:
 * equal vectors are equal objects. The numerators are held as {@code long} if all of them fit,
 * otherwise all as {@link BigInteger}.
 *
 * <p>A product of two vectors adds up integers and makes one fraction at the end. How wide the sum
 * can become is known beforehand from the longest numerators: up to 62 bits it is added up in a
 * {@code long}, up to 126 bits in two, and beyond that in {@link BigInteger}; it never overflows.
 */
public final class RationalVector {

  private final long[] longs;

  /** The numerators if some do not fit a long; otherwise empty. */
  private final BigInteger[] bigs;

  private final BigInteger denominator;

  /** The bit length of the longest numerator. */
  private final int bits;

  private RationalVector(long[] longs, BigInteger[] bigs, BigInteger denominator, int bits) {
    this.longs = longs;
    this.bigs = bigs;
    this.denominator = denominator;
    this.bits = bits;
  }

  /** The vector of the given numbers. */
  public static RationalVector of(List<Rational> numbers) {
    long common = longDenominator(numbers);
    if (common > 0) {
      long[] n = new long[numbers.size()];
      long used = 0;
      for (int i = 0; i < n.length; i++) {
        Rational r = numbers.get(i);
        long factor = common / r.longDenominator();
        n[i] = r.longNumerator() * factor;
        used |= Math.multiplyHigh(r.longNumerator(), factor) == n[i] >> 63 ? Math.abs(n[i]) : -1;
      }
      if (used >= 0)
        return new RationalVector(
            n, new BigInteger[0], BigInteger.valueOf(common), 64 - Long.numberOfLeadingZeros(used));
    }
    BigInteger d = Rational.commonDenominator(numbers);
    BigInteger[] n = new BigInteger[numbers.size()];
    for (int i = 0; i < n.length; i++) {
      Rational r = numbers.get(i);
      n[i] = r.numerator().multiply(d.divide(r.denominator()));
    }
    return canonical(n, d);
  }

  /** The least common denominator if it fits an int and all numbers fit longs; otherwise 0. */
  private static long longDenominator(List<Rational> numbers) {
    long common = 1;
    for (Rational r : numbers) {
      if (!r.isLong() || r.longDenominator() > Integer.MAX_VALUE) return 0;
      long q = r.longDenominator();
      if (common != q) common *= q / Longs.gcd(common, q);
      if (common > Integer.MAX_VALUE) return 0;
    }
    return common;
  }

  /**
   * The vector n / d.
   *
   * @throws ArithmeticException if d is zero
   */
  public static RationalVector of(BigInteger[] n, BigInteger d) {
    if (d.signum() == 0)
      throw new ArithmeticException("a vector of " + n.length + " numbers with denominator 0");
    BigInteger g = d;
    for (int i = 0; i < n.length && !g.equals(BigInteger.ONE); i++) g = n[i].gcd(g);
    BigInteger unit = d.signum() < 0 ? g.abs().negate() : g.abs();
    if (unit.equals(BigInteger.ONE)) return canonical(n.clone(), d);
    return canonical(
        Arrays.stream(n).map(x -> x.divide(unit)).toArray(BigInteger[]::new), d.divide(unit));
  }

  /** Takes over numerators that have no factor in common with a positive denominator. */
  private static RationalVector canonical(BigInteger[] n, BigInteger d) {
    int bits = 0;
    for (BigInteger x : n) bits = Math.max(bits, x.abs().bitLength());
    if (bits > 63) return new RationalVector(new long[0], n, d, bits);
    return new RationalVector(
        Arrays.stream(n).mapToLong(BigInteger::longValue).toArray(), new BigInteger[0], d, bits);
  }

  /** The number of entries. */
  public int size() {
    return isLong() ? longs.length : bigs.length;
  }

  /** The entry v_i. */
  public Rational get(int i) {
    return Rational.of(numerator(i), denominator);
  }

  /** All entries. */
  public List<Rational> toList() {
    return IntStream.range(0, size()).mapToObj(this::get).toList();
  }

  /** The numerator n_i on the common denominator. */
  public BigInteger numerator(int i) {
    return isLong() ? BigInteger.valueOf(longs[i]) : bigs[i];
  }

  /** The least common denominator, positive. */
  public BigInteger denominator() {
    return denominator;
  }

  /** Whether the numerators are held as longs. */
  boolean isLong() {
    return bigs.length == 0;
  }

  /** The numerator n_i, if {@link #isLong}. */
  long longNumerator(int i) {
    return longs[i];
  }

  /** The bit length of the longest numerator. */
  int bits() {
    return bits;
  }

  /**
   * {@code this + that}.
   *
   * @throws IllegalArgumentException if the sizes differ
   */
  public RationalVector plus(RationalVector that) {
    requireSize(that);
    BigInteger g = denominator.gcd(that.denominator);
    BigInteger here = that.denominator.divide(g);
    BigInteger there = denominator.divide(g);
    BigInteger[] n = new BigInteger[size()];
    for (int i = 0; i < n.length; i++)
      n[i] = numerator(i).multiply(here).add(that.numerator(i).multiply(there));
    return of(n, denominator.multiply(here));
  }

  /**
   * {@code this - that}.
   *
   * @throws IllegalArgumentException if the sizes differ
   */
  public RationalVector minus(RationalVector that) {
    return plus(that.scale(Rational.of(-1)));
  }

  /** Each entry times the factor. */
  public RationalVector scale(Rational factor) {
    BigInteger[] n = new BigInteger[size()];
    for (int i = 0; i < n.length; i++) n[i] = numerator(i).multiply(factor.numerator());
    return of(n, denominator.multiply(factor.denominator()));
  }

  /**
   * The sum of all this_i * that_i.
   *
   * @throws IllegalArgumentException if the sizes differ
   */
  public Rational dot(RationalVector that) {
    int width = requireSize(that);
    if (width <= 62 && denominator.bitLength() + that.denominator.bitLength() <= 62) {
      return Rational.of(narrowSum(that), denominator.longValue() * that.denominator.longValue());
    }
    return Rational.of(sum(that, width), denominator.multiply(that.denominator));
  }

  /**
   * The sign of {@link #dot}: -1, 0 or 1, without making the fraction.
   *
   * @throws IllegalArgumentException if the sizes differ
   */
  public int signOfDot(RationalVector that) {
    int width = requireSize(that);
    return width <= 62 ? Long.signum(narrowSum(that)) : sum(that, width).signum();
  }

  /**
   * Compares this * a with this * b without making fractions.
   *
   * @return -1, 0 or 1
   * @throws IllegalArgumentException if the sizes differ
   */
  public int compareDots(RationalVector a, RationalVector b) {
    int widthA = requireSize(a);
    int widthB = requireSize(b);
    boolean same = a.denominator.equals(b.denominator);
    if (widthA <= 62 && widthB <= 62) {
      long left = narrowSum(a);
      long right = narrowSum(b);
      if (same) return Long.compare(left, right);
      if (a.denominator.bitLength() <= 63 && b.denominator.bitLength() <= 63) {
        return Longs.compareProducts(
            left, b.denominator.longValue(), right, a.denominator.longValue());
      }
    }
    BigInteger left = sum(a, widthA);
    BigInteger right = sum(b, widthB);
    return same
        ? left.compareTo(right)
        : left.multiply(b.denominator).compareTo(right.multiply(a.denominator));
  }

  /**
   * How many bits the sum of the products of numerators has at most; more than a long's if some are
   * not longs.
   */
  private int requireSize(RationalVector that) {
    if (size() != that.size()) {
      throw new IllegalArgumentException(
          "vectors of " + size() + " and " + that.size() + " entries; wanted are equal sizes");
    }
    int carries = 32 - Integer.numberOfLeadingZeros(size());
    return isLong() && that.isLong() ? bits + that.bits + carries : Integer.MAX_VALUE;
  }

  private long narrowSum(RationalVector that) {
    long[] a = longs;
    long[] b = that.longs;
    long total = 0;
    for (int i = 0; i < a.length; i++) total += a[i] * b[i];
    return total;
  }

  private BigInteger sum(RationalVector that, int width) {
    if (width <= 126) return wideSum(that);
    BigInteger total = BigInteger.ZERO;
    for (int i = 0; i < size(); i++) total = total.add(numerator(i).multiply(that.numerator(i)));
    return total;
  }

  /** The sum as high * 2^64 + low, low unsigned. */
  private BigInteger wideSum(RationalVector that) {
    long[] a = longs;
    long[] b = that.longs;
    long low = 0;
    long high = 0;
    for (int i = 0; i < a.length; i++) {
      long product = a[i] * b[i];
      low += product;
      high += Math.multiplyHigh(a[i], b[i]) + (Long.compareUnsigned(low, product) < 0 ? 1 : 0);
    }
    if (high == low >> 63) return BigInteger.valueOf(low);
    BigInteger tail = BigInteger.valueOf(low & Long.MAX_VALUE);
    return BigInteger.valueOf(high).shiftLeft(64).add(low < 0 ? tail.setBit(63) : tail);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RationalVector v
        && denominator.equals(v.denominator)
        && Arrays.equals(longs, v.longs)
        && Arrays.equals(bigs, v.bigs);
  }

  @Override
  public int hashCode() {
    return (Arrays.hashCode(longs) * 31 + Arrays.hashCode(bigs)) * 31 + denominator.hashCode();
  }

  /** The entries as fractions, {@code [1/2, 3]}. */
  @Override
  public String toString() {
    return toList().toString();
  }
}
