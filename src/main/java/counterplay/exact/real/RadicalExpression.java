package counterplay.exact.real;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.FixedPoint;
import counterplay.exact.number.RealNumber;

/**
 * A number made of integers by the four operations and square roots nested to any depth. Its sign
 * is decided by refinement up to its separation bound; see {@link RootBound}.
 *
 * @param text the expression; equal texts stand for equal numbers
 * @param approximation the intervals around it
 * @param bound how close to 0 it can come
 */
record RadicalExpression(String text, Approximation approximation, RootBound bound)
    implements RealNumber {

  /** Up to how many bits the sign is decided. */
  static final int MAX_BOUND = 100_000;

  /** The same number with its text and bound. */
  static RadicalExpression of(RealNumber x) {
    if (x instanceof RadicalExpression e) return e;
    Approximation a = ComputedNumber.approximation(x);
    return new RadicalExpression(
        x.toString(), a, x instanceof NestedRoot n ? RootBound.of(n) : RootBound.of((RootSum) x));
  }

  /** Whether {@link #of} takes such a number. */
  static boolean isOne(RealNumber x) {
    return x instanceof RootSum || x instanceof NestedRoot || x instanceof RadicalExpression;
  }

  RadicalExpression plus(RadicalExpression that) {
    return new RadicalExpression(
        "(" + text + " + " + that.text + ")",
        bits -> approximation.at(bits).plus(that.approximation.at(bits)),
        bound.plus(that.bound));
  }

  RadicalExpression times(RadicalExpression that) {
    return new RadicalExpression(
        "(" + text + ")*(" + that.text + ")",
        bits -> approximation.at(bits).times(that.approximation.at(bits)),
        bound.times(that.bound));
  }

  /**
   * @throws ArithmeticException if the number is 0 and its sign is decided
   */
  RadicalExpression inverse() {
    if (isDecidable() && signum() == 0) throw new ArithmeticException("division by zero");
    return new RadicalExpression(
        "1/(" + text + ")",
        bits -> FixedPoint.of(1, bits).over(approximation.at(bits)),
        bound.inverse());
  }

  /** The root of a number that is not negative, as {@link #signum} tells. */
  RadicalExpression sqrt() {
    return new RadicalExpression(
        "sqrt(" + text + ")", bits -> approximation.at(bits).sqrt(), bound.sqrt(text));
  }

  RadicalExpression power(int exponent, Approximation power) {
    return new RadicalExpression("(" + text + ")^" + exponent, power, bound.power(exponent));
  }

  /** Whether {@link #signum} ends in bearable time. */
  boolean isDecidable() {
    return bound.bits() <= MAX_BOUND;
  }

  /** The sign; decided exactly. */
  int signum() {
    return approximation.sign(bound.bits());
  }

  @Override
  public Enclosure enclosure(int digits) {
    return approximation.toDigits(digits);
  }

  @Override
  public String toString() {
    return text;
  }
}
