package counterplay.report.play;

import static counterplay.report.scene.Picture.near;
import static counterplay.report.scene.Picture.place;

import counterplay.exact.number.Rational;
import counterplay.model.elicitation.FiniteRankSignals;
import counterplay.report.scene.Ink;
import counterplay.report.scene.Mark;
import counterplay.report.scene.Mark.Anchor;
import counterplay.report.scene.Mark.Disc;
import counterplay.report.scene.Mark.Path;
import counterplay.report.scene.Mark.Place;
import counterplay.report.scene.Mark.Words;
import counterplay.report.scene.Picture;
import counterplay.report.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * G, F and 1/2 against the threshold for signals with a density in pieces, and where best replies
 * drift: up where G lies above the level of the mechanism (1/2 for Output Agreement, F for
 * Dasgupta-Ghosh), down where it lies below.
 *
 * <pre>  G(tau) = P(tau; tau)      F(tau) = Pr[X &lt;= tau]</pre>
 *
 * @param model the signals
 * @param tau the threshold of the case
 */
record ThresholdPicture(FiniteRankSignals model, Rational tau) {

  private static final int STEPS = 48;
  private static final double LEFT = 60;
  private static final double WIDE = 420;
  private static final double TOP = 44;
  private static final double HIGH = 220;

  /** A place on the curves; G is missing where the signal cannot occur. */
  private record At(Rational tau, Optional<Rational> g, Rational f) {}

  static Optional<Picture> of(Record theCase) {
    Optional<FiniteRankSignals> model = CaseParts.first(theCase, FiniteRankSignals.class);
    Optional<Rational> tau = CaseParts.named(theCase, "tau", Rational.class);
    return model.isEmpty() || tau.isEmpty()
        ? Optional.empty()
        : Optional.of(new ThresholdPicture(model.get(), tau.get()).picture());
  }

  private Picture picture() {
    List<Rational> knots = model.marginal().knots();
    Rational from = knots.get(0);
    Rational width = knots.get(knots.size() - 1).minus(from);
    List<At> places = new ArrayList<>();
    for (int k = 0; k <= STEPS; k++) places.add(at(from.plus(width.times(Rational.of(k, STEPS)))));
    List<Mark> marks = new ArrayList<>();
    frame(marks, from, width);
    curves(marks, places, from, width);
    drift(marks, places, from, width, false, TOP + HIGH + 44, "drift in OA");
    drift(marks, places, from, width, true, TOP + HIGH + 68, "drift in DG");
    At here = at(tau);
    double x = x(tau, from, width);
    marks.add(Path.line(Ink.QUIET, x, TOP, x, TOP + HIGH + 74));
    here.g().ifPresent(g -> marks.add(new Disc(Ink.TRUTH, x, y(g), 6)));
    marks.add(new Disc(Ink.PLAY, x, y(here.f()), 5));
    return new Picture(
        "The curves at the threshold",
        "At the threshold "
            + tau
            + " F is "
            + here.f()
            + here.g().map(g -> " and G is " + g).orElse(", and the signal cannot occur")
            + ".",
        new Scene((int) (LEFT + WIDE + 130), (int) (TOP + HIGH + 84), marks),
        table(places, here));
  }

  private At at(Rational t) {
    Optional<Rational> g =
        model.density(t).isZero() ? Optional.empty() : Optional.of(model.posterior(t, t));
    return new At(t, g, model.distribution(t));
  }

  private static double x(Rational t, Rational from, Rational width) {
    return LEFT + WIDE * place(t.minus(from).over(width));
  }

  private static double y(Rational value) {
    return TOP + HIGH * (1 - place(value));
  }

  private static void frame(List<Mark> marks, Rational from, Rational width) {
    for (Rational v : List.of(Rational.ZERO, Rational.HALF, Rational.ONE)) {
      Ink ink = v.equals(Rational.HALF) ? Ink.OTHER : Ink.PLAIN;
      marks.add(Path.line(ink, LEFT, y(v), LEFT + WIDE, y(v)));
      marks.add(new Words(Ink.QUIET, LEFT - 8, y(v) + 4, Anchor.END, v.toString()));
    }
    for (int k = 0; k <= 4; k++) {
      Rational t = from.plus(width.times(Rational.of(k, 4)));
      marks.add(new Words(Ink.QUIET, x(t, from, width), TOP + HIGH + 20, Anchor.MIDDLE, near(t)));
    }
    marks.add(Path.line(Ink.TRUTH, LEFT, 20, LEFT + 34, 20));
    marks.add(new Words(Ink.PLAIN, LEFT + 42, 24, Anchor.START, "G"));
    marks.add(Path.line(Ink.PLAY, LEFT + 90, 20, LEFT + 124, 20));
    marks.add(new Words(Ink.PLAIN, LEFT + 132, 24, Anchor.START, "F"));
  }

  private static void curves(List<Mark> marks, List<At> places, Rational from, Rational width) {
    List<Place> g = new ArrayList<>();
    List<Place> f = new ArrayList<>();
    for (At p : places) {
      double x = x(p.tau(), from, width);
      f.add(new Place(x, y(p.f())));
      p.g().ifPresent(value -> g.add(new Place(x, y(value))));
    }
    marks.add(new Path(Ink.PLAY, f, false));
    marks.add(new Path(Ink.TRUTH, g, false));
  }

  /** Small arrows at every fourth place. */
  private static void drift(
      List<Mark> marks,
      List<At> places,
      Rational from,
      Rational width,
      boolean byF,
      double y,
      String name) {
    marks.add(new Words(Ink.QUIET, LEFT + WIDE + 16, y + 4, Anchor.START, name));
    for (int k = 2; k < places.size(); k += 4) {
      At p = places.get(k);
      if (p.g().isEmpty()) continue;
      int sign = p.g().get().compareTo(byF ? p.f() : Rational.HALF);
      double x = x(p.tau(), from, width);
      if (sign == 0) marks.add(new Disc(Ink.QUIET, x, y, 2));
      else
        marks.add(
            new Path(
                Ink.PLAIN,
                List.of(new Place(x - 10 * sign, y), new Place(x + 10 * sign, y)),
                true));
    }
  }

  private static List<List<String>> table(List<At> places, At here) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("threshold", "F", "G"));
    rows.add(row(here));
    for (int k = 0; k < places.size(); k += 4) rows.add(row(places.get(k)));
    return rows;
  }

  private static List<String> row(At p) {
    return List.of(
        p.tau().toString(), p.f().toString(), p.g().map(Rational::toString).orElse("undefined"));
  }
}
