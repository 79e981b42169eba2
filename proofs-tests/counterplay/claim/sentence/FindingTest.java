package counterplay.claim.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.Expression;
import counterplay.exact.real.LogSum;
import counterplay.exact.real.RootSum;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static RealNumber number(String expression) {
    return Expression.parse(expression).value();
  }

  @Property(tries = 300)
  boolean a_relation_between_roots_is_that_of_their_decimals(
      @ForAll Relation relation,
      @ForAll @IntRange(min = 0, max = 200) int a,
      @ForAll @IntRange(min = 0, max = 200) int b) {
    BigDecimal left = new BigDecimal(BigInteger.valueOf(a).multiply(BigInteger.TEN.pow(60)).sqrt());
    BigDecimal right =
        new BigDecimal(BigInteger.valueOf(b).multiply(BigInteger.TEN.pow(60)).sqrt());
    Finding finding =
        Finding.of(RootSum.sqrt(Rational.of(a)), relation, RootSum.sqrt(Rational.of(b)));
    int c = left.compareTo(right);
    boolean wanted =
        switch (relation) {
          case EQUAL -> c == 0;
          case DIFFERENT -> c != 0;
          case AT_LEAST -> c >= 0;
          case AT_MOST -> c <= 0;
          case MORE -> c > 0;
          case LESS -> c < 0;
        };
    return finding.holds() == wanted && finding.fails() != wanted;
  }

  @Test
  void equal_numbers_in_different_forms_are_equal() {
    assertThat(
            Finding.of(number("sqrt(2) + sqrt(3)"), Relation.EQUAL, number("sqrt(5 + 2*sqrt(6))"))
                .holds())
        .isTrue();
    assertThat(
            Finding.of(
                    LogSum.log(Rational.of(8)),
                    Relation.EQUAL,
                    LogSum.log(Rational.of(2)).scale(Rational.of(3)))
                .holds())
        .isTrue();
    assertThat(
            Finding.of(
                    LogSum.log(Rational.of(8)),
                    Relation.LESS,
                    LogSum.log(Rational.of(2)).scale(Rational.of(3)))
                .fails())
        .isTrue();
  }

  @Test
  void numbers_that_turn_out_rational_are_written_as_such() {
    Finding finding = Finding.of(RootSum.sqrt(Rational.of(4, 9)), Relation.LESS, Rational.of(3, 4));
    assertThat(finding.text()).isEqualTo("2/3 < 3/4");
    assertThat(finding).isEqualTo(Finding.of(Rational.of(2, 3), Relation.LESS, Rational.of(3, 4)));
    assertThat(Finding.of(RootSum.sqrt(Rational.of(8)), Relation.LESS, Rational.of(3)).text())
        .isEqualTo("2*sqrt(2) < 3");
  }

  @Test
  void what_cannot_be_told_apart_is_open_and_neither_holds_nor_fails() {
    Finding finding = Finding.of(number("4*arctan(1)"), Relation.AT_MOST, number("pi"));
    assertThat(finding.truth()).isEqualTo(Truth.OPEN);
    assertThat(List.of(finding.holds(), finding.fails())).containsOnly(false);
    assertThat(Finding.of(number("exp(1)"), Relation.LESS, Rational.of(272, 100)).holds()).isTrue();
  }

  @Test
  void one_failing_place_decides_a_list_whatever_is_open_elsewhere() {
    List<RealNumber> left = List.of(number("4*arctan(1)"), number("exp(2)"));
    assertThat(Finding.ofReals(left, Relation.AT_MOST, List.of(number("pi"), number("7"))).truth())
        .isEqualTo(Truth.FAILS);
    assertThat(
            Finding.ofReals(left, Relation.DIFFERENT, List.of(number("pi"), number("7"))).truth())
        .isEqualTo(Truth.HOLDS);
    assertThat(Finding.ofReals(left, Relation.AT_LEAST, List.of(number("pi"), number("7"))).truth())
        .isEqualTo(Truth.OPEN);
  }

  @Test
  void the_undefined_satisfies_nothing() {
    assertThat(Finding.undefined("a division by zero", Relation.DIFFERENT, Rational.ONE).fails())
        .isTrue();
  }

  @Test
  void lists_of_different_lengths_differ_and_are_not_equal() {
    List<Rational> one = List.of(Rational.ONE);
    List<Rational> two = List.of(Rational.ONE, Rational.ONE);
    assertThat(Finding.of(one, Relation.DIFFERENT, two).holds()).isTrue();
    assertThat(Finding.of(one, Relation.EQUAL, two).fails()).isTrue();
  }
}
