package counterplay.claim;

import java.util.Locale;

/** What sort of sentence a claim is. */
public enum Kind {
  /** A statement in prose or a theorem. */
  STATEMENT,
  /** An assertion about an example. */
  EXAMPLE,
  /** A displayed formula. */
  FORMULA,
  /** A printed number. */
  NUMBER;

  /**
   * The word used in files: {@code statement}, {@code example}, {@code formula}, {@code number}.
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
