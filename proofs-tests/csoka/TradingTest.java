package csoka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import counterplay.exact.real.Unasked;
import counterplay.mechanism.team.BalancedTeamMechanism;
import csoka.example.Active;
import csoka.example.Example21;
import csoka.example.Trading;
import csoka.planned.BeliefPath;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TradingTest {

  private static List<Unasked> reports(String name, int k) {
    return IntStream.rangeClosed(0, k).mapToObj(t -> Unasked.parameter(name + t)).toList();
  }

  @Test
  void what_reports_earn_is_a_polynomial_and_asks_nothing() {
    List<Unasked> blue = reports("b", 2);
    List<Unasked> red = reports("r", 2);
    Trading<Unasked> trading =
        Trading.of(new BalancedTeamMechanism(), 3, 3, blue, red, Example21.LOSS);
    // YES where both are HIGH: it brings 104 to Red and -204 to Green, so that the others together
    // expect -100 p q
    Unasked gained = red.get(0).times(blue.get(1).minus(blue.get(0))).scale(Rational.of(-100));
    assertThat(trading.gamma(Active.BLUE, 1)).isEqualTo(gained);
    assertThat(trading.transfers(Active.RED).value().degree()).isEqualTo(2);
    assertThat(new BeliefPath<>(blue, blue, red, red).lemma31()).isEqualTo(blue.get(0).zero());
  }

  @Test
  void equal_reports_of_two_rounds_change_nothing() {
    List<Rational> same = List.of(Rational.HALF, Rational.HALF, Rational.ONE);
    Trading<Rational> trading =
        Trading.of(new BalancedTeamMechanism(), 3, 2, same, same, Example21.LOSS);
    assertThat(trading.gamma(Active.BLUE, 1)).isEqualTo(Rational.ZERO);
    assertThat(trading.gamma(Active.BLUE, 2)).isEqualTo(Rational.of(-25));
  }

  @Test
  void the_last_report_is_zero_or_one() {
    List<Rational> half = List.of(Rational.HALF, Rational.HALF);
    assertThatThrownBy(
            () -> Trading.of(new BalancedTeamMechanism(), 3, 1, half, half, Example21.LOSS))
        .hasMessage("the last report is 0 or 1, not 1/2");
  }
}
