package counterplay.app.tables;

import counterplay.claim.evidence.Certificate;
import counterplay.claim.sentence.Relation;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.exact.polynomial.PolynomialExpression;
import counterplay.search.Prover;
import counterplay.search.inequality.Inequality;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a certificate of {@code prove} certifies, told from its data; and whether the words that it
 * brings along say the same.
 */
public final class CertificateWords {

  private static final Pattern BY_SOME = Pattern.compile("(.*), by at least ([0-9/]+)");
  private static final String TOGETHER = "not together: ";

  private CertificateWords() {}

  /** The statement, from the data alone. */
  public static String of(Certificate certificate) {
    if (certificate instanceof Certificate.Identity c) return c.left() + " = " + c.right();
    if (certificate instanceof Certificate.Corners c)
      return margin(c.polynomial(), c.strict()) + boxed(c.box());
    if (certificate instanceof Certificate.Subdivision c)
      return margin(c.polynomial(), c.strict()) + boxed(c.box());
    if (certificate instanceof Certificate.Simplices c)
      return margin(c.polynomial(), c.strict()) + summed(c.groups());
    if (certificate instanceof Certificate.SquaresWithin c)
      return margin(c.polynomial(), false) + boxed(c.box()) + summed(c.groups());
    if (certificate instanceof Certificate.SquareTimes c) {
      String rest = of(c.rest());
      int domain = rest.indexOf(", where ");
      return margin(c.polynomial(), false) + (domain < 0 ? "" : rest.substring(domain));
    }
    if (certificate instanceof Certificate.SumOfSquares c)
      return margin(c.polynomial(), false)
          + where(c.nonnegative().stream().sorted().map(x -> x + " >= 0").toList());
    if (certificate instanceof Certificate.Enclosures c)
      return c.less().expression() + " < " + c.more().expression();
    if (certificate instanceof Certificate.Farkas c)
      return TOGETHER
          + String.join(
              "; ",
              Lists.each(
                  Math.min(c.rows().size(), c.bounds().size()),
                  r -> row(c.rows().get(r)) + " <= " + c.bounds().get(r)));
    return String.join(
        " and ",
        ((Certificate.All) certificate).parts().stream().map(CertificateWords::of).toList());
  }

  private static String margin(Polynomial p, boolean strict) {
    return p + (strict ? " > 0" : " >= 0");
  }

  private static String boxed(Map<String, List<Rational>> box) {
    return where(
        box.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .filter(e -> e.getValue().size() == 2)
            .map(e -> e.getKey() + "=" + e.getValue().get(0) + ".." + e.getValue().get(1))
            .toList());
  }

  private static String summed(List<List<String>> groups) {
    return groups.isEmpty()
        ? ""
        : where(groups.stream().map(g -> String.join(" + ", g) + " = 1").toList())
            + ", none of them negative";
  }

  private static String where(List<String> conditions) {
    return conditions.isEmpty() ? "" : ", where " + String.join(", ", conditions);
  }

  private static String row(List<Rational> coefficients) {
    Polynomial sum = Polynomial.ZERO;
    for (int k = 0; k < coefficients.size(); k++)
      sum = sum.plus(Polynomial.parameter("x" + (k + 1)).scale(coefficients.get(k)));
    return sum.toString();
  }

  /**
   * Whether the words are the statement, or one of which the data are the margin: its two sides, or
   * the constraints that are combined.
   */
  public static boolean agree(Certificate certificate) {
    String words = certificate.words();
    if (words.equals(of(certificate))) return true;
    if (certificate instanceof Certificate.All all)
      return all.parts().stream().allMatch(CertificateWords::agree)
          && words.equals(
              String.join(" and ", all.parts().stream().map(Certificate::words).toList()));
    try {
      return certificate instanceof Certificate.Farkas f ? agree(f) : agree(words, certificate);
    } catch (RuntimeException noStatement) {
      return false;
    }
  }

  private static boolean agree(Certificate.Farkas given) {
    if (!given.words().startsWith(TOGETHER)) return false;
    List<Inequality> statements = new ArrayList<>();
    for (String s : given.words().substring(TOGETHER.length()).split("; "))
      statements.add(Inequality.of(s));
    Optional<Certificate> ours =
        Prover.contradiction(
            given.words(),
            statements.stream().map(Inequality::difference).toList(),
            statements.stream().map(Inequality::relation).toList());
    return ours.isPresent()
        && ours.get() instanceof Certificate.Farkas f
        && f.rows().equals(given.rows())
        && f.bounds().equals(given.bounds());
  }

  private static boolean agree(String words, Certificate certificate) {
    Matcher bySome = BY_SOME.matcher(words);
    Rational least = bySome.matches() ? Rational.parse(bySome.group(2)) : Rational.ZERO;
    Inequality s = Inequality.of(bySome.matches() ? bySome.group(1) : words);
    if (certificate instanceof Certificate.Enclosures c)
      return least.isZero()
          && s.relation() != Relation.EQUAL
          && s.less().equals(c.less().expression())
          && s.more().equals(c.more().expression());
    if (certificate instanceof Certificate.Identity c)
      return s.relation() == Relation.EQUAL
          && PolynomialExpression.parse(s.left()).equals(c.left())
          && PolynomialExpression.parse(s.right()).equals(c.right());
    if (s.relation() == Relation.EQUAL) return false;
    Polynomial margin = s.margin().minus(Polynomial.of(least));
    boolean strict = s.isStrict() && least.signum() <= 0;
    if (certificate instanceof Certificate.Corners c)
      return c.polynomial().equals(margin) && (c.strict() || !strict);
    if (certificate instanceof Certificate.Subdivision c)
      return c.polynomial().equals(margin) && (c.strict() || !strict);
    if (certificate instanceof Certificate.Simplices c)
      return c.polynomial().equals(margin) && (c.strict() || !strict);
    if (strict) return false;
    if (certificate instanceof Certificate.SquaresWithin c) return c.polynomial().equals(margin);
    if (certificate instanceof Certificate.SquareTimes c) return c.polynomial().equals(margin);
    return certificate instanceof Certificate.SumOfSquares c && c.polynomial().equals(margin);
  }
}
