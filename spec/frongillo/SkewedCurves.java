package frongillo;

import counterplay.exact.number.Rational;
import counterplay.model.elicitation.NormalSignals;
import counterplay.model.elicitation.SkewNormalCurves;

/**
 * How many components, and the inverse of their standard deviation; the slant and the variance of
 * the noise where there is one; a threshold and a correlation where there is none.
 */
public record SkewedCurves(int components, Rational precision, Rational noise) {
  int sign(int curve, Rational tau) {
    return NormalSignals.sign(NormalSignals.skew(precision, noise, tau).get(curve));
  }

  /** The sign of G - Q where G crosses 1/2, or F: at the middle of a narrow interval there. */
  int opinionAtCrossing(int curve) {
    Rational low = Rational.HALF.negated();
    Rational high = Rational.HALF;
    int below = sign(curve, low);
    while (high.minus(low).compareTo(Rational.of(1, 1_000)) > 0) {
      Rational middle = low.plus(high).times(Rational.HALF).plus(Rational.of(1, 1 << 20));
      if (sign(curve, middle) == below) low = middle;
      else high = middle;
    }
    SkewNormalCurves curves = new SkewNormalCurves(precision, noise);
    Rational place = low.plus(high).times(Rational.HALF);
    return NormalSignals.sign(curves.at(place).get(0).minus(curves.second(place, CELLS / 2)));
  }

  /** Changes of sign on a grid from below to above, with the given direction or any. */
  Rational changes(int curve, int direction) {
    int count = 0;
    int last = 0;
    for (int k = 0; k <= 12; k++) {
      int here = sign(curve, Rational.of(k - 6L, 2).plus(Rational.of(1, 37)));
      if (last != 0 && here != last && (direction == 0 || here == direction)) count++;
      last = here;
    }
    return Rational.of(count);
  }

  private static final int CELLS = 32;

  static SkewedCurves skew(long n, long d, Rational noise) {
    return new SkewedCurves(1, Rational.of(n, d), noise);
  }
}
