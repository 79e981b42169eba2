package counterplay.report;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.model.elicitation.SkewNormalCurves;
import counterplay.report.Figure.Line;
import counterplay.report.Figure.Look;
import counterplay.report.Figure.Panel;
import counterplay.report.Figure.Point;
import counterplay.report.Figure.Range;
import counterplay.report.Figures.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finite equilibria against the skewness of Z (Figure 4 of the paper). */
final class SkewnessFigures {

  private static final String TITLE =
      "Finite equilibria against skewness, skew-normal signals, noise 1/2";

  /** Slants from 0 on; those below follow by symmetry. */
  private static final List<Rational> SLANTS =
      Stream.of("0", "1/2", "7/10", "4/5", "9/10", "19/20", "49/50").map(Rational::parse).toList();

  private static final Rational WIDTH = Rational.of(1, 4_096);
  private static final int COARSE = 12;
  private static final int FINE = 36;

  private SkewnessFigures() {}

  static List<Entry> all() {
    return List.of(new Entry("skewness", TITLE, SkewnessFigures::figure));
  }

  private static Figure figure() {
    List<Line> lines =
        List.of(
            line(
                "DG and DMI", Look.SOLID, c -> crossing(t -> c.at(t).get(0).minus(c.at(t).get(1)))),
            line(
                "OA (unstable)",
                Look.DASHED,
                c -> crossing(t -> c.at(t).get(0).minus(Enclosure.of(Rational.HALF)))),
            line("RBTS", Look.DASH_DOT, SkewnessFigures::opinion));
    return new Figure(
        "skewness",
        TITLE,
        "skewness of Z",
        "equilibrium τ, from the mean of the signals",
        new Range(Rational.of(-1, 5), Rational.of(1, 5), Rational.of(1, 10)),
        List.of(
            new Panel(
                "",
                new Range(Rational.of(-9, 10), Rational.of(9, 10), Rational.of(3, 10)),
                lines)));
  }

  private static Enclosure crossing(Function<Rational, Enclosure> gap) {
    return new Roots(gap)
        .between(Rational.HALF.negated(), Rational.HALF, Rational.ONE, WIDTH)
        .get(0)
        .place();
  }

  /**
   * Where G crosses Q. The middles of coarse enclosures say where to look, fine ones how far around
   * that place the crossing is certain to lie.
   */
  private static Enclosure opinion(SkewNormalCurves curves) {
    Rational place =
        crossing(t -> Enclosure.of(curves.at(t).get(0).minus(curves.second(t, COARSE)).middle()))
            .middle();
    for (Rational off = Rational.of(1, 128); ; off = off.times(Rational.of(3, 2))) {
      Rational low = place.minus(off);
      Rational high = place.plus(off);
      if (gap(curves, low).lo().signum() > 0 && gap(curves, high).hi().signum() < 0)
        return Enclosure.of(low, high);
    }
  }

  private static Enclosure gap(SkewNormalCurves curves, Rational tau) {
    return curves.at(tau).get(0).minus(curves.second(tau, FINE));
  }

  private static Line line(
      String name, Look look, Function<SkewNormalCurves, Enclosure> equilibrium) {
    List<Point> points = new ArrayList<>();
    for (Rational slant : SLANTS) {
      SkewNormalCurves curves = new SkewNormalCurves(slant, Rational.HALF);
      Enclosure skewness = curves.skewness();
      if (slant.isZero()) {
        points.add(new Point(skewness, Enclosure.of(Rational.ZERO)));
        continue;
      }
      Enclosure place = equilibrium.apply(curves);
      points.add(new Point(skewness, place));
      points.add(0, new Point(skewness.negated(), place.negated()));
    }
    return new Line(name, look, List.of(points));
  }
}
