package counterplay.exact.polynomial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BernsteinTest {

  private static final Polynomial X = Polynomial.parameter("x");
  private static final Polynomial Y = Polynomial.parameter("y");
  private static final List<Rational> UNIT = List.of(Rational.ZERO, Rational.ONE);
  private static final List<Rational> WIDE = List.of(Rational.of(-1), Rational.of(2));
  private static final Map<String, List<Rational>> BOX = Map.of("x", UNIT, "y", WIDE);

  @Provide
  static Arbitrary<Polynomial> polynomials() {
    Arbitrary<Polynomial> term =
        Combinators.combine(
                Arbitraries.integers().between(-6, 6),
                Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(0, 2))
            .as((c, i, j) -> power(X, i).times(power(Y, j)).scale(Rational.of(c)));
    return term.list()
        .ofMaxSize(4)
        .map(terms -> terms.stream().reduce(Polynomial.ZERO, Polynomial::plus))
        .withoutEdgeCases();
  }

  private static Polynomial power(Polynomial base, int exponent) {
    Polynomial p = Polynomial.ONE;
    for (int k = 0; k < exponent; k++) p = p.times(base);
    return p;
  }

  private static Rational value(Polynomial p, Rational x, Rational y) {
    return p.at(Rational.ONE, name -> name.equals("x") ? x : y);
  }

  private static Rational choose(int n, int k) {
    Rational c = Rational.ONE;
    for (int j = 1; j <= k; j++) c = c.times(Rational.of(n - k + j, j));
    return c;
  }

  /**
   * b_ik = sum over j &lt;= i, l &lt;= k of C(i, j) C(k, l) / (C(d, j) C(e, l)) a_jl, on the unit
   * box.
   */
  private static List<Rational> coefficients(Polynomial p) {
    int d = p.degreeIn("x");
    int e = p.degreeIn("y");
    List<Rational> all = new ArrayList<>();
    for (int i = 0; i <= d; i++) {
      for (int k = 0; k <= e; k++) {
        Rational b = Rational.ZERO;
        for (Map.Entry<Map<String, Integer>, Rational> term : p.terms().entrySet()) {
          int j = term.getKey().getOrDefault("x", 0);
          int l = term.getKey().getOrDefault("y", 0);
          if (j > i || l > k) continue;
          Rational weight = choose(i, j).times(choose(k, l));
          b = b.plus(weight.over(choose(d, j).times(choose(e, l))).times(term.getValue()));
        }
        all.add(b);
      }
    }
    return all;
  }

  @Property(tries = 200)
  void bounds_are_those_of_the_coefficients(@ForAll("polynomials") Polynomial p) {
    Bernstein form = Bernstein.of(p, Map.of("x", UNIT, "y", UNIT));
    List<Rational> b = coefficients(p);
    assertThat(form.lower()).isEqualTo(b.stream().min(Rational::compareTo).orElseThrow());
    assertThat(form.upper()).isEqualTo(b.stream().max(Rational::compareTo).orElseThrow());
    // y = -1 + 3 z on the wide interval
    Polynomial moved =
        p.at(
            Polynomial.ONE, n -> n.equals("x") ? X : Y.scale(Rational.of(3)).minus(Polynomial.ONE));
    Bernstein wide = Bernstein.of(p, BOX);
    List<Rational> w = coefficients(moved);
    assertThat(wide.lower()).isEqualTo(w.stream().min(Rational::compareTo).orElseThrow());
    assertThat(wide.upper()).isEqualTo(w.stream().max(Rational::compareTo).orElseThrow());
  }

  @Property(tries = 200)
  void the_least_corner_is_a_value_at_a_corner(@ForAll("polynomials") Polynomial p) {
    Rational least = value(p, Rational.ZERO, Rational.of(-1));
    for (Rational x : UNIT) for (Rational y : WIDE) least = least.min(value(p, x, y));
    assertThat(Bernstein.of(p, BOX).leastCorner()).isEqualTo(least);
  }

  /**
   * Every part of a cover is judged anew, as a box of its own; a refusal of a positive one is not
   * final.
   */
  @Property(tries = 200)
  void covers_are_boxes_on_which_the_polynomial_is_positive(
      @ForAll("polynomials") Polynomial p, @ForAll boolean strict) {
    Optional<BoxTree> cover = Bernstein.cover(p, BOX, strict, 12);
    cover.ifPresent(tree -> assertCovers(tree, p, BOX, strict));
    Rational least = Rational.of(1_000);
    for (int i = 0; i <= 8; i++) {
      for (int k = 0; k <= 12; k++)
        least = least.min(value(p, Rational.of(i, 8), Rational.of(-4 + k, 4)));
    }
    if (least.signum() < (strict ? 1 : 0)) assertThat(cover).isEmpty();
    Polynomial lifted = p.plus(Polynomial.of(Rational.ONE.minus(Bernstein.of(p, BOX).lower())));
    assertThat(Bernstein.cover(lifted, BOX, true, 0)).contains(new BoxTree.Leaf());
  }

  private static void assertCovers(
      BoxTree tree, Polynomial p, Map<String, List<Rational>> box, boolean strict) {
    if (tree instanceof BoxTree.Split split) {
      List<Rational> ends = box.get(split.parameter());
      assertThat(split.at()).isEqualTo(ends.get(0).plus(ends.get(1)).times(Rational.HALF));
      for (List<Rational> other : box.values()) {
        if (p.parameters().size() == box.size())
          assertThat(width(ends)).isGreaterThanOrEqualTo(width(other));
      }
      Map<String, List<Rational>> part = new HashMap<>(box);
      part.put(split.parameter(), List.of(ends.get(0), split.at()));
      assertCovers(split.low(), p, part, strict);
      part.put(split.parameter(), List.of(split.at(), ends.get(1)));
      assertCovers(split.high(), p, part, strict);
      return;
    }
    assertThat(Bernstein.of(p, box).lower().signum()).isGreaterThanOrEqualTo(strict ? 1 : 0);
  }

  private static Rational width(List<Rational> ends) {
    return ends.get(1).minus(ends.get(0));
  }

  @Test
  void a_cover_is_as_deep_as_it_must_be() {
    Polynomial gap = power(X.minus(Polynomial.of(Rational.HALF)), 2);
    Map<String, List<Rational>> unit = Map.of("x", UNIT);
    // coefficients 1/4, -1/4, 1/4; each half has none below 0
    assertThat(Bernstein.cover(gap, unit, false, 0)).isEmpty();
    BoxTree half = new BoxTree.Split("x", Rational.HALF, new BoxTree.Leaf(), new BoxTree.Leaf());
    assertThat(Bernstein.cover(gap, unit, false, 1)).contains(half);
    assertThat(half.leaves()).isEqualTo(2);
    assertThat(Bernstein.cover(gap, unit, true, 10)).isEmpty();
    Polynomial above = gap.plus(Polynomial.of(Rational.of(1, 1_000)));
    assertThat(Bernstein.cover(above, unit, true, 1)).contains(half);
    Polynomial below = gap.minus(Polynomial.of(Rational.of(1, 1_000)));
    assertThat(Bernstein.cover(below, unit, false, 10)).isEmpty();
  }

  @Test
  void the_widest_interval_is_cut_first_and_both_when_both_must_be() {
    Polynomial gap = power(X.minus(Y), 2).plus(Polynomial.of(Rational.of(1, 10)));
    BoxTree tree = Bernstein.cover(gap, BOX, true, 12).orElseThrow();
    assertThat(tree)
        .isInstanceOfSatisfying(BoxTree.Split.class, s -> assertThat(s.parameter()).isEqualTo("y"));
    assertThat(tree.leaves()).isGreaterThan(4);
    assertThat(tree.toString()).contains("parameter=x").contains("parameter=y");
    assertCovers(tree, gap, BOX, true);
    Map<String, List<Rational>> square = Map.of("x", UNIT, "y", UNIT);
    BoxTree first = Bernstein.cover(gap, square, true, 12).orElseThrow();
    assertThat(first)
        .isInstanceOfSatisfying(BoxTree.Split.class, s -> assertThat(s.parameter()).isEqualTo("x"));
  }

  @Test
  void a_constant_has_one_coefficient_and_needs_no_box() {
    Bernstein two = Bernstein.of(Polynomial.of(Rational.of(2)), Map.of());
    assertThat(two.lower()).isEqualTo(two.upper()).isEqualTo(Rational.of(2));
    assertThat(two.leastCorner()).isEqualTo(Rational.of(2));
  }

  @Test
  void a_parameter_without_a_proper_interval_is_refused() {
    for (List<Rational> ends :
        List.of(
            List.of(Rational.ONE),
            List.of(Rational.ONE, Rational.ONE),
            List.of(Rational.ONE, Rational.ZERO))) {
      assertThatThrownBy(() -> Bernstein.of(X, Map.of("x", ends)))
          .hasMessage("no proper interval for the parameter x: " + ends);
    }
    assertThatThrownBy(() -> Bernstein.of(X.times(Y), Map.of("x", UNIT)))
        .hasMessage("no proper interval for the parameter y: null");
  }
}
