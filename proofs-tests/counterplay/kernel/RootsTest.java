package counterplay.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roots at which bisection itself arrives, where members of Sturm's chain vanish. */
class RootsTest {

  @ParameterizedTest
  @CsvSource({
    "x^3-x, 1, -1",
    "x^3-x, 2, 0",
    "x^3-x, 3, 1",
    "x^3-x^2, 1, 0",
    "x^3-x^2, 2, 1",
    "x^4-2*x^2+1, 1, -1",
    "x^5-5*x^3+4*x, 4, 1",
    "x, 1, 0",
    "2*x+3, 1, -3/2"
  })
  void a_root_lies_between_ends_that_are_close(String polynomial, int k, String root) {
    Interval found = Roots.of(polynomial, k, 64);
    assertThat(found.lo()).isLessThanOrEqualTo(Rational.parse(root));
    assertThat(found.hi()).isGreaterThanOrEqualTo(Rational.parse(root));
    assertThat(found.hi().minus(found.lo()))
        .isLessThanOrEqualTo(Rational.HALF.power(64).times(Rational.of(3)));
  }

  @Test
  void polynomials_of_degree_one_to_sixty_have_roots() {
    Interval root = Roots.of("x^60-2", 2, 40);
    assertThat(root.lo().power(60)).isLessThanOrEqualTo(Rational.of(2));
    assertThat(root.hi().power(60)).isGreaterThanOrEqualTo(Rational.of(2));
    assertThatThrownBy(() -> Roots.of("5", 1, 40)).hasMessage("a root of a polynomial of degree 0");
    assertThatThrownBy(() -> Roots.of("x^61-2", 1, 40))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
