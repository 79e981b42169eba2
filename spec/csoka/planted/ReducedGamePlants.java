package csoka.planted;

import static counterplay.claim.planted.Mutation.DROPPED_CONDITION;
import static counterplay.claim.planted.Mutation.FLIPPED_INEQUALITY;
import static counterplay.claim.planted.Mutation.N_FOR_N_MINUS_ONE;
import static counterplay.claim.planted.Mutation.WEAK_FOR_STRICT;
import static counterplay.claim.planted.Mutation.WRONG_CONSTANT;
import static counterplay.claim.planted.PlantedFailure.ofFinding;
import static counterplay.claim.planted.PlantedFailure.ofReading;
import static counterplay.claim.planted.PlantedFailure.ofScope;
import static csoka.planted.OtherRightSides.ofRight;
import static csoka.planted.OtherRightSides.right;

import counterplay.claim.Judge;
import counterplay.claim.planted.PlantedFailure;
import counterplay.claim.planted.Plants;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Quantity;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.space.Space;
import csoka.EquilibriumConditions.Case;
import csoka.LastMove.History;
import csoka.SecondMove.RedKnows;
import csoka.reduced.FourRounds;
import csoka.reduced.ReducedPlan.First;
import csoka.reduced.ReducedPlan.Last;
import csoka.reduced.ReducedPlan.Second;
import csoka.sentences.FourRoundSentence;
import java.util.List;

/** True sentences of Section 3 with one thing wrong in the sentence. */
public final class ReducedGamePlants implements Plants {

  @Override
  public List<PlantedFailure> failures() {
    return List.of(
        ofReading(
            "csoka/section-3.2-last-move-strict",
            "printed",
            "whatever-red-reports",
            DROPPED_CONDITION,
            "Red's report may be his type",
            History.class,
            r ->
                r.over(
                        FourRounds.part(
                            "all histories",
                            histories()
                                .where(h -> h.hat2() != h.red2())
                                .or(histories().where(h -> h.hat2() == h.red2()))))
                    .judging(
                        gain(
                            ((FourRoundSentence) ((Asked<History>) r.judge()).sentence())
                                .rounds()))),
        ofFinding(
            "csoka/section-3.2-same-kind-never-increases",
            "printed",
            "always-smaller",
            WEAK_FOR_STRICT,
            "always smaller",
            f -> f.asserting(Relation.LESS)),
        ofRight(
            "csoka/section-3.2-red-two-options",
            "threshold",
            "n-minus-one",
            N_FOR_N_MINUS_ONE,
            "1/(2(n-1)) for 1/(2(n-2))",
            RedKnows.class,
            c -> List.of(Rational.of(1, 2L * (c.n() - 1)))),
        ofFinding(
            "csoka/section-3.2-epsilon-48",
            "strictly",
            "rises",
            FLIPPED_INEQUALITY,
            "rises instead of falls",
            f -> f.asserting(Relation.MORE)),
        ofFinding(
            "csoka/section-3.2-epsilon-red",
            "printed",
            "flipped",
            FLIPPED_INEQUALITY,
            "would not rise",
            f -> f.asserting(Relation.AT_MOST)),
        ofReading(
            "csoka/eq-7",
            "printed",
            "every-profile",
            DROPPED_CONDITION,
            "the profile need not be an equilibrium",
            Case.class,
            r -> r.over(FourRounds.part("all pure strategies", plans()))),
        ofReading(
            "csoka/section-3.2-epsilon-conclusion",
            "printed",
            "every-profile",
            DROPPED_CONDITION,
            "the profile need not be an equilibrium",
            Case.class,
            r -> r.over(FourRounds.part("all pure strategies", plans()))),
        ofFinding(
            "csoka/section-3.2-truthful-zero",
            "printed",
            "never-less",
            WEAK_FOR_STRICT,
            "the opposite report always brings more",
            f -> f.asserting(Relation.LESS)),
        ofScope(
            "csoka/section-3.3-variant-1-argument",
            "four-agents",
            "three-agents",
            "three agents are enough",
            "printed"),
        ofFinding(
            "csoka/matrix-4x4-row-2-column-2",
            "printed",
            "one-more",
            WRONG_CONSTANT,
            "both entries are one more",
            f ->
                f.left() instanceof Quantity.Numbers sound
                    ? right(f, sound.values().stream().map(Rational.ONE::plus).toList())
                    : f));
  }

  /** Blue gains strictly by the opposite of the report that the history has, Red's type or not. */
  private static Judge<History> gain(FourRounds rounds) {
    return h ->
        Finding.of(
            rounds.at(h.n()).payoff(FourRounds.BLUE, h.then(h.hat2().opposite())),
            Relation.MORE,
            rounds.at(h.n()).payoff(FourRounds.BLUE, h.then(h.hat2())));
  }

  private static Space<History> histories() {
    return FourRounds.sizes().then(n -> FourRounds.levels(6).map(l -> History.of(n, l)));
  }

  private static Space<Case> plans() {
    return FourRounds.sizes()
        .then(
            n ->
                FourRounds.plans(First.ALL, Second.all(), Last.all())
                    .map(plan -> new Case(n, plan)));
  }
}
