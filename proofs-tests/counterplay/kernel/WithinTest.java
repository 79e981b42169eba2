package counterplay.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.evidence.Certificate;
import counterplay.claim.evidence.Certificate.SquaresWithin;
import counterplay.claim.evidence.Certificate.SquaresWithin.Square;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.BoxTree;
import counterplay.exact.polynomial.Polynomial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WithinTest {

  private static final Map<String, List<Rational>> UNIT =
      Map.of("x", List.of(Rational.ZERO, Rational.ONE));

  private static Polynomial p(String text) {
    return Polynomial.parse(text);
  }

  private static Optional<String> refusal(
      String polynomial, Map<String, List<Rational>> box, List<List<String>> groups, Square... s) {
    return Kernel.refusal(new SquaresWithin("?", p(polynomial), box, groups, List.of(s)));
  }

  private static Square square(long weight, String root, String... factors) {
    return new Square(
        Rational.of(weight), p(root), List.of(factors).stream().map(WithinTest::p).toList());
  }

  @Test
  void squares_times_factors_that_are_not_negative_are_accepted() {
    // x - x^2 = x (1 - x)
    assertThat(refusal("x - x^2", UNIT, List.of(), square(1, "1", "x", "1 - x"))).isEmpty();
    // 1/4 - ab = (a - b)^2/4 where a + b = 1
    assertThat(
            Kernel.refusal(
                new SquaresWithin(
                    "?",
                    p("1/4 - a*b"),
                    Map.of(),
                    List.of(List.of("a", "b")),
                    List.of(new Square(Rational.of(1, 4), p("a - b"), List.of())))))
        .isEmpty();
    assertThat(refusal("a - a^2", Map.of(), List.of(List.of("a", "b")), square(1, "1", "a", "b")))
        .isEmpty();
  }

  @Test
  void everything_else_is_refused() {
    List<List<String>> ab = List.of(List.of("a", "b"));
    assertThat(refusal("x - x^2", UNIT, List.of(), square(-1, "1", "x", "x - 1"))).isPresent();
    assertThat(refusal("x^2 - x", UNIT, List.of(), square(1, "1", "x", "x - 1"))).isPresent();
    assertThat(refusal("x - x^2", Map.of(), List.of(), square(1, "1", "x", "1 - x"))).isPresent();
    assertThat(refusal("x - x^2 + 1", UNIT, List.of(), square(1, "1", "x", "1 - x"))).isPresent();
    assertThat(refusal("x^2 - 1/2", UNIT, List.of(), square(1, "1", "x^2 - 1/2"))).isPresent();
    assertThat(refusal("a - 1/2", Map.of(), ab, square(1, "1", "a - 1/2"))).isPresent();
    assertThat(refusal("y", Map.of(), ab, square(1, "1", "y"))).isPresent();
    assertThat(refusal("0", Map.of("a", UNIT.get("x")), ab)).isPresent();
    assertThat(refusal("0", Map.of(), List.of(List.of()))).isPresent();
    assertThat(refusal("0", Map.of("x", List.of(Rational.ONE, Rational.ZERO)), List.of()))
        .isPresent();
    assertThat(refusal("0", Map.of(), List.of(List.of("a"), List.of("a")))).isPresent();
  }

  @Test
  void a_square_times_what_is_not_negative_is_accepted_and_nothing_less() {
    Certificate rest = new Certificate.Corners("x + 2", p("x + 2"), UNIT, false);
    Certificate below = new Certificate.Corners("x - 2", p("x - 2"), UNIT, false);
    Certificate equation = new Certificate.Identity("x = x", p("x"), p("x"));
    assertThat(
            Kernel.refusal(new Certificate.SquareTimes("?", p("x^3 - 3*x + 2"), p("x - 1"), rest)))
        .isEmpty();
    assertThat(
            Kernel.refusal(new Certificate.SquareTimes("?", p("x^3 - 3*x + 1"), p("x - 1"), rest)))
        .isPresent();
    assertThat(Kernel.refusal(new Certificate.SquareTimes("?", p("x - 2"), p("1"), below)))
        .isPresent();
    assertThat(Kernel.refusal(new Certificate.SquareTimes("?", p("x"), p("1"), equation)))
        .isPresent();
  }

  @Test
  void the_work_of_putting_in_what_sums_to_one_is_estimated_before_it_is_done() {
    List<List<String>> ab = List.of(List.of("a", "b"));
    assertThat(refusal("b^9999", Map.of(), ab, square(1, "b^9999")).orElseThrow())
        .contains("steps to check; at most");
    assertThat(refusal("b^40", Map.of(), List.of(List.of("a", "c", "d", "e", "b"))).orElseThrow())
        .contains("steps to check; at most");
    Certificate rest = new SquaresWithin("?", p("1"), Map.of(), List.of(), List.of(square(1, "1")));
    String sum = String.join(" + ", IntStream.range(0, 2000).mapToObj(k -> "x" + k).toList());
    assertThat(Kernel.refusal(new Certificate.SquareTimes("?", p("1"), p(sum), rest)).orElseThrow())
        .contains("steps to check; at most");
  }

  @Test
  void an_interval_may_be_a_point_and_a_weight_may_be_zero() {
    Map<String, List<Rational>> point = Map.of("x", List.of(Rational.ONE, Rational.ONE));
    assertThat(refusal("x", point, List.of(), square(1, "1", "x"))).isEmpty();
    assertThat(refusal("x", UNIT, List.of(), square(1, "1", "x"), square(0, "x"))).isEmpty();
  }

  @Test
  void what_a_square_is_multiplied_by_may_be_shown_in_several_ways() {
    List<Certificate> rests =
        List.of(
            new Certificate.Subdivision("?", p("x + 2"), UNIT, false, new BoxTree.Leaf()),
            new Certificate.Simplices(
                "?", p("x + 2*y"), List.of(List.of("x", "y")), List.of(0), false),
            new Certificate.SumOfSquares(
                "?",
                p("x^2 + 2*x*y + y^2"),
                List.of(new Certificate.SumOfSquares.Square(Rational.ONE, p("x + y"), List.of())),
                Set.of()),
            new SquaresWithin("?", p("x"), UNIT, List.of(), List.of(square(1, "1", "x"))));
    List<String> shown = List.of("x + 2", "x + 2*y", "x^2 + 2*x*y + y^2", "x");
    for (int k = 0; k < rests.size(); k++) {
      Polynomial square = p("x - 1").times(p("x - 1"));
      assertThat(product(square.times(p(shown.get(k))), rests.get(k))).as(shown.get(k)).isEmpty();
      assertThat(product(square, rests.get(k))).as(shown.get(k)).isPresent();
    }
    Certificate onlyWherePositive =
        new Certificate.SumOfSquares(
            "?",
            p("x"),
            List.of(new Certificate.SumOfSquares.Square(Rational.ONE, p("1"), List.of("x"))),
            Set.of("x"));
    assertThat(Kernel.refusal(onlyWherePositive)).isEmpty();
    assertThat(product(p("x^3 - 2*x^2 + x"), onlyWherePositive)).isPresent();
  }

  private static Optional<String> product(Polynomial polynomial, Certificate rest) {
    return Kernel.refusal(new Certificate.SquareTimes("?", polynomial, p("x - 1"), rest));
  }
}
