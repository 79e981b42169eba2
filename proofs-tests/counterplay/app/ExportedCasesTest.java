package counterplay.app;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.corpus.Library;
import counterplay.game.format.GameFiles;
import counterplay.search.Stop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported says the same to other tools, which are asked where they are installed. */
class ExportedCasesTest {

  private static final Pattern WANTED = Pattern.compile("(?m)^; .*: (sat|unsat)$");
  private static final String GAME = "csoka/definition-6.2-individual-bound";

  @TempDir private Path folder;

  private static TestHouse.Ran run(String id, String format) {
    return new TestHouse(Path.of(""), Library.own(List.of(id)), new Stop())
        .run("export", id, "--to", format);
  }

  private List<String> answers(String text, String... command) throws Exception {
    Path file = Files.writeString(folder.resolve("exported"), text);
    String[] whole = java.util.Arrays.copyOf(command, command.length + 1);
    whole[command.length] = file.toString();
    try {
      Process tool = new ProcessBuilder(whole).redirectErrorStream(true).start();
      String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(tool.waitFor()).isZero();
      return said.lines().toList();
    } catch (IOException e) {
      System.out.println(command[0] + " is not installed: what is exported was not asked");
      return List.of();
    }
  }

  @Test
  void z3_answers_as_is_written_beside_each_query() throws Exception {
    for (String id : List.of("kong/claim-4.4", "csoka/section-2-lower-bound-0.1")) {
      String text = run(id, "smtlib").out();
      List<String> wanted =
          WANTED.matcher(text).results().map((MatchResult m) -> m.group(1)).toList();
      assertThat(wanted).contains("unsat");
      List<String> answers = answers(text, "z3", "-T:120");
      if (!answers.isEmpty()) assertThat(answers).isEqualTo(wanted);
    }
  }

  @Test
  void z3_finds_the_contrary_of_a_goal_contradictory() throws Exception {
    String text = TestHouse.toy(folder).run("export", "csoka/toy-square", "--to", "smtlib").out();
    assertThat(text).contains("; a goal of the kernel: unsat\n", "(declare-const |x| Real)");
    List<String> wanted =
        WANTED.matcher(text).results().map((MatchResult m) -> m.group(1)).toList();
    List<String> answers = answers(text, "z3", "-T:120");
    if (!answers.isEmpty()) assertThat(answers).isEqualTo(wanted);
  }

  @Test
  void lrsnash_and_this_program_read_the_game() throws Exception {
    String gambit = run(GAME, "gambit").out();
    assertThat(GameFiles.parse("exported.nfg", gambit).game().normalForm().players()).isNotEmpty();
    String lrs = run(GAME, "lrs").out();
    assertThat(GameFiles.parse("exported", lrs).game().normalForm().players()).hasSize(2);
    List<String> answers = answers(lrs, "lrsnash");
    if (!answers.isEmpty()) assertThat(answers).anyMatch(line -> line.contains("equilibria"));
  }

  @Test
  void tables_and_paragraphs_hold_the_case_and_its_numbers() {
    assertThat(run("csoka/section-2-lower-bound-0.1", "csv").out())
        .startsWith("claim,reading,file,field,value\n")
        .contains(",left,230/9\n", ",truth,does not hold\n");
    assertThat(run("csoka/section-2-lower-bound-0.1", "latex").out())
        .contains("\\paragraph{Section 2}", "\\texttt{230/9 \\textgreater{}= 26}", "25.555556");
  }

  @Test
  void a_format_that_does_not_fit_says_why_in_one_line() {
    assertThat(run("kong/claim-4.4", "lrs"))
        .isEqualTo(
            new TestHouse.Ran(
                2,
                "",
                "counterplay: kong/claim-4.4 does not fit lrs: none of its cases is a game of two"
                    + " players in normal form\n"));
  }
}
