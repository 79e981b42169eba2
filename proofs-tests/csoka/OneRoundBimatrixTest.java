package csoka;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import counterplay.game.matrix.Equilibria;
import counterplay.game.matrix.MatrixGame;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The equilibria of Appendix C for K = 1 a second time: the game as a bimatrix of the four plans of
 * each agent (what to report with LOW and with HIGH), payoffs from (3) and the utilities of Example
 * 2.1, all equilibria by the vertices of the best-reply polytopes.
 */
class OneRoundBimatrixTest {

  private static int report(int plan, int type) {
    return plan >> type & 1;
  }

  private static Rational payoff(int n, Rational b, Rational r, int own, int other) {
    Rational total = Rational.ZERO;
    for (int s = 0; s < 2; s++)
      for (int t = 0; t < 2; t++) {
        Rational p = (s == 1 ? b : Rational.ONE.minus(b)).times(t == 1 ? r : Rational.ONE.minus(r));
        int u = report(own, s);
        int v = report(other, t);
        Rational gamma = Rational.of(100).times(r).times(b.minus(Rational.of(u)));
        Rational theirs = Rational.of(100).times(b).times(r.minus(Rational.of(v)));
        Rational yes = Rational.of(u * v * (84 + 20 * s));
        total = total.plus(p.times(yes.plus(gamma).minus(theirs.times(Rational.of(1, n - 1)))));
      }
    return total;
  }

  private static MatrixGame game(int n, Rational b, Rational r) {
    List<List<Rational>> blue = new ArrayList<>();
    List<List<Rational>> red = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int row = i;
      blue.add(IntStream.range(0, 4).mapToObj(j -> payoff(n, b, r, row, j)).toList());
      red.add(IntStream.range(0, 4).mapToObj(j -> payoff(n, r, b, j, row)).toList());
    }
    return new MatrixGame(blue, red);
  }

  /** The probability of the report 1 with each type, LOW first. */
  private static List<Rational> ones(List<Rational> mixed) {
    return List.of(mixed.get(1).plus(mixed.get(3)), mixed.get(2).plus(mixed.get(3)));
  }

  private static Set<List<Rational>> profiles(int n, Rational b, Rational r) {
    Set<List<Rational>> all = new HashSet<>();
    Equilibria.of(game(n, b, r))
        .extreme()
        .forEach(
            e -> {
              List<Rational> profile = new ArrayList<>(ones(e.row()));
              profile.addAll(ones(e.column()));
              all.add(profile);
            });
    return all;
  }

  private static List<Rational> both(String low, String high) {
    Rational l = Rational.parse(low);
    Rational h = Rational.parse(high);
    return List.of(l, h, l, h);
  }

  @Test
  void below_84_percent_there_are_the_five_of_the_list() {
    for (int n : List.of(3, 7)) {
      assertThat(profiles(n, Rational.HALF, Rational.HALF))
          .containsExactlyInAnyOrder(
              both("0", "0"),
              both("1", "1"),
              both("0", "1"),
              both("0", "25/26"),
              both("4/21", "1"));
      assertThat(profiles(n, Rational.of(1, 3), Rational.of(4, 5)))
          .hasSize(5)
          .contains(List.of(Rational.of(2, 21), Rational.ONE, Rational.of(16, 21), Rational.ONE));
    }
  }

  @Test
  void above_84_percent_there_are_three() {
    assertThat(profiles(3, Rational.of(9, 10), Rational.HALF))
        .containsExactlyInAnyOrder(both("0", "0"), both("0", "1"), both("0", "25/26"));
    assertThat(profiles(3, Rational.of(85, 100), Rational.of(99, 100))).hasSize(3);
  }

  @Test
  void at_84_percent_the_other_agents_low_type_is_free_above_item_5() {
    List<List<Equilibria.ConvexSet>> components =
        Equilibria.of(game(3, Rational.HALF, Rational.of(84, 100))).components();
    Set<Set<List<Rational>>> sides = new HashSet<>();
    for (List<Equilibria.ConvexSet> component : components)
      for (Equilibria.ConvexSet set : component) {
        Set<List<Rational>> blue = new HashSet<>();
        set.rows().forEach(x -> blue.add(ones(x)));
        sides.add(blue);
      }
    assertThat(sides)
        .contains(
            Set.of(List.of(Rational.of(4, 21), Rational.ONE), List.of(Rational.ONE, Rational.ONE)));
  }

  /**
   * After a small change of Red's play Blue's best replies to truth are the truth, those to items 4
   * and 5 are not.
   */
  @Test
  void best_replies_return_to_the_truth_from_everywhere_near() {
    MatrixGame game = game(3, Rational.HALF, Rational.HALF);
    for (Rational e : List.of(Rational.of(1, 100), Rational.of(1, 1000))) {
      for (int plan = 0; plan < 4; plan++) {
        List<Rational> nearTruth = mixture(2, plan, e);
        assertThat(game.bestReplies(0, nearTruth)).containsExactly(2);
        assertThat(game.bestReplies(0, mixture(0, plan, e))).containsExactly(0);
        assertThat(game.bestReplies(0, mixture(3, plan, e))).containsExactly(3);
      }
    }
    Rational h = Rational.of(25, 26);
    List<Rational> aboveItem4 =
        List.of(
            Rational.ONE.minus(h).minus(Rational.of(1, 1000)),
            Rational.ZERO,
            h.plus(Rational.of(1, 1000)),
            Rational.ZERO);
    List<Rational> belowItem4 =
        List.of(
            Rational.ONE.minus(h).plus(Rational.of(1, 1000)),
            Rational.ZERO,
            h.minus(Rational.of(1, 1000)),
            Rational.ZERO);
    assertThat(game.bestReplies(0, aboveItem4)).containsExactly(2);
    assertThat(game.bestReplies(0, belowItem4)).containsExactly(0);
  }

  private static List<Rational> mixture(int most, int little, Rational e) {
    return IntStream.range(0, 4)
        .mapToObj(
            k ->
                (k == most ? Rational.ONE.minus(e) : Rational.ZERO)
                    .plus(k == little ? e : Rational.ZERO))
        .toList();
  }
}
