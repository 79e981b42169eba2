package counterplay.model.game;

import java.util.List;

/** A finite game in one of the two forms in which games are written down: as a table or as a tree. */
public sealed interface FiniteGame permits NormalForm, ExtensiveGame {

  /** The players' names, in the order of their numbers; the first is player 0. */
  List<String> players();

  /**
   * The game as a table: itself, or the normal form of a tree ({@link TreeStrategies#normalForm}).
   *
   * @throws IllegalArgumentException if the table would be too large
   */
  NormalForm normalForm();
}
