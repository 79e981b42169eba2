package kong;

import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.AT_MOST;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.real.LogSum;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.FDivergence.Form;
import java.util.List;
import kong.DivergencesAreConvex.Case;
import kong.divergence.DivergenceCases;
import kong.lemmas.ConvexArgument;
import kong.lemmas.GarblingVariables;
import kong.lemmas.Terms;

/** D_f in the form p f(q/p) is convex, along a segment of p or of q. */
record ConvexDivergence(boolean first) implements Sentence {
  @Override
  public Domain domain() {
    return new ConvexArgument(first).domain();
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    return Terms.onSegment(x, AT_MOST, point -> divergence(x, point));
  }

  private <S extends Scalar<S>> S divergence(Variables<S> x, List<S> point) {
    return GarblingVariables.divergence(
        x, first ? point : x.list("c"), first ? x.list("c") : point);
  }

  static Finding judge(Case c, boolean first, Form form) {
    FDivergence d = new FDivergence(c.f(), form);
    List<Rational> point =
        Distributions.mixture(
            List.of(c.share(), Rational.ONE.minus(c.share())), List.of(c.a(), c.b()));
    FDivergence.Value inside = first ? d.of(point, c.fixed()) : d.of(c.fixed(), point);
    FDivergence.Value a = first ? d.of(c.a(), c.fixed()) : d.of(c.fixed(), c.a());
    FDivergence.Value b = first ? d.of(c.b(), c.fixed()) : d.of(c.fixed(), c.b());
    if (!(a instanceof FDivergence.Finite) || !(b instanceof FDivergence.Finite)) {
      return DivergenceCases.compare(
          a instanceof FDivergence.Finite ? b : a, AT_LEAST, DivergenceCases.zero());
    }
    LogSum mean =
        DivergenceCases.number(a)
            .scale(c.share())
            .plus(DivergenceCases.number(b).scale(Rational.ONE.minus(c.share())));
    return DivergenceCases.compare(inside, AT_MOST, new FDivergence.Finite(mean));
  }
}
