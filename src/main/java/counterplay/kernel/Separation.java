package counterplay.kernel;

import counterplay.claim.evidence.Certificate;
import counterplay.exact.number.Rational;
import counterplay.exact.real.DecimalCell;
import java.util.Optional;

/**
 * Checks that enclosures separate two numbers: evaluates both expressions anew, finer and finer,
 * until each lies in its cell.
 */
final class Separation {

  private Separation() {}

  static Optional<String> refusal(Certificate.Enclosures c) {
    if (c.less().hi().compareTo(c.more().lo()) >= 0) {
      return Optional.of(
          c.words() + ": " + c.less().hi() + " does not end before " + c.more().lo() + " begins");
    }
    Optional<String> less = refusal(c.less());
    return (less.isPresent() ? less : refusal(c.more())).map(why -> c.words() + ": " + why);
  }

  private static Optional<String> refusal(DecimalCell cell) {
    if (cell.digits() < 0 || cell.digits() > DecimalCell.MAX_DIGITS)
      return Optional.of("a cell of " + cell.digits() + " digits");
    if (!cell.hi()
        .minus(cell.lo())
        .times(Rational.of(10).power(cell.digits()))
        .equals(Rational.of(2))) {
      return Optional.of(
          cell.lo() + " to " + cell.hi() + " is no cell of " + cell.digits() + " digits");
    }
    String why = "";
    for (int bits = 64 + 4 * cell.digits(); bits <= 8 * (64 + 4 * cell.digits()); bits *= 2) {
      try {
        Interval value = Evaluation.of(cell.expression(), bits);
        if (cell.lo().compareTo(value.lo()) <= 0 && value.hi().compareTo(cell.hi()) <= 0)
          return Optional.empty();
        why = "is not seen to lie between " + cell.lo() + " and " + cell.hi();
        if (value.hi().compareTo(cell.lo()) < 0 || value.lo().compareTo(cell.hi()) > 0) break;
      } catch (IllegalArgumentException | ArithmeticException e) {
        why = "cannot be evaluated: " + e.getMessage();
      }
    }
    return Optional.of(cell.expression() + " " + why);
  }
}
