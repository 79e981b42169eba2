package counterplay.exact.real;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormalNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "log(2)*log(3) - log(3)*log(2)",
        "log(8)*log(27) - 9*log(2)*log(3)",
        "log(6)*log(5) - log(2)*log(5) - log(3)*log(5)",
        "(log(2) + pi)^2 - log(2)^2 - 2*pi*log(2) - pi^2",
        "sqrt(2)*pi*sqrt(2) - 2*pi",
        "exp(1)*Phi(1/3) - Phi(1/3)*exp(1)",
        "arctan(2)/pi - arctan(2)*(1/pi)",
        "Phi2(1,2,1/3)*2 - Phi2(1,2,1/3) - Phi2(1,2,1/3)"
      })
  void what_cancels_by_the_laws_of_arithmetic_is_zero(String text) {
    assertThat(Expression.parse(text).sign(20)).isEqualTo(Order.EQUAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "log(2)*log(3) - log(3)*log(2) + 1/10^30",
        "log(2)*log(9) - log(3)*log(2)",
        "pi^2 - 9",
        "exp(1)*pi - 8"
      })
  void what_does_not_cancel_is_positive_here(String text) {
    assertThat(Expression.parse(text).sign(50)).isEqualTo(Order.MORE);
  }
}
