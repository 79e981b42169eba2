package counterplay.search.inequality;

import counterplay.claim.sentence.Relation;
import counterplay.exact.polynomial.Polynomial;
import counterplay.exact.polynomial.PolynomialExpression;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two sides with a relation between them, as people write them.
 *
 * @param text the whole text
 * @param left the left side
 * @param relation how they are said to compare
 * @param right the right side
 */
public record Inequality(String text, String left, Relation relation, String right) {

  private static final Pattern STATEMENT = Pattern.compile("([^<>=]+)(<=|>=|<|>|=)([^<>=]+)");
  private static final Pattern ROOT = Pattern.compile("\\broot\\s*\\([^,)]*,");
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
  private static final Set<String> KNOWN =
      Set.of("sqrt", "exp", "log", "arctan", "Phi", "Phi2", "phi", "pi");

  /**
   * Reads a text.
   *
   * @throws IllegalArgumentException if it has not two sides
   */
  public static Inequality of(String text) {
    Matcher m = STATEMENT.matcher(text);
    if (!m.matches())
      throw new IllegalArgumentException(
          "'"
              + text.replaceAll("\\p{Cntrl}", " ")
              + "' is no statement; wanted are two sides with <, <=, >, >= or = between them");
    Relation relation =
        Arrays.stream(Relation.values())
            .filter(r -> r.sign().equals(m.group(2)))
            .findFirst()
            .orElseThrow();
    return new Inequality(text.strip(), m.group(1).strip(), relation, m.group(3).strip());
  }

  /** Whether the sides may not be equal. */
  public boolean isStrict() {
    return relation == Relation.LESS || relation == Relation.MORE;
  }

  /** Whether the sides are to be equal. */
  public boolean isEquation() {
    return relation == Relation.EQUAL;
  }

  private boolean isRising() {
    return relation == Relation.LESS || relation == Relation.AT_MOST;
  }

  /** The side that is to be the smaller one. */
  public String less() {
    return isRising() ? left : right;
  }

  /** The side that is to be the larger one. */
  public String more() {
    return isRising() ? right : left;
  }

  /** Left less right. */
  public Polynomial difference() {
    return PolynomialExpression.parse(left).minus(PolynomialExpression.parse(right));
  }

  /** The polynomial that is to be positive, or not negative. */
  public Polynomial margin() {
    return PolynomialExpression.parse(more()).minus(PolynomialExpression.parse(less()));
  }

  /** Whether both sides use no parameter, but functions or roots. */
  boolean isAboutNumbers() {
    String both = left + " ; " + right;
    String without = ROOT.matcher(both).replaceAll("(");
    return NAME.matcher(both).find()
        && NAME.matcher(without).results().allMatch(m -> KNOWN.contains(m.group()));
  }
}
