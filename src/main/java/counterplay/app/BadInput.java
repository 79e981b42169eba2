package counterplay.app;

/** What the user asked for cannot be done. The message is one line that says why. */
final class BadInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadInput(String message) {
    super(message);
  }
}
