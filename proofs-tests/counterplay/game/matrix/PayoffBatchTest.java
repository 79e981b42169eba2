package counterplay.game.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class PayoffBatchTest {

  /** Matching pennies, both players mixing: 2/3 and 1/4 on heads. */
  private static final MatrixGame PENNIES =
      MatrixGame.zeroSum(List.of(List.of(q(1, 1), q(-1, 1)), List.of(q(-1, 1), q(1, 1))));

  private static final MixedProfile MIXED =
      new MixedProfile(List.of(q(2, 3), q(1, 3)), List.of(q(1, 4), q(3, 4)));

  private static Rational q(long n, long d) {
    return Rational.of(n, d);
  }

  @Property(tries = 200)
  void payoffs_are_those_of_common_fractions(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int m,
      @ForAll @IntRange(min = 1, max = 4) int n,
      @ForAll @IntRange(min = 1, max = 62) int bits) {
    Random random = new Random(seed);
    int count = 5;
    LongFractions games = draw(random, count, m * n, bits);
    LongFractions rows = draw(random, count, m, bits);
    LongFractions columns = draw(random, count, n, bits);
    PayoffBatch batch = PayoffBatch.of(m, n, games, rows, columns);
    LongFractions all = batch.payoffs();
    for (int k = 0; k < count; k++) {
      BigFraction expected = expected(m, n, k, games, rows, columns);
      Rational seen = batch.payoff(k);
      assertThat(seen.numerator()).isEqualTo(expected.getNumerator());
      assertThat(seen.denominator()).isEqualTo(expected.getDenominator());
      assertThat(batch.sign(k)).isEqualTo(expected.getNumerator().signum());
      assertThat((int) batch.signs()[k]).isEqualTo(batch.sign(k));
      if (bits < 17) assertThat(all.denominators()[k]).isPositive();
      if (all.denominators()[k] != 0)
        assertThat(q(all.numerators()[k], all.denominators()[k])).isEqualTo(seen);
      for (int j = 0; j < count; j++) {
        assertThat(batch.compare(k, batch, j))
            .isEqualTo(expected.compareTo(expected(m, n, j, games, rows, columns)));
      }
    }
  }

  private static LongFractions draw(Random random, int count, int length, int bits) {
    return new LongFractions(
        LongStream.range(0, (long) count * length)
            .map(i -> random.nextLong() >> 63 - bits)
            .toArray(),
        LongStream.range(0, count)
            .map(i -> 1 + (random.nextLong() >>> 65 - Math.max(bits, 2)))
            .toArray());
  }

  private static BigFraction expected(
      int m, int n, int k, LongFractions a, LongFractions x, LongFractions y) {
    BigFraction total = BigFraction.ZERO;
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        total =
            total.add(
                at(a, k, k * m * n + i * n + j)
                    .multiply(at(x, k, k * m + i))
                    .multiply(at(y, k, k * n + j)));
      }
    }
    return total;
  }

  private static BigFraction at(LongFractions f, int vector, int i) {
    return new BigFraction(f.numerators()[i]).divide(new BigFraction(f.denominators()[vector]));
  }

  @Test
  void both_players_payoffs_of_matching_pennies() {
    // 2/3 1/4 + 1/3 3/4 - 2/3 3/4 - 1/3 1/4 = 5/12 - 7/12
    PayoffBatch row = PayoffBatch.of(0, List.of(PENNIES), List.of(MIXED));
    PayoffBatch column = PayoffBatch.of(1, List.of(PENNIES), List.of(MIXED));
    assertThat(row.payoff(0)).isEqualTo(q(-1, 6));
    assertThat(column.payoff(0)).isEqualTo(q(1, 6));
    assertThat(row.signs()).containsExactly(-1);
    assertThat(column.comparedWith(row)).containsExactly(1);
    assertThat(row.comparedWith(row)).containsExactly(0);
  }

  @Test
  void the_games_expectation_is_the_same() {
    Random random = new Random(1);
    List<MatrixGame> games = new ArrayList<>();
    List<MixedProfile> profiles = new ArrayList<>();
    for (int k = 0; k < 50; k++) {
      List<List<Rational>> a = List.of(row(random), row(random));
      games.add(new MatrixGame(a, List.of(row(random), row(random))));
      profiles.add(new MixedProfile(half(random), List.of(q(1, 2), q(1, 3), q(1, 6))));
    }
    for (int player = 0; player < 2; player++) {
      PayoffBatch batch = PayoffBatch.of(player, games, profiles);
      for (int k = 0; k < 50; k++)
        assertThat(batch.payoff(k)).isEqualTo(games.get(k).expected(player, profiles.get(k)));
    }
  }

  private static List<Rational> row(Random random) {
    return LongStream.range(0, 3)
        .mapToObj(j -> q(random.nextInt(41) - 20, 1 + random.nextInt(12)))
        .toList();
  }

  private static List<Rational> half(Random random) {
    long p = random.nextInt(8);
    return List.of(q(p, 7), q(7 - p, 7));
  }

  @Test
  void payoffs_beyond_longs_are_exact_and_marked() {
    long most = Long.MAX_VALUE;
    PayoffBatch batch =
        PayoffBatch.of(
            1, 1, fractions(most, 3), fractions(most, most - 1), fractions(Long.MIN_VALUE, 1));
    assertThat(batch.payoffs().denominators()).containsExactly(0);
    assertThat(batch.payoff(0))
        .isEqualTo(q(most, 3).times(q(most, most - 1)).times(Rational.of(Long.MIN_VALUE)));
    assertThat(batch.sign(0)).isEqualTo(-1);
    PayoffBatch one = PayoffBatch.of(1, 1, fractions(1, 1), fractions(1, 1), fractions(1, 1));
    assertThat(one.comparedWith(batch)).containsExactly(1);
    assertThat(batch.comparedWith(one)).containsExactly(-1);
  }

  @Test
  void sums_beyond_longs_are_exact() {
    long most = Long.MAX_VALUE;
    LongFractions ones = new LongFractions(new long[] {1, 1}, new long[] {1});
    LongFractions x = new LongFractions(new long[] {most, most}, new long[] {1});
    PayoffBatch batch = PayoffBatch.of(2, 1, ones, x, fractions(1, 1));
    assertThat(batch.payoff(0)).isEqualTo(Rational.of(most).plus(Rational.of(most)));
    assertThat(batch.sign(0)).isEqualTo(1);
  }

  @Test
  void near_payoffs_are_told_apart() {
    // (2^61 - 1)/2^61 < 2^61/(2^61 + 1)? cross products differ by 1
    long big = 1L << 61;
    PayoffBatch less =
        PayoffBatch.of(1, 1, fractions(big - 1, big), fractions(1, 1), fractions(1, 1));
    PayoffBatch more =
        PayoffBatch.of(1, 1, fractions(big, big + 1), fractions(1, 1), fractions(1, 1));
    assertThat(less.comparedWith(more)).containsExactly(-1);
  }

  private static LongFractions fractions(long n, long d) {
    return new LongFractions(new long[] {n}, new long[] {d});
  }

  @Test
  void a_batch_keeps_its_numbers() {
    LongFractions one = fractions(1, 1);
    PayoffBatch batch = PayoffBatch.of(1, 1, one, one, one);
    one.numerators()[0] = 7;
    assertThat(batch.payoff(0)).isEqualTo(Rational.ONE);
  }

  @Test
  void bad_batches_are_refused_in_one_line() {
    LongFractions one = fractions(1, 1);
    assertThatThrownBy(() -> PayoffBatch.of(1, 2, one, one, one))
        .hasMessage("1 numerators and 1 denominators of payoff matrices; wanted are 2 and 1");
    assertThatThrownBy(() -> PayoffBatch.of(1, 1, one, fractions(1, 0), one))
        .hasMessage("the denominator 0 of rows' strategies; wanted is a positive one");
    assertThatThrownBy(() -> PayoffBatch.of(0, 1, one, one, one))
        .hasMessage("0 x 1 games; each player needs a strategy");
    assertThatThrownBy(() -> PayoffBatch.of(0, List.of(PENNIES), List.of()))
        .hasMessage("1 games and 0 profiles; wanted are as many, at least 1");
    assertThatThrownBy(() -> PayoffBatch.of(2, List.of(PENNIES), List.of(MIXED)))
        .hasMessage("player 2; the players are 0 and 1");
    MixedProfile wide =
        new MixedProfile(Collections.nCopies(2, Rational.HALF), Collections.nCopies(3, q(1, 3)));
    assertThatThrownBy(() -> PayoffBatch.of(0, List.of(PENNIES), List.of(wide)))
        .hasMessage("game 0 is 2 x 2 and its profile 2 x 3; wanted is 2 x 2");
  }

  @Test
  void numbers_that_are_no_longs_are_computed_all_the_same() {
    // 2^40 and 3^20 have a common denominator of 72 bits
    MatrixGame huge =
        MatrixGame.zeroSum(List.of(List.of(q(1, 1L << 40)), List.of(q(1, 3_486_784_401L))));
    MixedProfile first =
        new MixedProfile(List.of(Rational.ONE, Rational.ZERO), List.of(Rational.ONE));
    PayoffBatch mixed =
        PayoffBatch.of(
            0,
            List.of(huge, huge, MatrixGame.zeroSum(List.of(List.of(q(2, 3)), List.of(q(0, 1))))),
            List.of(
                first,
                new MixedProfile(List.of(Rational.HALF, Rational.HALF), List.of(Rational.ONE)),
                first));
    assertThat(mixed.payoff(0)).isEqualTo(q(1, 1L << 40));
    assertThat(mixed.payoff(1)).isEqualTo(q(1, 1L << 41).plus(q(1, 2 * 3_486_784_401L)));
    assertThat(mixed.payoff(2)).isEqualTo(q(2, 3));
    assertThat(mixed.signs()).containsExactly(1, 1, 1);
    assertThat(mixed.payoffs().denominators()).containsExactly(0, 0, 3);
    assertThat(mixed.compare(0, mixed, 1)).as("3^20 is far below 2^40").isEqualTo(-1);
  }
}
