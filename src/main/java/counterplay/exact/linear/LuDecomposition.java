package counterplay.exact.linear;

import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A matrix A of m rows and n columns as a product,
 *
 * <pre>  row order_i of A  =  row i of L U,   0 &lt;= i &lt; m</pre>
 *
 * with L lower triangular with ones on its diagonal and U upper triangular (zero below its
 * diagonal). Found by elimination without fractions (Bareiss): all numbers on the way are minors of
 * A's numerators. A column that has no pivot left stays as it is, so that every matrix has a
 * decomposition; rows are exchanged only where a diagonal entry is zero and one below it is not.
 * One decomposition solves any number of right sides.
 *
 * @param order the rows of A in the order in which they are eliminated, from 0
 * @param lower L, m x m
 * @param upper U, m x n
 */
public record LuDecomposition(List<Integer> order, RationalMatrix lower, RationalMatrix upper) {

  /** Copies the list. */
  public LuDecomposition {
    order = List.copyOf(order);
  }

  /**
   * The decomposition of a matrix; the product is multiplied out and compared before it is
   * returned.
   *
   * @throws IllegalStateException if the product is another matrix, which would be a fault of the
   *     elimination
   */
  public static LuDecomposition of(RationalMatrix matrix) {
    LuDecomposition lu = new Elimination(matrix).decomposition();
    if (!lu.isOf(matrix)) throw new IllegalStateException("L U is not " + matrix);
    return lu;
  }

  /**
   * Whether L and U are of the shape above and their product is that matrix, by multiplication
   * alone.
   */
  public boolean isOf(RationalMatrix matrix) {
    int m = matrix.rows();
    if (!order.stream().sorted().toList().equals(IntStream.range(0, m).boxed().toList()))
      return false;
    if (lower.rows() != m
        || lower.columns() != m
        || upper.rows() != m
        || upper.columns() != matrix.columns()) return false;
    for (int i = 0; i < m; i++) {
      if (!lower.get(i, i).equals(Rational.ONE)) return false;
      for (int j = i + 1; j < m; j++) if (!lower.get(i, j).isZero()) return false;
      for (int j = 0; j < Math.min(i, upper.columns()); j++)
        if (!upper.get(i, j).isZero()) return false;
    }
    RationalMatrix product = lower.times(upper);
    return IntStream.range(0, m).allMatch(i -> product.row(i).equals(matrix.row(order.get(i))));
  }

  /**
   * The determinant of A: the product of the diagonal of U, with the sign of the order of the rows.
   *
   * @throws IllegalArgumentException if A is not square
   */
  public Rational determinant() {
    requireSquare();
    Rational product = Rational.ONE;
    for (int i = 0; i < order.size(); i++) {
      product = product.times(upper.get(i, i));
      for (int k = 0; k < i; k++) if (order.get(k) > order.get(i)) product = product.negated();
    }
    return product;
  }

  /**
   * The x with A x = b, by substitution forward through L and back through U.
   *
   * @throws IllegalArgumentException if A is not square or b has not one entry for each row
   * @throws ArithmeticException if A is singular
   */
  public RationalVector solve(RationalVector b) {
    requireSquare();
    int n = order.size();
    if (b.size() != n)
      throw new IllegalArgumentException(
          "a right side of " + b.size() + " entries; the matrix has " + n + " rows");
    Rational[] x = new Rational[n];
    for (int i = 0; i < n; i++) {
      x[i] = b.get(order.get(i));
      for (int j = 0; j < i; j++) x[i] = x[i].minus(lower.get(i, j).times(x[j]));
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int j = i + 1; j < n; j++) x[i] = x[i].minus(upper.get(i, j).times(x[j]));
      if (upper.get(i, i).isZero()) throw new ArithmeticException("a singular matrix of size " + n);
      x[i] = x[i].over(upper.get(i, i));
    }
    return RationalVector.of(List.of(x));
  }

  private void requireSquare() {
    if (upper.rows() != upper.columns()) {
      throw new IllegalArgumentException(
          "a matrix of "
              + upper.rows()
              + " rows and "
              + upper.columns()
              + " columns; wanted is a square one");
    }
  }

  /**
   * The elimination on the numerators of each row; {@code a[i] / (previous pivot * denominator of
   * the row)} is what is left of it.
   */
  private static final class Elimination {

    private final RationalMatrix matrix;
    private final BigInteger[][] a;
    private final Integer[] order;
    private final Rational[][] lower;
    private final List<RationalVector> upper = new ArrayList<>();
    private BigInteger previous = BigInteger.ONE;

    Elimination(RationalMatrix matrix) {
      this.matrix = matrix;
      int m = matrix.rows();
      a = new BigInteger[m][matrix.columns()];
      order = IntStream.range(0, m).boxed().toArray(Integer[]::new);
      lower = new Rational[m][m];
      for (int i = 0; i < m; i++) {
        Arrays.fill(lower[i], Rational.ZERO);
        lower[i][i] = Rational.ONE;
        for (int j = 0; j < matrix.columns(); j++) a[i][j] = matrix.row(i).numerator(j);
      }
      for (int k = 0; k < m; k++) step(k);
    }

    private void step(int k) {
      int pivot = k;
      while (k < matrix.columns() && pivot < a.length && a[pivot][k].signum() == 0) pivot++;
      boolean hasPivot = k < matrix.columns() && pivot < a.length;
      if (hasPivot && pivot > k) swap(k, pivot);
      BigInteger denominator = denominator(k);
      upper.add(RationalVector.of(a[k], previous.multiply(denominator)));
      if (!hasPivot) return;
      for (int i = k + 1; i < a.length; i++) {
        lower[i][k] = Rational.of(a[i][k].multiply(denominator), a[k][k].multiply(denominator(i)));
        for (int j = k + 1; j < a[i].length; j++) {
          a[i][j] = a[i][j].multiply(a[k][k]).subtract(a[i][k].multiply(a[k][j])).divide(previous);
        }
        a[i][k] = BigInteger.ZERO;
      }
      previous = a[k][k];
    }

    private BigInteger denominator(int i) {
      return matrix.row(order[i]).denominator();
    }

    private void swap(int i, int k) {
      BigInteger[] row = a[i];
      a[i] = a[k];
      a[k] = row;
      int place = order[i];
      order[i] = order[k];
      order[k] = place;
      for (int j = 0; j < i; j++) {
        Rational factor = lower[i][j];
        lower[i][j] = lower[k][j];
        lower[k][j] = factor;
      }
    }

    LuDecomposition decomposition() {
      return new LuDecomposition(
          List.of(order),
          RationalMatrix.of(Arrays.stream(lower).map(List::of).toList()),
          RationalMatrix.ofRows(upper));
    }
  }
}
