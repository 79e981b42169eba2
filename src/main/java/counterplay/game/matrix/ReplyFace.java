package counterplay.game.matrix;

import counterplay.exact.linear.IntegerTableau;
import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A face of a best-reply polytope, given by labels that are to be equalities, with one of its
 * vertices. Labels as in {@link BestReplyPolytope}, but any number of them. Mutable.
 */
final class ReplyFace {

  private final IntegerTableau tableau;
  private final int own;
  private final int others;
  private final int firstOwn;
  private final int[] basic;
  private final int[] nonbasic;

  /** For each label its row, or its column as -1 - column. */
  private final int[] place;

  /** Labels that are equalities on the face. */
  private final BitSet tight;

  private int open;

  /** The whole polytope of the player's mixtures, at the vertex 0. */
  ReplyFace(MatrixGame game, int player) {
    own = game.strategies(player);
    others = game.strategies(1 - player);
    firstOwn = player == 0 ? 0 : others;
    int firstOther = player == 0 ? own : 0;
    tableau = IntegerTableau.ofInequalities(BestReplyPolytope.inequalities(game, player));
    basic = new int[others];
    nonbasic = new int[own];
    place = new int[own + others];
    for (int i = 0; i < others; i++) {
      basic[i] = firstOther + i;
      place[firstOther + i] = i;
    }
    for (int k = 0; k < own; k++) {
      nonbasic[k] = firstOwn + k;
      place[firstOwn + k] = -1 - k;
    }
    tight = new BitSet();
    open = own;
  }

  private ReplyFace(ReplyFace that) {
    tableau = that.tableau.copy();
    own = that.own;
    others = that.others;
    firstOwn = that.firstOwn;
    basic = that.basic.clone();
    nonbasic = that.nonbasic.clone();
    place = that.place.clone();
    tight = (BitSet) that.tight.clone();
    open = that.open;
  }

  ReplyFace copy() {
    return new ReplyFace(this);
  }

  /** How many independent equalities the face lacks to be a point. */
  int open() {
    return open;
  }

  /** The labels that have been made equalities. */
  BitSet tight() {
    return tight;
  }

  /** Whether the label says that a strategy of this player is not used. */
  boolean isOwn(int label) {
    return label >= firstOwn && label < firstOwn + own;
  }

  /** Whether the label is an equality at the vertex. */
  boolean isTightHere(int label) {
    int at = place[label];
    return at < 0 || tableau.sign(at, own) == 0;
  }

  /** All labels that are equalities at the vertex. */
  BitSet labelsHere() {
    BitSet labels = new BitSet();
    for (int l = 0; l < place.length; l++) if (isTightHere(l)) labels.set(l);
    return labels;
  }

  /** Whether the dictionary shows that the label is an equality on the whole face. */
  boolean isTightThroughout(int label) {
    int at = place[label];
    if (at < 0) return tight.get(label);
    if (tableau.sign(at, own) != 0) return false;
    for (int s = 0; s < own; s++) if (isOpen(s) && tableau.sign(at, s) != 0) return false;
    return true;
  }

  private boolean isOpen(int column) {
    return !tight.get(nonbasic[column]);
  }

  /**
   * Makes the label an equality: its slack is lowered along edges of the face until it is 0, by the
   * simplex method with Bland's rule. False if it is positive on the whole face, which is of no use
   * then.
   */
  boolean tighten(int label) {
    if (tight.get(label)) return true;
    while (true) {
      int at = place[label];
      if (at < 0) {
        open--;
        tight.set(label);
        return true;
      }
      boolean zero = tableau.sign(at, own) == 0;
      int s = entering(at, zero);
      if (s < 0) {
        if (zero) tight.set(label);
        return zero;
      }
      pivot(zero ? at : leaving(s, at), s);
    }
  }

  /** The open column with the least label that lowers the row, or, at 0, that has an entry. */
  private int entering(int row, boolean zero) {
    int best = -1;
    for (int s = 0; s < own; s++) {
      if (!isOpen(s) || best >= 0 && nonbasic[s] > nonbasic[best]) continue;
      int sign = tableau.sign(row, s);
      if (zero ? sign != 0 : sign > 0) best = s;
    }
    return best;
  }

  private int leaving(int s, int wanted) {
    int row = wanted;
    for (int i = 0; i < others; i++) {
      if (i == wanted || tableau.sign(i, s) <= 0) continue;
      int order = tableau.compareRatios(i, row, own, s);
      if (order < 0 || order == 0 && row != wanted && basic[i] < basic[row]) row = i;
    }
    return row;
  }

  private void pivot(int r, int s) {
    tableau.pivot(r, s);
    int entered = nonbasic[s];
    nonbasic[s] = basic[r];
    basic[r] = entered;
    place[entered] = r;
    place[nonbasic[s]] = -1 - s;
  }

  /** Whether the vertex is 0. */
  boolean isZero() {
    for (int k = 0; k < own; k++) {
      int at = place[firstOwn + k];
      if (at >= 0 && tableau.sign(at, own) != 0) return false;
    }
    return true;
  }

  /** The vertex, scaled to the sum 1; it must not be 0. */
  List<Rational> mixture() {
    List<Rational> weights = new ArrayList<>(own);
    for (int k = 0; k < own; k++) {
      int at = place[firstOwn + k];
      weights.add(at < 0 ? Rational.ZERO : tableau.value(at, own));
    }
    Rational total = Rational.sum(weights);
    weights.replaceAll(w -> w.isZero() ? w : w.over(total));
    return weights;
  }
}
