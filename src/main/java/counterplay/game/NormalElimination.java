package counterplay.game;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.game.matrix.Domination;
import counterplay.game.matrix.MatrixGame;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Domination and its iterated elimination among n players. Whether a pure strategy is dominated
 * depends on its player's payoffs only, so each question is one about a matrix: her strategies
 * against the joint choices of all others.
 *
 * @param kind which strategies go: strictly or weakly dominated ones
 * @param by whether only pure strategies or also mixtures dominate
 * @param simultaneous whether all dominated strategies of a round go at once, or the first one of
 *     the first player alone
 */
public record NormalElimination(
    Domination.Kind kind, Domination.Dominators by, boolean simultaneous) {

  /**
   * A dominated pure strategy with its evidence.
   *
   * @param player whose it is, counted from 0
   * @param evidence the strategy, the dominator and its gains in the {@link #against} matrix, where
   *     the player has the rows
   */
  public record Dominated(int player, Domination evidence) {
    /** The dominated strategy's number. */
    public int strategy() {
      return evidence.strategy();
    }

    /** Whether the evidence is right in this game. */
    public boolean holdsIn(NormalForm game) {
      return evidence.player() == 0 && evidence.holdsIn(against(game, player));
    }
  }

  /**
   * Strategies that go at once; numbers in {@code removed} are those of the game in which only
   * {@code before} is left.
   *
   * @param before for each player what was left, by the numbers in the whole game
   * @param removed what goes, and why
   * @param after for each player what is left then
   */
  public record Round(
      List<List<Integer>> before, List<Dominated> removed, List<List<Integer>> after) {
    /** Copies the lists. */
    public Round {
      before = before.stream().map(List::copyOf).toList();
      removed = List.copyOf(removed);
      after = after.stream().map(List::copyOf).toList();
    }
  }

  /**
   * The matrix of the player's payoffs: her strategies are the rows, the joint choices of all
   * others the columns; the other side earns 0.
   */
  public static MatrixGame against(NormalForm game, int player) {
    List<List<Rational>> rows = new ArrayList<>();
    for (int s = 0; s < game.size(player); s++) rows.add(new ArrayList<>());
    Table table = new Table(game.strategies().stream().map(List::size).toList());
    for (int c = 0; c < table.cells(); c++)
      rows.get(table.at(c, player)).add(game.payoffs().get(c).get(player));
    List<Rational> nothing = Collections.nCopies(rows.get(0).size(), Rational.ZERO);
    return new MatrixGame(rows, Collections.nCopies(rows.size(), nothing));
  }

  /**
   * A domination of the player's strategy in this game, if there is one: the best one as {@link
   * Domination#of} has it.
   */
  public Optional<Dominated> dominated(NormalForm game, int player, int strategy) {
    return Domination.of(against(game, player), 0, strategy, kind, by)
        .map(d -> new Dominated(player, d));
  }

  /** All dominated strategies of all players. */
  public List<Dominated> all(NormalForm game) {
    List<Dominated> found = new ArrayList<>();
    for (int i = 0; i < game.players().size(); i++) {
      MatrixGame matrix = against(game, i);
      for (int s = 0; s < game.size(i); s++) {
        if (kind == Domination.Kind.STRICT && isBestReply(matrix, s)) continue;
        int player = i;
        Domination.of(matrix, 0, s, kind, by).ifPresent(d -> found.add(new Dominated(player, d)));
      }
    }
    return found;
  }

  /** Whether no strategy pays more against one of the columns; then none dominates strictly. */
  private static boolean isBestReply(MatrixGame matrix, int strategy) {
    return IntStream.range(0, matrix.strategies(1))
        .anyMatch(
            other ->
                IntStream.range(0, matrix.strategies(0))
                    .allMatch(
                        k ->
                            matrix.payoff(0, k, other).compareTo(matrix.payoff(0, strategy, other))
                                <= 0));
  }

  /** The rounds of the elimination; empty if nothing is dominated. */
  public List<Round> rounds(NormalForm game) {
    List<Round> rounds = new ArrayList<>();
    List<List<Integer>> left = everything(game);
    for (List<Dominated> found = all(game);
        !found.isEmpty();
        found = all(game.restrictedTo(left))) {
      List<Dominated> removed = simultaneous ? found : found.subList(0, 1);
      List<List<Integer>> after = without(left, removed);
      rounds.add(new Round(left, removed, after));
      left = after;
    }
    return rounds;
  }

  /**
   * For each player the strategies that are left at the end, by their numbers in the whole game.
   */
  public List<List<Integer>> survivors(NormalForm game) {
    List<Round> rounds = rounds(game);
    return rounds.isEmpty() ? everything(game) : rounds.get(rounds.size() - 1).after();
  }

  private static List<List<Integer>> everything(NormalForm game) {
    return Lists.each(
        game.players().size(), i -> IntStream.range(0, game.size(i)).boxed().toList());
  }

  private static List<List<Integer>> without(List<List<Integer>> left, List<Dominated> removed) {
    List<List<Integer>> rest = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      int player = i;
      List<Integer> gone =
          removed.stream()
              .filter(d -> d.player() == player)
              .map(d -> left.get(player).get(d.strategy()))
              .toList();
      rest.add(left.get(i).stream().filter(s -> !gone.contains(s)).toList());
    }
    return rest;
  }
}
