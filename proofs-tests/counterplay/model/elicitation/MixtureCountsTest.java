package counterplay.model.elicitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.exact.real.Jet;
import counterplay.model.elicitation.MixtureCurves.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Curves and counts of equilibria of normal components. */
class MixtureCountsTest {

  private static final Rational S = Rational.of(3);
  private static final Rational Y = Rational.of(1, 3);

  @Test
  void the_curves_are_those_of_the_other_computation() {
    for (int k = 2; k <= 4; k++) {
      Rational tau = Y.plus(Rational.of(k - 1L, 2));
      List<Enclosure> curves = MixtureCurves.withOpinions(k, S, false).at(Y, S);
      List<Enclosure> gaps = NormalSignals.mixture(k, S, tau);
      overlap(curves.get(0).minus(Enclosure.of(Rational.HALF)), gaps.get(0));
      overlap(curves.get(0).minus(curves.get(1)), gaps.get(1));
      overlap(curves.get(0).minus(curves.get(2)), MixtureOpinions.of(k, S, 32).gap(tau));
    }
  }

  private static void overlap(Enclosure a, Enclosure b) {
    assertThat(a.lo()).isLessThanOrEqualTo(b.hi());
    assertThat(b.lo()).isLessThanOrEqualTo(a.hi());
  }

  @Test
  void each_row_of_opinions_adds_up_to_one() {
    for (List<Enclosure> row : MixtureCurves.withOpinions(3, S, true).confusion()) {
      Enclosure sum = row.stream().reduce(Enclosure::plus).orElseThrow();
      assertThat(sum.contains(Rational.ONE)).isTrue();
      assertThat(sum.width()).isLessThan(Rational.of(1, 10).power(13));
    }
  }

  @Test
  void coarse_opinions_enclose_fine_ones() {
    List<List<Enclosure>> coarse = MixtureCurves.withOpinions(3, S, false).confusion();
    List<List<Enclosure>> fine = MixtureCurves.withOpinions(3, S, true).confusion();
    for (int k = 0; k < 3; k++)
      for (int l = 0; l < 3; l++)
        assertThat(coarse.get(k).get(l).contains(fine.get(k).get(l))).isTrue();
  }

  @Test
  void the_matrix_on_an_interval_holds_that_at_each_of_its_ends() {
    Enclosure s = Enclosure.of(Rational.of(7, 4), Rational.of(57, 32));
    for (int k = 2; k <= 4; k++) {
      MixtureConfusion all = MixtureConfusion.of(k, s, false);
      MixtureConfusion low = MixtureConfusion.of(k, Enclosure.of(s.lo()), true);
      MixtureConfusion high = MixtureConfusion.of(k, Enclosure.of(s.hi()), true);
      List<List<Enclosure>> other = MixtureCurves.withOpinions(k, s.lo(), true).confusion();
      for (int i = 0; i < k; i++)
        for (int j = 0; j < k; j++) {
          Enclosure at = low.values().get(i).get(j);
          overlap(at, other.get(i).get(j));
          overlap(at, low.values().get(j).get(i));
          assertThat(all.values().get(i).get(j).contains(at)).isTrue();
          Enclosure rise = high.values().get(i).get(j).minus(at).scale(s.width().inverse());
          assertThat(all.slopes().get(i).get(j).contains(rise)).isTrue();
        }
    }
  }

  @Test
  void with_the_matrix_the_sum_is_the_difference_of_the_curves() {
    Enclosure s = Enclosure.of(S);
    for (int k = 2; k <= 4; k++) {
      Enclosure here =
          MixtureCurves.of(k)
              .ahead(
                  MixtureConfusion.of(k, s, true),
                  Jet.first(Enclosure.of(Y), 0, 0, 64),
                  Jet.second(s, 0, 0, 64))
              .value();
      overlap(here, MixtureCurves.withOpinions(k, S, true).ahead(Level.SECOND, Y, S));
    }
  }

  @Test
  void under_robust_truth_serum_the_count_is_that_of_signs_on_a_grid() {
    for (int k = 2; k <= 4; k++)
      for (Rational s : List.of(Rational.of(3, 2), Rational.of(2), Rational.of(7, 2))) {
        MixtureCurves curves = MixtureCurves.withOpinions(k, s, true);
        int count = 0;
        int last = 0;
        for (int j = -10 * k; j <= 10 * k; j++) {
          Rational y = Rational.of(j, 20).plus(Rational.of(1, 997));
          int here = NormalSignals.sign(curves.ahead(Level.SECOND, y, s));
          if (last * here < 0) count++;
          last = here;
        }
        assertThat(new MixtureCounts(k, Level.SECOND).count(Enclosure.of(s))).isEqualTo(count);
      }
  }

  @Test
  void the_count_on_an_interval_is_that_of_signs_on_a_grid() {
    Enclosure s = Enclosure.of(Rational.of(13, 4), Rational.of(53, 16));
    for (Level level : List.of(Level.HALF, Level.PRIOR))
      for (int k = 2; k <= 4; k++)
        assertThat(new MixtureCounts(k, level).count(s)).isEqualTo(changes(k, level, s.middle()));
  }

  private static int changes(int components, Level level, Rational s) {
    int curve = level == Level.HALF ? 0 : 1;
    int count = 0;
    int last = 0;
    for (int k = -20; k <= 20 * (components + 1); k++) {
      Rational tau = Rational.of(k, 20).plus(Rational.of(1, 997));
      int here = NormalSignals.sign(NormalSignals.mixture(components, s, tau).get(curve));
      if (last * here < 0) count++;
      last = here;
    }
    return count;
  }

  @Test
  void across_a_bifurcation_the_count_is_left_open() {
    Enclosure s = Enclosure.of(Rational.of(21, 10), Rational.of(43, 20));
    assertThatThrownBy(() -> new MixtureCounts(3, Level.PRIOR).count(s))
        .isInstanceOf(ArithmeticException.class);
  }
}
