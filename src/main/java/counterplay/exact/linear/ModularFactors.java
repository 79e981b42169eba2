package counterplay.exact.linear;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A square integer matrix as L U modulo a number p below 2^29, with ones on the diagonal of U and
 * rows in a suitable order. Products of two residues have less than 58 bits, so {@value #CHUNK} of
 * them are added up before one is reduced.
 */
final class ModularFactors {

  private static final int CHUNK = 31;

  final long modulus;

  /** floor(2^64 / p): a residue is found by multiplying with it instead of dividing (Barrett). */
  private final long reciprocal;

  private final int[] order;
  private final long[][] lower;
  private final long[][] upper;
  private final long[] inverses;

  private ModularFactors(int n, long modulus) {
    this.modulus = modulus;
    this.reciprocal = Long.divideUnsigned(-1, modulus);
    this.order = new int[n];
    this.lower = new long[n][n];
    this.upper = new long[n][n];
    this.inverses = new long[n];
  }

  /** The factors, if the matrix is invertible modulo the number (which need not be prime). */
  static Optional<ModularFactors> of(RationalMatrix numerators, long modulus) {
    int n = numerators.columns();
    ModularFactors f = new ModularFactors(n, modulus);
    long[][] a = new long[n][n];
    for (int i = 0; i < n; i++) {
      f.order[i] = i;
      for (int j = 0; j < n; j++) a[i][j] = f.residue(numerators.row(i), j);
    }
    for (int k = 0; k < n; k++) {
      if (!f.step(a, k)) return Optional.empty();
    }
    f.transpose();
    return Optional.of(f);
  }

  /**
   * Crout's step: column k of L, then row k of U, which is held as a column of {@code upper}
   * meanwhile.
   */
  private boolean step(long[][] a, int k) {
    int n = order.length;
    int pivot = -1;
    for (int i = k; i < n; i++) {
      lower[i][k] = minus(a[i][k], lower[i], upper[k], 0, k);
      if (pivot < 0 && lower[i][k] != 0) pivot = i;
    }
    if (pivot < 0) return false;
    swap(a, k, pivot);
    long inverse = inverse(lower[k][k]);
    if (inverse == 0) return false;
    inverses[k] = inverse;
    for (int j = k + 1; j < n; j++)
      upper[j][k] = reduced(minus(a[k][j], lower[k], upper[j], 0, k) * inverse);
    return true;
  }

  private void swap(long[][] a, int i, int k) {
    long[] row = a[i];
    a[i] = a[k];
    a[k] = row;
    row = lower[i];
    lower[i] = lower[k];
    lower[k] = row;
    int place = order[i];
    order[i] = order[k];
    order[k] = place;
  }

  private void transpose() {
    for (int i = 0; i < order.length; i++) {
      for (int j = 0; j < i; j++) {
        upper[j][i] = upper[i][j];
        upper[i][j] = 0;
      }
    }
  }

  /** Solves A y = r modulo p, for residues r, into y. */
  void solve(long[] r, long[] y) {
    int n = order.length;
    for (int k = 0; k < n; k++) y[k] = reduced(minus(r[order[k]], lower[k], y, 0, k) * inverses[k]);
    for (int k = n - 2; k >= 0; k--) y[k] = minus(y[k], upper[k], y, k + 1, n);
  }

  /** x - sum of u_t v_t over from &lt;= t &lt; to, as a residue; all numbers are residues. */
  private long minus(long x, long[] u, long[] v, int from, int to) {
    long sum = 0;
    for (int start = from; start < to; start += CHUNK) {
      int end = Math.min(start + CHUNK, to);
      for (int t = start; t < end; t++) sum += u[t] * v[t];
      sum = reduced(sum);
    }
    long difference = x - sum;
    return difference < 0 ? difference + modulus : difference;
  }

  /** The residue of a number that is not negative. */
  private long reduced(long x) {
    long rest = x - Math.multiplyHigh(x, reciprocal) * modulus;
    return rest >= modulus ? rest - modulus : rest;
  }

  /** The residue of any number in the symmetric range of longs. */
  long residue(long x) {
    long rest = reduced(Math.abs(x));
    return x < 0 && rest > 0 ? modulus - rest : rest;
  }

  private long residue(RationalVector row, int j) {
    return row.isLong()
        ? residue(row.longNumerator(j))
        : row.numerator(j).mod(BigInteger.valueOf(modulus)).longValue();
  }

  /** The inverse of a residue by Euclid's algorithm; 0 if it has none. */
  private long inverse(long x) {
    long a = modulus;
    long b = x;
    long s = 0;
    long t = 1;
    while (b != 0) {
      long q = a / b;
      long r = a - q * b;
      a = b;
      b = r;
      long next = s - q * t;
      s = t;
      t = next;
    }
    return a != 1 ? 0 : s < 0 ? s + modulus : s;
  }
}
