package counterplay.game;

import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * BehaviourProfile strategies of all players in a game tree: at each information set the player who
 * moves there draws an action.
 *
 * @param mixtures for each information set the probabilities of its actions
 */
public record BehaviourProfile(List<List<Rational>> mixtures) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if one of them is not a probability distribution
   */
  public BehaviourProfile {
    mixtures = CheckedDistributions.each("information set", mixtures);
  }

  /** The probabilities of the actions at an information set, counted from 0. */
  public List<Rational> at(int set) {
    return mixtures.get(set);
  }

  /** The same with a pure action at each of these sets; actions below 0 change nothing. */
  BehaviourProfile with(ExtensiveGame game, List<Integer> sets, List<Integer> actions) {
    List<List<Rational>> changed = new ArrayList<>(mixtures);
    for (int k = 0; k < sets.size(); k++) {
      int size = game.sets().get(sets.get(k)).actions().size();
      if (actions.get(k) >= 0)
        changed.set(sets.get(k), CheckedDistributions.certain(size, actions.get(k)));
    }
    return new BehaviourProfile(changed);
  }

  void requireFor(ExtensiveGame game) {
    if (mixtures.size() != game.sets().size()) {
      throw new IllegalArgumentException(
          "mixtures at "
              + mixtures.size()
              + " information sets; the game has "
              + game.sets().size());
    }
    for (int s = 0; s < mixtures.size(); s++) {
      int actions = game.sets().get(s).actions().size();
      if (mixtures.get(s).size() != actions) {
        throw new IllegalArgumentException(
            "a mixture of "
                + mixtures.get(s).size()
                + " actions; information set "
                + (s + 1)
                + " has "
                + actions);
      }
    }
  }
}
