package counterplay.mechanism.curation;

import counterplay.exact.number.Scalar;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import java.util.List;

/**
 * All or nothing.
 *
 * <pre>  F_i(s, m)  =  m  if s_i = s^t,  0.5  otherwise</pre>
 *
 * <p>Data Curation from Privacy-Aware Agents, Section 4, after Definition 1.
 */
public record StraightforwardProtocol() implements CurationProtocol {

  @Override
  public String id() {
    return "shahmoon/mechanism-straightforward";
  }

  @Override
  public String title() {
    return "straightforward all-or-nothing protocol";
  }

  @Override
  public <S extends Scalar<S>> List<Channel<S>> reply(int agent, List<Commitment<S>> profile) {
    return profile.get(agent - 1).isTruthful()
        ? CurationProtocol.everything(profile)
        : CurationProtocol.nothing(profile);
  }
}
