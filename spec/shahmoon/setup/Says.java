package shahmoon.setup;

import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import java.util.List;
import java.util.function.Function;

/**
 * What is said of all profiles of some order types under conditions.
 *
 * @param levels the order types
 * @param given the conditions
 * @param says what is said
 */
public record Says(Levels levels, List<Hypothesis> given, Hypothesis says) implements Sentence {

  /** Without conditions. */
  public static Says of(Levels levels, Hypothesis says) {
    return new Says(levels, List.of(), says);
  }

  /** Under a condition. */
  public static Says of(Levels levels, Hypothesis given, Hypothesis says) {
    return new Says(levels, List.of(given), says);
  }

  @Override
  public Domain domain() {
    Domain domain = levels.domain();
    for (Hypothesis h : given) domain = domain.given(h);
    return domain;
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    return says.at(x);
  }

  /** What is looked for, leaning on the continuity of prices. */
  public Proof proof() {
    return levels.continuous(Proof.sought());
  }

  /** The judge of situations. */
  public Asked<Situation> asked() {
    return new Asked<>(this, levels::of);
  }

  /** The judge of what is or has a situation. */
  public <C> Asked<C> asked(Function<C, Situation> situation) {
    return new Asked<>(this, c -> levels.of(situation.apply(c)));
  }
}
