package counterplay.exact.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IntegerTableauTest {

  /**
   * The same exchange on fractions: solve the row's equation for the nonbasic variable and
   * substitute it elsewhere.
   */
  private static Rational[][] exchanged(Rational[][] t, int r, int s) {
    Rational[][] next = new Rational[t.length][t[0].length];
    for (int i = 0; i < t.length; i++) {
      for (int j = 0; j < t[0].length; j++) {
        Rational solved = (j == s ? Rational.ONE : t[r][j]).over(t[r][s]);
        next[i][j] =
            i == r ? solved : (j == s ? Rational.ZERO : t[i][j]).minus(t[i][s].times(solved));
      }
    }
    return next;
  }

  /**
   * Entries of few bits stay narrow, of 20 to 33 bits become wide, of 40 bits and more outgrow
   * longs.
   */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void pivots_agree_with_fractions_whatever_the_size_of_the_entries(
      @ForAll long seed, @ForAll @IntRange(max = 7) int size) {
    Random random = new Random(seed);
    int rows = 1 + random.nextInt(6);
    int width = 2 + random.nextInt(5);
    int bits = new int[] {3, 20, 31, 32, 33, 40, 63, 70}[size];
    BigInteger[][] entries = new BigInteger[rows][width];
    Rational[][] expected = new Rational[rows][width];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < width; j++) {
        BigInteger x =
            random.nextInt(4) == 0
                ? BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE)
                : new BigInteger(bits, random);
        entries[i][j] = random.nextBoolean() ? x : x.negate();
        expected[i][j] = Rational.of(entries[i][j], BigInteger.ONE);
      }
    }
    IntegerTableau t = IntegerTableau.of(entries);
    for (int step = 0; step < 12; step++) {
      int r = random.nextInt(rows);
      int s = random.nextInt(width - 1);
      if (t.sign(r, s) == 0) continue;
      t.pivot(r, s);
      expected = exchanged(expected, r, s);
      assertSame(t, expected);
      int i = random.nextInt(rows);
      int j = random.nextInt(width);
      if (t.sign(i, s) != 0 && t.sign(r, s) != 0) {
        int order =
            expected[i][j].over(expected[i][s]).compareTo(expected[r][j].over(expected[r][s]));
        assertThat(Integer.signum(t.compareRatios(i, r, j, s))).isEqualTo(Integer.signum(order));
      }
      IntegerTableau copy = t.copy();
      assertSame(copy, expected);
      if (copy.sign(0, 0) != 0) {
        copy.pivot(0, 0);
        copy.pivot(0, 0);
        assertSame(copy, expected);
      }
      assertSame(t, expected);
    }
  }

  private static void assertSame(IntegerTableau t, Rational[][] expected) {
    assertThat(t.rows()).isEqualTo(expected.length);
    assertThat(t.columns()).isEqualTo(expected[0].length - 1);
    for (int i = 0; i < t.rows(); i++) {
      for (int j = 0; j <= t.columns(); j++) {
        assertThat(t.value(i, j))
            .isEqualTo(expected[i][j])
            .isEqualTo(Rational.of(t.entry(i, j), t.denominator()));
        assertThat(t.sign(i, j)).isEqualTo(expected[i][j].signum());
      }
    }
    assertThat(t.denominator().signum()).isEqualTo(1);
  }

  @Test
  void an_entry_that_becomes_the_smallest_long_is_turned_without_overflow() {
    BigInteger f = BigInteger.ONE.shiftLeft(32);
    BigInteger[][] entries = {
      {BigInteger.ONE, BigInteger.ONE.shiftLeft(31), BigInteger.ZERO},
      {f, BigInteger.ZERO, BigInteger.ONE}
    };
    IntegerTableau t = IntegerTableau.of(entries);
    t.pivot(0, 0);
    assertThat(t.entry(1, 1)).isEqualTo(BigInteger.ONE.shiftLeft(63).negate());
    t.pivot(0, 1);
    assertThat(t.entry(1, 1)).isEqualTo(BigInteger.ONE.shiftLeft(63));
  }

  /** The slacks of C z <= 1/D; exchanged, they agree with fractions as any tableau does. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void inequalities_stand_on_their_least_common_denominator(
      @ForAll long seed, @ForAll @IntRange(max = 3) int size) {
    Random random = new Random(seed);
    int rows = 1 + random.nextInt(4);
    int columns = 1 + random.nextInt(4);
    int bits = new int[] {3, 3, 20, 70}[size];
    List<List<Rational>> c = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      List<Rational> row = new ArrayList<>();
      for (int j = 0; j < columns; j++) {
        BigInteger x = new BigInteger(bits, random);
        Rational denominator = Rational.of(size == 0 ? 1 : 1 + random.nextInt(6));
        row.add(
            Rational.of(random.nextBoolean() ? x : x.negate(), BigInteger.ONE).over(denominator));
      }
      c.add(row);
    }
    BigInteger d = Rational.commonDenominator(c.stream().flatMap(List::stream).toList());
    Rational[][] expected = new Rational[rows][columns + 1];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++)
        expected[i][j] = c.get(i).get(j).times(Rational.of(d, BigInteger.ONE));
      expected[i][columns] = Rational.ONE;
    }
    IntegerTableau t = IntegerTableau.ofInequalities(c);
    assertSame(t, expected);
    for (int step = 0; step < 4; step++) {
      int r = random.nextInt(rows);
      int s = random.nextInt(columns);
      if (t.sign(r, s) == 0) continue;
      t.pivot(r, s);
      expected = exchanged(expected, r, s);
      assertSame(t, expected);
    }
  }

  @Test
  void inequalities_without_columns_or_of_unequal_length_are_refused() {
    String message = "inequalities whose rows are not all of the same, positive length";
    List<Rational> one = List.of(Rational.ONE);
    for (List<List<Rational>> c :
        List.of(
            List.<List<Rational>>of(),
            List.of(List.<Rational>of()),
            List.of(one, List.of(Rational.ONE, Rational.ONE)))) {
      assertThatThrownBy(() -> IntegerTableau.ofInequalities(c)).hasMessage(message);
    }
    assertThat(IntegerTableau.ofInequalities(List.of(one)).columns()).isEqualTo(1);
  }

  @Test
  void a_pivot_on_zero_and_ragged_or_empty_entries_are_refused() {
    BigInteger[][] entries = {{BigInteger.ZERO, BigInteger.ONE}, {BigInteger.ONE, BigInteger.ONE}};
    assertThatThrownBy(() -> IntegerTableau.of(entries).pivot(0, 0))
        .hasMessage("a pivot on the zero in row 0, column 0");
    entries[1] = new BigInteger[] {BigInteger.ONE};
    assertThatThrownBy(() -> IntegerTableau.of(entries))
        .hasMessage("row 1 of a tableau has 1 entries; wanted are 2");
    assertThatThrownBy(() -> IntegerTableau.of(new BigInteger[0][]))
        .hasMessageStartingWith("a tableau without entries");
  }
}
