package kong.planted;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.TruthfulMechanism;
import counterplay.model.elicitation.Report;
import java.util.List;
import java.util.stream.IntStream;

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
    return TruthfulMechanism.NAME.id();
  }

  @Override
  public String title() {
    return "Truthful Mechanism: " + wrong;
  }

  @Override
  public <S extends Scalar<S>> List<Payment<S>> payments(
      Design<S> design, List<Report<S>> reports) {
    int n = reports.size();
    S share = design.alpha().constant(Rational.of(1, wrong == Wrong.SHARED_AMONG_ALL ? n : n - 1L));
    return IntStream.range(0, n)
        .mapToObj(
            i ->
                Payment.sum(
                        IntStream.range(0, n)
                            .filter(j -> j != i)
                            .map(j -> wrong == Wrong.NEXT_AGENT ? (i + 1) % n : j)
                            .mapToObj(j -> payment(design, reports.get(i), reports.get(j)))
                            .toList())
                    .times(share))
        .toList();
  }

  private <S extends Scalar<S>> Payment<S> payment(Design<S> design, Report<S> ri, Report<S> rj) {
    S alpha = wrong == Wrong.HALF_ALPHA ? design.alpha().scale(Rational.HALF) : design.alpha();
    Payment<S> paid =
        Payment.score(
                wrong == Wrong.OWN_REPORT_PREDICTED ? ri.signal() : rj.signal(), ri.prediction())
            .times(alpha);
    if (wrong == Wrong.NO_FINE
        || (ri.signal() == rj.signal()) == (wrong == Wrong.DIFFERENT_REPORTS_FINED)) return paid;
    boolean exchanged = wrong == Wrong.PREDICTIONS_EXCHANGED;
    List<S> other = (exchanged ? ri : rj).prediction();
    Payment<S> fine =
        Payment.score(other, other)
            .minus(Payment.score(other, (exchanged ? rj : ri).prediction()))
            .times(wrong == Wrong.FINE_PAID_OUT ? design.beta().negated() : design.beta());
    return paid.minus(fine);
  }
}
