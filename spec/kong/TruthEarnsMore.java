package kong;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kong.lemmas.TwoProperLosses;
import kong.prediction.TruthVariables;
import kong.prediction.TruthVariables.Truthful;

/**
 * For every agent: q(s) E[payment | s] is larger for the truth (s, q_s) than for the report (x, p),
 * or as large.
 */
record TruthEarnsMore(
    ElicitationMechanism mechanism, boolean threeSignals, boolean everyPairPossible, boolean strict)
    implements Sentence {
  @Override
  public Domain domain() {
    Domain all =
        threeSignals
            ? TruthVariables.ofThreeSignals(everyPairPossible)
            : TruthVariables.domain(everyPairPossible);
    return strict ? all.given(TruthVariables::isUntrueUnderInformativePrior) : all;
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    Truthful<S> game = Truthful.of(mechanism, x);
    return Statement.all(
        IntStream.range(0, x.whole("n"))
            .mapToObj(
                i ->
                    Statement.of(
                        game.weighed(i, TruthVariables.truth(x, x.whole("s")))
                            .minus(game.weighed(i, TruthVariables.report(x))),
                        strict ? Relation.MORE : Relation.AT_LEAST,
                        x.number(0)))
            .toList());
  }

  /** With a = alpha, b = q(s), q = q_s, c = beta, d = Pr(x, s), r = q_x. */
  record LosesTwice(TruthEarnsMore sentence) implements Carried {
    @Override
    public Lemma lemma() {
      return sentence.strict() ? TwoProperLosses.STRICT : TwoProperLosses.WEAK;
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("n", "m");
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of(
          "a",
          List.of(x.get("alpha")),
          "b",
          List.of(TruthVariables.marginal(x, x.whole("s"))),
          "q",
          TruthVariables.posterior(x, x.whole("s")),
          "c",
          List.of(x.get("beta")),
          "d",
          List.of(TruthVariables.pair(x)),
          "r",
          TruthVariables.posterior(x, x.whole("x")),
          "p",
          x.list("p"));
    }
  }
}
