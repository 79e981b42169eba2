package counterplay.report.scene;

import java.util.List;

/** One thing in a drawing. Places are in units of the screen, from the top left corner. */
public sealed interface Mark {

  /** A place on the page; a number that is drawn has been rounded on its way here. */
  record Place(double x, double y) {}

  /** How words stand to their place. */
  enum Anchor {
    /** They begin there. */
    START,
    /** Their middle is there. */
    MIDDLE,
    /** They end there. */
    END
  }

  /**
   * Straight strokes from place to place.
   *
   * @param isArrow whether the last one ends in an arrow head
   */
  record Path(Ink ink, List<Place> places, boolean isArrow) implements Mark {
    /** Copies the list. */
    public Path {
      places = List.copyOf(places);
    }

    /** A straight line, without an arrow. */
    public static Path line(Ink ink, double x, double y, double toX, double toY) {
      return new Path(ink, List.of(new Place(x, y), new Place(toX, toY)), false);
    }
  }

  /** A polygon that is filled. */
  record Area(Ink ink, List<Place> corners) implements Mark {
    /** Copies the list. */
    public Area {
      corners = List.copyOf(corners);
    }
  }

  /** A disc; the one of the truth is hollow. */
  record Disc(Ink ink, Place centre, double radius) implements Mark {
    /** At a place. */
    public Disc(Ink ink, double x, double y, double radius) {
      this(ink, new Place(x, y), radius);
    }
  }

  /** A rectangle with sides along the axes. */
  record Box(Ink ink, Place corner, double width, double height) implements Mark {}

  /** A line of words. */
  record Words(Ink ink, Place at, Anchor anchor, String text) implements Mark {
    /** The same at a place that is given by its two numbers. */
    public Words(Ink ink, double x, double y, Anchor anchor, String text) {
      this(ink, new Place(x, y), anchor, text);
    }
  }
}
