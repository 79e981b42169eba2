package counterplay.game;

import java.util.List;
import java.util.Optional;

/** Whether players remember what they knew and did. (Kuhn 1953.) */
public final class Recall {

  private Recall() {}

  /**
   * Two nodes that a player cannot tell apart although she has moved, or known, differently before.
   *
   * @param player who forgets
   * @param set the information set in which both nodes are
   * @param first the number of one node
   * @param second the number of the other one
   */
  public record Lapse(int player, int set, int first, int second) {}

  /** A lapse of this player's memory; nothing exactly if she has perfect recall. */
  public static Optional<Lapse> lapse(ExtensiveGame game, int player) {
    return lapse(new Tree(game), game, player);
  }

  static Optional<Lapse> lapse(Tree tree, ExtensiveGame game, int player) {
    int[] histories = tree.histories(player);
    for (int set : game.setsOf(player)) {
      List<Integer> members = tree.members(set);
      int first = members.get(0);
      for (int v : members) {
        if (histories[v] != histories[first]) return Optional.of(new Lapse(player, set, first, v));
      }
    }
    return Optional.empty();
  }

  /** Whether all players have perfect recall. */
  public static boolean isPerfect(ExtensiveGame game) {
    Tree tree = new Tree(game);
    for (int i = 0; i < game.players().size(); i++) {
      if (lapse(tree, game, i).isPresent()) return false;
    }
    return true;
  }

  /** Refuses a player without perfect recall. */
  static void require(Tree tree, ExtensiveGame game, int player) {
    lapse(tree, game, player)
        .ifPresent(
            l -> {
              throw new IllegalArgumentException(
                  "player "
                      + (player + 1)
                      + " forgets at information set '"
                      + game.sets().get(l.set()).name()
                      + "' what tells nodes "
                      + l.first()
                      + " and "
                      + l.second()
                      + " apart; wanted is perfect recall");
            });
  }
}
