package csoka.example;

import counterplay.claim.evidence.Certificate;
import counterplay.exact.linear.LinearProgram;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Conditions on parameters that are not negative: affine polynomials that are not negative, or
 * positive. Whether they can hold together is decided exactly, strict ones included: with a further
 * unknown w for the constant 1 the conditions become homogeneous, so that a solution can be scaled
 * until w and every positive side is at least 1.
 *
 * @param weak polynomials that are not negative
 * @param strict polynomials that are positive
 */
public record LinearConditions(List<Polynomial> weak, List<Polynomial> strict) {

  /** No condition. */
  public static final LinearConditions NONE = new LinearConditions(List.of(), List.of());

  /**
   * @throws IllegalArgumentException if a polynomial is not affine
   */
  public LinearConditions {
    weak = List.copyOf(weak);
    strict = List.copyOf(strict);
    for (List<Polynomial> sides : List.of(weak, strict)) {
      for (Polynomial p : sides)
        if (p.degree() > 1) throw new IllegalArgumentException(p + " is not affine");
    }
  }

  /** And this is not negative. */
  public LinearConditions atLeastZero(Polynomial p) {
    return new LinearConditions(Lists.appended(weak, p), strict);
  }

  /** And this is zero. */
  public LinearConditions zero(Polynomial p) {
    return atLeastZero(p).atLeastZero(p.negated());
  }

  /** And this is positive. */
  public LinearConditions positive(Polynomial p) {
    return new LinearConditions(weak, Lists.appended(strict, p));
  }

  /** And all of those. */
  public LinearConditions and(LinearConditions that) {
    return new LinearConditions(Lists.joined(weak, that.weak), Lists.joined(strict, that.strict));
  }

  /**
   * That the conditions cannot hold together, if they cannot: multipliers that combine them to a
   * contradiction.
   */
  public Optional<Certificate> impossible(String words) {
    if (!(solve() instanceof LinearProgram.Infeasible none)) return Optional.empty();
    List<List<Rational>> rows = new ArrayList<>();
    List<Rational> bounds = new ArrayList<>();
    List<Rational> multipliers = new ArrayList<>();
    List<LinearProgram.Constraint> constraints = constraints();
    int unknowns = names().size() + 1;
    Rational[] sums = new Rational[unknowns];
    Arrays.fill(sums, Rational.ZERO);
    for (int i = 0; i < constraints.size(); i++) {
      Rational y = none.farkas().get(i);
      if (y.isZero()) continue;
      rows.add(constraints.get(i).coefficients());
      bounds.add(constraints.get(i).bound());
      multipliers.add(y);
      for (int j = 0; j < unknowns; j++)
        sums[j] = sums[j].plus(y.times(constraints.get(i).coefficients().get(j)));
    }
    for (int j = 0; j < unknowns; j++) {
      if (sums[j].isZero()) continue;
      rows.add(row(j, unknowns));
      bounds.add(Rational.ZERO);
      multipliers.add(sums[j]);
    }
    return Optional.of(new Certificate.Farkas(words, rows, bounds, multipliers));
  }

  private LinearProgram.Result solve() {
    return LinearProgram.maximize(
        Collections.nCopies(names().size() + 1, Rational.ZERO), constraints());
  }

  private List<String> names() {
    TreeSet<String> names = new TreeSet<>();
    weak.forEach(p -> names.addAll(p.parameters()));
    strict.forEach(p -> names.addAll(p.parameters()));
    return List.copyOf(names);
  }

  /**
   * -p &lt;= 0 for each weak, -p &lt;= -1 for each strict one, with w for the constant, and -w
   * &lt;= -1.
   */
  private List<LinearProgram.Constraint> constraints() {
    List<String> names = names();
    List<LinearProgram.Constraint> constraints = new ArrayList<>();
    for (Polynomial p : weak)
      constraints.add(LinearProgram.Constraint.atMost(coefficients(p, names), Rational.ZERO));
    for (Polynomial p : strict)
      constraints.add(LinearProgram.Constraint.atMost(coefficients(p, names), Rational.of(-1)));
    constraints.add(
        LinearProgram.Constraint.atMost(row(names.size(), names.size() + 1), Rational.of(-1)));
    return constraints;
  }

  private static List<Rational> coefficients(Polynomial p, List<String> names) {
    List<Rational> row = new ArrayList<>();
    for (String name : names)
      row.add(p.terms().getOrDefault(Map.of(name, 1), Rational.ZERO).negated());
    row.add(p.constantTerm().negated());
    return row;
  }

  private static List<Rational> row(int place, int size) {
    return IntStream.range(0, size)
        .mapToObj(j -> j == place ? Rational.of(-1) : Rational.ZERO)
        .toList();
  }
}
