package counterplay.game.command;

import static counterplay.game.command.GameAnswer.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Profiles that are checked. */
class GameCheckTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path dir;

  private GamesOnDisk on() {
    return new GamesOnDisk(dir);
  }

  @Test
  void a_profile_is_checked_with_its_best_deviation() throws IOException {
    String even = on().file("even.json", "[[\"1/2\",\"1/2\"],[\"1/2\",\"1/2\"]]");
    GameAnswer run = run("check", on().sexes(), even, "--format", "json");
    assertThat(run.code()).isEqualTo(1);
    JsonNode json = JSON.readTree(run.out());
    assertThat(json.get("equilibrium").textValue()).isEqualTo("false");
    assertThat(json.get("payoffs")).isEqualTo(JSON.readTree("[\"3/4\",\"3/4\"]"));
    assertThat(json.get("best"))
        .isEqualTo(
            JSON.readTree(
                "{\"player\":\"1\",\"strategy\":\"1\",\"payoff\":\"1\",\"gain\":\"1/4\"}"));
    assertThat(
            run(
                    "check",
                    on().sexes(),
                    on().file("mixed.json", "[[\"2/3\",\"1/3\"],[\"1/3\",\"2/3\"]]"))
                .code())
        .isZero();
    GameAnswer wrong = run("check", on().meeting(), even);
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err().strip())
        .endsWith("mixtures of 2 players; the game has 3")
        .hasLineCount(1);
  }

  @Test
  void behaviour_in_a_tree_is_checked_subgame_by_subgame_and_with_beliefs() throws IOException {
    GameAnswer threat =
        run(
            "check",
            on().entry(),
            on().file("threat.json", "{\"behaviour\":[[\"1\",\"0\"],[\"1\",\"0\"]]}"),
            "--format",
            "json");
    assertThat(threat.code()).isZero();
    JsonNode json = JSON.readTree(threat.out());
    assertThat(json.get("equilibrium").textValue()).isEqualTo("true");
    assertThat(json.get("subgamePerfect").textValue()).isEqualTo("false");
    assertThat(json.get("imperfections").get(0).get("node").textValue()).isEqualTo("3");
    GameAnswer believed =
        run(
            "check",
            on().entry(),
            on().file(
                    "believed.json",
                    "{\"behaviour\":[[\"1\",\"0\"],[\"1\",\"0\"]],\"beliefs\":[[\"1\"],[\"1\"]]}"),
            "--format",
            "json");
    assertThat(believed.code()).isEqualTo(1);
    assertThat(JSON.readTree(believed.out()).get("faults"))
        .isEqualTo(
            JSON.readTree(
                "[{\"player\":\"2\",\"actions\":[\"yield\"],\"payoff\":\"1\",\"gain\":\"2\",\"set\":\"2\"}]"));
    assertThat(
            run("check", on().sexes(), on().file("tree.json", "{\"behaviour\":[[\"1\"]]}")).code())
        .isEqualTo(2);
  }
}
