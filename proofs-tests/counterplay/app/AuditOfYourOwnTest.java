package counterplay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterplay.corpus.Library;
import counterplay.search.Stop;
import counterplay.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mechanism or a claim that a user hands over as source. */
class AuditOfYourOwnTest {

  private static final String[] QUESTIONS = {
    "csoka/section-1.2-balance", "csoka/eq-3", "csoka/matrix-2x2-row-2-column-2"
  };

  private static final Library OWN = Library.own();

  @TempDir private Path folder;

  private static TestHouse.Ran run(String... arguments) {
    return new TestHouse(Path.of("").toAbsolutePath(), OWN, new Stop()).run(arguments);
  }

  @Test
  void the_mechanism_as_it_is_keeps_every_declared_verdict() {
    assertThat(run("audit", QUESTIONS[0], QUESTIONS[1], QUESTIONS[2]).code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SharedAmongAll", "CurrentRound", "WrongSign"})
  void a_planted_failure_of_the_balanced_team_mechanism_turns_a_declared_verdict(String name) {
    Path source = Path.of("spec/csoka/planted/" + name + ".java");
    TestHouse.Ran ran =
        run("audit", QUESTIONS[0], QUESTIONS[1], QUESTIONS[2], "--with", source.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.DIFFERS);
    assertThat(ran.out()).contains("is declared").contains("not as declared");
  }

  @Test
  void the_readmes_mechanism_and_claim_are_found_and_judged_as_the_readme_says()
      throws IOException {
    Path mechanism = block("NoTransfers");
    Path claim = block("TruthWithoutTransfers");
    TestHouse.Ran ran =
        run("audit", "user/", "--with", mechanism.toString(), "--with", claim.toString());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("1 REFUTED, all as declared");
  }

  @Test
  void a_mechanism_of_an_unknown_id_needs_a_claim_that_asks_for_it() throws IOException {
    TestHouse.Ran ran = run("audit", "--with", block("NoTransfers").toString());
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.err()).contains("user/no-transfers", "./counterplay check asks every property");
  }

  @Test
  void what_a_flipped_sign_loses_is_grouped_and_what_never_runs_the_rule_says_so() {
    TestHouse.Ran ran =
        run(
            "audit",
            "kong/section-4-best-prediction",
            "kong/claim-5.12-eq-45",
            "kong/theorem-4.3-rate-tau-2",
            "--with",
            "proofs-tests/counterplay/foreign/rules/ScoresWithTheWrongSign.java");
    assertThat(ran.code()).isEqualTo(ExitCode.DIFFERS);
    assertThat(ran.out().lines().filter(l -> l.contains("in-the-disagreement-mechanism")))
        .hasSize(1)
        .allMatch(l -> l.contains("does not run this mechanism"));
    assertThat(ran.out().lines().filter(l -> l.startsWith("kong/theorem-4.3-rate-tau-2 ")))
        .hasSize(2)
        .allMatch(l -> l.contains("does not ask for this mechanism"));
    assertThat(ran.out())
        .contains("lost: 2 readings of 1 sentence, by property and by cause")
        .containsSubsequence(
            "  predictions:",
            "    not ",
            "kong/claim-5.12-eq-45 (truthful-mechanism, own-group): the best predictions",
            "payments: different; the smallest profile");
  }

  @Test
  void programs_learn_what_ran_the_rule_and_what_is_lost() throws IOException {
    TestHouse.Ran ran =
        run(
            "audit",
            "csoka/section-1.2-balance",
            "--with",
            "spec/csoka/planted/SharedAmongAll.java",
            "--format",
            "json");
    JsonNode json = new ObjectMapper().readTree(ran.out());
    assertThat(json.get("claims").get(0).get("yourRule").textValue()).isEqualTo("run");
    assertThat(json.get("claims").get(0).get("denied").textValue()).isEqualTo("not -1/3 = 0");
    assertThat(json.get("lost").get(0).get("property").textValue()).isEqualTo("budget");
    assertThat(json.get("lost").get(0).get("readings").get(0).textValue())
        .isEqualTo("csoka/section-1.2-balance printed");
  }

  @Test
  void a_file_in_the_place_of_an_id_is_sent_to_check() {
    TestHouse.Ran ran = run("audit", "spec/csoka/planted/SharedAmongAll.java");
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err())
        .hasLineCount(1)
        .contains("is a file: check spec/csoka/planted/SharedAmongAll.java", "--with");
  }

  /** The README's code block that declares the named class, in a file of its own. */
  private Path block(String name) throws IOException {
    Matcher blocks =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("src/main/java/counterplay/mechanism/README.md")));
    while (blocks.find()) {
      if (blocks.group(1).matches("(?s).*public (final class|record) " + name + "\\b.*")) {
        return Files.writeString(folder.resolve(name + ".java"), blocks.group(1));
      }
    }
    throw new IOException("the README shows no class " + name);
  }
}
