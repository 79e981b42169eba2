package counterplay.exact.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalHintTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "3.01        | 1  | \" (write 301/100 for 3.01)\"",
        "x + 0.5*y   | 5  | \" (write 1/2 for 0.5)\"",
        ".25         | 0  | \" (write 1/4 for .25)\"",
        "a99.19b     | 3  | \" (write 9919/100 for 99.19)\"",
        "3.          | 1  | \" (decimals are written as fractions, 1/10)\"",
        "3.x         | 1  | \" (decimals are written as fractions, 1/10)\"",
        "3.01        | 0  | \"\"",
        "3.01        | 4  | \"\"",
        "3.01        | 9  | \"\""
      })
  void a_decimal_is_shown_as_the_fraction_to_write(String text, int at, String hint) {
    assertThat(DecimalHint.at(text, at)).isEqualTo(hint);
  }

  @Test
  void a_long_decimal_is_not_repeated() {
    String forty = "1." + "1".repeat(39);
    assertThat(DecimalHint.at(forty, 1)).endsWith(" for " + forty + ")");
    assertThat(DecimalHint.at(forty + "1", 1))
        .isEqualTo(" (decimals are written as fractions, 1/10)");
  }
}
