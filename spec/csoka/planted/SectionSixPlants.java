package csoka.planted;

import static counterplay.claim.planted.Mutation.DROPPED_CONDITION;
import static counterplay.claim.planted.Mutation.GROUP_IGNORED;
import static counterplay.claim.planted.Mutation.MISSING_PENALTY;
import static counterplay.claim.planted.Mutation.OFF_BY_ONE_ROUND;
import static counterplay.claim.planted.Mutation.PREVIOUS_FOR_CURRENT;
import static counterplay.claim.planted.Mutation.SWAPPED_INDEX;
import static counterplay.claim.planted.Mutation.WEAK_FOR_STRICT;
import static counterplay.claim.planted.Mutation.WRONG_CONSTANT;
import static counterplay.claim.planted.Mutation.WRONG_OPERATION;
import static counterplay.claim.planted.Mutation.WRONG_PEER;
import static counterplay.claim.planted.Mutation.WRONG_SIGN;
import static counterplay.claim.planted.PlantedFailure.ofFinding;
import static counterplay.claim.planted.PlantedFailure.ofMechanism;
import static counterplay.claim.planted.PlantedFailure.ofReading;

import counterplay.claim.Scope;
import counterplay.claim.planted.Mutation;
import counterplay.claim.planted.PlantedFailure;
import counterplay.claim.planted.Plants;
import counterplay.claim.sentence.Relation;
import counterplay.mechanism.Mechanism;
import csoka.GuaranteedPayoffsMakeAnEquilibrium;
import csoka.TruthSecuresWhatIsPromised;
import csoka.general.GeneralCase;
import csoka.general.GuaranteeGames;
import java.util.List;

/** Section 6 and Appendix F: the mechanisms and the sentences about them with one thing wrong. */
public final class SectionSixPlants implements Plants {

  @Override
  public List<PlantedFailure> failures() {
    return List.of(
        flaw(
            "csoka/theorem-6.3",
            "wrong-sign",
            WRONG_SIGN,
            "i pays j what j should pay i",
            FlawedDirectMechanism.WRONG_SIGN),
        flaw(
            "csoka/theorem-6.3-eq-8",
            "nobody-is-known",
            PREVIOUS_FOR_CURRENT,
            "each report is evaluated given the others' reports of the round before",
            Evaluation.NOBODY_IS_KNOWN.direct()),
        flaw(
            "csoka/theorem-6.3-eq-8",
            "one-before-is-unknown",
            OFF_BY_ONE_ROUND,
            "the report of the agent just before still counts as that of the round before",
            Evaluation.ONE_BEFORE_IS_UNKNOWN.direct()),
        flaw(
            "csoka/theorem-6.3",
            "equally-shared",
            WRONG_PEER,
            "the others share each change equally; right for two agents",
            FlawedDirectMechanism.EQUALLY_SHARED),
        flaw(
            "csoka/theorem-6.3-proof-transfer",
            "last-agent-ignored",
            GROUP_IGNORED,
            "nobody pays for the last agent's report",
            Evaluation.LAST_REPORT_IGNORED.direct()),
        flaw(
            "csoka/theorem-6.3-eq-9",
            "paid-from-outside",
            MISSING_PENALTY,
            "senders are paid by nobody",
            FlawedDirectMechanism.PAID_FROM_OUTSIDE),
        flaw(
            "csoka/theorem-6.3-proof-martingale",
            "all-are-known",
            PREVIOUS_FOR_CURRENT,
            "given all same-round reports, later ones included",
            Evaluation.ALL_ARE_KNOWN.direct()),
        flaw(
            "csoka/note-6.1",
            "halved",
            WRONG_CONSTANT,
            "half of each payment",
            FlawedDirectMechanism.HALVED),
        ofReading(
            "csoka/theorem-6.3-eq-8",
            "printed",
            "all-is-heard",
            DROPPED_CONDITION,
            "types need not be momentarily private",
            GeneralCase.class,
            r ->
                r.over(
                        Scope.sample(
                            "reports one by one, the last to be evaluated first",
                            5000,
                            GeneralCase.space(m -> GeneralCase.heard(m, false), GeneralCase::each)))
                    .judging(TruthSecuresWhatIsPromised.byDisclosure(r.judge()))),
        ofReading(
            "csoka/definition-6.2-no-incentive",
            "printed",
            "only-some-guarantee",
            DROPPED_CONDITION,
            "s_* need not satisfy (8)",
            GuaranteeGames.Case.class,
            r ->
                r.over(Scope.sample("all games", 2000, GuaranteeGames.anyGames(GeneralCase::each)))
                    .judging(GuaranteedPayoffsMakeAnEquilibrium.inAnyGame())),
        ofFinding(
            "csoka/definition-6.2-no-incentive",
            "printed",
            "strict",
            WEAK_FOR_STRICT,
            "deviations bring less",
            f -> f.asserting(Relation.LESS)),
        flaw(
            "csoka/appendix-f-constant",
            "not-compensated",
            MISSING_PENALTY,
            "the other agent bears the change",
            FlawedRecursiveMechanism.NOT_COMPENSATED),
        flaw(
            "csoka/appendix-f-one-round-less",
            "other-agent",
            SWAPPED_INDEX,
            "averaged at the sender's payoff instead of the other one's",
            FlawedRecursiveMechanism.OTHER_AGENT),
        flaw(
            "csoka/appendix-f-hyperplane",
            "uniform-law",
            DROPPED_CONDITION,
            "all types count alike",
            FlawedRecursiveMechanism.UNIFORM_LAW),
        flaw(
            "csoka/appendix-f-union",
            "first-decision",
            WRONG_OPERATION,
            "the first decision for the best",
            FlawedRecursiveMechanism.FIRST_DECISION),
        flaw(
            "csoka/appendix-f-natural-generalization",
            "likeliest-type",
            WRONG_OPERATION,
            "the likeliest type for the mean",
            FlawedRecursiveMechanism.LIKELIEST_TYPE));
  }

  private static PlantedFailure flaw(
      String claim, String name, Mutation mutation, String words, Mechanism flawed) {
    return ofMechanism(claim, "printed", name, mutation, words, flawed);
  }
}
