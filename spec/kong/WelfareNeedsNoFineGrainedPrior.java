package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.mechanism.Mechanisms;
import java.util.List;
import java.util.function.Predicate;
import kong.equilibria.KnownPlays;
import kong.equilibria.PeerPlay;

/**
 * Section 2.1: truth has at least the welfare of every symmetric equilibrium even if the prior is
 * not fine-grained. The proof needs garbling to lose divergence weakly, which every prior grants;
 * but it also needs beta/alpha &lt; 1/(4m), where alpha/beta is printed. (An informative non-zero
 * prior is fine-grained anyway.)
 */
public final class WelfareNeedsNoFineGrainedPrior implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/section-2.1-fine-grained-not-needed-welfare",
            STATEMENT,
            "Section 2.1, after Example 2.5",
            "no symmetric equilibrium has more agent welfare than truth-telling, be the prior"
                + " fine-grained or not",
            PeerPlay.class,
            Reading.printed(
                    REFUTED,
                    scope("alpha/beta < 1/(4m) as in Theorem 4.3", PeerPlay::hasPrintedRatio),
                    NoSymmetricEquilibriumIsPaidMoreThanTruth::compared)
                .weighed(Slips.invertedRatio("ratio-of-the-proof")),
            Reading.ofProof(
                "ratio-of-the-proof",
                SURVIVED,
                scope("beta/alpha < 1/(4m)", PeerPlay::hasProofRatio),
                NoSymmetricEquilibriumIsPaidMoreThanTruth::compared)));
  }

  private static Scope<PeerPlay> scope(String ratio, Predicate<PeerPlay> condition) {
    return KnownPlays.equilibria(
        "symmetric non-zero priors, symmetric equilibria of the Disagreement Mechanism, " + ratio,
        60,
        p -> p.crowd().isSymmetric() && condition.test(p),
        1000);
  }
}
