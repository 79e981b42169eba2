package kong.planted;

import static counterplay.claim.planted.Mutation.FLIPPED_INEQUALITY;
import static counterplay.claim.planted.Mutation.MISSING_PENALTY;
import static counterplay.claim.planted.Mutation.WEAK_FOR_STRICT;
import static counterplay.claim.planted.PlantedFailure.ofFinding;
import static counterplay.claim.planted.PlantedFailure.ofMechanism;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.planted.PlantedFailure;
import counterplay.claim.planted.Plants;
import java.util.List;

/** Sections 5 and 5.1 with one thing wrong. */
public final class ClassificationPlants implements Plants {

  @Override
  public List<PlantedFailure> failures() {
    return List.of(
        ofMechanism(
            "kong/claim-5.3",
            "two-in-each-group",
            "group-a-pays-nothing",
            MISSING_PENALTY,
            "group A pays nothing for what group B earns",
            new DisagreementMutant(DisagreementMutant.Wrong.GROUP_A_PAYS_NOTHING)),
        ofMechanism(
            "kong/claim-5.3-proof-zero-sum",
            "two-in-each-group",
            "group-a-pays-nothing",
            MISSING_PENALTY,
            "group A pays nothing for what group B earns",
            new DisagreementMutant(DisagreementMutant.Wrong.GROUP_A_PAYS_NOTHING)),
        ofFinding(
            "kong/section-5.1-total-divergence-at-least-diversity",
            "printed",
            "strictly",
            WEAK_FOR_STRICT,
            "TotalDivergence > Diversity",
            f -> f.asserting(MORE)),
        ofFinding(
            "kong/section-5.1-total-divergence-at-least-diversity",
            "printed",
            "at-most",
            FLIPPED_INEQUALITY,
            "TotalDivergence <= Diversity",
            f -> f.asserting(AT_MOST)),
        ofFinding(
            "kong/claim-5.4",
            "how-far",
            "strictly",
            WEAK_FOR_STRICT,
            "Inconsistency^2 < TotalDivergence - Diversity",
            f -> f.asserting(LESS)));
  }
}
