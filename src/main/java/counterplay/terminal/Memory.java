package counterplay.terminal;

/** The memory that the program may use, as a limit like others. */
public final class Memory {

  /** What is said of work that needs more. */
  public static final String USED_UP =
      "the memory is used up; COUNTERPLAY_JAVA_OPTIONS=-Xmx8g gives more";

  private Memory() {}
}
