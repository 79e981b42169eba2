package counterplay.game.matrix;

import static counterplay.game.matrix.TestGames.PENNIES;
import static counterplay.game.matrix.TestGames.PRISONERS;
import static counterplay.game.matrix.TestGames.game;
import static org.assertj.core.api.Assertions.assertThat;

import counterplay.game.matrix.Domination.Dominators;
import counterplay.game.matrix.Domination.Kind;
import counterplay.game.matrix.Elimination.Pace;
import counterplay.game.matrix.Elimination.Round;
import counterplay.game.matrix.Elimination.Survivors;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EliminationTest {

  private static Survivors left(List<Integer> rows, List<Integer> columns) {
    return new Survivors(rows, columns);
  }

  /**
   * Osborne and Rubinstein, A Course in Game Theory, section 4.3: the order of weak elimination
   * decides what is left.
   */
  private static final MatrixGame ORDER_MATTERS = game("1 0; 1 2; 0 2", "1 0; 1 1; 0 1");

  @Test
  void the_prisoners_dilemma_is_solved_in_one_simultaneous_round_and_in_two_single_ones() {
    assertThat(new Elimination(Kind.STRICT, Dominators.PURE, Pace.SIMULTANEOUS).rounds(PRISONERS))
        .hasSize(1);
    List<Round> single =
        new Elimination(Kind.STRICT, Dominators.PURE, Pace.ONE_AT_A_TIME).rounds(PRISONERS);
    assertThat(single).hasSize(2);
    assertThat(single.get(1).after()).isEqualTo(left(List.of(1), List.of(1)));
  }

  @Test
  void matching_pennies_loses_nothing() {
    Elimination e = new Elimination(Kind.WEAK, Dominators.MIXED, Pace.ANY_NUMBER);
    assertThat(e.rounds(PENNIES)).isEmpty();
    assertThat(e.outcomes(PENNIES)).containsExactly(left(List.of(0, 1), List.of(0, 1)));
  }

  @Test
  void the_order_of_weak_elimination_decides_what_is_left() {
    assertThat(
            new Elimination(Kind.WEAK, Dominators.PURE, Pace.ONE_AT_A_TIME).outcomes(ORDER_MATTERS))
        .containsExactly(
            left(List.of(0, 1), List.of(0)),
            left(List.of(1), List.of(0, 1)),
            left(List.of(1, 2), List.of(1)));
    assertThat(
            new Elimination(Kind.WEAK, Dominators.PURE, Pace.SIMULTANEOUS).outcomes(ORDER_MATTERS))
        .containsExactly(left(List.of(1), List.of(0, 1)));
  }

  @Test
  void a_mixture_opens_the_way_that_no_pure_strategy_opens() {
    // The third row loses 1/2 to half and half of the others; then the first column loses to the
    // second.
    MatrixGame g = game("3 0; 0 3; 1 1", "0 1; 0 1; 9 0");
    assertThat(new Elimination(Kind.STRICT, Dominators.PURE, Pace.SIMULTANEOUS).survivors(g))
        .isEqualTo(Survivors.all(g));
    Elimination mixed = new Elimination(Kind.STRICT, Dominators.MIXED, Pace.ONE_AT_A_TIME);
    assertThat(mixed.rounds(g))
        .extracting(r -> r.number(r.removed().get(0)))
        .containsExactly(2, 0, 0);
    assertThat(mixed.survivors(g)).isEqualTo(left(List.of(1), List.of(1)));
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void strict_elimination_ends_the_same_in_every_order(@ForAll long seed) {
    Random random = new Random(seed);
    MatrixGame g = TestGames.random(random, 2 + random.nextInt(2), 2 + random.nextInt(2), 3, 1);
    Survivors end = new Elimination(Kind.STRICT, Dominators.MIXED, Pace.SIMULTANEOUS).survivors(g);
    assertThat(new Elimination(Kind.STRICT, Dominators.MIXED, Pace.ANY_NUMBER).outcomes(g))
        .containsExactly(end);
    for (MixedProfile p : Equilibria.extreme(g)) {
      for (int i = 0; i < g.strategies(0); i++)
        assertThat(p.row().get(i).isZero() || end.rows().contains(i)).isTrue();
      for (int j = 0; j < g.strategies(1); j++)
        assertThat(p.column().get(j).isZero() || end.columns().contains(j)).isTrue();
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void every_way_ends_in_a_game_without_dominated_strategies_and_keeps_an_equilibrium(
      @ForAll long seed) {
    MatrixGame g = TestGames.random(new Random(seed), 3, 3, 1, 1);
    Elimination any = new Elimination(Kind.WEAK, Dominators.MIXED, Pace.ANY_NUMBER);
    assertThat(any.outcomes(g))
        .contains(any.survivors(g))
        .containsAll(new Elimination(Kind.WEAK, Dominators.MIXED, Pace.ONE_AT_A_TIME).outcomes(g))
        .containsAll(new Elimination(Kind.WEAK, Dominators.MIXED, Pace.SIMULTANEOUS).outcomes(g))
        .allMatch(
            s ->
                Domination.all(g.restrictedTo(s.rows(), s.columns()), Kind.WEAK, Dominators.MIXED)
                    .isEmpty())
        .allMatch(s -> Equilibria.extreme(g).stream().anyMatch(p -> isWithin(p, s)));
  }

  private static boolean isWithin(MixedProfile p, Survivors s) {
    for (int i = 0; i < p.row().size(); i++)
      if (!p.row().get(i).isZero() && !s.rows().contains(i)) return false;
    for (int j = 0; j < p.column().size(); j++)
      if (!p.column().get(j).isZero() && !s.columns().contains(j)) return false;
    return true;
  }
}
