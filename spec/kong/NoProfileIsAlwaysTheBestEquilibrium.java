package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Permutation;
import counterplay.model.scenario.PriorStrategy;
import counterplay.model.scenario.TableProfile;
import counterplay.space.ExchangeablePriors;
import counterplay.space.Space;
import java.util.Collections;
import java.util.List;
import kong.relabelling.RelabellingCase;

/**
 * What Section 3 concludes: no profile is for all priors an equilibrium with more welfare than all
 * others. A profile that no relabelling changes, such as one fixed report by everybody, escapes;
 * Corollary 3.6 asks for a relabelling that changes it.
 */
public final class NoProfileIsAlwaysTheBestEquilibrium implements Spec {

  private static final String WORDS =
      "symmetric informative priors, mechanisms with finitely many reports, ";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<RelabellingCase> all =
        Scope.sample(
            WORDS + "all profiles", 200, alike(2, List.of(0, 0)).or(RelabellingCase.space()));
    Scope<RelabellingCase> changed =
        Scope.sample(
                WORDS + "profiles that some relabelling changes",
                200,
                RelabellingCase.space()
                    .where(c -> AdvantagesOfAProfile.constantReports(c).isEmpty()))
            .containing(c -> AdvantagesOfAProfile.constantReports(c).isEmpty());
    Scope<RelabellingCase> truth =
        Scope.sample(
            WORDS + "which ask for the signal only, so that every relabelling changes the truth",
            100,
            RelabellingCase.truthful());
    Scope<RelabellingCase> unstable =
        Scope.sample(
            WORDS + "which ask for the signal only; truth need not be an equilibrium",
            600,
            alike(3, List.of(0, 1)).or(RelabellingCase.truthful()));
    return List.of(
        Claim.of(
            "kong/section-3-no-profile-always-best",
            STATEMENT,
            "Section 3",
            "no profile is always an equilibrium with strictly more agent welfare than every other"
                + " equilibrium",
            RelabellingCase.class,
            Reading.printed(REFUTED, all, AdvantagesOfAProfile::advantage)
                .weighed(
                    Gravity.edge(
                        "some relabelling changes the profile, as Corollary 3.6 asks of the truth",
                        "changed-by-a-relabelling")),
            Reading.ours(
                "changed-by-a-relabelling", SURVIVED, changed, AdvantagesOfAProfile::advantage)),
        Claim.of(
            "kong/corollary-3.6",
            STATEMENT,
            "Section 3, Corollary 3.6",
            "if a relabelling changes the truth, truth cannot for all priors be the equilibrium"
                + " with strictly the highest agent welfare",
            RelabellingCase.class,
            Reading.printed(SURVIVED, truth, AdvantagesOfAProfile::priorsAtWhichTruthIsBest),
            Reading.ours(
                    "truth-need-not-be-an-equilibrium",
                    REFUTED,
                    unstable,
                    AdvantagesOfAProfile::advantageOverADominantReport)
                .weighed(Gravity.substantive())));
  }

  /**
   * Two agents with two reports who do the same, in all mechanisms with payments from 0 that treat
   * them alike.
   */
  private static Space<RelabellingCase> alike(int largest, List<Integer> reports) {
    JointPrior<Rational> prior =
        ExchangeablePriors.informative(2, 2, 1).smallestFirst().findFirst().orElseThrow();
    return Space.of(
        JointPrior.tuples(4, largest + 1).stream()
            .map(
                pay ->
                    new RelabellingCase(
                        RelabellingCase.table(
                            2, 2, (made, i) -> pay.get(2 * made.get(i) + made.get(1 - i))),
                        PriorStrategy.constant(
                            prior,
                            TableProfile.pure(Rational.ONE, 2, Collections.nCopies(2, reports))),
                        Permutation.of(1, 0)))
            .toList());
  }
}
