package counterplay.exact.polynomial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
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

class PolynomialTest {

  private static final List<String> NAMES = List.of("p", "q", "x_1");
  private static final Polynomial P = Polynomial.parameter("p");
  private static final Polynomial Q = Polynomial.parameter("q");

  @Provide
  static Arbitrary<Rational> rationals() {
    return Combinators.combine(
            Arbitraries.longs().between(-6, 6), Arbitraries.longs().between(1, 4))
        .as(Rational::of);
  }

  @Provide
  static Arbitrary<Polynomial> polynomials() {
    Arbitrary<Polynomial> monomial =
        Combinators.combine(rationals(), Arbitraries.of(NAMES).list().ofMaxSize(3))
            .as(
                (c, names) -> {
                  Polynomial product = Polynomial.of(c);
                  for (String name : names) product = product.times(Polynomial.parameter(name));
                  return product;
                });
    return monomial
        .list()
        .ofMaxSize(4)
        .map(terms -> terms.stream().reduce(Polynomial.ZERO, Polynomial::plus))
        .withoutEdgeCases();
  }

  @Provide
  static Arbitrary<Map<String, Rational>> points() {
    return rationals()
        .list()
        .ofSize(3)
        .map(v -> Map.of(NAMES.get(0), v.get(0), NAMES.get(1), v.get(1), NAMES.get(2), v.get(2)));
  }

  @Property
  void the_ring_laws_hold(
      @ForAll("polynomials") Polynomial a,
      @ForAll("polynomials") Polynomial b,
      @ForAll("polynomials") Polynomial c) {
    assertThat(a.plus(b))
        .isEqualTo(b.plus(a))
        .hasSameHashCodeAs(b.plus(a))
        .hasToString(b.plus(a).toString());
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.times(b)).isEqualTo(b.times(a)).hasToString(b.times(a).toString());
    assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
    assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    assertThat(a.minus(b)).isEqualTo(a.plus(b.negated()));
    assertThat(a.minus(a)).isEqualTo(a.zero()).isEqualTo(Polynomial.ZERO);
    assertThat(a.times(a.one())).isEqualTo(a);
    assertThat(a.times(Polynomial.ZERO)).isEqualTo(Polynomial.ZERO);
    assertThat(a.minus(b).isZero()).isEqualTo(a.equals(b));
  }

  @Property
  void evaluation_is_a_homomorphism(
      @ForAll("polynomials") Polynomial a,
      @ForAll("polynomials") Polynomial b,
      @ForAll("points") Map<String, Rational> x) {
    assertThat(value(a.plus(b), x)).isEqualTo(value(a, x).plus(value(b, x)));
    assertThat(value(a.minus(b), x)).isEqualTo(value(a, x).minus(value(b, x)));
    assertThat(value(a.times(b), x)).isEqualTo(value(a, x).times(value(b, x)));
    assertThat(value(a.negated(), x)).isEqualTo(value(a, x).negated());
    assertThat(value(a.scale(Rational.of(-2, 3)), x))
        .isEqualTo(value(a, x).times(Rational.of(-2, 3)));
    assertThat(value(a.constant(Rational.of(5)), x)).isEqualTo(Rational.of(5));
  }

  @Property
  void substitution_commutes_with_evaluation(
      @ForAll("polynomials") Polynomial a,
      @ForAll("polynomials") Polynomial b,
      @ForAll("points") Map<String, Rational> x) {
    Polynomial composed =
        a.at(Polynomial.ONE, name -> name.equals("p") ? b : Polynomial.parameter(name));
    Rational inner = value(b, x);
    assertThat(value(composed, x))
        .isEqualTo(a.at(Rational.ONE, name -> name.equals("p") ? inner : x.get(name)));
    assertThat(a.at(Polynomial.ONE, Polynomial::parameter)).isEqualTo(a);
  }

  @Property
  void degrees_add_and_no_zero_term_is_kept(
      @ForAll("polynomials") Polynomial a, @ForAll("polynomials") Polynomial b) {
    if (!a.isZero() && !b.isZero())
      assertThat(a.times(b).degree()).isEqualTo(a.degree() + b.degree());
    assertThat(a.plus(a.negated()).size()).isZero();
    assertThat(a.isConstant()).isEqualTo(a.parameters().isEmpty());
    assertThat(a.isConstant()).isEqualTo(a.equals(Polynomial.of(a.constantTerm())));
    assertThat(value(a, Map.of("p", Rational.ZERO, "q", Rational.ZERO, "x_1", Rational.ZERO)))
        .isEqualTo(a.constantTerm());
  }

  @Property
  void what_a_product_is_divided_by_gives_the_other_factor(
      @ForAll("polynomials") Polynomial a,
      @ForAll("polynomials") Polynomial b,
      @ForAll("polynomials") Polynomial c) {
    if (b.isZero()) {
      assertThatThrownBy(() -> a.dividedBy(b)).hasMessage("division by the polynomial 0");
      return;
    }
    assertThat(a.times(b).dividedBy(b)).contains(a);
    Optional<Polynomial> quotient = a.times(b).plus(c).dividedBy(b);
    quotient.ifPresent(q -> assertThat(q.times(b)).isEqualTo(a.times(b).plus(c)));
    if (!c.isZero() && c.degree() < b.degree()) assertThat(quotient).isEmpty();
    for (String name : NAMES) {
      if (c.degreeIn(name) < b.degreeIn(name) && !c.isZero()) assertThat(quotient).isEmpty();
    }
  }

  @Property
  void leading_coefficients_multiply_and_degrees_in_a_parameter_add(
      @ForAll("polynomials") Polynomial a, @ForAll("polynomials") Polynomial b) {
    assertThat(a.times(b).leadingCoefficient())
        .isEqualTo(a.leadingCoefficient().times(b.leadingCoefficient()));
    assertThat(a.isZero()).isEqualTo(a.leadingCoefficient().isZero());
    for (String name : NAMES) {
      if (!a.isZero() && !b.isZero())
        assertThat(a.times(b).degreeIn(name)).isEqualTo(a.degreeIn(name) + b.degreeIn(name));
      assertThat(a.degreeIn(name) > 0).isEqualTo(a.parameters().contains(name));
      assertThat(a.degreeIn(name) > 1).isEqualTo(a.repeated().contains(name));
    }
    assertThat(Polynomial.parse(a.toString())).isEqualTo(a);
    assertThat(a.scale(Rational.ZERO)).isEqualTo(Polynomial.ZERO);
  }

  @Test
  void the_leading_monomial_has_the_highest_degree_then_the_first_names() {
    for (String text :
        List.of("2*p^2 + 3*p + 5", "2*p*q + 3*q^2", "2*p^2*q + 3*p*q^2", "2*p*q + 3*p*x_1")) {
      assertThat(Polynomial.parse(text).leadingCoefficient()).isEqualTo(Rational.of(2));
      assertThat(Polynomial.parse(text).negated().leadingCoefficient()).isEqualTo(Rational.of(-2));
    }
  }

  @Test
  void only_numbers_have_an_inverse() {
    assertThat(Polynomial.of(Rational.of(2, 3)).inverse())
        .isEqualTo(Polynomial.of(Rational.of(3, 2)));
    assertThatThrownBy(P::inverse).hasMessage("no polynomial is the inverse of p");
    assertThatThrownBy(Polynomial.ZERO::inverse).isInstanceOf(ArithmeticException.class);
  }

  private static Rational value(Polynomial a, Map<String, Rational> x) {
    return a.at(Rational.ONE, x::get);
  }

  @Test
  void the_binomial_formula_is_an_identity() {
    assertThat(P.plus(Q).times(P.plus(Q)))
        .isEqualTo(P.times(P).plus(P.times(Q).scale(Rational.of(2))).plus(Q.times(Q)));
    assertThat(P.plus(Q).times(P.minus(Q))).isEqualTo(P.times(P).minus(Q.times(Q)));
  }

  @Test
  void text_goes_by_falling_degree() {
    Polynomial a =
        P.times(Q)
            .scale(Rational.of(100))
            .minus(P.scale(Rational.HALF))
            .plus(Polynomial.of(Rational.of(3)));
    assertThat(a).hasToString("100*p*q - 1/2*p + 3");
    assertThat(P.negated()).hasToString("-p");
    assertThat(P.times(P).times(Q)).hasToString("p^2*q");
    assertThat(Polynomial.ZERO).hasToString("0");
    assertThat(a.parameters()).containsExactly("p", "q");
    assertThat(a.size()).isEqualTo(3);
    assertThat(a.degree()).isEqualTo(2);
  }

  @Test
  void a_parameter_needs_a_name() {
    for (String name : List.of("", "1", "a b", "a*b", "_a", "a-b", "p^2")) {
      assertThatThrownBy(() -> Polynomial.parameter(name))
          .hasMessage("'" + name + "' cannot name a parameter");
    }
  }

  @Test
  void zero_is_neither_negative_nor_positive() {
    for (int k = -1; k <= 1; k++) {
      Polynomial constant = Polynomial.of(Rational.of(k));
      assertThat(constant.isNegative()).isEqualTo(k == -1).isEqualTo(Rational.of(k).isNegative());
      assertThat(constant.isPositive()).isEqualTo(k == 1).isEqualTo(Rational.of(k).isPositive());
    }
    assertThatThrownBy(() -> Polynomial.parameter("x").isNegative())
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void exponents_of_a_text_are_limited_before_it_is_read() {
    PolynomialText.requireExponents("x^60*y^060 + z^1 + 77", 60);
    for (String text : List.of("x^61", "x^2 + y^99999", "y^00061*x"))
      assertThatThrownBy(() -> PolynomialText.requireExponents(text, 60))
          .hasMessage("a polynomial with an exponent above 60");
    PolynomialText.requireExponents("x^9999", 9_999);
  }

  @Test
  void what_is_no_polynomial_is_shown_but_not_for_ever() {
    String wanted = "' is not a polynomial; wanted is a sum such as 100*p*q - 1/2*p^2 + 3";
    String sixty = "?".repeat(60);
    assertThatThrownBy(() -> Polynomial.parse(sixty)).hasMessage("'" + sixty + wanted);
    assertThatThrownBy(() -> Polynomial.parse(sixty + "?"))
        .hasMessage("'" + "?".repeat(57) + "..." + wanted);
    for (String text : List.of("", "x y", "x +", "2*", "x^", "x^99999"))
      assertThatThrownBy(() -> Polynomial.parse(text)).hasMessage("'" + text + wanted);
  }

  /** x^(2^30), which no text can say but products reach. */
  @Test
  void an_exponent_beyond_all_integers_is_an_error_and_no_other_exponent() {
    Polynomial power = Polynomial.parameter("x");
    for (int k = 0; k < 30; k++) power = power.times(power);
    Polynomial large = power;
    assertThat(large.degree()).isEqualTo(1 << 30);
    assertThatThrownBy(() -> large.times(large)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> large.times(Q).times(large.times(P)))
        .isInstanceOf(ArithmeticException.class);
  }
}
