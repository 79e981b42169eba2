package counterplay.mechanism.elicitation;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanism;

/**
 * Pays an agent for a report, L or H, and for a prediction of how often H is reported, by the
 * prediction of a reference agent and the report of a peer.
 */
public interface PredictingReportMechanism extends Mechanism {

  /**
   * What the report earns.
   *
   * @param own the report, 0 or 1
   * @param reference the prediction of the reference agent, a probability of H
   * @param peer the report of the peer
   * @param delta the shift that the mechanism chose
   */
  <S extends Scalar<S>> S information(int own, S reference, int peer, S delta);

  /**
   * What the prediction earns.
   *
   * @param prediction a probability of H
   * @param peer the report of the peer
   */
  <S extends Scalar<S>> S prediction(S prediction, int peer);

  /** Both together. */
  default <S extends Scalar<S>> S payment(int own, S prediction, S reference, int peer, S delta) {
    return information(own, reference, peer, delta).plus(prediction(prediction, peer));
  }
}
