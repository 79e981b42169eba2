package counterplay.report.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Exact numbers, and relations between them, in MathML Core, which browsers set without a script or
 * a font of ours; looked at in Chromium: fractions, roots and brackets come out right, in light and
 * dark. What is written otherwise stays text.
 */
public final class Formula {

  /** Longer formulas are easier to read, and to copy, as text. */
  private static final int LONGEST = 400;

  private static final Pattern TOKEN =
      Pattern.compile("\\s*([0-9]+|[A-Za-z]+|<=|>=|!=|[-+*/^(),<>=])\\s*");
  private static final Map<String, String> SIGNS =
      Map.of("<=", "≤", ">=", "≥", "!=", "≠", "<", "&lt;", ">", "&gt;", "=", "=");

  private final List<String> tokens;
  private int at;

  private Formula(List<String> tokens) {
    this.tokens = tokens;
  }

  /** A {@code math} element, or the text, in either case safe to put into a page. */
  public static String of(String text) {
    if (text.length() <= LONGEST) {
      try {
        Formula f = new Formula(tokens(text));
        String row = f.relation();
        if (f.at == f.tokens.size()) return "<math>" + row + "</math>";
      } catch (IllegalArgumentException e) {
        return escaped(text);
      }
    }
    return escaped(text);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher m = TOKEN.matcher(text);
    int end = 0;
    while (end < text.length() && m.find(end) && m.start() == end) {
      tokens.add(m.group(1));
      end = m.end();
    }
    if (end < text.length() || tokens.isEmpty()) throw new IllegalArgumentException(text);
    return tokens;
  }

  private String next() {
    if (at == tokens.size()) throw new IllegalArgumentException("the formula ends too early");
    return tokens.get(at++);
  }

  private boolean eat(String token) {
    boolean there = at < tokens.size() && tokens.get(at).equals(token);
    if (there) at++;
    return there;
  }

  private static String sign(String s) {
    return "<mo>" + s + "</mo>";
  }

  private String relation() {
    StringBuilder row = new StringBuilder(list());
    while (at < tokens.size() && SIGNS.containsKey(tokens.get(at)))
      row.append(sign(SIGNS.get(next()))).append(list());
    return row.toString();
  }

  private String list() {
    StringBuilder row = new StringBuilder(sum());
    while (eat(",")) row.append(sign(",")).append(sum());
    return row.toString();
  }

  private String sum() {
    StringBuilder row = new StringBuilder(eat("-") ? sign("−") : "").append(product());
    while (true) {
      if (eat("+")) row.append(sign("+")).append(product());
      else if (eat("-")) row.append(sign("−")).append(product());
      else return row.toString();
    }
  }

  private String product() {
    String left = power();
    while (true) {
      if (eat("*")) left = left + sign("⁢") + power();
      else if (eat("/")) left = "<mfrac><mrow>" + left + "</mrow>" + power() + "</mfrac>";
      else return left;
    }
  }

  private String power() {
    String base = factor();
    return eat("^") ? "<msup>" + base + factor() + "</msup>" : base;
  }

  private String factor() {
    if (eat("-")) return "<mrow>" + sign("−") + factor() + "</mrow>";
    if (eat("(")) {
      String inner = list();
      return closed("<mrow>" + sign("(") + inner + sign(")") + "</mrow>");
    }
    String token = next();
    if (Character.isDigit(token.charAt(0))) return "<mn>" + token + "</mn>";
    if (!Character.isLetter(token.charAt(0))) throw new IllegalArgumentException(token);
    if (!eat("(")) return "<mi>" + token + "</mi>";
    String inner = list();
    return closed(
        token.equals("sqrt")
            ? "<msqrt>" + inner + "</msqrt>"
            : "<mrow><mi>" + token + "</mi>" + sign("(") + inner + sign(")") + "</mrow>");
  }

  private String closed(String made) {
    if (!eat(")")) throw new IllegalArgumentException("a bracket stays open");
    return made;
  }
}
