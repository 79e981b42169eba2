package counterplay.claim.sentence;

import counterplay.exact.number.Scalar;
import java.util.List;

/**
 * What a reading says, written once: evaluated at numbers it judges a case, evaluated in general it
 * is the goal of a proof.
 */
public interface Sentence {

  /** Where its free variables range. */
  Domain domain();

  /** What it says of them; it runs the mechanism's own code. */
  <S extends Scalar<S>> Statement<S> at(Variables<S> x);

  /**
   * Cases of its domain with these whole numbers, where simple numbers are none, so that nothing is
   * proved of nothing.
   */
  default List<Assignment> cases(Shape shape) {
    return List.of();
  }
}
