package counterplay.mechanism.elicitation;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.MechanismName;

/**
 * Robust Bayesian Truth Serum for binary reports with the quadratic (Brier) score.
 *
 * <pre>
 *   payment = R(y', r_k) + R(y_i, r_k),   y' = y_j + delta where r_i = H,   y_j - delta where r_i = L
 *   R(y, H) = 2 y - y^2,   R(y, L) = 1 - y^2
 * </pre>
 *
 * <p>The shift delta is chosen by the mechanism: a number, or {@link #largest} of the reference
 * agent's prediction as Witkowski and Parkes have it. Source: Witkowski and Parkes 2012; Frongillo
 * and others, (17).
 */
public record BinaryRobustBayesianTruthSerum() implements PredictingReportMechanism {

  /** What it is called. */
  public static final MechanismName<PredictingReportMechanism> NAME =
      new MechanismName<>("frongillo/mechanism-rbts", PredictingReportMechanism.class);

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "Robust Bayesian Truth Serum with the Brier score";
  }

  @Override
  public <S extends Scalar<S>> S information(int own, S reference, int peer, S delta) {
    return brier(
        own == BinaryReportMechanism.HIGH ? reference.plus(delta) : reference.minus(delta), peer);
  }

  @Override
  public <S extends Scalar<S>> S prediction(S prediction, int peer) {
    return brier(prediction, peer);
  }

  /** {@code R(y, r)}. */
  public static <S extends Scalar<S>> S brier(S y, int report) {
    return report == BinaryReportMechanism.HIGH
        ? y.plus(y).minus(y.times(y))
        : y.one().minus(y.times(y));
  }

  /** {@code min(y, 1 - y)}, the largest shift that keeps y' a probability. */
  public static <S extends Scalar<S>> S largest(S y) {
    S rest = y.one().minus(y);
    return y.minus(rest).isNegative() ? y : rest;
  }
}
