package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.DirectMechanism;
import counterplay.mechanism.team.GeneralRule;
import csoka.general.GeneralCase;
import csoka.lemmas.ProofStep;
import csoka.lemmas.ProofStep.Step;
import csoka.sentences.Readings;
import java.util.List;

/**
 * The proof of Theorem 6.3 follows Upsilon^i plus the transfers to a truthful agent i: draws of
 * types do not change it on average, and i pays for what the others' reports change in it.
 */
public final class StepsOfTheorem63 implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GeneralRule rule = mechanisms.get(DirectMechanism.NAME);
    return List.of(
        claim(
            rule,
            "martingale",
            Step.MARTINGALE,
            "Upsilon^i plus the transfers to a truthful i is a martingale from C^i to his payoff"),
        claim(
            rule,
            "types",
            Step.TYPES,
            "Upsilon^i plus the transfers does not change on average when a truthful i draws his"
                + " type or the public type is drawn"),
        claim(
            rule,
            "transfer",
            Step.TRANSFER,
            "whatever another agent's report changes in Upsilon^i, i pays for"));
  }

  private static Claim<GeneralCase> claim(
      GeneralRule rule, String name, Step step, String statement) {
    return Claim.of(
        "csoka/theorem-6.3-proof-" + name,
        Kind.STATEMENT,
        "Section 6.4, proof of Theorem 6.3",
        statement,
        GeneralCase.class,
        Readings.printed(
            Verdict.CONDITIONAL,
            Theorem63.secret(60, GeneralCase::each),
            new ProofStep(rule, step),
            Theorem63::variables,
            new ProofStep.ForEverySize(step)));
  }
}
