package counterplay.report;

import counterplay.exact.Enclosure;
import counterplay.exact.Rational;
import counterplay.model.elicitation.SkewNormalCurves;
import counterplay.report.Figure.Line;
import counterplay.report.Figure.Look;
import counterplay.report.Figure.Panel;
import counterplay.report.Figure.Point;
import counterplay.report.Figure.Range;
import counterplay.report.Figures.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Finite equilibria against the skewness of Z (Figure 4 of the paper). */
final class SkewnessFigures {

  private static final String TITLE =
      "Finite equilibria against skewness, skew-normal signals, noise 1/2";

  /** Slants from 0 on; those below follow by symmetry. */
  private static final List<Rational> SLANTS =
      Stream.of("0", "1/2", "7/10", "4/5", "9/10", "19/20", "49/50")
          .map(Rational::parse)
          .toList();

  private static final int CELLS = 24;

  private SkewnessFigures() {}

  static List<Entry> all() {
    return List.of(new Entry("skewness", TITLE, SkewnessFigures::figure));
  }

  private static Figure figure() {
    List<Line> lines =
        List.of(
            line("DG and DMI", Look.SOLID, 12, (c, t) -> c.at(t).get(0).minus(c.at(t).get(1))),
            line(
                "OA (unstable)",
                Look.DASHED,
                12,
                (c, t) -> c.at(t).get(0).minus(Enclosure.of(Rational.HALF))),
            line("RBTS", Look.DASH_DOT, 8, SkewnessFigures::opinion));
    return new Figure(
        "skewness",
        TITLE,
        "skewness of Z",
        "equilibrium τ, from the mean of the signals",
        new Range(Rational.of(-3, 10), Rational.of(3, 10), Rational.of(1, 10)),
        List.of(
            new Panel(
                "",
                new Range(Rational.of(-9, 10), Rational.of(9, 10), Rational.of(3, 10)),
                lines)));
  }

  /** With few cells, and with many where few leave the sign open. */
  private static Enclosure opinion(SkewNormalCurves curves, Rational tau) {
    Enclosure g = curves.at(tau).get(0);
    Enclosure coarse = g.minus(curves.second(tau, CELLS / 4));
    return coarse.contains(Rational.ZERO) ? g.minus(curves.second(tau, CELLS)) : coarse;
  }

  /** Halves the interval until no sign can be told, or so often. */
  private static Line line(
      String name, Look look, int halvings, BiFunction<SkewNormalCurves, Rational, Enclosure> gap) {
    List<Point> points = new ArrayList<>();
    for (Rational slant : SLANTS) {
      SkewNormalCurves curves = new SkewNormalCurves(slant, Rational.HALF);
      Rational half = Rational.HALF;
      Rational width = half.power(halvings);
      Roots roots = new Roots(t -> gap.apply(curves, t));
      Enclosure place =
          slant.isZero()
              ? Enclosure.of(Rational.ZERO)
              : roots.between(half.negated(), half, Rational.ONE, width).get(0).place();
      Enclosure skewness = curves.skewness();
      points.add(new Point(skewness, place));
      if (!slant.isZero()) points.add(0, new Point(skewness.negated(), place.negated()));
    }
    return new Line(name, look, List.of(points));
  }
}
