package counterplay.search;

import counterplay.exact.linear.LinearProgram;
import counterplay.exact.linear.LinearProgram.Constraint;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How often each column stands in a sum, found by a linear program over the coefficients. */
final class ColumnWeights {

  private ColumnWeights() {}

  /**
   * Numbers, not negative for the cone (the first columns, of each of them whether it is positive),
   * with which the columns sum to the left side; if strict, one of a positive column is positive.
   */
  static Optional<List<Rational>> of(
      Polynomial left, List<Polynomial> columns, List<Boolean> cone, boolean strict) {
    int free = columns.size() - cone.size();
    int variables = cone.size() + 2 * free + 1;
    if (columns.isEmpty())
      return left.isZero() && !strict ? Optional.of(List.of()) : Optional.empty();
    Map<Map<String, Integer>, List<Rational>> rows = new LinkedHashMap<>();
    for (Map<String, Integer> m : left.terms().keySet())
      rows.put(m, new ArrayList<>(Collections.nCopies(variables, Rational.ZERO)));
    for (int k = 0; k < columns.size(); k++) {
      int column = k;
      columns
          .get(k)
          .terms()
          .forEach(
              (m, c) -> {
                List<Rational> row =
                    rows.computeIfAbsent(
                        m, x -> new ArrayList<>(Collections.nCopies(variables, Rational.ZERO)));
                if (column < cone.size()) {
                  row.set(column, c);
                } else {
                  row.set(2 * column - cone.size(), c);
                  row.set(2 * column - cone.size() + 1, c.negated());
                }
              });
    }
    Map<Map<String, Integer>, Rational> wanted = left.terms();
    List<Constraint> constraints = new ArrayList<>();
    rows.forEach(
        (m, row) -> constraints.add(Constraint.equal(row, wanted.getOrDefault(m, Rational.ZERO))));
    List<Rational> objective = new ArrayList<>(Collections.nCopies(variables, Rational.ZERO));
    if (strict) { // the last variable is at most 1 and at most the weight of what is positive
      List<Rational> positive = new ArrayList<>(objective);
      for (int k = 0; k < cone.size(); k++) if (cone.get(k)) positive.set(k, Rational.of(-1));
      positive.set(variables - 1, Rational.ONE);
      constraints.add(Constraint.atMost(positive, Rational.ZERO));
      objective.set(variables - 1, Rational.ONE);
      constraints.add(Constraint.atMost(objective, Rational.ONE));
    }
    if (!(LinearProgram.maximize(objective, constraints) instanceof LinearProgram.Optimal optimal))
      return Optional.empty();
    if (strict && optimal.value().signum() <= 0) return Optional.empty();
    List<Rational> weights = new ArrayList<>(optimal.primal().subList(0, cone.size()));
    for (int k = 0; k < free; k++)
      weights.add(
          optimal
              .primal()
              .get(cone.size() + 2 * k)
              .minus(optimal.primal().get(cone.size() + 2 * k + 1)));
    return Optional.of(weights);
  }
}
