package kong;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.EQUAL;
import static kong.BestPredictionsLieBetween.chance;
import static kong.BestPredictionsLieBetween.scope;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.TruthfulMechanism;
import counterplay.model.elicitation.GroupedStrategies;
import java.util.List;
import kong.BestPredictionsLieBetween.Case;
import kong.equilibria.PeerPlay;
import kong.lemmas.SameNumbers;
import kong.lemmas.Weights;
import kong.prediction.BestReplyVariables;

/**
 * The proof of Claim 5.12: the weights {@code lambda_i = alpha/N} of theta_{-i} q and lambda_{j,
 * sigma_j} of the neighbours' predictions sum to one.
 */
public final class WeightsOfBestPredictions implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Case> truthful =
        scope("every equilibrium of the Truthful Mechanism", PeerPlay::isOfTruthfulMechanism);
    Lambdas lambdas =
        new Lambdas(
            new BestReplyVariables(
                mechanisms.get(TruthfulMechanism.NAME),
                mechanisms.get(DisagreementMechanism.NAME),
                false));
    return List.of(
        Claim.of(
            "kong/claim-5.12-lambda",
            FORMULA,
            "Section 5.3, proof of Claim 5.12",
            "lambda_i and all lambda_{j, sigma_j} sum to one",
            Case.class,
            Reading.printed(
                    REFUTED, truthful, c -> Finding.of(sumOfLambdas(c), EQUAL, Rational.ONE))
                .weighed(
                    Gravity.misprint(
                        "one-summand-each",
                        "one summand in each lambda_{j, sigma_j}, as the display after it uses"
                            + " them")),
            Reading.ofProof(
                    "one-summand-each",
                    CONDITIONAL,
                    truthful,
                    new Asked<>(lambdas, WeightsOfBestPredictions::numbers))
                .provedBy(
                    Proof.by(BestReplyVariables::evidence)
                        .carriedBy(new SameNumbers(Weights.LEMMA)))));
  }

  /**
   * alpha and all beta Pr(j) Pr(^sigma_j = r), divided by the weight N with which the mechanism
   * scores a prediction, sum to one.
   */
  record Lambdas(BestReplyVariables reply) implements Sentence {
    @Override
    public Domain domain() {
      return reply.anyPrediction();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(
          x.get("alpha").plus(BestReplyVariables.met(x)).over(reply.scored(x)), EQUAL, x.number(1));
    }
  }

  private static Assignment numbers(Case c) {
    return BestReplyVariables.of(
        c.play(),
        c.part(),
        c.signal(),
        c.report(),
        c.play().predictions().of(c.part(), c.signal(), c.report()),
        Rational.ONE);
  }

  /**
   * With lambda_{j, sigma_j} as printed, where its own j and sigma_j are bound by the sums inside.
   */
  private static Rational sumOfLambdas(Case c) {
    GroupedStrategies crowd = c.play().crowd();
    Rational met = Rational.ZERO;
    for (int l = 0; l < crowd.parts().size(); l++) {
      for (int t = 0; t < c.play().signals(); t++) {
        met =
            met.plus(
                chance(crowd, c.part(), l, false)
                    .times(c.play().law().conditional(t, c.signal()))
                    .times(crowd.parts().get(l).theta().entry(c.report(), t)));
      }
    }
    Rational numerator = c.play().beta().times(met);
    Rational bottom = c.play().alpha().plus(numerator);
    Rational all = numerator.times(Rational.of((crowd.agents() - 1L) * c.play().signals()));
    return c.play().alpha().plus(all).over(bottom);
  }
}
