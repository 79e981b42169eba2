package counterplay.app;

import java.util.Locale;

/** How results are printed. */
enum Format {
  /** Aligned columns for people. */
  TABLE,
  /** One JSON object for programs. */
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
