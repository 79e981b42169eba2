package counterplay.mechanism.curation;

import counterplay.mechanism.Mechanism;
import java.util.List;

/** A reply of two bits: what to guess for each value of the own bit. */
public interface GuessReply extends Mechanism {

  /**
   * The two bits.
   *
   * @param estimates the guess of the agent for the own bit 0 and for the own bit 1, after the
   *     reply that the center simulates
   */
  List<Integer> reply(List<Integer> estimates);
}
