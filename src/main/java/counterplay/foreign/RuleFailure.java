package counterplay.foreign;

/**
 * A rule or claim of the user's gave no answer, or none that can be used. The message is one line
 * that names it and its place.
 */
public final class RuleFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Whose fault it is that there is no answer. */
  public enum Kind {
    /**
     * The user's code: it threw, ended its process, passed a limit, or answered with something that
     * is no answer.
     */
    CODE,
    /** Nobody's: the time that was given for everything is over. */
    TIME
  }

  /**
   * @serial whose fault it is
   */
  private final Kind kind;

  RuleFailure(Kind kind, String message) {
    super(message.lines().findFirst().orElse("").strip());
    this.kind = kind;
  }

  /** {@code your rule NAME, PLACE: what}. */
  static RuleFailure of(String name, String place, String what) {
    return new RuleFailure(Kind.CODE, "your rule " + name + ", " + place + ": " + what.strip());
  }

  /** Whose fault it is. */
  public Kind kind() {
    return kind;
  }
}
