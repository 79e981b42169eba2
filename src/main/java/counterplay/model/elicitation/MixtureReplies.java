package counterplay.model.elicitation;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.exact.real.Enclosures;
import counterplay.exact.real.NormalDistribution;
import counterplay.model.elicitation.MixtureCurves.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Best replies to a threshold where signals come from equally likely normal components with means
 * one apart, all measured from the middle of the means.
 *
 * <pre>  P(tau; x) = sum_k w_k(x) Phi((tau - a_k) s),   a_k = k - (K - 1)/2</pre>
 *
 * <p>P falls strictly in x: as x rises, weight moves to larger means, where Phi is smaller. So the
 * best reply is the only x with {@code P(tau; x)} at the level, or infinite (Propositions 2 and 4).
 *
 * @param components how many
 * @param s the inverse of the standard deviation of each
 * @param level 1/2 or F(tau)
 */
public record MixtureReplies(int components, Rational s, Level level) {

  private static final int DIGITS = 24;
  private static final int BITS = 96;
  private static final Rational WIDTH = Rational.of(1, 1L << 50);

  /**
   * @throws IllegalArgumentException if the level is Q, which depends on the signal
   */
  public MixtureReplies {
    if (components < 1 || s.signum() <= 0 || level == Level.SECOND)
      throw new IllegalArgumentException(components + " components, " + s + ", " + level);
  }

  private Rational mean(int k) {
    return Rational.of(2L * k - components + 1, 2);
  }

  /** The chance of a signal below the threshold, given the component. */
  private List<Enclosure> low(Enclosure tau) {
    List<Enclosure> low = new ArrayList<>();
    for (int k = 0; k < components; k++) {
      Enclosure z = tau.minus(Enclosure.of(mean(k))).scale(s);
      low.add(NormalDistribution.distribution(z, DIGITS).rounded(BITS));
    }
    return low;
  }

  /** {@code (P - level) sum E}: its sign at the signal x, 0 where it is open. */
  private int ahead(List<Enclosure> low, Rational x) {
    Enclosure level = Enclosure.of(Rational.HALF);
    if (this.level == Level.PRIOR)
      level =
          low.stream()
              .reduce(Enclosure.of(Rational.ZERO), Enclosure::plus)
              .scale(Rational.of(1, components));
    Enclosure sum = Enclosure.of(Rational.ZERO);
    for (int k = 0; k < components; k++) {
      Rational a = mean(k);
      Rational exponent = s.power(2).times(a.times(x).minus(a.times(a).times(Rational.HALF)));
      Enclosure weight = Enclosures.exp(exponent, DIGITS).rounded(BITS);
      sum = sum.plus(weight.times(low.get(k).minus(level)));
    }
    return sum.lo().signum() > 0 ? 1 : sum.hi().signum() < 0 ? -1 : 0;
  }

  /**
   * An interval with the best reply to every threshold of an interval; empty if it is not shown to
   * lie within a distance from the middle.
   *
   * @param tau the thresholds
   * @param reach the distance
   */
  public Optional<Enclosure> best(Enclosure tau, Rational reach) {
    List<Enclosure> low = low(tau);
    Rational from = reach.negated();
    Rational to = reach;
    if (ahead(low, from) <= 0 || ahead(low, to) >= 0) return Optional.empty();
    boolean open = false;
    while (to.minus(from).compareTo(WIDTH) > 0 && !open) {
      open = true;
      for (int part : new int[] {8, 5, 11, 2, 14}) {
        Rational x = from.plus(to.minus(from).times(Rational.of(part, 16)));
        int here = ahead(low, x);
        if (here == 0) continue;
        if (here > 0) from = x;
        else to = x;
        open = false;
        break;
      }
    }
    return Optional.of(Enclosure.of(from, to));
  }
}
