package counterplay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.game.FiniteGames;
import counterplay.game.command.GameCommand;
import counterplay.game.command.PlainSolve;
import counterplay.game.format.GameFile;
import counterplay.game.format.GameFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GameCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path dir;

  private record Run(int code, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  private static Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        new CommandLine(new GameCommand())
            .setExpandAtFiles(false)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new Run(code, out.toString(), err.toString());
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(dir.resolve(name), content).toString();
  }

  private String sexes() throws IOException {
    return file("sexes", "2 2\n2 0\n0 1\n1 0\n0 2\n");
  }

  private String meeting() throws IOException {
    return file(
        "meeting.nfg",
        "NFG 1 R \"\" { \"a\" \"b\" \"c\" } { 2 2 2 }\n"
            + "1 1 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1 1\n");
  }

  private String entry() throws IOException {
    return file("entry.efg", GameFiles.gambit(new GameFile("", "", FiniteGames.entry())));
  }

  @Test
  void each_file_gets_one_object_on_one_line_in_its_order() throws IOException {
    String sexes = sexes();
    String entry = entry();
    Run run = run("solve", sexes, entry, sexes, "--format", "json");
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
  void payoffs_are_told_when_asked_for() throws IOException {
    assertThat(
            JSON.readTree(run("solve", sexes(), "--format=json", "--payoffs").out()).get("payoffs"))
        .isEqualTo(JSON.readTree("[[\"2\",\"1\"],[\"2/3\",\"2/3\"],[\"1\",\"2\"]]"));
    assertThat(run("solve", sexes(), "--payoffs").out())
        .contains("(1: 2/3, 2: 1/3) (1: 1/3, 2: 2/3) earns (2/3 2/3)\n");
  }

  @Test
  void a_game_with_types_is_solved_before_they_are_drawn_and_checked_type_by_type()
      throws IOException {
    // Player 1 likes first B, second S, together only; player 2 the other way round if she wants to
    // meet, and apart if not.
    String game =
        file(
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
    Run good =
        run(
            "check",
            game,
            file("good.json", "{\"rules\":[[[\"1\",\"0\"]],[[\"1\",\"0\"],[\"0\",\"1\"]]]}"),
            "--format=json");
    assertThat(good.code()).isZero();
    assertThat(JSON.readTree(good.out()).get("payoffs"))
        .isEqualTo(JSON.readTree("[\"1\",\"3/2\"]"));
    Run bad =
        run(
            "check",
            game,
            file("bad.json", "{\"rules\":[[[\"1\",\"0\"]],[[\"1\",\"0\"],[\"1\",\"0\"]]]}"),
            "--format=json");
    assertThat(bad.code()).isEqualTo(1);
    assertThat(JSON.readTree(bad.out()).get("best"))
        .isEqualTo(
            JSON.readTree("{\"player\":\"2\",\"type\":\"avoid\",\"action\":\"S\",\"gain\":\"2\"}"));
    Run none =
        run("check", sexes(), file("rules.json", "{\"rules\":[[[\"1\",\"0\"]],[[\"1\",\"0\"]]]}"));
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("a game without types");
    assertThat(run("solve", file("broken.json", "{\"types\":[]}")).code()).isEqualTo(2);
  }

  @Test
  void strategies_that_survive_elimination_are_told_when_asked_for() throws IOException {
    // Defection dominates for each of three prisoners: 1 more, whatever the others do.
    String three =
        file(
            "three.nfg",
            "NFG 1 R \"\" { \"a\" \"b\" \"c\" } { 2 2 2 }\n"
                + "2 2 2 3 0 0 0 3 0 1 1 -2 0 0 3 1 -2 1 -2 1 1 -1 -1 -1\n");
    assertThat(
            JSON.readTree(run("solve", three, "--format=json", "--survivors").out())
                .get("survivors"))
        .isEqualTo(JSON.readTree("[[\"2\"],[\"2\"],[\"2\"]]"));
    assertThat(run("solve", sexes(), "--survivors").out())
        .endsWith("  player 1 keeps 1, 2\n  player 2 keeps 1, 2\n");
  }

  @Test
  void a_correlating_device_is_checked_against_every_disobedience() throws IOException {
    assertThat(
            run(
                    "check",
                    sexes(),
                    file("fair.json", "{\"distribution\":[\"1/2\",\"0\",\"0\",\"1/2\"]}"))
                .code())
        .isZero();
    // Always told to miss each other: player 1, told 2 half of the time, would earn 2 from 1 there,
    // player 2 as much told 2.
    Run bad =
        run(
            "check",
            sexes(),
            file("apart.json", "{\"distribution\":[\"0\",\"1/2\",\"1/2\",\"0\"]}"),
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
        JSON.readTree(run("solve", sexes(), "--format=json", "--certificate").out())
            .get("certificate");
    assertThat(certificate.get("rows"))
        .map(JsonNode::textValue)
        .containsExactlyInAnyOrder("11", "110", "1001", "1100");
    assertThat(certificate.get("columns"))
        .map(JsonNode::textValue)
        .containsExactlyInAnyOrder("1100", "1001", "110", "11");
    assertThat(run("solve", sexes(), "--certificate").out())
        .endsWith("  no other: 4 + 4 bases are all there are, checked one by one\n");
  }

  @Test
  void components_and_correlation_are_told_when_asked_for() throws IOException {
    JsonNode json =
        JSON.readTree(run("solve", entry(), "--format=json", "--components", "--correlated").out());
    assertThat(json.get("components"))
        .isEqualTo(
            JSON.readTree(
                "[[{\"rows\":[[\"1\",\"0\"]],\"columns\":[[\"1\",\"0\"],[\"1/2\",\"1/2\"]]}],[{\"rows\":[[\"0\",\"1\"]],\"columns\":[[\"0\",\"1\"]]}]]"));
    assertThat(json.get("correlated").get("value").textValue()).isEqualTo("2");
  }

  @Test
  void with_three_players_it_is_said_that_only_pure_equilibria_are_listed() throws IOException {
    JsonNode json = JSON.readTree(run("solve", meeting(), "--format", "json").out());
    assertThat(json.get("equilibria").size()).isEqualTo(2);
    assertThat(json.get("note").textValue())
        .isEqualTo("only equilibria in pure strategies are listed: the game has not two players");
    assertThat(run("solve", meeting()).out())
        .contains("only equilibria in pure strategies are listed");
  }

  @Test
  void a_file_may_hold_many_games_one_after_the_other() throws IOException {
    String sexes = "2 2\n2 0\n0 1\n1 0\n0 2\n";
    String wide = "1 5\n1 2 3 4 5\n1/2 2 0.25 7 -8";
    String prisoners = "NFG 1 R \"\" { \"a\" \"b\" } { 2 2 }\n2 2 3 0 0 3 1 1\n";
    String mixed =
        file(
            "mixed",
            sexes
                + sexes
                + prisoners
                + GameFiles.gambit(new GameFile("", "", FiniteGames.entry()))
                + wide
                + "\f\n"
                + sexes);
    List<String> alone = new ArrayList<>();
    for (String one :
        List.of(
            sexes,
            sexes,
            prisoners,
            GameFiles.gambit(new GameFile("", "", FiniteGames.entry())),
            wide,
            sexes)) {
      alone.add(
          JSON.readTree(run("solve", "--format=json", file("one", one)).out())
              .get("equilibria")
              .toString());
    }
    for (String also :
        List.of(
            "--threads=2",
            "--survivors")) { // small games are read and solved in another way than with more asked
      // for
      Run run = run("solve", "--format=json", also, mixed, mixed);
      assertThat(run.code()).isZero();
      assertThat(run.lines()).hasSize(12);
      for (int k = 0; k < 12; k++) {
        JsonNode line = JSON.readTree(run.lines().get(k));
        assertThat(line.get("file").textValue()).isEqualTo(mixed);
        assertThat(line.get("number").textValue()).isEqualTo(Integer.toString(k % 6 + 1));
        assertThat(line.get("equilibria")).hasToString(alone.get(k % 6));
      }
    }
    Run bad =
        run("solve", "--format=json", file("bad", sexes.repeat(700) + "2 2\n1 2\n3 x\n" + sexes));
    assertThat(bad.code()).isEqualTo(2);
    assertThat(bad.lines()).hasSize(700);
    assertThat(bad.err()).contains("bad, line 3503: ").hasLineCount(1);
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
    String file = file("many \"games\"", games.toString());
    Run quick = run("solve", "--format=json", file);
    Run slow =
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

  @Test
  void the_first_bad_file_ends_the_run_after_what_comes_before_it() throws IOException {
    String bad = file("bad.nfg", "NFG 1 R \"\" { \"a\" }\n{ 2 }\n1 x\n");
    Run run = run("solve", sexes(), bad, sexes(), "--format", "json");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.lines()).hasSize(1);
    assertThat(run.err().strip()).isEqualTo(bad + ", line 3: wanted is payoff 2 of 2, seen is 'x'");
    Run missing = run("solve", dir.resolve("nothing").toString());
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err().strip()).isEqualTo(dir.resolve("nothing") + ": there is no such file");
    Run both = run("solve", bad, sexes(), "--format", "json", "--keep-going");
    assertThat(both.code()).isEqualTo(2);
    assertThat(both.lines()).hasSize(1);
    assertThat(both.err()).startsWith(bad + ", line 3: ");
  }

  @Test
  void surplus_numbers_are_an_error_before_any_answer() throws IOException {
    String surplus =
        file("surplus.nfg", "NFG 1 R \"t\" { \"A\" \"B\" } { 2 2 }\n1 1 0 0 0 0 1 1\n1 1 5 6");
    assertThat(run("solve", surplus))
        .isEqualTo(
            new Run(2, "", surplus + ", line 3: wanted is the end of the file, seen is '1'\n"));
  }

  /** In the game of coordination each set of strategies, mixed evenly on both sides, is one. */
  private String coordination(int size) throws IOException {
    StringBuilder game = new StringBuilder(size + " " + size + "\n");
    for (int matrix = 0; matrix < 2; matrix++)
      for (int i = 0; i < size; i++)
        for (int j = 0; j < size; j++) game.append(i == j ? "1 " : "0 ");
    return file("coordination" + size, game.toString());
  }

  @Test
  void no_equilibrium_in_no_time_is_not_asked_for() throws IOException {
    for (String bound : List.of("--limit=0", "--seconds=0", "--limit=-1")) {
      Run none = run("solve", coordination(2), bound);
      assertThat(none.code()).isEqualTo(2);
      assertThat(none.err()).startsWith("--limit and --seconds want positive numbers");
    }
  }

  @Test
  void equilibria_are_listed_as_they_are_found_within_bounds() throws IOException {
    Run three = run("solve", coordination(32), "--limit=3");
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
        JSON.readTree(run("solve", file("wide", "100 9\n" + a + b), "--format=json").out());
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
        file(
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
        file(
            "pennies.nfg",
            "NFG 1 R \"\" { \"Ann\" \"Bob\" } { { \"T\" \"B\" } { \"L\" \"R\" } }\n"
                + "1 -1 -1 1 -1 1 1 -1\n");
    assertThat(run("solve", pennies).out()).endsWith("  (T: 1/2, B: 1/2) (L: 1/2, R: 1/2)\n");
    String left = file("left.json", "[[\"1/2\",\"1/2\"],[\"1\",\"0\"]]");
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
        file("indifferent.nfg", "NFG 1 R \"\" { \"a\" } { 100000 }\n" + "0 ".repeat(100_000));
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
    String name = file("chain.efg", chain.toString());
    assertThat(run("solve", name).err().strip())
        .startsWith(name + ": player 1 has too many pure strategies")
        .hasLineCount(1);
  }

  @Test
  void names_come_from_lists_and_from_standard_input() throws IOException {
    String sexes = sexes();
    List<String> names = new ArrayList<>();
    for (int k = 0; k < 1_000; k++) {
      names.add(
          k % 3 == 0
              ? sexes
              : k % 3 == 1
                  ? JSON.writeValueAsString(sexes)
                  : "{\"file\":" + JSON.writeValueAsString(sexes) + "}");
    }
    String list = file("list", String.join("\n", names) + "\n\n");
    Run fromList = run("solve", "@" + list, "--format", "json");
    assertThat(fromList.code()).isZero();
    assertThat(fromList.lines()).hasSize(1_000).allMatch(l -> l.contains("\"2/3\""));
    InputStream before = System.in;
    try {
      System.setIn(
          new ByteArrayInputStream(
              (sexes + "\n{\"file\":7}\n" + sexes + "\n").getBytes(StandardCharsets.UTF_8)));
      Run fromInput = run("solve", "-", "--format", "json");
      assertThat(fromInput.lines()).hasSize(1);
      assertThat(fromInput.code()).isEqualTo(2);
      assertThat(fromInput.err().strip())
          .isEqualTo("standard input: a line without the name of a file: {\"file\":7}");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void a_profile_is_checked_with_its_best_deviation() throws IOException {
    String even = file("even.json", "[[\"1/2\",\"1/2\"],[\"1/2\",\"1/2\"]]");
    Run run = run("check", sexes(), even, "--format", "json");
    assertThat(run.code()).isEqualTo(1);
    JsonNode json = JSON.readTree(run.out());
    assertThat(json.get("equilibrium").textValue()).isEqualTo("false");
    assertThat(json.get("payoffs")).isEqualTo(JSON.readTree("[\"3/4\",\"3/4\"]"));
    assertThat(json.get("best"))
        .isEqualTo(
            JSON.readTree(
                "{\"player\":\"1\",\"strategy\":\"1\",\"payoff\":\"1\",\"gain\":\"1/4\"}"));
    assertThat(
            run("check", sexes(), file("mixed.json", "[[\"2/3\",\"1/3\"],[\"1/3\",\"2/3\"]]"))
                .code())
        .isZero();
    Run wrong = run("check", meeting(), even);
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err().strip())
        .endsWith("mixtures of 2 players; the game has 3")
        .hasLineCount(1);
  }

  @Test
  void behaviour_in_a_tree_is_checked_subgame_by_subgame_and_with_beliefs() throws IOException {
    Run threat =
        run(
            "check",
            entry(),
            file("threat.json", "{\"behaviour\":[[\"1\",\"0\"],[\"1\",\"0\"]]}"),
            "--format",
            "json");
    assertThat(threat.code()).isZero();
    JsonNode json = JSON.readTree(threat.out());
    assertThat(json.get("equilibrium").textValue()).isEqualTo("true");
    assertThat(json.get("subgamePerfect").textValue()).isEqualTo("false");
    assertThat(json.get("imperfections").get(0).get("node").textValue()).isEqualTo("3");
    Run believed =
        run(
            "check",
            entry(),
            file(
                "believed.json",
                "{\"behaviour\":[[\"1\",\"0\"],[\"1\",\"0\"]],\"beliefs\":[[\"1\"],[\"1\"]]}"),
            "--format",
            "json");
    assertThat(believed.code()).isEqualTo(1);
    assertThat(JSON.readTree(believed.out()).get("faults"))
        .isEqualTo(
            JSON.readTree(
                "[{\"player\":\"2\",\"actions\":[\"yield\"],\"payoff\":\"1\",\"gain\":\"2\",\"set\":\"2\"}]"));
    assertThat(run("check", sexes(), file("tree.json", "{\"behaviour\":[[\"1\"]]}")).code())
        .isEqualTo(2);
  }
}
