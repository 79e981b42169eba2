package counterplay.game.matrix;

import counterplay.exact.number.Rational;
import java.util.List;

/**
 * One mixed strategy for each of two players.
 *
 * @param row the row player's probabilities, one for each row
 * @param column the column player's probabilities, one for each column
 */
public record MixedProfile(List<Rational> row, List<Rational> column) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if one of them is not a probability distribution
   */
  public MixedProfile {
    row = distribution("row", row);
    column = distribution("column", column);
  }

  private static List<Rational> distribution(String player, List<Rational> probabilities) {
    for (Rational p : probabilities) {
      if (p.signum() < 0)
        throw new IllegalArgumentException(
            "the " + player + " player has the probability " + p + "; wanted is at least 0");
    }
    Rational total = Rational.sum(probabilities);
    if (!total.equals(Rational.ONE)) {
      throw new IllegalArgumentException(
          "the " + player + " player's probabilities have the sum " + total + "; wanted is 1");
    }
    return List.copyOf(probabilities);
  }
}
