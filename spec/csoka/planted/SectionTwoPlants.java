package csoka.planted;

import static counterplay.claim.planted.Mutation.N_FOR_N_MINUS_ONE;
import static counterplay.claim.planted.Mutation.OFF_BY_ONE_ROUND;
import static counterplay.claim.planted.Mutation.SWAPPED_INDEX;
import static counterplay.claim.planted.Mutation.WEAK_FOR_STRICT;
import static counterplay.claim.planted.Mutation.WRONG_CONSTANT;
import static counterplay.claim.planted.Mutation.WRONG_PEER;
import static counterplay.claim.planted.Mutation.WRONG_QUANTIFIER;
import static counterplay.claim.planted.PlantedFailure.ofFinding;
import static counterplay.claim.planted.PlantedFailure.ofReading;
import static counterplay.claim.planted.PlantedFailure.ofScope;
import static csoka.planted.OtherRightSides.ofRight;
import static csoka.planted.OtherRightSides.ofRightAt;
import static csoka.planted.OtherRightSides.right;

import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.planted.PlantedFailure;
import counterplay.claim.planted.Plants;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Quantity;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.space.Space;
import csoka.AReportIsAStockOfAGood.Trade;
import csoka.AlternatingReports;
import csoka.Approximation;
import csoka.TransferFormulas;
import csoka.WhatYesBringsToTheOthers.Others;
import csoka.example.TakingTurns;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** True sentences of Sections 1 and 2 with one thing wrong in the sentence. */
public final class SectionTwoPlants implements Plants {

  @Override
  public List<PlantedFailure> failures() {
    return List.of(
        ofRightAt(
            "csoka/eq-3",
            "printed",
            "own-for-price",
            SWAPPED_INDEX,
            "the own report of round t - 1 and the other one's are exchanged",
            TransferFormulas.Case.class,
            c ->
                new TransferFormulas.Case(
                    c.agents(), c.rounds(), c.round(), c.price(), c.own(), c.report())),
        ofFinding(
            "csoka/eq-4",
            "smaller-loss",
            "99-for-100",
            WRONG_CONSTANT,
            "99 for 100",
            f -> rightTimes(f, Rational.of(99, 100))),
        ofRightAt(
            "csoka/section-2-price",
            "printed",
            "own-report-as-price",
            WRONG_PEER,
            "Blue's report of round t - 1 as the price",
            Trade.class,
            t ->
                new Trade(
                    t.agents(), t.rounds(), t.round(), t.own(), t.own(), t.report(), t.instead())),
        ofRight(
            "csoka/section-2-approximation",
            "printed",
            "k-over-n",
            N_FOR_N_MINUS_ONE,
            "the bound is 100 K/n",
            Approximation.Case.class,
            c -> Collections.nCopies(2, Rational.of(100L * (c.blue().size() - 1), c.agents()))),
        ofFinding(
            "csoka/section-2-approximation",
            "printed",
            "strictly",
            WEAK_FOR_STRICT,
            "the bound is never reached",
            f -> f.asserting(Relation.LESS)),
        ofRightAt(
            "csoka/section-2-total-of-others",
            "printed",
            "blue-twice",
            WRONG_PEER,
            "Blue's probability stands for Red's",
            Others.class,
            c -> new Others(c.agents(), c.blue(), c.blue(), c.except())),
        ofRight(
            "csoka/section-2-alternate-even",
            "net-of-the-share",
            "share-for-three",
            WRONG_CONSTANT,
            "the share is 50/(n-2), which is right for three agents",
            AlternatingReports.Case.class,
            c -> Collections.nCopies(2, Rational.of(100).minus(Rational.of(50, c.agents() - 2)))),
        ofReading(
            "csoka/section-2-alternate-beneficial",
            "printed",
            "four-rounds",
            OFF_BY_ONE_ROUND,
            "four rounds are enough",
            TakingTurns.class,
            SectionTwoPlants::fromFourRounds),
        ofFinding(
            "csoka/section-2-alternate-beneficial",
            "ever-more",
            "strictly",
            WEAK_FOR_STRICT,
            "more than the bound, which is reached at the corner",
            f -> f.asserting(Relation.MORE)),
        ofScope(
            "csoka/section-2-join",
            "four-agents",
            "every-number-of-rounds",
            "neither four agents nor three rounds are asked for",
            "every-number-of-rounds"),
        ofScope(
            "csoka/section-2-truthful-weakly-dominated",
            "last-round",
            "every-round",
            "the exception may come before the last round",
            "printed"),
        ofScope(
            "csoka/section-2-price-incentive",
            "by-more-than-the-share",
            "by-any-amount",
            "the price may move by less than the share",
            "printed"),
        ofScope(
            "csoka/section-2-k2-dominates-next",
            "four-agents",
            "three-agents",
            "three agents are enough",
            "printed"),
        ofScope(
            "csoka/section-5-two-players",
            "reports-that-can-be-true",
            "impossible-reports",
            "reports may be impossible",
            "printed"),
        ofScope(
            "csoka/section-2-free",
            "both-sold",
            "red-has-not-sold",
            "Red need not have reported 0",
            "printed"),
        ofFinding(
            "csoka/example-1.1-no-disadvantages",
            "printed",
            "against-every-plan",
            WRONG_QUANTIFIER,
            "better against every plan of the others, not only against some",
            f -> right(f, List.of(Rational.ONE, Rational.ONE))),
        ofScope(
            "csoka/example-1.1-yes-best",
            "own-payoffs-seen",
            "choices-seen",
            "everybody sees all choices and not only his own payoffs",
            "choices-seen"));
  }

  private static Reading<TakingTurns> fromFourRounds(Reading<TakingTurns> sound) {
    Space<TakingTurns> cases = TakingTurns.space(Space.of(7, 6, 5, 4), Space.of(10, 5, 4, 3), 1);
    return sound.over(Scope.sample("every K >= 4, every n >= 3, all processes", 120, cases));
  }

  private static Finding rightTimes(Finding f, Rational factor) {
    UnaryOperator<Rational> times = v -> v.times(factor);
    return f.right() instanceof Quantity.Numbers numbers
        ? right(f, numbers.values().stream().map(times).toList())
        : f;
  }
}
