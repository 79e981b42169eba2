package counterplay.mechanism.curation;

import counterplay.exact.number.Scalar;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import java.util.List;

/**
 * F^max: everything, whatever the commitments are.
 *
 * <pre>  F_i(s, m)  =  (b_0, m_{-0})</pre>
 *
 * <p>Data Curation from Privacy-Aware Agents, Section 4.2.
 */
public record FullProtocol() implements CurationProtocol {

  @Override
  public String id() {
    return "shahmoon/mechanism-f-max";
  }

  @Override
  public String title() {
    return "F^max";
  }

  @Override
  public <S extends Scalar<S>> List<Channel<S>> reply(int agent, List<Commitment<S>> profile) {
    return CurationProtocol.everything(profile);
  }
}
