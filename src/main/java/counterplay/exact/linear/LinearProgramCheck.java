package counterplay.exact.linear;

import counterplay.exact.linear.LinearProgram.Constraint;
import counterplay.exact.linear.LinearProgram.Infeasible;
import counterplay.exact.linear.LinearProgram.Optimal;
import counterplay.exact.linear.LinearProgram.Relation;
import counterplay.exact.linear.LinearProgram.Result;
import counterplay.exact.linear.LinearProgram.Unbounded;
import counterplay.exact.number.Rational;
import java.util.List;

/**
 * Verifies answers to linear programs from their data alone, by sums and products and nothing else.
 * An answer that passes is right, wherever it came from: weak duality, Farkas' lemma (the easy
 * direction) and linearity are all that is used.
 */
public final class LinearProgramCheck {

  private LinearProgramCheck() {}

  /** Whether the answer's own data establish it for this program (maximise, x &gt;= 0). */
  public static boolean establishes(
      Result result, List<Rational> objective, List<Constraint> constraints) {
    if (result instanceof Optimal o) {
      return isFeasible(o.primal(), objective.size(), constraints)
          && isDualFeasible(o.dual(), objective, constraints)
          && dot(objective, o.primal()).equals(o.value())
          && bound(o.dual(), constraints).equals(o.value());
    }
    if (result instanceof Infeasible i)
      return isContradiction(i.farkas(), objective.size(), constraints);
    return result instanceof Unbounded u
        && isFeasible(u.point(), objective.size(), constraints)
        && isRay(u.ray(), objective, constraints);
  }

  /** Whether x has the right size, x &gt;= 0, and every constraint holds. */
  public static boolean isFeasible(List<Rational> x, int variables, List<Constraint> constraints) {
    if (x.size() != variables || !isNonnegative(x)) return false;
    for (Constraint c : constraints) {
      if (!holds(dot(c.coefficients(), x), c.relation(), c.bound())) return false;
    }
    return true;
  }

  /**
   * Whether the multipliers have the signs of their constraints and y A &gt;= c. Then c x &lt;= y b
   * for all feasible x.
   */
  public static boolean isDualFeasible(
      List<Rational> y, List<Rational> objective, List<Constraint> constraints) {
    if (!haveSigns(y, constraints)) return false;
    for (int j = 0; j < objective.size(); j++) {
      if (combined(y, j, constraints).compareTo(objective.get(j)) < 0) return false;
    }
    return true;
  }

  /**
   * Whether the multipliers have the signs of their constraints, y A &gt;= 0 and y b &lt; 0. Then
   * no x is feasible.
   */
  public static boolean isContradiction(
      List<Rational> y, int variables, List<Constraint> constraints) {
    if (!haveSigns(y, constraints)) return false;
    for (int j = 0; j < variables; j++) {
      if (combined(y, j, constraints).signum() < 0) return false;
    }
    return bound(y, constraints).signum() < 0;
  }

  /** Whether r &gt;= 0, c r &gt; 0, and moving along r violates no constraint that held. */
  public static boolean isRay(
      List<Rational> r, List<Rational> objective, List<Constraint> constraints) {
    if (r.size() != objective.size() || !isNonnegative(r) || dot(objective, r).signum() <= 0)
      return false;
    for (Constraint c : constraints) {
      if (!holds(dot(c.coefficients(), r), c.relation(), Rational.ZERO)) return false;
    }
    return true;
  }

  private static boolean haveSigns(List<Rational> y, List<Constraint> constraints) {
    if (y.size() != constraints.size()) return false;
    for (int i = 0; i < y.size(); i++) {
      Relation relation = constraints.get(i).relation();
      if (relation == Relation.AT_MOST && y.get(i).signum() < 0
          || relation == Relation.AT_LEAST && y.get(i).signum() > 0) return false;
    }
    return true;
  }

  private static boolean holds(Rational left, Relation relation, Rational right) {
    int order = left.compareTo(right);
    return switch (relation) {
      case AT_MOST -> order <= 0;
      case EQUAL -> order == 0;
      case AT_LEAST -> order >= 0;
    };
  }

  private static boolean isNonnegative(List<Rational> x) {
    return x.stream().allMatch(r -> r.signum() >= 0);
  }

  private static Rational combined(List<Rational> y, int j, List<Constraint> constraints) {
    Rational total = Rational.ZERO;
    for (int i = 0; i < y.size(); i++)
      total = total.plus(y.get(i).times(constraints.get(i).coefficients().get(j)));
    return total;
  }

  private static Rational bound(List<Rational> y, List<Constraint> constraints) {
    return dot(y, constraints.stream().map(Constraint::bound).toList());
  }

  private static Rational dot(List<Rational> a, List<Rational> b) {
    if (a.size() != b.size())
      throw new IllegalArgumentException(
          "a product of " + a.size() + " and " + b.size() + " numbers");
    Rational total = Rational.ZERO;
    for (int i = 0; i < a.size(); i++) total = total.plus(a.get(i).times(b.get(i)));
    return total;
  }
}
