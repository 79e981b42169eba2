package shahmoon.planted;

import static counterplay.claim.planted.PlantedFailure.ofFinding;
import static counterplay.claim.planted.PlantedFailure.ofReading;

import counterplay.claim.Scope;
import counterplay.claim.planted.Mutation;
import counterplay.claim.planted.PlantedFailure;
import counterplay.claim.planted.Plants;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.model.curation.MessageStrategy;
import java.util.List;
import java.util.function.UnaryOperator;
import shahmoon.setup.Rival;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;

/** Flaws of the sentences. */
public final class SentencePlants implements Plants {

  private static UnaryOperator<Finding> with(Relation relation) {
    return f -> new Finding(f.left(), relation, f.right(), List.of());
  }

  @Override
  public List<PlantedFailure> failures() {
    return List.of(
        ofFinding(
            "shahmoon/lemma-3",
            "printed",
            "improvement-pays-strictly",
            Mutation.WEAK_FOR_STRICT,
            "the improvement is always worth more",
            with(Relation.MORE)),
        ofFinding(
            "shahmoon/lemma-4",
            "printed",
            "coins-are-best",
            Mutation.FLIPPED_INEQUALITY,
            "fair coins are the best of all replies",
            with(Relation.AT_MOST)),
        ofFinding(
            "shahmoon/theorem-3-proof-max",
            "printed",
            "everything-is-no-better",
            Mutation.WRONG_OPERATION,
            "any reply is worth as much as everything",
            with(Relation.EQUAL)),
        ofFinding(
            "shahmoon/theorem-1-after-noise",
            "printed",
            "noise-pays",
            Mutation.SWAPPED_INDEX,
            "the noisy reply is worth at least as much",
            with(Relation.AT_MOST)),
        ofFinding(
            "shahmoon/section-2-zero-information-reveals-nothing",
            "printed",
            "something-is-revealed",
            Mutation.WRONG_OPERATION,
            "(c, c) makes the bit likelier",
            with(Relation.MORE)),
        ofFinding(
            "shahmoon/example-1-no-deviation",
            "printed",
            "deviation-pays",
            Mutation.FLIPPED_INEQUALITY,
            "whoever says something gains",
            with(Relation.AT_MOST)),
        ofFinding(
            "shahmoon/example-1-bit-not-useful",
            "printed",
            "bit-is-useful",
            Mutation.WRONG_OPERATION,
            "with the center's bit guesses are right more often",
            with(Relation.MORE)),
        ofReading(
            "shahmoon/lemma-9",
            "printed",
            "any-protocol-at-all",
            Mutation.DROPPED_CONDITION,
            "truth need not be an equilibrium",
            Rival.class,
            sound ->
                sound
                    .over(
                        Scope.sample(
                                "every protocol at the truthful profile",
                                60,
                                Rival.at(
                                    Situations.of(
                                        2,
                                        3,
                                        random -> MessageStrategy.TRUTH,
                                        s -> s.type().isTruthful()),
                                    true,
                                    r -> true))
                            .containing(r -> r.at().type().isTruthful()))
                    .judging(sound.judge()::judge)),
        ofReading(
            "shahmoon/lemma-6-forward",
            "printed",
            "center-may-help",
            Mutation.DROPPED_CONDITION,
            "the center need not be helpless",
            Situation.class,
            sound ->
                sound
                    .over(
                        Situations.scope(
                            "every profile of zero information",
                            Situations::nothing,
                            s -> s.type().isZero()))
                    .judging(sound.judge()::judge)),
        ofReading(
            "shahmoon/corollary-4-backward",
            "printed",
            "fanatics-too",
            Mutation.DROPPED_CONDITION,
            "agents may be fanatic",
            Situation.class,
            sound ->
                sound
                    .over(
                        Situations.scope(
                            "the truthful profile",
                            random -> MessageStrategy.TRUTH,
                            s -> s.type().isTruthful()))
                    .judging(sound.judge()::judge)));
  }
}
