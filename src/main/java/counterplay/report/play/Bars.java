package counterplay.report.play;

import static counterplay.report.scene.Picture.near;
import static counterplay.report.scene.Picture.place;

import counterplay.exact.number.RealNumber;
import counterplay.report.scene.Ink;
import counterplay.report.scene.Mark;
import counterplay.report.scene.Mark.Anchor;
import counterplay.report.scene.Mark.Box;
import counterplay.report.scene.Mark.Path;
import counterplay.report.scene.Mark.Place;
import counterplay.report.scene.Mark.Words;
import counterplay.report.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/**
 * Two numbers for each of several lines as bars side by side: what the truth brings (hollow) and
 * what is played instead (filled).
 *
 * @param truth what the hollow bars are
 * @param play what the filled bars are
 * @param lines what is compared
 */
record Bars(String truth, String play, List<Line> lines) {

  /** A line: its name and the two numbers. */
  record Line(String name, RealNumber truth, RealNumber play) {}

  private static final int ROW = 44;
  private static final int HALF = 16;
  private static final double LONGEST = 240;

  Scene scene() {
    double most = 0;
    double least = 0;
    int letters = 0;
    for (Line l : lines) {
      for (RealNumber x : List.of(l.truth(), l.play())) {
        most = Math.max(most, place(x));
        least = Math.min(least, place(x));
      }
      letters = Math.max(letters, l.name().length());
    }
    double left = 12 + letters * Scene.LETTER;
    double unit = LONGEST / (most - least == 0 ? 1 : most - least);
    double zero = left + (least < 0 ? 70 - least * unit : 14);
    List<Mark> marks = new ArrayList<>();
    int y = 34;
    marks.add(new Box(Ink.TRUTH, new Place(left, 6), 12, 12));
    marks.add(new Words(Ink.PLAIN, left + 18, 16, Anchor.START, truth));
    double second = left + 36 + truth.length() * Scene.LETTER;
    marks.add(new Box(Ink.PLAY, new Place(second, 6), 12, 12));
    marks.add(new Words(Ink.PLAIN, second + 18, 16, Anchor.START, play));
    for (Line l : lines) {
      marks.add(new Words(Ink.PLAIN, left, y + HALF + 4, Anchor.END, l.name()));
      bar(marks, Ink.TRUTH, zero, y, unit, l.truth());
      bar(marks, Ink.PLAY, zero, y + HALF, unit, l.play());
      y += ROW;
    }
    marks.add(Path.line(Ink.PLAIN, zero, 28, zero, y - 6));
    double needed = second + 30 + play.length() * Scene.LETTER;
    return new Scene((int) Math.max(needed, zero + Math.max(most, 0) * unit + 80), y, marks);
  }

  private static void bar(
      List<Mark> marks, Ink ink, double zero, double y, double unit, RealNumber x) {
    double length = place(x) * unit;
    marks.add(
        new Box(ink, new Place(Math.min(zero, zero + length), y), Math.abs(length), HALF - 3));
    boolean right = length >= 0;
    marks.add(
        new Words(
            Ink.PLAIN,
            zero + length + (right ? 6 : -6),
            y + 11,
            right ? Anchor.START : Anchor.END,
            near(x)));
  }
}
