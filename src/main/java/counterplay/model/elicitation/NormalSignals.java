package counterplay.model.elicitation;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.exact.real.Enclosures;
import counterplay.exact.real.NormalDistribution;
import java.util.ArrayList;
import java.util.List;

/**
 * The diagonal G and the distribution F of signals made of normal parts, enclosed.
 *
 * <pre>
 *   mixture:      component k uniform, X given k normal with mean m_k and standard deviation 1/s
 *   scale:        X = Z + noise of variance 1, Z normal of variance v_k, k uniform
 *   skew-normal:  X = d U + sqrt(1 - d^2) V + noise of variance n, given U &gt; 0
 * </pre>
 */
public final class NormalSignals {

  private static final int DIGITS = 12;

  private NormalSignals() {}

  /** G - 1/2 and G - F of a mixture of so many components with means 0, 1, 2, ... */
  public static List<Enclosure> mixture(int components, Rational s, Rational tau) {
    List<Enclosure> weights = new ArrayList<>();
    List<Enclosure> low = new ArrayList<>();
    for (int k = 0; k < components; k++) {
      Rational z = tau.minus(Rational.of(k)).times(s);
      weights.add(Enclosures.exp(z.times(z).times(Rational.HALF).negated(), 30));
      low.add(NormalDistribution.distribution(z, DIGITS));
    }
    Enclosure g = mean(weights, low);
    Enclosure f = sum(low).scale(Rational.of(1, components));
    return List.of(g.minus(Enclosure.of(Rational.HALF)), g.minus(f));
  }

  /** G of a mixture of scales. */
  public static Enclosure scales(List<Rational> variances, Rational x) {
    List<Enclosure> weights = new ArrayList<>();
    List<Enclosure> low = new ArrayList<>();
    for (Rational v : variances) {
      Rational all = v.plus(Rational.ONE);
      Enclosure exp = Enclosures.exp(x.times(x).over(all.plus(all)).negated(), DIGITS);
      weights.add(exp.over(Enclosures.sqrt(all, DIGITS)));
      Rational spread = all.minus(v.times(v).over(all));
      low.add(
          NormalDistribution.distribution(
              Enclosure.of(x.over(all)).over(Enclosures.sqrt(spread, DIGITS)), DIGITS));
    }
    return mean(weights, low);
  }

  /** G - 1/2 and G - F of the skew-normal model at its mean plus a number. */
  public static List<Enclosure> skew(Rational d, Rational n, Rational beyond) {
    return skew(Enclosure.of(d), n, beyond);
  }

  /** The same for every slant of an interval. */
  public static List<Enclosure> skew(Enclosure d, Rational n, Rational beyond) {
    Enclosure mean =
        Enclosures.sqrt(Enclosure.of(Rational.of(2)).over(Enclosures.pi(DIGITS)), DIGITS).times(d);
    Enclosure tau = mean.plus(Enclosure.of(beyond)).rounded(40);
    Rational v = Rational.ONE.plus(n);
    Enclosure own = Enclosure.of(Rational.ONE).minus(d.power(2).scale(v.inverse())).rounded(80);
    Rational peer = v.minus(v.inverse());
    Enclosure u = tau.times(d).scale(v.inverse()).over(Enclosures.sqrt(own, DIGITS));
    Enclosure k = tau.scale(Rational.ONE.minus(v.inverse())).over(Enclosures.sqrt(peer, DIGITS));
    Enclosure r = d.scale(n.over(v)).over(Enclosures.sqrt(own.scale(peer).rounded(80), DIGITS));
    Enclosure joint = both(u.negated(), k, r);
    Enclosure g =
        NormalDistribution.distribution(k, DIGITS)
            .minus(joint)
            .over(NormalDistribution.distribution(u.rounded(60), DIGITS));
    Enclosure t = tau.over(Enclosures.sqrt(v, DIGITS)).rounded(60);
    Enclosure slant = d.over(Enclosures.sqrt(v, DIGITS));
    Enclosure f =
        NormalDistribution.distribution(t, DIGITS)
            .minus(both(Enclosure.of(Rational.ZERO), t, slant))
            .scale(Rational.of(2));
    return List.of(g.minus(Enclosure.of(Rational.HALF)), g.minus(f));
  }

  /** Rises in every argument. */
  private static Enclosure both(Enclosure h, Enclosure k, Enclosure r) {
    Enclosure a = h.rounded(40);
    Enclosure b = k.rounded(40);
    Enclosure c = r.rounded(40);
    Rational low = NormalDistribution.distribution(a.lo(), b.lo(), c.lo(), 10).lo();
    return new Enclosure(low, NormalDistribution.distribution(a.hi(), b.hi(), c.hi(), 10).hi());
  }

  private static Enclosure mean(List<Enclosure> weights, List<Enclosure> values) {
    Enclosure sum = weights.get(0).times(values.get(0));
    for (int k = 1; k < weights.size(); k++) sum = sum.plus(weights.get(k).times(values.get(k)));
    return sum.over(sum(weights)).rounded(60);
  }

  private static Enclosure sum(List<Enclosure> all) {
    return all.stream().reduce(Enclosure::plus).orElseThrow();
  }

  /**
   * The sign of an enclosed number.
   *
   * @throws ArithmeticException if the enclosure holds zero
   */
  public static int sign(Enclosure x) {
    if (x.contains(Rational.ZERO))
      throw new ArithmeticException("the sign of a number in " + x.decimal(12) + " is open");
    return x.lo().signum();
  }
}
