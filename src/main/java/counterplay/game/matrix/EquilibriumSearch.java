package counterplay.game.matrix;

import counterplay.exact.number.Rational;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * The extreme equilibria of a two-player game of any size one after the other, in memory that does
 * not grow with their number.
 *
 * <p>Method: a pair of vertices (x, y) of the two best-reply polytopes, other than 0, is an extreme
 * equilibrium exactly if each label is an equality at x or at y. The search decides label by label
 * whether it is one at x; if not, it has to be one at y. Two faces are carried along, with the
 * equalities decided so far; a branch ends where one of them is empty, or where x would have fewer
 * labels than a vertex needs. When all is decided, x is the only point of its face with just these
 * labels, and the vertices of the other face are gone through in the same way. So every vertex x is
 * met in one branch, and every pair once. Labels that neither of the two current vertices has are
 * decided first.
 */
public final class EquilibriumSearch {

  private final int labels;

  /** Whose mixture x is: that of the player with fewer strategies. */
  private final int first;

  private final Predicate<MixedProfile> goOn;
  private final BooleanSupplier stop;

  private EquilibriumSearch(
      int labels, int first, Predicate<MixedProfile> goOn, BooleanSupplier stop) {
    this.labels = labels;
    this.first = first;
    this.goOn = goOn;
    this.stop = stop;
  }

  /**
   * Hands over the equilibria as they are found, each once.
   *
   * @param goOn told of each equilibrium; false ends the search
   * @param stop asked again and again; true ends the search
   * @return whether these are all
   */
  public static boolean of(MatrixGame game, Predicate<MixedProfile> goOn, BooleanSupplier stop) {
    int first = game.strategies(0) <= game.strategies(1) ? 0 : 1;
    EquilibriumSearch search =
        new EquilibriumSearch(game.strategies(0) + game.strategies(1), first, goOn, stop);
    return search.decided(
        new ReplyFace(game, first), new ReplyFace(game, 1 - first), new BitSet(), search.all());
  }

  private BitSet all() {
    BitSet all = new BitSet();
    all.set(0, labels);
    return all;
  }

  /**
   * Goes through the pairs in which x has the labels of its face and none of {@code without}.
   *
   * @param rest the labels that are not decided; changed on the way, as the faces are
   * @return false if the search is over
   */
  private boolean decided(ReplyFace x, ReplyFace y, BitSet without, BitSet rest) {
    while (true) {
      if (stop.getAsBoolean()) return false;
      if (rest.cardinality() < x.open()) return true;
      for (int l = without.nextSetBit(0); l >= 0; l = without.nextSetBit(l + 1))
        if (x.isTightThroughout(l)) return true;
      // x is a point: its labels are known; y is a point: what it has not is for x
      int forced = x.open() == 0 ? rest.nextSetBit(0) : y.open() == 0 ? nextMissing(y, rest) : -1;
      if (forced >= 0) {
        boolean ofX = x.open() > 0 || x.isTightHere(forced);
        rest.clear(forced);
        if (!ofX) without.set(forced);
        if (!(ofX ? x : y).tighten(forced)) return true;
        continue;
      }
      if (rest.isEmpty()) return x.isZero() || !exact(x, without) || pairs(x, y);
      int label = chosen(x, y, rest);
      rest.clear(label);
      ReplyFace other = x.copy();
      if (other.tighten(label)
          && !decided(other, y.copy(), (BitSet) without.clone(), (BitSet) rest.clone()))
        return false;
      without.set(label);
      if (!y.tighten(label)) return true;
    }
  }

  private static int nextMissing(ReplyFace y, BitSet rest) {
    for (int l = rest.nextSetBit(0); l >= 0; l = rest.nextSetBit(l + 1))
      if (!y.isTightHere(l)) return l;
    return -1;
  }

  /** Whether the vertex has no label but those of its face. */
  private static boolean exact(ReplyFace x, BitSet without) {
    return !x.labelsHere().intersects(without);
  }

  /** One that neither has, and that says of x that a reply is a best one if there is such. */
  private static int chosen(ReplyFace x, ReplyFace y, BitSet rest) {
    int chosen = -1;
    for (int l = rest.nextSetBit(0); l >= 0; l = rest.nextSetBit(l + 1)) {
      if (x.isTightHere(l) || y.isTightHere(l)) continue;
      if (!x.isOwn(l)) return l;
      if (chosen < 0) chosen = l;
    }
    return chosen >= 0 ? chosen : rest.nextSetBit(0);
  }

  private boolean pairs(ReplyFace x, ReplyFace y) {
    List<Rational> own = x.mixture();
    BitSet rest = all();
    rest.andNot(y.tight());
    return vertices(
        y,
        new BitSet(),
        rest,
        v ->
            v.isZero()
                || goOn.test(
                    first == 0
                        ? new MixedProfile(own, v.mixture())
                        : new MixedProfile(v.mixture(), own)));
  }

  /** Goes through the vertices of a face without these labels, as {@link #decided} does. */
  private boolean vertices(ReplyFace y, BitSet without, BitSet rest, Predicate<ReplyFace> visit) {
    while (true) {
      if (stop.getAsBoolean()) return false;
      if (rest.cardinality() < y.open()) return true;
      for (int l = without.nextSetBit(0); l >= 0; l = without.nextSetBit(l + 1))
        if (y.isTightThroughout(l)) return true;
      if (y.open() == 0 || rest.isEmpty()) return !exact(y, without) || visit.test(y);
      int label = rest.nextSetBit(0);
      rest.clear(label);
      ReplyFace other = y.copy();
      if (other.tighten(label)
          && !vertices(other, (BitSet) without.clone(), (BitSet) rest.clone(), visit)) return false;
      without.set(label);
    }
  }
}
