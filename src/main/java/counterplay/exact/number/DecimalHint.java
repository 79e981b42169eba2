package counterplay.exact.number;

import java.math.BigInteger;

/** What to write instead of a decimal, where numbers are written as fractions. */
public final class DecimalHint {

  private static final int MOST_DIGITS = 40;

  private DecimalHint() {}

  /**
   * The hint for a text that cannot be read on from a place: {@code " (write 301/100 for 3.01)"} if
   * a decimal has its point there, nothing otherwise.
   *
   * @param at a place in the text, or its length
   */
  public static String at(String text, int at) {
    if (at >= text.length() || text.charAt(at) != '.') return "";
    int first = at;
    while (first > 0 && isDigit(text.charAt(first - 1))) first--;
    int end = at + 1;
    while (end < text.length() && isDigit(text.charAt(end))) end++;
    String whole = text.substring(first, at);
    String places = text.substring(at + 1, end);
    if (places.isEmpty() || whole.length() + places.length() > MOST_DIGITS)
      return " (decimals are written as fractions, 1/10)";
    Rational value =
        Rational.of(new BigInteger("0" + whole + places), BigInteger.TEN.pow(places.length()));
    return " (write " + value + " for " + text.substring(first, end) + ")";
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
