package kong;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.CONDITIONAL;
import static kong.TruthIsAStrictEquilibriumOfTheTruthfulMechanism.all;
import static kong.TruthIsAStrictEquilibriumOfTheTruthfulMechanism.asked;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.TruthfulMechanism;
import java.util.List;
import kong.PaidWhenOthersAreTruthful.ByPeers;
import kong.PaidWhenOthersAreTruthful.Eighteen;
import kong.PaidWhenOthersAreTruthful.Fine;
import kong.PaidWhenOthersAreTruthful.SecondTerm;
import kong.PaidWhenOthersAreTruthful.TruthfulPayment;
import kong.prediction.TruthCase;
import kong.prediction.TruthVariables;

/**
 * Section 4.1, proof of Theorem 4.1: what an agent expects who reports (x, p) while all others are
 * truthful.
 */
public final class PaymentsWhenOthersAreTruthful implements Spec {

  private static final String PROOF = "Section 4.1, proof of Theorem 4.1";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    ElicitationMechanism truthful = mechanisms.get(TruthfulMechanism.NAME);
    return List.of(
        Claim.of(
            "kong/theorem-4.1-eq-18",
            FORMULA,
            PROOF + ", (12) to (18)",
            "E[payment] = alpha PS(q_s, p) + sum_j beta/(n-1) Pr(sigma_j = x|s) (PS(q_x, p) -"
                + " PS(q_x, q_x)) when all others are truthful",
            TruthCase.class,
            Reading.printed(CONDITIONAL, all(), asked(new Eighteen(truthful)))
                .provedBy(Proof.sought().carriedBy(new ByPeers(truthful, false)))),
        Claim.of(
            "kong/theorem-4.1-second-term",
            STATEMENT,
            PROOF,
            "the second term of (18) is never positive",
            TruthCase.class,
            Reading.printed(CONDITIONAL, all(), asked(new SecondTerm(truthful)))
                .provedBy(Proof.by(o -> TruthVariables.secondLoss(o)).carriedBy(new Fine()))),
        Claim.of(
            "kong/theorem-4.1-truthful-payment",
            FORMULA,
            PROOF,
            "when all are truthful, E[payment|s] = alpha PS(q_s, q_s)",
            TruthCase.class,
            Reading.printed(CONDITIONAL, all(), asked(new TruthfulPayment(truthful)))
                .provedBy(Proof.sought().carriedBy(new ByPeers(truthful, true)))));
  }
}
