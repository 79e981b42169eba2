package counterplay.model.elicitation;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.exact.real.Enclosures;
import counterplay.exact.real.NormalDistribution;
import java.util.ArrayList;
import java.util.List;

/**
 * What an agent thinks that others think, when signals come from equally likely normal components
 * with the means 0, 1, 2, ... and one precision.
 *
 * <pre>
 *   Q(tau; x) = sum_k w_k(x) sum_l A_kl Phi((tau - l) s),   A_kl = E[ w_l(X) | k ]
 * </pre>
 *
 * <p>The weight of the components up to l falls in the signal, so that its mean lies between its
 * sums over small intervals of signals, taken at their upper and at their lower ends.
 *
 * @param components how many
 * @param s the inverse of their standard deviation
 * @param below enclosures of the means, given k, of the weight of the components up to l
 */
public record MixtureOpinions(int components, Rational s, List<List<Enclosure>> below) {

  private static final int DIGITS = 10;
  private static final int BITS = 40;
  private static final int FAR = 5;

  /** Copies the lists. */
  public MixtureOpinions {
    below = below.stream().map(List::copyOf).toList();
  }

  /**
   * The same with the means enclosed.
   *
   * @param cells how many intervals a standard deviation is cut into: the enclosures are about 2/5
   *     of one of them wide
   */
  public static MixtureOpinions of(int components, Rational s, int cells) {
    List<Enclosure> distribution = new ArrayList<>();
    for (int j = -FAR * cells; j <= FAR * cells; j++)
      distribution.add(NormalDistribution.distribution(Rational.of(j, cells), DIGITS));
    List<Enclosure> scale = new ArrayList<>();
    for (int l = 0; l < components; l++)
      scale.add(Enclosures.exp(s.times(s).times(Rational.of(-(long) l * l, 2)), DIGITS));
    List<List<Enclosure>> below = new ArrayList<>();
    for (int k = 0; k < components; k++) {
      List<List<Enclosure>> ends = new ArrayList<>();
      for (int j = -FAR * cells; j <= FAR * cells; j++)
        ends.add(
            upTo(
                Enclosures.exp(
                    s.times(s.times(Rational.of(k)).plus(Rational.of(j, cells))), DIGITS),
                scale));
      List<Enclosure> means = new ArrayList<>();
      for (int l = 0; l + 1 < components; l++) means.add(mean(distribution, ends, l));
      below.add(means);
    }
    return new MixtureOpinions(components, s, below);
  }

  /** The weights of the components up to each, where {@code e^(s^2 x)} is given. */
  private static List<Enclosure> upTo(Enclosure e, List<Enclosure> scale) {
    List<Enclosure> sums = new ArrayList<>();
    Enclosure sum = Enclosure.of(Rational.ZERO);
    Enclosure power = Enclosure.of(Rational.ONE);
    for (Enclosure each : scale) {
      sum = sum.plus(power.times(each));
      sums.add(sum);
      power = power.times(e);
    }
    Enclosure total = sum;
    return sums.stream().map(part -> part.over(total).rounded(BITS)).toList();
  }

  private static Enclosure mean(List<Enclosure> distribution, List<List<Enclosure>> ends, int l) {
    Rational low = Rational.ZERO;
    Rational high =
        distribution
            .get(0)
            .hi()
            .plus(Rational.ONE.minus(distribution.get(distribution.size() - 1).lo()));
    for (int j = 0; j + 1 < ends.size(); j++) {
      Enclosure mass = distribution.get(j + 1).minus(distribution.get(j)).rounded(BITS);
      low = low.plus(mass.lo().times(ends.get(j + 1).get(l).lo()));
      high = high.plus(mass.hi().times(ends.get(j).get(l).hi()));
    }
    return new Enclosure(low, high).rounded(BITS);
  }

  /** {@code G(tau) - Q(tau; tau)}. */
  public Enclosure gap(Rational tau) {
    List<Enclosure> low = new ArrayList<>();
    List<Enclosure> weights = new ArrayList<>();
    for (int k = 0; k < components; k++) {
      Rational z = tau.minus(Rational.of(k)).times(s);
      low.add(NormalDistribution.distribution(z, DIGITS));
      weights.add(Enclosures.exp(z.times(z).times(Rational.of(-1, 2)), 30));
    }
    Enclosure sum = Enclosure.of(Rational.ZERO);
    Enclosure total = Enclosure.of(Rational.ZERO);
    for (int k = 0; k < components; k++) {
      Enclosure thinks = low.get(components - 1);
      for (int l = 0; l + 1 < components; l++)
        thinks = thinks.plus(below.get(k).get(l).times(low.get(l).minus(low.get(l + 1))));
      sum = sum.plus(weights.get(k).times(low.get(k).minus(thinks)));
      total = total.plus(weights.get(k));
    }
    return sum.over(total).rounded(BITS);
  }
}
