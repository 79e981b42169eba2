package counterplay.kernel;

/**
 * Evidence does not establish a goal, or a sentence cannot be evaluated; the message says why in
 * one line.
 */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Refused(String message) {
    super(message);
  }
}
