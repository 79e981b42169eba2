package counterplay.model.elicitation;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.exact.real.Enclosures;
import counterplay.exact.real.NormalDistribution;

/**
 * Output Agreement with signals {@code X = Z + noise}, {@code Z = d U + sqrt(1 - d^2) V} given
 * {@code U > 0}, for every slant d and every variance n of the noise in two intervals.
 *
 * <pre>
 *   G(t) = Pr[ V' &lt;= k | W &lt;= u ],   k = t (1 - 1/v)/sqrt(v - 1/v),   u = t d/(v sqrt(1 - d^2/v)),   v = 1 + n
 * </pre>
 *
 * <p>V' and W are standard normal with the correlation -r, {@code r = (d n/v)/sqrt((1 - d^2/v)(v -
 * 1/v))}. For d above 0 the chance of {@code V' <= k} given {@code W = w} rises with w, so that G
 * rises with u as it does with k, and both rise with t: G rises strictly on the whole line and is
 * at 1/2 at most once. At 0 it is {@code 2 Phi_2(0, 0; -r) < 1/2}; it is at least {@code 1 -
 * Phi(-k)/ Phi(u)} and thus above 1/2 where t is positive and {@code Phi(k) > 3/4}. For d below 0
 * all is mirrored: {@code 1 - G(-t)} belongs to -d.
 *
 * @param slant an interval without 0
 * @param noise an interval of positive numbers
 */
public record SkewNormalRange(Enclosure slant, Enclosure noise) {

  private static final int DIGITS = 12;
  private static final Rational FAR = Rational.of(8);

  /**
   * @throws IllegalArgumentException unless all slants have one sign and are between -1 and 1, and
   *     the noise is positive
   */
  public SkewNormalRange {
    if (slant.contains(Rational.ZERO)
        || slant.abs().hi().compareTo(Rational.ONE) >= 0
        || noise.lo().signum() <= 0)
      throw new IllegalArgumentException("slants in " + slant + " with noise in " + noise);
  }

  /**
   * How often G rises through 1/2, at every slant and noise; it never falls.
   *
   * @throws ArithmeticException if the enclosures leave it open
   */
  public int risesThroughHalf() {
    Enclosure one = Enclosure.of(Rational.ONE);
    Enclosure d = slant.abs();
    Enclosure v = one.plus(noise);
    Enclosure own = one.minus(d.power(2).over(v));
    Enclosure peer = v.minus(one.over(v));
    Enclosure r = d.times(noise).over(v).over(Enclosures.sqrt(own.times(peer), DIGITS));
    Enclosure k = one.minus(one.over(v)).over(Enclosures.sqrt(peer, DIGITS)).scale(FAR);
    Rational least = r.rounded(40).lo();
    Enclosure atZero =
        NormalDistribution.distribution(Rational.ZERO, Rational.ZERO, least.negated(), DIGITS);
    boolean below = least.signum() > 0 && atZero.hi().compareTo(Rational.of(1, 4)) < 0;
    Enclosure far = NormalDistribution.distribution(k.rounded(40).lo(), DIGITS);
    if (!below || far.lo().compareTo(Rational.of(3, 4)) <= 0)
      throw new ArithmeticException("it is open where G passes 1/2 for " + this);
    return 1;
  }
}
