package kong;

import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.model.elicitation.FDivergence.Form.AS_DEFINED;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.Permutation;
import counterplay.model.elicitation.SignalStrategy;
import java.util.List;
import kong.divergence.DivergenceCases.Garbling;
import kong.lemmas.RelabelledSum;

/** Both arguments relabelled, in the form p f(p/q). */
record RelabelledDivergences() implements Sentence {
  @Override
  public Domain domain() {
    return new RelabelledSum().domain();
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    SignalStrategy<S> theta = SignalStrategy.permutation(x.number(1), RelabelledSum.pi(x));
    return Statement.of(
        FDivergence.of(y -> x.convex("f", y), AS_DEFINED, x.list("p"), x.list("q")),
        EQUAL,
        FDivergence.of(
            y -> x.convex("f", y), AS_DEFINED, theta.times(x.list("p")), theta.times(x.list("q"))));
  }

  static Assignment of(Garbling c) {
    List<SignalStrategy<Rational>> all =
        Permutation.all(c.p().size()).stream().map(SignalStrategy::permutation).toList();
    return Assignment.NONE
        .whole("m", c.p().size())
        .whole("pi", all.indexOf(c.theta()))
        .function("f", c.f())
        .numbers("p", c.p())
        .numbers("q", c.q());
  }
}
