package counterplay.mechanism.elicitation;

import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Report;
import java.util.List;

/**
 * Peer prediction for a mechanism that knows the prior. Only the reported signal counts; a
 * prediction is not read.
 *
 * <pre>  payment(i, r) = PS(^s_j, q(.|^s_i)),   j drawn from the other agents</pre>
 *
 * <p>Needs two agents and the posteriors q(.|s) in its {@link Design}. Source: Miller, Resnick and
 * Zeckhauser, Eliciting informative feedback: the peer-prediction method, 2005, as Kong and
 * Schoenebeck name it in Section 1.
 */
public record PeerPredictionMechanism() implements ElicitationMechanism {

  @Override
  public String id() {
    return "kong/mechanism-peer-prediction-known-prior";
  }

  @Override
  public String title() {
    return "peer prediction with known prior";
  }

  @Override
  public <S extends Scalar<S>> List<Payment<S>> payments(
      Design<S> design, List<Report<S>> reports) {
    return Peers.averages(title(), reports, (own, peer) -> payment(design, own, peer));
  }

  private <S extends Scalar<S>> Payment<S> payment(
      Design<S> design, Report<S> own, Report<S> peer) {
    if (own.signal() >= design.posteriors().size())
      throw new IllegalArgumentException(
          "the " + title() + " knows no posterior of signal " + own.signal());
    return Payment.score(peer.signal(), design.posteriors().get(own.signal()));
  }
}
