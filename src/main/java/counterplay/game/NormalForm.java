package counterplay.game;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.game.matrix.MatrixGame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A finite game of n &gt;= 1 players in normal form, as a table. Profiles of pure strategies are
 * numbered from 0; the first player's strategy varies fastest. Players and strategies are counted
 * from 0.
 *
 * @param players the players' names
 * @param strategies for each player the names of her pure strategies
 * @param payoffs for each profile, in the order of the numbers, one payoff for each player
 */
public record NormalForm(
    List<String> players, List<List<String>> strategies, List<List<Rational>> payoffs)
    implements FiniteGame {

  /** The most payoffs (profiles times players) of a game. */
  public static final int MOST_PAYOFFS = 4_000_000;

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no player, a player has no strategy, the table is
   *     too large, or it has not one payoff for each profile and player
   */
  public NormalForm {
    players = List.copyOf(players);
    strategies = strategies.stream().map(List::copyOf).toList();
    if (players.isEmpty())
      throw new IllegalArgumentException("a game without players; wanted is at least one");
    if (strategies.size() != players.size()) {
      throw new IllegalArgumentException(
          "strategies for " + strategies.size() + " players; the game has " + players.size());
    }
    int cells = tableOf(strategies.stream().map(List::size).toList()).cells();
    if (payoffs.size() != cells) {
      throw new IllegalArgumentException(
          "payoffs for " + payoffs.size() + " profiles; the game has " + cells);
    }
    payoffs = payoffs.stream().map(List::copyOf).toList();
    for (int c = 0; c < cells; c++) {
      int seen = payoffs.get(c).size();
      if (seen != players.size()) {
        throw new IllegalArgumentException(
            "profile " + c + " has " + seen + " payoffs; wanted are " + players.size());
      }
    }
  }

  /**
   * The game with these numbers of strategies, and names made of numbers.
   *
   * @throws IllegalArgumentException as the constructor
   */
  public static NormalForm of(List<Integer> sizes, List<List<Rational>> payoffs) {
    tableOf(sizes);
    return new NormalForm(
        IntStream.rangeClosed(1, sizes.size()).mapToObj(i -> "Player " + i).toList(),
        sizes.stream().map(NormalForm::numbered).toList(),
        payoffs);
  }

  /** The two-player game, rows for player 0. */
  public static NormalForm of(MatrixGame game) {
    List<List<Rational>> payoffs = new ArrayList<>();
    for (int j = 0; j < game.strategies(1); j++) {
      for (int i = 0; i < game.strategies(0); i++)
        payoffs.add(List.of(game.payoff(0, i, j), game.payoff(1, j, i)));
    }
    return of(List.of(game.strategies(0), game.strategies(1)), payoffs);
  }

  /**
   * The number of profiles of a game with these numbers of strategies.
   *
   * @throws IllegalArgumentException if a player has no strategy, or the table would be too large
   */
  public static int profiles(List<Integer> sizes) {
    return tableOf(sizes).cells();
  }

  /** The names 1, 2, ..., size. */
  static List<String> numbered(int size) {
    return IntStream.rangeClosed(1, size).mapToObj(Integer::toString).toList();
  }

  /** The table of the profiles; refuses sizes that are too large before anything is allocated. */
  static Table tableOf(List<Integer> sizes) {
    Table table = new Table(sizes);
    if ((long) table.cells() * sizes.size() > MOST_PAYOFFS) {
      throw new IllegalArgumentException(
          table.cells()
              + " profiles of "
              + sizes.size()
              + " players; at most "
              + MOST_PAYOFFS
              + " payoffs are handled");
    }
    return table;
  }

  private Table table() {
    return new Table(strategies.stream().map(List::size).toList());
  }

  @Override
  public NormalForm normalForm() {
    return this;
  }

  /** The number of pure strategies of a player. */
  public int size(int player) {
    return strategies.get(player).size();
  }

  /** The profile of pure strategies with this number. */
  public List<Integer> profile(int number) {
    return table().indices(number);
  }

  /**
   * The number of a profile of pure strategies.
   *
   * @throws IllegalArgumentException if it is not a profile of this game
   */
  public int number(List<Integer> profile) {
    return table().cell(profile);
  }

  /** The payoffs of all players at a profile of pure strategies. */
  public List<Rational> at(List<Integer> profile) {
    return payoffs.get(number(profile));
  }

  /**
   * The expected payoff of each player.
   *
   * @throws IllegalArgumentException if the mixtures are not of this game's sizes
   */
  public List<Rational> expected(MixedStrategies profile) {
    List<Rational> totals = new ArrayList<>();
    for (int i = 0; i < players.size(); i++) {
      List<Rational> replies = expectedPure(i, profile);
      Rational total = Rational.ZERO;
      for (int s = 0; s < size(i); s++)
        total = total.plus(profile.of(i).get(s).times(replies.get(s)));
      totals.add(total);
    }
    return totals;
  }

  /**
   * The player's expected payoff from each of her pure strategies against the others' mixtures.
   *
   * @throws IllegalArgumentException if the mixtures are not of this game's sizes
   */
  public List<Rational> expectedPure(int player, MixedStrategies profile) {
    requireSizes(profile);
    Rational[] totals = new Rational[size(player)];
    Arrays.fill(totals, Rational.ZERO);
    for (int c = 0; c < payoffs.size(); c++) {
      Rational weight = Rational.ONE;
      int rest = c;
      int own = 0;
      for (int i = 0; i < players.size(); i++) {
        int s = rest % size(i);
        rest /= size(i);
        if (i == player) own = s;
        else if (!weight.isZero()) weight = weight.times(profile.of(i).get(s));
      }
      if (!weight.isZero())
        totals[own] = totals[own].plus(weight.times(payoffs.get(c).get(player)));
    }
    return List.of(totals);
  }

  /** The player's pure best replies to the others' mixtures, in rising order. */
  public List<Integer> bestReplies(int player, MixedStrategies profile) {
    List<Rational> replies = expectedPure(player, profile);
    Rational best = Collections.max(replies);
    return IntStream.range(0, replies.size())
        .filter(s -> replies.get(s).equals(best))
        .boxed()
        .toList();
  }

  /** For each player the best deviation from the profile, with what it gains. */
  public List<Deviation> deviations(MixedStrategies profile) {
    List<Rational> now = expected(profile);
    List<Deviation> best = new ArrayList<>();
    for (int i = 0; i < players.size(); i++) {
      List<Rational> replies = expectedPure(i, profile);
      Rational most = Collections.max(replies);
      best.add(new Deviation(i, replies.indexOf(most), most, most.minus(now.get(i))));
    }
    return best;
  }

  /**
   * The deviation that gains most, of the first such player. The profile is a Nash equilibrium
   * exactly if it gains nothing.
   */
  public Deviation bestDeviation(MixedStrategies profile) {
    return deviations(profile).stream()
        .max(Comparator.comparing(Deviation::gain).thenComparing(d -> -d.player()))
        .orElseThrow();
  }

  /** Whether nobody gains by a deviation; decided exactly. */
  public boolean isNash(MixedStrategies profile) {
    return bestDeviation(profile).gain().isZero();
  }

  /** The profile of pure strategies as mixtures. */
  public MixedStrategies pure(List<Integer> profile) {
    number(profile);
    return new MixedStrategies(
        Lists.each(players.size(), i -> CheckedDistributions.certain(size(i), profile.get(i))));
  }

  /** All equilibria in pure strategies, in the order of the profiles' numbers. */
  public List<List<Integer>> pureEquilibria() {
    Table table = table();
    boolean[] stays = new boolean[payoffs.size()];
    Arrays.fill(stays, true);
    for (int i = 0; i < players.size(); i++) {
      int stride = table.stride(i);
      for (int c = 0; c < payoffs.size(); c++) {
        if (table.at(c, i) != 0) continue;
        Rational best = payoffs.get(c).get(i);
        for (int s = 1; s < size(i); s++) best = best.max(payoffs.get(c + s * stride).get(i));
        for (int s = 0; s < size(i); s++)
          stays[c + s * stride] &= payoffs.get(c + s * stride).get(i).equals(best);
      }
    }
    return IntStream.range(0, stays.length).filter(c -> stays[c]).mapToObj(table::indices).toList();
  }

  /** The game in which only these strategies of each player are left, in the order given. */
  public NormalForm restrictedTo(List<List<Integer>> left) {
    Table part = new Table(left.stream().map(List::size).toList());
    List<List<Rational>> rest = new ArrayList<>();
    for (int c = 0; c < part.cells(); c++) {
      List<Integer> indices = part.indices(c);
      rest.add(at(Lists.each(left.size(), i -> left.get(i).get(indices.get(i)))));
    }
    return new NormalForm(
        players,
        Lists.each(left.size(), i -> left.get(i).stream().map(strategies.get(i)::get).toList()),
        rest);
  }

  /**
   * The game of two players as a pair of matrices, rows for player 0.
   *
   * @throws IllegalArgumentException if there are not two players
   */
  public MatrixGame matrixGame() {
    if (players.size() != 2) {
      throw new IllegalArgumentException(
          "a game of " + players.size() + " players is no pair of matrices; wanted are 2");
    }
    return new MatrixGame(matrix(0), matrix(1));
  }

  private List<List<Rational>> matrix(int player) {
    int rows = size(0);
    return Lists.each(rows, i -> Lists.each(size(1), j -> payoffs.get(i + j * rows).get(player)));
  }

  private void requireSizes(MixedStrategies profile) {
    if (profile.mixtures().size() != players.size()) {
      throw new IllegalArgumentException(
          "mixtures of " + profile.mixtures().size() + " players; the game has " + players.size());
    }
    for (int i = 0; i < players.size(); i++) {
      if (profile.of(i).size() != size(i)) {
        throw new IllegalArgumentException(
            "a mixture of "
                + profile.of(i).size()
                + " strategies; player "
                + (i + 1)
                + " has "
                + size(i));
      }
    }
  }
}
