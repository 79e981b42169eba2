package kong.planted;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.TruthfulMechanism;
import counterplay.model.elicitation.Report;
import java.util.List;

/** Planted failure: the Minimal Truth Serum without its zero-sum technique. */
public record UnbalancedMinimalSerum() implements ElicitationMechanism {

  @Override
  public String id() {
    return "kong/mechanism-minimal-truth-serum";
  }

  @Override
  public String title() {
    return "Minimal Truth Serum in which nobody pays for the others";
  }

  @Override
  public <S extends Scalar<S>> List<Payment<S>> payments(
      Design<S> design, List<Report<S>> reports) {
    return new TruthfulMechanism().payments(design, reports);
  }
}
