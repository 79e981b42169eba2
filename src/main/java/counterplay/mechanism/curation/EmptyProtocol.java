package counterplay.mechanism.curation;

import counterplay.exact.number.Scalar;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import java.util.List;

/**
 * F^min: fair coins, whatever the commitments are.
 *
 * <pre>  F_i(s, m)  =  0.5</pre>
 *
 * <p>Data Curation from Privacy-Aware Agents, Section 4.2.
 */
public record EmptyProtocol() implements CurationProtocol {

  @Override
  public String id() {
    return "shahmoon/mechanism-f-min";
  }

  @Override
  public String title() {
    return "F^min";
  }

  @Override
  public <S extends Scalar<S>> List<Channel<S>> reply(int agent, List<Commitment<S>> profile) {
    return CurationProtocol.nothing(profile);
  }
}
