package counterplay.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import counterplay.terminal.ExitCode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Pipes and devices in the places of files, and results that nobody can write. */
@EnabledOnOs(OS.LINUX)
class NoFilesTest {

  @TempDir private Path home;

  @TestFactory
  Stream<DynamicTest> a_pipe_or_device_is_no_file() throws IOException, InterruptedException {
    Path pipe = home.resolve("pipe.java");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    return Stream.of(
            "replay FILE",
            "prove --check FILE",
            "audit --with FILE",
            "hunt csoka/toy-square --with FILE",
            "show csoka/toy-square --case FILE",
            "hunt csoka/toy-square --resume --checkpoint FILE",
            "game solve FILE",
            "game check FILE FILE")
        .flatMap(c -> Stream.of(pipe.toString(), "/dev/zero").map(f -> c.replace("FILE", f)))
        .map(c -> dynamicTest(c, () -> isRefused(c.split(" "))));
  }

  private void isRefused(String... words) {
    TestHouse.Ran ran =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> TestHouse.toy(home).run(words));
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err().lines())
        .singleElement()
        .asString()
        .containsPattern("regular file|wanted is a Java source file");
  }

  @Test
  void a_full_disk_under_the_results_is_told() throws IOException, InterruptedException {
    Path err = home.resolve("err");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "counterplay.app.Main",
                "limits")
            .redirectOutput(new File("/dev/full"))
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(Files.readString(err)).contains("the results cannot be written");
  }
}
