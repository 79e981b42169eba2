package counterplay.model.elicitation;

import counterplay.data.Lists;
import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.exact.real.Enclosures;
import counterplay.exact.real.Jet;
import counterplay.exact.real.NormalDistribution;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Signals from equally likely normal components with means one apart and one standard deviation
 * 1/s, and a threshold y, both measured from the middle of the means; y and s range over intervals.
 *
 * <pre>
 *   a_k = k - (K - 1)/2,   Phi_k = Phi((y - a_k) s),   E_k = exp(s^2 (a_k y - a_k^2/2)),   w_k = E_k / sum E
 *   G = sum_k w_k Phi_k,   F = sum_k Phi_k / K,   Q = sum_kl w_k A_kl Phi_l,   A_kl = E[ w_l(X) | k ]
 * </pre>
 *
 * @param components how many, from 1 on
 * @param confusion the matrix A at every s that is asked about; empty where Q is not asked for
 */
public record MixtureCurves(int components, List<List<Enclosure>> confusion) {

  /** What G(tau) is compared with. */
  public enum Level {
    /** 1/2: Output Agreement. */
    HALF,
    /** F(tau): Dasgupta-Ghosh, and DMI among thresholds. */
    PRIOR,
    /** Q(tau; tau): Robust Bayesian Truth Serum. */
    SECOND
  }

  private static final int DIGITS = 18;
  private static final int BITS = 80;

  /** Copies the lists. */
  public MixtureCurves {
    confusion = confusion.stream().map(List::copyOf).toList();
  }

  /** Without Q. */
  public static MixtureCurves of(int components) {
    return new MixtureCurves(components, List.of());
  }

  /**
   * With Q at one s. The means are sums over equal steps h of {@code w_l(k + u/s) phi(u) h}. In the
   * strip {@code |Im u| <= b} with {@code b s (K - 1) <= 2 pi/3} the parts of the denominator of
   * w_l have angles at most {@code 2 pi/3} apart, so that {@code |w_l| <= 2 w_l(Re) <= 2} there;
   * hence the sums are off by at most {@code 4 exp(b^2/2)/(exp(2 pi b/h) - 1)}, the bound for
   * functions that are analytic in a strip (Trefethen and Weideman, The exponentially convergent
   * trapezoidal rule, SIAM Review 56, 2014, Theorem 5.1), and by what lies beyond the last step.
   * With {@code b/h} at least 6 and nine standard deviations both are below {@code 10^-15}
   * together, with 3 and six below {@code 10^-7}.
   *
   * @param s positive, at most 12
   * @param fine whether the entries are enclosed in intervals of 2/10^15 rather than 2/10^7
   */
  public static MixtureCurves withOpinions(int components, Rational s, boolean fine) {
    if (s.signum() <= 0 || s.compareTo(Rational.of(12)) > 0)
      throw new IllegalArgumentException("a precision of " + s + "; wanted is one from 0 to 12");
    Rational b =
        components == 1
            ? Rational.ONE
            : Rational.of(2).over(s.times(Rational.of(components - 1L))).min(Rational.ONE);
    int steps = ceiling(Rational.of(fine ? 6 : 3).over(b));
    int last = (fine ? 9 : 6) * steps;
    Rational h = Rational.of(1, steps);
    Enclosure slack =
        Enclosure.of(Rational.of(-1), Rational.ONE).scale(Rational.of(1, 10).power(fine ? 15 : 7));
    List<List<Enclosure>> all = new ArrayList<>();
    for (int k = 0; k < components; k++) {
      List<Enclosure> row = new ArrayList<>();
      for (int l = 0; l < components; l++) row.add(slack);
      for (int j = -last; j <= last; j++) {
        Rational u = h.times(Rational.of(j));
        Enclosure mass = NormalDistribution.density(u, DIGITS).scale(h);
        List<Enclosure> w = weights(components, k, s, u);
        for (int l = 0; l < components; l++)
          row.set(l, row.get(l).plus(w.get(l).times(mass)).rounded(BITS));
      }
      all.add(row);
    }
    return new MixtureCurves(components, all);
  }

  static int ceiling(Rational n) {
    return n.numerator()
        .add(n.denominator())
        .subtract(BigInteger.ONE)
        .divide(n.denominator())
        .intValueExact();
  }

  /** The weights of the components at the signal {@code k + u/s}, relative to that of k. */
  private static List<Enclosure> weights(int components, int k, Rational s, Rational u) {
    List<Enclosure> parts = new ArrayList<>();
    Enclosure total = Enclosure.of(Rational.ZERO);
    for (int l = 0; l < components; l++) {
      Rational away = s.times(Rational.of(l - k));
      Rational exponent = away.times(u.minus(away.times(Rational.HALF)));
      Enclosure part =
          l == k ? Enclosure.of(Rational.ONE) : Enclosures.exp(exponent, DIGITS).rounded(BITS);
      parts.add(part);
      total = total.plus(part);
    }
    Enclosure sum = total;
    return parts.stream().map(part -> part.over(sum).rounded(BITS)).toList();
  }

  private record Parts(List<Jet> weights, List<Jet> low) {}

  private Parts parts(Jet y, Jet s) {
    List<Jet> weights = new ArrayList<>();
    List<Jet> low = new ArrayList<>();
    for (int k = 0; k < components; k++) {
      Rational a = mean(components, k);
      Jet center = y.constant(a);
      Jet exponent =
          y.minus(center.times(center.constant(Rational.HALF))).times(center).times(s.squared());
      weights.add(exponent.exp());
      low.add(y.minus(center).times(s).normal());
    }
    return new Parts(weights, low);
  }

  static Rational mean(int components, int k) {
    return Rational.of(2L * k - components + 1, 2);
  }

  private Jet level(Level level, Parts parts, int k) {
    Jet zero = parts.low().get(0).constant(Rational.ZERO);
    if (level == Level.HALF) return zero.constant(Rational.HALF);
    Jet sum = zero;
    for (int l = 0; l < components; l++) {
      Jet weight =
          level == Level.PRIOR
              ? zero.constant(Rational.of(1, components))
              : zero.constant(confusion.get(k).get(l));
      sum = sum.plus(weight.times(parts.low().get(l)));
    }
    return sum;
  }

  /**
   * {@code (G - level) sum_k E_k}, which has the sign and the zeros of the difference, with its
   * derivatives.
   *
   * @param y the threshold
   * @param s the inverse of the standard deviation; where the level is Q, the one of the matrix
   */
  public Jet ahead(Level level, Jet y, Jet s) {
    Parts parts = parts(y, s);
    Jet common = level(level, parts, 0);
    Jet sum = y.constant(Rational.ZERO);
    for (int k = 0; k < components; k++) {
      Jet compared = level == Level.SECOND ? level(level, parts, k) : common;
      sum = sum.plus(parts.weights().get(k).times(parts.low().get(k).minus(compared)));
    }
    return sum;
  }

  /** {@code (G - Q) sum_k E_k} with its derivatives, where the matrix is enclosed along with s. */
  Jet ahead(MixtureConfusion confused, Jet y, Jet s) {
    Parts parts = parts(y, s);
    return confused.ahead(parts.weights(), parts.low());
  }

  /** The values of {@link #ahead} at one threshold and one s. */
  public Enclosure ahead(Level level, Rational y, Rational s) {
    return ahead(
            level, Jet.first(Enclosure.of(y), 0, 0, BITS), Jet.second(Enclosure.of(s), 0, 0, BITS))
        .value();
  }

  /** {@code G, F} and, where the matrix is there, {@code Q} at one threshold and one s. */
  public List<Enclosure> at(Rational y, Rational s) {
    Parts parts =
        parts(Jet.first(Enclosure.of(y), 0, 0, BITS), Jet.second(Enclosure.of(s), 0, 0, BITS));
    List<Enclosure> weights = parts.weights().stream().map(Jet::value).toList();
    List<Enclosure> own = parts.low().stream().map(Jet::value).toList();
    List<Enclosure> curves = new ArrayList<>();
    curves.add(averaged(weights, own));
    curves.add(level(Level.PRIOR, parts, 0).value());
    if (!confusion.isEmpty()) {
      List<Enclosure> second = Lists.each(components, k -> level(Level.SECOND, parts, k).value());
      curves.add(averaged(weights, second));
    }
    return curves;
  }

  private static Enclosure averaged(List<Enclosure> weights, List<Enclosure> values) {
    Enclosure sum = Enclosure.of(Rational.ZERO);
    Enclosure total = Enclosure.of(Rational.ZERO);
    for (int k = 0; k < weights.size(); k++) {
      sum = sum.plus(weights.get(k).times(values.get(k)));
      total = total.plus(weights.get(k));
    }
    return sum.over(total).rounded(BITS);
  }
}
