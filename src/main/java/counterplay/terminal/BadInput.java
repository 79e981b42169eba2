package counterplay.terminal;

/** What the user asked for cannot be done. The message is one line that says why. */
public final class BadInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With the line that says why. */
  public BadInput(String message) {
    super(message);
  }
}
