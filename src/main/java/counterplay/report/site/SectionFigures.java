package counterplay.report.site;

import counterplay.claim.Source;
import counterplay.data.TextFile;
import counterplay.mechanism.Mechanism;
import counterplay.report.DataTable;
import counterplay.report.Drawing;
import counterplay.report.Figure;
import counterplay.report.Figures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The figures of thresholds, on the pages of the sections and mechanisms that they are about. Those
 * on file are copied, those that take a moment are drawn; their numbers lie beside them.
 *
 * @param home the directory that holds the figures on file
 * @param out where the site goes
 * @param used the figures that some page shows
 */
record SectionFigures(Path home, Path out, TreeSet<String> used) {

  private static final String PAPER = "frongillo";
  private static final List<String> GAUSSIAN = List.of("curves-gaussian", "trajectories");
  private static final List<String> MIXTURE = List.of("curves-mixture-3", "bifurcation-dg");

  /** By the section that a claim's place begins with. */
  private static final Map<String, List<String>> BY_SECTION =
      Map.of(
          "Section 2.4", GAUSSIAN,
          "Section 3.3", GAUSSIAN,
          "Section 5.2", GAUSSIAN,
          "Appendix D.1", GAUSSIAN,
          "Figure 2", GAUSSIAN.subList(0, 1),
          "Section 6.2", MIXTURE);

  /** By mechanism; the bifurcation is that of Dasgupta and Ghosh. */
  private static final Map<String, List<String>> BY_MECHANISM =
      Map.of(
          "frongillo/mechanism-output-agreement",
              List.of("curves-gaussian", "trajectories", "curves-mixture-3"),
          "frongillo/mechanism-dasgupta-ghosh",
              List.of("curves-gaussian", "trajectories", "curves-mixture-3", "bifurcation-dg"),
          "frongillo/mechanism-dmi", List.of("curves-gaussian", "trajectories", "curves-mixture-3"),
          "frongillo/mechanism-rbts",
              List.of("curves-gaussian", "trajectories", "curves-mixture-3"));

  SectionFigures(Path home, Path out) {
    this(home, out, new TreeSet<>());
  }

  /** A figure for a page: its file and what it shows. */
  public record Shown(String name, String title) {}

  List<Shown> of(Source source) {
    return source.paper().equals(PAPER)
        ? shown(BY_SECTION.getOrDefault(PaperView.section(source), List.of()))
        : List.of();
  }

  List<Shown> of(Mechanism mechanism) {
    return shown(BY_MECHANISM.getOrDefault(mechanism.id(), List.of()));
  }

  /** Those on file about a paper. */
  List<Shown> of(String paper) {
    return paper.equals(PAPER) ? shown(MIXTURE) : List.of();
  }

  private List<Shown> shown(List<String> names) {
    List<Shown> shown = new ArrayList<>();
    for (String name : names) {
      if (MIXTURE.contains(name) && !Files.isRegularFile(onFile(name + ".svg"))) continue;
      used.add(name);
      shown.add(new Shown(name, Figures.names().get(name)));
    }
    return shown;
  }

  private Path onFile(String file) {
    return home.resolve("spec/" + PAPER + "/figures").resolve(file);
  }

  /** Puts what is shown into the site. */
  void write() {
    Path folder = out.resolve("figures");
    for (String name : used) {
      if (Files.isRegularFile(onFile(name + ".svg"))) {
        for (String file : List.of(name + ".svg", name + ".csv"))
          TextFile.copy(onFile(file), folder.resolve(file), "figures/" + file);
      } else {
        Figure figure = Figures.of(name);
        TextFile.replace(folder.resolve(name + ".svg"), Drawing.svg(figure), name);
        TextFile.replace(folder.resolve(name + ".csv"), DataTable.of(figure), name);
      }
    }
  }
}
