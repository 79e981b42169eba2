package counterplay.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.exact.real.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the checker computes, beside what the search computes in another way. */
class EvaluationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arctan(1)",
        "arctan(-7)",
        "arctan(1/1000)",
        "Phi2(0,0,1/2)",
        "Phi2(0,0,-1/2)",
        "Phi2(1,1/2,-3/5)",
        "Phi2(-2,1/3,1/10)",
        "Phi2(3/2,3/2,0)",
        "Phi2(1,2,1)",
        "Phi2(1,-2,-1)",
        "root(x^3-2,1)",
        "root(x^4-5*x^2+6,3)",
        "root(x^4-2*x^2+1,2)",
        "root(2*x-3,1)"
      })
  void both_enclose_the_same_number(String text) {
    Interval checked = Evaluation.of(text, 80);
    Enclosure found = Expression.parse(text).enclosure(20);
    assertThat(checked.lo()).isLessThanOrEqualTo(found.hi());
    assertThat(checked.hi()).isGreaterThanOrEqualTo(found.lo());
    assertThat(checked.hi().minus(checked.lo())).isLessThan(Rational.of(1, 1_000_000_000_000L));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phi2(0,0,2)",
        "Phi2(0,0)",
        "Phi2(0,0,999999/1000000)",
        "Phi2(41,0,0)",
        "root(x^2+1,1)",
        "root(x^2-1,3)",
        "root(x^2-1,0)",
        "root(y-1,1)",
        "root(x^61,1)",
        "root(5,1)",
        "root(x-1)"
      })
  void what_has_no_value_is_refused(String text) {
    assertThatThrownBy(() -> Evaluation.of(text, 80)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Phi2(0;0,1/2) | a comma is missing in place 7
          root(x-1) | a comma is missing in place 9
          root(x-1 | a comma is missing in place 9
          root(x-1,12345) | no number of a root in place 15
          root(x-1,) | no number of a root in place 10
          """)
  void what_is_missing_is_named_with_its_place(String text, String message) {
    assertThatThrownBy(() -> Evaluation.of(text, 80)).hasMessage(message);
  }

  @Test
  void a_root_is_asked_for_by_up_to_four_digits() {
    assertThat(Evaluation.of("root(x-1,0001)", 80).lo().minus(Rational.ONE).abs())
        .isLessThan(Rational.HALF.power(70));
  }
}
