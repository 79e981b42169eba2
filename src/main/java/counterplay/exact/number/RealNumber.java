package counterplay.exact.number;

/** A real number that is known as exactly as one asks. */
public interface RealNumber {

  /**
   * Two rational ends around the number, at most {@code 10^-digits} apart.
   *
   * @throws IllegalArgumentException if {@code digits} is negative or more than {@link
   *     counterplay.exact.real.Enclosures#MAX_DIGITS}
   * @throws ArithmeticException if the number is the value of an expression that divides by, or
   *     takes the logarithm of, something that could not be told from zero
   */
  Enclosure enclosure(int digits);
}
