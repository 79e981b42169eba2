package counterplay.game.matrix;

import static counterplay.game.matrix.TestGames.profile;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CompletenessTest {

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  void the_bases_show_that_no_equilibrium_is_missing_and_without_one_of_them_they_do_not(
      @ForAll long seed) {
    Random random = new Random(seed);
    MatrixGame g =
        TestGames.random(
            random,
            1 + random.nextInt(5),
            1 + random.nextInt(5),
            List.of(1, 2, 20).get(random.nextInt(3)),
            1 + random.nextInt(2));
    List<MixedProfile> extreme = Equilibria.extreme(g);
    Completeness all = Completeness.of(g);
    assertThat(all.refusal(g, extreme)).isEmpty();
    assertThat(all.rows()).doesNotHaveDuplicates();
    assertThat(all.columns()).doesNotHaveDuplicates();
    int lost = random.nextInt(all.rows().size());
    assertThat(new Completeness(without(all.rows(), lost), all.columns()).refusal(g, extreme))
        .isPresent();
    lost = random.nextInt(all.columns().size());
    assertThat(new Completeness(all.rows(), without(all.columns(), lost)).refusal(g, extreme))
        .isPresent();
    assertThat(all.refusal(g, without(extreme, random.nextInt(extreme.size())))).isPresent();
    List<MixedProfile> twice = new ArrayList<>(extreme);
    twice.add(extreme.get(0));
    assertThat(all.refusal(g, twice)).isPresent();
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void a_set_of_labels_that_is_no_basis_or_no_vertex_is_refused(@ForAll long seed) {
    Random random = new Random(seed);
    MatrixGame g = TestGames.random(random, 2 + random.nextInt(3), 2 + random.nextInt(3), 9, 1);
    Completeness all = Completeness.of(g);
    List<BigInteger> more = new ArrayList<>(all.rows());
    BigInteger other = new BigInteger(g.strategies(0) + g.strategies(1), random);
    if (more.contains(other)) return;
    more.add(other);
    assertThat(new Completeness(more, all.columns()).refusal(g, Equilibria.extreme(g))).isPresent();
  }

  @Test
  void a_profile_that_is_no_equilibrium_or_belongs_to_another_game_is_refused() {
    Completeness pennies = Completeness.of(TestGames.PENNIES);
    assertThat(pennies.refusal(TestGames.PENNIES, List.of(profile("1/2 1/2", "1/2 1/2"))))
        .isEmpty();
    assertThat(pennies.refusal(TestGames.PENNIES, List.of(profile("1/2 1/2", "1/3 2/3"))))
        .isPresent();
    assertThat(
            pennies.refusal(
                TestGames.PENNIES, List.of(profile("1/2 1/2", "1/2 1/2"), profile("1 0", "1 0"))))
        .isPresent();
    assertThat(pennies.refusal(TestGames.SEXES, Equilibria.extreme(TestGames.SEXES))).isPresent();
    assertThat(pennies.refusal(TestGames.PRISONERS, Equilibria.extreme(TestGames.PRISONERS)))
        .isPresent();
  }

  private static <T> List<T> without(List<T> list, int k) {
    List<T> rest = new ArrayList<>(list);
    rest.remove(k);
    return rest;
  }
}
