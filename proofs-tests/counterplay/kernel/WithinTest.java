package counterplay.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.evidence.Certificate;
import counterplay.claim.evidence.Certificate.SquaresWithin;
import counterplay.claim.evidence.Certificate.SquaresWithin.Square;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
}
