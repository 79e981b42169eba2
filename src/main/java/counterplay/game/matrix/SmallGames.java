package counterplay.game.matrix;

import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * All extreme equilibria of two-player games of at most four strategies each with small integers as
 * payoffs, in longs and without an object for each step. An instance holds the working memory of
 * one thread.
 *
 * <p>Method: x is a vertex of the row player's best-reply polytope exactly if, for some k rows and
 * k columns, it is the only mixture of these rows to which these columns are equally good replies,
 * and no other column is better. Its weights are the signed minors of the differences of payoffs.
 * All k are gone through; then an equilibrium is a pair of vertices with all labels between them
 * ({@link Equilibria}). If no vertex x has more labels than rows, the only partner it can have is
 * that of its own columns and rows, unless their equations are dependent; only then are the column
 * player's vertices enumerated.
 *
 * <p>Domain: payoffs up to 10,000 in size. Differences are then at most 2e4, weights 3! (2e4)^3
 * &lt; 5e13, and payoffs against four of them below 2e18, so that no long overflows.
 */
public final class SmallGames {

  /** The most strategies of a player. */
  public static final int MOST = 4;

  /** The largest size of a payoff. */
  public static final int LARGEST = 10_000;

  /**
   * The numbers of a game: its rows, its columns, then row by row in steps of four the one player's
   * payoffs, and the other's.
   */
  public static final int NUMBERS = 2 + 2 * MOST * MOST;

  private static final int SETS = 1 << MOST;
  private static final int[][] MEMBERS = members();

  /** By size: the sets of so many of four, as bits, in rising order. */
  private static final int[][] OF_SIZE = {
    {0}, {1, 2, 4, 8}, {3, 5, 6, 9, 10, 12}, {7, 11, 13, 14}, {15}
  };

  private static int[][] members() {
    int[][] members = new int[SETS][];
    for (int set = 0; set < SETS; set++) {
      members[set] = new int[Integer.bitCount(set)];
      for (int rest = set, k = 0; rest != 0; rest &= rest - 1)
        members[set][k++] = Integer.numberOfTrailingZeros(rest);
    }
    return members;
  }

  /** The vertices of one player's polytope other than 0: labels, weights and their sum. */
  private static final class Vertices {
    private static final int ROOM =
        69; // pairs of equally large nonempty subsets of two sets of four
    private final int[] labels = new int[ROOM];
    private final long[] weights = new long[ROOM * MOST];
    private final long[] totals = new long[ROOM];
    private final boolean[] seen = new boolean[SETS * SETS];
    private int count;

    void clear() {
      for (int v = 0; v < count; v++) seen[labels[v]] = false;
      count = 0;
    }

    /**
     * Whether the first has more weight than the second on the first strategy on which they differ
     * (1), less (-1), or neither.
     */
    int order(int v, int w) {
      for (int k = 0; k < MOST; k++) {
        long one = weights[v * MOST + k];
        long two = weights[w * MOST + k];
        int high =
            Long.compare(Math.multiplyHigh(one, totals[w]), Math.multiplyHigh(two, totals[v]));
        int order = high != 0 ? high : Long.compareUnsigned(one * totals[w], two * totals[v]);
        if (order != 0) return order;
      }
      return 0;
    }
  }

  private final int[] toColumns = new int[MOST * MOST];
  private final int[] toRows = new int[MOST * MOST];
  private final Vertices rows = new Vertices();
  private final Vertices columns = new Vertices();
  private final long[] weights = new long[MOST];
  private int[] pairs = new int[2 * Vertices.ROOM];
  private int found;
  private int m;
  private int n;

  /**
   * Solves a game; the answers are then asked for.
   *
   * @param numbers {@link #NUMBERS} numbers of the game from the place {@code at} on: sides from 1
   *     to 4, payoffs up to 10,000 in size
   * @return how many extreme equilibria it has
   * @throws IllegalArgumentException if a number is outside the domain
   */
  public int solve(int[] numbers, int at) {
    m = numbers[at];
    n = numbers[at + 1];
    if (m < 1 || m > MOST || n < 1 || n > MOST)
      throw new IllegalArgumentException("a game of " + m + " x " + n);
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        toRows[j * MOST + i] = checked(numbers[at + 2 + i * MOST + j]);
        toColumns[i * MOST + j] = checked(numbers[at + 2 + MOST * MOST + i * MOST + j]);
      }
    }
    rows.clear();
    columns.clear();
    found = 0;
    boolean simple = enumerate(toColumns, m, n, 0, rows);
    if (!simple || !partners()) {
      found = 0;
      columns.clear();
      enumerate(toRows, n, m, 1, columns);
      int all = (1 << m) - 1 | (1 << n) - 1 << MOST;
      for (int x = 0; x < rows.count; x++) {
        for (int y = 0; y < columns.count; y++)
          if ((rows.labels[x] | columns.labels[y]) == all) add(x, y);
      }
    }
    sort();
    return found;
  }

  private static int checked(int payoff) {
    if (payoff > LARGEST || payoff < -LARGEST)
      throw new IllegalArgumentException("the payoff " + payoff + " is too large");
    return payoff;
  }

  /**
   * The probability of a row (player 0) or column (player 1) in equilibrium e is this over {@link
   * #total}; not in lowest terms.
   */
  public long weight(int e, int player, int strategy) {
    return (player == 0 ? rows : columns).weights[pairs[2 * e + player] * MOST + strategy];
  }

  /** The sum of the player's weights in equilibrium e. */
  public long total(int e, int player) {
    return (player == 0 ? rows : columns).totals[pairs[2 * e + player]];
  }

  private void add(int x, int y) {
    if (2 * found == pairs.length) pairs = Arrays.copyOf(pairs, 4 * found);
    pairs[2 * found] = x;
    pairs[2 * found++ + 1] = y;
  }

  /** The ones with more weight on early strategies first, as in {@link Equilibria#extreme()}. */
  private void sort() {
    for (int e = 1; e < found; e++) {
      int x = pairs[2 * e];
      int y = pairs[2 * e + 1];
      int at = e;
      for (; at > 0 && isBefore(x, y, at - 1); at--) {
        pairs[2 * at] = pairs[2 * at - 2];
        pairs[2 * at + 1] = pairs[2 * at - 1];
      }
      pairs[2 * at] = x;
      pairs[2 * at + 1] = y;
    }
  }

  private boolean isBefore(int x, int y, int e) {
    int order = x == pairs[2 * e] ? 0 : rows.order(x, pairs[2 * e]);
    return order > 0 || order == 0 && columns.order(y, pairs[2 * e + 1]) > 0;
  }

  /**
   * For each vertex of the rows the only one that can complete its labels; false if its equations
   * do not determine it.
   */
  private boolean partners() {
    for (int x = 0; x < rows.count; x++) {
      int support = (1 << m) - 1 & ~rows.labels[x];
      int before = columns.count;
      int outcome = vertex(toRows, n, m, rows.labels[x] >> MOST, support, 1, columns);
      if (outcome == DEPENDENT) return false;
      if (outcome == NONE) continue;
      if (columns.count > before) add(x, before);
      else add(x, place(columns, outcome));
    }
    return true;
  }

  private static int place(Vertices vertices, int labels) {
    for (int v = 0; v < vertices.count; v++) if (vertices.labels[v] == labels) return v;
    throw new IllegalStateException("no vertex has the labels " + labels);
  }

  /** All vertices; whether each has just as many labels as the player has strategies. */
  private boolean enumerate(int[] payoffs, int own, int others, int player, Vertices into) {
    for (int i = 0; i < own; i++)
      vertex(payoffs, own, others, 1 << i, 1 << bestReply(payoffs, i, others), player, into);
    for (int k = 2; k <= own && k <= others; k++) {
      for (int support : OF_SIZE[k]) {
        if (support >> own != 0) break;
        for (int replies : OF_SIZE[k]) {
          if (replies >> others != 0) break;
          vertex(payoffs, own, others, support, replies, player, into);
        }
      }
    }
    for (int v = 0; v < into.count; v++) if (Integer.bitCount(into.labels[v]) != own) return false;
    return true;
  }

  /** The first best reply to a pure strategy. */
  private static int bestReply(int[] payoffs, int strategy, int others) {
    int best = 0;
    for (int j = 1; j < others; j++)
      if (payoffs[strategy * MOST + j] > payoffs[strategy * MOST + best]) best = j;
    return best;
  }

  private static final int NONE = -1;
  private static final int DEPENDENT = -2;

  /**
   * Adds the vertex with these strategies and replies if there is one and it is new; its labels,
   * NONE or DEPENDENT.
   */
  private int vertex(
      int[] payoffs, int own, int others, int support, int replies, int player, Vertices into) {
    int[] used = MEMBERS[support];
    int[] tied = MEMBERS[replies];
    int k = used.length;
    long[] w = weights;
    switch (k) {
      case 1 -> w[0] = 1;
      case 2 -> {
        w[0] = difference(payoffs, used[1], tied, 1);
        w[1] = -difference(payoffs, used[0], tied, 1);
        if (haveOppositeSigns(w[0], w[1])) return NONE;
      }
      case 3 -> {
        w[0] = minor(payoffs, used[1], used[2], tied);
        w[1] = minor(payoffs, used[2], used[0], tied);
        if (haveOppositeSigns(w[0], w[1])) return NONE;
        w[2] = minor(payoffs, used[0], used[1], tied);
      }
      default -> {
        w[0] = minor(payoffs, 1, 2, 3, tied);
        w[1] = -minor(payoffs, 0, 2, 3, tied);
        w[2] = minor(payoffs, 0, 1, 3, tied);
        w[3] = -minor(payoffs, 0, 1, 2, tied);
      }
    }
    boolean positive = false;
    boolean negative = false;
    for (int i = 0; i < k; i++) {
      positive |= w[i] > 0;
      negative |= w[i] < 0;
    }
    if (positive == negative) return positive ? NONE : DEPENDENT;
    long total = 0;
    int unused = (1 << own) - 1;
    for (int i = 0; i < k; i++) {
      if (negative) w[i] = -w[i];
      total += w[i];
      if (w[i] != 0) unused &= ~(1 << used[i]);
    }
    int best = replies;
    long value = payoff(payoffs, used, w, tied[0]);
    for (int j = 0; j < others; j++) {
      if ((replies >> j & 1) == 1) continue;
      long other = payoff(payoffs, used, w, j);
      if (other > value) return NONE;
      if (other == value) best |= 1 << j;
    }
    int labels = player == 0 ? unused | best << MOST : unused << MOST | best;
    if (into.seen[labels]) return labels;
    into.seen[labels] = true;
    int v = into.count++;
    into.labels[v] = labels;
    into.totals[v] = total;
    for (int i = 0; i < MOST; i++) into.weights[v * MOST + i] = 0;
    for (int i = 0; i < k; i++) into.weights[v * MOST + used[i]] = w[i];
    return labels;
  }

  private static boolean haveOppositeSigns(long one, long two) {
    return (one > 0 && two < 0) || (one < 0 && two > 0);
  }

  private static long payoff(int[] payoffs, int[] used, long[] w, int reply) {
    long sum = 0;
    for (int i = 0; i < used.length; i++) sum += w[i] * payoffs[used[i] * MOST + reply];
    return sum;
  }

  /**
   * By how much, against this strategy, reply t is better than reply 0 of those that are to be
   * equally good.
   */
  private static long difference(int[] payoffs, int strategy, int[] tied, int t) {
    return (long) payoffs[strategy * MOST + tied[t]] - payoffs[strategy * MOST + tied[0]];
  }

  private static long minor(int[] payoffs, int p, int q, int[] tied) {
    return difference(payoffs, p, tied, 1) * difference(payoffs, q, tied, 2)
        - difference(payoffs, q, tied, 1) * difference(payoffs, p, tied, 2);
  }

  private static long minor(int[] payoffs, int p, int q, int r, int[] tied) {
    return difference(payoffs, p, tied, 3) * minor(payoffs, q, r, tied)
        + difference(payoffs, q, tied, 3) * minor(payoffs, r, p, tied)
        + difference(payoffs, r, tied, 3) * minor(payoffs, p, q, tied);
  }

  /**
   * The extreme equilibria of the game in the order of {@link Equilibria#extreme()}, if it is in
   * the domain.
   */
  static Optional<List<MixedProfile>> extreme(MatrixGame game) {
    int rows = game.strategies(0);
    int columns = game.strategies(1);
    if (rows > MOST || columns > MOST) return Optional.empty();
    int[] numbers = new int[NUMBERS];
    numbers[0] = rows;
    numbers[1] = columns;
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        for (int player = 0; player < 2; player++) {
          Rational payoff = player == 0 ? game.payoff(0, i, j) : game.payoff(1, j, i);
          boolean inside =
              payoff.denominator().equals(BigInteger.ONE) && payoff.numerator().bitLength() < 31;
          int number = inside ? payoff.numerator().intValue() : LARGEST + 1;
          if (number > LARGEST || number < -LARGEST) return Optional.empty();
          numbers[2 + player * MOST * MOST + i * MOST + j] = number;
        }
      }
    }
    SmallGames solver = new SmallGames();
    int count = solver.solve(numbers, 0);
    List<MixedProfile> found = new ArrayList<>(count);
    for (int e = 0; e < count; e++)
      found.add(new MixedProfile(solver.mixture(e, 0, rows), solver.mixture(e, 1, columns)));
    return Optional.of(found);
  }

  private List<Rational> mixture(int e, int player, int size) {
    List<Rational> mixture = new ArrayList<>(size);
    for (int k = 0; k < size; k++) mixture.add(Rational.of(weight(e, player, k), total(e, player)));
    return mixture;
  }
}
