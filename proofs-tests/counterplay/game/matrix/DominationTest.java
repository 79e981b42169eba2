package counterplay.game.matrix;

import static counterplay.game.matrix.TestGames.PRISONERS;
import static counterplay.game.matrix.TestGames.game;
import static counterplay.game.matrix.TestGames.mixture;
import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import counterplay.game.matrix.Domination.Dominators;
import counterplay.game.matrix.Domination.Kind;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DominationTest {

  @Test
  void cooperation_is_strictly_dominated_in_the_prisoners_dilemma() {
    Domination d = Domination.of(PRISONERS, 1, 0, Kind.STRICT, Dominators.PURE).orElseThrow();
    assertThat(d).isEqualTo(new Domination(1, 0, mixture("0 1"), mixture("2 1")));
    assertThat(d.margin()).isEqualTo(Rational.ONE);
    assertThat(Domination.of(PRISONERS, 1, 1, Kind.WEAK, Dominators.MIXED)).isEmpty();
    assertThat(Domination.all(PRISONERS, Kind.STRICT, Dominators.MIXED))
        .extracting(Domination::player)
        .containsExactly(0, 1);
  }

  @Test
  void a_safe_middle_is_dominated_by_a_mixture_and_by_no_pure_strategy() {
    MatrixGame g = game("3 0; 0 3; 1 1", "0 0; 0 0; 0 0");
    assertThat(Domination.of(g, 0, 2, Kind.WEAK, Dominators.PURE)).isEmpty();
    assertThat(Domination.of(g, 0, 2, Kind.STRICT, Dominators.MIXED))
        .contains(new Domination(0, 2, mixture("1/2 1/2 0"), mixture("1/2 1/2")));
  }

  @Test
  void a_strategy_that_ties_once_is_weakly_but_not_strictly_dominated() {
    MatrixGame g = game("1 1; 1 0", "0 0; 0 0");
    assertThat(Domination.of(g, 0, 1, Kind.STRICT, Dominators.MIXED)).isEmpty();
    Domination d = Domination.of(g, 0, 1, Kind.WEAK, Dominators.MIXED).orElseThrow();
    assertThat(d.gains()).isEqualTo(mixture("0 1"));
    assertThat(d.is(Kind.STRICT)).isFalse();
  }

  @Test
  void equal_strategies_do_not_dominate_each_other() {
    assertThat(Domination.all(game("1 2; 1 2", "3 3; 3 3"), Kind.WEAK, Dominators.MIXED)).isEmpty();
  }

  @Test
  void data_of_another_game_or_with_another_number_do_not_hold() {
    Domination d = new Domination(1, 0, mixture("0 1"), mixture("2 1"));
    assertThat(d.holdsIn(PRISONERS)).isTrue();
    assertThat(new Domination(1, 0, mixture("0 1"), mixture("2 2")).holdsIn(PRISONERS)).isFalse();
    assertThat(new Domination(1, 0, mixture("-1 2"), mixture("4 2")).holdsIn(PRISONERS)).isFalse();
    assertThat(d.holdsIn(TestGames.PENNIES)).isFalse();
  }

  /**
   * Strictly dominated by a mixture exactly if a best reply to no belief (two opponent strategies).
   */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void strict_domination_by_mixtures_agrees_with_beliefs_one_by_one(@ForAll long seed) {
    Random random = new Random(seed);
    MatrixGame g = TestGames.random(random, 3, 2, 2, 1);
    for (int s = 0; s < 3; s++) {
      // Pearce 1984. Two lines with payoffs from -2 to 2 at both ends meet at beliefs with
      // denominators of at most 8.
      boolean best = false;
      for (int d = 1; d <= 8; d++) {
        for (int a = 0; a <= d; a++) {
          best |= g.bestReplies(0, List.of(Rational.of(a, d), Rational.of(d - a, d))).contains(s);
        }
      }
      var found = Domination.of(g, 0, s, Kind.STRICT, Dominators.MIXED);
      assertThat(found.isEmpty()).isEqualTo(best);
      found.ifPresent(d -> assertThat(d.holdsIn(g) && d.is(Kind.STRICT)).isTrue());
    }
  }

  /**
   * Weakly dominated by a mixture exactly if a best reply to no belief of full support (two
   * opponent strategies).
   */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void weak_domination_by_mixtures_agrees_with_inner_beliefs_one_by_one(@ForAll long seed) {
    Random random = new Random(seed);
    MatrixGame g = TestGames.random(random, 3, 2, 2, 1);
    for (int s = 0; s < 3; s++) {
      // Between two meetings of lines, at denominators of at most 8, lies their mediant, at one of
      // at most 16.
      boolean best = false;
      for (int d = 2; d <= 16; d++) {
        for (int a = 1; a < d; a++) {
          best |= g.bestReplies(0, List.of(Rational.of(a, d), Rational.of(d - a, d))).contains(s);
        }
      }
      var found = Domination.of(g, 0, s, Kind.WEAK, Dominators.MIXED);
      assertThat(found.isEmpty()).isEqualTo(best);
      found.ifPresent(d -> assertThat(d.holdsIn(g) && d.is(Kind.WEAK)).isTrue());
    }
  }
}
