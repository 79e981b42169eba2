package counterplay.claim.evidence;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;

/**
 * A quotient of two polynomials in the symbols of a proof, with which evidence names a number.
 *
 * @param numerator the numerator
 * @param denominator the denominator, which the kernel must know not to be zero
 */
public record Term(Polynomial numerator, Polynomial denominator) {

  /** A polynomial. */
  public static Term of(Polynomial p) {
    return new Term(p, Polynomial.ONE);
  }

  /** A number. */
  public static Term of(Rational r) {
    return of(Polynomial.of(r));
  }

  /** A symbol, or anything that {@link Polynomial#parse} reads. */
  public static Term of(String text) {
    return of(Polynomial.parse(text));
  }
}
