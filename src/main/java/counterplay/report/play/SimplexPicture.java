package counterplay.report.play;

import static counterplay.report.scene.Picture.near;
import static counterplay.report.scene.Picture.place;

import counterplay.audit.plays.Signals;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
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

/**
 * Distributions over two or three reports: a line or a triangle. Each arrow leads from what the
 * truth says or predicts to what it becomes in the play.
 *
 * @param arrows what is drawn
 * @param truth what the hollow marks are
 * @param play what the solid marks are
 */
record SimplexPicture(List<Arrow> arrows, String truth, String play) {

  /**
   * Two distributions.
   *
   * @param name what they belong to: a signal, a group
   * @param from under the truth
   * @param to in the play
   */
  record Arrow(String name, List<Rational> from, List<Rational> to) {
    boolean moves() {
      return !from.equals(to);
    }
  }

  private static final double LEFT = 60;
  private static final double WIDE = 420;
  private static final double HIGH = 364;
  private static final double TOP = 70;

  /** Whether there are two or three reports, and few enough arrows to be told apart. */
  boolean isDrawn() {
    return !arrows.isEmpty()
        && arrows.size() <= 12
        && arrows.stream()
            .flatMap(a -> List.of(a.from(), a.to()).stream())
            .allMatch(d -> d.size() == size() && (size() == 2 || size() == 3));
  }

  private int size() {
    return arrows.get(0).from().size();
  }

  Picture picture(String title) {
    List<Mark> marks = new ArrayList<>();
    legend(marks);
    return new Picture(
        title,
        arrows.stream().filter(Arrow::moves).count()
            + " of "
            + arrows.size()
            + " distributions move.",
        size() == 2 ? line(marks) : triangle(marks),
        table());
  }

  private void legend(List<Mark> marks) {
    marks.add(new Disc(Ink.TRUTH, 20, 16, 6));
    marks.add(new Words(Ink.PLAIN, 32, 21, Anchor.START, truth));
    marks.add(new Disc(Ink.PLAY, 20, 38, 5));
    marks.add(new Words(Ink.PLAIN, 32, 43, Anchor.START, play));
  }

  private int width(double least) {
    return (int) Math.max(least, 60 + Scene.LETTER * Math.max(truth.length(), play.length()));
  }

  private Scene line(List<Mark> marks) {
    double left =
        30 + Scene.LETTER * arrows.stream().mapToInt(a -> a.name().length()).max().orElse(0);
    double y = TOP + 10;
    for (Arrow a : arrows) {
      marks.add(new Words(Ink.PLAIN, left - 14, y + 5, Anchor.END, a.name()));
      marks.add(Path.line(Ink.QUIET, left, y, left + WIDE, y));
      Place from = new Place(left + WIDE * place(a.from().get(1)), y);
      Place to = new Place(left + WIDE * place(a.to().get(1)), y);
      marks.add(new Path(Ink.PLAY, List.of(from, to), true));
      marks.add(new Disc(Ink.PLAY, to, 5));
      marks.add(new Disc(Ink.TRUTH, from, 7));
      String says = near(a.from().get(1)) + (a.moves() ? " → " + near(a.to().get(1)) : "");
      marks.add(new Words(Ink.PLAIN, left + WIDE + 16, y + 5, Anchor.START, says));
      y += 34;
    }
    for (int k = 0; k <= 4; k++) {
      double x = left + WIDE * k / 4;
      marks.add(Path.line(Ink.QUIET, x, TOP - 8, x, y - 14));
      marks.add(new Words(Ink.QUIET, x, y + 4, Anchor.MIDDLE, Rational.of(k, 4).toString()));
    }
    marks.add(
        new Words(
            Ink.QUIET,
            left + WIDE / 2,
            y + 24,
            Anchor.MIDDLE,
            "probability of " + Signals.name(1, 2)));
    return new Scene(width(left + WIDE + 150), (int) y + 34, marks);
  }

  private Scene triangle(List<Mark> marks) {
    List<Place> corners =
        Lists.each(3, k -> at(Lists.each(3, s -> s == k ? Rational.ONE : Rational.ZERO)));
    for (int k = 1; k < 4; k++)
      for (int side = 0; side < 3; side++)
        marks.add(
            new Path(
                Ink.QUIET,
                List.of(
                    between(corners.get(side), corners.get((side + 1) % 3), k / 4.0),
                    between(corners.get(side), corners.get((side + 2) % 3), k / 4.0)),
                false));
    List<Place> closed = new ArrayList<>(corners);
    closed.add(corners.get(0));
    marks.add(new Path(Ink.PLAIN, closed, false));
    for (int k = 0; k < 3; k++)
      marks.add(
          new Words(
              Ink.PLAIN,
              corners.get(k).x() + (k == 0 ? -18 : k == 1 ? 12 : -4),
              corners.get(k).y() + (k == 2 ? -10 : 8),
              Anchor.START,
              Signals.name(k, 3)));
    double right = LEFT + WIDE + 60;
    for (Arrow a : arrows) {
      Place from = at(a.from());
      Place to = at(a.to());
      long before =
          arrows.subList(0, arrows.indexOf(a)).stream()
              .filter(o -> o.from().equals(a.from()))
              .count();
      right = Math.max(right, from.x() + 16 + Scene.LETTER * a.name().length());
      if (a.moves()) marks.add(new Path(Ink.PLAY, List.of(from, to), true));
      marks.add(new Disc(Ink.PLAY, to, 5));
      marks.add(new Disc(Ink.TRUTH, from, 7));
      marks.add(
          new Words(Ink.PLAIN, from.x() + 11, from.y() - 7 - 15 * before, Anchor.START, a.name()));
    }
    return new Scene(width(right), (int) (TOP + HIGH + 40), marks);
  }

  private static Place between(Place a, Place b, double share) {
    return new Place(a.x() + (b.x() - a.x()) * share, a.y() + (b.y() - a.y()) * share);
  }

  /** The first signal at the left, the second at the right, the third above. */
  private static Place at(List<Rational> d) {
    return new Place(
        LEFT + WIDE * (place(d.get(1)) + place(d.get(2)) / 2), TOP + HIGH * (1 - place(d.get(2))));
  }

  private List<List<String>> table() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("of", "report", truth, play));
    for (Arrow a : arrows)
      for (int s = 0; s < a.from().size(); s++)
        rows.add(
            List.of(
                a.name(),
                Signals.name(s, a.from().size()),
                a.from().get(s).toString(),
                a.to().get(s).toString()));
    return rows;
  }
}
