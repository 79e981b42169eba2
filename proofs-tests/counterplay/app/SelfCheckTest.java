package counterplay.app;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.corpus.Library;
import counterplay.search.Stop;
import counterplay.terminal.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelfCheckTest {

  @TempDir private Path elsewhere;

  private static TestHouse.Ran check(Path home) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    int code =
        Main.run(
            new Surroundings(home, Library::own, stream, stream, false, false, new Stop()),
            "selfcheck");
    return new TestHouse.Ran(code, out.toString(StandardCharsets.UTF_8), "");
  }

  @Test
  void this_house_is_well() {
    TestHouse.Ran ran = check(Path.of(""));
    assertThat(ran.out())
        .contains("a witness ")
        .containsPattern("program .*, as built")
        .containsPattern("counterexamples .*, as built")
        .containsPattern("a planted failure +csoka/\\S+: found")
        .containsPattern("a planted false proof +\\S+: ")
        .doesNotContain("NOT")
        .endsWith("all is well\n");
    assertThat(ran.code()).isZero();
  }

  @Test
  void a_house_without_its_files_is_not() {
    TestHouse.Ran ran = check(elsewhere);
    assertThat(ran.code()).isEqualTo(ExitCode.DIFFERS);
    assertThat(ran.out())
        .contains("counterexamples        NOT WELL: cannot be read")
        .contains("NOT WELL: there is none")
        .endsWith("NOT all is well\n");
  }
}
