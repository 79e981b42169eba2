package counterplay.report;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.model.elicitation.MixtureCurves;
import counterplay.model.elicitation.MixtureCurves.Level;
import counterplay.report.Figure.Line;
import counterplay.report.Figure.Look;
import counterplay.report.Figure.Panel;
import counterplay.report.Figure.Point;
import counterplay.report.Figure.Range;
import counterplay.report.Figures.Entry;
import counterplay.report.Roots.Root;
import java.util.ArrayList;
import java.util.List;

/**
 * Finite equilibria against the precision of 2, 3 and 4 normal components with means one apart
 * (Figure 5 and Appendix E of the paper). An equilibrium is stable where G falls through its level,
 * unstable where it rises (Theorems 2 and 4).
 */
final class BifurcationFigures {

  private static final Rational WIDTH = Rational.of(1, 4_000);
  private static final int REFINEMENTS = 5;

  private BifurcationFigures() {}

  static List<Entry> all() {
    return List.of(
        entry("oa", "Output Agreement", Level.HALF),
        entry("dg", "Dasgupta-Ghosh", Level.PRIOR),
        entry("dmi", "DMI (among thresholds)", Level.PRIOR),
        entry("rbts", "RBTS", Level.SECOND));
  }

  private static Entry entry(String key, String mechanism, Level level) {
    String name = "bifurcation-" + key;
    String title = "Finite equilibria of " + mechanism + " against precision";
    return new Entry(name, title, () -> figure(name, title, level));
  }

  private static Figure figure(String name, String title, Level level) {
    List<Panel> panels = new ArrayList<>();
    for (int k = 2; k <= 4; k++) panels.add(new Drawn(k, level).panel());
    return new Figure(
        name,
        title,
        "precision 1/σ²",
        "equilibrium τ, from the middle",
        Range.of(-2, 2, Rational.HALF),
        panels);
  }

  /** What is found at one inverse standard deviation. */
  private record Slice(Rational s, List<Root> roots) {}

  private record Drawn(int components, Level level) {

    private Slice slice(Rational s) {
      MixtureCurves curves =
          level == Level.SECOND
              ? MixtureCurves.withOpinions(components, s, false)
              : MixtureCurves.of(components);
      Roots above = new Roots(y -> curves.ahead(level, y, s));
      Rational first = Rational.of(1, 37).scale(Rational.of(1, 8));
      List<Root> upper =
          above.between(first, Rational.of(components, 2), Rational.of(1, 24), WIDTH);
      boolean centerFalls = curves.ahead(level, first, s).hi().signum() < 0;
      List<Root> all = new ArrayList<>();
      for (Root r : upper) all.add(0, new Root(r.place().negated(), r.rising()));
      all.add(new Root(Enclosure.of(Rational.ZERO), !centerFalls));
      all.addAll(upper);
      return new Slice(s, all);
    }

    /** Slices at equal steps, and closer ones where the count changes. */
    private List<Slice> slices() {
      List<Slice> slices = new ArrayList<>();
      Rational step = Rational.of(1, level == Level.SECOND ? 12 : 16);
      for (Rational s = Rational.ONE; s.compareTo(Rational.of(4)) <= 0; s = s.plus(step)) {
        Slice here = slice(s);
        if (!slices.isEmpty()) between(slices, slices.get(slices.size() - 1), here, REFINEMENTS);
        slices.add(here);
      }
      return slices;
    }

    private void between(List<Slice> slices, Slice low, Slice high, int depth) {
      if (depth == 0 || low.roots().size() == high.roots().size()) return;
      Slice middle = slice(low.s().plus(high.s()).times(Rational.HALF));
      between(slices, low, middle, depth - 1);
      slices.add(middle);
      between(slices, middle, high, depth - 1);
    }

    Panel panel() {
      List<List<Point>> stable = new ArrayList<>();
      List<List<Point>> unstable = new ArrayList<>();
      List<List<Point>> open = new ArrayList<>();
      int count = 0;
      for (Slice slice : slices()) {
        if (slice.roots().size() != count) {
          open.clear();
          count = slice.roots().size();
          for (Root r : slice.roots()) {
            List<Point> stroke = new ArrayList<>();
            open.add(stroke);
            (r.rising() ? unstable : stable).add(stroke);
          }
        }
        Rational precision = slice.s().times(slice.s());
        for (int k = 0; k < count; k++)
          open.get(k).add(Point.of(precision, slice.roots().get(k).place()));
      }
      return new Panel(
          components + " components",
          Range.of(0, 16, Rational.of(4)),
          List.of(
              new Line("stable", Look.SOLID, stable), new Line("unstable", Look.DASHED, unstable)));
    }
  }
}
