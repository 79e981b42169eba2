package counterplay.model.elicitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
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
