package counterplay.exact.real;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.FixedPoint;
import counterplay.exact.number.PrecisionException;
import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.function.Predicate;

/** A real number, given by intervals around it whose width tends to zero as the bits grow. */
@FunctionalInterface
interface Approximation {

  /** Where operations that stay undefined on an interval give up. */
  int MOST_BITS = 5_000;

  /** Where numbers that are too large or expressions that lose too much precision are given up. */
  int LIMIT = 60_000;

  /**
   * An interval that contains the number.
   *
   * @throws PrecisionException if more bits are needed to say anything
   */
  FixedPoint at(int bits);

  /** Ends at most {@code 10^-digits} apart, with {@code 3.33 digits + 3} bits behind the point. */
  default Enclosure toDigits(int digits) {
    if (digits < 0 || digits > Enclosures.MAX_DIGITS) {
      throw new IllegalArgumentException(
          digits + " digits; wanted are 0 to " + Enclosures.MAX_DIGITS);
    }
    int places = digits * 3322 / 1000 + 4;
    Rational half = Rational.of(BigInteger.ONE, BigInteger.TEN.pow(digits).shiftLeft(1));
    int bits = places + 28;
    while (true) {
      int more = bits / 2;
      try {
        Enclosure e = at(bits).toEnclosure();
        if (e.width().compareTo(half) <= 0) return e.rounded(places);
        if (bits > LIMIT + 4 * places)
          throw new ArithmeticException("more than " + LIMIT + " bits are needed");
        Rational excess = e.width().over(half);
        more =
            Math.min(
                8 * bits,
                Math.max(
                    bits / 8,
                    excess.numerator().bitLength() - excess.denominator().bitLength() + 8));
      } catch (PrecisionException tooFew) {
        if (bits > MOST_BITS + 4 * places) throw tooFew;
      }
      bits += more;
    }
  }

  /**
   * The sign of a number that is known not to be zero: refined until no interval around it contains
   * 0.
   */
  default int signOfNonzero() {
    for (int bits = 64; ; bits *= 2) {
      int sign = at(bits).sign();
      if (sign != 0) return sign;
    }
  }

  /**
   * The sign of a number that is 0 if its absolute value is below {@code 2^-separation}.
   *
   * @throws PrecisionException if the number is made with a divisor that could not be told from 0
   */
  default int sign(long separation) {
    for (int bits = 64;
        ;
        bits = (int) Math.min(2L * bits, Math.max(bits + bits / 8 + 64L, separation + 64))) {
      try {
        FixedPoint x = at(bits);
        if (x.sign() != 0) return x.sign();
        if (x.magnitude().bitLength() <= bits - separation) return 0;
      } catch (PrecisionException tooFew) {
        if (bits > MOST_BITS) throw tooFew;
      }
    }
  }

  /** The sign if one of a few intervals shows it, otherwise 0. */
  default int quickSign(int mostBits) {
    for (int bits = 64; bits <= mostBits; bits *= 2) {
      int sign = at(bits).sign();
      if (sign != 0) return sign;
    }
    return 0;
  }

  /**
   * The largest integer that is at most {@code 2^16} times the number: equal numbers have the same
   * one, whatever they are made of.
   *
   * @param isIt whether the number is exactly the given one
   */
  default BigInteger floor16(Predicate<Rational> isIt) {
    for (int bits = 64; ; bits *= 2) {
      Enclosure e = at(bits).toEnclosure();
      BigInteger low = floor16(e.lo());
      BigInteger high = floor16(e.hi());
      if (low.equals(high)) return low;
      if (low.add(BigInteger.ONE).equals(high)
          && isIt.test(Rational.of(high, BigInteger.ONE.shiftLeft(16)))) {
        return high;
      }
    }
  }

  private static BigInteger floor16(Rational r) {
    return FixedPoint.floor(r.numerator().shiftLeft(16), r.denominator());
  }
}
