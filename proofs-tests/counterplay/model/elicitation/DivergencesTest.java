package counterplay.model.elicitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import counterplay.exact.real.LogSum;
import counterplay.exact.real.RootSum;
import counterplay.model.elicitation.FDivergence.Form;
import java.util.List;
import org.junit.jupiter.api.Test;

class DivergencesTest {

  private static final List<Rational> P = List.of(Rational.of(1, 4), Rational.of(3, 4));
  private static final List<Rational> Q = List.of(Rational.of(1, 2), Rational.of(1, 2));
  private static final List<Rational> SURE = List.of(Rational.ONE, Rational.ZERO);

  private static LogSum finite(ConvexFunction f, Form form, List<Rational> p, List<Rational> q) {
    return ((FDivergence.Finite) new FDivergence(f, form).of(p, q)).number();
  }

  @Test
  void the_letter_divides_p_by_q_and_the_proof_q_by_p() {
    // f(x) = (x - 1)^2: 1/4 (1/2 - 1)^2 + 3/4 (3/2 - 1)^2 = 1/4; 1/4 (2 - 1)^2 + 3/4 (2/3 - 1)^2 =
    // 1/3
    ConvexFunction f = ConvexFunction.Piecewise.chiSquare();
    assertThat(finite(f, Form.AS_DEFINED, P, Q)).isEqualTo(LogSum.of(Rational.of(1, 4)));
    assertThat(finite(f, Form.AS_PROVED, P, Q)).isEqualTo(LogSum.of(Rational.of(1, 3)));
    assertThat(FDivergence.chiSquare(P, Q)).isEqualTo(Rational.of(1, 3));
  }

  @Test
  void the_special_divergences_are_the_general_one_in_the_form_of_the_proof() {
    assertThat(finite(new ConvexFunction.Hellinger(), Form.AS_PROVED, P, Q))
        .isEqualTo(LogSum.of(FDivergence.hellinger(P, Q)));
    assertThat(finite(new ConvexFunction.NegativeLogarithm(), Form.AS_PROVED, P, Q))
        .isEqualTo(FDivergence.kullbackLeibler(P, Q));
    assertThat(finite(ConvexFunction.Piecewise.totalVariation(), Form.AS_PROVED, P, Q))
        .isEqualTo(LogSum.of(FDivergence.totalVariation(P, Q)));
    assertThat(FDivergence.totalVariation(P, Q)).isEqualTo(Rational.of(1, 4));
    // 2 - 2 (sqrt(1/8) + sqrt(3/8)) = 2 - sqrt(2)/2 - sqrt(6)/2
    assertThat(FDivergence.hellinger(P, Q))
        .isEqualTo(
            RootSum.of(Rational.of(2))
                .minus(RootSum.sqrt(Rational.of(1, 2)))
                .minus(RootSum.sqrt(Rational.of(3, 2))));
    // 1/4 log(1/2) + 3/4 log(3/2) = 3/4 log 3 - log 2
    assertThat(FDivergence.kullbackLeibler(P, Q))
        .isEqualTo(
            LogSum.log(Rational.of(3)).scale(Rational.of(3, 4)).minus(LogSum.log(Rational.of(2))));
  }

  @Test
  void zeros_are_undefined_to_the_letter_and_limits_in_the_closed_form() {
    ConvexFunction hellinger = new ConvexFunction.Hellinger();
    assertThat(new FDivergence(hellinger, Form.AS_DEFINED).of(P, SURE))
        .isEqualTo(new FDivergence.Undefined("3/4 f(3/4/0)"));
    assertThat(new FDivergence(hellinger, Form.AS_PROVED).of(SURE, P))
        .isEqualTo(new FDivergence.Undefined("0 f(3/4/0)"));
    assertThat(finite(hellinger, Form.AS_DEFINED, SURE, SURE)).isEqualTo(LogSum.ZERO);
    assertThat(finite(hellinger, Form.CLOSED, SURE, P))
        .isEqualTo(LogSum.of(FDivergence.hellinger(SURE, P)));
    assertThat(finite(hellinger, Form.AS_PROVED, P, SURE))
        .isEqualTo(LogSum.of(FDivergence.hellinger(P, SURE)));
    assertThat(new FDivergence(new ConvexFunction.NegativeLogarithm(), Form.CLOSED).of(P, SURE))
        .isEqualTo(new FDivergence.Infinite());
    assertThat(new FDivergence(ConvexFunction.Piecewise.chiSquare(), Form.CLOSED).of(SURE, P))
        .isEqualTo(new FDivergence.Infinite());
    assertThatThrownBy(() -> FDivergence.kullbackLeibler(P, SURE))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void functions_that_are_not_convex_are_refused() {
    assertThatThrownBy(
            () -> ConvexFunction.Piecewise.of(Rational.ZERO, Rational.ZERO, Rational.of(-1)))
        .hasMessage("the piece [0, 0, -1] is not convex");
    assertThatThrownBy(
            () ->
                new ConvexFunction.Piecewise(
                    List.of(Rational.ONE),
                    List.of(List.of(Rational.ZERO, Rational.ONE), List.of(Rational.ONE))))
        .hasMessage("not continuous and convex at 1");
    assertThat(ConvexFunction.Piecewise.totalVariation().isStrict()).isFalse();
    assertThat(
            ConvexFunction.Piecewise.chiSquare()
                .plusAffine(Rational.of(3), Rational.of(5))
                .valueAt(Rational.of(2)))
        .isEqualTo(Rational.of(9));
  }

  @Test
  void scores_are_the_printed_formulas() {
    assertThat(new ScoringRule.Quadratic().expected(P, Q)).isEqualTo(LogSum.of(Rational.HALF));
    assertThat(new ScoringRule.Quadratic().expected(P, P)).isEqualTo(LogSum.of(Rational.of(5, 8)));
    assertThat(ScoringRule.Quadratic.of(P, Q)).isEqualTo(Rational.HALF);
    // 3/5 / sqrt(9/25 + 16/25)
    assertThat(new ScoringRule.Spherical().score(0, List.of(Rational.of(3, 7), Rational.of(4, 7))))
        .isEqualTo(LogSum.of(Rational.of(3, 5)));
    assertThat(new ScoringRule.Logarithmic().expected(SURE, P))
        .isEqualTo(LogSum.log(Rational.of(1, 4)));
    assertThatThrownBy(() -> new ScoringRule.Logarithmic().expected(P, SURE))
        .hasMessage("the logarithm of the prediction 0 for signal 1");
  }
}
