package counterplay.exact.number;

import java.math.BigInteger;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rational number p/q in lowest terms with q &gt; 0. Immutable and canonical: equal numbers are
 * equal objects. Numerators and denominators that fit a {@code long} are kept as such; arithmetic
 * that overflows continues with {@link BigInteger} and comes back as soon as the result fits.
 */
public final class Rational implements Scalar<Rational>, Comparable<Rational>, RealNumber {

  /** The number 0. */
  public static final Rational ZERO = new Rational(0, 1, null, null);

  /** The number 1. */
  public static final Rational ONE = new Rational(1, 1, null, null);

  /** The number 1/2. */
  public static final Rational HALF = new Rational(1, 2, null, null);

  /** The longest text that {@link #parse} reads, in characters. */
  public static final int MAX_TEXT = 2_000;

  private static final Pattern TEXT = Pattern.compile("(-?[0-9]+)(?:/([0-9]+))?");

  private final long p;
  private final long q;

  /**
   * Null exactly when both parts are at most {@code Long.MAX_VALUE} in size; then {@link #p} and
   * {@link #q} hold them.
   */
  private final BigInteger bigP;

  private final BigInteger bigQ;

  private Rational(long p, long q, BigInteger bigP, BigInteger bigQ) {
    this.p = p;
    this.q = q;
    this.bigP = bigP;
    this.bigQ = bigQ;
  }

  /** The integer {@code n}. */
  public static Rational of(long n) {
    if (n == Long.MIN_VALUE) return new Rational(0, 0, BigInteger.valueOf(n), BigInteger.ONE);
    return n == 0 ? ZERO : n == 1 ? ONE : new Rational(n, 1, null, null);
  }

  /**
   * The fraction {@code n/d}.
   *
   * @throws ArithmeticException if {@code d} is zero
   */
  public static Rational of(long n, long d) {
    if (n == Long.MIN_VALUE || d == Long.MIN_VALUE)
      return of(BigInteger.valueOf(n), BigInteger.valueOf(d));
    return reduced(n, d);
  }

  /**
   * The fraction {@code n/d}.
   *
   * @throws ArithmeticException if {@code d} is zero
   */
  public static Rational of(BigInteger n, BigInteger d) {
    if (d.signum() == 0)
      throw new ArithmeticException("a fraction with denominator 0: " + shorten(n) + "/0");
    BigInteger g = n.gcd(d);
    if (d.signum() < 0) g = g.negate();
    BigInteger top = n.divide(g);
    BigInteger bottom = d.divide(g);
    if (fits(top) && fits(bottom)) return reduced(top.longValue(), bottom.longValue());
    return new Rational(0, 0, top, bottom);
  }

  /**
   * Reads {@code "3"}, {@code "-3"} or {@code "1/3"} (not necessarily in lowest terms).
   *
   * @throws IllegalArgumentException for anything else: decimals, signs in the denominator, spaces,
   *     a zero denominator, more than {@value #MAX_TEXT} characters
   */
  public static Rational parse(String text) {
    if (text.length() > MAX_TEXT) {
      throw new IllegalArgumentException(
          "a number of " + text.length() + " characters; at most " + MAX_TEXT + " are read");
    }
    Matcher m = TEXT.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException(
          "'"
              + shorten(text)
              + "' is not a rational number; wanted is an integer or a fraction such as 1/3");
    }
    BigInteger d = m.group(2) == null ? BigInteger.ONE : new BigInteger(m.group(2));
    if (d.signum() == 0)
      throw new IllegalArgumentException("'" + shorten(text) + "' has denominator 0");
    return of(new BigInteger(m.group(1)), d);
  }

  /** The sum of all given numbers; zero if there are none. */
  public static Rational sum(Collection<Rational> terms) {
    Rational total = ZERO;
    for (Rational t : terms) total = total.plus(t);
    return total;
  }

  /**
   * The least common multiple of the denominators, by which all given numbers become integers; 1 if
   * there are none.
   */
  public static BigInteger commonDenominator(Collection<Rational> numbers) {
    BigInteger lcm = BigInteger.ONE;
    for (Rational r : numbers) {
      BigInteger d = r.denominator();
      if (lcm.mod(d).signum() != 0) lcm = lcm.divide(lcm.gcd(d)).multiply(d);
    }
    return lcm;
  }

  private static Rational reduced(long n, long d) {
    if (d == 0) throw new ArithmeticException("a fraction with denominator 0: " + n + "/0");
    if (d < 0) {
      n = -n;
      d = -d;
    }
    if (n == 0) return ZERO;
    if (d == 1) return of(n);
    long g = Longs.gcd(Math.abs(n), d);
    return d == g ? of(n / g) : new Rational(n / g, d / g, null, null);
  }

  /** Symmetric range, so that negation never overflows. */
  private static boolean fits(BigInteger n) {
    return n.bitLength() < 64 && n.longValue() != Long.MIN_VALUE;
  }

  private static String shorten(Object number) {
    String s = number.toString();
    return s.length() <= 24 ? s : s.substring(0, 20) + "... (" + s.length() + " characters)";
  }

  /** The numerator, with the number's sign. */
  public BigInteger numerator() {
    return bigP == null ? BigInteger.valueOf(p) : bigP;
  }

  /** The denominator, positive. */
  public BigInteger denominator() {
    return bigQ == null ? BigInteger.valueOf(q) : bigQ;
  }

  /** Whether numerator and denominator fit longs. */
  public boolean isLong() {
    return bigP == null;
  }

  /** The numerator, if {@link #isLong}. */
  public long longNumerator() {
    return p;
  }

  /** The denominator, if {@link #isLong}. */
  public long longDenominator() {
    return q;
  }

  @Override
  public Rational plus(Rational that) {
    if (bigP == null && that.bigP == null) {
      if (q == that.q) {
        long top = p + that.p;
        if (((p ^ top) & (that.p ^ top)) >= 0 && top != Long.MIN_VALUE) return reduced(top, q);
      } else if (sumFits(that, q, that.q)) {
        return reduced(p * that.q + that.p * q, q * that.q);
      } else {
        long g = Longs.gcd(q, that.q);
        if (sumFits(that, q / g, that.q / g))
          return reduced(p * (that.q / g) + that.p * (q / g), q / g * that.q);
      }
    }
    return of(
        numerator().multiply(that.denominator()).add(that.numerator().multiply(denominator())),
        denominator().multiply(that.denominator()));
  }

  /** Whether p s + that.p r and q s fit longs. */
  private boolean sumFits(Rational that, long r, long s) {
    long left = p * s;
    long right = that.p * r;
    long top = left + right;
    return Longs.productFits(p, s)
        && Longs.productFits(that.p, r)
        && Longs.productFits(q, s)
        && ((left ^ top) & (right ^ top)) >= 0
        && top != Long.MIN_VALUE;
  }

  @Override
  public Rational minus(Rational that) {
    return plus(that.negated());
  }

  @Override
  public Rational times(Rational that) {
    if (bigP == null && that.bigP == null) {
      if (Longs.productFits(p, that.p)
          && Longs.productFits(q, that.q)
          && p * that.p != Long.MIN_VALUE) return reduced(p * that.p, q * that.q);
      long g = Longs.gcd(Math.abs(p), that.q);
      long h = Longs.gcd(Math.abs(that.p), q);
      if (Longs.productFits(p / g, that.p / h)
          && Longs.productFits(q / h, that.q / g)
          && p / g * (that.p / h) != Long.MIN_VALUE) {
        return reduced(p / g * (that.p / h), q / h * (that.q / g));
      }
    }
    return of(numerator().multiply(that.numerator()), denominator().multiply(that.denominator()));
  }

  /**
   * {@code this / that}.
   *
   * @throws ArithmeticException if {@code that} is zero
   */
  @Override
  public Rational over(Rational that) {
    return times(that.inverse());
  }

  /**
   * {@code 1 / this}.
   *
   * @throws ArithmeticException if this is zero
   */
  @Override
  public Rational inverse() {
    if (isZero()) throw new ArithmeticException("division by zero");
    if (bigP != null) return of(bigQ, bigP);
    return p > 0 ? new Rational(q, p, null, null) : new Rational(-q, -p, null, null);
  }

  @Override
  public Rational negated() {
    return bigP == null
        ? (p == 0 ? this : new Rational(-p, q, null, null))
        : new Rational(0, 0, bigP.negate(), bigQ);
  }

  /**
   * {@code this} to the power of {@code exponent}.
   *
   * @throws IllegalArgumentException if the exponent is negative
   */
  public Rational power(int exponent) {
    if (exponent < 0) throw new IllegalArgumentException("a negative exponent: " + exponent);
    return of(numerator().pow(exponent), denominator().pow(exponent));
  }

  /** The absolute value. */
  public Rational abs() {
    return signum() < 0 ? negated() : this;
  }

  /** The smaller of the two. */
  public Rational min(Rational that) {
    return compareTo(that) <= 0 ? this : that;
  }

  /** The larger of the two. */
  public Rational max(Rational that) {
    return compareTo(that) >= 0 ? this : that;
  }

  @Override
  public int signum() {
    return bigP == null ? Long.signum(p) : bigP.signum();
  }

  @Override
  public boolean isZero() {
    return signum() == 0;
  }

  @Override
  public Rational scale(Rational factor) {
    return times(factor);
  }

  @Override
  public Rational constant(Rational value) {
    return value;
  }

  /** Whether this is at least 0 and at most 1. */
  public boolean isProbability() {
    return signum() >= 0 && compareTo(ONE) <= 0;
  }

  @Override
  public int compareTo(Rational that) {
    if (bigP == null && that.bigP == null) {
      if (q == that.q) return Long.compare(p, that.p);
      return Longs.compareProducts(p, that.q, that.p, q);
    }
    return numerator()
        .multiply(that.denominator())
        .compareTo(that.numerator().multiply(denominator()));
  }

  /** Both ends are the number itself. */
  @Override
  public Enclosure enclosure(int digits) {
    return Enclosure.of(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rational r
        && p == r.p
        && q == r.q
        && (bigP == null ? r.bigP == null : bigP.equals(r.bigP) && bigQ.equals(r.bigQ));
  }

  @Override
  public int hashCode() {
    return bigP == null
        ? Long.hashCode(p) * 31 + Long.hashCode(q)
        : bigP.hashCode() * 31 + bigQ.hashCode();
  }

  /** {@code "3"} or {@code "1/3"}; {@link #parse} reads it back. */
  @Override
  public String toString() {
    if (bigP == null) return q == 1 ? Long.toString(p) : p + "/" + q;
    return bigQ.equals(BigInteger.ONE) ? bigP.toString() : bigP + "/" + bigQ;
  }
}
