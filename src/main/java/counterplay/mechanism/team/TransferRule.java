package counterplay.mechanism.team;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanism;
import counterplay.model.dynamic.Outlook;
import java.util.List;

/**
 * A direct mechanism for dynamic models: every agent reports his type in every round, the efficient
 * choice for the reported types is taken and recommended, and transfers are paid round by round.
 */
public interface TransferRule extends Mechanism {

  /**
   * What each agent receives for the reports of one round; negative if he pays.
   *
   * @param outlook the model and what a trustful planner expects in it
   * @param reports the reports of this round and of the round before
   */
  <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports);

  /** Whether it is for models of a single round only. */
  default boolean isForOneRound() {
    return false;
  }
}
