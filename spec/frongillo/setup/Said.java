package frongillo.setup;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import java.util.List;

/**
 * A sentence: where its variables range, and what is said of them.
 *
 * @param domain where they range
 * @param says what is said
 * @param known cases of the domain, where simple numbers are none
 */
public record Said(Domain domain, Hypothesis says, List<Assignment> known) implements Sentence {

  /** Without known cases. */
  public Said(Domain domain, Hypothesis says) {
    this(domain, says, List.of());
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    return says.at(x);
  }

  @Override
  public List<Assignment> cases(Shape shape) {
    return known.stream()
        .map(a -> new Assignment(shape, a.numbers(), a.rules(), a.functions(), a.laws()))
        .toList();
  }
}
