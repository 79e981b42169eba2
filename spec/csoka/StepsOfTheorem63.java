package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Proof;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.DirectMechanism;
import counterplay.mechanism.team.GeneralRule;
import csoka.general.GeneralCase;
import csoka.lemmas.ProofStep;
import java.util.List;

/**
 * The proof of Theorem 6.3 follows Upsilon^i plus the transfers to a truthful agent i: draws of
 * types do not change it on average, and i pays for what the others' reports change in it.
 */
public final class StepsOfTheorem63 implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GeneralRule rule = mechanisms.get(DirectMechanism.NAME);
    Scope<GeneralCase> agents = Theorem63.secret(60, GeneralCase::each);
    return List.of(
        Claim.of(
            "csoka/theorem-6.3-proof-martingale",
            Kind.STATEMENT,
            "Section 6.4, proof of Theorem 6.3",
            "Upsilon^i plus the transfers to a truthful i is a martingale from C^i to his payoff",
            GeneralCase.class,
            Reading.printed(
                    Verdict.CONDITIONAL,
                    agents,
                    new Asked<>(
                        new ProofStep(rule, ProofStep.Step.MARTINGALE), Theorem63::variables))
                .provedBy(
                    Proof.sought()
                        .carriedBy(new ProofStep.ForEverySize(ProofStep.Step.MARTINGALE)))),
        Claim.of(
            "csoka/theorem-6.3-proof-types",
            Kind.STATEMENT,
            "Section 6.4, proof of Theorem 6.3",
            "Upsilon^i plus the transfers does not change on average when a truthful i draws his"
                + " type or the public type is drawn",
            GeneralCase.class,
            Reading.printed(
                    Verdict.CONDITIONAL,
                    agents,
                    new Asked<>(new ProofStep(rule, ProofStep.Step.TYPES), Theorem63::variables))
                .provedBy(
                    Proof.sought().carriedBy(new ProofStep.ForEverySize(ProofStep.Step.TYPES)))),
        Claim.of(
            "csoka/theorem-6.3-proof-transfer",
            Kind.STATEMENT,
            "Section 6.4, proof of Theorem 6.3",
            "whatever another agent's report changes in Upsilon^i, i pays for",
            GeneralCase.class,
            Reading.printed(
                    Verdict.CONDITIONAL,
                    agents,
                    new Asked<>(new ProofStep(rule, ProofStep.Step.TRANSFER), Theorem63::variables))
                .provedBy(
                    Proof.sought()
                        .carriedBy(new ProofStep.ForEverySize(ProofStep.Step.TRANSFER)))));
  }
}
