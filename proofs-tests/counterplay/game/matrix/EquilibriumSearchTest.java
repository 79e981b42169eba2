package counterplay.game.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EquilibriumSearchTest {

  private static MatrixGame random(Random random, int m, int n, int most, boolean zeroSum) {
    List<List<Rational>> row = new ArrayList<>();
    List<List<Rational>> column = new ArrayList<>();
    for (int i = 0; i < m; i++) {
      List<Rational> a = new ArrayList<>();
      List<Rational> b = new ArrayList<>();
      for (int j = 0; j < n; j++) {
        long payoff = random.nextInt(most);
        a.add(Rational.of(payoff));
        b.add(Rational.of(zeroSum ? -payoff : random.nextInt(most)));
      }
      row.add(a);
      column.add(b);
    }
    return new MatrixGame(row, column);
  }

  private static List<MixedProfile> all(MatrixGame game) {
    List<MixedProfile> found = new ArrayList<>();
    assertThat(EquilibriumSearch.of(game, found::add, () -> false)).isTrue();
    return found;
  }

  @Test
  void the_search_finds_what_the_walk_along_both_polytopes_finds_each_once() {
    Random random = new Random(5);
    for (int k = 0; k < 600; k++) {
      int most = k % 3 == 0 ? 2 : k % 3 == 1 ? 3 : 50;
      MatrixGame game =
          random(random, 1 + random.nextInt(5), 1 + random.nextInt(5), most, k % 7 == 0);
      assertThat(all(game))
          .as(game.toString())
          .containsExactlyInAnyOrderElementsOf(Equilibria.walked(game));
    }
  }

  @Test
  void it_ends_when_it_is_told_to() {
    MatrixGame game = random(new Random(1), 4, 4, 2, false);
    assertThat(EquilibriumSearch.of(game, e -> false, () -> false)).isFalse();
    assertThat(EquilibriumSearch.of(game, e -> true, () -> true)).isFalse();
  }
}
