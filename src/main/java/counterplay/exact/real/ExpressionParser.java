package counterplay.exact.real;

import counterplay.exact.number.DecimalHint;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import java.util.ArrayList;
import java.util.List;

/** Reads the text of an {@link Expression} from left to right and evaluates it on the way. */
final class ExpressionParser {

  private final String text;
  private int at;
  private int depth;
  private int operations;

  ExpressionParser(String text) {
    this.text = text;
  }

  RealNumber parse() {
    RealNumber value = sum();
    if (at < text.length()) throw unexpected("an operator or the end");
    return value;
  }

  private RealNumber sum() {
    RealNumber value = product();
    while (true) {
      if (take('+')) value = RealArithmetic.plus(value, counted(product()));
      else if (take('-'))
        value = RealArithmetic.plus(value, RealArithmetic.negated(counted(product())));
      else return value;
    }
  }

  private RealNumber product() {
    RealNumber value = factor();
    while (true) {
      if (take('*')) value = RealArithmetic.times(value, counted(factor()));
      else if (take('/'))
        value = RealArithmetic.times(value, RealArithmetic.inverse(counted(factor())));
      else return value;
    }
  }

  private RealNumber factor() {
    if (++depth > Expression.MAX_DEPTH) {
      throw new IllegalArgumentException(
          "an expression nested deeper than " + Expression.MAX_DEPTH);
    }
    RealNumber value;
    if (take('+')) value = factor();
    else if (take('-')) value = RealArithmetic.negated(factor());
    else value = power(atom());
    depth--;
    return value;
  }

  private RealNumber power(RealNumber base) {
    if (!take('^')) return base;
    boolean negative = take('-');
    String digits = digits();
    if (digits.isEmpty()) throw unexpected("an integer exponent");
    if (digits.length() > 5 || Integer.parseInt(digits) > Expression.MAX_POWER) {
      throw new IllegalArgumentException("an exponent above " + Expression.MAX_POWER);
    }
    int exponent = Integer.parseInt(digits);
    return RealArithmetic.power(counted(base), negative ? -exponent : exponent);
  }

  private RealNumber atom() {
    if (take('(')) {
      RealNumber value = sum();
      expect(')');
      return value;
    }
    String digits = digits();
    if (!digits.isEmpty()) return RootSum.of(Rational.parse(digits));
    int start = at;
    while (at < text.length() && isLetter(text.charAt(at))
        || at > start && at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    String name = text.substring(start, at);
    if (name.isEmpty()) throw unexpected("a number, a function or a bracket");
    if (name.equals("pi")) return counted(FormalNumber.atom("pi", List.of(), Series::pi));
    if (name.length() > 10) {
      throw new IllegalArgumentException(
          "a name of " + name.length() + " characters at position " + (start + 1));
    }
    expect('(');
    if (name.equals("root")) return counted(root());
    List<RealNumber> arguments = new ArrayList<>();
    do arguments.add(sum());
    while (take(','));
    expect(')');
    return counted(Expression.apply(name, arguments));
  }

  /** The rest of {@code root(p, k)} after the bracket. */
  private RealNumber root() {
    int start = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != ')') at++;
    String polynomial = text.substring(start, at).strip();
    expect(',');
    String digits = digits();
    if (digits.isEmpty()) throw unexpected("the number of the root, from 1");
    expect(')');
    return RootPolynomial.root(
        polynomial, digits.length() > 5 ? Integer.MAX_VALUE : Integer.parseInt(digits));
  }

  /** The digits that come next, none if something else comes. */
  private String digits() {
    skipSpaces();
    int start = at;
    while (at < text.length() && isDigit(text.charAt(at))) at++;
    return text.substring(start, at);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private void skipSpaces() {
    while (at < text.length() && text.charAt(at) == ' ') at++;
  }

  private boolean take(char c) {
    skipSpaces();
    if (at >= text.length() || text.charAt(at) != c) return false;
    at++;
    return true;
  }

  private void expect(char c) {
    if (!take(c)) throw unexpected("'" + c + "'");
  }

  private RealNumber counted(RealNumber value) {
    if (++operations > Expression.MAX_OPERATIONS) {
      throw new IllegalArgumentException(
          "an expression of more than " + Expression.MAX_OPERATIONS + " operations");
    }
    return value;
  }

  private IllegalArgumentException unexpected(String wanted) {
    String seen =
        at >= text.length()
            ? "the end of the expression"
            : printable(text.charAt(at)) + " at position " + (at + 1);
    return new IllegalArgumentException(seen + "; wanted is " + wanted + DecimalHint.at(text, at));
  }

  private static String printable(char c) {
    return c > ' ' && c < 127 ? "'" + c + "'" : "character " + (int) c;
  }
}
