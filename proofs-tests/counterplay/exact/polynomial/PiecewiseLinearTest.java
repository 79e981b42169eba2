package counterplay.exact.polynomial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PiecewiseLinearTest {

  private final Random random = new Random(5);

  private Rational number() {
    return Rational.of(random.nextInt(13) - 6, 1 + random.nextInt(3));
  }

  /** Rising or falling, with up to three bends. */
  private PiecewiseLinear function(int sign) {
    TreeSet<Rational> x = new TreeSet<>();
    for (int k = random.nextInt(3); k >= 0; k--) x.add(number());
    List<Rational> y = new ArrayList<>();
    Rational last = number();
    for (int k = 0; k < x.size(); k++) y.add(last = last.plus(slope(sign)));
    return PiecewiseLinear.through(List.copyOf(x), y, slope(sign), slope(sign));
  }

  private Rational slope(int sign) {
    return Rational.of(sign * (1 + random.nextInt(4)), 1 + random.nextInt(3));
  }

  @Test
  void what_is_computed_of_functions_has_the_values_that_are_computed_of_their_values() {
    List<Rational> weights = List.of(Rational.of(1, 3), Rational.of(2, 3));
    for (int run = 0; run < 400; run++) {
      int sign = random.nextBoolean() ? 1 : -1;
      PiecewiseLinear f = function(sign);
      PiecewiseLinear g = function(sign);
      for (int k = -40; k <= 40; k++) {
        Rational x = Rational.of(k, 3);
        assertThat(f.inverse().at(f.at(x))).isEqualTo(x);
        assertThat(f.max(g).at(x)).isEqualTo(f.at(x).max(g.at(x)));
        assertThat(PiecewiseLinear.mean(weights, List.of(f, g)).at(x))
            .isEqualTo(f.at(x).plus(g.at(x)).plus(g.at(x)).over(Rational.of(3)));
        assertThat(f.then(g).at(x)).isEqualTo(g.at(f.at(x)));
        assertThat(f.moved(Rational.of(2), Rational.ONE, Rational.HALF).at(x))
            .isEqualTo(
                f.at(x.minus(Rational.ONE).over(Rational.of(2)))
                    .times(Rational.of(2))
                    .plus(Rational.HALF));
      }
      assertThat(f.inverse().inverse()).isEqualTo(f);
    }
  }

  @Test
  void a_function_has_one_form() {
    assertThat(
            PiecewiseLinear.through(
                List.of(Rational.ONE, Rational.of(2)),
                List.of(Rational.ONE, Rational.of(2)),
                Rational.ONE,
                Rational.ONE))
        .isEqualTo(PiecewiseLinear.line(Rational.ZERO, Rational.ONE));
    assertThatThrownBy(
            () ->
                new PiecewiseLinear(
                    List.of(Rational.ONE), List.of(Rational.ONE), Rational.ONE, Rational.ONE))
        .hasMessageContaining("nothing bends");
    assertThatThrownBy(
            () -> PiecewiseLinear.bent(Rational.ONE, Rational.ONE, Rational.ONE, Rational.of(-1)))
        .hasMessageContaining("not strictly monotone");
  }

  @Test
  void one_bend_is_where_it_was_put() {
    PiecewiseLinear f =
        PiecewiseLinear.bent(Rational.ONE, Rational.of(3), Rational.of(2), Rational.HALF);
    assertThat(f.at(Rational.ZERO)).isEqualTo(Rational.ONE);
    assertThat(f.at(Rational.ONE)).isEqualTo(Rational.of(3));
    assertThat(f.at(Rational.of(3))).isEqualTo(Rational.of(4));
  }

  @Test
  void knots_rise_values_are_strictly_monotone_and_every_knot_bends() {
    refused(List.of(1, 1), List.of(1, 2), "the knots [1, 1] do not rise");
    refused(List.of(2, 1), List.of(1, 2), "the knots [2, 1] do not rise");
    refused(List.of(1, 2), List.of(1, 1), "the values [1, 1] are not strictly monotone");
    refused(List.of(1, 2), List.of(2, 1), "the values [2, 1] are not strictly monotone");
    refused(List.of(1, 2), List.of(1, 2), "a knot of [1, 2] where nothing bends");
    refused(List.of(1), List.of(1, 2), "1 knots with 2 values");
    refused(List.of(), List.of(), "0 knots with 0 values");
    assertThat(of(List.of(1, 2), List.of(1, 4)).at(Rational.of(3, 2))).isEqualTo(Rational.of(5, 2));
  }

  private static void refused(List<Integer> knots, List<Integer> values, String message) {
    assertThatThrownBy(() -> of(knots, values)).hasMessage(message);
  }

  private static PiecewiseLinear of(List<Integer> knots, List<Integer> values) {
    return new PiecewiseLinear(
        knots.stream().map(Rational::of).toList(),
        values.stream().map(Rational::of).toList(),
        Rational.ONE,
        Rational.of(2));
  }
}
