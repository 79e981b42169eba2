package csoka.planted;

import static counterplay.claim.planted.Mutation.DROPPED_CONDITION;
import static counterplay.claim.planted.Mutation.N_FOR_N_MINUS_ONE;
import static counterplay.claim.planted.Mutation.OFF_BY_ONE_ROUND;
import static counterplay.claim.planted.Mutation.WEAK_FOR_STRICT;
import static counterplay.claim.planted.Mutation.WRONG_CONSTANT;
import static counterplay.claim.planted.Mutation.WRONG_OPERATION;
import static counterplay.claim.planted.Mutation.WRONG_SIGN;
import static counterplay.claim.planted.PlantedFailure.ofMechanism;
import static counterplay.claim.planted.PlantedFailure.ofReading;
import static counterplay.claim.planted.PlantedFailure.ofScope;
import static csoka.planted.OtherRightSides.ofRight;

import counterplay.claim.Scope;
import counterplay.claim.planted.PlantedFailure;
import counterplay.claim.planted.Plants;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.repeated.Horizon;
import counterplay.space.Rationals;
import counterplay.space.Space;
import csoka.ATinyCostMakesNoUndominated;
import csoka.ATinyCostMakesNoUndominated.Instead;
import csoka.FiveEquilibriaForOneRound;
import csoka.OneIsNeverWorseAfterZero;
import csoka.OneIsNeverWorseAfterZero.Free;
import csoka.ReportingThousandAsLongAsTheOtherDid;
import csoka.TwoReasonableProfilesForTwoRounds;
import csoka.example.OneRoundItem;
import csoka.reduced.YesNoGame;
import java.util.ArrayList;
import java.util.List;

/** True readings of Section 4 and of Appendices B, C and G with one thing wrong. */
public final class AppendixPlants implements Plants {

  @Override
  public List<PlantedFailure> failures() {
    return List.of(
        ofScope(
            "csoka/appendix-c-complete",
            "away-from-the-borders",
            "with-the-borders",
            "initial beliefs of 0 and 84% are not left out",
            "printed"),
        ofReading(
            "csoka/appendix-c-equilibrium-2",
            "printed",
            "up-to-85",
            DROPPED_CONDITION,
            "an equilibrium for initial beliefs of up to 85%",
            FiveEquilibriaForOneRound.Case.class,
            r ->
                r.over(upTo85())
                    .judging(FiveEquilibriaForOneRound.upTo(Rational.of(85, 100), r.judge()))),
        ofRight(
            "csoka/appendix-c-equilibrium-4",
            "payoffs",
            "share-of-n",
            N_FOR_N_MINUS_ONE,
            "for five agents or more the share in Blue's closed form is 1/n",
            FiveEquilibriaForOneRound.Case.class,
            c -> payoffs(c)),
        ofReading(
            "csoka/appendix-c-two-rounds-second",
            "exactly-if",
            "share-of-n",
            N_FOR_N_MINUS_ONE,
            "the threshold is 1 - 1/n",
            TwoReasonableProfilesForTwoRounds.Case.class,
            r ->
                r.judging(
                    c ->
                        exactly(
                            r.judge().judge(c),
                            c.start()
                                    .red()
                                    .compareTo(Rational.ONE.minus(Rational.of(1, c.start().n())))
                                > 0))),
        ofReading(
            "csoka/appendix-c-two-rounds-first",
            "on-the-path-exactly-if",
            "at-the-threshold",
            WEAK_FOR_STRICT,
            "for four agents or more something gains at the threshold as well",
            TwoReasonableProfilesForTwoRounds.Case.class,
            r ->
                r.judging(
                    c ->
                        exactly(
                            r.judge().judge(c),
                            c.start().red().compareTo(Rational.of(1, c.start().n() - 1))
                                < (c.start().n() > 3 ? 1 : 0)))),
        ofReading(
            "csoka/appendix-c-truthful-weak-dominance",
            "printed",
            "two-rounds-before",
            OFF_BY_ONE_ROUND,
            "Blue's 0 is that of round K - 2",
            Free.class,
            r ->
                r.over(zeroTwoRoundsBefore())
                    .judging(OneIsNeverWorseAfterZero.afterAnyReport(r.judge()))),
        ofReading(
            "csoka/appendix-b-reason-2",
            "printed",
            "no-cost",
            DROPPED_CONDITION,
            "the cost may be 0",
            ATinyCostMakesNoUndominated.Case.class,
            r -> r.over(withoutCost()).judging(r.judge()::judge)),
        ofScope(
            "csoka/appendix-g-gain",
            "no-understatement",
            "understatement",
            "the other agent may report -1 with the signal 1000",
            "printed"),
        ofScope(
            "csoka/appendix-g-pbe-since-beginning",
            "both-are-watched",
            "one-is-watched",
            "each watches the other only",
            "printed"),
        ofRight(
            "csoka/appendix-g-pbe-previous-round",
            "both-are-watched",
            "4-in-1002",
            WRONG_CONSTANT,
            "the threshold is 4/1002",
            ReportingThousandAsLongAsTheOtherDid.Case.class,
            c ->
                List.of(
                    Rational.of(
                        ((Horizon.Endless) c.horizon()).discount().compareTo(Rational.of(4, 1002))
                                > 0
                            ? 1
                            : 0))),
        ofMechanism(
            "csoka/appendix-g-cost",
            "printed",
            "own-included",
            WRONG_OPERATION,
            "a report of -1 is paid to its sender, too",
            FlawedUnbalancedTeamMechanism.OWN_INCLUDED),
        ofMechanism(
            "csoka/appendix-g-higher-payoff",
            "printed",
            "own-deducted",
            WRONG_SIGN,
            "agent 2 pays what he reports to get with the high signal",
            FlawedUnbalancedTeamMechanism.OWN_DEDUCTED),
        ofMechanism(
            "csoka/section-4.2-unbalanced-initial",
            "printed",
            "expectation-deducted",
            WRONG_OPERATION,
            "among four agents or more what was expected at first is deducted",
            FlawedUnbalancedTeamMechanism.EXPECTATION_DEDUCTED),
        ofScope(
            "csoka/section-4.1-no-tolerance",
            "what-cannot-be-wrong",
            "what-may-be-wrong",
            "what is shown may be wrong",
            "printed"),
        ofScope(
            "csoka/section-4.2-no-pbe-near-truth",
            "a-type-that-moves-before-the-end",
            "one-round",
            "K may be 1",
            "every-number-of-rounds"));
  }

  /**
   * Whether something gains, 1 or 0, which the true reading says by its relation, is whether the
   * condition holds.
   */
  private static Finding exactly(Finding f, boolean condition) {
    return Finding.of(
        Rational.of(f.relation() == Relation.MORE ? 1 : 0),
        Relation.EQUAL,
        Rational.of(condition ? 1 : 0));
  }

  private static List<Rational> payoffs(FiveEquilibriaForOneRound.Case c) {
    List<Rational> payoffs = new ArrayList<>();
    for (int k = 0; k < 2; k++) {
      payoffs.add(
          new OneRoundItem<>(4, k == 0 && c.n() > 4 ? c.n() + 1 : c.n(), c.blue(), c.red())
              .closed()
              .get(k));
    }
    return payoffs;
  }

  private static Scope<FiveEquilibriaForOneRound.Case> upTo85() {
    Space<Rational> beliefs = Rationals.interval(Rational.ZERO, Rational.of(85, 100), 200);
    return Scope.sample(
        "initial beliefs of at most 85%",
        200,
        Space.of(3, 4)
            .then(
                n ->
                    beliefs.then(
                        b -> beliefs.map(r -> new FiveEquilibriaForOneRound.Case(n, b, r)))));
  }

  private static Scope<Free> zeroTwoRoundsBefore() {
    Space<Rational> unit = Rationals.unitInterval(2);
    return Scope.sample(
        "Blue's last report but two is 0",
        200,
        Space.of(3, 4, 10)
            .then(
                n ->
                    unit.then(
                        b ->
                            unit.then(
                                r ->
                                    unit.then(
                                        y ->
                                            Space.range(0, 1)
                                                .map(
                                                    type ->
                                                        new Free(
                                                            n,
                                                            List.of(
                                                                Rational.ZERO, b, Rational.ZERO),
                                                            List.of(r, y),
                                                            type)))))));
  }

  private static Scope<ATinyCostMakesNoUndominated.Case> withoutCost() {
    Space<Rational> costs =
        Space.of(Rational.HALF, Rational.of(1, 10), Rational.of(1, 1000), Rational.ZERO);
    List<YesNoGame> games = List.of(new YesNoGame(1, 2), new YesNoGame(2, 2), new YesNoGame(2, 3));
    return Scope.sample(
        "costs from 0 on",
        200,
        Space.of(games)
            .then(
                g ->
                    costs.then(
                        c ->
                            Space.of(
                                    YesNoGame.plans(g.rounds())
                                        .filter(p -> p.contains(true))
                                        .toList())
                                .map(
                                    p ->
                                        new ATinyCostMakesNoUndominated.Case(
                                            g, c, new Instead.Plan(p))))));
  }
}
