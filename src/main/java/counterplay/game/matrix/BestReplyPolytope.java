package counterplay.game.matrix;

import counterplay.exact.linear.IntegerTableau;
import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The polytope of one player's mixtures z, scaled so that the other player's best replies earn 1:
 *
 * <pre>  { z &gt;= 0 : C z &lt;= 1 },   C = the other player's payoffs, made nonnegative</pre>
 *
 * Adding a constant to the other player's payoffs against one strategy changes none of her best
 * replies, so each column of C is moved to the least value 0 (or to 1 if it is constant, which
 * keeps the polytope bounded). Inequalities carry labels: label k of the mixing player's strategy k
 * is z_k &gt;= 0, label k of the other player's strategy k is row k of C. A vertex has the labels
 * of the inequalities that are equalities there. Except for 0, the vertices are, up to scaling, the
 * mixtures among which all extreme equilibria are found.
 *
 * <p>The vertices are walked from 0 along edges. Bases are kept feasible lexicographically, that
 * is, for right-hand sides 1 + e, 1 + e^2, ... with e arbitrarily small: the perturbed polytope is
 * simple and its graph connected, and each vertex of the polytope is met in at least one of its
 * bases.
 */
final class BestReplyPolytope {

  /**
   * Called with the labels of a vertex other than 0, and with those of the inequalities that make a
   * basis of it.
   */
  interface Visitor {
    void vertex(long labels, long basis);
  }

  private final IntegerTableau initial;
  private final int firstOwn;
  private final int firstOther;
  private final int own;
  private final int others;
  private IntegerTableau tableau;

  /**
   * The label of each row and of each column; and for each label its row, or its column as -1 -
   * column.
   */
  private final int[] basic;

  private final int[] nonbasic;
  private final int[] place;

  /**
   * The polytope of the player's mixtures. Labels 0 to m-1 belong to the rows of the game, m to
   * m+n-1 to its columns.
   */
  BestReplyPolytope(MatrixGame game, int player) {
    own = game.strategies(player);
    others = game.strategies(1 - player);
    firstOwn = player == 0 ? 0 : others;
    firstOther = player == 0 ? own : 0;
    initial = IntegerTableau.ofInequalities(inequalities(game, player));
    basic = new int[others];
    nonbasic = new int[own];
    place = new int[own + others];
    restart();
  }

  static List<List<Rational>> inequalities(MatrixGame game, int player) {
    int own = game.strategies(player);
    int others = game.strategies(1 - player);
    Rational[] shifts = new Rational[own];
    for (int k = 0; k < own; k++) {
      Rational least = game.payoff(1 - player, 0, k);
      Rational most = least;
      for (int reply = 1; reply < others; reply++) {
        Rational payoff = game.payoff(1 - player, reply, k);
        least = least.min(payoff);
        most = most.max(payoff);
      }
      shifts[k] = least.equals(most) ? least.minus(Rational.ONE) : least;
    }
    List<List<Rational>> c = new ArrayList<>(others);
    for (int reply = 0; reply < others; reply++) {
      List<Rational> row = new ArrayList<>(own);
      for (int k = 0; k < own; k++) row.add(game.payoff(1 - player, reply, k).minus(shifts[k]));
      c.add(row);
    }
    return c;
  }

  private void restart() {
    tableau = initial.copy();
    for (int i = 0; i < others; i++) {
      basic[i] = firstOther + i;
      place[firstOther + i] = i;
    }
    for (int k = 0; k < own; k++) {
      nonbasic[k] = firstOwn + k;
      place[firstOwn + k] = -1 - k;
    }
  }

  /**
   * Visits all vertices other than 0, of at most 62 labels, which are the bits of a long; a vertex
   * at which more inequalities meet than needed may be visited several times.
   */
  void walk(Visitor visitor) {
    restart();
    LongSet seen = new LongSet();
    Deque<int[]> path = new ArrayDeque<>();
    long basis = basis();
    seen.add(basis);
    int s = 0;
    while (true) {
      int r = s < own ? leaving(s) : -1;
      if (r >= 0) {
        long next = basis ^ 1L << nonbasic[s] ^ 1L << basic[r];
        if (seen.add(next)) {
          pivot(r, s);
          basis = next;
          long labels = labels(basis);
          if ((labels & ownLabels()) != ownLabels()) visitor.vertex(labels, basis);
          path.push(new int[] {r, s});
          s = 0;
        } else {
          s++;
        }
      } else {
        if (path.isEmpty()) return;
        int[] step = path.pop();
        basis ^= 1L << nonbasic[step[1]] ^ 1L << basic[step[0]];
        pivot(step[0], step[1]);
        s = step[1] + 1;
      }
    }
  }

  /**
   * The bases met on the walk, that of 0 first, as bits; of any number of labels, unlike the walk
   * itself.
   */
  List<BigInteger> bases() {
    restart();
    BigInteger basis = BigInteger.ZERO;
    for (int label : nonbasic) basis = basis.setBit(label);
    Set<BigInteger> seen = new LinkedHashSet<>(List.of(basis));
    Deque<int[]> path = new ArrayDeque<>();
    for (int s = 0; ; ) {
      int r = s < own ? leaving(s) : -1;
      if (r < 0 && path.isEmpty()) return List.copyOf(seen);
      if (r < 0) {
        int[] step = path.pop();
        s = step[1];
        basis = basis.flipBit(nonbasic[s]).flipBit(basic[step[0]]);
        pivot(step[0], s++);
      } else if (seen.add(basis.flipBit(nonbasic[s]).flipBit(basic[r]))) {
        basis = basis.flipBit(nonbasic[s]).flipBit(basic[r]);
        pivot(r, s);
        path.push(new int[] {r, s});
        s = 0;
      } else {
        s++;
      }
    }
  }

  /** The mixture, with sum 1, at the vertex with this basis. */
  List<Rational> mixture(long basis) {
    restart();
    for (int k = 0; k < own; k++) {
      if ((basis >> nonbasic[k] & 1) == 0) pivot(rowFor(k, basis), k);
    }
    List<Rational> weights = new ArrayList<>(own);
    Rational total = Rational.ZERO;
    for (int k = 0; k < own; k++) {
      int at = place[firstOwn + k];
      Rational weight = at < 0 ? Rational.ZERO : tableau.value(at, own);
      weights.add(weight);
      total = total.plus(weight);
    }
    Rational whole = total;
    weights.replaceAll(w -> w.isZero() ? w : w.over(whole));
    return weights;
  }

  /** A row that may be exchanged with column k on the way to the basis. */
  private int rowFor(int k, long basis) {
    for (int i = 0; i < others; i++) {
      if ((basis >> basic[i] & 1) == 1 && tableau.sign(i, k) != 0) return i;
    }
    throw new IllegalStateException(
        "labels " + Long.toBinaryString(basis) + " do not make a basis");
  }

  private long ownLabels() {
    return (1L << own) - 1 << firstOwn;
  }

  private long basis() {
    long basis = 0;
    for (int label : nonbasic) basis |= 1L << label;
    return basis;
  }

  private long labels(long basis) {
    long labels = basis;
    for (int i = 0; i < others; i++) {
      if (tableau.sign(i, own) == 0) labels |= 1L << basic[i];
    }
    return labels;
  }

  private void pivot(int r, int s) {
    tableau.pivot(r, s);
    int entered = nonbasic[s];
    nonbasic[s] = basic[r];
    basic[r] = entered;
    place[entered] = r;
    place[nonbasic[s]] = -1 - s;
  }

  /**
   * The row that first stops the growth of column s. There is one, because the polytope is bounded.
   */
  private int leaving(int s) {
    int row = -1;
    for (int i = 0; i < others; i++) {
      if (tableau.sign(i, s) > 0 && (row < 0 || isBefore(i, row, s))) row = i;
    }
    return row;
  }

  /** Whether row i stops column s before row k does, on the perturbed right-hand sides. */
  private boolean isBefore(int i, int k, int s) {
    int order = tableau.compareRatios(i, k, own, s);
    for (int e = firstOther; order == 0; e++) {
      int at = place[e];
      order = at == i ? 1 : at == k ? -1 : at >= 0 ? 0 : tableau.compareRatios(i, k, -1 - at, s);
    }
    return order < 0;
  }
}
