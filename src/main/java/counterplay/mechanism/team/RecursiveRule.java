package counterplay.mechanism.team;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.PiecewiseLinear;
import counterplay.mechanism.Mechanism;
import java.util.List;

/**
 * How the Pareto-optimal achievable vectors (f^1, f^2) of two agents are found from the end of the
 * game backwards, and how promises are kept on the way forward. A frontier is the falling function
 * that gives the largest f^1 for each f^2.
 */
public interface RecursiveRule extends Mechanism {

  /**
   * The frontier before an agent's private type changes: after the change it is one of the given
   * ones.
   */
  PiecewiseLinear changed(int agent, List<Rational> law, List<PiecewiseLinear> after);

  /** The frontier before a decision. */
  PiecewiseLinear decided(List<PiecewiseLinear> options);

  /**
   * The frontier before the public type is drawn. @throws ArithmeticException if there is no
   * Pareto-optimal vector
   */
  PiecewiseLinear drawn(List<Rational> law, List<PiecewiseLinear> after);

  /** What is promised after an agent has reported a change of his type. */
  List<Rational> settled(int agent, List<Rational> promise, PiecewiseLinear after);

  /** What is promised after each public type. */
  List<List<Rational>> split(
      List<Rational> law, List<PiecewiseLinear> after, List<Rational> promise);
}
