package counterplay.exact.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;

/**
 * A closed interval with rational ends that is known to contain a number. Every operation returns
 * an interval that contains the result for each choice of numbers in the operands: {@code {x op y :
 * x in X, y in Y}} is a subset of {@code X op Y}; for {@link #plus}, {@link #minus}, {@link
 * #times}, {@link #over} and {@link #power} the two sets are equal. Only {@link #rounded} gives
 * width away.
 *
 * @param lo the lower end
 * @param hi the upper end
 */
public record Enclosure(Rational lo, Rational hi) {

  /**
   * @throws IllegalArgumentException if the lower end is above the upper one
   */
  public Enclosure {
    if (lo.compareTo(hi) > 0) {
      throw new IllegalArgumentException(
          "the ends " + lo + " and " + hi + " are in the wrong order");
    }
  }

  /** The interval that holds one number only. */
  public static Enclosure of(Rational value) {
    return new Enclosure(value, value);
  }

  /** {@code [lo, hi]}. */
  public static Enclosure of(Rational lo, Rational hi) {
    return new Enclosure(lo, hi);
  }

  /** The sums. */
  public Enclosure plus(Enclosure that) {
    return new Enclosure(lo.plus(that.lo), hi.plus(that.hi));
  }

  /** The differences. */
  public Enclosure minus(Enclosure that) {
    return new Enclosure(lo.minus(that.hi), hi.minus(that.lo));
  }

  /** The numbers with the other sign. */
  public Enclosure negated() {
    return new Enclosure(hi.negated(), lo.negated());
  }

  /** The products; their extremes lie at the ends of the operands. */
  public Enclosure times(Enclosure that) {
    Rational a = lo.times(that.lo);
    Rational b = lo.times(that.hi);
    Rational c = hi.times(that.lo);
    Rational d = hi.times(that.hi);
    return new Enclosure(a.min(b).min(c.min(d)), a.max(b).max(c.max(d)));
  }

  /** The products with one number. */
  public Enclosure scale(Rational factor) {
    return times(of(factor));
  }

  /**
   * The quotients.
   *
   * @throws ArithmeticException if the divisor contains 0
   */
  public Enclosure over(Enclosure that) {
    if (that.contains(Rational.ZERO))
      throw new ArithmeticException("the divisor " + that + " contains 0");
    return times(new Enclosure(that.hi.inverse(), that.lo.inverse()));
  }

  /**
   * The powers {@code x^exponent} of each number; a square is never negative.
   *
   * @throws IllegalArgumentException if the exponent is negative
   */
  public Enclosure power(int exponent) {
    Rational a = lo.power(exponent);
    Rational b = hi.power(exponent);
    if (exponent % 2 == 1) return new Enclosure(a, b);
    if (exponent > 0 && contains(Rational.ZERO)) return new Enclosure(Rational.ZERO, a.max(b));
    return new Enclosure(a.min(b), a.max(b));
  }

  /**
   * The image under a function that nowhere decreases.
   *
   * @param function an enclosure of the function at each rational number
   */
  public Enclosure increasing(Function<Rational, Enclosure> function) {
    Enclosure low = function.apply(lo);
    return new Enclosure(low.lo, isPoint() ? low.hi : function.apply(hi).hi);
  }

  /**
   * The image under a function that nowhere increases.
   *
   * @param function an enclosure of the function at each rational number
   */
  public Enclosure decreasing(Function<Rational, Enclosure> function) {
    Enclosure low = function.apply(lo);
    return new Enclosure(isPoint() ? low.lo : function.apply(hi).lo, low.hi);
  }

  /** The absolute values. */
  public Enclosure abs() {
    if (lo.signum() >= 0) return this;
    if (hi.signum() <= 0) return negated();
    return new Enclosure(Rational.ZERO, hi.max(lo.negated()));
  }

  /** The smallest interval around both. */
  public Enclosure hull(Enclosure that) {
    return new Enclosure(lo.min(that.lo), hi.max(that.hi));
  }

  /**
   * The interval with its ends moved outward to multiples of {@code 2^-bits}, each by less than
   * {@code 2^-bits}.
   *
   * @throws IllegalArgumentException if {@code bits} is negative
   */
  public Enclosure rounded(int bits) {
    if (bits < 0)
      throw new IllegalArgumentException("ends of " + bits + " bits; wanted are 0 or more");
    return FixedPoint.of(this, bits).toEnclosure();
  }

  /**
   * How each number of this interval compares to each of that one: equal only if both hold the same
   * one number.
   */
  public Order compare(Enclosure that) {
    if (hi.compareTo(that.lo) < 0) return Order.LESS;
    if (lo.compareTo(that.hi) > 0) return Order.MORE;
    return isPoint() && equals(that) ? Order.EQUAL : Order.UNKNOWN;
  }

  /** How each number of this interval compares to the given one. */
  public Order compare(Rational that) {
    return compare(of(that));
  }

  /** {@code hi - lo}. */
  public Rational width() {
    return hi.minus(lo);
  }

  /** {@code (lo + hi) / 2}. */
  public Rational middle() {
    return lo.plus(hi).times(Rational.HALF);
  }

  /** Whether the interval holds one number only. */
  public boolean isPoint() {
    return lo.equals(hi);
  }

  /** Whether the number lies in the interval, ends included. */
  public boolean contains(Rational value) {
    return lo.compareTo(value) <= 0 && hi.compareTo(value) >= 0;
  }

  /** Whether that interval is a part of this one. */
  public boolean contains(Enclosure that) {
    return contains(that.lo) && contains(that.hi);
  }

  /**
   * The interval in decimal notation, {@code [1.414, 1.415]}, its ends rounded outward to the given
   * number of places.
   *
   * @throws IllegalArgumentException if {@code places} is negative
   */
  public String decimal(int places) {
    if (places < 0)
      throw new IllegalArgumentException(places + " decimal places; wanted are 0 or more");
    BigInteger unit = BigInteger.TEN.pow(places);
    BigInteger low = FixedPoint.floor(lo.numerator().multiply(unit), lo.denominator());
    BigInteger high = FixedPoint.ceiling(hi.numerator().multiply(unit), hi.denominator());
    return "[" + decimal(low, places) + ", " + decimal(high, places) + "]";
  }

  private static String decimal(BigInteger units, int places) {
    return new BigDecimal(units, places).toPlainString();
  }

  /** {@code [1/3, 1/2]}. */
  @Override
  public String toString() {
    return "[" + lo + ", " + hi + "]";
  }
}
