package counterplay.exact.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AlgebraicNumberTest {

  @Provide
  Arbitrary<List<Rational>> rootLists() {
    return Decimals.rationals(8).list().ofMinSize(1).ofMaxSize(5);
  }

  @Provide
  Arbitrary<UnivariatePolynomial> polynomials() {
    return Arbitraries.integers()
        .between(-6, 6)
        .map(Rational::of)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(UnivariatePolynomial::new);
  }

  private static UnivariatePolynomial linear(Rational root) {
    return new UnivariatePolynomial(List.of(root.negated(), Rational.ONE));
  }

  @Property(tries = 60)
  void a_product_of_linear_factors_has_just_its_roots(@ForAll("rootLists") List<Rational> roots) {
    UnivariatePolynomial p = UnivariatePolynomial.of(3);
    for (Rational r : roots) p = p.times(linear(r));
    p = p.times(UnivariatePolynomial.of(1, 0, 1)); // 1 + x^2 adds none
    List<AlgebraicNumber> found = RealRoots.of(p).all();
    List<Rational> expected = List.copyOf(new TreeSet<>(roots));
    assertThat(found).hasSameSizeAs(expected);
    for (int k = 0; k < expected.size(); k++) {
      assertThat(found.get(k).compareTo(expected.get(k))).isZero();
      assertThat(found.get(k))
          .isEqualTo(AlgebraicNumber.of(expected.get(k)))
          .hasSameHashCodeAs(AlgebraicNumber.of(expected.get(k)));
      assertThat(found.get(k).enclosure(12).contains(expected.get(k))).isTrue();
      assertThat(found.get(k).compareTo(expected.get(k).plus(Decimals.unit(25)))).isEqualTo(-1);
    }
  }

  @Property(tries = 60)
  void division_gives_quotient_and_a_smaller_remainder(
      @ForAll("polynomials") UnivariatePolynomial p,
      @ForAll("polynomials") UnivariatePolynomial q) {
    if (q.isZero()) {
      assertThatThrownBy(() -> p.dividedBy(q)).isInstanceOf(ArithmeticException.class);
      return;
    }
    List<UnivariatePolynomial> qr = p.dividedBy(q);
    assertThat(qr.get(0).times(q).plus(qr.get(1))).isEqualTo(p);
    assertThat(qr.get(1).degree()).isLessThan(q.degree());
    UnivariatePolynomial g = p.gcd(q);
    assertThat(p.dividedBy(g).get(1).isZero()).isTrue();
    assertThat(q.dividedBy(g).get(1).isZero()).isTrue();
    assertThat(p.times(q).gcd(q)).isEqualTo(p.isZero() ? q.gcd(q) : q.scale(q.leading().inverse()));
  }

  @Property(tries = 60)
  void sign_changes_on_a_fine_grid_are_no_more_than_the_roots(
      @ForAll("polynomials") UnivariatePolynomial p) {
    if (p.isZero()) return;
    RealRoots roots = RealRoots.of(p);
    int changes = 0;
    int last = 0;
    for (int k = -400; k <= 400; k++) {
      int sign = p.at(Rational.of(2 * k + 1, 100)).signum();
      if (sign != 0 && sign == -last) changes++;
      if (sign != 0) last = sign;
    }
    List<AlgebraicNumber> all = roots.all();
    assertThat(changes).isLessThanOrEqualTo(all.size());
    assertThat(roots.count(roots.bound().negated(), roots.bound())).isEqualTo(all.size());
    for (AlgebraicNumber root : all) assertThat(root.signOf(p)).isZero();
    for (int k = 1; k < all.size(); k++) assertThat(all.get(k - 1)).isLessThan(all.get(k));
  }

  @Test
  void the_roots_of_a_quartic_are_sums_of_square_roots() {
    // 1 - 10 x^2 + x^4 has the roots +-sqrt(2) +-sqrt(3)
    List<AlgebraicNumber> roots = RealRoots.of(UnivariatePolynomial.of(1, 0, -10, 0, 1)).all();
    RootSum sum = RootSum.sqrt(Rational.of(2)).plus(RootSum.sqrt(Rational.of(3)));
    RootSum difference = RootSum.sqrt(Rational.of(3)).minus(RootSum.sqrt(Rational.of(2)));
    List<RootSum> expected = List.of(sum.negated(), difference.negated(), difference, sum);
    assertThat(roots).hasSize(4);
    for (int k = 0; k < 4; k++) {
      assertThat(
              roots
                  .get(k)
                  .enclosure(40)
                  .minus(expected.get(k).enclosure(40))
                  .contains(Rational.ZERO))
          .isTrue();
      assertThat(roots.get(k).signum()).isEqualTo(expected.get(k).signum());
    }
  }

  @Test
  void one_number_may_have_many_polynomials() {
    AlgebraicNumber a = RealRoots.of(UnivariatePolynomial.of(-2, 0, 1)).all().get(1);
    AlgebraicNumber b =
        RealRoots.of(UnivariatePolynomial.of(-2, 0, 1).times(UnivariatePolynomial.of(-3, 0, 0, 1)))
            .all()
            .get(1);
    AlgebraicNumber c =
        RealRoots.of(
                UnivariatePolynomial.of(-2, 0, 1)
                    .times(UnivariatePolynomial.of(-2, 0, 1))
                    .times(UnivariatePolynomial.of(5, 7)))
            .all()
            .get(2);
    assertThat(b.compareTo(a)).isZero();
    assertThat(a)
        .isEqualTo(b)
        .isEqualTo(c)
        .hasSameHashCodeAs(c)
        .isNotEqualTo(RealRoots.of(UnivariatePolynomial.of(-2, 0, 1)).all().get(0));
    assertThat(a.signOf(UnivariatePolynomial.of(4, 0, 0, 0, -1))).isZero();
    assertThat(a.signOf(UnivariatePolynomial.of(-141_421, 100_000)))
        .isEqualTo(1); // 1.41421 < sqrt 2
    assertThat(a.signOf(UnivariatePolynomial.of(-141_422, 100_000))).isEqualTo(-1);
  }

  @Test
  void neighbouring_roots_of_a_mignotte_polynomial_are_separated() {
    // x^9 - 2 (1000 x - 1)^2: two roots within 1e-15 of 1/1000
    UnivariatePolynomial factor = UnivariatePolynomial.of(-1, 1000);
    UnivariatePolynomial p =
        UnivariatePolynomial.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 1)
            .minus(factor.times(factor).scale(Rational.of(2)));
    List<AlgebraicNumber> roots = RealRoots.of(p).all();
    assertThat(roots).hasSize(3);
    assertThat(roots.get(0).compareTo(Rational.of(1, 1000))).isEqualTo(-1);
    assertThat(roots.get(1).compareTo(Rational.of(1, 1000))).isEqualTo(1);
    assertThat(roots.get(1).enclosure(30).minus(roots.get(0).enclosure(30)).hi())
        .isLessThan(Decimals.unit(15));
    assertThat(roots.get(0)).isLessThan(roots.get(1));
  }

  @Test
  void close_numbers_of_different_polynomials_are_compared() {
    AlgebraicNumber a = RealRoots.of(UnivariatePolynomial.of(-2, 0, 1)).all().get(1);
    Rational near = Rational.of(2).plus(Decimals.unit(40));
    AlgebraicNumber b =
        RealRoots.of(new UnivariatePolynomial(List.of(near.negated(), Rational.ZERO, Rational.ONE)))
            .all()
            .get(1);
    assertThat(a).isLessThan(b).isNotEqualTo(b);
  }

  @Test
  void constants_have_no_roots_and_zero_is_refused() {
    assertThat(RealRoots.of(UnivariatePolynomial.of(7)).all()).isEmpty();
    assertThat(RealRoots.of(UnivariatePolynomial.of(1, 0, 1)).all()).isEmpty();
    assertThatThrownBy(() -> RealRoots.of(UnivariatePolynomial.of()))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("every number is a root of the polynomial 0");
    assertThatThrownBy(() -> AlgebraicNumber.of(Rational.ONE).refined(Rational.ZERO))
        .hasMessage("a width of 0; wanted is a positive one");
  }

  @Test
  void polynomials_and_roots_read_as_usual() {
    assertThat(UnivariatePolynomial.of(-2, 0, 1)).hasToString("-2 + x^2");
    assertThat(RealRoots.of(UnivariatePolynomial.of(-2, 1)).all()).singleElement().hasToString("2");
  }

  @Property(tries = 100)
  void refinement_keeps_the_root(
      @ForAll("polynomials") UnivariatePolynomial p,
      @ForAll @IntRange(min = 1, max = 300) int digits) {
    if (p.isZero()) return;
    for (AlgebraicNumber x : RealRoots.of(p).all()) {
      Enclosure e = x.refined(Decimals.unit(digits)).interval();
      assertThat(e.width()).isLessThanOrEqualTo(Decimals.unit(digits));
      assertThat(p.squareFree().at(e.lo()).signum() * p.squareFree().at(e.hi()).signum())
          .isEqualTo(e.isPoint() ? 0 : -1);
      assertThat(e.lo()).isGreaterThanOrEqualTo(x.interval().lo());
      assertThat(e.hi()).isLessThanOrEqualTo(x.interval().hi());
    }
  }

  @Test
  void ten_thousand_digits_of_a_cube_root() {
    Rational unit = Decimals.unit(10_000);
    AlgebraicNumber x = RealRoots.of(UnivariatePolynomial.of(-2, 0, 0, 1)).all().get(0);
    Enclosure e = x.enclosure(10_000);
    assertThat(e.width()).isLessThanOrEqualTo(unit);
    assertThat(e.lo().times(e.lo()).times(e.lo())).isLessThan(Rational.of(2));
    assertThat(e.hi().times(e.hi()).times(e.hi())).isGreaterThan(Rational.of(2));
  }

  @Test
  void rational_and_irrational_numbers_are_told_apart() {
    AlgebraicNumber half = AlgebraicNumber.of(Rational.HALF);
    AlgebraicNumber root = RealRoots.of(UnivariatePolynomial.of(-1, 0, 2)).all().get(1);
    assertThat(half).isNotEqualTo(AlgebraicNumber.of(Rational.of(1, 3))).isNotEqualTo(root);
    assertThat(root).isNotEqualTo(half).isNotEqualTo("sqrt(1/2)");
    assertThat(half.compareTo(root)).isNegative();
    assertThat(root.compareTo(half)).isPositive();
    assertThat(half.signOf(UnivariatePolynomial.of(-1, 3))).isEqualTo(1);
    assertThat(half.signOf(UnivariatePolynomial.of(-2, 3))).isEqualTo(-1);
    assertThat(half.signOf(UnivariatePolynomial.of(-1, 2))).isZero();
    assertThat(root.signOf(UnivariatePolynomial.of(-1, 2))).isEqualTo(1);
    assertThat(root.signOf(UnivariatePolynomial.of(-3, 4))).isEqualTo(-1);
    assertThat(root.signOf(UnivariatePolynomial.of(-1, 0, 2).times(UnivariatePolynomial.of(5, 1))))
        .isZero();
  }
}
