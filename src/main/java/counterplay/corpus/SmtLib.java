package counterplay.corpus;

import counterplay.claim.evidence.Certificate;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Quantity;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.exact.real.RootSum;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Certificates as queries for outside solvers, in SMT-LIB 2: each query asserts the contrary of
 * what is certified, so that a solver that agrees answers {@code unsat}.
 */
public final class SmtLib {

  private SmtLib() {}

  /**
   * One query for each inequality or identity that the certificate establishes; for a square times
   * something, that this something is nowhere negative; none for what the logic cannot say.
   */
  public static List<String> queries(Certificate certificate) {
    if (certificate instanceof Certificate.Identity c) {
      return List.of(query(c.words(), c.left().minus(c.right()), Set.of(), List.of(), "distinct"));
    }
    if (certificate instanceof Certificate.Corners c)
      return List.of(boxed(c.words(), c.polynomial(), c.box(), c.strict()));
    if (certificate instanceof Certificate.Subdivision c)
      return List.of(boxed(c.words(), c.polynomial(), c.box(), c.strict()));
    if (certificate instanceof Certificate.Simplices c)
      return List.of(
          query(
              c.words(),
              c.polynomial(),
              c.groups().stream().flatMap(List::stream).toList(),
              summed(c.groups()),
              c.strict() ? "<=" : "<"));
    if (certificate instanceof Certificate.SquaresWithin c) {
      List<String> constraints = new ArrayList<>(box(c.box(), c.box().keySet()));
      constraints.addAll(summed(c.groups()));
      List<String> declared = new ArrayList<>(c.box().keySet());
      c.groups().forEach(declared::addAll);
      return List.of(query(c.words(), c.polynomial(), declared, constraints, "<"));
    }
    if (certificate instanceof Certificate.SumOfSquares c) {
      return List.of(
          query(
              c.words(),
              c.polynomial(),
              c.nonnegative(),
              c.nonnegative().stream().sorted().map(x -> "(>= " + x + " 0)").toList(),
              "<"));
    }
    if (certificate instanceof Certificate.SquareTimes c) return queries(c.rest());
    if (certificate instanceof Certificate.Farkas c) return List.of(farkas(c));
    if (certificate instanceof Certificate.All c)
      return c.parts().stream().flatMap(p -> queries(p).stream()).toList();
    return List.of();
  }

  private static String boxed(
      String words, Polynomial p, Map<String, List<Rational>> box, boolean strict) {
    return query(words, p, Set.of(), box(box, p.parameters()), strict ? "<=" : "<");
  }

  /**
   * The relation that a finding asserts between its numbers, {@code sat} if it holds and {@code
   * unsat} if not; none where the numbers are other than rational ones and sums of square roots.
   */
  public static List<String> queries(Finding finding) {
    String head = "; " + finding.text().replace('\n', ' ') + "\n(set-logic QF_NRA)\n";
    List<RootSum> left = roots(finding.left());
    List<RootSum> right = roots(finding.right());
    boolean undefined =
        finding.left() instanceof Quantity.Undefined
            || finding.right() instanceof Quantity.Undefined;
    if (undefined || !left.isEmpty() && !right.isEmpty() && left.size() != right.size())
      return List.of(head + "(assert false)\n(check-sat)\n");
    if (left.isEmpty() || right.isEmpty()) return List.of();
    String sign = finding.relation() == Relation.DIFFERENT ? "distinct" : finding.relation().sign();
    List<String> parts = new ArrayList<>();
    Set<BigInteger> radicands = new TreeSet<>();
    for (int k = 0; k < left.size(); k++) {
      parts.add("(" + sign + " " + number(left.get(k)) + " " + number(right.get(k)) + ")");
      radicands.addAll(left.get(k).terms().keySet());
      radicands.addAll(right.get(k).terms().keySet());
    }
    radicands.remove(BigInteger.ONE);
    StringBuilder text = new StringBuilder(head);
    for (BigInteger r : radicands) {
      text.append("(declare-const root")
          .append(r)
          .append(" Real)\n(assert (and (> root")
          .append(r)
          .append(" 0) (= ")
          .append(r)
          .append(" (* root")
          .append(r)
          .append(" root")
          .append(r)
          .append("))))\n");
    }
    String joined = finding.relation() == Relation.DIFFERENT ? "(or false " : "(and true ";
    return List.of(
        text.append("(assert ")
            .append(joined)
            .append(String.join(" ", parts))
            .append("))\n(check-sat)\n")
            .toString());
  }

  /** The numbers of a quantity as sums of square roots; none if one of them is something else. */
  private static List<RootSum> roots(Quantity quantity) {
    if (quantity instanceof Quantity.Numbers numbers)
      return numbers.values().stream().map(RootSum::of).toList();
    if (!(quantity instanceof Quantity.Reals reals)
        || !reals.values().stream().allMatch(x -> x instanceof RootSum)) return List.of();
    return reals.values().stream().map(RootSum.class::cast).toList();
  }

  private static String number(RootSum x) {
    StringBuilder sum = new StringBuilder("(+ 0 0");
    x.terms()
        .forEach(
            (r, q) ->
                sum.append(
                    r.equals(BigInteger.ONE)
                        ? " " + number(q)
                        : " (* " + number(q) + " root" + r + ")"));
    return sum.append(")").toString();
  }

  private static List<String> summed(List<List<String>> groups) {
    List<String> constraints = new ArrayList<>();
    for (List<String> group : groups) {
      for (String x : group) constraints.add("(>= " + x + " 0)");
      constraints.add(
          "(= 1 "
              + (group.size() == 1 ? group.get(0) : "(+ " + String.join(" ", group) + ")")
              + ")");
    }
    return constraints;
  }

  private static String query(
      String words,
      Polynomial p,
      Collection<String> declared,
      List<String> constraints,
      String contrary) {
    StringBuilder text =
        new StringBuilder("; " + words.replace('\n', ' ') + "\n(set-logic QF_NRA)\n");
    Set<String> names = new TreeSet<>(p.parameters());
    names.addAll(declared);
    for (String name : names) text.append("(declare-const ").append(name).append(" Real)\n");
    for (String c : constraints) text.append("(assert ").append(c).append(")\n");
    return text.append("(assert (")
        .append(contrary)
        .append(' ')
        .append(term(p, x -> x))
        .append(" 0))\n(check-sat)\n")
        .toString();
  }

  private static List<String> box(Map<String, List<Rational>> box, Set<String> names) {
    return names.stream()
        .map(
            x ->
                "(and (<= "
                    + number(box.get(x).get(0))
                    + " "
                    + x
                    + ") (<= "
                    + x
                    + " "
                    + number(box.get(x).get(1))
                    + "))")
        .toList();
  }

  private static String farkas(Certificate.Farkas c) {
    StringBuilder text =
        new StringBuilder("; " + c.words().replace('\n', ' ') + "\n(set-logic QF_LRA)\n");
    int n = c.rows().get(0).size();
    for (int j = 0; j < n; j++) text.append("(declare-const x").append(j).append(" Real)\n");
    for (int r = 0; r < c.rows().size(); r++) {
      StringBuilder sum = new StringBuilder("(+ 0");
      for (int j = 0; j < n; j++)
        sum.append(" (* ")
            .append(number(c.rows().get(r).get(j)))
            .append(" x")
            .append(j)
            .append(")");
      text.append("(assert (<= ")
          .append(sum)
          .append(") ")
          .append(number(c.bounds().get(r)))
          .append("))\n");
    }
    return text.append("(check-sat)\n").toString();
  }

  /** A polynomial, with names for its parameters. */
  static String term(Polynomial p, UnaryOperator<String> name) {
    StringBuilder sum = new StringBuilder("(+ 0 0");
    p.terms()
        .forEach(
            (powers, c) -> {
              sum.append(" (* ").append(number(c)).append(" 1");
              powers.forEach((x, exponent) -> sum.append((" " + name.apply(x)).repeat(exponent)));
              sum.append(")");
            });
    return sum.append(")").toString();
  }

  static String number(Rational r) {
    String size =
        r.abs().denominator().equals(BigInteger.ONE)
            ? r.abs().numerator().toString()
            : "(/ " + r.abs().numerator() + " " + r.abs().denominator() + ")";
    return r.signum() < 0 ? "(- " + size + ")" : size;
  }
}
