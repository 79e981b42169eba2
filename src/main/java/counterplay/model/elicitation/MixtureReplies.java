package counterplay.model.elicitation;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.exact.real.Bisection;
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

  /** The chance of a signal below the threshold, given the component. */
  private List<Enclosure> low(Enclosure tau) {
    List<Enclosure> low = new ArrayList<>();
    for (int k = 0; k < components; k++) {
      Enclosure z = tau.minus(Enclosure.of(MixtureCurves.mean(components, k))).scale(s);
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
      Rational a = MixtureCurves.mean(components, k);
      Rational exponent = s.power(2).times(a.times(x).minus(a.times(a).times(Rational.HALF)));
      Enclosure weight = Enclosures.exp(exponent, DIGITS).rounded(BITS);
      sum = sum.plus(weight.times(low.get(k).minus(level)));
    }
    return Bisection.sign(sum);
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
    if (ahead(low, reach.negated()) <= 0 || ahead(low, reach) >= 0) return Optional.empty();
    return Optional.of(Bisection.around(reach.negated(), reach, WIDTH, x -> -ahead(low, x)));
  }
}
