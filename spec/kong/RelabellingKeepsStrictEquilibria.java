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
import kong.relabelling.RelabellingCase;

/**
 * Proposition 3.2: a mechanism that does not know the prior cannot tell s from pi(s). What Section
 * 1 makes of it for permutation equilibria, the case s = T.
 */
public final class RelabellingKeepsStrictEquilibria implements Spec {

  private static final String CLASS =
      "symmetric informative priors, mechanisms with finitely many reports, ";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<RelabellingCase> all =
        Scope.sample(
            CLASS + "all strategy profiles and permutations", 400, RelabellingCase.space());
    Scope<RelabellingCase> everywhere =
        Scope.sample(
                CLASS
                    + "profiles s that are strict equilibria for a prior and all its relabellings",
                60,
                RelabellingCase.truthful().where(RelabelledEquilibria::isStrictEverywhere))
            .containing(RelabelledEquilibria::isStrictEverywhere);
    Scope<RelabellingCase> nonTrivial =
        Scope.sample(
                CLASS
                    + "payments that depend on the reports; reports are signals and truth reports"
                    + " the signal",
                200,
                RelabellingCase.truthful()
                    .where(RelabelledEquilibria::isTruthInANonTrivialMechanism))
            .containing(RelabelledEquilibria::isTruthInANonTrivialMechanism);
    return List.of(
        Claim.of(
            "kong/proposition-3.2-part-1",
            STATEMENT,
            "Section 3, Proposition 3.2 (1)",
            "s is a strict equilibrium for every symmetric informative prior if and only if pi(s)"
                + " is",
            RelabellingCase.class,
            Reading.printed(SURVIVED, all, RelabelledEquilibria::strictness)),
        Claim.of(
            "kong/proposition-3.2-part-2",
            STATEMENT,
            "Section 3, Proposition 3.2 (2)",
            "there is a prior under which the agent welfare of s is not more than that of pi(s)",
            RelabellingCase.class,
            Reading.printed(SURVIVED, all, RelabelledEquilibria::leastAdvantage)),
        Claim.of(
            "kong/section-1-contribution-1-existence",
            STATEMENT,
            "Section 1, Our Contributions, item 1",
            "every non-trivial mechanism has a permutation equilibrium",
            RelabellingCase.class,
            Reading.printed(REFUTED, nonTrivial, RelabelledEquilibria::leastGainOfADeviation)
                .weighed(
                    Slips.mechanismsThatDoNotElicit("where-truth-is-always-a-strict-equilibrium")),
            Reading.ofProof(
                "where-truth-is-always-a-strict-equilibrium",
                SURVIVED,
                everywhere,
                RelabelledEquilibria::gainsAfterRelabelling)),
        Claim.of(
            "kong/section-2.4-focal-too-much",
            STATEMENT,
            "Section 2.4",
            "for every mechanism and permutation there is a prior for which pi(T) is an equilibrium"
                + " with at least the welfare of truth",
            RelabellingCase.class,
            Reading.printed(REFUTED, nonTrivial, RelabelledEquilibria::someEquilibrium)
                .weighed(
                    Slips.mechanismsThatDoNotElicit("where-truth-is-always-a-strict-equilibrium")),
            Reading.ofProof(
                "where-truth-is-always-a-strict-equilibrium",
                SURVIVED,
                everywhere,
                RelabelledEquilibria::someEquilibrium)),
        Claim.of(
            "kong/section-1-contribution-1-pay",
            STATEMENT,
            "Section 1, Our Contributions, item 1",
            "for every permutation equilibrium there is a setting in which truth is not paid more",
            RelabellingCase.class,
            Reading.printed(SURVIVED, nonTrivial, RelabelledEquilibria::leastAdvantage)));
  }
}
