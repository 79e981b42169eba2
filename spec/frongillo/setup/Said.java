package frongillo.setup;

import counterplay.claim.Assignment;
import counterplay.claim.Domain;
import counterplay.claim.Hypothesis;
import counterplay.claim.Sentence;
import counterplay.claim.Shape;
import counterplay.claim.Statement;
import counterplay.claim.Variables;
import counterplay.exact.Scalar;
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
