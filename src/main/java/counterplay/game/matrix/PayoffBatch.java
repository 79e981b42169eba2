package counterplay.game.matrix;

import counterplay.exact.number.Longs;
import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The expected payoffs {@code x^T A y} of many m x n games, each under its own mixed strategies x
 * and y.
 *
 * <p>Every matrix and every strategy is kept as long numerators on one denominator. Where {@code
 * max |a_ij| * sum |x_i| * sum |y_j|} over the numerators, with the denominators in the place of
 * smaller factors, is a long, so is every number on the way and the payoff is computed in longs;
 * elsewhere with {@link BigInteger}. No object is made for a payoff that is computed in longs.
 */
public final class PayoffBatch {

  private final int m;
  private final int n;
  private final LongFractions games;
  private final LongFractions rows;
  private final LongFractions columns;

  /** The games whose payoffs may not be longs. */
  private final BitSet large = new BitSet();

  /** The payoffs of the games whose numbers do not fit longs. */
  private final Map<Integer, Rational> beyond = new HashMap<>();

  private PayoffBatch(
      int m, int n, LongFractions games, LongFractions rows, LongFractions columns) {
    this.m = m;
    this.n = n;
    this.games = games;
    this.rows = rows;
    this.columns = columns;
    for (int k = 0; k < size(); k++) if (isLarge(k)) large.set(k);
  }

  private boolean isLarge(int k) {
    long a = games.bound(k, m * n, false);
    long x = rows.bound(k, m, true);
    long y = columns.bound(k, n, true);
    return Math.max(a, Math.max(x, y)) == Long.MAX_VALUE
        || !Longs.productFits(a, x)
        || !Longs.productFits(a * x, y);
  }

  /**
   * The games with the given numerators and denominators, copied. The strategies need not be
   * distributions.
   *
   * @throws IllegalArgumentException unless m, n &gt;= 1, the lengths are those of as many m x n
   *     matrices, m-vectors and n-vectors, and all denominators are positive
   */
  public static PayoffBatch of(
      int m, int n, LongFractions games, LongFractions rows, LongFractions columns) {
    if (m < 1 || n < 1)
      throw new IllegalArgumentException(m + " x " + n + " games; each player needs a strategy");
    int count = games.denominators().length;
    games.require("payoff matrices", count, Math.multiplyExact(m, n));
    rows.require("rows' strategies", count, m);
    columns.require("columns' strategies", count, n);
    return new PayoffBatch(m, n, games.copied(), rows.copied(), columns.copied());
  }

  /**
   * The payoffs of one of the players, in each game under the profile at the same place.
   *
   * @throws IllegalArgumentException unless there are as many games as profiles, at least one, all
   *     of one shape, the player is 0 or 1
   */
  public static PayoffBatch of(int player, List<MatrixGame> games, List<MixedProfile> profiles) {
    if (games.isEmpty() || games.size() != profiles.size()) {
      throw new IllegalArgumentException(
          games.size()
              + " games and "
              + profiles.size()
              + " profiles; wanted are as many, at least 1");
    }
    if (player != 0 && player != 1)
      throw new IllegalArgumentException("player " + player + "; the players are 0 and 1");
    int m = games.get(0).strategies(0);
    int n = games.get(0).strategies(1);
    for (int k = 0; k < games.size(); k++) {
      MatrixGame g = games.get(k);
      MixedProfile p = profiles.get(k);
      if (g.strategies(0) != m
          || g.strategies(1) != n
          || p.row().size() != m
          || p.column().size() != n) {
        throw new IllegalArgumentException(
            "game "
                + k
                + " is "
                + g.strategies(0)
                + " x "
                + g.strategies(1)
                + " and its profile "
                + p.row().size()
                + " x "
                + p.column().size()
                + "; wanted is "
                + m
                + " x "
                + n);
      }
    }
    int count = games.size();
    BitSet unfit = new BitSet();
    PayoffBatch batch =
        new PayoffBatch(
            m,
            n,
            LongFractions.of(count, m * n, k -> entries(player, games.get(k)), unfit),
            LongFractions.of(count, m, k -> profiles.get(k).row(), unfit),
            LongFractions.of(count, n, k -> profiles.get(k).column(), unfit));
    unfit.stream()
        .forEach(k -> batch.beyond.put(k, games.get(k).expected(player, profiles.get(k))));
    batch.large.or(unfit);
    return batch;
  }

  private static List<Rational> entries(int player, MatrixGame game) {
    List<Rational> entries = new ArrayList<>();
    (player == 0 ? game.row() : game.column()).forEach(entries::addAll);
    return entries;
  }

  /** The number of games. */
  public int size() {
    return games.denominators().length;
  }

  /** The payoff in the k-th game, from 0. */
  public Rational payoff(int k) {
    if (beyond.containsKey(k)) return beyond.get(k);
    return large.get(k)
        ? Rational.of(bigNumerator(k), bigDenominator(k))
        : Rational.of(numerator(k), denominator(k));
  }

  /**
   * All payoffs, not in lowest terms, on denominators that are positive; denominator 0 marks the
   * payoffs that were not computed in longs and are told by {@link #payoff} only.
   */
  public LongFractions payoffs() {
    LongFractions all = new LongFractions(numerators(), new long[size()]);
    for (int k = 0; k < size(); k++) all.denominators()[k] = denominator(k);
    for (int k = large.nextSetBit(0); k >= 0; k = large.nextSetBit(k + 1)) {
      all.numerators()[k] = 0;
      all.denominators()[k] = 0;
    }
    return all;
  }

  /** The sign of the payoff in the k-th game, from 0: -1, 0 or 1. */
  public int sign(int k) {
    return large.get(k) ? payoff(k).signum() : Long.signum(numerator(k));
  }

  /** The signs of all payoffs. */
  public byte[] signs() {
    long[] numerators = numerators();
    byte[] signs = new byte[numerators.length];
    for (int k = 0; k < signs.length; k++) signs[k] = (byte) Long.signum(numerators[k]);
    for (int k = large.nextSetBit(0); k >= 0; k = large.nextSetBit(k + 1))
      signs[k] = (byte) payoff(k).signum();
    return signs;
  }

  /**
   * The sign of the payoff in the k-th game minus that in the j-th game of the other batch: -1, 0
   * or 1.
   */
  public int compare(int k, PayoffBatch that, int j) {
    if (large.get(k) || that.large.get(j)) return payoff(k).compareTo(that.payoff(j));
    return Longs.compareProducts(
        numerator(k), that.denominator(j), that.numerator(j), denominator(k));
  }

  /**
   * Each payoff compared with the one at the same place of the other batch.
   *
   * @throws IllegalArgumentException unless the batches have the same size
   */
  public byte[] comparedWith(PayoffBatch that) {
    if (size() != that.size())
      throw new IllegalArgumentException(
          size() + " and " + that.size() + " games; wanted are as many");
    byte[] signs = new byte[size()];
    for (int k = 0; k < signs.length; k++) signs[k] = (byte) compare(k, that, k);
    return signs;
  }

  /** All numerators; those of large games have overflowed and mean nothing. */
  private long[] numerators() {
    long[] all = new long[size()];
    if (m == 2 && n == 2) {
      long[] a = games.numerators();
      long[] x = rows.numerators();
      long[] y = columns.numerators();
      for (int k = 0; k < all.length; k++) {
        long first = y[2 * k];
        long second = y[2 * k + 1];
        all[k] =
            x[2 * k] * (a[4 * k] * first + a[4 * k + 1] * second)
                + x[2 * k + 1] * (a[4 * k + 2] * first + a[4 * k + 3] * second);
      }
    } else {
      for (int k = 0; k < all.length; k++) all[k] = numerator(k);
    }
    return all;
  }

  private long numerator(int k) {
    long[] a = games.numerators();
    long[] x = rows.numerators();
    long[] y = columns.numerators();
    long total = 0;
    int at = k * m * n;
    for (int i = k * m; i < (k + 1) * m; i++) {
      long reply = 0;
      for (int j = k * n; j < (k + 1) * n; j++) reply += a[at++] * y[j];
      total += x[i] * reply;
    }
    return total;
  }

  private long denominator(int k) {
    return games.denominators()[k] * rows.denominators()[k] * columns.denominators()[k];
  }

  private BigInteger bigNumerator(int k) {
    BigInteger total = BigInteger.ZERO;
    int at = k * m * n;
    for (int i = k * m; i < (k + 1) * m; i++) {
      BigInteger reply = BigInteger.ZERO;
      for (int j = k * n; j < (k + 1) * n; j++)
        reply = reply.add(product(games.numerators()[at++], columns.numerators()[j]));
      total = total.add(reply.multiply(BigInteger.valueOf(rows.numerators()[i])));
    }
    return total;
  }

  private BigInteger bigDenominator(int k) {
    return product(games.denominators()[k], rows.denominators()[k])
        .multiply(BigInteger.valueOf(columns.denominators()[k]));
  }

  private static BigInteger product(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }
}
