package counterplay.mechanism.team;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanism;
import counterplay.model.dynamic.GeneralOutlook;
import java.util.List;

/**
 * A direct mechanism for the more general model: decisions by the policy, private ones recommended,
 * types reported in every round, transfers round by round.
 */
public interface GeneralRule extends Mechanism {

  /**
   * What each agent receives for the reports of one round; negative if he pays.
   *
   * @param outlook the model and what a trustful planner expects in it
   * @param announcement the public type and the reports of this round and of the round before
   */
  <S extends Scalar<S>> List<S> transfers(GeneralOutlook<S> outlook, Announcement announcement);
}
