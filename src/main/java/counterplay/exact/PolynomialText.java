package counterplay.exact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text that a polynomial prints: {@code 100*p*q - 1/2*p^2 + 3}. */
final class PolynomialText {

  private static final Pattern TERM = Pattern.compile("\\s*([+-]?)\\s*([A-Za-z0-9_^*/]+)\\s*");
  private static final Pattern FACTOR = Pattern.compile("([0-9]+(?:/[0-9]+)?)|([A-Za-z][A-Za-z0-9_]*)(?:\\^([0-9]{1,4}))?");

  private static final Pattern EXPONENT = Pattern.compile("\\^0*([0-9]+)");

  private PolynomialText() {}

  static Polynomial parse(String text) {
    Matcher terms = TERM.matcher(text);
    Polynomial sum = Polynomial.ZERO;
    int at = 0;
    while (at < text.length()) {
      terms.region(at, text.length());
      if (!terms.lookingAt() || at > 0 && terms.group(1).isEmpty()) throw bad(text);
      Polynomial term = term(text, terms.group(2));
      sum = terms.group(1).equals("-") ? sum.minus(term) : sum.plus(term);
      at = terms.end();
    }
    if (at == 0) throw bad(text);
    return sum;
  }

  /** @throws IllegalArgumentException if an exponent is above the given one */
  static void requireExponents(String text, int most) {
    for (Matcher m = EXPONENT.matcher(text); m.find();) {
      if (m.group(1).length() > 4 || Integer.parseInt(m.group(1)) > most) {
        throw new IllegalArgumentException("a polynomial with an exponent above " + most);
      }
    }
  }

  private static Polynomial term(String text, String product) {
    Polynomial result = Polynomial.ONE;
    for (String factor : product.split("\\*", -1)) {
      Matcher m = FACTOR.matcher(factor);
      if (!m.matches()) throw bad(text);
      if (m.group(1) != null) {
        result = result.scale(Rational.parse(factor));
      } else {
        int exponent = m.group(3) == null ? 1 : Integer.parseInt(m.group(3));
        for (int k = 0; k < exponent; k++) result = result.times(Polynomial.parameter(m.group(2)));
      }
    }
    return result;
  }

  private static IllegalArgumentException bad(String text) {
    String shown = text.length() <= 60 ? text : text.substring(0, 57) + "...";
    return new IllegalArgumentException("'" + shown + "' is not a polynomial; wanted is a sum such as 100*p*q - 1/2*p^2 + 3");
  }
}
