package frongillo.planted;

import static counterplay.claim.planted.PlantedFailure.ofMechanism;

import counterplay.claim.planted.Mutation;
import counterplay.claim.planted.PlantedFailure;
import counterplay.claim.planted.Plants;
import java.util.List;

/** Flaws of the mechanisms. */
public final class RulePlants implements Plants {

  @Override
  public List<PlantedFailure> failures() {
    return List.of(
        ofMechanism(
            "frongillo/eq-3-4",
            "printed",
            "high-pays-more",
            Mutation.WRONG_CONSTANT,
            "agreement on H pays 11/10",
            Mutant.HIGH_PAYS_MORE),
        ofMechanism(
            "frongillo/theorem-1-sufficient-a",
            "printed",
            "high-pays-more-at-the-threshold",
            Mutation.WRONG_CONSTANT,
            "agreement on H pays 11/10",
            Mutant.HIGH_PAYS_MORE),
        ofMechanism(
            "frongillo/eq-11-12",
            "printed",
            "no-penalty",
            Mutation.MISSING_PENALTY,
            "DG without its penalty",
            Mutant.NO_PENALTY),
        ofMechanism(
            "frongillo/section-3-zero-value",
            "printed",
            "penalty-of-the-other",
            Mutation.WRONG_PEER,
            "the penalty is for the other report",
            Mutant.PENALTY_OF_THE_OTHER),
        ofMechanism(
            "frongillo/theorem-9",
            "printed",
            "first-group-alone",
            Mutation.GROUP_IGNORED,
            "DMI pays the first determinant",
            Mutant.FIRST_GROUP_ALONE),
        ofMechanism(
            "frongillo/section-4.1-unbiased",
            "printed",
            "first-group-unsquared",
            Mutation.GROUP_IGNORED,
            "DMI pays the first determinant",
            Mutant.FIRST_GROUP_ALONE));
  }
}
