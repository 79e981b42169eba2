package counterplay.game.command;

import static counterplay.game.command.GameAnswer.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a game when asked for. */
class GameAnswersTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path dir;

  private GamesOnDisk on() {
    return new GamesOnDisk(dir);
  }

  @Test
  void payoffs_are_told_when_asked_for() throws IOException {
    assertThat(
            JSON.readTree(run("solve", on().sexes(), "--format=json", "--payoffs").out())
                .get("payoffs"))
        .isEqualTo(JSON.readTree("[[\"2\",\"1\"],[\"2/3\",\"2/3\"],[\"1\",\"2\"]]"));
    assertThat(run("solve", on().sexes(), "--payoffs").out())
        .contains("(1: 2/3, 2: 1/3) (1: 1/3, 2: 2/3) earns (2/3 2/3)\n");
  }

  @Test
  void a_game_with_types_is_solved_before_they_are_drawn_and_checked_type_by_type()
      throws IOException {
    // Player 1 likes first B, second S, together only; player 2 the other way round if she wants to
    // meet, and apart if not.
    String game =
        on().file(
                "meeting.json",
                """
                {"types":[["any"],["meet","avoid"]],"actions":[["B","S"],["B","S"]],"prior":["1/2","1/2"],
                 "payoffs":[[["2","1"],["0","0"],["0","0"],["1","2"]],[["2","0"],["0","1"],["0","2"],["1","0"]]]}\
                """);
    JsonNode solved = JSON.readTree(run("solve", game, "--format=json").out());
    assertThat(solved.get("equilibria"))
        .contains(JSON.readTree("[[\"1\",\"0\"],[\"0\",\"0\",\"1\",\"0\"]]"));
    // By hand: against (B; B, S) player 1 gets 1 from B and 1/2 from S; given B, meeting is B and
    // avoiding is S.
    GameAnswer good =
        run(
            "check",
            game,
            on().file("good.json", "{\"rules\":[[[\"1\",\"0\"]],[[\"1\",\"0\"],[\"0\",\"1\"]]]}"),
            "--format=json");
    assertThat(good.code()).isZero();
    assertThat(JSON.readTree(good.out()).get("payoffs"))
        .isEqualTo(JSON.readTree("[\"1\",\"3/2\"]"));
    GameAnswer bad =
        run(
            "check",
            game,
            on().file("bad.json", "{\"rules\":[[[\"1\",\"0\"]],[[\"1\",\"0\"],[\"1\",\"0\"]]]}"),
            "--format=json");
    assertThat(bad.code()).isEqualTo(1);
    assertThat(JSON.readTree(bad.out()).get("best"))
        .isEqualTo(
            JSON.readTree("{\"player\":\"2\",\"type\":\"avoid\",\"action\":\"S\",\"gain\":\"2\"}"));
    GameAnswer none =
        run(
            "check",
            on().sexes(),
            on().file("rules.json", "{\"rules\":[[[\"1\",\"0\"]],[[\"1\",\"0\"]]]}"));
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("a game without types");
    assertThat(run("solve", on().file("broken.json", "{\"types\":[]}")).code()).isEqualTo(2);
  }

  @Test
  void strategies_that_survive_elimination_are_told_when_asked_for() throws IOException {
    // Defection dominates for each of three prisoners: 1 more, whatever the others do.
    String three =
        on().file(
                "three.nfg",
                "NFG 1 R \"\" { \"a\" \"b\" \"c\" } { 2 2 2 }\n"
                    + "2 2 2 3 0 0 0 3 0 1 1 -2 0 0 3 1 -2 1 -2 1 1 -1 -1 -1\n");
    assertThat(
            JSON.readTree(run("solve", three, "--format=json", "--survivors").out())
                .get("survivors"))
        .isEqualTo(JSON.readTree("[[\"2\"],[\"2\"],[\"2\"]]"));
    assertThat(run("solve", on().sexes(), "--survivors").out())
        .endsWith("  player 1 keeps 1, 2\n  player 2 keeps 1, 2\n");
  }

  @Test
  void a_correlating_device_is_checked_against_every_disobedience() throws IOException {
    assertThat(
            run(
                    "check",
                    on().sexes(),
                    on().file("fair.json", "{\"distribution\":[\"1/2\",\"0\",\"0\",\"1/2\"]}"))
                .code())
        .isZero();
    // Always told to miss each other: player 1, told 2 half of the time, would earn 2 from 1 there,
    // player 2 as much told 2.
    GameAnswer bad =
        run(
            "check",
            on().sexes(),
            on().file("apart.json", "{\"distribution\":[\"0\",\"1/2\",\"1/2\",\"0\"]}"),
            "--format=json");
    assertThat(bad.code()).isEqualTo(1);
    assertThat(JSON.readTree(bad.out()).get("best"))
        .isEqualTo(
            JSON.readTree("{\"player\":\"1\",\"told\":\"2\",\"instead\":\"1\",\"gain\":\"1\"}"));
  }

  @Test
  void bases_show_that_no_equilibrium_is_missing_when_asked_for() throws IOException {
    // Either player's polytope is a rectangle: 0 (labels of the own two strategies), two
    // neighbours, and the corner opposite.
    JsonNode certificate =
        JSON.readTree(run("solve", on().sexes(), "--format=json", "--certificate").out())
            .get("certificate");
    assertThat(certificate.get("rows"))
        .map(JsonNode::textValue)
        .containsExactlyInAnyOrder("11", "110", "1001", "1100");
    assertThat(certificate.get("columns"))
        .map(JsonNode::textValue)
        .containsExactlyInAnyOrder("1100", "1001", "110", "11");
    assertThat(run("solve", on().sexes(), "--certificate").out())
        .endsWith("  no other: 4 + 4 bases are all there are, checked one by one\n");
  }

  @Test
  void components_and_correlation_are_told_when_asked_for() throws IOException {
    JsonNode json =
        JSON.readTree(
            run("solve", on().entry(), "--format=json", "--components", "--correlated").out());
    assertThat(json.get("components"))
        .isEqualTo(
            JSON.readTree(
                "[[{\"rows\":[[\"1\",\"0\"]],\"columns\":[[\"1\",\"0\"],[\"1/2\",\"1/2\"]]}],[{\"rows\":[[\"0\",\"1\"]],\"columns\":[[\"0\",\"1\"]]}]]"));
    assertThat(json.get("correlated").get("value").textValue()).isEqualTo("2");
  }
}
