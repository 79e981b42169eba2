package counterplay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** The command line of the figures. */
class PlotCommandTest {

  private static final Path COMMITTED = Path.of("spec/frongillo/figures");

  @TempDir Path home;

  private TestHouse.Ran run(String... arguments) {
    return TestHouse.toy(home).run(arguments);
  }

  @Test
  void without_a_name_the_figures_are_listed() {
    TestHouse.Ran ran = run("plot");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines().map(line -> line.split(" ")[0]))
        .contains(
            "curves-gaussian",
            "skewness",
            "bifurcation-rbts",
            "trajectories",
            "trajectories-mixture-3")
        .doesNotHaveDuplicates();
  }

  @Test
  void a_figure_is_a_picture_and_a_table_of_ends() throws Exception {
    TestHouse.Ran ran = run("plot", "trajectories");
    Path folder = home.resolve("target/plots");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines())
        .containsExactly(
            folder.resolve("trajectories.csv").toString(),
            folder.resolve("trajectories.svg").toString());
    Document picture =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(folder.resolve("trajectories.svg").toFile());
    assertThat(picture.getDocumentElement().getTagName()).isEqualTo("svg");
    // after one step of 1/5 towards 2 tau the threshold 2 is at 12/5
    assertThat(Files.readAllLines(folder.resolve("trajectories.csv")))
        .contains("panel,line,stroke,x_from,x_to,y_from,y_to", "\"\",\"OA (5)\",1,1,1,12/5,12/5");
  }

  @Test
  void a_bifurcation_is_drawn_where_the_number_of_equilibria_is_shown_to_change()
      throws IOException {
    run("plot", "bifurcation-oa", "--out", home.toString());
    String row =
        Files.readAllLines(home.resolve("bifurcation-oa.csv")).stream()
            .filter(line -> line.startsWith("\"2 components\",\"number of equilibria changes\","))
            .findFirst()
            .orElseThrow();
    String[] cells = row.split(",");
    // frongillo/section-6.2-two-per-component-oa bifurcation-2: s from 1.7538019 to 1.7538021
    assertThat(Double.parseDouble(cells[3])).isBetween(3.07582, 3.0758218);
    assertThat(Double.parseDouble(cells[4])).isBetween(3.0758211, 3.07583);
  }

  @Test
  void the_ends_of_a_normal_probability_enclose_it_and_are_close() throws IOException {
    run("plot", "curves-gaussian", "--out", home.toString());
    String row =
        Files.readAllLines(home.resolve("curves-gaussian.csv")).stream()
            .filter(line -> line.startsWith("\"\",\"F(τ)\",1,2,2,"))
            .findFirst()
            .orElseThrow();
    String[] cells = row.split(",");
    // Phi(sqrt 2) = (1 + erf 1)/2, erf 1 = 0.8427007929 (Abramowitz and Stegun, Table 7.1)
    assertThat(Double.parseDouble(cells[5])).isBetween(0.921350396, 0.921350397);
    assertThat(Double.parseDouble(cells[6]) - Double.parseDouble(cells[5])).isBetween(0.0, 1e-9);
  }

  @TestFactory
  Stream<DynamicTest> the_committed_figures_are_what_the_command_writes() throws IOException {
    List<String> names;
    try (Stream<Path> files = Files.list(COMMITTED)) {
      names =
          files
              .map(f -> f.getFileName().toString())
              .filter(f -> f.endsWith(".svg"))
              .map(f -> f.replace(".svg", ""))
              .sorted()
              .toList();
    }
    assertThat(names).hasSize(2);
    return names.stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      assertThat(run("plot", name, "--out", home.toString()).code()).isZero();
                      assertThat(home.resolve(name + ".csv"))
                          .hasSameTextualContentAs(COMMITTED.resolve(name + ".csv"));
                      assertThat(placeless(home.resolve(name + ".svg")))
                          .isEqualTo(placeless(COMMITTED.resolve(name + ".svg")));
                    }));
  }

  /** Without the numbers of places, which depend on how wide the letters of a machine are. */
  private static String placeless(Path svg) throws IOException {
    return Files.readString(svg).replaceAll("-?[0-9]+([.][0-9]+)?(E-?[0-9]+)?", "#");
  }

  @Test
  void an_unknown_name_is_refused_in_one_line() {
    TestHouse.Ran ran = run("plot", "bifurcations");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("'bifurcations'", "bifurcation-dg").hasLineCount(1);
    assertThat(home.resolve("spec")).doesNotExist();
  }

  @Test
  void a_place_that_is_no_folder_is_refused_before_anything_is_computed() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "");
    TestHouse.Ran ran = run("plot", "trajectories", "--out", file.toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("nothing can be written to").hasLineCount(1);
    assertThat(file).isEmptyFile();
  }
}
