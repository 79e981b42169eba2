package kong;

import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import java.util.stream.IntStream;
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
                        strict ? MORE : AT_LEAST,
                        x.number(0)))
            .toList());
  }
}
