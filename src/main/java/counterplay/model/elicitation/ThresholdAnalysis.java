package counterplay.model.elicitation;

import counterplay.exact.number.Rational;
import counterplay.exact.real.AlgebraicNumber;
import counterplay.exact.real.PiecewisePolynomial;
import java.util.List;

/**
 * Thresholds of a signal model, exactly: where they are equilibria of a mechanism that compares
 * P(tau; x) with a level, where the diagonal is at that level, and where it passes it.
 *
 * @param model the signals
 * @param level what P(tau; x) is compared with
 */
public record ThresholdAnalysis(FiniteRankSignals model, Level level) {

  /** What P(tau; x) is compared with. */
  public enum Level {
    /** 1/2: Output Agreement. */
    HALF,
    /** F(tau): Dasgupta-Ghosh. */
    PRIOR,
    /** Q(tau; x): Robust Bayesian Truth Serum with a constant shift. */
    SECOND_ORDER
  }

  /** {@code x -> f(x) (P(tau; x) - level)}. */
  public PiecewisePolynomial excess(Rational tau) {
    PiecewisePolynomial p = model.weighted(tau);
    if (level == Level.SECOND_ORDER)
      return p.combined(Rational.ONE, model.secondOrderWeighted(tau), Rational.of(-1));
    Rational at = level == Level.HALF ? Rational.HALF : model.distribution(tau);
    return p.combined(Rational.ONE, model.marginal(), at.negated());
  }

  /**
   * Whether a threshold between the ends is an equilibrium: the excess is not negative up to it,
   * and not positive above it.
   */
  public boolean isEquilibrium(Rational tau) {
    PiecewisePolynomial excess = excess(tau);
    boolean below =
        tau.compareTo(excess.lo()) <= 0 || excess.between(excess.lo(), tau).isNonnegative();
    return below
        && (tau.compareTo(excess.hi()) >= 0
            || excess.between(tau, excess.hi()).negated().isNonnegative());
  }

  /** Whether the excess is positive below the threshold, zero at it and negative above it. */
  public boolean crossesOnlyAt(Rational tau) {
    PiecewisePolynomial excess = excess(tau);
    if (excess.isZeroSomewhere() || !isEquilibrium(tau)) return false;
    List<AlgebraicNumber> zeros = excess.zeros();
    return zeros.size() == 1 && zeros.get(0).compareTo(tau) == 0;
  }

  /** How many signals x have {@code P(tau; x)} at the level. */
  public int crossings(Rational tau) {
    return excess(tau).zeros().size();
  }

  /** {@code tau -> f(tau) (G(tau) - level)}, for a level that does not depend on the signal. */
  public PiecewisePolynomial balance() {
    if (level == Level.SECOND_ORDER)
      throw new IllegalStateException("the level depends on the signal");
    PiecewisePolynomial sum = model.combined(d -> d.times(d.cumulative()), d -> Rational.ONE);
    PiecewisePolynomial f = model.marginal();
    return level == Level.HALF
        ? sum.combined(Rational.ONE, f, Rational.HALF.negated())
        : sum.combined(Rational.ONE, f.times(f.cumulative()), Rational.of(-1));
  }

  /** {@code tau' -> D(tau', tau) = Pr[X_i <= tau', X_j <= tau] - F(tau') F(tau)}. */
  public static PiecewisePolynomial covariance(FiniteRankSignals model, Rational tau) {
    PiecewisePolynomial sum = model.marginal().cumulative();
    sum = sum.combined(model.distribution(tau).negated(), sum, Rational.ZERO);
    for (int k = 0; k < model.weights().size(); k++) {
      PiecewisePolynomial f = model.densities().get(k);
      sum =
          sum.combined(Rational.ONE, f.cumulative(), model.weights().get(k).times(f.integral(tau)));
    }
    return sum;
  }

  /**
   * Whether {@code D(., tau)^2} is nowhere more than at tau: an equilibrium of DMI among
   * thresholds.
   */
  public static boolean isRestrictedEquilibrium(FiniteRankSignals model, Rational tau) {
    PiecewisePolynomial d = covariance(model, tau);
    Rational most = d.at(tau).times(d.at(tau));
    PiecewisePolynomial constant = PiecewisePolynomial.of(d.lo(), d.hi(), most);
    return constant.combined(Rational.ONE, d.times(d), Rational.of(-1)).isNonnegative();
  }

  /**
   * Whether {@code D(., tau)} is nowhere negative, rises strictly up to some point and falls
   * strictly from there on.
   */
  public static boolean isSinglePeaked(FiniteRankSignals model, Rational tau) {
    PiecewisePolynomial slope = new ThresholdAnalysis(model, Level.PRIOR).excess(tau);
    if (slope.isZeroSomewhere() || !covariance(model, tau).isNonnegative()) return false;
    boolean falling = false;
    for (int k = 0; k < slope.pieces().size(); k++) {
      List<Rational> ends = slope.knots().subList(k, k + 2);
      PiecewisePolynomial here = new PiecewisePolynomial(ends, List.of(slope.pieces().get(k)));
      if (falling && !here.negated().isNonnegative()) return false;
      if (falling || here.isNonnegative()) continue;
      falling = true;
      if (!here.negated().isNonnegative()
          && here.zeros().stream().noneMatch(z -> risesThenFalls(here, z))) return false;
    }
    return true;
  }

  /** Whether a polynomial is not negative before one of its zeros and not positive after it. */
  private static boolean risesThenFalls(PiecewisePolynomial here, AlgebraicNumber zero) {
    for (int k = 0; k <= 64; k++) {
      Rational x = here.lo().plus(here.hi().minus(here.lo()).times(Rational.of(k, 64)));
      int sign = here.at(x).signum();
      if (sign * zero.compareTo(x) < 0) return false;
    }
    return here.zeros().stream().allMatch(z -> z.compareTo(zero) == 0 || touches(here, z));
  }

  private static boolean touches(PiecewisePolynomial here, AlgebraicNumber zero) {
    return zero.signOf(here.piece(0).derivative()) == 0;
  }
}
