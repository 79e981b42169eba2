package counterplay.app;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.corpus.Library;
import counterplay.search.Stop;
import counterplay.terminal.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the hunt finds about the balanced Team Mechanism from nothing. */
class HuntTest {

  private static TestHouse.Ran hunt(String... more) {
    String[] arguments = new String[more.length + 4];
    System.arraycopy(
        new String[] {
          "hunt", "csoka/section-2-alternate-beneficial", "--reading", "no-joint-deviation"
        },
        0,
        arguments,
        0,
        4);
    System.arraycopy(more, 0, arguments, 4, more.length);
    return new TestHouse(Path.of("").toAbsolutePath(), Library.own(), new Stop()).run(arguments);
  }

  @Test
  void the_smallest_joint_deviation_has_one_round_and_both_claim_high() {
    TestHouse.Ran ran = hunt();
    assertThat(ran.code()).isZero();
    // 94 - 25 + 25/2 - 26
    assertThat(ran.out())
        .contains("\"blueStrategy\": { \"kind\": \"fixed\", \"reports\": [\"1\"] }")
        .contains("[111/2, 111/2]");
  }

  @Test
  void the_alternating_deviation_is_among_the_first_400() {
    assertThat(hunt("--count", "400", "--seconds", "300").out())
        .containsSubsequence(
            "\"blueStrategy\": { \"kind\": \"fixed\", \"reports\": [\"1\", \"0\"] }",
            "\"redStrategy\": { \"kind\": \"fixed\", \"reports\": [\"1\", \"0\"] }",
            "gains of Blue and Red = [23/2, 23/2]");
  }

  @Test
  void several_cases_are_listed_and_not_kept() {
    TestHouse.Ran ran = hunt("--count", "2", "--keep=two");
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err().lines()).hasSize(1);
  }
}
