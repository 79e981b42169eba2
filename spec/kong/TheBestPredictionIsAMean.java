package kong;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;
import static kong.TheBestPredictionIsUnique.CASES;
import static kong.TheBestPredictionIsUnique.few;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.TruthfulMechanism;
import java.util.List;
import java.util.function.Predicate;
import kong.BestPredictionProof.Scored;
import kong.BestPredictionProof.TheBestOne;
import kong.equilibria.PeerPlay;
import kong.equilibria.StructuredEquilibria;
import kong.lemmas.OneBestPrediction;
import kong.prediction.BestReplyVariables;

/**
 * Claim 5.11, (40) to (43), and (44) to (45): given the others' strategies, the best prediction
 * with a reported signal is a weighted mean,
 *
 * <pre>
 *   ^p = ( alpha theta_{-i} q_{sigma_i} + beta sum_j Pr(j) Pr(^sigma_j = ^sigma_i) ^p_j ) / ( alpha + beta sum_j Pr(j) Pr(^sigma_j = ^sigma_i) )
 * </pre>
 *
 * <p>The payments are enumerated from the mechanism, so that both sides share no formula.
 */
public final class TheBestPredictionIsAMean implements Spec {

  /** An agent of the part with the signal makes the report. */
  public record Case(PeerPlay play, int part, int signal, int report) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        claim(
            mechanisms,
            "kong/claim-5.11-eq-43",
            "Section 5.3, (40) to (43)",
            "the best prediction is the weighted mean of theta_{-i} q and the predictions of those"
                + " who make the same report"),
        claim(
            mechanisms,
            "kong/claim-5.12-eq-45",
            "Section 5.3, proof of Claim 5.12, (44) to (45)",
            "the best predictions of all agents solve the linear system (45)"));
  }

  private static Claim<Case> claim(
      Mechanisms mechanisms, String id, String place, String statement) {
    BestReplies best = new BestReplies(mechanisms);
    ElicitationMechanism mechanism = mechanisms.get(TruthfulMechanism.NAME);
    ElicitationMechanism plus = mechanisms.get(DisagreementMechanism.NAME);
    BestReplyVariables one = new BestReplyVariables(mechanism, plus, false);
    BestReplyVariables all = new BestReplyVariables(mechanism, plus, true);
    Scope<Case> either =
        scope(
            "every equilibrium of the Truthful Mechanism and of the Disagreement Mechanism with any"
                + " two groups",
            p -> true);
    Scope<Case> truthful =
        scope("every equilibrium of the Truthful Mechanism", PeerPlay::isOfTruthfulMechanism);
    return Claim.of(
        id,
        FORMULA,
        place,
        statement,
        Case.class,
        Reading.printed(REFUTED, either, c -> best.formula(c))
            .weighed(Slips.peersFromTheOwnGroup()),
        Reading.ofProof(
                "truthful-mechanism",
                CONDITIONAL,
                truthful,
                new Asked<>(new TheBestOne(one), best::numbers))
            .provedBy(Scored.proof(one, OneBestPrediction.FORMULA)),
        Reading.ours(
                "own-group", CONDITIONAL, either, new Asked<>(new TheBestOne(all), best::numbers))
            .provedBy(Scored.proof(all, OneBestPrediction.FORMULA)));
  }

  private static Scope<Case> scope(String words, Predicate<PeerPlay> condition) {
    return Scope.sample(
            words
                + ", any strictly proper rule, every signal and report of an agent; tried: "
                + StructuredEquilibria.WORDS,
            CASES,
            few(condition))
        .containing(c -> c.play().isEquilibrium() && condition.test(c.play()));
  }
}
