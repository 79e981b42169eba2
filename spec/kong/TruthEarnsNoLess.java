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
import counterplay.mechanism.elicitation.Design.Drawn;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kong.lemmas.Terms;
import kong.lemmas.TwoProperLosses;
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
    Profile<S> truth = Profile.truthful(n, DisagreementVariables.law(x));
    Report<S> honest = new Report<>(s, DisagreementVariables.law(x).posterior(s));
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
                        Relation.AT_LEAST,
                        x.number(0)))
            .toList());
  }

  /** With a = alpha, b = q(s), q = q_s, c = beta, d = Pr(x, s), r = q_x. */
  record LosesTwice() implements Carried {
    @Override
    public Lemma lemma() {
      return TwoProperLosses.WEAK;
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("n", "m");
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      PairLaw<S> law = DisagreementVariables.law(x);
      int s = x.whole("s");
      return Map.of(
          "a",
          List.of(x.get("alpha")),
          "b",
          List.of(law.marginal(s)),
          "q",
          law.posterior(s),
          "c",
          List.of(x.get("beta")),
          "d",
          List.of(law.pair(x.whole("x"), s)),
          "r",
          law.posterior(x.whole("x")),
          "p",
          x.list("p"));
    }
  }
}
