package counterplay.exact.polynomial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolynomialExpressionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(x - y)^2 + x*y/3          | -5/3*x*y + x^2 + y^2",
        "x                          | x",
        "azAZ_09                    | azAZ_09",
        "12                         | 12",
        "1 - 2 - 3                  | -4",
        "1 + 2 + 3                  | 6",
        "12/2/3                     | 2",
        "2*3/4*x                    | 3/2*x",
        "-x^2                       | -x^2",
        "(-x)^2                     | x^2",
        "--x + +y                   | x + y",
        "2*-x                       | -2*x",
        "x/-2                       | -1/2*x",
        "x/(1 - 3)                  | -1/2*x",
        "x^0                        | 1",
        "x^1                        | x",
        "((x))                      | x",
        "  ( x+1 ) * ( x-1 )  ^ 1   | x^2 - 1",
        "x - x                      | 0",
        "x^20*y^20                  | x^20*y^20",
        "x^40                       | x^40"
      })
  void polynomials_are_read_as_people_write_them(String text, String normal) {
    assertThat(PolynomialExpression.parse(text)).isEqualTo(Polynomial.parse(normal));
    assertThat(PolynomialExpression.parse(text)).hasToString(normal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2x      | character 2 of '2x'; wanted is an operator or the end",
        "x + 0.5 | character 6 of 'x + 0.5'; wanted is an operator or the end (write 1/2 for 0.5)",
        "x +     | the end of the polynomial; wanted is a number, a parameter or a bracket",
        "(x      | the end of the polynomial; wanted is ')'",
        "x)      | character 2 of 'x)'; wanted is an operator or the end",
        "x^y     | character 3 of 'x^y'; wanted is an exponent up to 40",
        "x^41    | character 3 of 'x^41'; wanted is an exponent up to 40",
        "x^100   | character 3 of 'x^100'; wanted is an exponent up to 40",
        "x/y     | a division by y; wanted is a number",
        "x^40*y  | a polynomial of a degree above 40",
        "@       | character 1 of '@'; wanted is a number, a parameter or a bracket",
        "[       | character 1 of '['; wanted is a number, a parameter or a bracket",
        "x{      | character 2 of 'x{'; wanted is an operator or the end",
        "`       | character 1 of '`'; wanted is a number, a parameter or a bracket",
        "/       | character 1 of '/'; wanted is a number, a parameter or a bracket",
        "x:      | character 2 of 'x:'; wanted is an operator or the end",
        "_a      | '_a' cannot name a parameter"
      })
  void what_is_no_polynomial_is_refused_in_one_line(String text, String message) {
    assertThatThrownBy(() -> PolynomialExpression.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void a_division_by_zero_is_an_error() {
    assertThatThrownBy(() -> PolynomialExpression.parse("x/(1-1)"))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void hostile_texts_are_refused_and_texts_at_the_limits_are_read() {
    assertThat(PolynomialExpression.parse("1" + "+1".repeat(4_999) + " ")).hasToString("5000");
    assertThatThrownBy(() -> PolynomialExpression.parse("1" + "+1".repeat(5_000)))
        .hasMessage("a polynomial of 10001 characters; at most 10000 are read");
    assertThat(PolynomialExpression.parse("-".repeat(98) + "x")).hasToString("x");
    assertThat(PolynomialExpression.parse("(".repeat(99) + "x" + ")".repeat(99))).hasToString("x");
    String deep = "a polynomial nested deeper than 100";
    assertThatThrownBy(() -> PolynomialExpression.parse("(".repeat(100) + "x" + ")".repeat(100)))
        .hasMessage(deep);
    assertThatThrownBy(() -> PolynomialExpression.parse("-".repeat(100) + "x")).hasMessage(deep);
    String nine = "(a+b+c+d+e+f+g+h+i)";
    assertThat(PolynomialExpression.parse(nine + "^8").size()).isEqualTo(12_870);
    assertThatThrownBy(() -> PolynomialExpression.parse(nine + "^9"))
        .hasMessage("a polynomial of more than 20000 terms");
    assertThatThrownBy(() -> PolynomialExpression.parse(nine + "^6*" + nine + "^6"))
        .hasMessage("a polynomial that takes more than 2000000 products of terms to read");
    assertThatThrownBy(() -> PolynomialExpression.parse("x " + "y".repeat(200)))
        .hasMessage(
            "character 3 of 'x " + "y".repeat(55) + "...'; wanted is an operator or the end");
    assertThatThrownBy(() -> PolynomialExpression.parse("x\u0007\n"))
        .hasMessage("character 2 of 'x??'; wanted is an operator or the end");
  }
}
