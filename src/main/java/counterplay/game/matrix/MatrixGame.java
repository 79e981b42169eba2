package counterplay.game.matrix;

import counterplay.data.Lists;
import counterplay.exact.linear.RationalVector;
import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A finite two-player game in normal form. Player 0 chooses a row, player 1 a column.
 *
 * @param row the row player's payoffs, m rows of n numbers
 * @param column the column player's payoffs, of the same shape
 */
public record MatrixGame(List<List<Rational>> row, List<List<Rational>> column) {

  /** A pair of pure strategies. */
  public record Cell(int row, int column) {}

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException unless both are m x n matrices with m, n &gt;= 1
   */
  public MatrixGame {
    row = row.stream().map(List::copyOf).toList();
    column = column.stream().map(List::copyOf).toList();
    if (row.isEmpty() || row.get(0).isEmpty())
      throw new IllegalArgumentException("a game without strategies; each player needs one");
    if (column.size() != row.size()) {
      throw new IllegalArgumentException(
          "the row player's payoffs have "
              + row.size()
              + " rows, the column player's "
              + column.size());
    }
    int n = row.get(0).size();
    for (List<List<Rational>> matrix : List.of(row, column)) {
      for (int i = 0; i < matrix.size(); i++) {
        int seen = matrix.get(i).size();
        if (seen != n)
          throw new IllegalArgumentException(
              "row " + i + " of a payoff matrix has " + seen + " numbers; wanted are " + n);
      }
    }
  }

  /**
   * The zero-sum game with these payoffs to the row player.
   *
   * @throws IllegalArgumentException unless it is an m x n matrix with m, n &gt;= 1
   */
  public static MatrixGame zeroSum(List<List<Rational>> row) {
    return new MatrixGame(
        row, row.stream().map(r -> r.stream().map(Rational::negated).toList()).toList());
  }

  /** The number of pure strategies of player 0 (rows) or 1 (columns). */
  public int strategies(int player) {
    return checked(player) == 0 ? row.size() : row.get(0).size();
  }

  /** The player's payoff when she plays {@code own} and the other one {@code other}. */
  public Rational payoff(int player, int own, int other) {
    return checked(player) == 0 ? row.get(own).get(other) : column.get(other).get(own);
  }

  /** The player's payoff x A y (x B y for player 1) in expectation. */
  public Rational expected(int player, MixedProfile profile) {
    List<Rational> own = player == 0 ? profile.row() : profile.column();
    List<Rational> replies = expectedPure(player, player == 0 ? profile.column() : profile.row());
    requireSize(player, own);
    Rational total = Rational.ZERO;
    for (int i = 0; i < own.size(); i++) total = total.plus(own.get(i).times(replies.get(i)));
    return total;
  }

  /**
   * The player's expected payoff from each of her pure strategies against a mixture of the other
   * player.
   *
   * @throws IllegalArgumentException if the mixture has the wrong size
   */
  public List<Rational> expectedPure(int player, List<Rational> opponent) {
    requireSize(1 - checked(player), opponent);
    List<Rational> payoffs = new ArrayList<>();
    for (int own = 0; own < strategies(player); own++) {
      Rational total = Rational.ZERO;
      for (int other = 0; other < opponent.size(); other++) {
        if (!opponent.get(other).isZero())
          total = total.plus(opponent.get(other).times(payoff(player, own, other)));
      }
      payoffs.add(total);
    }
    return payoffs;
  }

  /** The player's pure best replies to a mixture of the other player, in rising order. */
  public List<Integer> bestReplies(int player, List<Rational> opponent) {
    requireSize(1 - checked(player), opponent);
    RationalVector mixture = RationalVector.of(opponent);
    List<Integer> best = new ArrayList<>();
    RationalVector highest = mixture;
    for (int i = 0; i < strategies(player); i++) {
      RationalVector payoffs = payoffs(player, i);
      int order = best.isEmpty() ? 1 : mixture.compareDots(payoffs, highest);
      if (order > 0) {
        best.clear();
        highest = payoffs;
      }
      if (order >= 0) best.add(i);
    }
    return List.copyOf(best);
  }

  /** What a pure strategy of a player earns against each pure strategy of the other one. */
  private RationalVector payoffs(int player, int own) {
    return RationalVector.of(
        Lists.each(strategies(1 - player), other -> payoff(player, own, other)));
  }

  /** Whether each player puts probability on best replies to the other only; decided exactly. */
  public boolean isNash(MixedProfile profile) {
    return supportIsIn(profile.row(), bestReplies(0, profile.column()))
        && supportIsIn(profile.column(), bestReplies(1, profile.row()));
  }

  /** All equilibria in pure strategies, row by row. */
  public List<Cell> pureEquilibria() {
    List<Cell> found = new ArrayList<>();
    for (int i = 0; i < strategies(0); i++) {
      for (int j = 0; j < strategies(1); j++) {
        if (bestReplies(0, pure(1, j)).contains(i) && bestReplies(1, pure(0, i)).contains(j))
          found.add(new Cell(i, j));
      }
    }
    return found;
  }

  /** The pure strategy of a player as a mixture that puts all weight on it. */
  public List<Rational> pure(int player, int strategy) {
    return Lists.each(strategies(player), k -> k == strategy ? Rational.ONE : Rational.ZERO);
  }

  /** The game in which only these rows and columns are left, in the order given. */
  public MatrixGame restrictedTo(List<Integer> rows, List<Integer> columns) {
    return new MatrixGame(part(row, rows, columns), part(column, rows, columns));
  }

  private static List<List<Rational>> part(
      List<List<Rational>> matrix, List<Integer> rows, List<Integer> columns) {
    return rows.stream()
        .map(i -> columns.stream().map(j -> matrix.get(i).get(j)).toList())
        .toList();
  }

  private static boolean supportIsIn(List<Rational> mixture, List<Integer> allowed) {
    return IntStream.range(0, mixture.size())
        .allMatch(i -> mixture.get(i).isZero() || allowed.contains(i));
  }

  private void requireSize(int player, List<Rational> mixture) {
    if (mixture.size() != strategies(player)) {
      throw new IllegalArgumentException(
          "a mixture of "
              + mixture.size()
              + " strategies; player "
              + player
              + " has "
              + strategies(player));
    }
  }

  private static int checked(int player) {
    if (player != 0 && player != 1)
      throw new IllegalArgumentException("player " + player + "; the players are 0 and 1");
    return player;
  }
}
