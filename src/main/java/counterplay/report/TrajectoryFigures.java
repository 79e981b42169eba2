package counterplay.report;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.exact.real.Enclosures;
import counterplay.report.Figure.Line;
import counterplay.report.Figure.Look;
import counterplay.report.Figure.Panel;
import counterplay.report.Figure.Point;
import counterplay.report.Figure.Range;
import counterplay.report.Figures.Entry;
import java.util.ArrayList;
import java.util.List;

/**
 * The dynamics (5) and (6) in the Gaussian model with rho = 1/2, where the best reply to tau is
 * {@code beta tau}: 2 tau for OA, {@code (2 - sqrt 3) tau} for DG and DMI, {@code (3 - sqrt 5)/2
 * tau} for RBTS.
 *
 * <pre>
 *   (5)  tau_t = (1 + eps (beta - 1))^t tau_0, eps = 1/5     (6)  tau(t) = exp(eps (beta - 1) t) tau_0
 * </pre>
 */
final class TrajectoryFigures {

  private static final String TITLE =
      "Best-reply dynamics (5), ε = 1/5, and (6): Gaussian model, ρ = 1/2; DMI is as DG";
  private static final Rational EPS = Rational.of(1, 5);
  private static final int STEPS = 15;
  private static final Rational TOP = Rational.of(6);

  private TrajectoryFigures() {}

  static List<Entry> all() {
    return List.of(new Entry("trajectories", TITLE, TrajectoryFigures::figure));
  }

  private static Figure figure() {
    Enclosure two = Enclosure.of(Rational.of(2));
    Enclosure dg = two.minus(Enclosures.sqrt(Rational.of(3), 20));
    Enclosure rbts =
        Enclosure.of(Rational.of(3))
            .minus(Enclosures.sqrt(Rational.of(5), 20))
            .scale(Rational.HALF);
    List<Line> lines = new ArrayList<>();
    add(lines, "DG", Look.SOLID, Look.DISCS, dg);
    add(lines, "OA", Look.DASHED, Look.SQUARES, two);
    add(lines, "RBTS", Look.DASH_DOT, Look.TRIANGLES, rbts);
    return new Figure(
        "trajectories",
        TITLE,
        "step t",
        "threshold τ",
        Range.of(-3, 3, Rational.ONE),
        List.of(new Panel("", Range.of(0, STEPS, Rational.of(3)), lines)));
  }

  private static void add(List<Line> lines, String name, Look flow, Look steps, Enclosure beta) {
    Enclosure rate = beta.minus(Enclosure.of(Rational.ONE)).scale(EPS);
    Enclosure factor = shortened(rate.plus(Enclosure.of(Rational.ONE)));
    List<List<Point>> curves = new ArrayList<>();
    List<List<Point>> points = new ArrayList<>();
    for (Rational start : List.of(Rational.of(2), Rational.of(-1))) {
      List<Point> curve = new ArrayList<>();
      for (int k = 0; k <= 4 * STEPS; k++) {
        Rational t = Rational.of(k, 4);
        add(curve, t, Enclosures.exp(rate.scale(t).rounded(60), 16).scale(start));
      }
      curves.add(curve);
      List<Point> dots = new ArrayList<>();
      Enclosure here = Enclosure.of(start);
      for (int t = 0; t <= STEPS; t++) {
        add(dots, Rational.of(t), here);
        here = shortened(here.times(factor));
      }
      points.add(dots);
    }
    lines.add(lines.size() / 2, new Line(name + " (6)", flow, curves));
    lines.add(new Line(name + " (5)", steps, points));
  }

  /** What is known exactly stays so. */
  private static Enclosure shortened(Enclosure e) {
    return e.isPoint() ? e : e.rounded(60);
  }

  private static void add(List<Point> points, Rational t, Enclosure tau) {
    if (tau.abs().hi().compareTo(TOP) <= 0) points.add(Point.of(t, tau));
  }
}
