package counterplay.exact.real;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.FixedPoint;
import counterplay.exact.number.Order;
import counterplay.exact.number.Rational;

/**
 * Elementary functions to any number of digits asked. For a rational argument the result is an
 * interval that contains the value and is at most {@code 10^-digits} wide; for an interval it
 * contains the value at each number of the interval, with ends that are each off by at most {@code
 * 10^-digits}. The means are power series with a proven bound on what is left out, in integer
 * arithmetic that rounds outward; see {@link Series}.
 */
public final class Enclosures {

  /** The most digits that are computed. */
  public static final int MAX_DIGITS = 10_000;

  /** The largest absolute value that {@link #exp} takes. */
  public static final int MAX_EXPONENT = 10_000;

  private Enclosures() {}

  /**
   * {@code e^x}.
   *
   * @throws IllegalArgumentException if {@code |x|} is above {@link #MAX_EXPONENT} or the digits
   *     are out of range
   */
  public static Enclosure exp(Rational x, int digits) {
    checkExponent(Enclosure.of(x));
    return around(bits -> Series.exp(FixedPoint.of(x, bits)), digits);
  }

  /** {@code e^x} for each x of the interval. */
  public static Enclosure exp(Enclosure x, int digits) {
    return x.increasing(end -> exp(end, digits));
  }

  static void checkExponent(Enclosure x) {
    if (x.abs().compare(Rational.of(MAX_EXPONENT)) == Order.MORE) {
      throw new IllegalArgumentException(
          "exp of a number beyond " + MAX_EXPONENT + " in absolute value");
    }
  }

  /**
   * The natural logarithm.
   *
   * @throws IllegalArgumentException unless x is positive
   */
  public static Enclosure log(Rational x, int digits) {
    if (x.signum() <= 0)
      throw new IllegalArgumentException("the logarithm of " + x + "; wanted is a positive number");
    return around(bits -> Series.log(x, bits), digits);
  }

  /** The natural logarithm of each number of an interval of positive numbers. */
  public static Enclosure log(Enclosure x, int digits) {
    return x.increasing(end -> log(end, digits));
  }

  /**
   * The square root that is not negative.
   *
   * @throws IllegalArgumentException if x is negative
   */
  public static Enclosure sqrt(Rational x, int digits) {
    if (x.signum() < 0) {
      throw new IllegalArgumentException(
          "the square root of " + x + "; wanted is a number that is not negative");
    }
    return around(bits -> FixedPoint.of(x, bits).sqrt(), digits);
  }

  /** The square root of each number of an interval without negative numbers. */
  public static Enclosure sqrt(Enclosure x, int digits) {
    return x.increasing(end -> sqrt(end, digits));
  }

  /** The arc tangent, between {@code -pi/2} and {@code pi/2}. */
  public static Enclosure arctan(Rational x, int digits) {
    return around(bits -> Series.arctan(FixedPoint.of(x, bits)), digits);
  }

  /** The arc tangent of each number of the interval. */
  public static Enclosure arctan(Enclosure x, int digits) {
    return x.increasing(end -> arctan(end, digits));
  }

  /** The ratio of a circle's circumference to its diameter. */
  public static Enclosure pi(int digits) {
    return around(Series::pi, digits);
  }

  /** The number that the approximation stands for, to the digits asked. */
  static Enclosure around(Approximation number, int digits) {
    return number.toDigits(digits);
  }
}
