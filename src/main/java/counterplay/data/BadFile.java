package counterplay.data;

/** A file that cannot be used. The message is one line that names the file or the place in it. */
public final class BadFile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Keeps the first line only.
   *
   * @param message what was seen, where, and what was wanted
   */
  public BadFile(String message) {
    super(message.lines().findFirst().orElse("").strip());
  }

  /** The same complaint, said of the given file or place. */
  public BadFile in(Object place) {
    return new BadFile(place + ": " + getMessage());
  }
}
