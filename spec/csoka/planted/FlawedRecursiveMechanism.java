package csoka.planted;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.PiecewiseLinear;
import counterplay.mechanism.team.RecursiveMechanism;
import counterplay.mechanism.team.RecursiveRule;
import java.util.Collections;
import java.util.List;

/**
 * Planted failures: the recursion of Appendix F with one thing wrong.
 *
 * @param flaw what is wrong
 */
public record FlawedRecursiveMechanism(Flaw flaw) implements RecursiveRule {

  /** What is wrong. */
  public enum Flaw {
    /** A change is averaged at the sender's own payoff instead of the other one's. */
    OTHER_AGENT,
    /** All types count alike. */
    UNIFORM_LAW,
    /** The first decision is taken. */
    FIRST_DECISION,
    /** The sender keeps his promise and the other one bears the change. */
    NOT_COMPENSATED,
    /** Types of probability one half or less are left out. */
    LIKELIEST_TYPE
  }

  @Override
  public String id() {
    return "csoka/mechanism-recursive";
  }

  @Override
  public String title() {
    return "recursive mechanism, flaw: " + flaw;
  }

  @Override
  public PiecewiseLinear changed(int agent, List<Rational> law, List<PiecewiseLinear> after) {
    RecursiveMechanism sound = new RecursiveMechanism();
    return switch (flaw) {
      case OTHER_AGENT -> sound.changed(1 - agent, law, after);
      case UNIFORM_LAW ->
          sound.changed(agent, Collections.nCopies(law.size(), Rational.of(1, law.size())), after);
      case LIKELIEST_TYPE -> after.get(law.indexOf(Collections.max(law)));
      default -> sound.changed(agent, law, after);
    };
  }

  @Override
  public PiecewiseLinear decided(List<PiecewiseLinear> options) {
    return flaw == Flaw.FIRST_DECISION ? options.get(0) : new RecursiveMechanism().decided(options);
  }

  @Override
  public PiecewiseLinear drawn(List<Rational> law, List<PiecewiseLinear> after) {
    return new RecursiveMechanism().drawn(law, after);
  }

  @Override
  public List<Rational> settled(int agent, List<Rational> promise, PiecewiseLinear after) {
    return new RecursiveMechanism()
        .settled(flaw == Flaw.NOT_COMPENSATED ? 1 - agent : agent, promise, after);
  }

  @Override
  public List<List<Rational>> split(
      List<Rational> law, List<PiecewiseLinear> after, List<Rational> promise) {
    return new RecursiveMechanism().split(law, after, promise);
  }
}
