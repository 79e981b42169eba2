package counterplay.game.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Iterated elimination of dominated strategies in a two-player game.
 *
 * @param kind which strategies go: strictly or weakly dominated ones
 * @param by whether only pure strategies or also mixtures dominate
 * @param pace how many go at once
 */
public record Elimination(Domination.Kind kind, Domination.Dominators by, Pace pace) {

  /** The largest number of dominated strategies of which all subsets are tried. */
  public static final int MOST_AT_ONCE = 16;

  /** How many of the dominated strategies go at once. */
  public enum Pace {
    /** One; the first choice is the first row, or the first column if no row is dominated. */
    ONE_AT_A_TIME,
    /** All of them, of both players. */
    SIMULTANEOUS,
    /** Any of them but at least one; the first choice is that of {@link #ONE_AT_A_TIME}. */
    ANY_NUMBER
  }

  /**
   * The strategies that are left, by their numbers in the whole game.
   *
   * @param rows in rising order
   * @param columns in rising order
   */
  public record Survivors(List<Integer> rows, List<Integer> columns)
      implements Comparable<Survivors> {
    /** Copies the lists. */
    public Survivors {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
    }

    /** Everything in the game. */
    public static Survivors all(MatrixGame game) {
      return new Survivors(
          IntStream.range(0, game.strategies(0)).boxed().toList(),
          IntStream.range(0, game.strategies(1)).boxed().toList());
    }

    /** The strategies of player 0 or 1. */
    public List<Integer> of(int player) {
      return player == 0 ? rows : columns;
    }

    /** More strategies first, then in the order of the rows' numbers, then of the columns'. */
    @Override
    public int compareTo(Survivors that) {
      int bySize =
          Integer.compare(that.rows.size() + that.columns.size(), rows.size() + columns.size());
      if (bySize != 0) return bySize;
      int byRows = Arrays.compare(rows.toArray(Integer[]::new), that.rows.toArray(Integer[]::new));
      return byRows != 0
          ? byRows
          : Arrays.compare(columns.toArray(Integer[]::new), that.columns.toArray(Integer[]::new));
    }
  }

  /**
   * Strategies that go at once. In a domination the strategy's number and the places of dominator
   * and gains are those of the game in which only {@code before} is left.
   *
   * @param before what was left
   * @param removed what goes, and what dominates it there
   * @param after what is left then
   */
  public record Round(Survivors before, List<Domination> removed, Survivors after) {
    /** Copies the list. */
    public Round {
      removed = List.copyOf(removed);
    }

    /** The strategy that goes, by its number in the whole game. */
    public int number(Domination d) {
      return before.of(d.player()).get(d.strategy());
    }
  }

  /** The rounds of one elimination, the first choice at each; empty if nothing is dominated. */
  public List<Round> rounds(MatrixGame game) {
    List<Round> rounds = new ArrayList<>();
    Survivors left = Survivors.all(game);
    for (List<Domination> removable = removable(game, left);
        !removable.isEmpty();
        removable = removable(game, left)) {
      List<Domination> removed = choices(removable).get(0);
      Survivors after = without(left, removed);
      rounds.add(new Round(left, removed, after));
      left = after;
    }
    return rounds;
  }

  /** What is left at the end of {@link #rounds}. */
  public Survivors survivors(MatrixGame game) {
    List<Round> rounds = rounds(game);
    return rounds.isEmpty() ? Survivors.all(game) : rounds.get(rounds.size() - 1).after();
  }

  /**
   * What can be left at the end, over all choices in all rounds. One element exactly if the order
   * makes no difference.
   *
   * @throws IllegalArgumentException if any number of more than {@value #MOST_AT_ONCE} dominated
   *     strategies may go at once
   */
  public SortedSet<Survivors> outcomes(MatrixGame game) {
    return outcomes(game, Survivors.all(game), new HashMap<>());
  }

  private SortedSet<Survivors> outcomes(
      MatrixGame game, Survivors left, Map<Survivors, SortedSet<Survivors>> known) {
    if (known.containsKey(left)) return known.get(left);
    SortedSet<Survivors> ends = new TreeSet<>();
    List<Domination> removable = removable(game, left);
    if (removable.isEmpty()) ends.add(left);
    else
      for (List<Domination> removed : choices(removable))
        ends.addAll(outcomes(game, without(left, removed), known));
    known.put(left, ends);
    return ends;
  }

  private List<Domination> removable(MatrixGame game, Survivors left) {
    return Domination.all(game.restrictedTo(left.rows(), left.columns()), kind, by);
  }

  private List<List<Domination>> choices(List<Domination> removable) {
    if (pace == Pace.SIMULTANEOUS) return List.of(removable);
    if (pace == Pace.ONE_AT_A_TIME) return removable.stream().map(List::of).toList();
    if (removable.size() > MOST_AT_ONCE) {
      throw new IllegalArgumentException(
          removable.size()
              + " dominated strategies have too many subsets; at most "
              + MOST_AT_ONCE
              + " are explored");
    }
    return IntStream.range(1, 1 << removable.size())
        .mapToObj(
            set ->
                IntStream.range(0, removable.size())
                    .filter(k -> (set >> k & 1) == 1)
                    .mapToObj(removable::get)
                    .toList())
        .toList();
  }

  private static Survivors without(Survivors left, List<Domination> removed) {
    List<List<Integer>> rest = new ArrayList<>();
    for (int player = 0; player <= 1; player++) {
      List<Integer> numbers = new ArrayList<>(left.of(player));
      for (Domination d : removed) {
        if (d.player() == player) numbers.remove(left.of(player).get(d.strategy()));
      }
      rest.add(numbers);
    }
    return new Survivors(rest.get(0), rest.get(1));
  }
}
