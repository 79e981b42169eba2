package counterplay.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The figures that can be drawn, by name. */
public final class Figures {

  private Figures() {}

  /** Each figure with what it shows, in order. */
  public static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    all().forEach(entry -> names.put(entry.name(), entry.title()));
    return names;
  }

  /** Computes a figure. */
  public static Figure of(String name) {
    return all().stream()
        .filter(entry -> entry.name().equals(name))
        .findFirst()
        .map(entry -> entry.make().get())
        .orElseThrow(() -> new IllegalArgumentException("no figure is called '" + name + "'"));
  }

  /** A figure that is computed when it is asked for. */
  record Entry(String name, String title, Supplier<Figure> make) {}

  private static List<Entry> all() {
    return Stream.of(
            CurveFigures.all(),
            SkewnessFigures.all(),
            BifurcationFigures.all(),
            TrajectoryFigures.all(),
            MixtureTrajectoryFigures.all())
        .flatMap(List::stream)
        .toList();
  }
}
