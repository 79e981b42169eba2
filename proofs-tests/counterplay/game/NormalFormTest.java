package counterplay.game;

import static counterplay.game.FiniteGames.mixed;
import static counterplay.game.FiniteGames.numbers;
import static counterplay.game.FiniteGames.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import counterplay.game.matrix.Equilibria;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NormalFormTest {

  private static final NormalForm PENNIES = table(List.of(2, 2), "1 -1; -1 1; -1 1; 1 -1");
  private static final NormalForm PRISONERS = table(List.of(2, 2), "3 3; 5 0; 0 5; 1 1");
  private static final NormalForm SEXES = table(List.of(2, 2), "2 1; 0 0; 0 0; 1 2");

  /** Three players earn 1 if all choose the same of two places. */
  private static final NormalForm MEETING =
      table(List.of(2, 2, 2), "1 1 1; 0 0 0; 0 0 0; 0 0 0; 0 0 0; 0 0 0; 0 0 0; 1 1 1");

  @Test
  void profiles_are_numbered_with_the_first_player_fastest() {
    NormalForm g = FiniteGames.randomTable(new Random(1), List.of(2, 3, 2), 9, 1);
    assertThat(g.profile(0)).containsExactly(0, 0, 0);
    assertThat(g.profile(1)).containsExactly(1, 0, 0);
    assertThat(g.profile(2)).containsExactly(0, 1, 0);
    assertThat(g.profile(6)).containsExactly(0, 0, 1);
    for (int c = 0; c < 12; c++) assertThat(g.number(g.profile(c))).isEqualTo(c);
  }

  @Test
  void matching_pennies_has_no_pure_equilibrium_and_the_even_mixture() {
    assertThat(PENNIES.pureEquilibria()).isEmpty();
    assertThat(PENNIES.isNash(mixed("1/2 1/2; 1/2 1/2"))).isTrue();
    assertThat(PENNIES.bestDeviation(mixed("1 0; 3/4 1/4")))
        .isEqualTo(new Deviation(1, 1, Rational.ONE, Rational.of(3, 2)));
  }

  @Test
  void the_prisoners_dilemma_has_defection_only() {
    assertThat(PRISONERS.pureEquilibria()).containsExactly(List.of(1, 1));
    assertThat(PRISONERS.deviations(mixed("1 0; 1 0")))
        .containsExactly(
            new Deviation(0, 1, Rational.of(5), Rational.of(2)),
            new Deviation(1, 1, Rational.of(5), Rational.of(2)));
  }

  @Test
  void the_battle_of_the_sexes_has_its_mixed_equilibrium_at_two_thirds() {
    assertThat(SEXES.pureEquilibria()).containsExactly(List.of(0, 0), List.of(1, 1));
    assertThat(SEXES.isNash(mixed("2/3 1/3; 1/3 2/3"))).isTrue();
    assertThat(SEXES.isNash(mixed("1/3 2/3; 1/3 2/3"))).isFalse();
    assertThat(SEXES.expected(mixed("2/3 1/3; 1/3 2/3"))).isEqualTo(numbers("2/3 2/3"));
  }

  @Test
  void three_who_want_to_meet_can_meet_at_either_place_or_toss_coins() {
    assertThat(MEETING.pureEquilibria()).containsExactly(List.of(0, 0, 0), List.of(1, 1, 1));
    MixedStrategies coins = mixed("1/2 1/2; 1/2 1/2; 1/2 1/2");
    assertThat(MEETING.isNash(coins)).isTrue();
    assertThat(MEETING.expected(coins)).isEqualTo(numbers("1/4 1/4 1/4"));
    assertThat(MEETING.bestReplies(2, mixed("1/3 2/3; 1/2 1/2; 1 0"))).containsExactly(1);
    assertThat(MEETING.bestDeviation(mixed("1/3 2/3; 1/2 1/2; 1 0")).gain())
        .isEqualTo(Rational.of(1, 3));
  }

  @Test
  void one_player_alone_chooses_her_best_strategies() {
    assertThat(table(List.of(4), "1; 3; 2; 3").pureEquilibria())
        .containsExactly(List.of(1), List.of(3));
  }

  @Test
  void shapes_that_do_not_fit_are_refused() {
    assertThatThrownBy(() -> table(List.of(2, 2), "1 1; 1 1; 1 1"))
        .hasMessage("payoffs for 3 profiles; the game has 4");
    assertThatThrownBy(() -> table(List.of(1, 1), "1 1 1"))
        .hasMessage("profile 0 has 3 payoffs; wanted are 2");
    assertThatThrownBy(() -> table(List.of(0, 2), "1"))
        .hasMessage("a side of 0 in the table [0, 2]; wanted is at least 1");
    assertThatThrownBy(() -> NormalForm.of(Collections.nCopies(40, 2), List.of()))
        .hasMessageContaining("at most 2000000 cells");
    assertThatThrownBy(() -> NormalForm.of(List.of(), List.of()))
        .hasMessage("a game without players; wanted is at least one");
    assertThatThrownBy(() -> PENNIES.expected(mixed("1 0; 1 0 0")))
        .hasMessage("a mixture of 3 strategies; player 2 has 2");
    assertThatThrownBy(() -> MEETING.matrixGame())
        .hasMessage("a game of 3 players is no pair of matrices; wanted are 2");
    assertThatThrownBy(() -> mixed("1/2 1/3; 1 0"))
        .hasMessage("player 1 has probabilities with the sum 5/6; wanted is 1");
  }

  @Property(tries = 100)
  void the_check_agrees_with_the_definition(@ForAll long seed) {
    Random random = new Random(seed);
    NormalForm g = FiniteGames.randomTable(random, sizes(random), 2, 2);
    MixedStrategies profile = FiniteGames.randomProfile(random, g);
    List<Rational> now = byDefinition(g, profile);
    assertThat(g.expected(profile)).isEqualTo(now);
    List<Deviation> deviations = g.deviations(profile);
    for (int i = 0; i < g.players().size(); i++) {
      Rational best = now.get(i);
      for (int s = 0; s < g.size(i); s++)
        best = best.max(byDefinition(g, deviating(g, profile, i, s)).get(i));
      assertThat(deviations.get(i).gain()).isEqualTo(best.minus(now.get(i)));
      assertThat(byDefinition(g, deviating(g, profile, i, deviations.get(i).strategy())).get(i))
          .isEqualTo(deviations.get(i).payoff())
          .isEqualTo(best);
    }
  }

  @Property(tries = 100)
  void pure_equilibria_are_the_profiles_that_nobody_leaves(@ForAll long seed) {
    Random random = new Random(seed);
    NormalForm g = FiniteGames.randomTable(random, sizes(random), 1, 1);
    List<List<Integer>> expected = new ArrayList<>();
    for (int c = 0; c < g.payoffs().size(); c++) {
      if (g.isNash(g.pure(g.profile(c)))) expected.add(g.profile(c));
    }
    assertThat(g.pureEquilibria()).isEqualTo(expected);
  }

  @Property(tries = 60)
  void a_game_of_two_is_its_pair_of_matrices(@ForAll long seed) {
    Random random = new Random(seed);
    NormalForm g =
        FiniteGames.randomTable(
            random, List.of(1 + random.nextInt(4), 1 + random.nextInt(4)), 2, 2);
    assertThat(NormalForm.of(g.matrixGame())).isEqualTo(g);
    assertThat(Equilibria.extreme(g.matrixGame()))
        .isNotEmpty()
        .allMatch(e -> g.isNash(MixedStrategies.of(e)));
  }

  private static List<Integer> sizes(Random random) {
    List<Integer> sizes = new ArrayList<>();
    for (int players = 1 + random.nextInt(3); players > 0; players--)
      sizes.add(1 + random.nextInt(3));
    return sizes;
  }

  private static MixedStrategies deviating(
      NormalForm g, MixedStrategies profile, int player, int strategy) {
    List<List<Rational>> mixtures = new ArrayList<>(profile.mixtures());
    mixtures.set(player, CheckedDistributions.certain(g.size(player), strategy));
    return new MixedStrategies(mixtures);
  }

  /** The sum over all profiles of probability times payoff. */
  private static List<Rational> byDefinition(NormalForm g, MixedStrategies profile) {
    List<Rational> totals = new ArrayList<>(Collections.nCopies(g.players().size(), Rational.ZERO));
    for (int c = 0; c < g.payoffs().size(); c++) {
      List<Integer> s = g.profile(c);
      Rational weight = Rational.ONE;
      for (int i = 0; i < s.size(); i++) weight = weight.times(profile.of(i).get(s.get(i)));
      for (int i = 0; i < s.size(); i++)
        totals.set(i, totals.get(i).plus(weight.times(g.at(s).get(i))));
    }
    return totals;
  }
}
