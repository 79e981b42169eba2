package counterplay.game;

import java.util.List;

/**
 * A finite game in one of the forms in which games are written down: as a table, as a tree, or with
 * types.
 */
public sealed interface FiniteGame permits NormalForm, ExtensiveGame, BayesianGame {

  /** The players' names, in the order of their numbers; the first is player 0. */
  List<String> players();

  /**
   * The game as a table: itself, the normal form of a tree ({@link TreeStrategies#normalForm}), or
   * the form of a game of incomplete information before the types are drawn.
   *
   * @throws IllegalArgumentException if the table would be too large
   */
  NormalForm normalForm();
}
