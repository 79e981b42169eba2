package counterplay.app;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProveCommandTest {

  @TempDir Path home;

  private TestHouse.Ran prove(String... words) {
    return TestHouse.toy(home)
        .run(Stream.concat(Stream.of("prove"), Stream.of(words)).toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 < pi | enclosures |
          pi <= 22/7 | enclosures |
          sqrt(2) > 7/5 | enclosures |
          (x + y)^2 = x^2 + 2*x*y + y^2 | identity |
          x^2 + y^2 >= 2*x*y | sum of squares |
          4*x^4 + 4*x^3*y + 5*y^4 >= 3*x^2*y^2 | sum of squares |
          (x - 2*y + z)^2 + (x - z)^2 >= 0 | sum of squares |
          x^6 + y^2 + 1 >= 2*x^3*y | sum of squares |
          x*y <= x | corners | --where=x=0..1 --where=y=0..1
          x*(1-x) <= 1/4 | subdivision | --where=x=0..1
          x^2 - x*y + y^2 + 1/100 > 0 | subdivision | --where=x=-1..1 --where=y=-1..1
          a*b <= 1/3 | simplices | --simplex=a,b
          a*x + b*y >= 0 | simplices | --simplex=a,b --simplex=x,y
          a*b <= 26/100 | squares within | --simplex=a,b
          a*b + b*c + c*a <= 1/3 | squares within | --simplex=a,b,c
          (x-1/3)^2 >= 0 | square times | --where=x=0..1
          x^3-3*x+2 >= 0 | square times | --where=x=0..3
          (x^2-2)^2*(x+1) >= 0 | square times | --where=x=-1..3
          a*x + b*y <= 1 | squares within | --simplex=a,b --where=x=0..1 --where=y=0..1
          a + b = 1 | all | --simplex=a,b
          1 <= 1 | corners |
          arctan(1) < 4/5 | enclosures |
          Phi2(0,0,1/2) > 1/4 | enclosures |
          root(x^3-2,1) < 13/10 | enclosures |
          -2^2 < -3 | corners |
          """)
  void an_inequality_gets_a_certificate_of_its_kind(String statement, String kind, String options) {
    String[] words =
        Stream.concat(
                Stream.of(statement), options == null ? Stream.of() : Stream.of(options.split(" ")))
            .toArray(String[]::new);
    TestHouse.Ran ran = prove(words);
    assertThat(ran.out()).startsWith("proved, and accepted by the kernel: " + kind + "\n");
    assertThat(ran.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pi > 22/7 | 1 | false: not pi > 22/7
          x*(1-x) < 1/4 | 1 | false at x = 1/2: the margin is 0
          x^2 >= 2*x | 1 | false at x = 1: the margin is -1
          x*y = y*x + 1 | 1 | false everywhere: the sides differ by -1
          (x-3)^2 > 0 | 1 | false at x = 3: the margin is 0
          x^2 >= x | 1 | false at x = 1/2: the margin is -1/4
          16*x^2 - 8*x + 1 > 0 | 1 | false at x = 1/4: the margin is 0
          (x-355/113)^2 + (y+22/7)^4 > 0 | 1 | false at x = 355/113, y = -22/7: the margin is 0
          y^2 + x^4 < 10^12 + y^6 | 1 | false at x = 1000, y = 0: the margin is 0
          x^2 = x | 1 | false at x = -1: the sides differ by 2
          3 < 2 | 1 | false everywhere: the margin is -1
          sqrt(2) = 2 | 1 | false: not sqrt(2) = 2
          x^2*y^4 + x^4*y^2 + 1 >= 3*x^2*y^2 | 3 | not decided: no certificate was found
          sqrt(4) < 2 | 1 | false: the two sides are the same number
          sqrt(4) <= 2 | 3 | not decided: the two sides are the same number, as counterplay number decides; that has no certificate
          x + 1 = x | 1 | false everywhere: the sides differ by 1
          """)
  void what_is_false_or_has_no_certificate_is_said(String statement, int code, String line) {
    TestHouse.Ran ran =
        statement.startsWith("x*(1-x)") ? prove(statement, "--where=x=0..1") : prove(statement);
    assertThat(ran).isEqualTo(new TestHouse.Ran(code, line + "\n", ""));
  }

  @Test
  void a_strict_inequality_without_bounds_is_proved_with_room_to_spare_or_not_at_all() {
    assertThat(prove("x^2 + y^2 > x*y - 1/100").out()).contains("by at least 1/128");
    assertThat(prove("x^2 > 0").code()).isEqualTo(ExitCode.DIFFERS);
    assertThat(prove("x^2 + (x*y - 1)^2 > 0").code()).isEqualTo(ExitCode.STOPPED);
  }

  @Test
  void linear_constraints_that_contradict_each_other_are_combined() {
    TestHouse.Ran ran = prove("--impossible", "x + y <= 1", "x >= 1", "2*y = 1");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("\"kind\": \"farkas\"");
    assertThat(prove("--impossible", "x + y <= 1", "x >= 1", "y >= 0"))
        .isEqualTo(
            new TestHouse.Ran(
                ExitCode.DIFFERS, "false at x = 1, y = 0: all of them hold there\n", ""));
  }

  @Test
  void what_is_false_on_a_simplex_is_shown_at_a_point_of_it() {
    assertThat(prove("a*b <= 24/100", "--simplex", "a,b").out())
        .isEqualTo("false at a = 1/2, b = 1/2: the margin is -1/100\n");
    // By hand: 3ab - a is largest where 3b - 1 = 3a, at a = 1/3 and b = 2/3: 1/3.
    assertThat(prove("3*a*b - a < 1/3", "--simplex", "a,b").out())
        .isEqualTo("false at a = 1/3, b = 2/3: the margin is 0\n");
  }

  @Test
  void decimals_are_told_as_fractions() {
    assertThat(prove("3.01*x^2 >= 0").err()).contains("write 301/100 for 3.01");
    assertThat(prove("sqrt(2) < 1.5").err()).contains("write 3/2 for 1.5");
  }

  @Test
  void a_certificate_on_file_is_checked_and_an_altered_one_refused() throws IOException {
    Path file = home.resolve("log2.json");
    assertThat(prove("log(2) < 7/10", "--write", file.toString()).code()).isZero();
    assertThat(prove("--check", file.toString()).out())
        .isEqualTo(file + ": accepted: log(2) < 7/10\n");
    Files.writeString(file, Files.readString(file).replace("\"log(2)\"", "\"log(3)\""));
    assertThat(prove("--check", file.toString()))
        .satisfies(
            ran -> {
              assertThat(ran.code()).isEqualTo(ExitCode.DIFFERS);
              assertThat(ran.out())
                  .contains("refused: its words are 'log(2) < 7/10', its data say log(3) < 7/10");
            });
    Files.writeString(file, Files.readString(file).replace("log(2)", "log(3)"));
    assertThat(prove("--check", file.toString()).out())
        .contains("refused: log(3) < 7/10: log(3) is not seen to lie between");
  }

  @Test
  void what_cannot_be_read_is_said_in_one_line() {
    for (List<String> words :
        List.of(
            List.<String>of(),
            List.of("x"),
            List.of("x < y < z"),
            List.of("x^2 >= 0", "y^2 >= 0"),
            List.of("(x >= 0"),
            List.of("x^41 >= 0"),
            List.of("1/(x-x) >= x"),
            List.of("x >= 0", "--where=x"),
            List.of("x >= 0", "--where=x=1..0"),
            List.of("x >= 0", "--where=y=0..1"),
            List.of("sqrt(2) = sqrt(x"),
            List.of("3.01*x^2 >= 0"),
            List.of("a*b <= 1", "--simplex=a,b", "--where=a=0..1"),
            List.of("1/0 < 2"),
            List.of("log(0) < x1 + sqrt(2)"),
            List.of("--impossible", "x < 1", "x >= 1"),
            List.of("--impossible", "x*x <= 1"),
            List.of("--check", "nowhere.json"),
            List.of("x\u0000 >= 0"),
            List.of("x >= 0", "--where=x=0..1", "--where=x=0..2"))) {
      TestHouse.Ran ran = prove(words.toArray(String[]::new));
      assertThat(ran.code()).as(words.toString()).isEqualTo(ExitCode.BAD_INPUT);
      assertThat(ran.out()).as(words.toString()).isEmpty();
      assertThat(ran.err().lines().toList())
          .as(words.toString())
          .singleElement()
          .asString()
          .startsWith("counterplay: ")
          .doesNotContain("defect");
    }
  }
}
