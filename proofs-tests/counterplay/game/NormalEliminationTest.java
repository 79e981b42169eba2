package counterplay.game;

import static counterplay.game.FiniteGames.numbers;
import static counterplay.game.FiniteGames.table;
import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import counterplay.game.NormalElimination.Dominated;
import counterplay.game.matrix.Domination.Dominators;
import counterplay.game.matrix.Domination.Kind;
import counterplay.game.matrix.Elimination;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NormalEliminationTest {

  private static final NormalElimination STRICT =
      new NormalElimination(Kind.STRICT, Dominators.MIXED, true);

  @Test
  void the_prisoners_dilemma_is_solved_in_one_round() {
    NormalForm g = table(List.of(2, 2), "3 3; 5 0; 0 5; 1 1");
    assertThat(STRICT.survivors(g)).containsExactly(List.of(1), List.of(1));
    assertThat(STRICT.rounds(g)).hasSize(1);
  }

  @Test
  void a_strategy_can_be_dominated_by_a_mixture_only() {
    // Player 1 earns (3, 0), (0, 3), (1, 1) against player 2's strategies; player 3 changes
    // nothing.
    NormalForm g =
        table(
            List.of(3, 2, 2),
            "3 0 0; 0 0 0; 1 0 0; 0 0 0; 3 0 0; 1 0 0; 3 0 0; 0 0 0; 1 0 0; 0 0 0; 3 0 0; 1 0 0");
    Dominated d = STRICT.dominated(g, 0, 2).orElseThrow();
    assertThat(d.evidence().dominator()).isEqualTo(numbers("1/2 1/2 0"));
    assertThat(d.evidence().margin()).isEqualTo(Rational.HALF);
    assertThat(d.holdsIn(g)).isTrue();
    assertThat(new NormalElimination(Kind.STRICT, Dominators.PURE, true).dominated(g, 0, 2))
        .isEmpty();
    assertThat(STRICT.survivors(g)).containsExactly(List.of(0, 1), List.of(0, 1), List.of(0, 1));
  }

  @Test
  void three_players_fall_one_after_the_other() {
    // Second is better for player 1; given that, for player 2; given both, for player 3. Before,
    // first may be better for 2 and
    // 3.
    NormalForm g =
        table(List.of(2, 2, 2), "0 5 5; 1 0 5; 0 0 5; 1 1 0; 0 5 0; 1 0 0; 0 0 0; 1 1 1");
    assertThat(STRICT.rounds(g)).hasSize(3);
    assertThat(STRICT.survivors(g)).containsExactly(List.of(1), List.of(1), List.of(1));
    assertThat(g.pureEquilibria()).containsExactly(List.of(1, 1, 1));
  }

  @Test
  void weak_domination_one_at_a_time_and_at_once_can_end_differently() {
    // Row: (1, 1) against (1, 0). Column: (1, 1) in the first row, (0, 1) in the second: her first
    // strategy is the weaker one.
    NormalForm g = table(List.of(2, 2), "1 1; 1 0; 1 1; 0 1");
    assertThat(new NormalElimination(Kind.WEAK, Dominators.PURE, true).survivors(g))
        .containsExactly(List.of(0), List.of(1));
    assertThat(new NormalElimination(Kind.WEAK, Dominators.PURE, false).survivors(g))
        .containsExactly(List.of(0), List.of(0, 1));
  }

  @Property(tries = 80)
  void pure_domination_agrees_with_the_definition(@ForAll long seed) {
    Random random = new Random(seed);
    NormalForm g =
        FiniteGames.randomTable(
            random,
            List.of(1 + random.nextInt(3), 1 + random.nextInt(3), 1 + random.nextInt(2)),
            1,
            1);
    for (Kind kind : Kind.values()) {
      NormalElimination rule = new NormalElimination(kind, Dominators.PURE, true);
      for (int i = 0; i < 3; i++) {
        for (int s = 0; s < g.size(i); s++) {
          int player = i;
          int strategy = s;
          boolean expected =
              IntStream.range(0, g.size(i)).anyMatch(t -> dominates(g, player, t, strategy, kind));
          assertThat(rule.dominated(g, i, s).isPresent()).isEqualTo(expected);
          rule.dominated(g, i, s).ifPresent(d -> assertThat(d.holdsIn(g)).isTrue());
        }
      }
    }
  }

  private static boolean dominates(NormalForm g, int player, int better, int worse, Kind kind) {
    boolean somewhere = false;
    for (int c = 0; c < g.payoffs().size(); c++) {
      List<Integer> s = g.profile(c);
      if (s.get(player) != worse) continue;
      Rational gain =
          g.at(counterplay.model.dynamic.Profiles.with(s, player, better))
              .get(player)
              .minus(g.at(s).get(player));
      if (gain.signum() < 0 || kind == Kind.STRICT && gain.isZero()) return false;
      somewhere |= gain.signum() > 0;
    }
    return somewhere;
  }

  /** Best replies are not asked about when all are looked for; each alone is. */
  @Test
  void what_is_strictly_dominated_is_what_a_program_for_every_strategy_finds() {
    Random random = new Random(7);
    int dominated = 0;
    for (int k = 0; k < 60; k++) {
      NormalForm g = FiniteGames.randomTable(random, List.of(3, 3), 3, 1);
      List<Dominated> found =
          IntStream.range(0, 6)
              .mapToObj(s -> STRICT.dominated(g, s / 3, s % 3))
              .flatMap(Optional::stream)
              .toList();
      assertThat(STRICT.all(g)).isEqualTo(found);
      dominated += found.size();
    }
    assertThat(dominated).isGreaterThan(30);
  }

  @Property(tries = 60)
  void two_players_are_treated_as_in_the_matrix_game(@ForAll long seed) {
    Random random = new Random(seed);
    NormalForm g =
        FiniteGames.randomTable(
            random, List.of(1 + random.nextInt(4), 1 + random.nextInt(4)), 2, 1);
    Elimination.Survivors expected =
        new Elimination(Kind.WEAK, Dominators.MIXED, Elimination.Pace.SIMULTANEOUS)
            .survivors(g.matrixGame());
    assertThat(new NormalElimination(Kind.WEAK, Dominators.MIXED, true).survivors(g))
        .containsExactly(expected.rows(), expected.columns());
  }
}
