package counterplay.exact.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.fraction.BigFractionField;
import org.apache.commons.math3.linear.Array2DRowFieldMatrix;
import org.apache.commons.math3.linear.ArrayFieldVector;
import org.apache.commons.math3.linear.FieldLUDecomposition;
import org.junit.jupiter.api.Test;

/**
 * Second opinion: {@code FieldLUDecomposition} over {@code BigFraction} of Apache Commons Math 3.
 */
class RationalMatrixTest {

  private static RationalVector vector(String text) {
    return RationalVector.of(Stream.of(text.split(" ")).map(Rational::parse).toList());
  }

  private static RationalMatrix matrix(String text) {
    return RationalMatrix.ofRows(Stream.of(text.split(";")).map(r -> vector(r.trim())).toList());
  }

  private static RationalMatrix random(Random random, int rows, int columns, int bits) {
    List<RationalVector> drawn = new ArrayList<>();
    for (int i = 0; i < rows; i++) drawn.add(vector(random, columns, bits));
    return RationalMatrix.ofRows(drawn);
  }

  private static RationalVector vector(Random random, int size, int bits) {
    List<Rational> numbers = new ArrayList<>();
    for (int j = 0; j < size; j++) {
      BigInteger n = new BigInteger(bits, random);
      numbers.add(
          Rational.of(
              random.nextBoolean() ? n : n.negate(), BigInteger.valueOf(1 + random.nextInt(12))));
    }
    return RationalVector.of(numbers);
  }

  private static FieldLUDecomposition<BigFraction> theirs(RationalMatrix a) {
    BigFraction[][] entries = new BigFraction[a.rows()][a.columns()];
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < a.columns(); j++)
        entries[i][j] = new BigFraction(a.get(i, j).numerator(), a.get(i, j).denominator());
    }
    return new FieldLUDecomposition<>(
        new Array2DRowFieldMatrix<>(BigFractionField.getInstance(), entries));
  }

  /**
   * Sizes around the border between elimination and lifting; entries that lift in longs, and
   * entries that do not.
   */
  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void square_systems_agree_and_so_do_determinants_and_inverses(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 11) int n) {
    Random random = new Random(seed);
    RationalMatrix a = random(random, n, n, List.of(1, 5, 60, 100).get(random.nextInt(4)));
    RationalVector b = vector(random, n, List.of(3, 70).get(random.nextInt(2)));
    FieldLUDecomposition<BigFraction> lu = theirs(a);
    BigFraction determinant = lu.getDeterminant();
    assertThat(a.determinant())
        .isEqualTo(Rational.of(determinant.getNumerator(), determinant.getDenominator()));
    RationalMatrix.Solution solution = a.solve(b);
    if (determinant.equals(BigFraction.ZERO)) {
      assertThat(solution).isNotInstanceOf(RationalMatrix.Unique.class);
      assertEstablished(solution, a, b);
      assertThatThrownBy(a::inverse).isInstanceOf(ArithmeticException.class);
      return;
    }
    BigFraction[] right =
        b.toList().stream()
            .map(r -> new BigFraction(r.numerator(), r.denominator()))
            .toArray(BigFraction[]::new);
    List<Rational> x =
        Stream.of(lu.getSolver().solve(new ArrayFieldVector<>(right)).toArray())
            .map(f -> Rational.of(f.getNumerator(), f.getDenominator()))
            .toList();
    assertThat(solution).isEqualTo(new RationalMatrix.Unique(RationalVector.of(x)));
    assertThat(a.times(a.inverse()))
        .isEqualTo(RationalMatrix.identity(n))
        .isEqualTo(a.inverse().times(a));
  }

  /** All shapes, singular ones and ones with a zero on the diagonal among them. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void every_matrix_is_a_product_of_triangles_and_an_altered_one_is_not(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 8) int rows,
      @ForAll @IntRange(min = 1, max = 8) int columns) {
    Random random = new Random(seed);
    RationalMatrix a = random(random, rows, columns, List.of(1, 5, 70).get(random.nextInt(3)));
    LuDecomposition lu = a.lu();
    assertThat(lu.isOf(a)).isTrue();
    List<RationalVector> altered = rowsOf(a);
    int i = random.nextInt(rows);
    altered.set(
        i, altered.get(i).plus(RationalMatrix.identity(columns).row(random.nextInt(columns))));
    assertThat(lu.isOf(RationalMatrix.ofRows(altered))).isFalse();
    assertThat(new LuDecomposition(lu.order(), lu.lower().times(lu.lower()), lu.upper()).isOf(a))
        .isEqualTo(lu.lower().equals(RationalMatrix.identity(rows)));
    if (rows == columns && !lu.determinant().isZero()) {
      RationalVector x = vector(random, rows, 20);
      assertThat(lu.solve(a.times(x))).isEqualTo(x);
    }
  }

  /** Matrices with planted dependencies: the last rows are combinations of the first. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void rank_kernel_and_solutions_of_dependent_systems_show_themselves(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 10) int rows,
      @ForAll @IntRange(min = 1, max = 10) int columns) {
    Random random = new Random(seed);
    int free = 1 + random.nextInt(rows);
    List<RationalVector> drawn = rowsOf(random(random, free, columns, 3));
    while (drawn.size() < rows) {
      RationalVector first =
          drawn
              .get(random.nextInt(free))
              .scale(Rational.of(random.nextInt(5) - 2, 1 + random.nextInt(2)));
      drawn.add(first.plus(drawn.get(random.nextInt(free))));
    }
    RationalMatrix a = RationalMatrix.ofRows(drawn);
    assertThat(a.rank())
        .isLessThanOrEqualTo(Math.min(free, columns))
        .isEqualTo(a.transposed().rank());
    List<RationalVector> kernel = a.kernel();
    assertThat(kernel).hasSize(columns - a.rank());
    for (RationalVector k : kernel)
      assertThat(a.times(k)).isEqualTo(a.times(k.scale(Rational.ZERO)));
    if (!kernel.isEmpty())
      assertThat(RationalMatrix.ofRows(kernel).rank()).isEqualTo(kernel.size());
    RationalVector reached = a.times(vector(random, columns, 4));
    assertThat(a.solve(reached)).isNotInstanceOf(RationalMatrix.None.class);
    assertEstablished(a.solve(reached), a, reached);
    RationalVector any = vector(random, rows, 4);
    assertEstablished(a.solve(any), a, any);
  }

  private static List<RationalVector> rowsOf(RationalMatrix a) {
    List<RationalVector> rows = new ArrayList<>();
    for (int i = 0; i < a.rows(); i++) rows.add(a.row(i));
    return rows;
  }

  /**
   * Every answer shows by products alone that it is right, except that a kernel is large enough.
   */
  private static void assertEstablished(
      RationalMatrix.Solution solution, RationalMatrix a, RationalVector b) {
    if (solution instanceof RationalMatrix.Unique u) {
      assertThat(a.times(u.x())).isEqualTo(b);
      assertThat(a.rank()).isEqualTo(a.columns());
    } else if (solution instanceof RationalMatrix.Many m) {
      assertThat(a.times(m.x())).isEqualTo(b);
      assertThat(m.kernel()).hasSize(a.columns() - a.rank()).isNotEmpty();
      for (RationalVector k : m.kernel()) assertThat(a.times(m.x().plus(k))).isEqualTo(b);
    } else if (solution instanceof RationalMatrix.None n) {
      RationalVector combined = a.transposed().times(n.multipliers());
      assertThat(combined).isEqualTo(combined.scale(Rational.ZERO));
      assertThat(n.multipliers().dot(b).isZero()).isFalse();
    }
  }

  @Test
  void hilberts_matrix_of_twenty_has_its_known_inverse_entry_and_the_solution_of_ones() {
    int n = 20;
    List<List<Rational>> rows = new ArrayList<>();
    List<Rational> sums = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<Rational> row = new ArrayList<>();
      for (int j = 0; j < n; j++) row.add(Rational.of(1, i + j + 1));
      rows.add(row);
      sums.add(Rational.sum(row));
    }
    RationalMatrix hilbert = RationalMatrix.of(rows);
    assertThat(hilbert.solve(RationalVector.of(sums)))
        .isInstanceOfSatisfying(
            RationalMatrix.Unique.class,
            u -> assertThat(u.x().toList()).containsOnly(Rational.ONE));
    assertThat(hilbert.inverse().get(0, 0))
        .isEqualTo(Rational.of(n * n)); // (n choose 1)^2, Choi 1983
  }

  @Test
  void vandermondes_determinant_is_the_product_of_differences() {
    Rational product = Rational.ONE;
    List<List<Rational>> rows = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      List<Rational> row = new ArrayList<>();
      for (int k = 0; k < 9; k++) row.add(Rational.of(2 * i + 1, 3).power(k));
      rows.add(row);
      for (int j = 0; j < i; j++) product = product.times(Rational.of(2 * i - 2 * j, 3));
    }
    assertThat(RationalMatrix.of(rows).determinant()).isEqualTo(product);
  }

  @Test
  void a_permutation_has_the_determinant_of_its_order() {
    assertThat(matrix("0 1 0; 0 0 1; 1 0 0").determinant()).isEqualTo(Rational.ONE);
    assertThat(matrix("0 1 0; 1 0 0; 0 0 1").determinant()).isEqualTo(Rational.of(-1));
    assertThat(matrix("-1/2").determinant()).isEqualTo(Rational.of(-1, 2));
  }

  @Test
  void a_matrix_that_is_singular_modulo_the_first_prime_only_is_solved_with_the_next() {
    RationalMatrix identity = RationalMatrix.identity(9);
    List<RationalVector> rows = new ArrayList<>(rowsOf(identity));
    rows.set(0, rows.get(0).scale(Rational.of(536870909)));
    RationalVector ones = vector("1 1 1 1 1 1 1 1 1");
    assertThat(RationalMatrix.ofRows(rows).solve(ones))
        .isEqualTo(new RationalMatrix.Unique(vector("1/536870909 1 1 1 1 1 1 1 1")));
  }

  @Test
  void a_system_that_is_singular_modulo_every_prime_tried_is_still_solved() {
    List<RationalVector> rows = new ArrayList<>(rowsOf(RationalMatrix.identity(9)));
    Rational all =
        Rational.of(536870909).times(Rational.of(536870879)).times(Rational.of(536870869));
    rows.set(4, rows.get(4).scale(all));
    assertThat(RationalMatrix.ofRows(rows).solve(rows.get(4)))
        .isEqualTo(new RationalMatrix.Unique(vector("0 0 0 0 1 0 0 0 0")));
  }

  @Test
  void products_and_shapes_done_by_hand() {
    RationalMatrix a = matrix("1 2 3; 4 5 6");
    assertThat(a.times(vector("1 0 -1"))).isEqualTo(vector("-2 -2"));
    assertThat(a.times(a.transposed())).isEqualTo(matrix("14 32; 32 77"));
    assertThat(a).hasToString("[[1, 2, 3], [4, 5, 6]]");
    assertThat(a.solve(vector("1 1"))).isInstanceOf(RationalMatrix.Many.class);
  }

  @Test
  void misfits_are_refused() {
    RationalMatrix a = matrix("1 2 3; 4 5 6");
    assertThatThrownBy(a::determinant)
        .hasMessage("a matrix of 2 rows and 3 columns; wanted is a square one");
    assertThatThrownBy(a::inverse)
        .hasMessage("a matrix of 2 rows and 3 columns; wanted is a square one");
    assertThatThrownBy(() -> a.solve(vector("1")))
        .hasMessage("a right side of 1 entries; the matrix has 2 rows");
    assertThatThrownBy(() -> matrix("1 2; 2 4").inverse())
        .hasMessage("a singular matrix of rank 1 and size 2 has no inverse");
    assertThatThrownBy(() -> RationalMatrix.ofRows(List.of()))
        .hasMessageStartingWith("a matrix without entries");
    assertThatThrownBy(() -> matrix("1 2; 3"))
        .hasMessage("row 1 of a matrix has 1 entries; wanted are 2");
  }

  /**
   * Numerator and denominator of any sizes up to the bound's, so that remainders also fall far in
   * one step.
   */
  @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
  void reconstruction_finds_the_fraction_it_was_made_from(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 700) int bits) {
    Random random = new Random(seed);
    BigInteger d = new BigInteger(random.nextInt(bits + 1), random).setBit(0);
    BigInteger n = new BigInteger(random.nextInt(bits + 1), random);
    BigInteger modulus = BigInteger.valueOf(536870909).pow((2 * bits + 2) / 28 + 1);
    if (!d.gcd(modulus).equals(BigInteger.ONE)) return;
    BigInteger signed = random.nextBoolean() ? n : n.negate();
    BigInteger[] found =
        RationalReconstruction.of(
            signed.multiply(d.modInverse(modulus)).mod(modulus),
            modulus,
            BigInteger.ONE.shiftLeft(bits));
    assertThat(Rational.of(found[0], found[1])).isEqualTo(Rational.of(signed, d));
    assertThat(found[0].gcd(found[1])).isEqualTo(1);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void lifting_by_itself_solves_what_is_invertible_modulo_a_prime(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int n) {
    Random random = new Random(seed);
    RationalMatrix a = random(random, n, n, List.of(2, 30, 80).get(random.nextInt(3)));
    RationalVector x = vector(random, n, List.of(1, 40).get(random.nextInt(2)));
    if (ModularFactors.of(a, 536870909).isEmpty()) return;
    assertThat(PadicLifting.solve(a, List.of(a.times(x), x)).orElseThrow().get(0)).isEqualTo(x);
  }

  /** (4 3; 6 3) = (1 0; 3/2 1)(4 3; 0 -3/2), and other products that give the same or nearly. */
  @Test
  void a_decomposition_of_another_shape_or_product_is_none() {
    RationalMatrix a = matrix("4 3; 6 3");
    RationalMatrix lower = matrix("1 0; 3/2 1");
    RationalMatrix upper = matrix("4 3; 0 -3/2");
    List<Integer> order = List.of(0, 1);
    assertThat(new LuDecomposition(order, lower, upper).isOf(a)).isTrue();
    assertThat(new LuDecomposition(List.of(1, 0), lower, upper).isOf(a)).isFalse();
    assertThat(new LuDecomposition(List.of(0, 0), lower, upper).isOf(a)).isFalse();
    assertThat(new LuDecomposition(List.of(0), lower, upper).isOf(a)).isFalse();
    assertThat(new LuDecomposition(order, matrix("2 0; 3 1"), matrix("2 3/2; 0 -3/2")).isOf(a))
        .isFalse();
    assertThat(new LuDecomposition(order, matrix("1 1; 0 1"), matrix("-2 0; 6 3")).isOf(a))
        .isFalse();
    assertThat(new LuDecomposition(order, matrix("1 0; 0 1"), a).isOf(a)).isFalse();
    assertThat(new LuDecomposition(order, lower, matrix("4 3; 0 -1")).isOf(a)).isFalse();
    assertThat(new LuDecomposition(order, lower, matrix("4 3 0; 0 -3/2 0")).isOf(a)).isFalse();
    assertThat(new LuDecomposition(order, matrix("1 0 0; 3/2 1 0"), upper).isOf(a)).isFalse();
    assertThat(new LuDecomposition(order, matrix("1 0; 3/2 1; 0 0"), upper).isOf(a)).isFalse();
    assertThat(new LuDecomposition(order, lower, matrix("4 3; 0 -3/2; 0 0")).isOf(a)).isFalse();
  }

  @Test
  void only_square_matrices_have_a_determinant_an_inverse_or_one_solution_by_their_factors() {
    RationalMatrix wide = matrix("1 2 3; 4 5 6");
    assertThatThrownBy(wide::determinant).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(wide::inverse).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> wide.lu().determinant()).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> wide.lu().solve(vector("1 2")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(matrix("1 2; 3 4")).hasSameHashCodeAs(matrix("1 2; 3 4"));
    assertThat(matrix("1 2; 3 4").hashCode()).isNotEqualTo(matrix("1 2; 3 5").hashCode());
  }
}
