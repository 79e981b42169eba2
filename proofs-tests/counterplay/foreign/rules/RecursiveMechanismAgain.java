package counterplay.foreign.rules;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.PiecewiseLinear;
import counterplay.mechanism.team.RecursiveMechanism;
import counterplay.mechanism.team.RecursiveRule;
import java.util.List;

/** The recursive mechanism as it is. */
public final class RecursiveMechanismAgain implements RecursiveRule {

  private final RecursiveRule rule = new RecursiveMechanism();

  @Override
  public String id() {
    return "csoka/mechanism-recursive";
  }

  @Override
  public String title() {
    return "recursive mechanism again";
  }

  @Override
  public PiecewiseLinear changed(int agent, List<Rational> law, List<PiecewiseLinear> after) {
    return rule.changed(agent, law, after);
  }

  @Override
  public PiecewiseLinear decided(List<PiecewiseLinear> options) {
    return rule.decided(options);
  }

  @Override
  public PiecewiseLinear drawn(List<Rational> law, List<PiecewiseLinear> after) {
    return rule.drawn(law, after);
  }

  @Override
  public List<Rational> settled(int agent, List<Rational> promise, PiecewiseLinear after) {
    return rule.settled(agent, promise, after);
  }

  @Override
  public List<List<Rational>> split(
      List<Rational> law, List<PiecewiseLinear> after, List<Rational> promise) {
    return rule.split(law, after, promise);
  }
}
