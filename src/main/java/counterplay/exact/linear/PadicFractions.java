package counterplay.exact.linear;

import java.math.BigInteger;

/**
 * Guesses the fractions x_i from their first digits to base p. They get one common denominator D:
 * if D x_i, taken modulo half the digits to the number of least size, is {@value #SLACK} bits
 * smaller than that modulus, it is the numerator; otherwise the fraction D x_i is reconstructed
 * from all digits, and D grows by its denominator.
 */
final class PadicFractions {

  /** By how many bits a guess must be smaller than chance would have it. */
  static final int SLACK = 32;

  private final long base;
  private final BigInteger[] powers;
  private final BigInteger[] numerators;
  private BigInteger denominator = BigInteger.ONE;
  private final boolean plausible;

  PadicFractions(long base, long[][] digits, int known) {
    this.base = base;
    this.powers = powers(base, known);
    this.numerators = new BigInteger[digits.length];
    this.plausible = guess(digits, known);
  }

  /** Whether each number is as small as a guess that is right should be. */
  boolean plausible() {
    return plausible;
  }

  /** The numerators, if {@link #plausible}. */
  BigInteger[] numerators() {
    return numerators;
  }

  /** The least common denominator, positive. */
  BigInteger denominator() {
    return denominator;
  }

  private boolean guess(long[][] digits, int known) {
    int half = (known + 1) / 2;
    BigInteger halfModulus = BigInteger.valueOf(base).pow(half);
    BigInteger[] denominators = new BigInteger[digits.length];
    for (int i = 0; i < digits.length; i++) {
      BigInteger v = joined(digits[i], half).multiply(denominator).mod(halfModulus);
      BigInteger nearest =
          v.bitLength() >= halfModulus.bitLength() - 1 ? v.subtract(halfModulus) : v;
      numerators[i] = nearest;
      if (nearest.abs().bitLength() > halfModulus.bitLength() - SLACK
          && !reconstruct(i, joined(digits[i], known), known)) return false;
      denominators[i] = denominator;
    }
    for (int i = 0; i < digits.length; i++) {
      if (!denominators[i].equals(denominator))
        numerators[i] = numerators[i].multiply(denominator.divide(denominators[i]));
    }
    return true;
  }

  private boolean reconstruct(int i, BigInteger x, int known) {
    BigInteger modulus = BigInteger.valueOf(base).pow(known);
    BigInteger bound = BigInteger.ONE.shiftLeft(modulus.bitLength() / 2 - 1);
    BigInteger[] fraction =
        RationalReconstruction.of(x.multiply(denominator).mod(modulus), modulus, bound);
    numerators[i] = fraction[0];
    denominator = denominator.multiply(fraction[1]);
    return fraction[0].abs().bitLength() + fraction[1].bitLength() <= modulus.bitLength() - SLACK;
  }

  /** p^2, p^4, p^8, ... as far as joining needs them. */
  private static BigInteger[] powers(long base, int known) {
    BigInteger[] powers = new BigInteger[32 - Integer.numberOfLeadingZeros(known)];
    BigInteger p = BigInteger.valueOf(base);
    for (int l = 0; l < powers.length; l++) {
      p = p.multiply(p);
      powers[l] = p;
    }
    return powers;
  }

  /** The sum of digit_k p^k over the first digits, by joining neighbours. */
  private BigInteger joined(long[] digit, int known) {
    int size = (known + 1) / 2;
    BigInteger[] parts = new BigInteger[size];
    for (int k = 0; k < size; k++) {
      parts[k] =
          BigInteger.valueOf(
              2 * k + 1 < known ? digit[2 * k] + digit[2 * k + 1] * base : digit[2 * k]);
    }
    for (int level = 0; size > 1; level++) {
      int joined = (size + 1) / 2;
      for (int k = 0; k < joined; k++) {
        parts[k] =
            2 * k + 1 < size
                ? parts[2 * k].add(parts[2 * k + 1].multiply(powers[level]))
                : parts[2 * k];
      }
      size = joined;
    }
    return parts[0];
  }
}
