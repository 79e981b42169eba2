package csoka.planted;

import static counterplay.claim.planted.Mutation.GROUP_IGNORED;
import static counterplay.claim.planted.Mutation.MISSING_PENALTY;
import static counterplay.claim.planted.Mutation.N_FOR_N_MINUS_ONE;
import static counterplay.claim.planted.Mutation.OFF_BY_ONE_ROUND;
import static counterplay.claim.planted.Mutation.PREVIOUS_FOR_CURRENT;
import static counterplay.claim.planted.Mutation.SWAPPED_INDEX;
import static counterplay.claim.planted.Mutation.WEAK_FOR_STRICT;
import static counterplay.claim.planted.Mutation.WRONG_CONSTANT;
import static counterplay.claim.planted.Mutation.WRONG_PEER;
import static counterplay.claim.planted.Mutation.WRONG_SIGN;
import static counterplay.claim.planted.PlantedFailure.ofMechanism;

import counterplay.claim.planted.Mutation;
import counterplay.claim.planted.PlantedFailure;
import counterplay.claim.planted.Plants;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import java.util.List;

/** The balanced Team Mechanism with one thing wrong, under sentences that are true of it. */
public final class BalancedTeamPlants implements Plants {

  private static final GammaRule TEAM = new BalancedTeamMechanism();
  private static final String BALANCE = "csoka/section-1.2-balance";
  private static final String EQUILIBRIUM = "csoka/section-1-athey-segal-pbe";

  @Override
  public List<PlantedFailure> failures() {
    return List.of(
        ofMechanism(
            BALANCE,
            "printed",
            "shared-among-all",
            N_FOR_N_MINUS_ONE,
            "each gamma is shared among n",
            new SharedAmongAll()),
        flaw(
            BALANCE,
            "printed",
            "half-share",
            WRONG_CONSTANT,
            "each other agent pays one half, which is right for three agents",
            Sharing.HALF_EACH.of(TEAM),
            2,
            2),
        flaw(
            BALANCE,
            "printed",
            "last-pays-nothing-late",
            MISSING_PENALTY,
            "from round 3 on the last agent pays for nobody",
            Sharing.LAST_PAYS_NOTHING.of(TEAM),
            3,
            2),
        flaw(
            EQUILIBRIUM,
            "printed",
            "next-agent-only",
            WRONG_PEER,
            "a report earns what it brings the next agent; right for two agents",
            FlawedTeamMechanism.NEXT_AGENT_ONLY,
            1,
            3),
        flaw(
            EQUILIBRIUM,
            "printed",
            "last-agent-ignored",
            GROUP_IGNORED,
            "three agents, and the last one's change is not earned, from round 2 on",
            FlawedTeamMechanism.LAST_AGENT_IGNORED,
            2,
            3),
        flaw(
            EQUILIBRIUM,
            "printed",
            "own-included",
            N_FOR_N_MINUS_ONE,
            "the sum over the others includes the reporter",
            FlawedTeamMechanism.OWN_INCLUDED,
            2,
            2),
        flaw(
            EQUILIBRIUM,
            "printed",
            "this-round-not-counted",
            OFF_BY_ONE_ROUND,
            "the sum over t' >= t starts at t + 1, in round 2 and later",
            FlawedTeamMechanism.THIS_ROUND_NOT_COUNTED,
            2,
            2),
        flaw(
            EQUILIBRIUM,
            "printed",
            "rewards-only-late",
            MISSING_PENALTY,
            "from round 3 on a report that harms the others costs nothing",
            FlawedTeamMechanism.REWARDS_ONLY,
            3,
            2),
        flaw(
            EQUILIBRIUM,
            "printed",
            "next-ones-gamma",
            SWAPPED_INDEX,
            "in round 2 and later each receives the next one's gamma",
            Sharing.NEXT_ONES_GAMMA.of(TEAM),
            2,
            2),
        flaw(
            EQUILIBRIUM,
            "printed",
            "ties-the-other-way",
            WEAK_FOR_STRICT,
            "three agents, round 2: of equally good decisions the last one counts in the payments",
            FlawedTeamMechanism.TIES_THE_OTHER_WAY,
            2,
            3),
        flaw(
            EQUILIBRIUM,
            "with-private-decisions",
            "rewards-only",
            MISSING_PENALTY,
            "in round 2 a report that harms the others costs nothing",
            FlawedTeamMechanism.REWARDS_ONLY,
            2,
            3),
        flaw(
            EQUILIBRIUM,
            "printed",
            "third-types-ignored",
            GROUP_IGNORED,
            "a third type that follows a third type earns nothing",
            FlawedTeamMechanism.THIRD_TYPES_IGNORED,
            2,
            2),
        flaw(
            EQUILIBRIUM,
            "printed",
            "all-harm-is-free",
            MISSING_PENALTY,
            "where all three reports of round 2 harm the others, none costs anything",
            FlawedTeamMechanism.ALL_HARM_IS_FREE,
            2,
            3),
        flaw(
            EQUILIBRIUM,
            "with-private-decisions",
            "private-ties-the-other-way",
            WEAK_FOR_STRICT,
            "among three agents the last one of equally good decisions counts in the payments",
            FlawedTeamMechanism.TIES_THE_OTHER_WAY,
            2,
            3),
        flaw(
            "csoka/section-3.2-red-objective",
            "printed",
            "rewards-only",
            MISSING_PENALTY,
            "among ten agents a report of round 3 that harms the others costs nothing",
            FlawedTeamMechanism.REWARDS_ONLY,
            3,
            10),
        ofMechanism(
            "csoka/eq-3",
            "printed",
            "current-round",
            PREVIOUS_FOR_CURRENT,
            "a report is evaluated given the others' reports of its own round",
            new CurrentRound()),
        flaw(
            "csoka/eq-3",
            "printed",
            "next-agent-only-late",
            WRONG_PEER,
            "in round 4 of games with 10 agents a report earns what it brings the next agent",
            FlawedTeamMechanism.NEXT_AGENT_ONLY,
            4,
            10),
        flaw(
            "csoka/eq-4",
            "printed",
            "rewards-only-late",
            MISSING_PENALTY,
            "in round 4 of games with 5 agents or more a purchase costs nothing",
            FlawedTeamMechanism.REWARDS_ONLY,
            4,
            5),
        flaw(
            "csoka/lemma-d.1-eq-10",
            "printed",
            "given-the-next",
            PREVIOUS_FOR_CURRENT,
            "from round 2 on a report is evaluated given the next agent's report of the same round",
            FlawedTeamMechanism.GIVEN_THE_NEXT,
            2,
            3),
        flaw(
            "csoka/lemma-3.1-eq-5-full",
            "printed",
            "given-the-next",
            PREVIOUS_FOR_CURRENT,
            "from round 3 on a report is evaluated given the next agent's report of the same round",
            FlawedTeamMechanism.GIVEN_THE_NEXT,
            3,
            3),
        flaw(
            "csoka/lemma-3.1-eq-6-full",
            "printed",
            "rewards-only",
            MISSING_PENALTY,
            "from round 3 on a report that harms the others costs nothing",
            FlawedTeamMechanism.REWARDS_ONLY,
            3,
            3),
        flaw(
            "csoka/section-2-alternate-beneficial",
            "ever-more",
            "half-share",
            WRONG_CONSTANT,
            "each other agent pays one half, which is right for three agents",
            Sharing.HALF_EACH.of(TEAM),
            1,
            3),
        flaw(
            "csoka/section-2-approximation",
            "printed",
            "next-pays-all",
            WRONG_PEER,
            "the next agent pays the whole gamma",
            Sharing.NEXT_PAYS_ALL.of(TEAM),
            1,
            3),
        flaw(
            "csoka/section-3.2-blue-objective",
            "printed",
            "half-share",
            WRONG_CONSTANT,
            "each other agent pays one half, which is right for three agents",
            Sharing.HALF_EACH.of(TEAM),
            1,
            3),
        flaw(
            "csoka/section-3.2-red-objective",
            "printed",
            "this-round-not-counted",
            OFF_BY_ONE_ROUND,
            "from round 4 on the sum over t' >= t starts at t + 1",
            FlawedTeamMechanism.THIS_ROUND_NOT_COUNTED,
            4,
            3),
        flaw(
            "csoka/section-3.2-truthful-nash",
            "printed",
            "rewards-only",
            MISSING_PENALTY,
            "among ten agents a report that harms the others costs nothing",
            FlawedTeamMechanism.REWARDS_ONLY,
            1,
            10),
        flaw(
            "csoka/section-3.2-truthful-pbe",
            "printed",
            "rewards-only",
            MISSING_PENALTY,
            "among ten agents a report of round 3 that harms the others costs nothing",
            FlawedTeamMechanism.REWARDS_ONLY,
            3,
            10),
        flaw(
            "csoka/section-3.2-last-move-effect",
            "printed",
            "given-the-next",
            PREVIOUS_FOR_CURRENT,
            "from round 3 on a report is evaluated given the next agent's report of the same round",
            FlawedTeamMechanism.GIVEN_THE_NEXT,
            3,
            3),
        ofMechanism(
            "csoka/matrix-3x3-row-3-column-3",
            "printed",
            "wrong-sign",
            WRONG_SIGN,
            "the two terms of (1) are exchanged",
            new WrongSign()));
  }

  private static PlantedFailure flaw(
      String claim,
      String reading,
      String name,
      Mutation mutation,
      String words,
      GammaRule flawed,
      int leastRound,
      int leastAgents) {
    return ofMechanism(
        claim, reading, name, mutation, words, new Late(flawed, leastRound, leastAgents));
  }
}
