package counterplay.mechanism.elicitation;

import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Report;
import java.util.List;

/**
 * Robust Bayesian Truth Serum for any number of signals. With a peer j drawn from the other agents,
 *
 * <pre>  payment = 1{ x_i = x_j } / y_j(x_i) + R(y_i, x_j)</pre>
 *
 * with the quadratic rule R, here any rule PS. Needs two agents. A peer who predicts the signal
 * that he reports with probability 0 leaves the payment undefined.
 *
 * <p>Source: Radanovic and Faltings, A robust Bayesian truth serum for non-binary signals, 2013, as
 * Kong and Schoenebeck name it in Section 1.1.
 */
public record MultiValuedRobustBayesianTruthSerum() implements ElicitationMechanism {

  @Override
  public String id() {
    return "kong/mechanism-rbts-multi-valued";
  }

  @Override
  public String title() {
    return "multi-valued Robust Bayesian Truth Serum";
  }

  /**
   * The assumption under which truth is an equilibrium: {@code q(s|s) > q(s|t)} for all s and t
   * other than s.
   *
   * @throws ArithmeticException if some signal is never drawn, or a sign depends on parameters
   */
  public static <S extends Scalar<S>> boolean isAssumed(PairLaw<S> law) {
    for (int s = 0; s < law.signals(); s++) {
      for (int t = 0; t < law.signals(); t++) {
        if (s != t && !law.conditional(s, s).minus(law.conditional(s, t)).isPositive())
          return false;
      }
    }
    return true;
  }

  /**
   * @throws IllegalArgumentException if a peer predicts his own report with probability 0
   * @throws ArithmeticException if a reciprocal depends on parameters
   */
  @Override
  public <S extends Scalar<S>> List<Payment<S>> payments(
      Design<S> design, List<Report<S>> reports) {
    return Peers.averages(title(), reports, this::payment);
  }

  private <S extends Scalar<S>> Payment<S> payment(Report<S> ri, Report<S> rj) {
    Payment<S> prediction = Payment.score(rj.signal(), ri.prediction());
    if (ri.signal() != rj.signal()) return prediction;
    S predicted = rj.prediction().get(ri.signal());
    if (predicted.isZero())
      throw new IllegalArgumentException(
          "the "
              + title()
              + " divides by a prediction of 0 for the reported signal "
              + ri.signal());
    return prediction.plus(Payment.of(predicted.inverse()));
  }
}
