package counterplay.mechanism.elicitation;

import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Report;
import java.util.List;
import java.util.stream.IntStream;

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
    List<Integer> all = IntStream.range(0, reports.size()).boxed().toList();
    return all.stream()
        .map(
            i ->
                Peers.average(
                    title(),
                    i,
                    all,
                    j -> {
                      int own = reports.get(i).signal();
                      if (own >= design.posteriors().size())
                        throw new IllegalArgumentException(
                            "the " + title() + " knows no posterior of signal " + own);
                      return Payment.score(reports.get(j).signal(), design.posteriors().get(own));
                    }))
        .toList();
  }
}
