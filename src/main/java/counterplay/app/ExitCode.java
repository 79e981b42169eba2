package counterplay.app;

/** What the program's exit codes mean. */
final class ExitCode {

  /** Everything is as declared. */
  static final int AS_DECLARED = 0;

  /** A verdict differs from the declared one, or a file no longer says the truth. */
  static final int DIFFERS = 1;

  /** Usage or bad input. */
  static final int BAD_INPUT = 2;

  /** Ended by the user or by a budget; what was reached is printed. */
  static final int STOPPED = 3;

  private ExitCode() {}
}
