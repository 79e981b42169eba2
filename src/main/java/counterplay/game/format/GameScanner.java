package counterplay.game.format;

import counterplay.exact.number.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the text of a game file into tokens, with line numbers for messages. White space separates
 * and means nothing else, except in quoted text. In quoted text {@code \"} is a quotation mark and
 * {@code \\} a backslash; any other backslash is itself. Numbers are integers, fractions or
 * decimals, and exact: 0.1 is one tenth.
 */
final class GameScanner {

  /** What a token can be. */
  enum Kind {
    NUMBER,
    TEXT,
    WORD,
    OPEN,
    CLOSE,
    COMMA,
    END
  }

  private static final int MOST_CHARACTERS_SHOWN = 30;
  private static final int LARGEST_EXPONENT = 300;
  private static final Pattern FRACTION = Pattern.compile("[+-]?[0-9]+/[0-9]+");
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE]([+-]?[0-9]{1,4}))?");

  private final String name;
  private final String text;
  private int at;
  private int line = 1;
  private int start;
  private int tokenLine = 1;
  private int lineBefore = 1;
  private Kind kind = Kind.END;
  private String token = "";

  /** Starts before the first token; call {@link #next}. */
  GameScanner(String name, String text) {
    this.name = name;
    this.text = text;
    if (text.startsWith("\uFEFF")) at = 1;
  }

  /** Starts before the first token at this place, which is in this line; call {@link #next}. */
  GameScanner(String name, String text, int at, int line) {
    this.name = name;
    this.text = text;
    this.at = at;
    this.line = line;
  }

  /** Where the current token begins. */
  int start() {
    return start;
  }

  /** The line of the current token. */
  int line() {
    return tokenLine;
  }

  /** The kind of the current token. */
  Kind kind() {
    return kind;
  }

  /** Moves on to the next token. */
  Kind next() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      if (text.charAt(at++) == '\n') line++;
    }
    lineBefore = tokenLine;
    tokenLine = line;
    start = at;
    token = "";
    if (at == text.length()) return kind = Kind.END;
    char c = text.charAt(at);
    if (c == '{' || c == '}' || c == ',') {
      at++;
      token = String.valueOf(c);
      return kind = c == '{' ? Kind.OPEN : c == '}' ? Kind.CLOSE : Kind.COMMA;
    }
    if (c == '"') return quoted();
    while (at < text.length() && !isSeparator(text.charAt(at))) at++;
    token = text.substring(start, at);
    return kind =
        c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.' ? Kind.NUMBER : Kind.WORD;
  }

  private static boolean isSeparator(char c) {
    return Character.isWhitespace(c) || c == '{' || c == '}' || c == ',' || c == '"';
  }

  private Kind quoted() {
    StringBuilder content = new StringBuilder();
    for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
      char c = text.charAt(at);
      boolean escapes =
          c == '\\'
              && at + 1 < text.length()
              && (text.charAt(at + 1) == '"' || text.charAt(at + 1) == '\\');
      if (escapes) c = text.charAt(++at);
      if (c == '\n') line++;
      content.append(c);
    }
    if (at == text.length()) throw fault("quoted text without an end");
    at++;
    token = content.toString();
    return kind = Kind.TEXT;
  }

  /** An error at the current token: one line that names file and line. */
  IllegalArgumentException fault(String message) {
    return new IllegalArgumentException(name + ", line " + tokenLine + ": " + message);
  }

  /** An error at the token before the current one. */
  IllegalArgumentException faultBefore(String message) {
    return new IllegalArgumentException(name + ", line " + lineBefore + ": " + message);
  }

  private IllegalArgumentException wanted(String what) {
    return fault("wanted is " + what + ", seen is " + seen());
  }

  private String seen() {
    if (kind == Kind.END) return "the end of the file";
    StringBuilder shown = new StringBuilder();
    token
        .codePoints()
        .limit(MOST_CHARACTERS_SHOWN)
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .forEach(shown::appendCodePoint);
    return "'"
        + shown
        + (token.codePointCount(0, token.length()) > MOST_CHARACTERS_SHOWN ? "..." : "")
        + "'";
  }

  /** Passes over a token of this kind. */
  void pass(Kind wanted, String what) {
    if (kind != wanted) throw wanted(what);
    next();
  }

  /** Passes over this word. */
  void passWord(String word) {
    if (kind != Kind.WORD && kind != Kind.NUMBER || !token.equals(word))
      throw wanted("'" + word + "'");
    next();
  }

  /** Passes over a word and returns it. */
  String word(String what) {
    if (kind != Kind.WORD) throw wanted(what);
    String word = token;
    next();
    return word;
  }

  /** Passes over quoted text and returns it. */
  String quotedText(String what) {
    if (kind != Kind.TEXT) throw wanted(what);
    String content = token;
    next();
    return content;
  }

  /** Passes over a comma, if there is one. */
  void passComma() {
    if (kind == Kind.COMMA) next();
  }

  /** Refuses anything that follows. */
  void passEnd() {
    if (kind != Kind.END) throw wanted("the end of the file");
  }

  /** Passes over an integer from {@code least} to {@code most} and returns it. */
  int integer(String what, int least, int most) {
    if (kind != Kind.NUMBER) throw wanted(what);
    Rational number = parsed(what);
    if (!number.denominator().equals(BigInteger.ONE)
        || number.compareTo(Rational.of(least)) < 0
        || number.compareTo(Rational.of(most)) > 0) {
      throw fault(
          "wanted is "
              + what
              + ", an integer from "
              + least
              + " to "
              + most
              + ", seen is "
              + shortened(number));
    }
    next();
    return number.numerator().intValueExact();
  }

  /** The number, cut off if it is long. */
  static String shortened(Rational number) {
    String s = number.toString();
    return s.length() <= MOST_CHARACTERS_SHOWN ? s : s.substring(0, MOST_CHARACTERS_SHOWN) + "...";
  }

  /** Passes over a number and returns it. */
  Rational number(String what) {
    if (kind != Kind.NUMBER) throw wanted(what);
    Rational number = parsed(what);
    next();
    return number;
  }

  /** Passes over a number and returns it; what it is called is asked for in complaints only. */
  Rational number(Supplier<String> what) {
    Rational number = kind == Kind.NUMBER ? plainInteger() : Rational.ZERO;
    if (kind != Kind.NUMBER || number.isZero() && !token.equals("0")) return number(what.get());
    next();
    return number;
  }

  /** The token if it is a short integer, else 0. */
  private Rational plainInteger() {
    if (token.length() <= 17) {
      int digits = 0;
      boolean negative = token.charAt(0) == '-';
      long value = 0;
      for (int k = negative ? 1 : 0;
          k < token.length() && token.charAt(k) >= '0' && token.charAt(k) <= '9';
          k++, digits++) {
        value = 10 * value + token.charAt(k) - '0';
      }
      if (digits > 0 && digits == token.length() - (negative ? 1 : 0))
        return Rational.of(negative ? -value : value);
    }
    return Rational.ZERO;
  }

  private Rational parsed(String what) {
    Rational plain = plainInteger();
    if (!plain.isZero()) return plain;
    if (token.length() > Rational.MAX_TEXT) {
      throw fault(
          "a number of "
              + token.length()
              + " characters; at most "
              + Rational.MAX_TEXT
              + " are read");
    }
    if (FRACTION.matcher(token).matches()) {
      String[] parts = token.substring(token.startsWith("+") ? 1 : 0).split("/");
      BigInteger below = new BigInteger(parts[1]);
      if (below.signum() == 0) throw fault("the fraction " + seen() + " has denominator 0");
      return Rational.of(new BigInteger(parts[0]), below);
    }
    Matcher decimalText = DECIMAL.matcher(token);
    if (!decimalText.matches()) throw wanted(what + " such as 3, -1/2 or 0.25");
    if (decimalText.group(1) != null
        && Math.abs(Integer.parseInt(decimalText.group(1))) > LARGEST_EXPONENT) {
      throw fault("the exponent of " + seen() + " is beyond " + LARGEST_EXPONENT);
    }
    BigDecimal decimal = new BigDecimal(token);
    return decimal.scale() >= 0
        ? Rational.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
        : Rational.of(
            decimal.unscaledValue().multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE);
  }

  /** The text in quotation marks, as {@link #next} reads it. */
  static String quote(String content) {
    return '"' + content.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
