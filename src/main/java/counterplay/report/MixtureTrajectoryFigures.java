package counterplay.report;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.model.elicitation.MixtureCurves;
import counterplay.model.elicitation.MixtureCurves.Level;
import counterplay.model.elicitation.MixtureReplies;
import counterplay.report.Figure.Line;
import counterplay.report.Figure.Look;
import counterplay.report.Figure.Panel;
import counterplay.report.Figure.Point;
import counterplay.report.Figure.Range;
import counterplay.report.Figures.Entry;
import counterplay.report.Roots.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The dynamics (5) with three normal components one apart, of precision 16, among the equilibria.
 *
 * <pre>  (5)  tau_(t+1) = tau_t + eps (br(tau_t) - tau_t),   eps = 1/5</pre>
 *
 * <p>A sequence ends where the best reply is infinite, or not shown to be within four of the
 * middle.
 */
final class MixtureTrajectoryFigures {

  private static final String NAME = "trajectories-mixture-3";
  private static final String TITLE =
      "Dynamics (5), ε = 1/5: 3 components, precision 16; DMI is as DG";
  private static final int COMPONENTS = 3;
  private static final Rational S = Rational.of(4);
  private static final Rational EPS = Rational.of(1, 5);
  private static final int STEPS = 15;
  private static final Rational REACH = Rational.of(4);
  private static final Rational WIDTH = Rational.of(1, 10_000);
  private static final List<Rational> STARTS =
      List.of(
          Rational.of(-5, 4),
          Rational.of(-9, 10),
          Rational.of(-1, 10),
          Rational.of(1, 20),
          Rational.of(1, 4),
          Rational.of(4, 5),
          Rational.of(5, 4));

  private MixtureTrajectoryFigures() {}

  static List<Entry> all() {
    return List.of(new Entry(NAME, TITLE, MixtureTrajectoryFigures::figure));
  }

  private static Figure figure() {
    return new Figure(
        NAME,
        TITLE,
        "step t",
        "threshold τ, from the middle",
        Range.of(-2, 2, Rational.HALF),
        List.of(
            panel("Output Agreement (from ±5/4: to ±∞)", Level.HALF),
            panel("Dasgupta-Ghosh", Level.PRIOR)));
  }

  private static Panel panel(String caption, Level level) {
    List<List<Point>> stable = new ArrayList<>();
    List<List<Point>> unstable = new ArrayList<>();
    MixtureCurves curves = MixtureCurves.of(COMPONENTS);
    Roots ahead = new Roots(y -> curves.ahead(level, y, S));
    Rational end = Rational.of(2).plus(Rational.of(1, 97));
    for (Root root : ahead.between(end.negated(), end, Rational.of(1, 24), WIDTH))
      (root.rising() ? unstable : stable).add(across(root.place()));
    MixtureReplies replies = new MixtureReplies(COMPONENTS, S, level);
    List<Line> lines =
        List.of(
            new Line("stable equilibrium", Look.SOLID, stable),
            new Line("unstable equilibrium", Look.DASHED, unstable),
            new Line(
                "dynamics (5)",
                Look.TRIANGLES,
                STARTS.stream().map(start -> steps(replies, start)).toList()));
    return new Panel(caption, Range.of(0, STEPS, Rational.of(3)), lines);
  }

  private static List<Point> across(Enclosure place) {
    return List.of(Point.of(Rational.ZERO, place), Point.of(Rational.of(STEPS), place));
  }

  private static List<Point> steps(MixtureReplies replies, Rational start) {
    List<Point> points = new ArrayList<>();
    Optional<Enclosure> here = Optional.of(Enclosure.of(start));
    for (int t = 0; t <= STEPS && here.isPresent(); t++) {
      Enclosure tau = here.orElseThrow();
      points.add(Point.of(Rational.of(t), tau));
      here =
          replies
              .best(tau, REACH)
              .map(br -> tau.scale(Rational.ONE.minus(EPS)).plus(br.scale(EPS)).rounded(60));
    }
    return points;
  }
}
