package counterplay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's program that uses the engine as a library is compiled as it stands and prints what
 * the README says.
 */
class EngineExampleTest {

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "```java\n"
              + "([^`]*public class (\\w+) \\{[^`]*static void main[^`]*)```\n"
              + "[^`]*```\n"
              + "([^`]*)```");

  @TempDir private Path folder;

  @Test
  void the_readmes_library_example_prints_what_the_readme_says() throws Exception {
    Matcher example = EXAMPLE.matcher(Files.readString(Path.of("src/jmh/README.md")));
    assertThat(example.find()).isTrue();
    Path source = Files.writeString(folder.resolve(example.group(2) + ".java"), example.group(1));
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                complaints,
                complaints,
                "-proc:none",
                "-Xlint:all",
                "-Werror",
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                source.toString());
    assertThat(code).as(complaints.toString(StandardCharsets.UTF_8)).isZero();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader
          .loadClass(example.group(2))
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(example.group(3));
  }
}
