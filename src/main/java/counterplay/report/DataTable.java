package counterplay.report;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.report.Figure.Line;
import counterplay.report.Figure.Panel;
import counterplay.report.Figure.Point;

/**
 * The numbers of a figure as comma-separated values: one point a row, each number by two ends
 * between which it is known to lie. A number that is known exactly has two equal ends, a fraction;
 * other ends are decimals, rounded outward.
 */
public final class DataTable {

  private static final int PLACES = 10;

  private DataTable() {}

  /** The table with its heading. */
  public static String of(Figure figure) {
    StringBuilder text = new StringBuilder("panel,line,stroke,x_from,x_to,y_from,y_to\n");
    for (Panel panel : figure.panels())
      for (Line line : panel.lines())
        for (int k = 0; k < line.strokes().size(); k++)
          for (Point point : line.strokes().get(k))
            text.append(quoted(panel.caption()))
                .append(',')
                .append(quoted(line.name()))
                .append(',')
                .append(k + 1)
                .append(',')
                .append(ends(point.x()))
                .append(',')
                .append(ends(point.y()))
                .append('\n');
    return text.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static String ends(Enclosure e) {
    if (e.isPoint()) return text(e.lo()) + "," + text(e.hi());
    String both = e.decimal(PLACES);
    return both.substring(1, both.length() - 1).replace(", ", ",");
  }

  private static String text(Rational r) {
    return r.toString();
  }
}
