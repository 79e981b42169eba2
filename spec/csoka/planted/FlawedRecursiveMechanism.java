package csoka.planted;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.PiecewiseLinear;
import counterplay.mechanism.team.RecursiveMechanism;
import counterplay.mechanism.team.RecursiveRule;
import counterplay.model.elicitation.Distributions;
import java.util.Collections;
import java.util.List;

/** Planted failures: the recursion of Appendix F with one thing wrong. */
public enum FlawedRecursiveMechanism implements RecursiveRule {
  /** A change is averaged at the sender's own payoff instead of the other one's. */
  OTHER_AGENT,
  /** All types count alike. */
  UNIFORM_LAW,
  /** The first decision is taken. */
  FIRST_DECISION,
  /** The sender keeps his promise and the other one bears the change. */
  NOT_COMPENSATED,
  /** Types of probability one half or less are left out. */
  LIKELIEST_TYPE;

  private static final RecursiveMechanism SOUND = new RecursiveMechanism();

  @Override
  public String id() {
    return SOUND.id();
  }

  @Override
  public String title() {
    return "recursive mechanism, flaw: " + this;
  }

  @Override
  public PiecewiseLinear changed(int agent, List<Rational> law, List<PiecewiseLinear> after) {
    return switch (this) {
      case OTHER_AGENT -> SOUND.changed(1 - agent, law, after);
      case UNIFORM_LAW -> SOUND.changed(agent, Distributions.uniform(law.size()), after);
      case LIKELIEST_TYPE -> after.get(law.indexOf(Collections.max(law)));
      default -> SOUND.changed(agent, law, after);
    };
  }

  @Override
  public PiecewiseLinear decided(List<PiecewiseLinear> options) {
    return this == FIRST_DECISION ? options.get(0) : SOUND.decided(options);
  }

  @Override
  public PiecewiseLinear drawn(List<Rational> law, List<PiecewiseLinear> after) {
    return SOUND.drawn(law, after);
  }

  @Override
  public List<Rational> settled(int agent, List<Rational> promise, PiecewiseLinear after) {
    return SOUND.settled(this == NOT_COMPENSATED ? 1 - agent : agent, promise, after);
  }

  @Override
  public List<List<Rational>> split(
      List<Rational> law, List<PiecewiseLinear> after, List<Rational> promise) {
    return SOUND.split(law, after, promise);
  }
}
