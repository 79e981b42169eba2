package counterplay.exact.linear;

import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A matrix of rationals, each row on its own common denominator, with exact linear algebra. Small
 * or unfit systems are eliminated without fractions ({@link IntegerTableau}); larger square ones
 * are lifted p-adically, and the solution is substituted exactly before it is returned.
 */
public final class RationalMatrix {

  /** Square systems of at least this size are lifted; below it elimination is faster. */
  private static final int LIFTED = 8;

  /** What the equations A x = b have for an answer. */
  public sealed interface Solution permits Unique, Many, None {}

  /** There is one solution. */
  public record Unique(RationalVector x) implements Solution {}

  /**
   * There is a line of solutions or more.
   *
   * @param x one of them
   * @param kernel a basis of the directions in which they extend
   */
  public record Many(RationalVector x, List<RationalVector> kernel) implements Solution {}

  /**
   * The equations contradict each other.
   *
   * @param multipliers y with y A = 0 and y b other than 0
   */
  public record None(RationalVector multipliers) implements Solution {}

  private final List<RationalVector> rows;
  private final int columns;

  private RationalMatrix(List<RationalVector> rows, int columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /**
   * The matrix with these rows.
   *
   * @throws IllegalArgumentException if there is no row, or the rows are not of the same, positive
   *     length
   */
  public static RationalMatrix of(List<List<Rational>> rows) {
    return ofRows(rows.stream().map(RationalVector::of).toList());
  }

  /**
   * The matrix with these rows.
   *
   * @throws IllegalArgumentException if there is no row, or the rows are not of the same, positive
   *     length
   */
  public static RationalMatrix ofRows(List<RationalVector> rows) {
    int columns = rows.isEmpty() ? 0 : rows.get(0).size();
    if (columns == 0)
      throw new IllegalArgumentException(
          "a matrix without entries; at least one row and one column are wanted");
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).size() != columns) {
        throw new IllegalArgumentException(
            "row "
                + i
                + " of a matrix has "
                + rows.get(i).size()
                + " entries; wanted are "
                + columns);
      }
    }
    return new RationalMatrix(List.copyOf(rows), columns);
  }

  /**
   * The identity of size n.
   *
   * @throws IllegalArgumentException if n is less than 1
   */
  public static RationalMatrix identity(int n) {
    return of(
        IntStream.range(0, n)
            .mapToObj(
                i ->
                    IntStream.range(0, n)
                        .mapToObj(j -> i == j ? Rational.ONE : Rational.ZERO)
                        .toList())
            .toList());
  }

  /** The number of rows. */
  public int rows() {
    return rows.size();
  }

  /** The number of columns. */
  public int columns() {
    return columns;
  }

  /** Row i. */
  public RationalVector row(int i) {
    return rows.get(i);
  }

  /** The entry in row i and column j. */
  public Rational get(int i, int j) {
    return rows.get(i).get(j);
  }

  /** Rows become columns. */
  public RationalMatrix transposed() {
    BigInteger common = BigInteger.ONE;
    for (RationalVector row : rows) {
      common = common.divide(common.gcd(row.denominator())).multiply(row.denominator());
    }
    List<RationalVector> turned = new ArrayList<>();
    for (int j = 0; j < columns; j++) {
      BigInteger[] n = new BigInteger[rows()];
      for (int i = 0; i < n.length; i++)
        n[i] = rows.get(i).numerator(j).multiply(common.divide(rows.get(i).denominator()));
      turned.add(RationalVector.of(n, common));
    }
    return new RationalMatrix(List.copyOf(turned), rows());
  }

  /**
   * {@code A x}.
   *
   * @throws IllegalArgumentException unless x has one entry for each column
   */
  public RationalVector times(RationalVector x) {
    return RationalVector.of(rows.stream().map(r -> r.dot(x)).toList());
  }

  /**
   * {@code A B}.
   *
   * @throws IllegalArgumentException unless that has one row for each column of this
   */
  public RationalMatrix times(RationalMatrix that) {
    RationalMatrix turned = that.transposed();
    return ofRows(rows.stream().map(turned::times).toList());
  }

  /**
   * The determinant.
   *
   * @throws IllegalArgumentException if the matrix is not square
   */
  public Rational determinant() {
    requireSquare();
    return lu().determinant();
  }

  /**
   * This matrix as a product of a lower and an upper triangular one, its rows in a suitable order;
   * multiplied out before it is returned.
   */
  public LuDecomposition lu() {
    return LuDecomposition.of(this);
  }

  /** The dimension of the space of the rows. */
  public int rank() {
    return new FractionFree(this, zero(rows())).rank();
  }

  /** A basis of all x with A x = 0; empty if only 0 is such an x. */
  public List<RationalVector> kernel() {
    return new FractionFree(this, zero(rows())).kernel();
  }

  /**
   * The matrix whose product with this one is the identity.
   *
   * @throws IllegalArgumentException if the matrix is not square
   * @throws ArithmeticException if it is singular
   */
  public RationalMatrix inverse() {
    requireSquare();
    if (columns >= LIFTED) {
      Optional<List<RationalVector>> lifted = PadicLifting.solve(this, identity(columns).rows);
      if (lifted.isPresent()) return ofRows(lifted.get()).transposed();
    }
    LuDecomposition lu = lu();
    if (lu.determinant().isZero())
      throw new ArithmeticException(
          "a singular matrix of rank " + rank() + " and size " + columns + " has no inverse");
    return ofRows(identity(columns).rows.stream().map(lu::solve).toList()).transposed();
  }

  /**
   * Solves A x = b.
   *
   * @throws IllegalArgumentException unless b has one entry for each row
   */
  public Solution solve(RationalVector b) {
    if (b.size() != rows())
      throw new IllegalArgumentException(
          "a right side of " + b.size() + " entries; the matrix has " + rows() + " rows");
    if (rows() == columns && columns >= LIFTED) {
      Optional<List<RationalVector>> x = PadicLifting.solve(this, List.of(b));
      if (x.isPresent()) return new Unique(x.get().get(0));
    }
    return new FractionFree(this, b).solution();
  }

  private void requireSquare() {
    if (rows() != columns)
      throw new IllegalArgumentException(
          "a matrix of " + rows() + " rows and " + columns + " columns; wanted is a square one");
  }

  private static RationalVector zero(int size) {
    return RationalVector.of(IntStream.range(0, size).mapToObj(i -> Rational.ZERO).toList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RationalMatrix m && rows.equals(m.rows);
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }

  /** The rows, {@code [[1/2, 3], [0, 1]]}. */
  @Override
  public String toString() {
    return rows.toString();
  }
}
