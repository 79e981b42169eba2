package kong;

import static counterplay.claim.sentence.Relation.AT_LEAST;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.SignalStrategy;
import java.util.Collections;
import kong.lemmas.GarblingVariables;

/**
 * In the form p f(q/p), for two posteriors p and q that are positive throughout: what the averages
 * of the others' strategies make of them.
 *
 * @param profile of n agents who all play theta; else the averages have the limit theta
 */
record PosteriorsComeCloser(boolean profile) implements Sentence {
  @Override
  public Domain domain() {
    Domain domain = GarblingVariables.any(false, 2);
    return profile ? domain.size("n", 2, 4) : domain;
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    SignalStrategy<S> theta = GarblingVariables.theta(x);
    SignalStrategy<S> others =
        profile ? SignalStrategy.average(Collections.nCopies(x.whole("n") - 1, theta)) : theta;
    return Statement.of(
        GarblingVariables.divergence(x, x.list("p"), x.list("q")),
        AT_LEAST,
        GarblingVariables.garbled(x, others));
  }
}
