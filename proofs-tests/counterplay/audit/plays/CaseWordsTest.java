package counterplay.audit.plays;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.data.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseWordsTest {

  private static final Path FILES = Path.of("counterexamples");

  private static List<String> words(Path file) {
    return CaseWords.of(Json.object(Json.bytes(file)).withObject("/case"));
  }

  @Test
  void a_case_of_curation_says_the_function_the_prices_and_what_each_agent_tells() {
    assertThat(words(FILES.resolve("shahmoon/section-5-all-but-one/printed.two-agents.json")))
        .containsExactly(
            "worth = (2, 1).",
            "The function of the bits b_0 to b_2 is 1 at 000, 100, 010, 101, 111, else 0.",
            "Agent 1's price: 1/8 for the truth, in proportion to |p - q| otherwise.",
            "Agent 2's price: 1/8 for the truth; of it (1) where p > q, (1/2) where q > p.",
            "Agent 1 says 0 with 1/4 at the bit 0, with 3/4 at the bit 1.",
            "Agent 2 tells the bit.");
  }

  @Test
  void what_an_agent_of_curation_is_told_is_about_bits_of_which_the_first_is_the_center_s() {
    String seen =
        """
        {"agent": "1", "g": ["0", "1", "1", "0"],
         "seen": [{"p": "1/4", "q": "3/4"}, {"p": "1", "q": "0"}],
         "noise": [{"p": "0", "q": "0"}, {"p": "1", "q": "0"}]}
        """;
    assertThat(CaseWords.of(Json.object(seen.getBytes(StandardCharsets.UTF_8))))
        .containsExactly(
            "about agent 1.",
            "The function of the bits b_0 to b_1 is 1 at 10, 01, else 0.",
            "The reply about b_0 says 0 with 1/4 at the bit 0, with 3/4 at the bit 1.",
            "The reply about b_1 tells the bit.",
            "A worse reply about b_0 says nothing: 0 with 0, whatever the reply is.",
            "A worse reply about b_1 tells the reply.");
  }

  @Test
  void a_case_of_elicitation_says_what_is_seen_and_reported() {
    assertThat(words(FILES.resolve("kong/section-1.1-bts-truth-at-least/printed.babbling.json")))
        .containsExactly(
            "alpha = 2.",
            "State 0 (chance 1/2): the signal L with 1/4, H with 3/4.",
            "State 1 (chance 1/2): the signal L with 2/3, H with 1/3.",
            "theta: at L reports L with 1/2, H with 1/2, at H reports L with 1/2, H with 1/2.");
  }

  @Test
  void a_case_on_file_is_told_in_sixteen_lines_at_most_and_without_nested_arrays()
      throws IOException {
    int told = 0;
    try (Stream<Path> files = Files.walk(FILES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        List<String> words = words(file);
        if (!words.isEmpty()) told++;
        assertThat(words)
            .as(file.toString())
            .hasSizeLessThanOrEqualTo(16)
            .noneMatch(line -> line.contains("[") || line.contains("null") || line.contains("{"));
      }
    }
    assertThat(told).isGreaterThan(99);
  }
}
