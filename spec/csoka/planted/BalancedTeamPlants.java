package csoka.planted;

import static counterplay.claim.Mutation.N_FOR_N_MINUS_ONE;
import static counterplay.claim.Mutation.PREVIOUS_FOR_CURRENT;
import static counterplay.claim.Mutation.WRONG_SIGN;
import static counterplay.claim.PlantedFailure.ofMechanism;

import counterplay.claim.PlantedFailure;
import counterplay.claim.Plants;
import java.util.List;

/** The balanced Team Mechanism with one thing wrong, under sentences that are true of it. */
public final class BalancedTeamPlants implements Plants {

  @Override public List<PlantedFailure> failures() {
    return List.of(
        ofMechanism("csoka/section-1.2-balance", "printed", "shared-among-all", N_FOR_N_MINUS_ONE, "each gamma is shared among n", new SharedAmongAll()),
        ofMechanism("csoka/eq-3", "printed", "current-round", PREVIOUS_FOR_CURRENT, "a report is evaluated given the others' reports of its own round", new CurrentRound()),
        ofMechanism("csoka/matrix-3x3-row-3-column-3", "printed", "wrong-sign", WRONG_SIGN, "the two terms of (1) are exchanged", new WrongSign()));
  }
}
