package counterplay.mechanism.curation;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanism;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A protocol F = (F_1, ..., F_N) with F_i = (F_{i,0}, ..., F_{i,N}): what is said to agent i about
 * bit j is a binary channel from the message about it, which may depend on all commitments.
 */
public interface CurationProtocol extends Mechanism {

  /**
   * F_i at a profile of commitments.
   *
   * @param agent i, from 1 to N
   * @param profile the commitments of agents 1 to N
   * @return a channel for each of the bits 0 to N
   */
  <S extends Scalar<S>> List<Channel<S>> reply(int agent, List<Commitment<S>> profile);

  /** Everything that the center has: m. */
  static <S extends Scalar<S>> List<Channel<S>> everything(List<Commitment<S>> profile) {
    return Collections.nCopies(profile.size() + 1, Channel.identity(profile.get(0).price()));
  }

  /** Fair coins: 0.5. */
  static <S extends Scalar<S>> List<Channel<S>> nothing(List<Commitment<S>> profile) {
    return Collections.nCopies(profile.size() + 1, Channel.coin(profile.get(0).price()));
  }

  /** The center's bit, and fair coins about all others. */
  static <S extends Scalar<S>> List<Channel<S>> centersBit(List<Commitment<S>> profile) {
    List<Channel<S>> reply = new ArrayList<>(nothing(profile));
    reply.set(0, Channel.identity(profile.get(0).price()));
    return reply;
  }

  /** Whether everybody but that agent, at least one of them, is truthful. */
  static <S extends Scalar<S>> boolean othersAreTruthful(int agent, List<Commitment<S>> profile) {
    for (int j = 1; j <= profile.size(); j++)
      if (j != agent && !profile.get(j - 1).isTruthful()) return false;
    return true;
  }
}
