package counterplay.mechanism.curation;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanism;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import java.util.List;

/** How a reply is changed, given the commitment of the agent who gets it. */
public interface ImprovementRule extends Mechanism {

  /**
   * The reply in the place of the given one.
   *
   * @param own the agent's commitment
   * @param reply a channel for each of the bits 0 to N
   */
  <S extends Scalar<S>> List<Channel<S>> improved(Commitment<S> own, List<Channel<S>> reply);
}
