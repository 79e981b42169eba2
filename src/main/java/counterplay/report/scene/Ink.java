package counterplay.report.scene;

/**
 * What a mark stands for. The page gives each ink a colour for light, dark and print; strokes,
 * fillings and shapes differ as well, so that nothing is told by colour alone.
 */
public enum Ink {
  /** Axes, frames and words. */
  PLAIN,
  /** What is in the background: grids, helping lines, remarks. */
  QUIET,
  /** What the truth does; unbroken strokes, hollow marks. */
  TRUTH,
  /** What is played instead; broken strokes, solid marks. */
  PLAY,
  /** A third thing beside these two; dotted strokes. */
  OTHER,
  /** What stands: a step that carries. */
  GOOD,
  /** What falls: a step that does not carry. */
  BAD,
  /** Struck out, and still to be read. */
  GONE,
  /** A shaded area. */
  AREA;

  /** The class of the style sheet. */
  String style() {
    return "ink-" + name().toLowerCase(java.util.Locale.ROOT);
  }
}
