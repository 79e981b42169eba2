package counterplay.exact.number;

/**
 * An operation is undefined at some number of an interval; with more bits it may be defined at all
 * of them.
 */
public final class PrecisionException extends ArithmeticException {

  private static final long serialVersionUID = 1L;

  /** What could not be told apart. */
  public PrecisionException(String why) {
    super(why);
  }
}
