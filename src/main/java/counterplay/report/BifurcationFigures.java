package counterplay.report;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.exact.real.Bisection;
import counterplay.model.elicitation.MixtureCounts;
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
import java.util.OptionalInt;

/**
 * Finite equilibria against the precision of 2, 3 and 4 normal components with means one apart
 * (Figure 5 and Appendix E of the paper). An equilibrium is stable where G falls through its level,
 * unstable where it rises (Theorems 2 and 4).
 *
 * <p>How many there are at a precision is counted with proof ({@link MixtureCounts}); a precision
 * is drawn where as many are found. Where the number changes lies between two precisions at which
 * it differs.
 */
final class BifurcationFigures {

  private static final Rational WIDTH = Rational.of(1, 4_000);
  private static final Rational STEP = Rational.of(1, 12);
  private static final Rational MOST = Rational.of(4);
  private static final Rational NARROW = Rational.of(1, 8_000_000);
  private static final int CLOSER = 7;
  private static final Range HEIGHT = Range.of(-2, 2, Rational.HALF);

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
        name, title, "precision 1/σ²", "equilibrium τ, from the middle", HEIGHT, panels);
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

    /** Empty where the enclosures leave it open. */
    private OptionalInt count(Rational s) {
      try {
        return OptionalInt.of(new MixtureCounts(components, level).count(Enclosure.of(s)));
      } catch (ArithmeticException open) {
        return OptionalInt.empty();
      }
    }

    /** The slices, and between which precisions the number of equilibria changes. */
    private void fill(List<Slice> slices, List<Enclosure> changes) {
      Rational last = Rational.ONE;
      int before = count(last).orElseThrow();
      add(slices, last, before);
      for (Rational s = last.plus(STEP); s.compareTo(MOST) <= 0; s = s.plus(STEP)) {
        OptionalInt here = count(s);
        if (here.isEmpty()) continue;
        if (here.getAsInt() != before)
          changes.add(between(slices, last, before, s, here.getAsInt()));
        add(slices, s, here.getAsInt());
        last = s;
        before = here.getAsInt();
      }
    }

    /** Narrowed as long as a number inside is certain; closer slices on both sides. */
    private Enclosure between(List<Slice> slices, Rational from, int fewer, Rational to, int more) {
      Enclosure ends = Bisection.around(from, to, NARROW, s -> side(count(s), fewer, more));
      Rational low = ends.lo();
      Rational high = ends.hi();
      for (int k = 1; k <= CLOSER; k++)
        add(slices, low.minus(low.minus(from).times(Rational.HALF.power(k))), fewer);
      for (int k = CLOSER; k >= 1; k--)
        add(slices, high.plus(to.minus(high).times(Rational.HALF.power(k))), more);
      return Enclosure.of(low.power(2), high.power(2));
    }

    /** Only if all that there are have been found. */
    private static int side(OptionalInt count, int below, int above) {
      return count.isEmpty()
          ? 0
          : count.getAsInt() == below ? -1 : count.getAsInt() == above ? 1 : 0;
    }

    private void add(List<Slice> slices, Rational s, int count) {
      Slice slice = slice(s);
      if (slice.roots().size() == count) slices.add(slice);
    }

    Panel panel() {
      List<List<Point>> stable = new ArrayList<>();
      List<List<Point>> unstable = new ArrayList<>();
      List<List<Point>> open = new ArrayList<>();
      List<Slice> slices = new ArrayList<>();
      List<Enclosure> changes = new ArrayList<>();
      fill(slices, changes);
      int count = 0;
      for (Slice slice : slices) {
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
              new Line("stable", Look.SOLID, stable),
              new Line("unstable", Look.DASHED, unstable),
              new Line(
                  "number of equilibria changes",
                  Look.DOTTED,
                  changes.stream().map(Drawn::mark).toList())));
    }

    /** From the bottom to the top. */
    private static List<Point> mark(Enclosure precision) {
      return List.of(
          new Point(precision, Enclosure.of(HEIGHT.from())),
          new Point(precision, Enclosure.of(HEIGHT.to())));
    }
  }
}
