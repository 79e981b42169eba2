package counterplay.model.elicitation;

import counterplay.data.Lists;
import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.exact.real.Jet;
import counterplay.exact.real.NormalDistribution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How often signals of one normal component are taken for signals of another, at every s of an
 * interval, and how that changes with s; the components are equally likely, with means one apart
 * and one standard deviation 1/s.
 *
 * <pre>
 *   A_kl(s) = E[ w_l(X) | k ] = int w_l(k + u/s) phi(u) du,
 *   w_l(k + u/s) = e_l/(e_0 + ... + e_(K-1)),  e_l = exp(s (l - k) u - s^2 (l - k)^2/2)
 * </pre>
 *
 * <p>A is symmetric, and stays the same when the components are counted from the other end. The
 * integrals of w_l and of its derivative by s are sums over equal steps h of u, off by at most
 * {@code 2 M/(exp(2 pi b/h) - 1)} where {@code |w_l| phi} and the like have integrals of at most M
 * along each line of the strip {@code |Im u| <= b} (Trefethen and Weideman, The exponentially
 * convergent trapezoidal rule, SIAM Review 56, 2014, Theorem 5.1). With {@code b s (K - 1) <= 2
 * pi/3} the parts of the denominator have angles at most {@code 2 pi/3} apart, so that {@code |w_l|
 * <= 2 w_l(Re u)}. As
 *
 * <pre>  dw_l/ds = w_l sum_m w_m (l - m)(u - s (l + m - 2k)),</pre>
 *
 * M is at most {@code 2 exp(b^2/2)} for w_l and {@code 4 exp(b^2/2) (K - 1)(1 + b + 2 s (K - 1))}
 * for its derivative. With K and s up to 4, {@code b/h >= 5} and eight standard deviations the sums
 * are off by less than {@code 10^-12} and {@code 10^-9}, what lies beyond the last step included;
 * with {@code b/h >= 3} and six by less than {@code 10^-6} and {@code 10^-4}.
 *
 * @param components how many
 * @param values of A, for k and l up to the last component
 * @param slopes of its derivatives by s
 */
public record MixtureConfusion(
    int components, List<List<Enclosure>> values, List<List<Enclosure>> slopes) {

  private static final int MOST = 4;
  private static final int BITS = 96;

  /** How exactly the integrals are computed: b/h, standard deviations, bits, and what is left. */
  private record Steps(int parts, int reach, int bits, Rational value, Rational slope) {
    private static Rational small(int digits) {
      return Rational.of(1, 10).power(digits);
    }

    static Steps of(boolean fine) {
      return fine
          ? new Steps(5, 8, BITS, small(12), small(9))
          : new Steps(3, 6, 64, small(6), small(4));
    }
  }

  /** Copies the lists. */
  public MixtureConfusion {
    values = values.stream().map(List::copyOf).toList();
    slopes = slopes.stream().map(List::copyOf).toList();
  }

  /**
   * The matrix at every s of the interval.
   *
   * @param components two to four
   * @param s positive, at most 4
   * @param fine whether the sums are off by less than {@code 10^-12} and {@code 10^-9}
   * @throws IllegalArgumentException for others
   */
  public static MixtureConfusion of(int components, Enclosure s, boolean fine) {
    Rational most = Rational.of(MOST);
    if (components < 2 || components > MOST || s.lo().signum() <= 0 || s.hi().compareTo(most) > 0)
      throw new IllegalArgumentException(components + " components of a precision of " + s);
    Steps steps = Steps.of(fine);
    Jet[][] upper = new Jet[components][components];
    for (int k = 0; 2 * k < components; k++) row(steps, components, k, s, upper[k]);
    List<List<Enclosure>> values = new ArrayList<>();
    List<List<Enclosure>> slopes = new ArrayList<>();
    for (int k = 0; k < components; k++) {
      List<Enclosure> value = new ArrayList<>();
      List<Enclosure> slope = new ArrayList<>();
      for (int l = 0; l < components; l++) {
        Jet entry = entry(upper, k, l);
        value.add(around(entry.value(), steps.value()));
        slope.add(around(entry.derivative(0, 1), steps.slope()));
      }
      values.add(value);
      slopes.add(slope);
    }
    return new MixtureConfusion(components, values, slopes);
  }

  private static Enclosure around(Enclosure sum, Rational slack) {
    return new Enclosure(sum.lo().minus(slack), sum.hi().plus(slack));
  }

  /** A row of the upper half, {@code A_kl} or by the other end {@code A_(K-1-k)(K-1-l)}. */
  private static Jet entry(Jet[][] upper, int k, int l) {
    int last = upper.length - 1;
    return 2 * k <= last ? upper[k][l] : upper[last - k][last - l];
  }

  private static void row(Steps of, int components, int k, Enclosure s, Jet[] row) {
    Rational b = Rational.of(2).over(s.hi().times(Rational.of(components - 1L))).min(Rational.ONE);
    int steps = MixtureCurves.ceiling(Rational.of(of.parts()).over(b));
    Rational h = Rational.of(1, steps);
    Jet each = Jet.second(s, 0, 1, of.bits());
    Jet square = each.squared();
    Arrays.fill(row, each.constant(Rational.ZERO));
    for (int j = 0; j <= of.reach() * steps; j++) {
      Rational u = h.times(Rational.of(j));
      Jet mass = each.constant(NormalDistribution.density(u, 18).scale(h));
      add(row, k, u, mass, each, square);
      if (j > 0) add(row, k, u.negated(), mass, each, square);
    }
  }

  /** The weights at one signal, times its mass. */
  private static void add(Jet[] row, int k, Rational u, Jet mass, Jet s, Jet square) {
    Jet[] parts = new Jet[row.length];
    Jet total = s.constant(Rational.ZERO);
    for (int l = 0; l < row.length; l++) {
      Rational away = Rational.of(l - k);
      Jet linear = s.times(s.constant(away.times(u)));
      Jet bent = square.times(s.constant(away.times(away).times(Rational.HALF)));
      parts[l] = l == k ? s.constant(Rational.ONE) : linear.minus(bent).exp();
      total = total.plus(parts[l]);
    }
    Jet share = total.inverse().times(mass);
    for (int l = 0; l < row.length; l++) row[l] = row[l].plus(parts[l].times(share));
  }

  /** The same, the values no farther from those at one s of the interval than the slopes allow. */
  MixtureConfusion near(MixtureConfusion there, Enclosure away) {
    List<List<Enclosure>> near =
        Lists.each(
            components,
            k ->
                Lists.each(
                    components,
                    l ->
                        there
                            .values
                            .get(k)
                            .get(l)
                            .plus(slopes.get(k).get(l).times(away))
                            .rounded(BITS)));
    return new MixtureConfusion(components, near, slopes);
  }

  /**
   * {@code (G - Q) sum_k E_k = sum_(k < l) A_kl (E_k - E_l)(Phi_k - Phi_l)}, as A is symmetric and
   * its rows have the sum 1.
   */
  Jet ahead(List<Jet> weights, List<Jet> low) {
    Jet sum = low.get(0).constant(Rational.ZERO);
    for (int k = 0; k < components; k++)
      for (int l = k + 1; l < components; l++) {
        Jet apart = low.get(k).minus(low.get(l)).times(weights.get(k).minus(weights.get(l)));
        sum = sum.plus(apart.times(sum.ofSecond(values.get(k).get(l), slopes.get(k).get(l))));
      }
    return sum;
  }
}
