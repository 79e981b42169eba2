package counterplay.exact.linear;

import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The equations A x = b, eliminated without fractions as far as the rank goes. Each equation gets a
 * slack, s_i = c_i - n_i x with the integer numerators n_i of row i of A, and is solved for one
 * variable by exchanging that with the slack.
 */
final class FractionFree {

  private final RationalMatrix matrix;
  private final RationalVector right;
  private final IntegerTableau tableau;

  /**
   * Variable of each row, of each column: x_j is j, the slack of equation i is {@code columns + i}.
   */
  private final int[] basic;

  private final int[] nonbasic;
  private int rank;

  FractionFree(RationalMatrix matrix, RationalVector right) {
    this.matrix = matrix;
    this.right = right;
    int m = matrix.rows();
    int n = matrix.columns();
    BigInteger[][] entries = new BigInteger[m][n + 1];
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) entries[i][j] = matrix.row(i).numerator(j);
      entries[i][n] = right.numerator(i).multiply(matrix.row(i).denominator());
    }
    tableau = IntegerTableau.of(entries);
    basic = new int[m];
    nonbasic = new int[n];
    for (int i = 0; i < m; i++) basic[i] = n + i;
    for (int j = 0; j < n; j++) nonbasic[j] = j;
    for (int j = 0; j < n; j++) eliminate(j);
  }

  private void eliminate(int j) {
    for (int i = 0; i < basic.length; i++) {
      if (basic[i] < nonbasic.length || tableau.sign(i, j) == 0) continue;
      tableau.pivot(i, j);
      nonbasic[j] = basic[i];
      basic[i] = j;
      rank++;
      return;
    }
  }

  int rank() {
    return rank;
  }

  List<RationalVector> kernel() {
    List<RationalVector> kernel = new ArrayList<>();
    for (int j = 0; j < nonbasic.length; j++) {
      if (nonbasic[j] >= nonbasic.length) continue;
      BigInteger[] direction = zeros(nonbasic.length);
      direction[nonbasic[j]] = tableau.denominator();
      for (int i = 0; i < basic.length; i++) {
        if (basic[i] < nonbasic.length) direction[basic[i]] = tableau.entry(i, j).negate();
      }
      kernel.add(RationalVector.of(direction, tableau.denominator()));
    }
    return kernel;
  }

  RationalMatrix.Solution solution() {
    int n = nonbasic.length;
    BigInteger[] x = zeros(n);
    for (int i = 0; i < basic.length; i++) {
      if (basic[i] < n) x[basic[i]] = tableau.entry(i, n);
      else if (tableau.sign(i, n) != 0) return new RationalMatrix.None(contradiction(i));
    }
    RationalVector one = RationalVector.of(x, tableau.denominator().multiply(right.denominator()));
    return rank == n ? new RationalMatrix.Unique(one) : new RationalMatrix.Many(one, kernel());
  }

  /**
   * The combination of the equations that row r is; in it no x occurs, but its right side is not 0.
   */
  private RationalVector contradiction(int r) {
    Rational[] y = new Rational[basic.length];
    Arrays.fill(y, Rational.ZERO);
    y[basic[r] - nonbasic.length] = Rational.ONE;
    for (int j = 0; j < nonbasic.length; j++) {
      if (nonbasic[j] >= nonbasic.length) y[nonbasic[j] - nonbasic.length] = tableau.value(r, j);
    }
    for (int i = 0; i < y.length; i++)
      y[i] = y[i].times(Rational.of(matrix.row(i).denominator(), BigInteger.ONE));
    return RationalVector.of(List.of(y));
  }

  private static BigInteger[] zeros(int length) {
    BigInteger[] zeros = new BigInteger[length];
    Arrays.fill(zeros, BigInteger.ZERO);
    return zeros;
  }
}
