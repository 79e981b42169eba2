package counterplay.exact.linear;

import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Linear programming over the rationals: maximise c x subject to linear constraints and x &gt;= 0,
 * with an answer that carries its own certificate ({@link LinearProgramCheck} verifies it by plain
 * arithmetic).
 *
 * <p>Method: equations are first solved for one variable each; then rows that are violated are made
 * feasible one after the other; then the objective is maximised. All pivots follow Bland's rule
 * (least index enters, least index leaves among ties), so degenerate programs cannot cycle.
 *
 * <p>Signs of multipliers y, one for each constraint: y &gt;= 0 for {@code AT_MOST}, y &lt;= 0 for
 * {@code AT_LEAST}, any sign for {@code EQUAL}.
 */
public final class LinearProgram {

  /** How the left side of a constraint relates to its bound. */
  public enum Relation {
    /** It is not more. */
    AT_MOST,
    /** It is the same. */
    EQUAL,
    /** It is not less. */
    AT_LEAST
  }

  /**
   * The constraint {@code coefficients x (relation) bound}.
   *
   * @param coefficients one for each variable
   */
  public record Constraint(List<Rational> coefficients, Relation relation, Rational bound) {
    /** Copies the list. */
    public Constraint {
      coefficients = List.copyOf(coefficients);
    }

    /** {@code coefficients x <= bound}. */
    public static Constraint atMost(List<Rational> coefficients, Rational bound) {
      return new Constraint(coefficients, Relation.AT_MOST, bound);
    }

    /** {@code coefficients x = bound}. */
    public static Constraint equal(List<Rational> coefficients, Rational bound) {
      return new Constraint(coefficients, Relation.EQUAL, bound);
    }

    /** {@code coefficients x >= bound}. */
    public static Constraint atLeast(List<Rational> coefficients, Rational bound) {
      return new Constraint(coefficients, Relation.AT_LEAST, bound);
    }
  }

  /** What a linear program has for an answer. */
  public sealed interface Result permits Optimal, Infeasible, Unbounded {}

  /**
   * The maximum is attained.
   *
   * @param value c primal = dual b
   * @param primal a maximiser, one number for each variable
   * @param dual multipliers y with y A &gt;= c, one for each constraint
   */
  public record Optimal(Rational value, List<Rational> primal, List<Rational> dual)
      implements Result {}

  /**
   * No x satisfies the constraints.
   *
   * @param farkas multipliers y with y A &gt;= 0 and y b &lt; 0, one for each constraint
   */
  public record Infeasible(List<Rational> farkas) implements Result {}

  /**
   * The objective has no upper bound.
   *
   * @param point a feasible x
   * @param ray a direction r &gt;= 0 with c r &gt; 0 along which no constraint is ever violated
   */
  public record Unbounded(List<Rational> point, List<Rational> ray) implements Result {}

  private final int variables;
  private final List<Constraint> constraints;
  private final IntegerTableau tableau;

  /**
   * The factors that made the constraints, and last the objective, integer; negative where the
   * relation was turned.
   */
  private final List<Rational> factors;

  /**
   * Variable of each row, of each column: x_j is j, the slack of constraint i is {@code variables +
   * i}.
   */
  private final int[] basic;

  private final int[] nonbasic;

  private LinearProgram(List<Rational> objective, List<Constraint> constraints) {
    this.variables = objective.size();
    this.constraints = constraints;
    int m = constraints.size();
    BigInteger[][] entries = new BigInteger[m + 1][];
    factors = new ArrayList<>();
    for (int i = 0; i <= m; i++) {
      List<Rational> row = new ArrayList<>(i < m ? constraints.get(i).coefficients() : objective);
      row.add(i < m ? constraints.get(i).bound() : Rational.ZERO);
      Rational scale = Rational.of(Rational.commonDenominator(row), BigInteger.ONE);
      boolean turned = i == m || constraints.get(i).relation() == Relation.AT_LEAST;
      Rational factor = turned ? scale.negated() : scale;
      factors.add(factor);
      entries[i] = row.stream().map(r -> r.times(factor).numerator()).toArray(BigInteger[]::new);
    }
    tableau = IntegerTableau.of(entries);
    basic = new int[m];
    nonbasic = new int[variables];
    for (int i = 0; i < m; i++) basic[i] = variables + i;
    for (int j = 0; j < variables; j++) nonbasic[j] = j;
  }

  /**
   * Maximises the objective over x &gt;= 0 subject to the constraints.
   *
   * @throws IllegalArgumentException if a constraint has not one coefficient for each coefficient
   *     of the objective
   */
  public static Result maximize(List<Rational> objective, List<Constraint> constraints) {
    for (int i = 0; i < constraints.size(); i++) {
      int seen = constraints.get(i).coefficients().size();
      if (seen != objective.size()) {
        throw new IllegalArgumentException(
            "constraint "
                + i
                + " has "
                + seen
                + " coefficients; the objective has "
                + objective.size());
      }
    }
    return new LinearProgram(List.copyOf(objective), List.copyOf(constraints)).solve();
  }

  private Result solve() {
    int m = constraints.size();
    for (int i = 0; i < m; i++) {
      if (constraints.get(i).relation() == Relation.EQUAL && !solveEquation(i))
        return infeasible(i);
    }
    for (int r = violated(); r >= 0; r = violated()) {
      int s = entering(r);
      if (s < 0) return infeasible(r);
      pivot(leaving(s, r), s);
    }
    for (int s = entering(m); s >= 0; s = entering(m)) {
      int r = leaving(s, -1);
      if (r < 0) return unbounded(s);
      pivot(r, s);
    }
    return optimal();
  }

  /**
   * Makes the slack of an equation nonbasic for ever; false if the equation contradicts the ones
   * before.
   */
  private boolean solveEquation(int i) {
    for (int j = 0; j < variables; j++) {
      if (!isFixed(nonbasic[j]) && tableau.sign(i, j) != 0) {
        pivot(i, j);
        return true;
      }
    }
    return tableau.sign(i, variables) == 0;
  }

  private boolean isFixed(int variable) {
    return variable >= variables
        && constraints.get(variable - variables).relation() == Relation.EQUAL;
  }

  /** The row of the least violated variable; -1 if the basic solution is feasible. */
  private int violated() {
    int row = -1;
    for (int i = 0; i < basic.length; i++) {
      if (tableau.sign(i, variables) < 0 && (row < 0 || basic[i] < basic[row])) row = i;
    }
    return row;
  }

  /** The column of the least variable whose growth makes row r grow; -1 if there is none. */
  private int entering(int r) {
    int column = -1;
    for (int j = 0; j < variables; j++) {
      if (tableau.sign(r, j) < 0
          && !isFixed(nonbasic[j])
          && (column < 0 || nonbasic[j] < nonbasic[column])) column = j;
    }
    return column;
  }

  /**
   * The row that first stops the growth of column s: a satisfied row that would become negative, or
   * the violated row {@code repaired} once it reaches zero (preferred among ties). -1 if nothing
   * stops it.
   */
  private int leaving(int s, int repaired) {
    int row = repaired;
    for (int i = 0; i < basic.length; i++) {
      if (tableau.sign(i, s) <= 0 || tableau.sign(i, variables) < 0) continue;
      int order = row < 0 ? -1 : tableau.compareRatios(i, row, variables, s);
      if (order < 0 || order == 0 && row != repaired && basic[i] < basic[row]) row = i;
    }
    return row;
  }

  private void pivot(int r, int s) {
    tableau.pivot(r, s);
    int entered = nonbasic[s];
    nonbasic[s] = basic[r];
    basic[r] = entered;
  }

  private Result optimal() {
    int m = constraints.size();
    Rational scale = factors.get(m).negated();
    Rational[] dual = multipliers(m);
    return new Optimal(
        tableau.value(m, variables).over(scale),
        point(),
        List.of(dual).stream().map(y -> y.over(scale)).toList());
  }

  /** The equation of row r is a contradiction, or r cannot reach zero: its multipliers show it. */
  private Result infeasible(int r) {
    Rational[] y = multipliers(r);
    if (tableau.sign(r, variables) > 0) {
      for (int i = 0; i < y.length; i++) y[i] = y[i].negated();
    }
    return new Infeasible(List.of(y));
  }

  private Result unbounded(int s) {
    Rational[] ray = zeros(variables);
    if (nonbasic[s] < variables) ray[nonbasic[s]] = Rational.ONE;
    for (int i = 0; i < basic.length; i++) {
      if (basic[i] < variables) ray[basic[i]] = tableau.value(i, s).negated();
    }
    return new Unbounded(point(), List.of(ray));
  }

  private List<Rational> point() {
    Rational[] x = zeros(variables);
    for (int i = 0; i < basic.length; i++) {
      if (basic[i] < variables) x[basic[i]] = tableau.value(i, variables);
    }
    return List.of(x);
  }

  /** The combination of the given constraints that row r of the tableau is. */
  private Rational[] multipliers(int r) {
    Rational[] y = zeros(constraints.size());
    for (int j = 0; j < variables; j++) {
      int i = nonbasic[j] - variables;
      if (i >= 0) y[i] = tableau.value(r, j).times(factors.get(i));
    }
    if (r < basic.length && basic[r] >= variables)
      y[basic[r] - variables] = factors.get(basic[r] - variables);
    return y;
  }

  private static Rational[] zeros(int length) {
    Rational[] zeros = new Rational[length];
    Arrays.fill(zeros, Rational.ZERO);
    return zeros;
  }
}
