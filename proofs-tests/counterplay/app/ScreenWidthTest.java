package counterplay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is printed fits the screen. */
class ScreenWidthTest {

  @TempDir private Path home;
  private TestHouse house;

  @BeforeEach
  void aHouse() {
    house = TestHouse.toy(home);
  }

  @TestFactory
  Stream<DynamicTest> nothing_is_wider_than_the_screen() {
    return IntStream.of(60, 80, 100, 140)
        .boxed()
        .flatMap(
            width ->
                Stream.of(
                        List.of("audit"),
                        List.of("audit", "--verdict", "refuted"),
                        List.of("show", "csoka/toy-square"),
                        List.of("show", "csoka/toy-balance"),
                        List.of("show", "csoka/toy-square", "--steps"))
                    .map(
                        words ->
                            DynamicTest.dynamicTest(
                                width + " " + words,
                                () -> {
                                  String[] all =
                                      Stream.concat(
                                              words.stream(), Stream.of("--width", "" + width))
                                          .toArray(String[]::new);
                                  List<String> lines = house.run(all).out().lines().toList();
                                  assertThat(lines)
                                      .isNotEmpty()
                                      .allMatch(
                                          line ->
                                              line.length() <= width
                                                  || line.contains("as declared"));
                                  if (words.contains("show") && !words.contains("--steps"))
                                    assertThat(lines).hasSizeLessThanOrEqualTo(40);
                                })));
  }

  @Test
  void what_has_no_room_is_named_and_shown_on_request() {
    String shown = house.run("show", "csoka/toy-square").out();
    assertThat(shown.lines().toList().get(39)).matches(" {2}\\(all \\d+ lines: --steps\\)");
    assertThat(shown).contains("reading breaks", "verdict   REFUTED", "4 <= 2  does not hold");
    String all = house.run("show", "csoka/toy-square", "--steps").out();
    assertThat(all.lines().count()).isGreaterThan(40);
    assertThat(all).contains("evidence", "re-check", "left      4").doesNotContain("--steps");
  }

  @Test
  void an_audit_of_one_verdict_says_the_sentences() {
    String out = house.run("audit", "csoka/toy-square", "--verdict", "refuted").out();
    assertThat(out)
        .contains("    no number is less than its square\n")
        .contains("1 reading of 1 claim: 1 REFUTED")
        .doesNotContain("PROVED");
  }

  @Test
  void a_screen_that_is_too_narrow_is_refused() {
    assertThat(house.run("show", "csoka/toy-square", "--width", "20"))
        .matches(r -> r.code() == 2 && r.err().contains("wanted is 60 or more"));
  }
}
