package counterplay.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.kernel.Survivors.Mutant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of explained mutants is well formed and speaks of lines that there are. */
class SurvivorsTest {

  @Test
  void every_explained_line_stands_in_the_kernel() throws IOException {
    for (Mutant m : Survivors.explained(Files.readAllLines(Survivors.EXPLAINED))) {
      String file = m.type().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
      assertThat(Files.readAllLines(Path.of("src/main/java/counterplay").resolve(file)))
          .as(m.toString())
          .anyMatch(line -> line.strip().equals(m.line()));
    }
  }

  @Test
  void one_explanation_explains_one_mutant() {
    Mutant a = new Mutant("kernel.A", "f", "MathMutator", "x + y");
    Mutant b = new Mutant("kernel.B", "f", "MathMutator", "x + y");
    assertThat(Survivors.without(List.of(a, a, b), List.of(a))).containsExactly(a, b);
    assertThat(Survivors.without(List.of(a), List.of(a, b))).isEmpty();
    assertThatThrownBy(() -> Survivors.explained(List.of("head", "kernel.A\tf\tM\tx + y\t ")))
        .hasMessageStartingWith("five columns are needed");
    assertThat(Survivors.explained(List.of("head", "kernel.A\tf\tMathMutator\tx + y\twhy")))
        .containsExactly(a);
  }

  @Test
  void a_report_is_read_with_the_lines_of_the_sources(@TempDir Path home) throws IOException {
    Path source = home.resolve("counterplay/kernel/A.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "class A {\n  int f = x + y;\n}\n");
    Path xml = home.resolve("mutations.xml");
    Files.writeString(
        xml,
        "<mutations>"
            + mutation("SURVIVED", "lambda$f$3")
            + mutation("KILLED", "f")
            + mutation("NO_COVERAGE", "g")
            + mutation("TIMED_OUT", "f")
            + "</mutations>");
    Survivors.Report report = Survivors.read(xml, home);
    assertThat(report.mutants()).isEqualTo(4);
    assertThat(report.survivors())
        .containsExactly(
            new Mutant("kernel.A", "f", "MathMutator", "int f = x + y;"),
            new Mutant("kernel.A", "g", "MathMutator", "int f = x + y;"));
  }

  private static String mutation(String status, String method) {
    return "<mutation status='"
        + status
        + "'><sourceFile>A.java</sourceFile><mutatedClass>counterplay.kernel.A</mutatedClass>"
        + "<mutatedMethod>"
        + method
        + "</mutatedMethod><lineNumber>2</lineNumber><mutator>org.pitest.MathMutator</mutator>"
        + "</mutation>";
  }
}
