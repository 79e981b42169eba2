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
import java.util.List;

/**
 * The static mechanisms, the one-by-one mechanism and its Shapley average with one thing wrong,
 * under sentences that are true of them.
 */
public final class OtherMechanismPlants implements Plants {

  private static final String VCG = "csoka/section-1-vcg-efficient-incentive";
  private static final String AGV_BALANCE = "csoka/section-1-agv-balanced";
  private static final String AGV_INCENTIVE = "csoka/section-1-agv-incentive";

  @Override
  public List<PlantedFailure> failures() {
    return List.of(
        pivot(
            "next-only",
            WRONG_PEER,
            "only the harm to the next agent is paid; right for two agents",
            FlawedStaticMechanism.Flaw.PIVOT_NEXT_ONLY),
        pivot(
            "last-ignored",
            GROUP_IGNORED,
            "the harm to the last agent is not paid",
            FlawedStaticMechanism.Flaw.PIVOT_LAST_IGNORED),
        pivot(
            "own-included",
            N_FOR_N_MINUS_ONE,
            "the reporter is among those whose utility he is paid",
            FlawedStaticMechanism.Flaw.PIVOT_OWN_INCLUDED),
        pivot(
            "half",
            WRONG_CONSTANT,
            "half of the harm is paid",
            FlawedStaticMechanism.Flaw.PIVOT_HALF),
        pivot(
            "no-penalty",
            MISSING_PENALTY,
            "nobody pays for the harm he does",
            FlawedStaticMechanism.Flaw.PIVOT_NO_PENALTY),
        agv(
            AGV_INCENTIVE,
            "given-reports",
            PREVIOUS_FOR_CURRENT,
            "the others' reports count instead of the expectation over their types",
            FlawedStaticMechanism.Flaw.AGV_GIVEN_REPORTS),
        agv(
            AGV_INCENTIVE,
            "uniform",
            DROPPED_CONDITION,
            "the expectation is taken over uniform types, whatever the prior",
            FlawedStaticMechanism.Flaw.AGV_UNIFORM),
        agv(
            AGV_INCENTIVE,
            "uniform-over-three",
            DROPPED_CONDITION,
            "where everybody has three types, the expectation is taken over uniform types",
            FlawedStaticMechanism.Flaw.AGV_UNIFORM_OVER_THREE),
        agv(
            AGV_INCENTIVE,
            "next-only",
            WRONG_PEER,
            "only the next agent's expected utility is paid; right for two agents",
            FlawedStaticMechanism.Flaw.AGV_NEXT_ONLY),
        agv(
            AGV_BALANCE,
            "shared-among-all",
            N_FOR_N_MINUS_ONE,
            "each gamma is shared among n",
            FlawedStaticMechanism.Flaw.AGV_SHARED_AMONG_ALL),
        agv(
            AGV_BALANCE,
            "last-pays-nothing",
            MISSING_PENALTY,
            "the last agent pays for nobody",
            FlawedStaticMechanism.Flaw.AGV_LAST_PAYS_NOTHING),
        words(
            "csoka/section-5-guarantee",
            "nobody-is-known",
            PREVIOUS_FOR_CURRENT,
            "each report is evaluated given the others' reports of the round before",
            FlawedOneByOneMechanism.Flaw.NOBODY_IS_KNOWN),
        words(
            "csoka/section-5-sum",
            "one-before-is-unknown",
            OFF_BY_ONE_ROUND,
            "the report of the agent just before still counts as that of the round before",
            FlawedOneByOneMechanism.Flaw.ONE_BEFORE_IS_UNKNOWN),
        words(
            "csoka/section-5-guarantee",
            "equally-shared",
            WRONG_PEER,
            "the others share each gamma equally; right for two agents",
            FlawedOneByOneMechanism.Flaw.EQUALLY_SHARED),
        words(
            "csoka/section-5-collusion",
            "next-pays-all",
            WRONG_PEER,
            "the next agent pays for all others; right for two agents",
            FlawedOneByOneMechanism.Flaw.NEXT_PAYS_ALL),
        words(
            "csoka/section-5-private-decisions",
            "last-agent-ignored",
            GROUP_IGNORED,
            "nobody earns or pays the last agent's change",
            FlawedOneByOneMechanism.Flaw.LAST_AGENT_IGNORED),
        shapley(
            "csoka/section-5-guarantee",
            "shapley-average",
            "weights-of-all",
            N_FOR_N_MINUS_ONE,
            "the weights are k! (n - k)! / n!",
            FlawedOneByOneMechanism.Flaw.WEIGHTS_OF_ALL),
        shapley(
            "csoka/section-5-shapley-symmetric",
            "printed",
            "two-orders",
            WRONG_OPERATION,
            "the mean over two orders for the mean over all; right for two agents",
            FlawedOneByOneMechanism.Flaw.TWO_ORDERS),
        shapley(
            "csoka/section-5-shapley-blue",
            "printed",
            "one-order",
            PREVIOUS_FOR_CURRENT,
            "one order for the mean over all orders",
            FlawedOneByOneMechanism.Flaw.ONE_BEFORE_IS_UNKNOWN));
  }

  private static PlantedFailure pivot(
      String name, Mutation mutation, String words, FlawedStaticMechanism.Flaw flaw) {
    return ofMechanism(
        VCG,
        "printed",
        name,
        mutation,
        words,
        new FlawedStaticMechanism("csoka/mechanism-vcg", flaw));
  }

  private static PlantedFailure agv(
      String claim, String name, Mutation mutation, String words, FlawedStaticMechanism.Flaw flaw) {
    return ofMechanism(
        claim,
        "printed",
        name,
        mutation,
        words,
        new FlawedStaticMechanism("csoka/mechanism-agv", flaw));
  }

  private static PlantedFailure words(
      String claim,
      String name,
      Mutation mutation,
      String words,
      FlawedOneByOneMechanism.Flaw flaw) {
    return ofMechanism(
        claim,
        "one-by-one",
        name,
        mutation,
        words,
        new FlawedOneByOneMechanism("csoka/mechanism-section-5", flaw));
  }

  private static PlantedFailure shapley(
      String claim,
      String reading,
      String name,
      Mutation mutation,
      String words,
      FlawedOneByOneMechanism.Flaw flaw) {
    return ofMechanism(
        claim,
        reading,
        name,
        mutation,
        words,
        new FlawedOneByOneMechanism("csoka/mechanism-shapley-average", flaw));
  }
}
