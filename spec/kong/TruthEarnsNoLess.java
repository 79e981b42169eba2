package kong;

import static counterplay.claim.sentence.Relation.AT_LEAST;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.elicitation.Design.Drawn;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import java.util.stream.IntStream;
import kong.lemmas.SymmetricPriors;
import kong.lemmas.Terms;
import kong.prediction.DisagreementVariables;

/**
 * For every agent: q(s) E[payment | s] is not larger for the report (x, p) than for the truth, two
 * others being drawn for the extra score.
 */
record TruthEarnsNoLess(ElicitationMechanism mechanism) implements Sentence {
  @Override
  public Domain domain() {
    return DisagreementVariables.withReport();
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    int n = x.whole("n");
    int s = x.whole("s");
    Expectation<S> game = DisagreementVariables.game(mechanism, x, Drawn.OTHERS);
    Profile<S> truth = Profile.truthful(n, SymmetricPriors.pairLaw(x));
    Report<S> honest = new Report<>(s, SymmetricPriors.pairLaw(x).posterior(s));
    Report<S> other = new Report<>(x.whole("x"), x.list("p"));
    return Statement.all(
        IntStream.range(0, n)
            .mapToObj(
                i ->
                    Statement.of(
                        Terms.valued(
                            game.weighed(truth, i, s, honest)
                                .minus(game.weighed(truth, i, s, other)),
                            x),
                        AT_LEAST,
                        x.number(0)))
            .toList());
  }
}
