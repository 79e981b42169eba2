package kong.planted;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.model.elicitation.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * The Truthful Mechanism with one thing wrong.
 *
 * @param wrong what is wrong
 */
public record TruthfulMutant(Wrong wrong) implements ElicitationMechanism {

  /** What is wrong. */
  public enum Wrong {
    /** The prediction is scored against the own report. */
    OWN_REPORT_PREDICTED,
    /** Disagreement with an equal report earns what it should cost. */
    FINE_PAID_OUT,
    /** Disagreement costs nothing. */
    NO_FINE,
    /** The sum over the n - 1 peers is divided by n. */
    SHARED_AMONG_ALL,
    /** Disagreement is fined where the reports differ. */
    DIFFERENT_REPORTS_FINED,
    /** The peer's prediction is scored by the own one. */
    PREDICTIONS_EXCHANGED,
    /** The peer is always the next agent. */
    NEXT_AGENT,
    /** Only half of alpha is paid. */
    HALF_ALPHA
  }

  @Override
  public String id() {
    return "kong/mechanism-truthful";
  }

  @Override
  public String title() {
    return "Truthful Mechanism: " + wrong;
  }

  @Override
  public <S extends Scalar<S>> List<Payment<S>> payments(
      Design<S> design, List<Report<S>> reports) {
    int n = reports.size();
    List<Payment<S>> payments = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Payment<S> sum = Payment.of(design.alpha().zero());
      for (int j = 0; j < n; j++)
        if (j != i)
          sum =
              sum.plus(
                  payment(
                      design,
                      reports.get(i),
                      reports.get(wrong == Wrong.NEXT_AGENT ? (i + 1) % n : j)));
      payments.add(
          sum.times(
              design
                  .alpha()
                  .constant(Rational.of(1, wrong == Wrong.SHARED_AMONG_ALL ? n : n - 1L))));
    }
    return payments;
  }

  private <S extends Scalar<S>> Payment<S> payment(Design<S> design, Report<S> ri, Report<S> rj) {
    S alpha = wrong == Wrong.HALF_ALPHA ? design.alpha().scale(Rational.HALF) : design.alpha();
    Payment<S> paid =
        Payment.score(
                wrong == Wrong.OWN_REPORT_PREDICTED ? ri.signal() : rj.signal(), ri.prediction())
            .times(alpha);
    if (wrong == Wrong.NO_FINE
        || (ri.signal() == rj.signal()) == (wrong == Wrong.DIFFERENT_REPORTS_FINED)) return paid;
    List<S> own = wrong == Wrong.PREDICTIONS_EXCHANGED ? rj.prediction() : ri.prediction();
    List<S> other = wrong == Wrong.PREDICTIONS_EXCHANGED ? ri.prediction() : rj.prediction();
    Payment<S> fine =
        Payment.score(other, other).minus(Payment.score(other, own)).times(design.beta());
    return wrong == Wrong.FINE_PAID_OUT ? paid.plus(fine) : paid.minus(fine);
  }
}
