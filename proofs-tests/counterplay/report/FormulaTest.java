package counterplay.report;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.sentence.Quantity;
import counterplay.exact.number.Rational;
import counterplay.exact.real.RootSum;
import counterplay.report.site.Formula;
import counterplay.report.site.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaTest {

  @Test
  void fractions_roots_and_relations_are_set() {
    assertThat(Formula.of("-1/2 <= 2*sqrt(3)"))
        .isEqualTo(
            "<math><mo>−</mo><mfrac><mrow><mn>1</mn></mrow><mn>2</mn></mfrac><mo>≤</mo>"
                + "<mn>2</mn><mo>⁢</mo><msqrt><mn>3</mn></msqrt></math>");
    assertThat(Formula.of("1, 2 = 1, x^2")).contains("<mo>,</mo>", "<msup><mi>x</mi><mn>2</mn>");
  }

  @Test
  void what_is_no_formula_stays_text_and_is_escaped() {
    assertThat(Formula.of("undefined: 0/0 <b> = 1")).isEqualTo("undefined: 0/0 &lt;b&gt; = 1");
    assertThat(Formula.of("sqrt(2")).isEqualTo("sqrt(2");
    assertThat(Formula.of("")).isEmpty();
    assertThat(Formula.of("1 +")).isEqualTo("1 +");
  }

  @Test
  void decimals_are_rounded_and_whole_numbers_have_none() {
    assertThat(Side.of(new Quantity.Numbers(List.of(Rational.of(2, 3)))))
        .isEqualTo(new Side("2/3", "0.666667"));
    assertThat(Side.of(new Quantity.Numbers(List.of(Rational.of(-5), Rational.of(7)))))
        .isEqualTo(new Side("-5, 7", ""));
    assertThat(Side.of(new Quantity.Reals(List.of(RootSum.sqrt(Rational.of(2))))).rounded())
        .isEqualTo("1.414214");
  }
}
