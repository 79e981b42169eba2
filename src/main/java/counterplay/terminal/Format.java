package counterplay.terminal;

import java.util.Locale;

/** How results are printed. */
public enum Format {
  /** Aligned columns for people. */
  TABLE,
  /** One JSON object for programs. */
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
