package counterplay.game.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The solver of small games gives the same list as the walk along the polytopes' edges, order
 * included.
 */
class SmallGamesTest {

  private static final int GAMES = 10_000;
  private static final int KINDS = 6;

  @Test
  void ten_thousand_games_have_the_equilibria_of_the_general_method_in_the_same_order() {
    Random random = new Random(1_964);
    int[] several = new int[KINDS];
    for (int k = 0; k < GAMES; k++) {
      int kind = k % KINDS;
      MatrixGame game = game(random, kind, 1 + random.nextInt(4), 1 + random.nextInt(4));
      List<MixedProfile> small = SmallGames.extreme(game).orElseThrow();
      assertThat(small).as("%s", game).isEqualTo(Equilibria.walked(game));
      if (small.size() > 1) several[kind]++;
    }
    assertThat(several).as("games with several equilibria, by kind").doesNotContain(0);
  }

  @Test
  void games_outside_the_domain_are_left_to_the_general_method() {
    for (Rational payoff :
        List.of(
            Rational.HALF,
            Rational.of(10_001),
            Rational.of(-10_001),
            Rational.of(1L << 32),
            Rational.of(1L << 31))) {
      MatrixGame game =
          new MatrixGame(
              List.of(List.of(payoff, Rational.ZERO)),
              List.of(List.of(Rational.ZERO, Rational.ZERO)));
      assertThat(SmallGames.extreme(game)).isEmpty();
      assertThat(Equilibria.extreme(game)).isEqualTo(Equilibria.walked(game));
    }
    MatrixGame wide = game(new Random(5), 0, 2, 5);
    assertThat(SmallGames.extreme(wide)).isEmpty();
    int[] numbers = new int[SmallGames.NUMBERS];
    assertThatThrownBy(() -> new SmallGames().solve(numbers, 0))
        .isInstanceOf(IllegalArgumentException.class);
    numbers[0] = numbers[1] = 1;
    numbers[2] = SmallGames.LARGEST + 1;
    assertThatThrownBy(() -> new SmallGames().solve(numbers, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /**
   * Uniform, with many ties, coordination, the largest payoffs of all, few different payoffs of
   * large size, zero-sum.
   */
  private static MatrixGame game(Random random, int kind, int m, int n) {
    List<List<Rational>> row = matrix(random, kind, m, n);
    return kind == 5 ? MatrixGame.zeroSum(row) : new MatrixGame(row, matrix(random, kind, m, n));
  }

  private static List<List<Rational>> matrix(Random random, int kind, int m, int n) {
    return IntStream.range(0, m)
        .mapToObj(
            i ->
                IntStream.range(0, n)
                    .mapToObj(
                        j ->
                            Rational.of(
                                switch (kind) {
                                  case 0, 5 -> random.nextInt(41) - 20;
                                  case 1 -> random.nextInt(3);
                                  case 2 -> i == j ? 1 + random.nextInt(3) : 0;
                                  case 3 -> random.nextInt(20_001) - 10_000;
                                  default -> 10_000 * (random.nextInt(3) - 1);
                                }))
                    .toList())
        .toList();
  }
}
