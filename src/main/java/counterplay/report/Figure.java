package counterplay.report;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import java.util.List;

/**
 * What a picture shows: panels side by side over one vertical axis.
 *
 * @param name of its files
 * @param title in one line
 * @param across what the horizontal axes show
 * @param up what the vertical axis shows
 * @param height the range of the vertical axis
 * @param panels from left to right
 */
public record Figure(
    String name, String title, String across, String up, Range height, List<Panel> panels) {

  /** Copies the list. */
  public Figure {
    panels = List.copyOf(panels);
  }

  /**
   * The part of an axis that is shown.
   *
   * @param from the lower end
   * @param to the upper end
   * @param step the distance of two ticks
   */
  public record Range(Rational from, Rational to, Rational step) {
    static Range of(long from, long to, Rational step) {
      return new Range(Rational.of(from), Rational.of(to), step);
    }
  }

  /**
   * One pair of axes.
   *
   * @param caption above it
   * @param width the range of the horizontal axis
   * @param lines what is drawn
   */
  public record Panel(String caption, Range width, List<Line> lines) {
    /** Copies the list. */
    public Panel {
      lines = List.copyOf(lines);
    }
  }

  /** How a line is drawn: told apart in colour and in what is seen without colour. */
  public enum Look {
    /** Blue and unbroken. */
    SOLID,
    /** Red and broken. */
    DASHED,
    /** Green, strokes and dots in turn. */
    DASH_DOT,
    /** Black dots. */
    DOTTED,
    /** Blue discs, not joined. */
    DISCS,
    /** Red squares, not joined. */
    SQUARES,
    /** Green triangles, not joined. */
    TRIANGLES
  }

  /**
   * A line of one or more strokes.
   *
   * @param name in the legend; lines of one name and look share an entry
   * @param look how it is drawn
   * @param strokes each is drawn from its first point to its last
   */
  public record Line(String name, Look look, List<List<Point>> strokes) {
    /** Copies the lists. */
    public Line {
      strokes = strokes.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A point, each number between two ends.
   *
   * @param x across
   * @param y up
   */
  public record Point(Enclosure x, Enclosure y) {
    static Point of(Rational x, Enclosure y) {
      return new Point(Enclosure.of(x), y);
    }
  }
}
