package counterplay.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ends are moved outward, by no more than they have to, and expressions are read to the letter. */
class IntervalTest {

  private static Rational r(String text) {
    return Rational.parse(text);
  }

  private static Interval between(String lo, String hi) {
    return Interval.of(r(lo), r(hi), 2);
  }

  private static void lies(Interval x, String lo, String hi) {
    assertThat(x.lo()).isEqualTo(r(lo));
    assertThat(x.hi()).isEqualTo(r(hi));
  }

  @Test
  void a_number_between_two_multiples_is_enclosed_by_them_and_a_multiple_by_itself() {
    lies(between("1/3", "1/3"), "1/4", "1/2");
    lies(between("-1/3", "-1/3"), "-1/2", "-1/4");
    lies(between("1/4", "1/4"), "1/4", "1/4");
    lies(between("-3/4", "-3/4"), "-3/4", "-3/4");
    lies(between("0", "0"), "0", "0");
    lies(Interval.of(r("1/3"), 10).withBits(2), "1/4", "1/2");
  }

  @Test
  void operations_enclose_all_results() {
    lies(between("-1", "2").plus(between("1", "3")), "0", "5");
    lies(between("-1", "2").minus(between("1", "3")), "-4", "1");
    lies(between("-1", "2").negated(), "-2", "1");
    lies(between("-1", "2").times(between("-3", "1")), "-6", "3");
    lies(between("1", "2").times(r("-1/3")), "-3/4", "-1/4");
    lies(between("1", "2").over(between("2", "4")), "1/4", "1");
    lies(between("1", "2").over(between("-4", "-2")), "-1", "-1/4");
    lies(between("-1", "3").widened(between("-2", "1")), "-3", "5");
    assertThat(between("-3", "1").size()).isEqualTo(r("3"));
  }

  @Test
  void nothing_is_divided_by_what_may_be_zero() {
    for (Interval divisor :
        new Interval[] {
          between("-1", "1"), between("0", "1"), between("-1", "0"), between("0", "0")
        })
      assertThatThrownBy(() -> between("1", "2").over(divisor))
          .hasMessage("a divisor that may be 0");
  }

  @Test
  void numbers_are_given_up_beyond_the_largest() {
    Rational largest = Rational.of(BigInteger.ONE.shiftLeft(20_000), BigInteger.ONE);
    assertThat(Interval.of(largest, 1).hi()).isEqualTo(largest);
    assertThatThrownBy(() -> Interval.of(largest.plus(Rational.ONE).negated(), 1))
        .hasMessage("too large a number");
  }

  @Test
  void eight_units_of_the_last_place_are_tiny_and_nine_are_not() {
    assertThat(between("0", "2").isTiny()).isTrue();
    assertThat(between("-9/4", "1").isTiny()).isFalse();
  }

  private static Interval value(String expression, int bits) {
    return Evaluation.of(expression, bits);
  }

  @Test
  void roots_are_rounded_down_and_up() {
    lies(value("sqrt(2)", 1), "1", "3/2");
    lies(value("sqrt(4)", 1), "2", "2");
    lies(value("sqrt(0)", 1), "0", "0");
  }

  /** Twenty digits behind the point, from a program for numbers of any length (mpmath). */
  @ParameterizedTest
  @CsvSource({
    "log(7), 194591014905531330510",
    "log(1/1000), -690775527898213705206",
    "log(100000), 1151292546497022842008",
    "log(1), 0",
    "Phi(5/2), 99379033467422386483",
    "Phi(-3), 134989803163009452",
    "Phi(1/2), 69146246127401310363",
    "Phi(0), 50000000000000000000",
    "exp(-3), 4978706836786394297",
    "exp(3), 2008553692318766774092",
    "phi(1), 24197072451914334979",
    "pi, 314159265358979323846"
  })
  void functions_have_the_digits_of_tables(String expression, String digits) {
    Rational unit = Rational.of(10).power(20).inverse();
    Rational lo = r(digits).times(unit);
    Interval x = value(expression, 100);
    assertThat(x.lo()).isGreaterThanOrEqualTo(lo.minus(unit));
    assertThat(x.hi()).isLessThanOrEqualTo(lo.plus(unit));
  }

  /** One unit at least is lost where the value is none of the grid; many would be a waste. */
  @ParameterizedTest
  @CsvSource({
    "exp(1), 8",
    "exp(10), 64",
    "exp(-10), 2",
    "Phi(1), 8",
    "Phi(5), 8",
    "Phi(-5), 8",
    "log(7), 4096",
    "phi(1), 4096",
    "pi, 65536"
  })
  void an_enclosure_is_not_much_wider_than_the_grid(String expression, int units) {
    Interval x = value(expression, 100);
    Rational unit = Rational.of(BigInteger.ONE, BigInteger.ONE.shiftLeft(100));
    assertThat(x.hi().minus(x.lo())).isLessThanOrEqualTo(unit.times(Rational.of(units)));
    assertThat(x.hi().minus(x.lo())).isGreaterThanOrEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource({"-1, -1/2", "1/2, 1", "3, 7/2", "-5, -3"})
  void what_increases_is_taken_at_the_lower_and_at_the_upper_end(String lo, String hi) {
    Interval x = Interval.of(r(lo), r(hi), 60);
    for (String f : new String[] {"exp", "Phi"}) {
      Interval y = Functions.of(f, x);
      assertThat(y.lo()).isEqualTo(value(f + "(" + lo + ")", 60).lo());
      assertThat(y.hi()).isEqualTo(value(f + "(" + hi + ")", 60).hi());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"exp(10000)", "exp(-10000)", "2^10000", "1^00000"})
  void what_is_at_the_limit_is_evaluated(String expression) {
    assertThat(value(expression, 20).hi()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exp(10001)  | exp of a number beyond 10000
          exp(-10001) | exp of a number beyond 10000
          Phi(41)     | Phi of a number beyond 40
          Phi(-41)    | Phi of a number beyond 40
          log(0)      | the logarithm of a number that may not be positive
          log(-1)     | the logarithm of a number that may not be positive
          sqrt(-1)    | the square root of a number that may be negative
          1/(1 - 1)   | a divisor that may be 0
          0^-1        | a divisor that may be 0
          2^10001     | an exponent that is no integer up to 10000
          2^000010    | an exponent that is no integer up to 10000
          2^x         | an exponent that is no integer up to 10000
          cos(1)      | no checker knows the function 'cos'
          1 2         | a space inside a number or name: 1 2
          (1          | a bracket is not closed in place 3
          1)          | ')' in place 2
          1.5         | '.' in place 2
          1:5         | ':' in place 2
          1/2/        | a number, a function or a bracket is missing in place 5
          2*          | a number, a function or a bracket is missing in place 3
          x           | a number, a function or a bracket is missing in place 2
          """)
  void what_cannot_be_evaluated_is_refused_for_its_reason(String expression, String reason) {
    assertThatThrownBy(() -> value(expression, 20)).hasMessage(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "2 - 3 - 4, -5",
    "1234567890 - 1234567889, 1",
    "12/3/2, 2",
    "2*3 + 4*5, 26",
    "-2^2, -4",
    "2^-2, 1/4",
    "3^5, 243",
    "2^0, 1",
    "-(-3), 3",
    "+3 - +2, 1",
    "2 - -3, 5",
    "(1 + 2)*3, 9"
  })
  void rational_expressions_have_the_values_of_schoolbooks(String expression, String value) {
    lies(value(expression, 8), value, value);
  }

  @Test
  void nesting_is_limited_and_length_is_not() {
    assertThat(value("-".repeat(98) + "1", 8).lo()).isEqualTo(Rational.ONE);
    assertThat(value("-".repeat(99) + "1", 8).lo()).isEqualTo(r("-1"));
    assertThatThrownBy(() -> value("-".repeat(100) + "1", 8)).hasMessage("nested deeper than 100");
    lies(value("1" + " + 1".repeat(300), 8), "301", "301");
  }
}
