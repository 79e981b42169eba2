package counterplay.search;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.evidence.Certificate;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.exact.polynomial.PolynomialExpression;
import counterplay.kernel.Kernel;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SumOfSquaresSearchTest {

  private static final List<String> NAMES = List.of("x", "y", "z");

  private static Polynomial linear(Random random) {
    Polynomial p = Polynomial.of(Rational.of(random.nextInt(5) - 2));
    for (String name : NAMES)
      p = p.plus(Polynomial.parameter(name).scale(Rational.of(random.nextInt(7) - 3)));
    return p;
  }

  /** A quadratic polynomial has one matrix only: it is decided, also where it touches 0. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void quadratic_polynomials_are_decided(@ForAll long seed) {
    Random random = new Random(seed);
    Polynomial squares = Polynomial.ZERO;
    for (int k = 0; k <= random.nextInt(4); k++) {
      Polynomial root = linear(random);
      squares = squares.plus(root.times(root).scale(Rational.of(1 + random.nextInt(3), 2)));
    }
    assertThat(Prover.everywhere("squares", squares))
        .hasValueSatisfying(c -> assertThat(Kernel.refusal(c)).isEmpty());
    Rational value =
        squares.at(
            Rational.ONE,
            Map.of("x", Rational.ONE, "y", Rational.of(-1), "z", Rational.of(2))::get);
    assertThat(
            Prover.everywhere(
                "negative somewhere",
                squares.minus(Polynomial.of(value.plus(Rational.of(1, 1000))))))
        .isEmpty();
  }

  /** Inside the cone there is room to round. */
  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void quartic_polynomials_with_room_are_found(@ForAll long seed) {
    assertFound(seed);
  }

  /** At this seed the projections need between one and two thousand rounds. */
  @Test
  void a_polynomial_near_the_border_of_the_cone_is_found() {
    assertFound(-6_779_350);
  }

  private static void assertFound(long seed) {
    Random random = new Random(seed);
    Polynomial sum = PolynomialExpression.parse("(1 + x^2 + y^2 + z^2)^2");
    for (int k = 0; k < 3; k++) {
      Polynomial root = linear(random).times(linear(random));
      sum = sum.plus(root.times(root));
    }
    assertThat(Prover.everywhere("quartic", sum))
        .hasValueSatisfying(c -> assertThat(Kernel.refusal(c)).isEmpty());
  }

  @Test
  void motzkins_polynomial_is_no_sum_of_squares_but_is_one_times_a_square_length() {
    Polynomial motzkin = PolynomialExpression.parse("x^2*y^4 + x^4*y^2 + 1 - 3*x^2*y^2");
    assertThat(Prover.everywhere("Motzkin", motzkin)).isEmpty();
    Polynomial lifted =
        motzkin
            .plus(Polynomial.of(Rational.of(1, 10)))
            .times(PolynomialExpression.parse("1 + x^2 + y^2"));
    Certificate found = Prover.everywhere("lifted", lifted).orElseThrow();
    assertThat(Kernel.refusal(found)).isEmpty();
  }
}
