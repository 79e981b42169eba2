package counterplay.report.scene;

import counterplay.report.scene.Mark.Anchor;
import counterplay.report.scene.Mark.Area;
import counterplay.report.scene.Mark.Box;
import counterplay.report.scene.Mark.Disc;
import counterplay.report.scene.Mark.Path;
import counterplay.report.scene.Mark.Place;
import counterplay.report.scene.Mark.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A drawing.
 *
 * @param width in units of the screen
 * @param height likewise
 * @param marks what is drawn, from the back to the front
 */
public record Scene(int width, int height, List<Mark> marks) {

  /** About as wide is a letter; words have to fit without being measured. */
  public static final double LETTER = 7.4;

  private static final double HEAD = 7;

  /** Copies the list. */
  public Scene {
    marks = List.copyOf(marks);
  }

  /**
   * The drawing as an SVG element for a page.
   *
   * @param alternative what it shows, in words
   */
  public String svg(String alternative) {
    return "<svg class=\"scene\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 "
        + width
        + " "
        + height
        + "\" width=\""
        + width
        + "\" height=\""
        + height
        + "\" aria-label=\""
        + escaped(alternative)
        + "\">"
        + marks.stream().map(Scene::element).collect(Collectors.joining())
        + "</svg>";
  }

  private static String element(Mark mark) {
    if (mark instanceof Path p) return path(p);
    if (mark instanceof Area a)
      return "<polygon class=\"fill " + a.ink().style() + "\" points=\"" + at(a.corners()) + "\"/>";
    if (mark instanceof Disc d)
      return "<circle class=\"disc "
          + d.ink().style()
          + "\" cx=\""
          + number(d.centre().x())
          + "\" cy=\""
          + number(d.centre().y())
          + "\" r=\""
          + number(d.radius())
          + "\"/>";
    if (mark instanceof Box b)
      return "<rect class=\"box "
          + b.ink().style()
          + "\" x=\""
          + number(b.corner().x())
          + "\" y=\""
          + number(b.corner().y())
          + "\" width=\""
          + number(b.width())
          + "\" height=\""
          + number(b.height())
          + "\"/>";
    Words w = (Words) mark;
    return "<text class=\""
        + w.ink().style()
        + "\" x=\""
        + number(w.at().x())
        + "\" y=\""
        + number(w.at().y())
        + "\""
        + (w.anchor() == Anchor.START
            ? ""
            : " text-anchor=\"" + w.anchor().name().toLowerCase(Locale.ROOT) + "\"")
        + ">"
        + escaped(w.text())
        + "</text>";
  }

  private static String path(Path p) {
    String line =
        "<polyline class=\"stroke " + p.ink().style() + "\" points=\"" + at(p.places()) + "\"/>";
    if (!p.isArrow() || p.places().size() < 2) return line;
    Place tip = p.places().get(p.places().size() - 1);
    Place before = p.places().get(p.places().size() - 2);
    double length = Math.hypot(tip.x() - before.x(), tip.y() - before.y());
    if (length < 1) return line;
    double dx = (tip.x() - before.x()) / length * HEAD;
    double dy = (tip.y() - before.y()) / length * HEAD;
    return line
        + "<polygon class=\"head "
        + p.ink().style()
        + "\" points=\""
        + at(
            List.of(
                tip,
                new Place(tip.x() - dx - dy / 2, tip.y() - dy + dx / 2),
                new Place(tip.x() - dx + dy / 2, tip.y() - dy - dx / 2)))
        + "\"/>";
  }

  private static String at(List<Place> places) {
    return places.stream()
        .map(p -> number(p.x()) + "," + number(p.y()))
        .collect(Collectors.joining(" "));
  }

  private static String number(double x) {
    String text = String.format(Locale.ROOT, "%.1f", x);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
