package counterplay.exact;

/**
 * An operation is undefined at some number of an interval; with more bits it may be defined at all
 * of them.
 */
final class PrecisionException extends ArithmeticException {

  private static final long serialVersionUID = 1L;

  PrecisionException(String why) {
    super(why);
  }
}
