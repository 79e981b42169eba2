package counterplay.kernel;

/**
 * Evidence does not establish a goal, or a sentence cannot be evaluated; the message says why in
 * one line. Who looks for evidence may refuse, too.
 */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A refusal, which establishes nothing.
   *
   * @param message why
   */
  public Refused(String message) {
    super(message);
  }
}
