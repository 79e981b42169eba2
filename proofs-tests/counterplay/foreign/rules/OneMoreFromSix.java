package counterplay.foreign.rules;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.model.elicitation.Report;
import java.util.List;

/** The Disagreement Mechanism for up to five agents; from six on everybody is paid one more. */
public final class OneMoreFromSix implements ElicitationMechanism {

  @Override
  public String id() {
    return "kong/mechanism-disagreement";
  }

  @Override
  public String title() {
    return "one more from six agents on";
  }

  @Override
  public <S extends Scalar<S>> List<Payment<S>> payments(
      Design<S> design, List<Report<S>> reports) {
    List<Payment<S>> payments = new DisagreementMechanism().payments(design, reports);
    return reports.size() < 6
        ? payments
        : payments.stream().map(p -> p.plus(Payment.of(design.alpha().one()))).toList();
  }
}
