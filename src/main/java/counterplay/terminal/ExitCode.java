package counterplay.terminal;

/** What the program's exit codes mean. */
public final class ExitCode {

  /** Everything is as declared. */
  public static final int AS_DECLARED = 0;

  /** A verdict differs from the declared one, or a file no longer says the truth. */
  public static final int DIFFERS = 1;

  /** Usage or bad input. */
  public static final int BAD_INPUT = 2;

  /** Ended by the user or by a budget; what was reached is printed. */
  public static final int STOPPED = 3;

  private ExitCode() {}

  /** Of work that was done. */
  public static int of(boolean isAsDeclared) {
    return isAsDeclared ? AS_DECLARED : DIFFERS;
  }
}
