package counterplay.mechanism.elicitation;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * Robust Bayesian Truth Serum for two signals, 0 and 1. Agent i reports x_i and the probability y_i
 * of signal 1; with a reference agent j and a peer k, which are drawn from the others,
 *
 * <pre>
 *   y'      = y_j + delta where x_i = 1,   y_j - delta where x_i = 0
 *   payment = R(y', x_k) + R(y_i, x_k)
 * </pre>
 *
 * with the quadratic rule R, here any rule PS of two outcomes. Needs three agents: i, j and k
 * differ.
 *
 * <p>Source: Witkowski and Parkes, A robust Bayesian truth serum for small populations, 2012, with
 * {@code delta = min(y_j, 1 - y_j)}, as Kong and Schoenebeck name it in Section 1.1.
 *
 * @param shift how delta is chosen
 */
public record RobustBayesianTruthSerum(Shift shift) implements ElicitationMechanism {

  /** How delta is chosen. */
  public sealed interface Shift {

    /** {@code delta = min(y_j, 1 - y_j)}, the largest that keeps y' a probability. */
    record Largest() implements Shift {}

    /**
     * The same delta whatever is reported; y' may leave the unit interval.
     *
     * @param delta positive
     */
    record Fixed(Rational delta) implements Shift {}
  }

  /** With the largest shift. */
  public RobustBayesianTruthSerum() {
    this(new Shift.Largest());
  }

  @Override
  public String id() {
    return "kong/mechanism-rbts-binary";
  }

  @Override
  public String title() {
    return "Robust Bayesian Truth Serum";
  }

  /**
   * @throws ArithmeticException if the largest shift depends on parameters
   */
  @Override
  public <S extends Scalar<S>> List<Payment<S>> payments(
      Design<S> design, List<Report<S>> reports) {
    Peers.require(title(), 3, reports);
    for (Report<S> r : reports) {
      if (r.prediction().size() != 2)
        throw new IllegalArgumentException(
            "the " + title() + " is for two signals, not " + r.prediction().size());
    }
    return Lists.each(reports.size(), i -> payment(i, reports));
  }

  private <S extends Scalar<S>> Payment<S> payment(int i, List<Report<S>> reports) {
    List<Payment<S>> drawn = new ArrayList<>();
    for (int j = 0; j < reports.size(); j++) {
      for (int k = 0; k < reports.size(); k++) {
        if (i != j && i != k && j != k)
          drawn.add(payment(reports.get(i), reports.get(j), reports.get(k)));
      }
    }
    return Payment.average(drawn);
  }

  /** What a report is paid with a given reference and peer. */
  public <S extends Scalar<S>> Payment<S> payment(
      Report<S> own, Report<S> reference, Report<S> peer) {
    S yj = reference.prediction().get(1);
    S shifted = own.signal() == 1 ? yj.plus(delta(yj)) : yj.minus(delta(yj));
    return Payment.score(peer.signal(), List.of(shifted.one().minus(shifted), shifted))
        .plus(Payment.score(peer.signal(), own.prediction()));
  }

  private <S extends Scalar<S>> S delta(S y) {
    return shift instanceof Shift.Fixed fixed
        ? y.constant(fixed.delta())
        : BinaryRobustBayesianTruthSerum.largest(y);
  }
}
