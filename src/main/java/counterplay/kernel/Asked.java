package counterplay.kernel;

import counterplay.claim.Judge;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Sentence;
import java.util.Optional;
import java.util.function.Function;

/**
 * Judges cases by a sentence, which a proof of the same reading then has for its goal.
 *
 * @param sentence what is said
 * @param variables the values of the sentence's variables at a case
 * @param <C> the case
 */
public record Asked<C>(Sentence sentence, Function<C, Assignment> variables) implements Judge<C> {

  @Override
  public Finding judge(C theCase) {
    try {
      return Judging.judge(sentence, variables.apply(theCase));
    } catch (Run.OpenSign e) {
      throw new ArithmeticException(e.getMessage());
    }
  }

  /** What leaves the case out of the domain; empty if nothing does. */
  Optional<String> outside(C theCase, boolean universals) {
    return Judging.outside(sentence, variables.apply(theCase), universals);
  }

  /** Whether the case lies in the sentence's domain. */
  public boolean contains(C theCase) {
    return Judging.contains(sentence, variables.apply(theCase), true);
  }
}
