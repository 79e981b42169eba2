package counterplay.mechanism.elicitation;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.MechanismName;
import counterplay.model.elicitation.Report;
import java.util.List;

/**
 * Divergence-Based Bayesian Truth Serum, which Kong and Schoenebeck identify with their {@link
 * TruthfulMechanism}; it is implemented as what they identify it with.
 *
 * <p>Source: Kong and Schoenebeck, Section 1.1 and footnote 1, on Radanovic and Faltings,
 * Incentives for truthful information elicitation of continuous signals, 2014.
 */
public record DivergenceBasedBayesianTruthSerum() implements ElicitationMechanism {

  /** What it is called. */
  public static final MechanismName<ElicitationMechanism> NAME =
      new MechanismName<>("kong/mechanism-divergence-based-bts", ElicitationMechanism.class);

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "Divergence-Based Bayesian Truth Serum";
  }

  @Override
  public <S extends Scalar<S>> List<Payment<S>> payments(
      Design<S> design, List<Report<S>> reports) {
    return new TruthfulMechanism().payments(design, reports);
  }
}
