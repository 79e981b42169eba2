package counterplay.kernel;

import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.stream.Stream;

/**
 * The bivariate normal distribution function by Mehler's series, with Hermite polynomials {@code
 * He_(n+1)(x) = x He_n(x) - n He_(n-1)(x)}:
 *
 * <pre>
 *   Phi2(h, k, rho) = Phi(h) Phi(k) + phi(h) phi(k) sum over n of He_n(h) He_n(k)/n! rho^(n+1)/(n+1)
 * </pre>
 *
 * Since {@code |He_n(x)| <= 1.0865 sqrt(n!) e^(x^2/4)} (Cramer), all terms from the N-th on
 * together are at most {@code |rho|^N / (1 - |rho|) / 5}. Phi2 increases in each of its arguments,
 * so it is taken at their ends.
 */
final class Bivariate {

  private static final Rational ONE = Rational.ONE;
  private static final int MOST_TERMS = 1_000;
  private static final int MOST_BITS = 4_000;
  private static final int LARGEST = 40;

  private Bivariate() {}

  /**
   * @throws IllegalArgumentException if rho may lie outside -1 to 1 or is too close to these ends,
   *     or h or k is beyond 40
   */
  static Interval of(Interval h, Interval k, Interval rho) {
    Interval low = at(h.lo(), k.lo(), rho.lo(), h.bits());
    boolean exact = Stream.of(h, k, rho).allMatch(x -> x.lo().equals(x.hi()));
    Interval high = exact ? low : at(h.hi(), k.hi(), rho.hi(), h.bits());
    return Interval.of(low.lo(), high.hi(), h.bits());
  }

  private static Interval at(Rational h, Rational k, Rational rho, int bits) {
    if (bits > MOST_BITS || rho.abs().compareTo(ONE) > 0)
      throw new IllegalArgumentException("Phi2 with a correlation that may be beyond 1");
    Rational size = h.abs().max(k.abs());
    if (size.compareTo(Rational.of(LARGEST)) > 0)
      throw new IllegalArgumentException("Phi2 of a number beyond " + LARGEST);
    Interval ofH = Functions.of("Phi", Interval.of(h, bits));
    Interval ofK = Functions.of("Phi", Interval.of(k, bits));
    if (rho.equals(ONE)) return h.compareTo(k) <= 0 ? ofH : ofK;
    if (rho.equals(ONE.negated())) {
      Interval rest = ofH.plus(ofK).minus(Interval.of(ONE, bits));
      return Interval.of(rest.lo().max(Rational.ZERO), rest.hi().max(Rational.ZERO), bits);
    }
    int terms = terms(rho.abs(), bits);
    // a recurrence of N steps widens an interval by at most about e^(2 |x| sqrt(N))
    int root = BigInteger.valueOf(terms).sqrt().intValueExact() + 1;
    int more = 3 * (size.numerator().divide(size.denominator()).intValueExact() + 1) * root;
    int fine = bits + 32 + 2 * more;
    Interval x = Interval.of(h, fine);
    Interval y = Interval.of(k, fine);
    Interval both = Functions.of("phi", x).times(Functions.of("phi", y));
    Interval sum = both.times(series(x, y, rho, terms));
    Rational beyond =
        Rational.HALF.power(bits + 8).over(ONE.minus(rho.abs()).times(Rational.of(5)));
    return ofH.times(ofK).plus(sum.widened(Interval.of(beyond, fine)).withBits(bits));
  }

  /** So many that the power of rho with this number is below {@code 2^-(bits + 8)}. */
  private static int terms(Rational rho, int bits) {
    Rational small = Rational.HALF.power(bits + 8);
    Interval factor = Interval.of(rho, bits + 32);
    Interval power = factor;
    for (int n = 1; n <= MOST_TERMS; n++) {
      if (power.hi().compareTo(small) < 0) return n;
      power = power.times(factor);
    }
    throw new IllegalArgumentException("Phi2 with a correlation too close to 1");
  }

  /** With {@code He_n / sqrt(n!)} in place of the polynomials, which stay small. */
  private static Interval series(Interval x, Interval y, Rational rho, int terms) {
    int bits = x.bits();
    Interval ofX = Interval.of(ONE, bits);
    Interval ofY = ofX;
    Interval beforeX = Interval.of(Rational.ZERO, bits);
    Interval beforeY = beforeX;
    Interval sum = beforeX;
    Interval power = Interval.of(rho, bits);
    Interval factor = power;
    Interval root = beforeX;
    for (int n = 0; n < terms; n++) {
      sum = sum.plus(ofX.times(ofY).times(power).times(Rational.of(1, n + 1L)));
      power = power.times(factor);
      Interval next = Functions.sqrt(Interval.of(Rational.of(n + 1L), bits));
      Interval nextX = x.times(ofX).minus(root.times(beforeX)).over(next);
      Interval nextY = y.times(ofY).minus(root.times(beforeY)).over(next);
      beforeX = ofX;
      beforeY = ofY;
      ofX = nextX;
      ofY = nextY;
      root = next;
    }
    return sum;
  }
}
