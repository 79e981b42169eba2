package counterplay.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.evidence.Certificate;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Bernstein;
import counterplay.exact.polynomial.BoxTree;
import counterplay.exact.polynomial.Polynomial;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Certificates of positivity: accepted when true, refused when any field is altered. */
class PositivityTest {

  private static final Polynomial X = Polynomial.parameter("x");
  private static final Polynomial Y = Polynomial.parameter("y");
  private static final List<Rational> UNIT = List.of(Rational.ZERO, Rational.ONE);
  private static final Map<String, List<Rational>> BOX = Map.of("x", UNIT, "y", UNIT);

  /** (x - y)^2 + 1/10: positive, although not by its corners' neighbours alone. */
  private static final Polynomial GAP =
      X.minus(Y).times(X.minus(Y)).plus(Polynomial.of(Rational.of(1, 10)));

  private static Certificate.Subdivision cover(Polynomial p, boolean strict) {
    return new Certificate.Subdivision(
        "gap", p, BOX, strict, Bernstein.cover(p, BOX, strict, 20).orElseThrow());
  }

  @Test
  void a_subdivision_proves_a_positive_polynomial() {
    Certificate.Subdivision c = cover(GAP, true);
    assertThat(c.cells().leaves()).isGreaterThan(1);
    assertThat(Kernel.refusal(c)).isEmpty();
  }

  @Test
  void a_subdivision_is_refused_when_a_field_is_altered() {
    Certificate.Subdivision c = cover(GAP, true);
    assertThat(
            Kernel.refusal(
                new Certificate.Subdivision(
                    "polynomial",
                    GAP.minus(Polynomial.of(Rational.of(1, 5))),
                    BOX,
                    true,
                    c.cells())))
        .isPresent();
    assertThat(
            Kernel.refusal(
                new Certificate.Subdivision("no box", GAP, Map.of("x", UNIT), true, c.cells())))
        .isPresent();
    assertThat(
            Kernel.refusal(
                new Certificate.Subdivision("cells", GAP, BOX, true, new BoxTree.Leaf())))
        .isPresent();
    BoxTree outside = new BoxTree.Split("x", Rational.of(2), c.cells(), c.cells());
    assertThat(
            Kernel.refusal(new Certificate.Subdivision("a cut outside", GAP, BOX, true, outside)))
        .isPresent();
    Polynomial square = X.times(X);
    Certificate.Subdivision touching =
        new Certificate.Subdivision("touches 0", square, BOX, false, new BoxTree.Leaf());
    assertThat(Kernel.refusal(touching)).isEmpty();
    assertThat(
            Kernel.refusal(
                new Certificate.Subdivision("strict", square, BOX, true, new BoxTree.Leaf())))
        .isPresent();
  }

  @Test
  void no_cover_is_found_for_a_polynomial_that_is_negative_somewhere() {
    assertThat(Bernstein.cover(GAP.minus(Polynomial.of(Rational.of(1, 9))), BOX, false, 30))
        .isEmpty();
  }

  @Test
  void bernstein_bounds_enclose_the_range() {
    // x^2 - x on [0, 1] has minimum -1/4; its Bernstein coefficients are 0, -1/2, 0
    Bernstein form = Bernstein.of(X.times(X).minus(X), Map.of("x", UNIT));
    assertThat(form.lower()).isEqualTo(Rational.of(-1, 2));
    assertThat(form.upper()).isEqualTo(Rational.ZERO);
    assertThat(form.leastCorner()).isEqualTo(Rational.ZERO);
  }

  @Test
  void a_multilinear_payoff_is_decided_at_the_vertices_of_the_simplices() {
    Polynomial a = Polynomial.parameter("a");
    Polynomial b = Polynomial.parameter("b");
    // matching pennies plus one: payoffs 2, 0, 0, 2
    Polynomial payoff = a.times(X).plus(b.times(Y)).scale(Rational.of(2));
    List<List<String>> groups = List.of(List.of("a", "b"), List.of("x", "y"));
    assertThat(
            Kernel.refusal(
                new Certificate.Simplices("payoff", payoff, groups, List.of(0, 0), false)))
        .isEmpty();
    assertThat(
            Kernel.refusal(
                new Certificate.Simplices("strict", payoff, groups, List.of(0, 0), true)))
        .isPresent();
    assertThat(
            Kernel.refusal(
                new Certificate.Simplices(
                    "less one", payoff.minus(Polynomial.ONE), groups, List.of(0, 0), false)))
        .isPresent();
    assertThat(
            Kernel.refusal(
                new Certificate.Simplices(
                    "a group short", payoff, groups.subList(0, 1), List.of(0), false)))
        .isPresent();
    assertThat(
            Kernel.refusal(
                new Certificate.Simplices("elevations short", payoff, groups, List.of(0), false)))
        .isPresent();
    assertThat(
            Kernel.refusal(
                new Certificate.Simplices(
                    "a parameter twice",
                    payoff,
                    List.of(List.of("a", "b", "x"), List.of("x", "y")),
                    List.of(0, 0),
                    false)))
        .isPresent();
  }

  @Test
  void a_degree_cannot_be_lowered_and_a_group_cannot_be_empty() {
    List<List<String>> group = List.of(List.of("x", "y"));
    assertThat(
            Kernel.refusal(
                new Certificate.Simplices("0 > 0", Polynomial.ZERO, group, List.of(-1), true)))
        .isPresent();
    assertThat(
            Kernel.refusal(
                new Certificate.Simplices("0 > 0", Polynomial.ZERO, group, List.of(0), true)))
        .isPresent();
    assertThat(
            Kernel.refusal(
                new Certificate.Simplices(
                    "-1 >= 0", Polynomial.ONE.negated(), List.of(List.of()), List.of(1), false)))
        .isPresent();
    assertThat(
            Kernel.refusal(
                new Certificate.Simplices("far too high", X, group, List.of(1_000_000_000), false)))
        .isPresent();
  }

  @Test
  void a_box_with_more_corners_than_can_be_counted_is_refused() {
    Polynomial sum = Polynomial.ONE.negated();
    Map<String, List<Rational>> box = new HashMap<>();
    for (int k = 0; k < 64; k++) {
      sum = sum.plus(Polynomial.parameter("x" + k));
      box.put("x" + k, UNIT);
    }
    assertThat(Kernel.refusal(new Certificate.Corners("64 parameters", sum, box, false)))
        .isPresent();
  }

  @Test
  void raising_the_degree_proves_a_form_that_is_positive_on_a_simplex() {
    // x^2 - xy + y^2 > 0 on x + y = 1; times (x + y): x^3 + y^3
    Polynomial form = X.times(X).minus(X.times(Y)).plus(Y.times(Y));
    List<List<String>> group = List.of(List.of("x", "y"));
    assertThat(
            Kernel.refusal(new Certificate.Simplices("as it is", form, group, List.of(0), false)))
        .isPresent();
    assertThat(
            Kernel.refusal(
                new Certificate.Simplices("raised by 1", form, group, List.of(1), false)))
        .isEmpty();
    assertThat(
            Kernel.refusal(
                new Certificate.Simplices("raised by 1, strict", form, group, List.of(1), true)))
        .isPresent();
    assertThat(
            Kernel.refusal(
                new Certificate.Simplices("raised by 3, strict", form, group, List.of(3), true)))
        .isEmpty();
  }

  @Test
  void a_sum_of_squares_is_checked_term_by_term() {
    Polynomial p =
        X.times(X)
            .minus(X.times(Y).scale(Rational.of(2)))
            .plus(Y.times(Y))
            .plus(X.scale(Rational.of(3)));
    Certificate.SumOfSquares.Square square =
        new Certificate.SumOfSquares.Square(Rational.ONE, X.minus(Y), List.of());
    Certificate.SumOfSquares.Square linear =
        new Certificate.SumOfSquares.Square(Rational.of(3), Polynomial.ONE, List.of("x"));
    assertThat(
            Kernel.refusal(
                new Certificate.SumOfSquares("p", p, List.of(square, linear), Set.of("x"))))
        .isEmpty();
    assertThat(
            Kernel.refusal(
                new Certificate.SumOfSquares(
                    "x may be negative", p, List.of(square, linear), Set.of())))
        .isPresent();
    assertThat(
            Kernel.refusal(
                new Certificate.SumOfSquares("a term short", p, List.of(square), Set.of("x"))))
        .isPresent();
    assertThat(
            Kernel.refusal(
                new Certificate.SumOfSquares(
                    "another polynomial", p.plus(Y), List.of(square, linear), Set.of("x"))))
        .isPresent();
    Certificate.SumOfSquares.Square negative =
        new Certificate.SumOfSquares.Square(Rational.of(-1), X, List.of());
    assertThat(
            Kernel.refusal(
                new Certificate.SumOfSquares(
                    "a negative weight", X.times(X).negated(), List.of(negative), Set.of())))
        .isPresent();
  }

  @Test
  void farkas_multipliers_refute_a_system() {
    // x <= 1 and -x <= -2
    List<List<Rational>> rows = List.of(List.of(Rational.ONE), List.of(Rational.of(-1)));
    List<Rational> bounds = List.of(Rational.ONE, Rational.of(-2));
    List<Rational> ones = List.of(Rational.ONE, Rational.ONE);
    assertThat(Kernel.refusal(new Certificate.Farkas("no x", rows, bounds, ones))).isEmpty();
    assertThat(
            Kernel.refusal(
                new Certificate.Farkas(
                    "bounds", rows, List.of(Rational.ONE, Rational.of(-1)), ones)))
        .isPresent();
    assertThat(
            Kernel.refusal(
                new Certificate.Farkas(
                    "multipliers", rows, bounds, List.of(Rational.ONE, Rational.of(2)))))
        .isPresent();
    assertThat(
            Kernel.refusal(
                new Certificate.Farkas(
                    "negative", rows, bounds, List.of(Rational.of(-1), Rational.of(-1)))))
        .isPresent();
    assertThat(
            Kernel.refusal(
                new Certificate.Farkas("rows", List.of(rows.get(0), rows.get(0)), bounds, ones)))
        .isPresent();
    assertThat(
            Kernel.refusal(
                new Certificate.Farkas("one short", rows, bounds, List.of(Rational.ONE))))
        .isPresent();
  }
}
