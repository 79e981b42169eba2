package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.AT_LEAST;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.TruthfulMechanism;
import counterplay.mechanism.elicitation.Valuation;
import java.util.List;
import kong.prediction.Predicting;
import kong.prediction.PredictionCase;

/**
 * Section 4, "Prediction Score": a prediction scores best exactly if it is the expected law of the
 * drawn agent's report. In the Disagreement Mechanism the drawn agent is of the own group, and the
 * best prediction profile, which averages over all others, is not best for asymmetric strategies.
 */
public final class BeliefsAreTheBestPredictions implements Spec {

  private static final String PLACE = "Section 4, Prediction Score";
  private static final String WORDS =
      "symmetric priors, signal strategies, strictly proper rules, predictions; a reference agent"
          + " drawn from ";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    ElicitationMechanism truthful = mechanisms.get(TruthfulMechanism.NAME);
    ElicitationMechanism disagreement = mechanisms.get(DisagreementMechanism.NAME);
    Scope<PredictionCase> all =
        Scope.sample(
                WORDS + "all others",
                200,
                PredictionCase.space(2, 3).where(PredictionCase::isInScope))
            .containing(PredictionCase::isInScope);
    Scope<PredictionCase> inGroups =
        Scope.sample(WORDS + "the own group of two, n = 4", 60, PredictionCase.space(4, 4));
    Predicting only = new Predicting(truthful, true);
    Predicting best = new Predicting(truthful, false);
    return List.of(
        Claim.of(
            "kong/section-4-prediction-score",
            STATEMENT,
            PLACE,
            "the expected score is largest if and only if the prediction is the expected law of the"
                + " drawn report",
            PredictionCase.class,
            Reading.printed(BOUNDED, all, new Asked<>(only, Predicting::of))
                .provedBy(only.proof())),
        Claim.of(
            "kong/section-4-best-prediction",
            STATEMENT,
            PLACE,
            "in a best prediction profile every agent maximises his prediction score, given the"
                + " signal strategies",
            PredictionCase.class,
            Reading.printed(CONDITIONAL, all, new Asked<>(best, Predicting::of))
                .provedBy(best.proof()),
            Reading.ours(
                    "in-the-disagreement-mechanism",
                    REFUTED,
                    inGroups,
                    c ->
                        advantage(
                            disagreement,
                            scoreOnly(c).with(List.of(0, 1)).with(Design.Drawn.OTHERS),
                            c))
                .weighed(Slips.peersFromTheOwnGroup())));
  }

  private static Design<Rational> scoreOnly(PredictionCase c) {
    return Design.of(Rational.ONE, Rational.ZERO, c.prior().agents());
  }

  /** q(s) times what the best prediction theta_{-i} q_s scores more than the given one. */
  private static Finding advantage(
      ElicitationMechanism mechanism, Design<Rational> design, PredictionCase c) {
    List<Rational> best =
        c.bestPrediction()
            .strategies()
            .get(0)
            .options()
            .get(c.signal())
            .get(0)
            .report()
            .prediction();
    return Finding.of(
        Valuation.of(
            c.weighed(mechanism, design, best).minus(c.weighed(mechanism, design, c.prediction())),
            c.rule()),
        AT_LEAST,
        Rational.ZERO);
  }
}
