package counterplay.model.elicitation;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.exact.real.Enclosures;
import counterplay.exact.real.NormalDistribution;
import java.util.ArrayList;
import java.util.List;

/**
 * G, F and Q of signals {@code X = Z + noise}, {@code Z = d U + sqrt(1 - d^2) V} given {@code U >
 * 0}, at thresholds that are measured from the mean.
 *
 * <pre>
 *   P(t; x) = ( Phi(k) - Phi_2(-u, k; r) ) / Phi(u),   u = d x/(v sqrt(1 - d^2/v)),   v = 1 + n
 *   k = (t - x/v)/sqrt(v - 1/v),   r = (d n/v)/sqrt((1 - d^2/v)(v - 1/v))
 * </pre>
 *
 * @param d the slant, between -1 and 1
 * @param n the variance of the noise, positive
 */
public record SkewNormalCurves(Rational d, Rational n) {

  private static final int DIGITS = 8;
  private static final int BITS = 40;
  private static final Enclosure UNIT = Enclosure.of(Rational.ZERO, Rational.ONE);
  private static final int REACH = 4;

  /**
   * @throws IllegalArgumentException unless d lies between -1 and 1 and n is positive
   */
  public SkewNormalCurves {
    if (d.abs().compareTo(Rational.ONE) >= 0 || n.signum() <= 0)
      throw new IllegalArgumentException("a slant of " + d + " with noise of variance " + n);
  }

  /** {@code E X = d sqrt(2/pi)}. */
  public Enclosure mean() {
    return Enclosures.sqrt(Enclosure.of(Rational.of(2)).over(Enclosures.pi(14)), 14)
        .scale(d)
        .rounded(BITS);
  }

  /**
   * The skewness of Z: {@code (4 - pi)/2 (m/sqrt(1 - m^2))^3} with {@code m = d sqrt(2/pi)}, as the
   * variance of Z is {@code 1 - m^2}.
   */
  public Enclosure skewness() {
    Enclosure m = mean();
    Enclosure spread = Enclosures.sqrt(Enclosure.of(Rational.ONE).minus(m.power(2)), 14);
    Enclosure factor = Enclosure.of(Rational.of(4)).minus(Enclosures.pi(14)).scale(Rational.HALF);
    return factor.times(m.over(spread).power(3)).rounded(BITS);
  }

  /** {@code G, F} at the mean plus a number. */
  public List<Enclosure> at(Rational beyond) {
    List<Enclosure> gaps = NormalSignals.skew(d, n, beyond);
    Enclosure g = gaps.get(0).plus(Enclosure.of(Rational.HALF));
    return List.of(g, g.minus(gaps.get(1)));
  }

  /** {@code P(t; x)}, both measured from zero; it rises in t and falls in x. */
  private Enclosure posterior(Enclosure t, Enclosure x) {
    Rational v = Rational.ONE.plus(n);
    Rational own = Rational.ONE.minus(d.times(d).over(v));
    Rational peer = v.minus(v.inverse());
    Enclosure u = x.scale(d.over(v)).over(Enclosures.sqrt(own, DIGITS)).rounded(BITS);
    Enclosure k = t.minus(x.scale(v.inverse())).over(Enclosures.sqrt(peer, DIGITS)).rounded(BITS);
    Enclosure r =
        Enclosure.of(d.times(n).over(v))
            .over(Enclosures.sqrt(own.times(peer), DIGITS))
            .rounded(BITS);
    Enclosure below = NormalDistribution.distribution(u, DIGITS);
    // where the divisor is lost among the digits, P lies between 0 and 1 and no more is said
    if (below.lo().signum() <= 0) return UNIT;
    return NormalDistribution.distribution(k, DIGITS)
        .minus(both(u.negated(), k, r))
        .over(below)
        .rounded(BITS);
  }

  /**
   * The slopes of Phi_2 in its arguments are at most 2/5, in the correlation at most 1 for r^2 <
   * 24/25.
   */
  private static Enclosure both(Enclosure h, Enclosure k, Enclosure r) {
    Rational off = h.width().plus(k.width()).plus(r.width());
    if (r.power(2).hi().compareTo(Rational.of(24, 25)) > 0)
      throw new ArithmeticException("a correlation of " + r.decimal(6));
    return NormalDistribution.distribution(h.middle(), k.middle(), r.middle(), DIGITS)
        .plus(Enclosure.of(off.negated(), off));
  }

  /**
   * {@code Q(tau; tau) = E[ P(tau; Y) | tau ]} at the mean plus a number. The range of Y is cut
   * into cells of width h; in each the mean of the two ends stands for {@code P(tau; .)}, which is
   * off by at most {@code h^2/4 max |P''| + h^2/12 (range) max |P'| max |p'|} in all. Given y, Z
   * has variance at most {@code n/(1 + n)}, since its density is {@code phi(z)} times log-concave
   * factors (Brascamp and Lieb 1976); so {@code |P''| <= 2/(n (1 + n))}, {@code |P'| <= 1/(2 sqrt(n
   * (1 + n)))}, and {@code |p'| <= 1/(4 n)} by the density of the noise.
   *
   * @param cells how many cells one unit is cut into
   */
  public Enclosure second(Rational beyond, int cells) {
    Enclosure tau = mean().plus(Enclosure.of(beyond)).rounded(BITS);
    int from = floor(tau.middle()) - REACH;
    int count = (2 * REACH + 1) * cells;
    List<Enclosure> values = new ArrayList<>();
    List<Enclosure> below = new ArrayList<>();
    for (int j = 0; j <= count; j++) {
      Rational y = Rational.of(from).plus(Rational.of(j, cells));
      values.add(posterior(tau, Enclosure.of(y)));
      below.add(posterior(Enclosure.of(y), tau));
    }
    // P falls in the signal: what is known further up holds below
    for (int j = count - 1; j >= 0; j--)
      values.set(
          j, new Enclosure(values.get(j).lo().max(values.get(j + 1).lo()), values.get(j).hi()));
    Enclosure sum =
        below
            .get(0)
            .times(values.get(0).hull(Enclosure.of(Rational.ONE)))
            .plus(
                Enclosure.of(Rational.ONE)
                    .minus(below.get(count))
                    .times(values.get(count).hull(Enclosure.of(Rational.ZERO))));
    for (int j = 0; j < count; j++) {
      Enclosure height = values.get(j).plus(values.get(j + 1)).scale(Rational.HALF);
      sum = sum.plus(height.times(below.get(j + 1).minus(below.get(j)))).rounded(BITS);
    }
    Rational square = Rational.of(1, (long) cells * cells);
    Rational curved = Rational.HALF.over(n.times(n.plus(Rational.ONE)));
    Enclosure sloped =
        Enclosure.of(Rational.of(2 * REACH + 1, 96).over(n))
            .over(Enclosures.sqrt(n.times(n.plus(Rational.ONE)), DIGITS));
    Rational off = sloped.hi().plus(curved).times(square);
    Enclosure around = sum.plus(Enclosure.of(off.negated(), off)).rounded(BITS);
    return new Enclosure(around.lo().max(UNIT.lo()), around.hi().min(UNIT.hi()));
  }

  private static int floor(Rational x) {
    int whole = x.numerator().divide(x.denominator()).intValueExact();
    return x.compareTo(Rational.of(whole)) < 0 ? whole - 1 : whole;
  }
}
