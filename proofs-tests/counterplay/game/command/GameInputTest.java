package counterplay.game.command;

import static counterplay.game.command.GameAnswer.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterplay.game.FiniteGames;
import counterplay.game.format.GameFile;
import counterplay.game.format.GameFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of games, one or many, good or bad. */
class GameInputTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path dir;

  private GamesOnDisk on() {
    return new GamesOnDisk(dir);
  }

  @Test
  void a_file_may_hold_many_games_one_after_the_other() throws IOException {
    String sexes = "2 2\n2 0\n0 1\n1 0\n0 2\n";
    String wide = "1 5\n1 2 3 4 5\n1/2 2 0.25 7 -8";
    String prisoners = "NFG 1 R \"\" { \"a\" \"b\" } { 2 2 }\n2 2 3 0 0 3 1 1\n";
    String mixed =
        on().file(
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
          JSON.readTree(run("solve", "--format=json", on().file("one", one)).out())
              .get("equilibria")
              .toString());
    }
    for (String also :
        List.of(
            "--threads=2",
            "--survivors")) { // small games are read and solved in another way than with more asked
      // for
      GameAnswer run = run("solve", "--format=json", also, mixed, mixed);
      assertThat(run.code()).isZero();
      assertThat(run.lines()).hasSize(12);
      for (int k = 0; k < 12; k++) {
        JsonNode line = JSON.readTree(run.lines().get(k));
        assertThat(line.get("file").textValue()).isEqualTo(mixed);
        assertThat(line.get("number").textValue()).isEqualTo(Integer.toString(k % 6 + 1));
        assertThat(line.get("equilibria")).hasToString(alone.get(k % 6));
      }
    }
    GameAnswer bad =
        run(
            "solve",
            "--format=json",
            on().file("bad", sexes.repeat(700) + "2 2\n1 2\n3 x\n" + sexes));
    assertThat(bad.code()).isEqualTo(2);
    assertThat(bad.lines()).hasSize(700);
    assertThat(bad.err()).contains("bad, line 3503: ").hasLineCount(1);
  }

  @Test
  void the_first_bad_file_ends_the_run_after_what_comes_before_it() throws IOException {
    String bad = on().file("bad.nfg", "NFG 1 R \"\" { \"a\" }\n{ 2 }\n1 x\n");
    GameAnswer run = run("solve", on().sexes(), bad, on().sexes(), "--format", "json");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.lines()).hasSize(1);
    assertThat(run.err().strip()).isEqualTo(bad + ", line 3: wanted is payoff 2 of 2, seen is 'x'");
    GameAnswer missing = run("solve", dir.resolve("nothing").toString());
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err().strip()).isEqualTo(dir.resolve("nothing") + ": there is no such file");
    GameAnswer both = run("solve", bad, on().sexes(), "--format", "json", "--keep-going");
    assertThat(both.code()).isEqualTo(2);
    assertThat(both.lines()).hasSize(1);
    assertThat(both.err()).startsWith(bad + ", line 3: ");
  }

  @Test
  void surplus_numbers_are_an_error_before_any_answer() throws IOException {
    String surplus =
        on().file("surplus.nfg", "NFG 1 R \"t\" { \"A\" \"B\" } { 2 2 }\n1 1 0 0 0 0 1 1\n1 1 5 6");
    assertThat(run("solve", surplus))
        .isEqualTo(
            new GameAnswer(
                2, "", surplus + ", line 3: wanted is the end of the file, seen is '1'\n"));
  }

  @Test
  void names_come_from_lists_and_from_standard_input() throws IOException {
    String sexes = on().sexes();
    List<String> names = new ArrayList<>();
    for (int k = 0; k < 1_000; k++) {
      names.add(
          k % 3 == 0
              ? sexes
              : k % 3 == 1
                  ? JSON.writeValueAsString(sexes)
                  : "{\"file\":" + JSON.writeValueAsString(sexes) + "}");
    }
    String list = on().file("list", String.join("\n", names) + "\n\n");
    GameAnswer fromList = run("solve", "@" + list, "--format", "json");
    assertThat(fromList.code()).isZero();
    assertThat(fromList.lines()).hasSize(1_000).allMatch(l -> l.contains("\"2/3\""));
    InputStream before = System.in;
    try {
      System.setIn(
          new ByteArrayInputStream(
              (sexes + "\n{\"file\":7}\n" + sexes + "\n").getBytes(StandardCharsets.UTF_8)));
      GameAnswer fromInput = run("solve", "-", "--format", "json");
      assertThat(fromInput.lines()).hasSize(1);
      assertThat(fromInput.code()).isEqualTo(2);
      assertThat(fromInput.err().strip())
          .isEqualTo("standard input: a line without the name of a file: {\"file\":7}");
    } finally {
      System.setIn(before);
    }
  }
}
