package counterplay.mechanism.elicitation;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanism;
import counterplay.model.elicitation.Report;
import java.util.List;

/** Pays agents for reports of a signal and a prediction, when nobody can check the signals. */
public interface ElicitationMechanism extends Mechanism {

  /**
   * The expected payment of each agent when these are the reports. The expectation is over what the
   * mechanism itself draws at random (peers), never over signals.
   *
   * @param design what the definition leaves open
   * @param reports one for each agent
   * @throws IllegalArgumentException if the mechanism does not say what to pay: too few agents, an
   *     agent without a peer
   */
  <S extends Scalar<S>> List<Payment<S>> payments(Design<S> design, List<Report<S>> reports);
}
