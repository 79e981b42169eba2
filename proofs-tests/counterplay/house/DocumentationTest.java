package counterplay.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The JDK's own check of comments: nothing public without one, no reference to what is not there,
 * no broken markup.
 */
class DocumentationTest {

  private static final List<String> PACKAGES =
      List.of(
          "exact",
          "model",
          "game",
          "kernel",
          "claim",
          "search",
          "corpus",
          "app",
          "mechanism",
          "space",
          "report",
          "data",
          "terminal",
          "audit",
          "foreign");

  @TempDir private Path classes;

  @Test
  void every_public_class_method_and_constant_has_a_comment_without_errors() throws IOException {
    assertThat(complaints(sources())).isEmpty();
  }

  @Test
  void a_missing_comment_and_a_reference_to_nothing_are_noticed() throws IOException {
    Path bare =
        Files.writeString(
            classes.resolve("Bare.java"),
            "/** See {@link Nothing}. */ public class Bare { public void run() {} }");
    assertThat(complaints(List.of(bare)))
        .anyMatch(c -> c.contains("no comment"))
        .anyMatch(c -> c.contains("reference not found"));
  }

  private static List<Path> sources() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String name : PACKAGES) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/counterplay", name))) {
        all.addAll(files.filter(f -> f.toString().endsWith(".java")).toList());
      }
    }
    return all;
  }

  /** All but missing tags: a sentence says what a method returns and what its parameters are. */
  private List<String> complaints(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of(
              "-Xdoclint:all/public",
              "-Xmaxwarns",
              "100000",
              "-proc:none",
              "-d",
              classes.toString(),
              "-cp",
              System.getProperty("java.class.path"));
      compiler
          .getTask(
              null, files, found, options, List.of(), files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return found.getDiagnostics().stream()
        .filter(d -> d.getKind() != Diagnostic.Kind.NOTE)
        .filter(d -> !d.getMessage(Locale.ENGLISH).matches("no @(param|return|throws).*"))
        .map(
            d ->
                (d.getSource() == null
                        ? ""
                        : d.getSource().getName() + ":" + d.getLineNumber() + " ")
                    + d.getMessage(Locale.ENGLISH))
        .toList();
  }
}
