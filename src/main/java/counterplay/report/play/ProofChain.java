package counterplay.report.play;

import counterplay.report.scene.Ink;
import counterplay.report.scene.Mark;
import counterplay.report.scene.Mark.Anchor;
import counterplay.report.scene.Mark.Box;
import counterplay.report.scene.Mark.Path;
import counterplay.report.scene.Mark.Place;
import counterplay.report.scene.Mark.Words;
import counterplay.report.scene.Picture;
import counterplay.report.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps of a published proof and the statement that they serve, each with the verdict on what
 * is printed: which step carries and which does not.
 *
 * @param steps the steps, in the order of their names
 * @param statements what is proved
 */
public record ProofChain(List<Link> steps, List<Link> statements) {

  /**
   * A step or a statement.
   *
   * @param name in short
   * @param says what it says
   * @param verdict on its printed reading
   */
  public record Link(String name, String says, String verdict) {
    private boolean isRefuted() {
      return verdict.startsWith("REFUTED");
    }

    private Ink ink() {
      return isRefuted()
          ? Ink.BAD
          : verdict.startsWith("SURV") || verdict.startsWith("UND") ? Ink.PLAIN : Ink.GOOD;
    }
  }

  private static final double ROW = 54;

  /** The picture. */
  public Picture picture() {
    double wide = width(steps);
    double right = 20 + wide + 90;
    List<Mark> marks = new ArrayList<>();
    int rows = Math.max(steps.size(), statements.size());
    double first = 12 + ROW * (rows - statements.size()) / 2.0;
    column(marks, steps, 20, 12 + ROW * (rows - steps.size()) / 2.0, wide);
    column(marks, statements, right, first, width(statements));
    double target = first + ROW * statements.size() / 2.0 - 6;
    for (int k = 0; k < steps.size(); k++) {
      boolean carries = !steps.get(k).isRefuted();
      double y = 12 + ROW * (rows - steps.size()) / 2.0 + ROW * k + 20;
      marks.add(
          new Path(
              carries ? Ink.TRUTH : Ink.PLAY,
              List.of(new Place(20 + wide, y), new Place(right - 8, target)),
              carries));
      if (!carries) marks.add(new Words(Ink.BAD, 20 + wide + 16, y + 5, Anchor.MIDDLE, "✗"));
    }
    long fallen = steps.stream().filter(Link::isRefuted).count();
    return new Picture(
        "The published proof, step by step",
        says(fallen),
        new Scene((int) (right + width(statements) + 20), (int) (ROW * rows + 12), marks),
        table());
  }

  private String says(long fallen) {
    if (steps.size() == 1)
      return "The one step that is checked here "
          + (fallen == 0 ? "is not refuted" : "falls")
          + " as printed.";
    return fallen == 0
        ? "None of the " + steps.size() + " steps that are checked here is refuted as printed."
        : fallen
            + " of "
            + steps.size()
            + (fallen == 1 ? " steps falls" : " steps fall")
            + " as printed.";
  }

  private static double width(List<Link> links) {
    int letters = 0;
    for (Link l : links)
      letters = Math.max(letters, Math.max(l.name().length(), l.verdict().length()));
    return 24 + Scene.LETTER * letters;
  }

  private static void column(
      List<Mark> marks, List<Link> links, double x, double top, double wide) {
    for (int k = 0; k < links.size(); k++) {
      double y = top + ROW * k;
      Link l = links.get(k);
      marks.add(new Box(l.ink(), new Place(x, y), wide, ROW - 12));
      marks.add(new Words(Ink.PLAIN, x + 10, y + 17, Anchor.START, l.name()));
      marks.add(new Words(l.ink(), new Place(x + 10, y + 34), Anchor.START, l.verdict()));
    }
  }

  private List<List<String>> table() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("", "says", "verdict on what is printed"));
    for (Link l : steps) rows.add(List.of("step " + l.name(), l.says(), l.verdict()));
    for (Link l : statements) rows.add(List.of("statement " + l.name(), l.says(), l.verdict()));
    return rows;
  }
}
