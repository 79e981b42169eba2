package counterplay.game.format;

import static counterplay.game.FiniteGames.lists;
import static counterplay.game.FiniteGames.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import counterplay.game.ExtensiveGame;
import counterplay.game.ExtensiveGame.InformationSet;
import counterplay.game.FiniteGame;
import counterplay.game.FiniteGames;
import counterplay.game.NormalForm;
import counterplay.game.matrix.MatrixGame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GameFilesTest {

  private static GameFile parse(String... lines) {
    return GameFiles.parse("f", String.join("\n", lines));
  }

  private static NormalForm table(String... lines) {
    return (NormalForm) parse(lines).game();
  }

  @Test
  void payoffs_are_listed_with_the_first_player_s_strategy_fastest() {
    // The format's own description: after (1,1), the second payoffs are those of (2,1), and the
    // fourth those of (1,2).
    NormalForm g =
        table(
            "NFG 1 R \"Three by two\" { \"Ann\" \"Bob\" } { 3 2 }",
            "",
            "1 10 2 20 3 30 4 40 5 50 6 60");
    assertThat(g.players()).containsExactly("Ann", "Bob");
    assertThat(g.at(List.of(0, 0))).isEqualTo(numbers("1 10"));
    assertThat(g.at(List.of(1, 0))).isEqualTo(numbers("2 20"));
    assertThat(g.at(List.of(0, 1))).isEqualTo(numbers("4 40"));
    assertThat(g.matrixGame())
        .isEqualTo(new MatrixGame(lists("1 4; 2 5; 3 6"), lists("10 40; 20 50; 30 60")));
  }

  @Test
  void outcomes_are_numbered_from_one_and_zero_pays_nothing() {
    GameFile f =
        parse(
            "NFG 1 R \"By \\\"outcomes\\\"\" { \"1\" \"2\" }",
            "{ { \"up\" \"down\" } { \"left\" \"right\" } }",
            "\"a comment, { not } data\"",
            "{",
            "{ \"good\" 2, 1/2 }",
            "{ \"bad\" -1 .5, }",
            "}",
            "1 0 2 1");
    assertThat(f.title()).isEqualTo("By \"outcomes\"");
    assertThat(f.comment()).isEqualTo("a comment, { not } data");
    NormalForm g = (NormalForm) f.game();
    assertThat(g.strategies()).containsExactly(List.of("up", "down"), List.of("left", "right"));
    assertThat(g.payoffs()).isEqualTo(lists("2 1/2; 0 0; -1 1/2; 2 1/2"));
  }

  @Test
  void named_strategies_and_listed_payoffs_go_together() {
    assertThat(table("NFG 1 D \"\" { \"1\" } { { \"a\" \"b\" } } \"\" 1 2").strategies())
        .containsExactly(List.of("a", "b"));
  }

  @Test
  void numbers_are_exact_in_every_notation() {
    NormalForm g = table("NFG 1 R \"\" { \"1\" } { 9 } 0.1 -.25 3. +4 -6/8 1.5e2 25E-1 007 1e0");
    assertThat(g.payoffs().stream().map(c -> c.get(0)))
        .isEqualTo(numbers("1/10 -1/4 3 4 -3/4 150 5/2 7 1"));
  }

  @Test
  void a_tree_is_read_node_by_node() {
    ExtensiveGame g =
        (ExtensiveGame)
            parse(
                    "EFG 2 R \"Coin, then a guess\" { \"Guesser\" \"Owner\" }",
                    "\"paid in euros\"",
                    "",
                    "c \"\" 1 \"coin\" { \"heads\" 0.25 \"tails\" 3/4 } 0",
                    "p \"\" 1 7 \"guess\" { \"h\" \"t\" } 0",
                    "t \"\" 1 \"right\" { 1, -1 }",
                    "t \"\" 2 \"wrong\" { -1 1 }",
                    "p \"\" 1 7 0",
                    "t \"\" 2",
                    "t \"\" 1 \"right\" { 1 -1 }")
                .game();
    assertThat(g.sets()).containsExactly(new InformationSet(0, "guess", List.of("h", "t")));
    assertThat(g.normalForm().payoffs()).isEqualTo(lists("-1/2 1/2; 1/2 -1/2"));
  }

  @Test
  void outcomes_on_the_way_add_up() {
    ExtensiveGame g =
        (ExtensiveGame)
            parse(
                    "EFG 2 R \"\" { \"1\" } \"\"",
                    "p \"\" 1 1 \"\" { \"l\" \"r\" } 1 \"\" { 10 }",
                    "t \"\" 0",
                    "p \"\" 1 2 \"\" { \"x\" } 1",
                    "t \"\" 2 \"\" { 1/2 }")
                .game();
    assertThat(g.normalForm().payoffs()).isEqualTo(lists("10; 41/2"));
  }

  @Test
  void a_pair_of_matrices_is_read_row_by_row() {
    // The example of lrsnash's manual.
    NormalForm g = table("3 2", "", "0 6", "2 5", "3 3", "", "1 0", "0 2", "4 3");
    assertThat(g.matrixGame())
        .isEqualTo(new MatrixGame(lists("0 6; 2 5; 3 3"), lists("1 0; 0 2; 4 3")));
    assertThat(GameFiles.lrsnash(g.matrixGame()))
        .isEqualTo("3 2\n\n0 6\n2 5\n3 3\n\n1 0\n0 2\n4 3\n");
  }

  @Test
  void the_content_tells_the_format_and_a_byte_order_mark_says_nothing(@TempDir Path dir)
      throws IOException {
    Path file =
        Files.writeString(
            dir.resolve("anything"), "\uFEFF NFG 1 R \"\u00fc\" { \"Player 1\" } { 1 } 5\r\n");
    assertThat(GameFiles.read(file))
        .isEqualTo(new GameFile("\u00fc", "", NormalForm.of(List.of(1), lists("5"))));
    assertThatThrownBy(() -> GameFiles.read(dir))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(dir + ": not a regular file");
  }

  @Test
  void a_small_table_is_written_as_one_would_by_hand() {
    GameFile f =
        new GameFile(
            "Say \"hi\\\"", "", FiniteGames.table(List.of(2, 2), "1 1/2; 0 0; 0 0; 1 1/2"));
    assertThat(GameFiles.gambit(f))
        .isEqualTo(
            "NFG 1 R \"Say \\\"hi\\\\\\\"\" { \"Player 1\" \"Player 2\" }\n\n"
                + "{ 2 2 }\n\n"
                + "1 1/2\n"
                + "0 0\n"
                + "0 0\n"
                + "1 1/2\n");
    assertThat(GameFiles.gambitOutcomes(f))
        .endsWith("{\n{ \"1\" \"2\" }\n{ \"1\" \"2\" }\n}\n\n{\n{ \"\" 1, 1/2 }\n}\n1 0 0 1\n");
  }

  @Property(tries = 100)
  void tables_come_back_as_they_were(@ForAll long seed) {
    Random random = new Random(seed);
    List<Integer> sizes = new ArrayList<>();
    for (int players = 1 + random.nextInt(4); players > 0; players--)
      sizes.add(1 + random.nextInt(3));
    NormalForm g = FiniteGames.randomTable(random, sizes, 3, 3);
    NormalForm named =
        new NormalForm(
            g.players(),
            sizes.stream()
                .map(n -> IntStream.range(0, n).mapToObj(k -> text(random)).toList())
                .toList(),
            g.payoffs());
    for (FiniteGame game : List.of(g, named)) {
      GameFile f = new GameFile(text(random), text(random), game);
      assertThat(GameFiles.parse("f", GameFiles.gambit(f))).isEqualTo(f);
      assertThat(GameFiles.parse("f", GameFiles.gambitOutcomes(f))).isEqualTo(f);
    }
    if (sizes.size() == 2) {
      assertThat(GameFiles.parse("f", GameFiles.lrsnash(g.matrixGame())))
          .isEqualTo(new GameFile("", "", g));
    }
  }

  @Property(tries = 100)
  void trees_come_back_as_they_were(@ForAll long seed) {
    Random random = new Random(seed);
    GameFile f =
        new GameFile(
            text(random), text(random), FiniteGames.randomTree(random, 1 + random.nextInt(3), 4));
    assertThat(GameFiles.parse("f", GameFiles.gambit(f))).isEqualTo(f);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int k = random.nextInt(6); k > 0; k--)
      text.append("ab\"\\{},\n 1".charAt(random.nextInt(10)));
    return text.toString();
  }

  @Property(tries = 300)
  void broken_files_are_refused_in_one_line_or_read(@ForAll long seed) {
    Random random = new Random(seed);
    boolean tree = random.nextBoolean();
    String text =
        GameFiles.gambit(
            new GameFile(
                "t",
                "c",
                tree
                    ? FiniteGames.randomTree(random, 2, 3)
                    : FiniteGames.randomTable(random, List.of(2, 2), 3, 3)));
    int at = random.nextInt(text.length());
    int to = Math.min(text.length(), at + random.nextInt(8));
    String broken =
        text.substring(0, at)
            + (random.nextBoolean() ? "" : "x9\"{}/,-.".charAt(random.nextInt(9)))
            + text.substring(to);
    try {
      assertThat(GameFiles.parse("f", broken).game().players()).isNotEmpty();
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage())
          .matches("f(, line [0-9]+: |: line [0-9]+, column [0-9]+: ).+")
          .hasSizeLessThan(300)
          .doesNotContain("\n");
    }
  }

  @Test
  void a_rational_is_never_rounded() {
    String digits = "1".repeat(400);
    assertThat(table("1 1", "0." + digits, digits + "/3").payoffs().get(0))
        .containsExactly(
            Rational.parse(digits + "/1" + "0".repeat(400)), Rational.parse(digits + "/3"));
  }
}
