package counterplay.exact.linear;

import counterplay.exact.number.Longs;
import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/**
 * A simplex dictionary over the integers with one common denominator d &gt; 0. Row i stands for the
 * equation
 *
 * <pre>  d * basic_i = T[i][last] - sum over columns j of T[i][j] * nonbasic_j</pre>
 *
 * A pivot exchanges the basic variable of a row with the nonbasic variable of a column; all entries
 * stay integers, because each of them is a minor of the integer matrix the tableau was made from
 * (Edmonds' integer pivoting). Pivoting twice on the same place restores the tableau. Entries are
 * held as {@code long} as long as all of them fit, otherwise as {@link BigInteger}; the arithmetic
 * is exact in both. Mutable, and not safe for use by several threads.
 */
public final class IntegerTableau {

  /** Entries of at most this many bits have products whose difference fits a long. */
  private static final int NARROW = 31;

  private final int rows;
  private final int width;

  /**
   * The entries row by row while they are narrow or wide longs; not read while {@link #huge} holds
   * them.
   */
  private long[] cells;

  private long[] spare;
  private long denominator = 1;

  /** No smaller than the bit length of every entry in {@link #cells}. */
  private int bits;

  /** The entries once some of them do not fit a long; empty otherwise. */
  private BigInteger[][] huge = {};

  private BigInteger hugeDenominator = BigInteger.ONE;

  private IntegerTableau(int rows, int width) {
    this.rows = rows;
    this.width = width;
    this.cells = new long[rows * width];
    this.spare = new long[rows * width];
  }

  /**
   * A tableau with the given entries, the right-hand side in the last column, and denominator 1.
   *
   * @throws IllegalArgumentException if the rows are not all of the same, positive length
   */
  public static IntegerTableau of(BigInteger[][] entries) {
    int width = entries.length == 0 ? 0 : entries[0].length;
    if (width == 0)
      throw new IllegalArgumentException(
          "a tableau without entries; at least one row and one column are wanted");
    IntegerTableau t = new IntegerTableau(entries.length, width);
    BigInteger[][] copy = new BigInteger[entries.length][];
    for (int i = 0; i < entries.length; i++) {
      if (entries[i].length != width) {
        throw new IllegalArgumentException(
            "row "
                + i
                + " of a tableau has "
                + entries[i].length
                + " entries; wanted are "
                + width);
      }
      copy[i] = entries[i].clone();
    }
    t.hold(copy, BigInteger.ONE);
    return t;
  }

  /**
   * The tableau of the inequalities {@code C z <= 1/D}, where D is the least common denominator of
   * C: slacks are basic, the entries are D C, and the right-hand sides are 1.
   *
   * @throws IllegalArgumentException if the rows are not all of the same, positive length
   */
  public static IntegerTableau ofInequalities(List<List<Rational>> c) {
    int width = c.isEmpty() ? 0 : c.get(0).size() + 1;
    if (width < 2 || c.stream().anyMatch(row -> row.size() + 1 != width)) {
      throw new IllegalArgumentException(
          "inequalities whose rows are not all of the same, positive length");
    }
    IntegerTableau t = new IntegerTableau(c.size(), width);
    boolean integers = true;
    long used = 1;
    for (int i = 0; i < c.size() && integers; i++) {
      for (int j = 0; j < width - 1 && integers; j++) {
        Rational r = c.get(i).get(j);
        integers = r.isLong() && r.longDenominator() == 1;
        t.cells[i * width + j] = r.longNumerator();
        used |= Math.abs(r.longNumerator());
      }
      t.cells[(i + 1) * width - 1] = 1;
    }
    t.bits = 64 - Long.numberOfLeadingZeros(used);
    if (integers) return t;
    BigInteger d = Rational.commonDenominator(c.stream().flatMap(List::stream).toList());
    return of(
        c.stream()
            .map(
                row ->
                    Stream.concat(
                            row.stream()
                                .map(r -> r.numerator().multiply(d.divide(r.denominator()))),
                            Stream.of(BigInteger.ONE))
                        .toArray(BigInteger[]::new))
            .toArray(BigInteger[][]::new));
  }

  /** A copy that pivots independently. */
  public IntegerTableau copy() {
    IntegerTableau t = new IntegerTableau(rows, width);
    System.arraycopy(cells, 0, t.cells, 0, cells.length);
    t.denominator = denominator;
    t.bits = bits;
    t.hugeDenominator = hugeDenominator;
    t.huge = new BigInteger[huge.length][];
    for (int i = 0; i < huge.length; i++) t.huge[i] = huge[i].clone();
    return t;
  }

  /** The number of rows. */
  public int rows() {
    return rows;
  }

  /**
   * The number of columns, without the right-hand side; the right-hand side is the column of this
   * index.
   */
  public int columns() {
    return width - 1;
  }

  /** The common denominator, positive. */
  public BigInteger denominator() {
    return isHuge() ? hugeDenominator : BigInteger.valueOf(denominator);
  }

  /** The integer in row i and column j. */
  public BigInteger entry(int i, int j) {
    return isHuge() ? huge[i][j] : BigInteger.valueOf(cells[i * width + j]);
  }

  /** The entry divided by the denominator. */
  public Rational value(int i, int j) {
    return isHuge()
        ? Rational.of(huge[i][j], hugeDenominator)
        : Rational.of(cells[i * width + j], denominator);
  }

  /** The sign of the entry: -1, 0 or 1. */
  public int sign(int i, int j) {
    return isHuge() ? huge[i][j].signum() : Long.signum(cells[i * width + j]);
  }

  /**
   * Compares the ratios T[i][j] / T[i][s] and T[k][j] / T[k][s].
   *
   * @return -1, 0 or 1; meaningless if T[i][s] or T[k][s] is zero
   */
  public int compareRatios(int i, int k, int j, int s) {
    if (isHuge()) {
      int cross = huge[i][j].multiply(huge[k][s]).compareTo(huge[k][j].multiply(huge[i][s]));
      return cross * huge[i][s].signum() * huge[k][s].signum();
    }
    long a = cells[i * width + s];
    long b = cells[k * width + s];
    int cross = Longs.compareProducts(cells[i * width + j], b, cells[k * width + j], a);
    return (a ^ b) < 0 ? -cross : cross;
  }

  /**
   * Exchanges the basic variable of row r with the nonbasic variable of column s.
   *
   * @throws ArithmeticException if T[r][s] is zero
   */
  public void pivot(int r, int s) {
    if (sign(r, s) == 0)
      throw new ArithmeticException("a pivot on the zero in row " + r + ", column " + s);
    if (!isHuge()) {
      if (pivotLongs(r, s)) return;
      promote();
    }
    pivotHuge(r, s);
  }

  private boolean isHuge() {
    return huge.length > 0;
  }

  /** Whether the result fits; if not, nothing has changed. */
  private boolean pivotLongs(int r, int s) {
    int base = r * width;
    long sign = cells[base + s] < 0 ? -1 : 1;
    long p = sign * cells[base + s];
    int shift = Long.numberOfTrailingZeros(denominator);
    long inverse = oddInverse(denominator >> shift);
    long used = 0;
    for (int i = 0; i < rows; i++) {
      if (i == r) continue;
      int row = i * width;
      long f = sign * cells[row + s];
      long seen =
          bits <= NARROW
              ? narrowRow(row, base, p, f, shift, inverse)
              : wideRow(row, base, p, f, shift, inverse);
      if (seen < 0) return false;
      spare[row + s] = -f;
      used |= seen | Math.abs(f);
    }
    for (int j = 0; j < width; j++) {
      spare[base + j] = sign * cells[base + j];
      used |= Math.abs(cells[base + j]);
    }
    spare[base + s] = sign * denominator;
    used |= denominator;
    long[] old = cells;
    cells = spare;
    spare = old;
    denominator = p;
    bits = 64 - Long.numberOfLeadingZeros(used);
    return true;
  }

  /**
   * (T[i][j] p - f T[r][j]) / d for a whole row, when neither product nor difference can overflow.
   */
  private long narrowRow(int row, int base, long p, long f, int shift, long inverse) {
    long used = 0;
    for (int j = 0; j < width; j++) {
      long x = ((cells[row + j] * p - f * cells[base + j]) >> shift) * inverse;
      spare[row + j] = x;
      used |= Math.abs(x);
    }
    return used;
  }

  /**
   * The same with 128-bit differences. The quotient of an exact division is found modulo 2^64 and
   * then multiplied back: it fits a long exactly when the product is the difference. Negative if
   * one of them does not fit.
   */
  private long wideRow(int row, int base, long p, long f, int shift, long inverse) {
    long used = 0;
    for (int j = 0; j < width; j++) {
      long a = cells[row + j];
      long b = cells[base + j];
      long low = a * p;
      long minus = f * b;
      long high =
          Math.multiplyHigh(a, p)
              - Math.multiplyHigh(f, b)
              - (Long.compareUnsigned(low, minus) < 0 ? 1 : 0);
      low -= minus;
      long shifted = shift == 0 ? low : (low >>> shift) | (high << (64 - shift));
      long x = shifted * inverse;
      if (x * denominator != low
          || Math.multiplyHigh(x, denominator) != high
          || x == Long.MIN_VALUE) return -1;
      spare[row + j] = x;
      used |= Math.abs(x);
    }
    return used;
  }

  /**
   * The inverse of an odd number modulo 2^64, by Newton's iteration: each step doubles the number
   * of right bits.
   */
  private static long oddInverse(long odd) {
    long x = odd * 3 ^ 2;
    for (int k = 0; k < 4; k++) x *= 2 - odd * x;
    return x;
  }

  private void pivotHuge(int r, int s) {
    BigInteger[][] next = new BigInteger[rows][width];
    boolean flip = huge[r][s].signum() < 0;
    BigInteger p = huge[r][s];
    for (int i = 0; i < rows; i++) {
      BigInteger f = huge[i][s];
      for (int j = 0; j < width; j++) {
        BigInteger x =
            i == r
                ? (j == s ? hugeDenominator : huge[r][j])
                : j == s
                    ? f.negate()
                    : f.signum() == 0 && huge[i][j].signum() == 0
                        ? BigInteger.ZERO
                        : huge[i][j]
                            .multiply(p)
                            .subtract(f.multiply(huge[r][j]))
                            .divide(hugeDenominator);
        next[i][j] = flip ? x.negate() : x;
      }
    }
    hold(next, p.abs());
  }

  private void promote() {
    BigInteger[][] same = new BigInteger[rows][width];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < width; j++) same[i][j] = BigInteger.valueOf(cells[i * width + j]);
    }
    huge = same;
    hugeDenominator = BigInteger.valueOf(denominator);
  }

  /**
   * Takes over the entries, as longs if all of them fit (a symmetric range, so that negation never
   * overflows).
   */
  private void hold(BigInteger[][] entries, BigInteger common) {
    int longest = common.bitLength();
    for (BigInteger[] row : entries) {
      for (BigInteger x : row) longest = Math.max(longest, x.abs().bitLength());
    }
    if (longest > 63) {
      huge = entries;
      hugeDenominator = common;
      return;
    }
    huge = new BigInteger[0][];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < width; j++) cells[i * width + j] = entries[i][j].longValue();
    }
    denominator = common.longValue();
    bits = longest;
  }
}
