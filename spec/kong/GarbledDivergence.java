package kong;

import static counterplay.claim.sentence.Relation.AT_LEAST;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.SignalStrategy;
import kong.lemmas.GarblingVariables;

/** D_f(p, q) in the form p f(q/p) is not raised by theta. */
record GarbledDivergence(boolean strict) implements Sentence {
  @Override
  public Domain domain() {
    return GarblingVariables.domain(strict);
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    SignalStrategy<S> theta = GarblingVariables.theta(x);
    return Statement.of(
        GarblingVariables.divergence(x, x.list("p"), x.list("q")),
        AT_LEAST,
        GarblingVariables.garbled(x, theta));
  }
}
