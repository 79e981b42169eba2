package counterplay.report;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.exact.real.Enclosures;
import counterplay.exact.real.NormalDistribution;
import counterplay.model.elicitation.MixtureCurves;
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
import java.util.stream.IntStream;

/** G, F, Q and 1/2 against the threshold (Figures 2 and 4 of the paper). */
final class CurveFigures {

  private static final Rational FIFTH = Rational.of(1, 5);
  private static final List<String> NAMES = List.of("G(τ)", "F(τ)", "Q(τ; τ)", "1/2");

  private CurveFigures() {}

  static List<Entry> all() {
    List<Entry> all = new ArrayList<>();
    add(
        all,
        "curves-gaussian",
        "G, F, Q and 1/2 in the Gaussian model, ρ = 1/2",
        (name, title) ->
            figure(name, title, "threshold τ", Range.of(-4, 4, Rational.ONE), 80, gaussian()));
    add(
        all,
        "curves-skew-normal",
        "G, F, Q and 1/2 with skew-normal signals, slant 9/10, noise 1/2",
        (name, title) ->
            figure(
                name,
                title,
                "threshold τ, from the mean of the signals",
                Range.of(-3, 3, Rational.ONE),
                30,
                skew()));
    for (int k = 2; k <= 4; k++) {
      int components = k;
      add(
          all,
          "curves-mixture-" + k,
          "G, F, Q and 1/2 with " + k + " normal components one apart, precision 16",
          (name, title) ->
              figure(
                  name,
                  title,
                  "threshold τ, from the middle of the means",
                  Range.of(-3, 3, Rational.ONE),
                  240,
                  mixture(components)));
    }
    return all;
  }

  private interface Made {
    Figure of(String name, String title);
  }

  private static void add(List<Entry> all, String name, String title, Made made) {
    all.add(new Entry(name, title, () -> made.of(name, title)));
  }

  private static Figure figure(
      String name,
      String title,
      String across,
      Range width,
      int steps,
      Function<Rational, List<Enclosure>> curves) {
    Rational step = width.to().minus(width.from()).times(Rational.of(1, steps));
    List<Rational> places =
        IntStream.rangeClosed(0, steps)
            .mapToObj(k -> width.from().plus(step.times(Rational.of(k))))
            .toList();
    List<List<Enclosure>> values = places.stream().map(curves).toList();
    List<Line> lines = new ArrayList<>();
    for (int c = 0; c < 3; c++) {
      List<Point> points = new ArrayList<>();
      for (int k = 0; k <= steps; k++) points.add(Point.of(places.get(k), values.get(k).get(c)));
      lines.add(new Line(NAMES.get(c), Look.values()[c], List.of(points)));
    }
    Enclosure half = Enclosure.of(Rational.HALF);
    lines.add(
        new Line(
            NAMES.get(3),
            Look.DOTTED,
            List.of(List.of(Point.of(width.from(), half), Point.of(width.to(), half)))));
    return new Figure(
        name,
        title,
        across,
        "probability of L",
        Range.of(0, 1, FIFTH),
        List.of(new Panel("", width, lines)));
  }

  /** (8) and (21) at rho = 1/2: the arguments of Phi are tau times roots of 1/6, 1/2 and 3/10. */
  private static Function<Rational, List<Enclosure>> gaussian() {
    return tau ->
        List.of(Rational.of(1, 6), Rational.HALF, Rational.of(3, 10)).stream()
            .map(
                square ->
                    NormalDistribution.distribution(Enclosures.sqrt(square, 14).scale(tau), 12))
            .toList();
  }

  private static Function<Rational, List<Enclosure>> mixture(int components) {
    Rational s = Rational.of(4);
    MixtureCurves curves = MixtureCurves.withOpinions(components, s, true);
    return y -> curves.at(y, s);
  }

  private static Function<Rational, List<Enclosure>> skew() {
    SkewNormalCurves curves = new SkewNormalCurves(Rational.of(9, 10), Rational.HALF);
    return beyond -> {
      List<Enclosure> all = new ArrayList<>(curves.at(beyond));
      all.add(curves.second(beyond, 10));
      return all;
    };
  }
}
