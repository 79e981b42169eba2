package counterplay.game.matrix;

import counterplay.data.Lists;
import counterplay.exact.linear.LuDecomposition;
import counterplay.exact.linear.RationalMatrix;
import counterplay.exact.linear.RationalVector;
import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Data that show that a list of extreme equilibria is complete. For each player and her mixtures z,
 *
 * <pre>
 *   z &gt;= 0,   C z &lt;= 1 + (e, e^2, ...),   c_rk = the other's payoff of her reply r to k, less the least of these over r
 * </pre>
 *
 * (less that minus 1 where all of them are equal), with e arbitrarily small, is a simple polytope.
 * A basis is a set of as many labels as z has entries, label k for {@code z_k = 0} and the other
 * player's labels for the rows of C. The edges from a basis exchange one label. Since the graph of
 * a polytope is connected, a set of bases that contains the one of z = 0 and with each basis all
 * its neighbours contains all of them, hence all vertices for e = 0; pairs of vertices, not both 0,
 * that have all labels between them are the extreme equilibria. {@link #refusal} checks that, each
 * basis from the game's own numbers, and uses nothing of the enumeration.
 *
 * @param rows the bases of the row player's polytope, each as bits: bit i for row i, bit m + j for
 *     column j
 * @param columns the bases of the column player's polytope
 */
public record Completeness(List<BigInteger> rows, List<BigInteger> columns) {

  /** Copies the lists. */
  public Completeness {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /** The bases of a game, as the enumeration meets them. */
  public static Completeness of(MatrixGame game) {
    return new Completeness(
        new BestReplyPolytope(game, 0).bases(), new BestReplyPolytope(game, 1).bases());
  }

  /**
   * Why the data do not show that these, and only these, are the extreme equilibria of the game;
   * empty if they do.
   */
  public Optional<String> refusal(MatrixGame game, List<MixedProfile> extreme) {
    List<Map<List<Rational>, BigInteger>> vertices = new ArrayList<>();
    for (int player = 0; player < 2; player++) {
      Polytope polytope = new Polytope(game, player);
      Set<BigInteger> bases = new HashSet<>(player == 0 ? rows : columns);
      if (!bases.contains(polytope.start()))
        return Optional.of("player " + player + ": the basis of 0 is missing");
      Map<List<Rational>, BigInteger> labelled = new LinkedHashMap<>();
      for (BigInteger basis : bases) {
        Optional<String> why = polytope.refusal(basis, bases, labelled);
        if (why.isPresent()) return why.map(w -> "basis " + basis.toString(2) + " of player " + w);
      }
      vertices.add(labelled);
    }
    BigInteger all = low(game.strategies(0) + game.strategies(1));
    Set<MixedProfile> found = new HashSet<>();
    vertices
        .get(0)
        .forEach(
            (x, labels) ->
                vertices
                    .get(1)
                    .forEach(
                        (y, others) -> {
                          if (labels.or(others).equals(all)) found.add(new MixedProfile(x, y));
                        }));
    if (!found.equals(new HashSet<>(extreme)))
      return Optional.of(
          "the vertices make " + found.size() + " equilibria, others than those listed");
    return found.size() == extreme.size()
        ? Optional.empty()
        : Optional.of("an equilibrium is listed twice");
  }

  /** The first so many labels. */
  private static BigInteger low(int count) {
    return BigInteger.ONE.shiftLeft(count).subtract(BigInteger.ONE);
  }

  /** One player's polytope, its equations {@code C z + s = b} and the labels of z and s. */
  private static final class Polytope {

    private final int player;
    private final int own;
    private final int others;
    private final int firstOwn;
    private final int firstOther;
    private final List<List<Rational>> c = new ArrayList<>();

    Polytope(MatrixGame game, int player) {
      this.player = player;
      own = game.strategies(player);
      others = game.strategies(1 - player);
      firstOwn = player == 0 ? 0 : others;
      firstOther = player == 0 ? own : 0;
      for (int r = 0; r < others; r++) c.add(new ArrayList<>());
      for (int k = 0; k < own; k++) {
        int strategy = k;
        List<Rational> payoffs = Lists.each(others, r -> game.payoff(1 - player, r, strategy));
        Rational least = payoffs.stream().reduce(Rational::min).orElseThrow();
        Rational shift =
            payoffs.stream().allMatch(least::equals) ? least.minus(Rational.ONE) : least;
        for (int r = 0; r < others; r++) c.get(r).add(payoffs.get(r).minus(shift));
      }
    }

    /** The labels of z = 0. */
    BigInteger start() {
      return low(own).shiftLeft(firstOwn);
    }

    /** The column of the variable with this label in {@code [C | I]}. */
    private RationalVector column(int label) {
      return RationalVector.of(
          Lists.each(
              others,
              r ->
                  label >= firstOwn && label < firstOwn + own
                      ? c.get(r).get(label - firstOwn)
                      : r == label - firstOther ? Rational.ONE : Rational.ZERO));
    }

    /**
     * Adds the vertex to those found; complains if the basis is none, is infeasible, or a neighbour
     * is missing.
     */
    Optional<String> refusal(
        BigInteger basis, Set<BigInteger> bases, Map<List<Rational>, BigInteger> found) {
      if (basis.signum() < 0 || basis.bitLength() > own + others || basis.bitCount() != own)
        return Optional.of(player + " has not " + own + " labels");
      List<Integer> basic =
          IntStream.range(0, own + others).filter(l -> !basis.testBit(l)).boxed().toList();
      LuDecomposition lu =
          RationalMatrix.ofRows(basic.stream().map(this::column).toList()).transposed().lu();
      if (lu.determinant().isZero()) return Optional.of(player + " is no basis");
      // row i: the value of basic variable i for e = 0, then its coefficients of e, e^2, ...
      List<List<Rational>> values = Lists.each(others, i -> new ArrayList<>());
      for (int e = -1; e < others; e++) {
        int place = e;
        RationalVector x =
            lu.solve(
                RationalVector.of(
                    Lists.each(
                        others, r -> place < 0 || r == place ? Rational.ONE : Rational.ZERO)));
        for (int i = 0; i < others; i++) values.get(i).add(x.get(i));
      }
      List<Rational> zero = values.get(0).stream().map(v -> Rational.ZERO).toList();
      if (values.stream().anyMatch(v -> compare(v, zero) <= 0))
        return Optional.of(player + " is infeasible");
      for (int label = 0; label < own + others; label++) {
        if (!basis.testBit(label)) continue;
        int leaving = leaving(lu.solve(column(label)), values);
        if (leaving < 0) return Optional.of(player + " has an edge without end");
        if (!bases.contains(basis.flipBit(label).flipBit(basic.get(leaving))))
          return Optional.of(player + " has a neighbour that is missing");
      }
      add(basis, basic, values, found);
      return Optional.empty();
    }

    /** The basic variable that first becomes 0 along an edge, on the perturbed right sides. */
    private int leaving(RationalVector slope, List<List<Rational>> values) {
      int leaving = -1;
      List<Rational> least = List.of();
      for (int i = 0; i < others; i++) {
        if (slope.get(i).signum() <= 0) continue;
        Rational speed = slope.get(i);
        List<Rational> time = values.get(i).stream().map(v -> v.over(speed)).toList();
        if (leaving < 0 || compare(time, least) < 0) {
          leaving = i;
          least = time;
        }
      }
      return leaving;
    }

    private void add(
        BigInteger basis,
        List<Integer> basic,
        List<List<Rational>> values,
        Map<List<Rational>, BigInteger> found) {
      Map<Integer, Rational> at = new HashMap<>();
      BigInteger labels = basis;
      for (int i = 0; i < others; i++) {
        at.put(basic.get(i), values.get(i).get(0));
        if (values.get(i).get(0).isZero()) labels = labels.setBit(basic.get(i));
      }
      List<Rational> z =
          IntStream.range(firstOwn, firstOwn + own)
              .mapToObj(l -> at.getOrDefault(l, Rational.ZERO))
              .toList();
      Rational total = Rational.sum(z);
      if (!total.isZero()) found.put(z.stream().map(v -> v.over(total)).toList(), labels);
    }

    private static int compare(List<Rational> a, List<Rational> b) {
      for (int k = 0; k < a.size(); k++) {
        int order = a.get(k).compareTo(b.get(k));
        if (order != 0) return order;
      }
      return 0;
    }
  }
}
