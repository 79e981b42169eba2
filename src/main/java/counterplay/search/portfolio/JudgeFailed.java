package counterplay.search.portfolio;

/** The judge could not judge. */
public final class JudgeFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes the message.
   *
   * @param theCase the case that it was to judge
   * @param cause what happened
   */
  public JudgeFailed(Record theCase, Throwable cause) {
    super("the judge failed at " + theCase + ": " + oneLine(cause), cause);
  }

  /** What happened, in one line. */
  public static String oneLine(Throwable e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return e instanceof IllegalArgumentException || e instanceof IllegalStateException
        ? message
        : e.getClass().getSimpleName() + " " + message;
  }
}
