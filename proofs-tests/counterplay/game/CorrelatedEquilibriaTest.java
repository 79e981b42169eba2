package counterplay.game;

import static counterplay.game.FiniteGames.numbers;
import static counterplay.game.FiniteGames.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.linear.LinearProgram;
import counterplay.exact.linear.LinearProgramCheck;
import counterplay.exact.number.Rational;
import counterplay.game.matrix.Equilibria;
import counterplay.game.matrix.MixedProfile;
import counterplay.model.dynamic.Profiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CorrelatedEquilibriaTest {

  /**
   * Both yield: 6 each; one dares: 7 for her, 2 for the other; both dare: nothing. (Aumann 1974.)
   */
  private static final CorrelatedEquilibria CHICKEN =
      new CorrelatedEquilibria(table(List.of(2, 2), "6 6; 7 2; 2 7; 0 0"));

  @Test
  void chicken_reaches_twenty_one_halves_at_most() {
    // By hand: yielding is obeyed if a <= 2b and a <= 2c; so 12a + 9(b + c) is largest at a = 1/2,
    // b = c = 1/4.
    CorrelatedEquilibria.Maximum best = CHICKEN.maximize(CHICKEN.payoffSum());
    assertThat(best.value()).isEqualTo(Rational.of(21, 2));
    assertThat(best.distribution()).isEqualTo(numbers("1/2 1/4 1/4 0"));
    assertThat(
            LinearProgramCheck.isDualFeasible(
                best.multipliers(), CHICKEN.payoffSum(), CHICKEN.constraints()))
        .isTrue();
    assertThat(best.multipliers().get(0))
        .as("all other bounds are 0, so this multiplier is the bound")
        .isEqualTo(Rational.of(21, 2));
  }

  @Test
  void chicken_has_five_vertices() {
    // By hand: a <= 2b, a <= 2c, b >= 2d, c >= 2d.
    assertThat(CHICKEN.vertices())
        .containsExactlyInAnyOrder(
            numbers("0 1 0 0"),
            numbers("0 0 1 0"),
            numbers("1/2 1/4 1/4 0"),
            numbers("4/9 2/9 2/9 1/9"),
            numbers("0 2/5 2/5 1/5"));
  }

  @Test
  void peace_in_chicken_is_not_obeyed() {
    CorrelatedEquilibria.Incentive v = CHICKEN.violation(numbers("1 0 0 0")).orElseThrow();
    assertThat(v).isEqualTo(new CorrelatedEquilibria.Incentive(0, 0, 1, Rational.ONE));
    assertThat(CHICKEN.violation(numbers("3/5 1/5 1/5 0")).orElseThrow().gain())
        .isEqualTo(Rational.of(1, 5));
    assertThat(CHICKEN.violation(numbers("1/2 1/4 1/4 0"))).isEmpty();
  }

  @Test
  void the_prisoners_dilemma_has_one_correlated_equilibrium() {
    assertThat(new CorrelatedEquilibria(table(List.of(2, 2), "3 3; 5 0; 0 5; 1 1")).vertices())
        .containsExactly(numbers("0 0 0 1"));
  }

  @Test
  void three_who_want_to_meet_can_always_agree() {
    CorrelatedEquilibria meeting =
        new CorrelatedEquilibria(
            table(List.of(2, 2, 2), "1 1 1; 0 0 0; 0 0 0; 0 0 0; 0 0 0; 0 0 0; 0 0 0; 1 1 1"));
    assertThat(meeting.maximize(meeting.payoffSum()).value()).isEqualTo(Rational.of(3));
    assertThat(meeting.vertices())
        .contains(numbers("1 0 0 0 0 0 0 0"), numbers("0 0 0 0 0 0 0 1"))
        .allMatch(p -> meeting.violation(p).isEmpty());
  }

  @Test
  void what_is_no_distribution_is_refused() {
    assertThatThrownBy(() -> CHICKEN.violation(numbers("1 1 0 0")))
        .hasMessage("the correlating device has probabilities with the sum 2; wanted is 1");
    assertThatThrownBy(() -> CHICKEN.violation(numbers("1")))
        .hasMessage("a distribution on 1 profiles; the game has 4");
    NormalForm large =
        NormalForm.of(List.of(400, 400), Collections.nCopies(160_000, numbers("0 0")));
    assertThatThrownBy(() -> new CorrelatedEquilibria(large))
        .hasMessageContaining("at most 5000000 coefficients");
  }

  @Property(tries = 60)
  void vertices_and_linear_programs_agree(@ForAll long seed) {
    Random random = new Random(seed);
    CorrelatedEquilibria all =
        new CorrelatedEquilibria(FiniteGames.randomTable(random, sizes(random), 2, 1));
    List<Rational> objective =
        all.game().payoffs().stream().map(c -> FiniteGames.number(random, 5, 1)).toList();
    CorrelatedEquilibria.Maximum best = all.maximize(objective);
    assertThat(
            LinearProgramCheck.establishes(
                new LinearProgram.Optimal(best.value(), best.distribution(), best.multipliers()),
                objective,
                all.constraints()))
        .isTrue();
    List<List<Rational>> vertices = all.vertices();
    assertThat(vertices).doesNotHaveDuplicates().allMatch(p -> all.violation(p).isEmpty());
    assertThat(
            vertices.stream().map(p -> product(objective, p)).reduce(Rational::max).orElseThrow())
        .isEqualTo(best.value());
  }

  @Property(tries = 60)
  void membership_is_the_definition(@ForAll long seed) {
    Random random = new Random(seed);
    CorrelatedEquilibria all =
        new CorrelatedEquilibria(FiniteGames.randomTable(random, sizes(random), 1, 1));
    NormalForm g = all.game();
    List<Rational> p = FiniteGames.distribution(random, g.payoffs().size());
    Rational most = Rational.ZERO;
    for (CorrelatedEquilibria.Incentive i : all.incentives()) {
      Rational gain = Rational.ZERO;
      for (int c = 0; c < p.size(); c++) {
        List<Integer> s = g.profile(c);
        if (s.get(i.player()) != i.told()) continue;
        gain =
            gain.plus(
                p.get(c)
                    .times(
                        g.at(Profiles.with(s, i.player(), i.instead()))
                            .get(i.player())
                            .minus(g.at(s).get(i.player()))));
      }
      most = most.max(gain);
    }
    assertThat(all.violation(p).map(CorrelatedEquilibria.Incentive::gain).orElse(Rational.ZERO))
        .isEqualTo(most);
  }

  @Property(tries = 60)
  void independent_profiles_are_inside_exactly_if_they_are_equilibria(@ForAll long seed) {
    Random random = new Random(seed);
    NormalForm g =
        FiniteGames.randomTable(
            random, List.of(1 + random.nextInt(3), 1 + random.nextInt(3)), 1, 1);
    CorrelatedEquilibria all = new CorrelatedEquilibria(g);
    List<MixedStrategies> profiles = new ArrayList<>(List.of(FiniteGames.randomProfile(random, g)));
    for (MixedProfile e : Equilibria.extreme(g.matrixGame())) profiles.add(MixedStrategies.of(e));
    for (MixedStrategies m : profiles)
      assertThat(all.violation(all.independent(m)).isEmpty()).isEqualTo(g.isNash(m));
  }

  private static List<Integer> sizes(Random random) {
    return random.nextBoolean()
        ? List.of(1 + random.nextInt(3), 1 + random.nextInt(3))
        : List.of(2, 2, 1 + random.nextInt(2));
  }

  private static Rational product(List<Rational> a, List<Rational> b) {
    Rational total = Rational.ZERO;
    for (int k = 0; k < a.size(); k++) total = total.plus(a.get(k).times(b.get(k)));
    return total;
  }
}
