package counterplay.claim.evidence;

import counterplay.exact.polynomial.Polynomial;

/**
 * What is known of the sign of a polynomial in the symbols of a proof.
 *
 * @param polynomial the polynomial
 * @param sign what is known
 */
public record Fact(Polynomial polynomial, Sign sign) {

  /** What can be known of a sign. */
  public enum Sign {
    /** It is zero. */
    ZERO("= 0"),
    /** It is not zero. */
    NONZERO("!= 0"),
    /** It is not negative. */
    NONNEGATIVE(">= 0"),
    /** It is positive. */
    POSITIVE("> 0");

    private final String text;

    Sign(String text) {
      this.text = text;
    }
  }

  /** {@code x - y > 0}. */
  @Override
  public String toString() {
    return polynomial + " " + sign.text;
  }
}
