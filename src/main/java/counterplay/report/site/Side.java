package counterplay.report.site;

import counterplay.claim.sentence.Quantity;
import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One side of a finding for people.
 *
 * @param text exactly
 * @param rounded in decimals, for reading only; empty where they would say nothing more
 */
public record Side(String text, String rounded) {

  private static final int PLACES = 6;
  private static final int MOST = 12;

  /** The exact text of a quantity and its decimals, which are between proven ends. */
  public static Side of(Quantity quantity) {
    String text = quantity.text();
    List<? extends RealNumber> values =
        quantity instanceof Quantity.Numbers n
            ? n.values()
            : quantity instanceof Quantity.Reals r ? r.values() : List.of();
    if (values.isEmpty() || values.size() > MOST || text.matches("[-0-9, ]*"))
      return new Side(text, "");
    try {
      return new Side(text, values.stream().map(Side::decimal).collect(Collectors.joining(", ")));
    } catch (ArithmeticException e) {
      return new Side(text, ""); // no decimals are proven
    }
  }

  /** The decimals of a number, {@code 0.333333}; where it is known less well, two ends. */
  private static String decimal(RealNumber value) {
    Enclosure ends = value.enclosure(PLACES + 2);
    if (ends.width().compareTo(Rational.of(1, 1_000_000)) > 0) return ends.decimal(PLACES);
    return new BigDecimal(ends.middle().numerator())
        .divide(new BigDecimal(ends.middle().denominator()), PLACES, RoundingMode.HALF_EVEN)
        .toPlainString();
  }
}
