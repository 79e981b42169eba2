package counterplay.exact.polynomial;

import counterplay.exact.number.DecimalHint;
import counterplay.exact.number.Rational;

/**
 * Reads a polynomial as people write it, {@code (x - y)^2 + x*y/3}: sums, products, quotients by
 * numbers, powers with exponents from 0 on, brackets, parameters of letters, digits and
 * underscores. {@link Polynomial#parse} reads the normal form alone.
 */
public final class PolynomialExpression {

  /** The longest text that is read. */
  public static final int MAX_TEXT = 10_000;

  /** The highest degree of a polynomial on the way. */
  public static final int MAX_DEGREE = 40;

  /** The most terms of a polynomial on the way. */
  public static final int MAX_TERMS = 20_000;

  /** The most products of terms on the way. */
  public static final long MAX_STEPS = 2_000_000;

  private static final int MAX_DEPTH = 100;

  private final String text;
  private int at;
  private int depth;
  private long steps;

  private PolynomialExpression(String text) {
    this.text = text;
  }

  /**
   * The polynomial of a text.
   *
   * @throws IllegalArgumentException if it is none, or is longer, deeper or of a higher degree than
   *     the limits allow
   * @throws ArithmeticException if it divides by 0
   */
  public static Polynomial parse(String text) {
    if (text.length() > MAX_TEXT) {
      throw new IllegalArgumentException(
          "a polynomial of " + text.length() + " characters; at most " + MAX_TEXT + " are read");
    }
    PolynomialExpression reader = new PolynomialExpression(text);
    Polynomial p = reader.sum();
    if (reader.at < text.length()) throw reader.unexpected("an operator or the end");
    return p;
  }

  private Polynomial sum() {
    Polynomial p = product();
    while (true) {
      if (take('+')) p = p.plus(product());
      else if (take('-')) p = p.minus(product());
      else return p;
    }
  }

  private Polynomial product() {
    Polynomial p = signed();
    while (true) {
      if (take('*')) {
        p = times(p, signed());
      } else if (take('/')) {
        Polynomial divisor = signed();
        if (!divisor.isConstant())
          throw new IllegalArgumentException("a division by " + divisor + "; wanted is a number");
        p = p.scale(divisor.constantTerm().inverse());
      } else {
        return p;
      }
    }
  }

  private Polynomial signed() {
    if (++depth > MAX_DEPTH)
      throw new IllegalArgumentException("a polynomial nested deeper than " + MAX_DEPTH);
    Polynomial p = take('-') ? signed().negated() : take('+') ? signed() : power(atom());
    depth--;
    return p;
  }

  private Polynomial power(Polynomial base) {
    if (!take('^')) return base;
    skipSpaces();
    int start = at;
    String digits = word(true);
    if (digits.isEmpty() || digits.length() > 2 || Integer.parseInt(digits) > MAX_DEGREE) {
      at = start;
      throw unexpected("an exponent up to " + MAX_DEGREE);
    }
    Polynomial p = Polynomial.ONE;
    for (int k = 0; k < Integer.parseInt(digits); k++) p = times(p, base);
    return p;
  }

  private Polynomial atom() {
    if (take('(')) {
      Polynomial p = sum();
      if (!take(')')) throw unexpected("')'");
      return p;
    }
    String digits = word(true);
    if (!digits.isEmpty()) return Polynomial.of(Rational.parse(digits));
    String name = word(false);
    if (name.isEmpty()) throw unexpected("a number, a parameter or a bracket");
    return Polynomial.parameter(name);
  }

  private Polynomial times(Polynomial p, Polynomial q) {
    if (p.degree() + q.degree() > MAX_DEGREE)
      throw new IllegalArgumentException("a polynomial of a degree above " + MAX_DEGREE);
    steps += (long) p.size() * q.size();
    if (steps > MAX_STEPS)
      throw new IllegalArgumentException(
          "a polynomial that takes more than " + MAX_STEPS + " products of terms to read");
    Polynomial product = p.times(q);
    if (product.size() > MAX_TERMS)
      throw new IllegalArgumentException("a polynomial of more than " + MAX_TERMS + " terms");
    return product;
  }

  /** The digits, or the letters, digits and underscores, that come next. */
  private String word(boolean digitsOnly) {
    skipSpaces();
    int start = at;
    while (at < text.length()
        && (isDigit(text.charAt(at)) || !digitsOnly && isNamePart(text.charAt(at)))) at++;
    return text.substring(start, at);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  private boolean take(char c) {
    skipSpaces();
    if (at >= text.length() || text.charAt(at) != c) return false;
    at++;
    return true;
  }

  private void skipSpaces() {
    while (at < text.length() && text.charAt(at) == ' ') at++;
  }

  private IllegalArgumentException unexpected(String wanted) {
    String shown = text.length() > 60 ? text.substring(0, 57) + "..." : text;
    String seen =
        at >= text.length()
            ? "the end of the polynomial"
            : "character " + (at + 1) + " of '" + shown + "'";
    return new IllegalArgumentException(
        seen.replaceAll("\\p{Cntrl}", "?") + "; wanted is " + wanted + DecimalHint.at(text, at));
  }
}
