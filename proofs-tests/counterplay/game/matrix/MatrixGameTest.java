package counterplay.game.matrix;

import static counterplay.game.matrix.TestGames.PENNIES;
import static counterplay.game.matrix.TestGames.PRISONERS;
import static counterplay.game.matrix.TestGames.SEXES;
import static counterplay.game.matrix.TestGames.game;
import static counterplay.game.matrix.TestGames.matrix;
import static counterplay.game.matrix.TestGames.mixture;
import static counterplay.game.matrix.TestGames.profile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MatrixGameTest {

  @Test
  void expected_payoffs_in_the_battle_of_the_sexes_at_the_mixed_equilibrium_are_two_thirds() {
    assertThat(SEXES.expected(0, profile("2/3 1/3", "1/3 2/3"))).isEqualTo(Rational.of(2, 3));
    assertThat(SEXES.expected(1, profile("2/3 1/3", "1/3 2/3"))).isEqualTo(Rational.of(2, 3));
  }

  @Test
  void expected_payoffs_of_an_oblong_game_done_by_hand() {
    MatrixGame g = game("1 2 3; 4 5 6", "6 5 4; 3 2 1");
    assertThat(g.expected(0, profile("1/2 1/2", "1 0 0"))).isEqualTo(Rational.of(5, 2));
    assertThat(g.expected(1, profile("1/3 2/3", "0 1/2 1/2"))).isEqualTo(Rational.of(15, 6));
    assertThat(g.expectedPure(1, mixture("1/2 1/2"))).isEqualTo(mixture("9/2 7/2 5/2"));
  }

  @Test
  void the_pure_equilibria_of_three_classics() {
    assertThat(PENNIES.pureEquilibria()).isEmpty();
    assertThat(SEXES.pureEquilibria())
        .containsExactly(new MatrixGame.Cell(0, 0), new MatrixGame.Cell(1, 1));
    assertThat(PRISONERS.pureEquilibria()).containsExactly(new MatrixGame.Cell(1, 1));
  }

  @Test
  void best_replies_are_all_of_them_when_payoffs_tie() {
    assertThat(PENNIES.bestReplies(0, mixture("1/2 1/2"))).containsExactly(0, 1);
    assertThat(PENNIES.bestReplies(0, mixture("1/3 2/3"))).containsExactly(1);
    assertThat(PENNIES.bestReplies(1, mixture("1/3 2/3"))).containsExactly(0);
  }

  @Test
  void a_hair_beside_the_equilibrium_is_none() {
    assertThat(PENNIES.isNash(profile("1/2 1/2", "1/2 1/2"))).isTrue();
    assertThat(PENNIES.isNash(profile("500000001/1000000000 499999999/1000000000", "1/2 1/2")))
        .isFalse();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void a_profile_is_an_equilibrium_exactly_if_no_pure_deviation_pays(@ForAll long seed) {
    Random random = new Random(seed);
    MatrixGame g = TestGames.random(random, 1 + random.nextInt(3), 1 + random.nextInt(3), 2, 1);
    MixedProfile p =
        new MixedProfile(weights(random, g.strategies(0)), weights(random, g.strategies(1)));
    boolean deviationPays = false;
    for (int i = 0; i < g.strategies(0); i++) {
      deviationPays |=
          g.expected(0, new MixedProfile(g.pure(0, i), p.column())).compareTo(g.expected(0, p)) > 0;
    }
    for (int j = 0; j < g.strategies(1); j++) {
      deviationPays |=
          g.expected(1, new MixedProfile(p.row(), g.pure(1, j))).compareTo(g.expected(1, p)) > 0;
    }
    assertThat(g.isNash(p)).isEqualTo(!deviationPays);
  }

  private static List<Rational> weights(Random random, int count) {
    List<Integer> w = random.ints(count, 0, 3).boxed().toList();
    int total = w.stream().mapToInt(Integer::intValue).sum();
    return w.stream().map(k -> total == 0 ? Rational.of(1, count) : Rational.of(k, total)).toList();
  }

  @Test
  void malformed_games_and_mixtures_are_refused() {
    assertThatThrownBy(() -> new MatrixGame(List.of(), List.of()))
        .hasMessage("a game without strategies; each player needs one");
    assertThatThrownBy(() -> game("1 2; 3", "1 2; 3 4"))
        .hasMessage("row 1 of a payoff matrix has 1 numbers; wanted are 2");
    assertThatThrownBy(() -> game("1 2; 3 4", "1 2"))
        .hasMessage("the row player's payoffs have 2 rows, the column player's 1");
    assertThatThrownBy(() -> profile("1/2 1/3", "1"))
        .hasMessage("the row player's probabilities have the sum 5/6; wanted is 1");
    assertThatThrownBy(() -> profile("1", "3/2 -1/2"))
        .hasMessage("the column player has the probability -1/2; wanted is at least 0");
    assertThatThrownBy(() -> PENNIES.bestReplies(0, mixture("1")))
        .hasMessage("a mixture of 1 strategies; player 1 has 2");
    assertThatThrownBy(() -> PENNIES.strategies(2)).hasMessage("player 2; the players are 0 and 1");
  }

  @Test
  void a_zero_sum_game_and_its_part() {
    MatrixGame g = MatrixGame.zeroSum(matrix("1 2 3; 4 5 6"));
    assertThat(g.column()).isEqualTo(matrix("-1 -2 -3; -4 -5 -6"));
    assertThat(g.restrictedTo(List.of(1), List.of(0, 2)))
        .isEqualTo(MatrixGame.zeroSum(matrix("4 6")));
  }
}
