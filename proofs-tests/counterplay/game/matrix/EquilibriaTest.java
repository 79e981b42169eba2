package counterplay.game.matrix;

import static counterplay.game.matrix.TestGames.game;
import static counterplay.game.matrix.TestGames.mixture;
import static counterplay.game.matrix.TestGames.profile;
import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EquilibriaTest {

  @Test
  void matching_pennies_has_the_even_mixture_only() {
    assertThat(Equilibria.extreme(TestGames.PENNIES))
        .containsExactly(profile("1/2 1/2", "1/2 1/2"));
  }

  @Test
  void the_battle_of_the_sexes_has_two_pure_and_one_mixed_equilibrium() {
    assertThat(Equilibria.extreme(TestGames.SEXES))
        .containsExactly(
            profile("1 0", "1 0"), profile("2/3 1/3", "1/3 2/3"), profile("0 1", "0 1"));
    assertThat(Equilibria.of(TestGames.SEXES).components())
        .hasSize(3)
        .allMatch(c -> c.size() == 1 && c.get(0).isPoint());
  }

  @Test
  void the_prisoners_dilemma_has_defection_only() {
    assertThat(Equilibria.extreme(TestGames.PRISONERS)).containsExactly(profile("0 1", "0 1"));
  }

  @Test
  void where_nothing_matters_everything_is_one_convex_set_of_equilibria() {
    Equilibria e = Equilibria.of(game("7 7 7; 7 7 7", "0 0 0; 0 0 0"));
    assertThat(e.extreme()).hasSize(6);
    assertThat(e.components())
        .containsExactly(
            List.of(
                new Equilibria.ConvexSet(
                    List.of(mixture("1 0"), mixture("0 1")),
                    List.of(mixture("1 0 0"), mixture("0 1 0"), mixture("0 0 1")))));
  }

  @Test
  void two_segments_that_meet_are_one_component_of_two_convex_sets() {
    // Both earn 1 unless both play second: first is always a best reply, second only to a first
    // that is certain.
    Equilibria e = Equilibria.of(game("1 1; 1 0", "1 1; 1 0"));
    assertThat(e.extreme())
        .containsExactly(profile("1 0", "1 0"), profile("1 0", "0 1"), profile("0 1", "1 0"));
    assertThat(e.components())
        .containsExactly(
            List.of(
                new Equilibria.ConvexSet(
                    List.of(mixture("1 0"), mixture("0 1")), List.of(mixture("1 0"))),
                new Equilibria.ConvexSet(
                    List.of(mixture("1 0")), List.of(mixture("1 0"), mixture("0 1")))));
  }

  @Test
  void coordination_on_n_places_has_one_equilibrium_for_each_set_of_places() {
    for (int n = 1; n <= 6; n++) {
      List<List<Rational>> identity = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        List<Rational> row = new ArrayList<>(Collections.nCopies(n, Rational.ZERO));
        row.set(i, Rational.ONE);
        identity.add(row);
      }
      assertThat(Equilibria.extreme(new MatrixGame(identity, identity))).hasSize((1 << n) - 1);
    }
  }

  @Test
  void fractions_beyond_every_long_are_no_obstacle() {
    Rational huge = Rational.of(10).power(40);
    Rational tiny = huge.inverse();
    MatrixGame g =
        new MatrixGame(
            List.of(List.of(huge, Rational.ZERO), List.of(Rational.ZERO, tiny)),
            List.of(List.of(tiny, Rational.ZERO), List.of(Rational.ZERO, huge)));
    Rational p = huge.over(huge.plus(tiny));
    assertThat(Equilibria.extreme(g))
        .containsExactly(
            profile("1 0", "1 0"),
            new MixedProfile(List.of(p, Rational.ONE.minus(p)), List.of(Rational.ONE.minus(p), p)),
            profile("0 1", "0 1"));
  }

  @Test
  void there_may_be_more_labels_than_a_long_has_bits() {
    List<List<Rational>> tall = Collections.nCopies(62, List.of(Rational.ONE));
    MatrixGame game = new MatrixGame(tall, tall);
    // each of the 62 rows is as good as any other, and the column player has no choice
    assertThat(Equilibria.of(game).extreme()).hasSize(62);
    assertThat(Equilibria.of(game).components()).hasSize(1);
    Completeness bases = Completeness.of(game);
    assertThat(bases.refusal(game, Equilibria.extreme(game))).isEmpty();
    assertThat(bases.refusal(game, Equilibria.extreme(game).subList(1, 62))).isPresent();
    assertThat(
            new Completeness(bases.rows().subList(0, 60), bases.columns())
                .refusal(game, Equilibria.extreme(game)))
        .isPresent();
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void extreme_equilibria_agree_with_all_bases_one_by_one(@ForAll long seed) {
    Random random = new Random(seed);
    MatrixGame g =
        TestGames.random(
            random,
            1 + random.nextInt(4),
            1 + random.nextInt(4),
            1 + random.nextInt(4),
            1 + random.nextInt(3));
    List<MixedProfile> expected = new ArrayList<>();
    for (List<Rational> x : BruteForce.vertices(g, 0)) {
      for (List<Rational> y : BruteForce.vertices(g, 1)) {
        if (BruteForce.isNash(g, x, y)) expected.add(new MixedProfile(x, y));
      }
    }
    assertThat(Equilibria.extreme(g))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void games_without_ties_have_an_odd_number_of_equilibria_all_isolated(@ForAll long seed) {
    Random random = new Random(seed);
    MatrixGame g =
        TestGames.random(random, 2 + random.nextInt(5), 2 + random.nextInt(5), 500_000_000, 1);
    Equilibria e = Equilibria.of(g);
    assertThat(e.extreme()).allMatch(p -> BruteForce.isNash(g, p.row(), p.column()));
    assertThat(e.extreme().size() % 2)
        .as("games drawn from a milliard payoffs are nondegenerate; seed %s", seed)
        .isEqualTo(1);
    assertThat(e.components()).hasSameSizeAs(e.extreme());
    assertThat(e.extreme()).containsExactlyInAnyOrderElementsOf(BruteForce.bySupports(g));
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void convex_sets_are_maximal_and_hold_all_extreme_equilibria(@ForAll long seed) {
    Random random = new Random(seed);
    MatrixGame g =
        TestGames.random(
            random, 1 + random.nextInt(4), 1 + random.nextInt(4), 1 + random.nextInt(2), 1);
    Equilibria e = Equilibria.of(g);
    List<Equilibria.ConvexSet> sets = e.components().stream().flatMap(List::stream).toList();
    List<MixedProfile> pairs = new ArrayList<>();
    for (Equilibria.ConvexSet s : sets) {
      for (List<Rational> x : s.rows()) s.columns().forEach(y -> pairs.add(new MixedProfile(x, y)));
      assertThat(BruteForce.isNash(g, centre(s.rows()), centre(s.columns()))).isTrue();
      for (MixedProfile p : e.extreme()) {
        boolean rowFits = s.columns().stream().allMatch(y -> BruteForce.isNash(g, p.row(), y));
        boolean columnFits = s.rows().stream().allMatch(x -> BruteForce.isNash(g, x, p.column()));
        assertThat(s.rows().contains(p.row())).isEqualTo(rowFits);
        assertThat(s.columns().contains(p.column())).isEqualTo(columnFits);
      }
    }
    assertThat(sets)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(BruteForce.maximalSets(e.extreme()));
    assertThat(pairs).containsAll(e.extreme()).allMatch(e.extreme()::contains);
  }

  private static List<Rational> centre(List<List<Rational>> points) {
    List<Rational> mean = new ArrayList<>();
    for (int k = 0; k < points.get(0).size(); k++) {
      int at = k;
      mean.add(
          Rational.sum(points.stream().map(p -> p.get(at)).toList())
              .over(Rational.of(points.size())));
    }
    return mean;
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void turning_the_game_round_turns_its_equilibria_round(@ForAll long seed) {
    Random random = new Random(seed);
    MatrixGame g = TestGames.random(random, 1 + random.nextInt(5), 1 + random.nextInt(5), 2, 2);
    MatrixGame turned = new MatrixGame(transposed(g.column()), transposed(g.row()));
    assertThat(Equilibria.extreme(turned).stream().map(p -> new MixedProfile(p.column(), p.row())))
        .containsExactlyInAnyOrderElementsOf(Equilibria.extreme(g));
  }

  private static List<List<Rational>> transposed(List<List<Rational>> m) {
    List<List<Rational>> t = new ArrayList<>();
    for (int j = 0; j < m.get(0).size(); j++) {
      int at = j;
      t.add(m.stream().map(r -> r.get(at)).toList());
    }
    return t;
  }
}
