package counterplay.exact.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PiecewisePolynomialTest {

  private static final Rational TWO = Rational.of(2);
  private static final Rational THREE = Rational.of(3);

  /** Up to three quadratics between knots that are multiples of 1/2. */
  @Provide
  static Arbitrary<PiecewisePolynomial> functions() {
    Arbitrary<List<Integer>> knots =
        Arbitraries.integers()
            .between(-4, 4)
            .set()
            .ofMinSize(2)
            .ofMaxSize(4)
            .map(s -> List.copyOf(new TreeSet<>(s)));
    Arbitrary<List<List<Rational>>> pieces =
        Arbitraries.integers()
            .between(-3, 3)
            .map(Rational::of)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .list()
            .ofSize(3);
    return Combinators.combine(knots, pieces)
        .as(
            (k, p) ->
                new PiecewisePolynomial(
                    k.stream().map(n -> Rational.of(n, 2)).toList(), p.subList(0, k.size() - 1)))
        .withoutEdgeCases();
  }

  private static Rational value(List<Rational> coefficients, Rational x) {
    Rational sum = Rational.ZERO;
    for (int k = 0; k < coefficients.size(); k++)
      sum = sum.plus(coefficients.get(k).times(x.power(k)));
    return sum;
  }

  /** Simpson's rule, which is exact up to degree three. */
  private static Rational simpson(List<Rational> c, Rational a, Rational b) {
    Rational middle = value(c, a.plus(b).times(Rational.HALF)).times(Rational.of(4));
    return value(c, a).plus(middle).plus(value(c, b)).times(b.minus(a)).over(Rational.of(6));
  }

  private static Rational integral(PiecewisePolynomial f, Rational x) {
    Rational sum = Rational.ZERO;
    for (int k = 0; k < f.pieces().size(); k++) {
      Rational from = f.knots().get(k).min(x);
      sum = sum.plus(simpson(f.pieces().get(k), from, f.knots().get(k + 1).min(x)));
    }
    return sum;
  }

  /** Places between knots, at knots and outside. */
  private static List<Rational> places() {
    List<Rational> places = new ArrayList<>();
    for (int k = -25; k <= 25; k++) places.add(Rational.of(k, 10));
    return places;
  }

  @Property(tries = 100)
  void values_are_those_of_the_piece_on_the_left(@ForAll("functions") PiecewisePolynomial f) {
    for (Rational x : places()) {
      Rational expected = Rational.ZERO;
      for (int k = f.pieces().size() - 1; k >= 0; k--) {
        boolean inside = f.knots().get(k).compareTo(x) < 0 || k == 0 && f.lo().equals(x);
        if (inside && f.knots().get(k + 1).compareTo(x) >= 0)
          expected = value(f.pieces().get(k), x);
      }
      assertThat(f.at(x)).isEqualTo(expected);
    }
  }

  @Property(tries = 100)
  void integrals_agree_with_simpsons_rule(@ForAll("functions") PiecewisePolynomial f) {
    PiecewisePolynomial whole = f.cumulative();
    for (Rational x : places()) {
      assertThat(f.integral(x)).isEqualTo(integral(f, x));
      boolean inside = f.lo().compareTo(x) <= 0 && f.hi().compareTo(x) >= 0;
      assertThat(whole.at(x)).isEqualTo(inside ? integral(f, x) : Rational.ZERO);
    }
    assertThat(f.total()).isEqualTo(integral(f, f.hi()));
  }

  @Property(tries = 100)
  void sums_products_and_parts_have_the_values_of_theirs_between_knots(
      @ForAll("functions") PiecewisePolynomial f, @ForAll("functions") PiecewisePolynomial g) {
    PiecewisePolynomial sum = f.combined(TWO, g, THREE.negated());
    PiecewisePolynomial product = f.times(g);
    for (Rational x : places()) {
      // at a knot of one the pieces of the other may meet
      if (f.knots().contains(x) || g.knots().contains(x)) continue;
      assertThat(sum.at(x)).isEqualTo(f.at(x).times(TWO).minus(g.at(x).times(THREE)));
      assertThat(product.at(x)).isEqualTo(f.at(x).times(g.at(x)));
      assertThat(f.negated().at(x)).isEqualTo(f.at(x).negated());
    }
    Rational from = f.lo().plus(f.hi()).times(Rational.HALF);
    PiecewisePolynomial part = f.between(from, THREE);
    assertThat(part.lo()).isEqualTo(from);
    assertThat(part.hi()).isEqualTo(f.hi());
    assertThat(part.total()).isEqualTo(f.total().minus(f.integral(from)));
    for (Rational x : places()) {
      if (x.compareTo(from) > 0) assertThat(part.at(x)).isEqualTo(f.at(x));
    }
  }

  @Property(tries = 100)
  void a_function_without_negative_values_has_none_at_any_place(
      @ForAll("functions") PiecewisePolynomial f, @ForAll("functions") PiecewisePolynomial g) {
    assertThat(g.times(g).isNonnegative()).isTrue();
    boolean negative =
        f.knots().stream().anyMatch(x -> f.at(x).isNegative())
            || places().stream().anyMatch(x -> f.at(x).isNegative());
    if (negative) assertThat(f.isNonnegative()).isFalse();
    boolean zeroThroughout =
        f.pieces().stream().anyMatch(c -> c.stream().allMatch(Rational::isZero));
    assertThat(f.isZeroSomewhere()).isEqualTo(zeroThroughout);
  }

  @Test
  void a_valley_between_the_places_is_seen() {
    // (x - 1/2)^2 - 1/1000000 on the unit interval, and just above
    Rational tiny = Rational.of(1, 1_000_000);
    Rational quarter = Rational.of(1, 4);
    Rational minus = Rational.of(-1);
    assertThat(PiecewisePolynomial.onUnit(quarter.minus(tiny), minus, Rational.ONE).isNonnegative())
        .isFalse();
    assertThat(PiecewisePolynomial.onUnit(quarter, minus, Rational.ONE).isNonnegative()).isTrue();
    assertThat(PiecewisePolynomial.onUnit(minus, Rational.ONE).isNonnegative()).isFalse();
    assertThat(PiecewisePolynomial.onUnit(Rational.ZERO, minus).isNonnegative()).isFalse();
    // the valley of (x - 2)^2 - 1/9 lies beyond the interval
    assertThat(
            PiecewisePolynomial.onUnit(Rational.of(35, 9), Rational.of(-4), Rational.ONE)
                .isNonnegative())
        .isTrue();
    PiecewisePolynomial secondPiece =
        new PiecewisePolynomial(
            List.of(Rational.ZERO, Rational.ONE, TWO),
            List.of(List.of(Rational.ONE), List.of(Rational.ONE, minus)));
    assertThat(secondPiece.isNonnegative()).isFalse();
  }

  @Test
  void zeros_are_those_inside_their_piece_in_rising_order_and_each_once() {
    // x^2 - 1/2 to 1, then (x - 1)(x - 2), then 1
    PiecewisePolynomial f =
        new PiecewisePolynomial(
            List.of(Rational.of(-1), Rational.ONE, THREE, Rational.of(4)),
            List.of(
                List.of(Rational.of(-1, 2), Rational.ZERO, Rational.ONE),
                List.of(TWO, Rational.of(-3), Rational.ONE),
                List.of(Rational.ONE)));
    List<AlgebraicNumber> zeros = f.zeros();
    assertThat(zeros).hasSize(4);
    assertThat(zeros.get(0).compareTo(Rational.of(-7, 10))).isNegative();
    assertThat(zeros.get(1).compareTo(Rational.of(7, 10))).isPositive();
    assertThat(zeros.get(2).compareTo(Rational.ONE)).isZero();
    assertThat(zeros.get(3).compareTo(TWO)).isZero();
    assertThat(zeros.get(0).compareTo(zeros.get(1))).isNegative();
    assertThat(PiecewisePolynomial.onUnit(TWO, Rational.of(-1)).zeros()).isEmpty();
    PiecewisePolynomial twice =
        new PiecewisePolynomial(
            List.of(Rational.ZERO, Rational.ONE, TWO),
            List.of(
                List.of(Rational.of(-1), Rational.ONE), List.of(Rational.ONE, Rational.of(-1))));
    assertThat(twice.zeros()).containsExactly(AlgebraicNumber.of(Rational.ONE));
    assertThatThrownBy(() -> PiecewisePolynomial.onUnit(Rational.ZERO).zeros())
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void steps_are_constant_and_knots_must_rise() {
    PiecewisePolynomial steps =
        PiecewisePolynomial.steps(List.of(Rational.ZERO, Rational.ONE, TWO), List.of(TWO, THREE));
    assertThat(steps.at(Rational.ONE)).isEqualTo(TWO);
    assertThat(steps.at(Rational.of(3, 2))).isEqualTo(THREE);
    assertThat(steps.total()).isEqualTo(Rational.of(5));
    List<Rational> once = List.of(Rational.ONE);
    for (List<Rational> knots :
        List.of(List.of(Rational.ONE, Rational.ONE), List.of(Rational.ONE, Rational.ZERO)))
      assertThatThrownBy(() -> PiecewisePolynomial.steps(knots, once))
          .hasMessage("the knots " + knots + " do not rise");
    assertThatThrownBy(() -> PiecewisePolynomial.steps(once, List.of()))
        .hasMessage("0 pieces between 1 knots");
    assertThatThrownBy(() -> PiecewisePolynomial.steps(List.of(Rational.ONE, TWO), List.of()))
        .hasMessage("0 pieces between 2 knots");
  }
}
