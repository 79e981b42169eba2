package kong;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;
import static kong.TruthIsAnEquilibriumOfTheDisagreementMechanism.all;
import static kong.TruthIsAnEquilibriumOfTheDisagreementMechanism.claim;
import static kong.TruthIsAnEquilibriumOfTheDisagreementMechanism.few;
import static kong.TruthIsAnEquilibriumOfTheDisagreementMechanism.printedRatio;
import static kong.TruthIsAnEquilibriumOfTheDisagreementMechanism.two;
import static kong.TruthIsAnEquilibriumOfTheDisagreementMechanism.twoPrintedRatio;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import java.util.List;
import kong.RelabellingsArePaidAlike.Relabelled;
import kong.prediction.DisagreementCase;
import kong.prediction.DisagreementVariables;

/**
 * Item 2a of the contributions, and the parts of Theorem 4.3 that say the same: all permutation
 * equilibria of the Disagreement Mechanism have the welfare of truth. To the letter a group may
 * have one member, who has no peer.
 */
public final class PermutationEquilibriaArePaidAlike implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    ElicitationMechanism mechanism = mechanisms.get(DisagreementMechanism.NAME);
    return List.of(
        claim(
            "section-1-contribution-2a-permutation",
            "Section 1, Our Contributions, item 2a",
            "every permutation equilibrium has the expected payoff of truth",
            alike(mechanism, all(), two())),
        claim(
            "theorem-4.3-part-2-permutations",
            "Section 4.3, Theorem 4.3, part 2 (symmetric-quasi-focal, item 1)",
            "all permutation equilibria have one agent welfare",
            alike(mechanism, printedRatio(), twoPrintedRatio())),
        claim(
            "theorem-4.3-part-4-permutations",
            "Section 4.3, Theorem 4.3, part 4 (robust-approximate-quasi-focal, item 1)",
            "all permutation equilibria pay the same",
            alike(mechanism, printedRatio(), twoPrintedRatio())));
  }

  private static List<Reading<DisagreementCase>> alike(
      ElicitationMechanism mechanism, Scope<DisagreementCase> all, Scope<DisagreementCase> two) {
    return List.of(
        Reading.printed(REFUTED, all, c -> PaidByDisagreement.welfare(mechanism, c))
            .weighed(Slips.aloneInAGroup("two-in-each-group")),
        Reading.ours(
                "two-in-each-group",
                CONDITIONAL,
                few(two),
                new Asked<>(new RelabellingsArePaidAlike(mechanism), DisagreementVariables::of))
            .provedBy(Proof.sought().carriedBy(new Relabelled())));
  }
}
