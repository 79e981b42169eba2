package counterplay.app;

import counterplay.data.TextFile;
import counterplay.report.DataTable;
import counterplay.report.Drawing;
import counterplay.report.Figure;
import counterplay.report.Figures;
import counterplay.terminal.BadInput;
import counterplay.terminal.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a figure and writes its numbers beside it. */
@Command(
    name = "plot",
    description =
        "Writes a figure of the paper frongillo: NAME.svg, and NAME.csv with every number between"
            + " two proven ends. Without NAME: which figures there are.",
    footer = {
      "",
      "Examples:",
      "  ./counterplay plot",
      "  ./counterplay plot bifurcation-dg",
      "  ./counterplay plot curves-mixture-3 --out pictures"
    })
final class PlotCommand implements Callable<Integer> {

  private final Surroundings environment;

  @Parameters(paramLabel = "NAME", arity = "0..1", description = "Which figure.")
  private String name = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "",
      description = "Where the two files go (default target/plots).")
  private String out = "";

  PlotCommand(Surroundings environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Map<String, String> names = Figures.names();
    if (name.isEmpty()) {
      int width = names.keySet().stream().mapToInt(String::length).max().orElse(0);
      names.forEach(
          (each, title) -> environment.say(each + " ".repeat(width + 2 - each.length()) + title));
      return ExitCode.AS_DECLARED;
    }
    if (!names.containsKey(name))
      throw new BadInput(
          "no figure is called '"
              + name.replaceAll("\\p{Cntrl}", "?")
              + "'; there are "
              + String.join(", ", names.keySet()));
    Path folder =
        out.isEmpty() ? environment.home().resolve("target/plots") : environment.given(out);
    if (!canBeWritten(folder)) throw new BadInput("nothing can be written to " + folder);
    for (String kind : List.of(".csv", ".svg"))
      if (Files.isDirectory(folder.resolve(name + kind)))
        throw new BadInput(folder.resolve(name + kind) + " is a folder");
    System.setProperty("java.awt.headless", "true");
    Figure figure = Figures.of(name);
    String picture = Drawing.svg(figure);
    write(folder, name + ".csv", DataTable.of(figure));
    write(folder, name + ".svg", picture);
    return ExitCode.AS_DECLARED;
  }

  /** Asked before the figure is computed: of the folder, or of the nearest one above it. */
  private static boolean canBeWritten(Path folder) {
    Path there = folder.toAbsolutePath().normalize();
    while (there != null && !Files.exists(there)) there = there.getParent();
    return there != null && Files.isDirectory(there) && Files.isWritable(there);
  }

  private void write(Path folder, String file, String text) {
    Path path = folder.resolve(file);
    TextFile.replace(path, text, path.toString());
    environment.say(path);
  }
}
