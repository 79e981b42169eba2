package counterplay.exact.real;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.FixedPoint;
import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * Where a real number x lies among the decimals with so many digits after the point: {@code lo <= x
 * <= hi}, where lo and hi are the neighbours of a decimal nearest to x, so that {@code hi - lo = 2
 * * 10^-digits}. Data for a certificate; {@link #of} finds it, and a checker that evaluates the
 * expression in its own way sees that it is right, since x is never close to an end.
 *
 * @param expression the number, in the language of {@link Expression}
 * @param digits at least 0
 * @param lo the lower end
 * @param hi the upper end
 */
public record DecimalCell(String expression, int digits, Rational lo, Rational hi) {

  /** The most digits of a cell. */
  public static final int MAX_DIGITS = 1_000;

  /**
   * The cell of the number.
   *
   * @throws IllegalArgumentException if the text is no expression, has no value, or the digits are
   *     not from 0 to {@value #MAX_DIGITS}
   */
  public static DecimalCell of(String expression, int digits) {
    if (digits < 0 || digits > MAX_DIGITS)
      throw new IllegalArgumentException(digits + " digits; wanted are 0 to " + MAX_DIGITS);
    Expression number = Expression.parse(expression);
    BigInteger unit = BigInteger.TEN.pow(digits);
    Enclosure e = number.enclosure(digits + 4);
    BigInteger nearest =
        floor(
            e.lo().plus(e.hi()).plus(Rational.of(BigInteger.ONE, unit)).times(Rational.HALF), unit);
    return new DecimalCell(
        expression,
        digits,
        Rational.of(nearest.subtract(BigInteger.ONE), unit),
        Rational.of(nearest.add(BigInteger.ONE), unit));
  }

  /**
   * The coarsest of some cells of the two numbers that show that the first is less than the second;
   * none if they do not within so many digits.
   *
   * @throws IllegalArgumentException if one of the texts is no expression or has no value
   */
  public static Optional<List<DecimalCell>> apart(String less, String more, int mostDigits) {
    for (int digits = 1; digits <= Math.min(mostDigits, MAX_DIGITS); digits *= 2) {
      DecimalCell left = of(less, digits);
      DecimalCell right = of(more, digits);
      if (left.hi().compareTo(right.lo()) < 0) return Optional.of(List.of(left, right));
      if (left.lo().compareTo(right.hi()) > 0) return Optional.empty();
    }
    return Optional.empty();
  }

  private static BigInteger floor(Rational r, BigInteger unit) {
    return FixedPoint.floor(r.numerator().multiply(unit), r.denominator());
  }
}
