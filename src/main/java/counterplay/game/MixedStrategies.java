package counterplay.game;

import counterplay.exact.number.Rational;
import counterplay.game.matrix.MixedProfile;
import java.util.List;

/**
 * One mixed strategy for each player of a game in normal form.
 *
 * @param mixtures the probabilities of each player's pure strategies, in the order of the players
 */
public record MixedStrategies(List<List<Rational>> mixtures) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if one of them is not a probability distribution
   */
  public MixedStrategies {
    mixtures = CheckedDistributions.each("player", mixtures);
  }

  /** The profile of a game with two players. */
  public static MixedStrategies of(MixedProfile profile) {
    return new MixedStrategies(List.of(profile.row(), profile.column()));
  }

  /** The mixture of a player; players are counted from 0. */
  public List<Rational> of(int player) {
    return mixtures.get(player);
  }
}
