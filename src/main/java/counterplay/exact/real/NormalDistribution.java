package counterplay.exact.real;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.FixedPoint;
import counterplay.exact.number.Rational;

/**
 * The standard normal distribution in one and two dimensions, to any number of digits asked; the
 * promises about widths are those of {@link Enclosures}.
 */
public final class NormalDistribution {

  private NormalDistribution() {}

  /** The density {@code phi(x) = exp(-x^2/2) / sqrt(2 pi)}. */
  public static Enclosure density(Rational x, int digits) {
    return Enclosures.around(bits -> Series.density(FixedPoint.of(x, bits)), digits);
  }

  /** The density at each number of the interval; it falls as the absolute value grows. */
  public static Enclosure density(Enclosure x, int digits) {
    return x.abs().decreasing(end -> density(end, digits));
  }

  /** The distribution function {@code Phi(x) = P(X <= x)}. */
  public static Enclosure distribution(Rational x, int digits) {
    return Enclosures.around(bits -> Series.distribution(FixedPoint.of(x, bits)), digits);
  }

  /** The distribution function at each number of the interval. */
  public static Enclosure distribution(Enclosure x, int digits) {
    return x.increasing(end -> distribution(end, digits));
  }

  /**
   * {@code Phi_2(h, k; rho) = P(X <= h, Y <= k)} for standard normal X and Y with correlation rho:
   *
   * <pre>
   *   Phi_2 = (Phi(h) + Phi(k))/2 - T(h, a) - T(k, b) - d/2,
   *   a = (k - rho h)/(h s),  b = (h - rho k)/(k s),  s = sqrt(1 - rho^2),
   *   d = 0 if hk &gt; 0, or hk = 0 and h + k &gt;= 0; otherwise 1
   * </pre>
   *
   * with Owen's function T (D. B. Owen, Tables for computing bivariate normal probabilities, Annals
   * of Mathematical Statistics 27, 1956). For h = k = 0 the value is {@code 1/4 + arctan(rho/s)/(2
   * pi)}.
   *
   * @throws IllegalArgumentException unless rho is at least -1 and at most 1
   */
  public static Enclosure distribution(Rational h, Rational k, Rational rho, int digits) {
    return Enclosures.around(bivariate(h, k, rho), digits);
  }

  /**
   * The same for each pair of numbers of two intervals; the function increases in h, in k and in
   * rho.
   */
  public static Enclosure distribution(Enclosure h, Enclosure k, Rational rho, int digits) {
    Enclosure low = distribution(h.lo(), k.lo(), rho, digits);
    return new Enclosure(
        low.lo(),
        h.isPoint() && k.isPoint() ? low.hi() : distribution(h.hi(), k.hi(), rho, digits).hi());
  }

  /**
   * {@code P(h0 < X <= h1, k0 < Y <= k1)}.
   *
   * @throws IllegalArgumentException if a side has its ends in the wrong order, or unless rho is at
   *     least -1 and at most 1
   */
  public static Enclosure rectangle(Enclosure h, Enclosure k, Rational rho, int digits) {
    Approximation all = bivariate(h.hi(), k.hi(), rho);
    Approximation left = bivariate(h.lo(), k.hi(), rho);
    Approximation below = bivariate(h.hi(), k.lo(), rho);
    Approximation both = bivariate(h.lo(), k.lo(), rho);
    return Enclosures.around(
        bits -> all.at(bits).minus(left.at(bits)).minus(below.at(bits)).plus(both.at(bits)),
        digits);
  }

  static Approximation bivariate(Rational h, Rational k, Rational rho) {
    if (rho.abs().compareTo(Rational.ONE) > 0) {
      throw new IllegalArgumentException(
          "a correlation of " + rho + "; wanted is a number from -1 to 1");
    }
    if (rho.equals(Rational.ONE)) return bits -> Series.distribution(FixedPoint.of(h.min(k), bits));
    if (rho.equals(Rational.of(-1))) {
      // X <= h and -X <= k: between -k and h
      if (h.plus(k).signum() <= 0) return bits -> FixedPoint.of(0, bits);
      return bits ->
          Series.distribution(FixedPoint.of(h, bits))
              .minus(Series.distribution(FixedPoint.of(k.negated(), bits)));
    }
    Rational rest = Rational.ONE.minus(rho.times(rho));
    if (h.isZero() && k.isZero()) {
      return bits ->
          FixedPoint.of(1, bits)
              .halved(2)
              .plus(
                  Series.arctan(FixedPoint.of(rho, bits).over(FixedPoint.of(rest, bits).sqrt()))
                      .over(Series.pi(bits).times(2)));
    }
    boolean opposite =
        h.signum() * k.signum() < 0 || h.signum() * k.signum() == 0 && h.plus(k).signum() < 0;
    return bits -> {
      FixedPoint sides =
          Series.distribution(FixedPoint.of(h, bits))
              .plus(Series.distribution(FixedPoint.of(k, bits)));
      FixedPoint value =
          sides.halved(1).minus(owen(h, k, rho, rest, bits)).minus(owen(k, h, rho, rest, bits));
      return opposite ? value.minus(FixedPoint.of(1, bits).halved(1)) : value;
    };
  }

  /**
   * {@code T(h, a)} with {@code a = c/h}, {@code c = (k - rho h)/s}. T is even in h and odd in a.
   * For {@code |c| <= |h|} the series serves; otherwise, with h and c taken positive, {@code T(h,
   * c/h) = (Phi(h) + Phi(c))/2 - Phi(h) Phi(c) - T(c, h/c)}. More bits are used for small h and c,
   * so that the quotient is known well.
   */
  private static FixedPoint owen(Rational h, Rational k, Rational rho, Rational rest, int result) {
    Rational top = k.minus(rho.times(h));
    if (top.isZero()) return FixedPoint.of(0, result);
    int bits = result + smallness(top) + (h.isZero() ? 0 : smallness(h)) + smallness(rest);
    FixedPoint height = FixedPoint.of(h.abs(), bits);
    FixedPoint s = FixedPoint.of(rest, bits).sqrt();
    FixedPoint c = FixedPoint.of(top.abs(), bits).over(s);
    FixedPoint value;
    if (top.times(top).compareTo(h.times(h).times(rest)) <= 0) {
      value = Series.owen(height, c.over(height));
    } else {
      FixedPoint p = Series.distribution(height);
      FixedPoint q = Series.distribution(c);
      value = p.plus(q).halved(1).minus(p.times(q)).minus(Series.owen(c, height.over(c)));
    }
    int sign = top.signum() * (h.signum() < 0 ? -1 : 1);
    return (sign < 0 ? value.negated() : value).withBits(result);
  }

  /** About how many bits behind the point of a number other than 0 are 0. */
  private static int smallness(Rational x) {
    return Math.max(0, x.denominator().bitLength() - x.numerator().bitLength());
  }
}
