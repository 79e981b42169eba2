package counterplay.kernel;

import counterplay.exact.number.Rational;

/**
 * Evaluates the text of an expression with intervals, from left to right: integers, {@code + - * /
 * ^} with integer exponents, brackets, pi, the functions that {@link Functions} knows, {@code Phi2}
 * by {@link Bivariate} and {@code root} by {@link Roots}.
 */
final class Evaluation {

  private static final int DEEPEST = 100;
  private static final int LARGEST_EXPONENT = 10_000;

  private final String text;
  private final int bits;
  private int at;
  private int depth;

  private Evaluation(String text, int bits) {
    this.text = text.replace(" ", "");
    if (text.matches(".*[0-9a-zA-Z] +[0-9a-zA-Z].*"))
      throw new IllegalArgumentException("a space inside a number or name: " + text);
    this.bits = bits;
  }

  /**
   * @throws IllegalArgumentException if it is no such expression, or nothing can be said of its
   *     value with so many bits
   */
  static Interval of(String text, int bits) {
    Evaluation e = new Evaluation(text, bits);
    Interval value = e.sum();
    if (e.at < e.text.length())
      throw new IllegalArgumentException("'" + e.text.charAt(e.at) + "' in place " + (e.at + 1));
    return value;
  }

  private Interval sum() {
    Interval value = product();
    while (true) {
      if (take("+")) value = value.plus(product());
      else if (take("-")) value = value.minus(product());
      else return value;
    }
  }

  private Interval product() {
    Interval value = signed();
    while (true) {
      if (take("*")) value = value.times(signed());
      else if (take("/")) value = value.over(signed());
      else return value;
    }
  }

  private Interval signed() {
    if (++depth > DEEPEST) throw new IllegalArgumentException("nested deeper than " + DEEPEST);
    Interval value = take("-") ? signed().negated() : take("+") ? signed() : power(atom());
    depth--;
    return value;
  }

  private Interval power(Interval base) {
    if (!take("^")) return base;
    boolean negative = take("-");
    String digits = digits();
    if (digits.isEmpty() || digits.length() > 5 || Integer.parseInt(digits) > LARGEST_EXPONENT) {
      throw new IllegalArgumentException(
          "an exponent that is no integer up to " + LARGEST_EXPONENT);
    }
    Interval one = Interval.of(Rational.ONE, bits);
    Interval product = one;
    for (char bit : Integer.toBinaryString(Integer.parseInt(digits)).toCharArray()) {
      product = product.times(product);
      if (bit == '1') product = product.times(base);
    }
    return negative ? one.over(product) : product;
  }

  private Interval atom() {
    String digits = digits();
    if (!digits.isEmpty()) return Interval.of(Rational.parse(digits), bits);
    int start = at;
    while (at < text.length() && Character.isLetter(text.charAt(at))) at++;
    if (text.startsWith("Phi2", start)) at = start + 4;
    String name = text.substring(start, at);
    if (name.equals("pi")) return Functions.pi(bits);
    if (!take("("))
      throw new IllegalArgumentException(
          "a number, a function or a bracket is missing in place " + (at + 1));
    if (name.equals("root")) return root();
    Interval value = sum();
    if (name.equals("Phi2")) value = Bivariate.of(value, next(), next());
    if (!take(")"))
      throw new IllegalArgumentException("a bracket is not closed in place " + (at + 1));
    return name.isEmpty() || name.equals("Phi2") ? value : Functions.of(name, value);
  }

  private Interval next() {
    if (!take(",")) throw new IllegalArgumentException("a comma is missing in place " + (at + 1));
    return sum();
  }

  /** The rest of {@code root(p,k)} after the bracket. */
  private Interval root() {
    int start = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != ')') at++;
    String polynomial = text.substring(start, at);
    if (!take(",")) throw new IllegalArgumentException("a comma is missing in place " + (at + 1));
    String number = digits();
    if (number.isEmpty() || number.length() > 4 || !take(")"))
      throw new IllegalArgumentException("no number of a root in place " + (at + 1));
    return Roots.of(polynomial, Integer.parseInt(number), bits);
  }

  private String digits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++;
    return text.substring(start, at);
  }

  private boolean take(String sign) {
    if (!text.startsWith(sign, at)) return false;
    at++;
    return true;
  }
}
