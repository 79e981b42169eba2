package counterplay.game.command;

import static counterplay.game.command.GameAnswer.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Games that are solved. */
class GameCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path dir;

  private GamesOnDisk on() {
    return new GamesOnDisk(dir);
  }

  @Test
  void each_file_gets_one_object_on_one_line_in_its_order() throws IOException {
    String sexes = on().sexes();
    String entry = on().entry();
    GameAnswer run = run("solve", sexes, entry, sexes, "--format", "json");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines()).hasSize(3);
    JsonNode first = JSON.readTree(run.lines().get(0));
    assertThat(first.fieldNames()).toIterable().containsExactly("file", "equilibria", "seconds");
    assertThat(first.get("file").textValue()).isEqualTo(sexes);
    assertThat(first.get("equilibria"))
        .isEqualTo(
            JSON.readTree(
                "[[[\"1\",\"0\"],[\"1\",\"0\"]],[[\"2/3\",\"1/3\"],[\"1/3\",\"2/3\"]],[[\"0\",\"1\"],[\"0\",\"1\"]]]"));
    assertThat(first.get("seconds").textValue()).matches("[0-9]+\\.[0-9]{6}");
    // Out is best while the threat to fight is at least 1/2; in is best against yielding.
    assertThat(JSON.readTree(run.lines().get(1)).get("equilibria"))
        .isEqualTo(
            JSON.readTree(
                "[[[\"1\",\"0\"],[\"1\",\"0\"]],[[\"1\",\"0\"],[\"1/2\",\"1/2\"]],[[\"0\",\"1\"],[\"0\",\"1\"]]]"));
  }

  @Test
  void with_three_players_it_is_said_that_only_pure_equilibria_are_listed() throws IOException {
    JsonNode json = JSON.readTree(run("solve", on().meeting(), "--format", "json").out());
    assertThat(json.get("equilibria").size()).isEqualTo(2);
    assertThat(json.get("note").textValue())
        .isEqualTo("only equilibria in pure strategies are listed: the game has not two players");
    assertThat(run("solve", on().meeting()).out())
        .contains("only equilibria in pure strategies are listed");
  }

  @Test
  void small_games_get_the_same_line_however_they_are_solved() throws IOException {
    Random random = new Random(7);
    StringBuilder games = new StringBuilder();
    for (int k = 0; k < 600; k++) {
      int m = 1 + random.nextInt(4);
      int n = 1 + random.nextInt(4);
      int most = k % 2 == 0 ? 3 : 41;
      games.append(m).append(' ').append(n);
      for (int c = 0; c < 2 * m * n; c++) games.append(' ').append(random.nextInt(most) - most / 2);
      games.append('\n');
    }
    String file = on().file("many \"games\"", games.toString());
    GameAnswer quick = run("solve", "--format=json", file);
    GameAnswer slow =
        run(
            "solve",
            "--format=json",
            "--payoffs",
            file); // with more asked for, the general method writes the line
    assertThat(quick.lines()).hasSize(600);
    for (int k = 0; k < 600; k++) {
      ObjectNode expected = JSON.readTree(slow.lines().get(k)).deepCopy();
      expected.remove("payoffs");
      ObjectNode seen = JSON.readTree(quick.lines().get(k)).deepCopy();
      assertThat(seen.get("seconds").textValue()).matches("[0-9]+\\.[0-9]{6}");
      assertThat(seen.remove("seconds").isTextual() && expected.remove("seconds").isTextual())
          .isTrue();
      assertThat(seen).hasToString(expected.toString());
    }
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    String[] words = {"game", "solve", "--format", "json", "--threads", "1", file};
    assertThat(PlainSolve.isMeant(words)).isTrue();
    try (PrintStream out = new PrintStream(plain, true, StandardCharsets.UTF_8)) {
      assertThat(PlainSolve.run(words, out, out)).isZero();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    assertThat(plain.toString(StandardCharsets.UTF_8).replaceAll("seconds\":\"[0-9.]+", ""))
        .isEqualTo(quick.out().replaceAll("seconds\":\"[0-9.]+", ""));
    for (String[] others :
        List.of(
            new String[] {"game", "solve", "--format", "json"},
            new String[] {"game", "solve", "--format", "json", "x", "--payoffs"},
            new String[] {"game", "solve", "--format", "json", "--threads", "two", "x"},
            new String[] {"game", "solve", "--format", "json", "--threads", "2"},
            new String[] {"game", "solve", "--format", "text", "x"})) {
      assertThat(PlainSolve.isMeant(others)).as(String.join(" ", others)).isFalse();
    }
  }

  /** In the game of coordination each set of strategies, mixed evenly on both sides, is one. */
  private String coordination(int size) throws IOException {
    StringBuilder game = new StringBuilder(size + " " + size + "\n");
    for (int matrix = 0; matrix < 2; matrix++)
      for (int i = 0; i < size; i++)
        for (int j = 0; j < size; j++) game.append(i == j ? "1 " : "0 ");
    return on().file("coordination" + size, game.toString());
  }

  @Test
  void no_equilibrium_in_no_time_is_not_asked_for() throws IOException {
    for (String bound : List.of("--limit=0", "--seconds=0", "--limit=-1")) {
      GameAnswer none = run("solve", coordination(2), bound);
      assertThat(none.code()).isEqualTo(2);
      assertThat(none.err()).startsWith("--limit and --seconds want positive numbers");
    }
  }

  @Test
  void equilibria_are_listed_as_they_are_found_within_bounds() throws IOException {
    GameAnswer three = run("solve", coordination(32), "--limit=3");
    assertThat(three.code()).isEqualTo(3);
    assertThat(three.lines()).hasSize(5);
    assertThat(three.lines().get(4)).startsWith("  3 so far, there may be more, ");
    JsonNode one = JSON.readTree(run("solve", coordination(32), "--one", "--format=json").out());
    assertThat(one.get("count").textValue()).isEqualTo("1");
    assertThat(one.get("complete").textValue()).isEqualTo("false");
    assertThat(run("solve", coordination(32), "--seconds=1", "--format=json").code()).isEqualTo(3);
    JsonNode all =
        JSON.readTree(run("solve", coordination(6), "--limit=64", "--format=json").out());
    assertThat(all.get("equilibria").size()).isEqualTo((1 << 6) - 1);
    assertThat(all.get("complete").textValue()).isEqualTo("true");
    assertThat(run("solve", coordination(6), "--one", "--payoffs").code()).isEqualTo(2);
  }

  @Test
  void a_game_with_many_strategies_is_solved_completely() throws IOException {
    // The first 97 rows earn -1 against everything, so that no equilibrium uses them; the last
    // three make, with the first three of nine columns, the game of coordination.
    StringBuilder a = new StringBuilder();
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      for (int j = 0; j < 9; j++) {
        a.append(i < 97 ? "-1 " : j == i - 97 ? "1 " : "0 ");
        b.append(j > 2 ? "-1 " : i >= 97 && j == i - 97 ? "1 " : "0 ");
      }
    }
    JsonNode json =
        JSON.readTree(run("solve", on().file("wide", "100 9\n" + a + b), "--format=json").out());
    assertThat(json.get("complete").textValue()).isEqualTo("true");
    assertThat(json.get("equilibria").size()).isEqualTo(7);
    for (JsonNode e : json.get("equilibria")) {
      assertThat(e.get(0).size()).isEqualTo(100);
      for (int k = 0; k < 3; k++) assertThat(e.get(0).get(97 + k)).isEqualTo(e.get(1).get(k));
    }
  }

  @Test
  void without_recall_plans_are_reduced_and_mixtures_are_called_what_they_are() throws IOException {
    // By hand: out earns 2, in then a earns 0, in then b earns 1, whatever player 2 does.
    String driver =
        on().file(
                "driver.efg",
                """
                EFG 2 R "x" { "A" "B" } "" p "" 1 1 "" { "out" "in" } 0 t "" 1 "" { 2, 0 }
                p "" 1 2 "" { "a" "b" } 0 p "" 1 2 "" { "a" "b" } 0
                t "" 2 "" { 0, 0 } t "" 3 "" { 0, 0 } t "" 4 "" { 1, 0 }
                """);
    JsonNode json = JSON.readTree(run("solve", driver, "--format=json").out());
    assertThat(json.get("equilibria")).isEqualTo(JSON.readTree("[[[\"1\",\"0\",\"0\"],[\"1\"]]]"));
    assertThat(json.get("note").textValue()).startsWith("a player forgets");
    assertThat(run("solve", driver).out()).contains("forgets").endsWith("  (out *: 1) (1: 1)\n");
  }

  @Test
  void people_get_text_with_names() throws IOException {
    String pennies =
        on().file(
                "pennies.nfg",
                "NFG 1 R \"\" { \"Ann\" \"Bob\" } { { \"T\" \"B\" } { \"L\" \"R\" } }\n"
                    + "1 -1 -1 1 -1 1 1 -1\n");
    assertThat(run("solve", pennies).out()).endsWith("  (T: 1/2, B: 1/2) (L: 1/2, R: 1/2)\n");
    String left = on().file("left.json", "[[\"1/2\",\"1/2\"],[\"1\",\"0\"]]");
    assertThat(run("check", pennies, left).out())
        .isEqualTo(
            pennies
                + ": not an equilibrium\n"
                + "  player 1 (Ann) earns 0\n"
                + "  player 2 (Bob) earns 0\n"
                + "  best deviation: player 1 (Ann), strategy 1 (T), payoff 1, gain 1\n"
                + "  deviation: player 1 (Ann), strategy 1 (T), payoff 1, gain 1\n"
                + "  deviation: player 2 (Bob), strategy 1 (L), payoff 0, gain 0\n");
  }

  @Test
  void too_many_equilibria_to_be_printed_are_refused() throws IOException {
    String indifferent =
        on().file("indifferent.nfg", "NFG 1 R \"\" { \"a\" } { 100000 }\n" + "0 ".repeat(100_000));
    assertThat(run("solve", indifferent).err().strip())
        .isEqualTo(indifferent + ": 100000 pure equilibria are too many to be listed");
  }

  @Test
  void a_tree_with_too_many_strategies_is_refused_by_name() throws IOException {
    StringBuilder chain = new StringBuilder("EFG 2 R \"\" { \"1\" } \"\"\nc \"\" 1 \"\" {");
    for (int k = 0; k < 40; k++) chain.append(" \"m\" 1/40");
    chain.append(" } 0\n");
    for (int k = 1; k <= 40; k++)
      chain.append("p \"\" 1 ").append(k).append(" \"\" { \"a\" \"b\" } 0\nt \"\" 0\nt \"\" 0\n");
    String name = on().file("chain.efg", chain.toString());
    assertThat(run("solve", name).err().strip())
        .startsWith(name + ": player 1 has too many pure strategies")
        .hasLineCount(1);
  }
}
