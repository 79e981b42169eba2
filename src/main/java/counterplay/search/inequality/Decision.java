package counterplay.search.inequality;

import counterplay.claim.evidence.Certificate;
import counterplay.claim.sentence.Relation;
import counterplay.data.Lists;
import counterplay.exact.linear.LinearProgram;
import counterplay.exact.number.Order;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.exact.polynomial.PolynomialExpression;
import counterplay.exact.real.Expression;
import counterplay.exact.real.Reals;
import counterplay.kernel.Kernel;
import counterplay.search.Prover;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides an inequality or an equation: false with an exact point, true with a certificate that the
 * kernel accepts, or neither.
 */
public final class Decision {

  private static final int DIGITS = 200;
  private static final String NONE = "no certificate was found";

  private Decision() {}

  /**
   * What is true of a statement on a domain.
   *
   * @throws IllegalArgumentException if a side cannot be read
   * @throws ArithmeticException if a side divides by 0
   */
  public static InequalityAnswer of(Inequality s, Within where) {
    if (s.isAboutNumbers()) return numbers(s);
    Polynomial p = s.isEquation() ? s.difference() : s.margin();
    for (String x : where.box().keySet()) {
      if (!p.parameters().contains(x) && !s.text().matches(".*\\b" + x + "\\b.*"))
        throw new IllegalArgumentException("an interval for " + x + ", which is no parameter");
    }
    return s.isEquation() ? equation(s, p, where) : inequality(s, p, where);
  }

  // ---- numbers ----

  private static InequalityAnswer numbers(Inequality s) {
    RealSides sides = new RealSides(Expression.parse(s.left()), Expression.parse(s.right()));
    Order order = sides.order();
    if (order == Order.EQUAL) {
      if (s.isStrict()) return new InequalityAnswer.False("the two sides are the same number");
      return new InequalityAnswer.Open(
          "the two sides are the same number, as counterplay number decides; that has no"
              + " certificate");
    }
    if (order == Order.UNKNOWN) return new InequalityAnswer.Open(NONE);
    boolean rising = order == Order.LESS;
    Optional<Certificate> apart =
        Prover.less(s.text(), rising ? s.left() : s.right(), rising ? s.right() : s.left())
            .filter(c -> Kernel.refusal(c).isEmpty());
    if (apart.isEmpty()) return new InequalityAnswer.Open(NONE);
    boolean holds = !s.isEquation() && s.less().equals(rising ? s.left() : s.right());
    return holds
        ? new InequalityAnswer.Proved(apart.get())
        : new InequalityAnswer.False("not " + s.text());
  }

  private record RealSides(Expression left, Expression right) {
    Order order() {
      return Reals.compare(left.value(), right.value(), DIGITS);
    }
  }

  // ---- equations ----

  private static InequalityAnswer equation(Inequality s, Polynomial p, Within where) {
    if (p.isZero()) {
      Polynomial left = PolynomialExpression.parse(s.left());
      Polynomial right = PolynomialExpression.parse(s.right());
      return accepted(List.of(() -> Prover.identity(s.text(), left, right)));
    }
    Optional<Map<String, Rational>> point = Refutation.nonzero(p, where);
    if (p.isConstant())
      return new InequalityAnswer.False("everywhere: the sides differ by " + p.constantTerm());
    if (point.isPresent())
      return new InequalityAnswer.False(
          at(point.get()) + ": the sides differ by " + p.at(Rational.ONE, point.get()::get));
    return accepted(
        List.of(
            () ->
                Optional.of(
                    new Certificate.All(
                        s.text(),
                        Stream.of(p, p.negated())
                            .map(
                                q ->
                                    (Certificate)
                                        new Certificate.SquaresWithin(
                                            s.text(), q, where.box(), where.groups(), List.of()))
                            .toList()))));
  }

  // ---- inequalities ----

  private static InequalityAnswer inequality(Inequality s, Polynomial p, Within where) {
    Optional<Map<String, Rational>> exception = Refutation.below(p, where, s.isStrict());
    if (exception.isPresent() && p.isConstant())
      return new InequalityAnswer.False("everywhere: the margin is " + p.constantTerm());
    if (exception.isPresent())
      return new InequalityAnswer.False(
          at(exception.get()) + ": the margin is " + p.at(Rational.ONE, exception.get()::get));
    List<Supplier<Optional<Certificate>>> ways = new ArrayList<>();
    boolean boxed = where.groups().isEmpty() && where.free(p).isEmpty();
    Map<String, List<Rational>> box = new TreeMap<>(where.box());
    box.keySet().retainAll(p.parameters());
    boolean onSimplices =
        !where.groups().isEmpty() && where.box().isEmpty() && where.free(p).isEmpty();
    if (boxed || p.isConstant()) ways.add(() -> Prover.onBox(s.text(), p, box, s.isStrict()));
    if (onSimplices)
      ways.add(
          () ->
              Prover.onSimplices(
                  s.text(), p, where.groups(), s.isStrict(), c -> Kernel.refusal(c).isEmpty()));
    if (!s.isStrict() && where.groups().isEmpty() && p.parameters().size() == 1)
      ways.add(() -> square(s.text(), p, box));
    if (where.groups().isEmpty() && where.box().isEmpty()) {
      ways.add(
          () ->
              s.isStrict() ? Prover.everywhereBySome(s.text(), p) : Prover.everywhere(s.text(), p));
    } else if (!s.isStrict()) {
      ways.add(() -> SquaresSearch.of(s.text(), p, where));
    } else {
      for (int k : new int[] {0, 2, 4, 7, 10, 14}) {
        Rational least = Rational.of(1, 1 << k);
        ways.add(
            () ->
                SquaresSearch.of(
                    s.text() + ", by at least " + least, p.minus(Polynomial.of(least)), where));
      }
    }
    return accepted(ways);
  }

  /** The square of what touches 0, times what does not. */
  private static Optional<Certificate> square(
      String words, Polynomial p, Map<String, List<Rational>> box) {
    SquareFactor factor = SquareFactor.of(p);
    if (factor.root().isConstant()) return Optional.empty();
    Optional<Certificate> rest =
        factor.rest().isConstant()
            ? Prover.everywhere(words, factor.rest())
            : box.isEmpty()
                ? Prover.everywhere(words, factor.rest())
                : Prover.onBox(words, factor.rest(), box, false);
    return rest.map(c -> new Certificate.SquareTimes(words, p, factor.root(), c));
  }

  private static InequalityAnswer accepted(List<Supplier<Optional<Certificate>>> ways) {
    String why = NONE;
    for (Supplier<Optional<Certificate>> way : ways) {
      Optional<Certificate> found = way.get();
      Optional<String> refusal = found.flatMap(Kernel::refusal);
      if (found.isPresent() && refusal.isEmpty()) return new InequalityAnswer.Proved(found.get());
      if (refusal.isPresent()) why = refusal.get();
    }
    return new InequalityAnswer.Open(why);
  }

  // ---- several at once ----

  /**
   * Whether linear statements contradict each other.
   *
   * @throws IllegalArgumentException if one of them is not linear or strict
   */
  public static InequalityAnswer together(List<Inequality> statements) {
    List<Polynomial> sides = statements.stream().map(Inequality::difference).toList();
    List<Relation> relations = statements.stream().map(Inequality::relation).toList();
    String words =
        "not together: "
            + statements.stream().map(Inequality::text).collect(Collectors.joining("; "));
    Optional<Certificate> found = Prover.contradiction(words, sides, relations);
    if (found.isPresent()) return accepted(List.of(() -> found));
    Map<String, Rational> point = solution(sides, relations);
    for (int k = 0; k < sides.size(); k++) {
      Rational value = sides.get(k).at(Rational.ONE, point::get);
      if (!relations.get(k).holds(value, Rational.ZERO)) return new InequalityAnswer.Open(NONE);
    }
    return new InequalityAnswer.False(at(point) + ": all of them hold there");
  }

  /** A point that satisfies all: each unknown is a difference of two that are not negative. */
  private static Map<String, Rational> solution(List<Polynomial> sides, List<Relation> relations) {
    List<String> names =
        List.copyOf(
            sides.stream()
                .flatMap(p -> p.parameters().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    List<LinearProgram.Constraint> constraints = new ArrayList<>();
    for (int k = 0; k < sides.size(); k++) {
      Polynomial p = sides.get(k);
      List<Rational> row = new ArrayList<>();
      for (int sign = 1; sign >= -1; sign -= 2) {
        for (String x : names)
          row.add(p.terms().getOrDefault(Map.of(x, 1), Rational.ZERO).times(Rational.of(sign)));
      }
      Rational bound = p.constantTerm().negated();
      constraints.add(
          switch (relations.get(k)) {
            case AT_MOST -> LinearProgram.Constraint.atMost(row, bound);
            case AT_LEAST -> LinearProgram.Constraint.atLeast(row, bound);
            default -> LinearProgram.Constraint.equal(row, bound);
          });
    }
    List<Rational> nothing = Lists.each(2 * names.size(), k -> Rational.ZERO);
    Map<String, Rational> point = new HashMap<>();
    if (LinearProgram.maximize(nothing, constraints) instanceof LinearProgram.Optimal o) {
      for (int k = 0; k < names.size(); k++)
        point.put(names.get(k), o.primal().get(k).minus(o.primal().get(names.size() + k)));
    }
    names.forEach(x -> point.putIfAbsent(x, Rational.ZERO));
    return point;
  }

  private static String at(Map<String, Rational> point) {
    return "at "
        + new TreeMap<>(point)
            .entrySet().stream()
                .map(e -> e.getKey() + " = " + e.getValue())
                .collect(Collectors.joining(", "));
  }
}
