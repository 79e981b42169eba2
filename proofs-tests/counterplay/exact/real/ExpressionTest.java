package counterplay.exact.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Order;
import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sqrt(2)+sqrt(3)-sqrt(5)             | MORE    | sum of square roots",
        "log(2)*3-log(8)                     | EQUAL   | sum of logarithms",
        "2/3*sqrt(1/2-sqrt(1/5))             | MORE    | sum of nested square roots",
        "Phi(1/3)-1/2                        | MORE    | enclosure",
        "sqrt(2)+sqrt(3)-sqrt(5+2*sqrt(6))   | EQUAL   | rational number",
        "sqrt(1+sqrt(2))*sqrt(2)-sqrt(2+2*sqrt(2)) | EQUAL | sum of nested square roots",
        "1/(sqrt(3)-sqrt(2))-sqrt(3)-sqrt(2) | EQUAL   | rational number",
        "sqrt(11+2*sqrt(29))+sqrt(16-2*sqrt(29)+2*sqrt(55-10*sqrt(29)))-sqrt(5)-sqrt(22+2*sqrt(5))"
            + " | EQUAL | expression of square roots",
        "sqrt(1+sqrt(1+sqrt(1+sqrt(2))))-1633/1000 | LESS | expression of square roots",
        "1/(1+sqrt(1+sqrt(2)))-(sqrt(1+sqrt(2))-1)/sqrt(2) | EQUAL | expression of square roots",
        "sqrt(sqrt(1+sqrt(1+sqrt(2)))-sqrt(1+sqrt(1+sqrt(2)))) | EQUAL | rational number",
        "-2^2                                | LESS    | rational number",
        "2^-1 - 1/2                          | EQUAL   | rational number",
        "exp(3*log(2)/2)-2*sqrt(2)           | EQUAL   | rational number",
        "log(sqrt(2))*2-log(2)               | EQUAL   | rational number",
        "exp(0)-1                            | EQUAL   | rational number",
        "Phi(0)-1/2                          | EQUAL   | rational number",
        "arctan(0)                           | EQUAL   | rational number",
        "exp(pi) - pi - 20                   | LESS    | enclosure",
        "exp(pi*sqrt(163)) - 262537412640768744 | LESS | enclosure",
        "4*arctan(1) - pi                    | UNKNOWN | enclosure",
        "Phi2(0,0,1/2) - 1/3                 | UNKNOWN | enclosure",
        "phi(0) - 1/sqrt(2*pi) + 1/10^30     | MORE    | enclosure",
        "sqrt(2)^0 - 1                       | EQUAL   | rational number",
        "log(3)/log(2) - 1054/665            | MORE    | enclosure",
        "root(x^3-2, 1)                      | MORE    | algebraic number",
        "root(x^3 - 3*x + 1, 1)              | LESS    | algebraic number",
        "root(x^3-2,1)^3 - 2                 | EQUAL   | rational number",
        "root(x^3-2,1) - root(8-4*x^3,1)     | EQUAL   | rational number",
        "root(x^3-2,1) - 12599210498948731647672106072782/10^31 | MORE | algebraic number",
        "root(x^3-2,1) - 12599210498948731647672106072783/10^31 | LESS | algebraic number",
        "root(x^5-x^3-2*x^2+2, 2) - 1        | EQUAL   | rational number",
        "root(3*x^4-x^3-6*x+2, 1) - 1/3      | EQUAL   | algebraic number",
        "root(x^5-x^3-2*x^2+2, 3)^3 - 2      | EQUAL   | algebraic number",
        "root(2*x-1, 1) - 1/2                | EQUAL   | rational number",
        "root(x^2-2, 2) - sqrt(2)            | EQUAL   | rational number",
        "root(x^2-x-1, 1) - (1-sqrt(5))/2    | EQUAL   | rational number",
        "root(x^2-2*x+1, 1) - 1              | EQUAL   | rational number",
        "(root(x^3-2,1) - 5/4)*root(x^3-2,1) | MORE    | algebraic number",
        "1/root(x^3-2,1) - 4/5               | LESS    | enclosure",
        "sqrt(root(x^3-2,1)) - root(x^6-2,2) | UNKNOWN | enclosure",
        "1/sqrt(1+sqrt(2)) - sqrt(sqrt(2)-1) | EQUAL   | sum of nested square roots",
        "1/(3*sqrt(2+sqrt(7))) - 31/200      | LESS    | sum of nested square roots",
        "pi^3 - 31                           | MORE    | enclosure",
        "pi^6 - 961                          | MORE    | enclosure",
        "pi^6 - 962                          | LESS    | enclosure",
        "(1+sqrt(1+sqrt(1+sqrt(2))))^3 - 18  | LESS    | expression of square roots",
        "(1+sqrt(1+sqrt(1+sqrt(2))))^3 - 35/2 | MORE   | expression of square roots",
        "log(pi) - 8/7                       | MORE    | enclosure",
        "log(pi) - 23/20                     | LESS    | enclosure",
        "exp(log(2)/3) - 5/4                 | MORE    | enclosure",
        "exp(log(2)/4) - 6/5                 | LESS    | enclosure",
        "exp(-log(2)/2) - sqrt(2)/2          | EQUAL   | rational number",
        "exp(-2*log(3)+log(5)) - 5/9         | EQUAL   | rational number",
        "exp(log(2)*sqrt(2)) - 8/3           | LESS    | enclosure"
      })
  void signs_are_decided_where_they_can_be(String text, Order sign, String form) {
    Expression e = Expression.parse(text);
    assertThat(e.sign(60)).isEqualTo(sign);
    assertThat(e.form()).isEqualTo(form);
    assertThat(e.enclosure(25).width()).isLessThanOrEqualTo(Decimals.unit(25));
    if (sign == Order.UNKNOWN || sign == Order.EQUAL)
      assertThat(e.enclosure(40).contains(Rational.ZERO)).isTrue();
    assertThat(e.isDecidable()).isEqualTo(!form.equals("enclosure"));
  }

  /** Products (1+sqrt(2))(1+sqrt(3))... of so many factors, which are sums of 2^factors roots. */
  private static String rootsOfPrimes(int factors) {
    int[] primes = {2, 3, 5, 7, 11, 13, 17};
    return IntStream.range(0, factors)
        .mapToObj(i -> "(1+sqrt(" + primes[i] + "))")
        .collect(Collectors.joining("*", "(", ")"));
  }

  @Test
  void what_would_be_a_huge_sum_of_roots_is_kept_in_another_form() {
    String five = rootsOfPrimes(5);
    String six = rootsOfPrimes(6);
    assertForm(five + "*" + five, "sum of square roots", 112_830);
    assertForm(six + "*" + five, "expression of square roots", 519_647);
    assertForm("log(2)*" + five + "*" + five, "sum of logarithms", 78_208);
    assertForm("log(2)*" + five + "*" + six, "enclosure", 360_191);
    assertForm("(log(2)+log(3)*" + five + ")*" + five, "enclosure", 124_189);
    assertForm("1000/" + six, "sum of square roots", 0);
    assertForm("10000/" + rootsOfPrimes(7), "expression of square roots", 1);
    assertForm("sqrt(1+sqrt(2))*sqrt(1+sqrt(3))", "sum of nested square roots", 2);
    assertForm("sqrt(" + six + ")", "sum of nested square roots", 39);
    assertForm("sqrt(" + rootsOfPrimes(7) + ")", "sum of nested square roots", 89);
  }

  private static void assertForm(String text, String form, int whole) {
    Expression e = Expression.parse(text);
    assertThat(e.form()).isEqualTo(form);
    assertThat(e.enclosure(20).compare(Rational.of(whole))).isEqualTo(Order.MORE);
    assertThat(e.enclosure(20).compare(Rational.of(whole + 1))).isEqualTo(Order.LESS);
  }

  @Test
  void undecided_signs_become_decided_with_more_digits() {
    Expression e = Expression.parse("exp(1/10^40) - 1 - 1/10^40");
    assertThat(e.sign(50)).isEqualTo(Order.UNKNOWN);
    assertThat(e.sign(90)).isEqualTo(Order.MORE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "1/0              | the expression has no value: division by zero",
        "1/(sqrt(8)-2*sqrt(2)) | the expression has no value: division by zero",
        "1/(sqrt(1+sqrt(1+sqrt(2)))-sqrt(1+sqrt(1+sqrt(2)))) | the expression has no value:"
            + " division by zero",
        "1/(log(4)-2*log(2)) | the expression has no value: division by zero",
        "1/(pi-4*arctan(1)) | the expression has no value: a divisor could not be told from 0",
        "sqrt(1-sqrt(2))  | the square root of a negative number",
        "sqrt(log(1/2))   | the square root of a negative number",
        "sqrt(pi-4)       | the square root of a negative number",
        "log(0)           | the logarithm of a number that is not positive",
        "log(sqrt(2)-2)   | the logarithm of a number that is not positive",
        "exp(10001)       | exp of a number beyond 10000 in absolute value",
        "0.1              | '.' at position 2; wanted is an operator or the end (write"
            + " 1/10 for 0.1)",
        "2x               | 'x' at position 2; wanted is an operator or the end",
        "sin(1)           | 'sin' is no function; wanted is sqrt, log, exp, arctan, phi, Phi, Phi2"
            + " or root",
        "Phi(1,2)         | Phi with 2 argument(s); wanted are 1",
        "Phi2(1,2)        | Phi2 with 2 argument(s); wanted are 3",
        "Phi2(1,sqrt(2),1/2) | Phi2 with an argument that is not rational; wanted are rational"
            + " numbers",
        "Phi2(1,1,2)      | a correlation of 2; wanted is a number from -1 to 1",
        "(1+2             | the end of the expression; wanted is ')'",
        "2^sqrt(4)        | 's' at position 3; wanted is an integer exponent",
        "2^100000         | an exponent above 10000",
        "root(x^3-2, 2)   | the polynomial x^3-2 has 1 real root(s), not a root 2; wanted is a k"
            + " from 1 to 1",
        "root(x^3-2, 0)   | the polynomial x^3-2 has 1 real root(s), not a root 0; wanted is a k"
            + " from 1 to 1",
        "root(x^2+1, 1)   | the polynomial x^2+1 has 0 real root(s), not a root 1",
        "root(7, 1)       | the polynomial 7 has 0 real root(s), not a root 1",
        "root(x-x, 1)     | the polynomial x-x is 0: every number is a root",
        "root(x^61-2, 1)  | a polynomial with an exponent above 60",
        "root(x^40*x^21-2, 1) | root of a polynomial of degree 61; at most 60 is read",
        "root(x*y-2, 1)   | root of a polynomial with 'y'; wanted is one in x",
        "root((x+1)^2, 1) | ')' at position 10; wanted is ','",
        "root(x^3-2)      | ')' at position 11; wanted is ','",
        "root(x^3-2, x)   | 'x' at position 13; wanted is the number of the root, from 1",
        "root(, 1)        | '' is not a polynomial; wanted is a sum such as 100*p*q - 1/2*p^2 + 3",
        "1/(root(x^5-x^3-2*x^2+2, 3)^3-2) | the expression has no value: division by zero",
        "sqrt(-root(x^3-2,1)) | the square root of a negative number",
        "log(root(x^3-3*x+1,1)) | the logarithm of a number that is not positive",
        "(2^10000)^10     | a number of more than 40000 bits",
        "(pi^10000)^10000 | a number of more than 40000 bits",
        "\"\"             | the end of the expression; wanted is a number, a function or a bracket",
        "2 \u00d7 3       | character 215 at position 3; wanted is an operator or the end"
      })
  void expressions_without_a_value_are_refused_in_one_line(String text, String message) {
    assertThatThrownBy(() -> Expression.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void hostile_texts_are_refused() {
    assertThatThrownBy(() -> Expression.parse("1".repeat(2_001)))
        .hasMessage("a number of 2001 characters; at most 2000 are read");
    assertThatThrownBy(() -> Expression.parse("1+".repeat(6_000) + "1"))
        .hasMessage("an expression of 12001 characters; at most 10000 are read");
    assertThatThrownBy(() -> Expression.parse("1+".repeat(4_000) + "1"))
        .hasMessage("an expression of more than 500 operations");
    assertThatThrownBy(() -> Expression.parse("(".repeat(5_000)))
        .hasMessage("an expression nested deeper than 100");
    assertThatThrownBy(() -> Expression.parse("-".repeat(5_000) + "1"))
        .hasMessage("an expression nested deeper than 100");
    assertThatThrownBy(() -> Expression.parse("sqrt(".repeat(200) + "2" + ")".repeat(200)))
        .hasMessage("an expression nested deeper than 100");
    assertThatThrownBy(() -> Expression.parse("root(" + "1".repeat(1_900) + "*x^60-2, 1)"))
        .hasMessageEndingWith(
            "has coefficients of 6309 bits on one denominator; for degree 60 at most 333 are read");
    assertThatThrownBy(() -> Expression.parse("x".repeat(5_000)))
        .hasMessage("a name of 5000 characters at position 1");
  }

  @Test
  void roots_are_told_from_close_numbers() {
    // floor(10^1500 2^(1/3)) = floor of the cube root of 2 10^4500
    BigInteger wanted = BigInteger.TEN.pow(4_500).shiftLeft(1);
    BigInteger below = BigInteger.ZERO;
    for (int bit = 5_000; bit >= 0; bit--) {
      BigInteger more = below.setBit(bit);
      if (more.pow(3).compareTo(wanted) <= 0) below = more;
    }
    assertThat(Expression.parse("root(x^3-2,1) - " + below + "/10^1500").sign(20))
        .isEqualTo(Order.MORE);
    assertThat(
            Expression.parse("root(x^3-2,1) - " + below.add(BigInteger.ONE) + "/10^1500").sign(20))
        .isEqualTo(Order.LESS);
  }

  @Test
  void every_root_of_a_polynomial_of_degree_60_is_reached() {
    // the sixtieth roots of 2: one negative, one positive
    assertThat(
            Expression.parse("root(x^60-2,1) + root(x^60-2,2)")
                .enclosure(30)
                .contains(Rational.ZERO))
        .isTrue();
    // Chebyshev's T_6 = 32 x^6 - 48 x^4 + 18 x^2 - 1 has the roots cos((2k-1) pi/12), the third is
    // -cos(5 pi/12)
    assertThat(
            Expression.parse("root(32*x^6-48*x^4+18*x^2-1,3) + (sqrt(6)-sqrt(2))/4")
                .enclosure(30)
                .contains(Rational.ZERO))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phi(10^1000)",
        "Phi2(1/10^500, 1, 1/2)",
        "log(10^10000)",
        "exp(exp(7))",
        "sqrt(10^10000+1)-10^5000"
      })
  void extreme_arguments_keep_their_digits(String text) {
    assertThat(Expression.parse(text).enclosure(10).width()).isLessThanOrEqualTo(Decimals.unit(10));
  }

  @Test
  void a_product_of_many_sums_of_roots_stays_bounded() {
    StringBuilder text = new StringBuilder("1");
    for (int p : new int[] {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43}) {
      text.append("*(1+sqrt(").append(p).append("))");
    }
    Expression e = Expression.parse(text.toString());
    assertThat(e.sign(20)).isEqualTo(Order.MORE);
    assertThat(e.form()).isEqualTo("expression of square roots");
  }

  @Property(tries = 500)
  void any_text_is_read_or_refused(
      @ForAll @StringLength(max = 12) @CharRange(from = '(', to = '9') String text) {
    try {
      assertThat(Expression.parse(text).enclosure(3).width()).isLessThanOrEqualTo(Decimals.unit(3));
    } catch (IllegalArgumentException refused) {
      assertThat(refused.getMessage()).isNotBlank().doesNotContain("\n");
    }
  }
}
