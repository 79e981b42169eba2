package csoka.planted;

import static counterplay.claim.planted.Mutation.DROPPED_CONDITION;
import static counterplay.claim.planted.Mutation.GROUP_IGNORED;
import static counterplay.claim.planted.Mutation.MISSING_PENALTY;
import static counterplay.claim.planted.Mutation.N_FOR_N_MINUS_ONE;
import static counterplay.claim.planted.Mutation.OFF_BY_ONE_ROUND;
import static counterplay.claim.planted.Mutation.PREVIOUS_FOR_CURRENT;
import static counterplay.claim.planted.Mutation.WRONG_CONSTANT;
import static counterplay.claim.planted.Mutation.WRONG_OPERATION;
import static counterplay.claim.planted.Mutation.WRONG_PEER;
import static counterplay.claim.planted.PlantedFailure.ofMechanism;

import counterplay.claim.planted.Mutation;
import counterplay.claim.planted.PlantedFailure;
import counterplay.claim.planted.Plants;
import counterplay.mechanism.classic.AgvMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.OneByOneMechanism;
import counterplay.mechanism.team.ShapleyAverageMechanism;
import counterplay.mechanism.team.TransferRule;
import java.util.List;

/**
 * The static mechanisms, the one-by-one mechanism and its Shapley average with one thing wrong,
 * under sentences that are true of them.
 */
public final class OtherMechanismPlants implements Plants {

  private static final String ONE_BY_ONE = OneByOneMechanism.NAME.id();
  private static final String VCG = "csoka/section-1-vcg-efficient-incentive";
  private static final String AGV_BALANCE = "csoka/section-1-agv-balanced";
  private static final String AGV_INCENTIVE = "csoka/section-1-agv-incentive";

  @Override
  public List<PlantedFailure> failures() {
    return List.of(
        printed(
            VCG,
            "next-only",
            WRONG_PEER,
            "only the harm to the next agent is paid; right for two agents",
            FlawedPivotMechanism.NEXT_ONLY),
        printed(
            VCG,
            "last-ignored",
            GROUP_IGNORED,
            "the harm to the last agent is not paid",
            FlawedPivotMechanism.LAST_IGNORED),
        printed(
            VCG,
            "own-included",
            N_FOR_N_MINUS_ONE,
            "the reporter is among those whose utility he is paid",
            FlawedPivotMechanism.OWN_INCLUDED),
        printed(VCG, "half", WRONG_CONSTANT, "half of the harm is paid", FlawedPivotMechanism.HALF),
        printed(
            VCG,
            "no-penalty",
            MISSING_PENALTY,
            "nobody pays for the harm he does",
            FlawedPivotMechanism.NO_PENALTY),
        printed(
            AGV_INCENTIVE,
            "given-reports",
            PREVIOUS_FOR_CURRENT,
            "the others' reports count instead of the expectation over their types",
            FlawedAgvMechanism.GIVEN_REPORTS),
        printed(
            AGV_INCENTIVE,
            "uniform",
            DROPPED_CONDITION,
            "the expectation is taken over uniform types, whatever the prior",
            FlawedAgvMechanism.UNIFORM),
        printed(
            AGV_INCENTIVE,
            "uniform-over-three",
            DROPPED_CONDITION,
            "where everybody has three types, the expectation is taken over uniform types",
            FlawedAgvMechanism.UNIFORM_OVER_THREE),
        printed(
            AGV_INCENTIVE,
            "next-only",
            WRONG_PEER,
            "only the next agent's expected utility is paid; right for two agents",
            FlawedAgvMechanism.NEXT_ONLY),
        printed(
            AGV_BALANCE,
            "shared-among-all",
            N_FOR_N_MINUS_ONE,
            "each gamma is shared among n",
            Sharing.AMONG_ALL.of(new AgvMechanism())),
        printed(
            AGV_BALANCE,
            "last-pays-nothing",
            MISSING_PENALTY,
            "the last agent pays for nobody",
            Sharing.LAST_PAYS_NOTHING.of(new AgvMechanism())),
        oneByOne(
            "csoka/section-5-guarantee",
            "nobody-is-known",
            PREVIOUS_FOR_CURRENT,
            "each report is evaluated given the others' reports of the round before",
            Evaluation.NOBODY_IS_KNOWN.inPlaceOf(ONE_BY_ONE)),
        oneByOne(
            "csoka/section-5-sum",
            "one-before-is-unknown",
            OFF_BY_ONE_ROUND,
            "the report of the agent just before still counts as that of the round before",
            Evaluation.ONE_BEFORE_IS_UNKNOWN.inPlaceOf(ONE_BY_ONE)),
        oneByOne(
            "csoka/section-5-guarantee",
            "equally-shared",
            WRONG_PEER,
            "the others share each gamma equally; right for two agents",
            Sharing.EQUALLY.of(new OneByOneMechanism())),
        oneByOne(
            "csoka/section-5-collusion",
            "next-pays-all",
            WRONG_PEER,
            "the next agent pays for all others; right for two agents",
            Sharing.NEXT_PAYS_ALL.of(new OneByOneMechanism())),
        oneByOne(
            "csoka/section-5-private-decisions",
            "last-agent-ignored",
            GROUP_IGNORED,
            "nobody earns or pays the last agent's change",
            Evaluation.LAST_AGENT_IGNORED.inPlaceOf(ONE_BY_ONE)),
        shapley(
            "csoka/section-5-guarantee",
            "shapley-average",
            "weights-of-all",
            N_FOR_N_MINUS_ONE,
            "the weights are k! (n - k)! / n!",
            Evaluation.WEIGHTS_OF_ALL),
        shapley(
            "csoka/section-5-shapley-symmetric",
            "printed",
            "two-orders",
            WRONG_OPERATION,
            "the mean over two orders for the mean over all; right for two agents",
            Evaluation.TWO_ORDERS),
        shapley(
            "csoka/section-5-shapley-blue",
            "printed",
            "one-order",
            PREVIOUS_FOR_CURRENT,
            "one order for the mean over all orders",
            Evaluation.ONE_BEFORE_IS_UNKNOWN));
  }

  private static PlantedFailure printed(
      String claim, String name, Mutation mutation, String words, TransferRule flawed) {
    return ofMechanism(claim, "printed", name, mutation, words, flawed);
  }

  private static PlantedFailure oneByOne(
      String claim, String name, Mutation mutation, String words, GammaRule flawed) {
    return ofMechanism(claim, "one-by-one", name, mutation, words, flawed);
  }

  private static PlantedFailure shapley(
      String claim,
      String reading,
      String name,
      Mutation mutation,
      String words,
      Evaluation evaluation) {
    return ofMechanism(
        claim,
        reading,
        name,
        mutation,
        words,
        evaluation.inPlaceOf(ShapleyAverageMechanism.NAME.id()));
  }
}
