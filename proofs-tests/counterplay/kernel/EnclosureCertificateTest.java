package counterplay.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.evidence.Certificate;
import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.exact.real.DecimalCell;
import counterplay.exact.real.Expression;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Enclosures separate two numbers; the checker derives them with formulas of its own. */
class EnclosureCertificateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 | pi
          pi | 22/7
          pi | 355/113
          262537412640768743 + 999999999999/1000000000000 | exp(pi*sqrt(163))
          log(2) | sqrt(2)/2
          Phi(1) | 8414/10000
          Phi(-3) | 1/700
          phi(1/2) | phi(0)
          -log(3) | log(1/3) + 1/1000000000000
          sqrt(2) + sqrt(3) | sqrt(5 + 2*sqrt(6)) + 1/10^40
          exp(-100) | 4/10^44
          (1 + 1/1000)^1000 | exp(1)
          0 - 2 | -1
          """)
  void a_smaller_number_is_told_from_a_larger_one(String less, String more) {
    List<DecimalCell> cells = DecimalCell.apart(less, more, 64).orElseThrow();
    assertThat(
            Kernel.refusal(
                new Certificate.Enclosures(less + " < " + more, cells.get(0), cells.get(1))))
        .isEmpty();
    assertThat(
            Kernel.refusal(new Certificate.Enclosures("turned round", cells.get(1), cells.get(0))))
        .isPresent();
    assertThat(DecimalCell.apart(more, less, 64)).isEmpty();
    assertThat(DecimalCell.apart(less, less, 64)).isEmpty();
  }

  /**
   * Digits from tables: e, pi, log 2, the square root of 2, and Phi(1) = 0.84134474606854294858...
   */
  @ParameterizedTest
  @CsvSource({
    "exp(1), 271828182845904523536",
    "pi, 314159265358979323846",
    "log(2), 69314718055994530941",
    "sqrt(2), 141421356237309504880",
    "Phi(1), 84134474606854294858",
    "phi(0), 39894228040143267793"
  })
  void the_checker_finds_the_digits_of_tables(String expression, String digits) {
    Rational lo = Rational.parse(digits + "/1" + "0".repeat(20));
    Rational unit = Rational.parse("1/1" + "0".repeat(20));
    Interval value = Evaluation.of(expression, 100);
    assertThat(lo.compareTo(value.lo())).isLessThanOrEqualTo(0);
    assertThat(value.hi().compareTo(lo.plus(unit))).isLessThanOrEqualTo(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exp(7/3)",
        "exp(-50)",
        "log(1/1000)",
        "log(123456789)",
        "log(2/3)",
        "sqrt(1/3)",
        "Phi(13/5)",
        "Phi(-30)",
        "phi(3)",
        "Phi(1/10^20)",
        "2^-3 - -1/3",
        "-2^2 + 3*(4 - 5)/7",
        "exp(exp(1))",
        "sqrt(log(10))"
      })
  void checker_and_search_agree_though_their_formulas_differ(String expression) {
    Enclosure search = Expression.parse(expression).enclosure(60);
    Interval own = Evaluation.of(expression, 300);
    assertThat(own.lo().compareTo(search.hi())).isLessThanOrEqualTo(0);
    assertThat(search.lo().compareTo(own.hi())).isLessThanOrEqualTo(0);
    assertThat(own.hi().minus(own.lo()).compareTo(Rational.parse("1/1" + "0".repeat(50))))
        .isNegative();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 2",
        "exp(10001)",
        "Phi(41)",
        "log(0)",
        "sqrt(-1)",
        "1/(1-1)",
        "2^10001",
        "cos(1)",
        "(1",
        "1)",
        "",
        "1.5",
        "root(x-1,1)"
      })
  void what_has_no_value_or_no_checker_is_refused(String expression) {
    DecimalCell cell = new DecimalCell(expression, 0, Rational.ZERO, Rational.ONE);
    assertThat(Kernel.refusal(new Certificate.Enclosures("?", cell, DecimalCell.of("3", 0))))
        .isPresent();
  }
}
