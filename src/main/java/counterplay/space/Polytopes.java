package counterplay.space;

import counterplay.data.Lists;
import counterplay.exact.linear.LinearProgram.Constraint;
import counterplay.exact.linear.LinearProgram.Relation;
import counterplay.exact.number.Rational;
import counterplay.game.ConeRays;
import java.util.ArrayList;
import java.util.List;

/**
 * Bounded sets given by linear constraints: laws with given marginals, correlated equilibria,
 * strategies that keep a report unchanged. A point is a mixture of the vertices, so that nothing
 * has to be rejected.
 */
public final class Polytopes {

  private Polytopes() {}

  /**
   * The points x &gt;= 0 that satisfy the constraints, as mixtures of vertices with weights up to a
   * denominator (0 for all). A point is listed as often as it is such a mixture.
   *
   * @throws IllegalArgumentException if there is no such point, or if the set is not bounded
   */
  public static Space<List<Rational>> points(
      int variables, List<Constraint> constraints, int maxDenominator) {
    List<List<Rational>> vertices = vertices(variables, constraints);
    if (vertices.isEmpty())
      throw new IllegalArgumentException("no point satisfies the constraints");
    return Rationals.simplex(vertices.size(), maxDenominator)
        .map(weights -> mixture(weights, vertices));
  }

  private static List<Rational> mixture(List<Rational> weights, List<List<Rational>> vertices) {
    return Lists.each(
        vertices.get(0).size(),
        j ->
            Rational.sum(
                Lists.each(weights.size(), v -> weights.get(v).times(vertices.get(v).get(j)))));
  }

  /**
   * The vertices of {x &gt;= 0 : constraints}, each once; none if it is empty. They are the rays of
   * the cone over the set, brought to height one.
   *
   * @throws IllegalArgumentException if the set is not bounded, or has too many vertices
   */
  public static List<List<Rational>> vertices(int variables, List<Constraint> constraints) {
    List<List<Rational>> rows = new ArrayList<>();
    for (Constraint c : constraints) {
      if (c.coefficients().size() != variables) {
        throw new IllegalArgumentException(
            "a constraint with "
                + c.coefficients().size()
                + " coefficients; there are "
                + variables
                + " variables");
      }
      if (c.relation() != Relation.AT_LEAST) rows.add(row(c, Rational.ONE.negated()));
      if (c.relation() != Relation.AT_MOST) rows.add(row(c, Rational.ONE));
    }
    List<List<Rational>> vertices = new ArrayList<>();
    for (List<Rational> ray : ConeRays.of(variables + 1, rows)) {
      Rational height = ray.get(variables);
      if (height.isZero())
        throw new IllegalArgumentException("the constraints do not bound the set");
      vertices.add(ray.subList(0, variables).stream().map(x -> x.over(height)).toList());
    }
    return List.copyOf(vertices);
  }

  /** {@code sign * (coefficients x - bound * height) >= 0}. */
  private static List<Rational> row(Constraint c, Rational sign) {
    List<Rational> row = new ArrayList<>(c.coefficients().stream().map(sign::times).toList());
    row.add(sign.times(c.bound()).negated());
    return row;
  }
}
