package kong;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.CONDITIONAL;
import static kong.FineGrainedIsWeakerThanIndependentRows.EVERY_SIGNAL;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.Permutation;
import counterplay.space.HiddenStatePriors;
import counterplay.space.Space;
import java.util.List;
import kong.ScoresOfPermutations.Moved;
import kong.ScoresOfPermutations.Said;
import kong.lemmas.SymmetricPriors;

/**
 * Sections 5 and 5.1: relabelling everything changes no divergence, and truth-telling is
 * consistent.
 */
public final class PermutationsAreScoredLikeTruth implements Spec {

  /** For every prior (a mixture of independent draws), number of agents and relabelling pi. */
  public record Case(HiddenStatePriors.World world, int agents, Permutation pi) {}

  private static final Scope<Case> CASES =
      Scope.sample(
              "all symmetric priors under which every signal occurs, n >= 3, permutations",
              16,
              HiddenStatePriors.some()
                  .then(
                      world ->
                          Space.of(Permutation.all(world.signals()))
                              .then(
                                  pi ->
                                      Space.range(3, 5 - world.signals() / 2)
                                          .map(n -> new Case(world, n, pi)))))
          .containing(c -> c.agents() >= 3 && EVERY_SIGNAL.test(c.world().pairLaw()));

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        claim(
            "claim-5.2-classification",
            STATEMENT,
            "Section 5, Claim 5.2",
            "a permutation profile has the ClassificationScore of truth-telling",
            Said.SCORE),
        claim(
            "claim-5.2-diversity",
            STATEMENT,
            "Section 5, Claim 5.2",
            "a permutation profile has the Diversity of truth-telling",
            Said.DIVERSITY),
        claim(
            "claim-5.2-inconsistency",
            STATEMENT,
            "Section 5, Claim 5.2",
            "a permutation profile has the Inconsistency of truth-telling",
            Said.INCONSISTENCY),
        claim(
            "corollary-5.5-classification-diversity",
            STATEMENT,
            "Section 5.1, Corollary 5.5",
            "under truth-telling the ClassificationScore is the Diversity",
            Said.SCORE_OF_TRUTH),
        claim(
            "corollary-5.5-diversity-total",
            STATEMENT,
            "Section 5.1, Corollary 5.5",
            "under truth-telling the Diversity is the TotalDivergence",
            Said.DIVERSITY_OF_TRUTH),
        claim(
            "section-5.1-truth-total-divergence",
            FORMULA,
            "Section 5.1",
            "TotalDivergence(truth-telling) = sum Pr(j,k) Pr(s,t) D*(q_s, q_t) = sum Pr(j,k)"
                + " Pr(s,t) D*(theta_pi q_s, theta_pi q_t)",
            Said.TOTAL_OF_TRUTH));
  }

  private static Claim<Case> claim(
      String id, Kind kind, String place, String statement, Said said) {
    return Claim.of(
        "kong/" + id,
        kind,
        place,
        statement,
        Case.class,
        Reading.printed(
                CONDITIONAL,
                CASES,
                new Asked<>(
                    new ScoresOfPermutations(said), PermutationsAreScoredLikeTruth::numbers))
            .provedBy(Proof.sought().carriedBy(new Moved(said))));
  }

  private static Assignment numbers(Case c) {
    return SymmetricPriors.of(c.world().prior(c.agents()))
        .whole("pi", Permutation.all(c.world().signals()).indexOf(c.pi()));
  }
}
