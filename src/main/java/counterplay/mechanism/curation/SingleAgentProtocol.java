package counterplay.mechanism.curation;

import counterplay.exact.number.Scalar;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import java.util.List;

/**
 * For one agent: the center's bit for the truth and nothing else.
 *
 * <pre>  F_{1,0}(s_1, m)  =  b_0  if s_1 = s^t,  0.5  otherwise</pre>
 *
 * <p>Data Curation from Privacy-Aware Agents, footnote 6.
 */
public record SingleAgentProtocol() implements CurationProtocol {

  @Override
  public String id() {
    return "shahmoon/mechanism-single-agent";
  }

  @Override
  public String title() {
    return "protocol for a single agent";
  }

  /**
   * @throws IllegalArgumentException if there are other agents
   */
  @Override
  public <S extends Scalar<S>> List<Channel<S>> reply(int agent, List<Commitment<S>> profile) {
    if (profile.size() != 1)
      throw new IllegalArgumentException("a protocol for one agent, not for " + profile.size());
    return profile.get(0).isTruthful()
        ? CurationProtocol.centersBit(profile)
        : CurationProtocol.nothing(profile);
  }
}
