package counterplay.exact.polynomial;

import counterplay.exact.number.LinearSum;
import counterplay.exact.number.Rational;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text that a polynomial prints: {@code 100*p*q - 1/2*p^2 + 3}. */
public final class PolynomialText {

  private static final Pattern TERM = Pattern.compile("\\s*([+-]?)\\s*([A-Za-z0-9_^*/]+)\\s*");
  private static final Pattern FACTOR =
      Pattern.compile("([0-9]+(?:/[0-9]+)?)|([A-Za-z][A-Za-z0-9_]*)(?:\\^([0-9]{1,4}))?");

  private static final Pattern EXPONENT = Pattern.compile("\\^0*([0-9]+)");

  private PolynomialText() {}

  /** The polynomial of a text. */
  public static Polynomial parse(String text) {
    Matcher terms = TERM.matcher(text);
    Map<Monomial, Rational> sum = new LinkedHashMap<>();
    int at = 0;
    while (at < text.length()) {
      terms.region(at, text.length());
      if (!terms.lookingAt() || at > 0 && terms.group(1).isEmpty()) throw bad(text);
      addTerm(text, terms.group(2), terms.group(1).equals("-"), sum);
      at = terms.end();
    }
    if (at == 0) throw bad(text);
    return Polynomial.ofTerms(sum);
  }

  /**
   * @throws IllegalArgumentException if an exponent is above the given one
   */
  public static void requireExponents(String text, int most) {
    for (Matcher m = EXPONENT.matcher(text); m.find(); ) {
      if (m.group(1).length() > 4 || Integer.parseInt(m.group(1)) > most) {
        throw new IllegalArgumentException("a polynomial with an exponent above " + most);
      }
    }
  }

  private static void addTerm(
      String text, String product, boolean negative, Map<Monomial, Rational> sum) {
    Rational coefficient = negative ? Rational.of(-1) : Rational.ONE;
    TreeMap<String, Integer> powers = new TreeMap<>();
    for (String factor : product.split("\\*", -1)) {
      Matcher m = FACTOR.matcher(factor);
      if (!m.matches()) throw bad(text);
      if (m.group(1) != null) coefficient = coefficient.times(Rational.parse(factor));
      else
        powers.merge(
            m.group(2), m.group(3) == null ? 1 : Integer.parseInt(m.group(3)), Math::addExact);
    }
    powers.values().removeIf(exponent -> exponent == 0);
    LinearSum.add(sum, Monomial.of(powers), coefficient);
  }

  private static IllegalArgumentException bad(String text) {
    String shown = text.length() <= 60 ? text : text.substring(0, 57) + "...";
    return new IllegalArgumentException(
        "'" + shown + "' is not a polynomial; wanted is a sum such as 100*p*q - 1/2*p^2 + 3");
  }
}
