package counterplay.game.matrix;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All Nash equilibria of a two-player game. The set of equilibria is a finite union of maximal
 * convex sets, each a product of two polytopes; the pairs of their vertices are the extreme
 * equilibria.
 *
 * <p>Method: a pair of vertices of the two best-reply polytopes, other than 0, is an equilibrium
 * exactly if every pure strategy is unused or a best reply, that is, if the two have all labels
 * between them; two sets of such vertices span a convex set of equilibria exactly if all pairs are
 * equilibria, so the maximal sets are the maximal complete bipartite parts of the graph of the
 * pairs. (Mangasarian 1964; Winkels 1979; Avis, Rosenberg, Savani and von Stengel 2010.)
 *
 * @param extreme the extreme equilibria, without repetition, the ones with more weight on early
 *     strategies first
 * @param components the connected sets of equilibria, each as the maximal convex sets it is the
 *     union of
 */
public record Equilibria(List<MixedProfile> extreme, List<List<ConvexSet>> components) {

  /**
   * All pairs of a mixture of {@code rows} and one of {@code columns} are equilibria, and the set
   * is maximal.
   *
   * @param rows the vertices of the row player's side
   * @param columns the vertices of the column player's side
   */
  public record ConvexSet(List<List<Rational>> rows, List<List<Rational>> columns) {
    /** Copies the lists. */
    public ConvexSet {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
    }

    /** Whether this is a single equilibrium. */
    public boolean isPoint() {
      return rows.size() == 1 && columns.size() == 1;
    }
  }

  /** With more strategies in all the polytopes are not walked through. */
  private static final int MOST_WALKED = 28;

  private static final Comparator<List<Rational>> EARLY_FIRST =
      (x, y) -> {
        for (int k = 0; k < x.size(); k++) {
          int order = y.get(k).compareTo(x.get(k));
          if (order != 0) return order;
        }
        return 0;
      };

  /** Copies the lists. */
  public Equilibria {
    extreme = List.copyOf(extreme);
    components = components.stream().map(List::copyOf).toList();
  }

  /** All equilibria of the game. */
  public static Equilibria of(MatrixGame game) {
    List<MixedProfile> extreme = extreme(game);
    return new Equilibria(extreme, components(extreme));
  }

  /**
   * The extreme equilibria alone, in the order of {@link #extreme()}. {@link EquilibriumSearch}
   * hands them over one by one.
   */
  public static List<MixedProfile> extreme(MatrixGame game) {
    return SmallGames.extreme(game)
        .orElseGet(
            () ->
                game.strategies(0) + game.strategies(1) <= MOST_WALKED
                    ? walked(game)
                    : searched(game));
  }

  /**
   * The extreme equilibria of a game of any size, by the walk along the edges of both polytopes.
   */
  static List<MixedProfile> walked(MatrixGame game) {
    return sorted(new ArrayList<>(new LabelledPairs(game).equilibria()));
  }

  private static List<MixedProfile> searched(MatrixGame game) {
    List<MixedProfile> found = new ArrayList<>();
    EquilibriumSearch.of(game, found::add, () -> false);
    return sorted(found);
  }

  private static List<MixedProfile> sorted(List<MixedProfile> found) {
    found.sort(
        Comparator.comparing(MixedProfile::row, EARLY_FIRST)
            .thenComparing(MixedProfile::column, EARLY_FIRST));
    return found;
  }

  private static List<List<ConvexSet>> components(List<MixedProfile> extreme) {
    List<List<Rational>> rows = extreme.stream().map(MixedProfile::row).distinct().toList();
    List<List<Rational>> columns =
        extreme.stream().map(MixedProfile::column).distinct().sorted(EARLY_FIRST).toList();
    Map<List<Rational>, Integer> rowNumbers = numbers(rows);
    Map<List<Rational>, Integer> columnNumbers = numbers(columns);
    List<BitSet> partners = Lists.each(columns.size(), j -> new BitSet());
    for (MixedProfile e : extreme)
      partners.get(columnNumbers.get(e.column())).set(rowNumbers.get(e.row()));

    List<List<ConvexSet>> components = new ArrayList<>();
    BitSet done = new BitSet();
    for (int i = 0; i < rows.size(); i++) {
      if (done.get(i)) continue;
      BitSet reached = component(i, partners);
      done.or(reached);
      List<ConvexSet> sets = new ArrayList<>();
      for (BitSet side : closedSides(reached, partners)) {
        List<List<Rational>> others = new ArrayList<>();
        for (int j = 0; j < columns.size(); j++) {
          if (contains(partners.get(j), side)) others.add(columns.get(j));
        }
        sets.add(new ConvexSet(side.stream().mapToObj(rows::get).toList(), others));
      }
      sets.sort(
          Comparator.comparing((ConvexSet s) -> s.rows().get(0), EARLY_FIRST)
              .thenComparing(s -> s.columns().get(0), EARLY_FIRST)
              .thenComparing(s -> -s.rows().size())
              .thenComparing(Object::toString));
      components.add(sets);
    }
    return components;
  }

  private static Map<List<Rational>, Integer> numbers(List<List<Rational>> mixtures) {
    Map<List<Rational>, Integer> numbers = new LinkedHashMap<>();
    for (List<Rational> m : mixtures) numbers.put(m, numbers.size());
    return numbers;
  }

  /** The rows that are connected to row i by common partners. */
  private static BitSet component(int i, List<BitSet> partners) {
    BitSet reached = new BitSet();
    reached.set(i);
    for (int before = 0; before < reached.cardinality(); ) {
      before = reached.cardinality();
      for (BitSet p : partners) {
        if (p.intersects(reached)) reached.or(p);
      }
    }
    return reached;
  }

  /**
   * All nonempty intersections of the partner sets within the component: the row sides of the
   * maximal sets.
   */
  private static Set<BitSet> closedSides(BitSet component, List<BitSet> partners) {
    Set<BitSet> closed = new LinkedHashSet<>();
    for (BitSet p : partners) {
      if (!p.intersects(component)) continue;
      Set<BitSet> more = new LinkedHashSet<>(List.of(p));
      for (BitSet c : closed) {
        BitSet both = (BitSet) c.clone();
        both.and(p);
        if (!both.isEmpty()) more.add(both);
      }
      closed.addAll(more);
    }
    return closed;
  }

  private static boolean contains(BitSet whole, BitSet part) {
    BitSet missing = (BitSet) part.clone();
    missing.andNot(whole);
    return missing.isEmpty();
  }
}
