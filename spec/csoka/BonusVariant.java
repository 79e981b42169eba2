package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.game.matrix.Domination;
import counterplay.game.matrix.Elimination;
import counterplay.game.matrix.MatrixGame;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.reduced.FourRounds;
import csoka.reduced.ReducedGame;
import csoka.reduced.ReducedPlan;
import java.util.List;
import java.util.SortedSet;

/**
 * Section 3.3, item 1, and what the abstract and Section 1 say of it: a public decision in round 2
 * brings Red something if he reported the truth, so that his lie is inefficient. Which strategies
 * survive iterated elimination?
 */
public final class BonusVariant implements Spec {

  /** The number of agents and Red's bonus; the setup of Section 3.1 itself has the bonus 0. */
  public record Case(int n, Rational bonus) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    BonusGames rounds = new BonusGames(new FourRounds(mechanisms));
    Space<Case> one = FourRounds.sizes().map(n -> new Case(n, Rational.ONE));
    Space<Case> none = FourRounds.sizes().map(n -> new Case(n, Rational.ZERO));
    Space<Case> enough = one.where(c -> c.n() >= 4);
    Space<Case> bonuses =
        Space.range(3, 5).then(n -> Space.of(1, 4, 5, 6, 7).map(b -> new Case(n, Rational.of(b))));
    return List.of(
        Claim.of(
            "csoka/section-3.3-variant-1-argument",
            Kind.STATEMENT,
            "Section 3.3, item 1",
            "with Red's bonus of 1 iterated elimination of weakly dominated strategies still leads"
                + " to 1 minus the truth and the opposite, in the 4x4 game",
            Case.class,
            Reading.printed(
                    Verdict.REFUTED,
                    Scope.part(
                        "n >= 3, the 4x4 game of the agents' payoffs, all orders",
                        FourRounds.BOUND,
                        one),
                    c -> four(rounds, c))
                .weighed(
                    Gravity.edge(
                        "four agents or more; one counterexample is wanted", "four-agents")),
            Reading.ours(
                "four-agents",
                Verdict.BOUNDED,
                Scope.part(
                    "n >= 4, the 4x4 game of the agents' payoffs, all orders",
                    "n = 4, 5, 10",
                    enough),
                c -> four(rounds, c)),
            Reading.ours(
                "small-bonus",
                Verdict.BOUNDED,
                Scope.part(
                    "n >= 3, any positive bonus: the elimination gets there exactly if the bonus is"
                        + " at most 12 - 24/(n-1)",
                    "n = 3, 4, 5, bonus 1, 4, 5, 6, 7",
                    bonuses),
                c ->
                    Finding.of(
                        four(rounds, c).holds() ? Rational.ONE : Rational.ZERO,
                        Relation.EQUAL,
                        c.bonus().compareTo(Rational.of(12).minus(Rational.of(24, c.n() - 1))) <= 0
                            ? Rational.ONE
                            : Rational.ZERO))),
        Claim.of(
            "csoka/section-3.3-variant-1-efficiency",
            Kind.STATEMENT,
            "Section 3.3, item 1",
            "Red's bonus of 1 makes an example in which no efficient strategy profile survives",
            Case.class,
            Reading.<Case>printed(
                    Verdict.PROVED,
                    Scope.part("some n >= 3", FourRounds.BOUND, one),
                    c -> efficientLeft(rounds, c))
                .exists(),
            Reading.ours(
                    "every-n",
                    Verdict.REFUTED,
                    Scope.part("every n >= 3", FourRounds.BOUND, one),
                    c -> efficientLeft(rounds, c))
                .weighed(Gravity.substantive())),
        efficiency(
            rounds,
            "csoka/abstract-elimination",
            "Abstract",
            "in some setup iterated elimination of weakly dominated strategies removes the"
                + " efficient profiles",
            one.or(none)),
        efficiency(
            rounds,
            "csoka/section-1-elimination",
            "Section 1",
            "in a setup of Sections 2 and 3 iterated elimination of weakly dominated strategies"
                + " removes all efficient profiles",
            none.or(one)));
  }

  private static Claim<Case> efficiency(
      BonusGames rounds, String id, String place, String statement, Space<Case> setups) {
    Scope<Case> section31 =
        Scope.part(
            "every n >= 3, the setup of Section 3.1 itself",
            FourRounds.BOUND,
            FourRounds.sizes().map(n -> new Case(n, Rational.ZERO)));
    return Claim.of(
        id,
        Kind.STATEMENT,
        place,
        statement,
        Case.class,
        Reading.<Case>printed(
                Verdict.PROVED,
                Scope.part(
                    "some setup of Section 3, the bonus of item 1 of Section 3.3 included; \"weakly"
                        + " dominant\" in Section 1 is read as weakly dominated",
                    FourRounds.BOUND + ", bonus 0 and 1",
                    setups),
                c -> efficientLeft(rounds, c))
            .exists(),
        Reading.ours(
            "truth-in-section-3-1", Verdict.BOUNDED, section31, c -> truthfulLeft(rounds, c)),
        Reading.ours(
                "efficiency-in-section-3-1",
                Verdict.REFUTED,
                section31,
                c -> efficientLeft(rounds, c))
            .weighed(Gravity.substantive()));
  }

  /** One end in all orders, with the row "1 minus the truth" and the column "the opposite" only. */
  private static Finding four(BonusGames rounds, Case c) {
    MatrixGame matrix = rounds.matrix(c.n(), c.bonus(), ReducedPlan.Second.FOUR);
    SortedSet<Elimination.Survivors> ends =
        new Elimination(
                Domination.Kind.WEAK, Domination.Dominators.MIXED, Elimination.Pace.ANY_NUMBER)
            .outcomes(matrix);
    Elimination.Survivors end = ends.first();
    return Finding.of(
            List.of(
                Rational.of(ends.size()),
                Rational.of(end.rows().size()),
                Rational.of(end.columns().size()),
                Rational.of(end.rows().get(0)),
                Rational.of(end.columns().get(0))),
            Relation.EQUAL,
            List.of(Rational.ONE, Rational.ONE, Rational.ONE, Rational.ONE, Rational.ONE))
        .with("what is left", ends);
  }

  /**
   * How many surviving profiles reach the largest expected total utility, which the truth reaches.
   */
  private static Finding efficientLeft(BonusGames rounds, Case c) {
    ReducedGame game = rounds.game(c.n(), c.bonus());
    List<ReducedPlan> left = rounds.survivors(c.n(), c.bonus());
    Rational best = rounds.welfare(game, ReducedPlan.TRUTHFUL);
    long efficient =
        left.stream().filter(p -> rounds.welfare(game, p).compareTo(best) >= 0).count();
    return Finding.of(
            List.of(Rational.of(efficient), Rational.of(rounds.unjustified(c.n(), c.bonus()))),
            Relation.EQUAL,
            List.of(Rational.ZERO, Rational.ZERO))
        .with("surviving profiles", left.size());
  }

  /**
   * How many surviving profiles contain a true report in round 1 or 2 by the strategy "always the
   * truth".
   */
  private static Finding truthfulLeft(BonusGames rounds, Case c) {
    List<ReducedPlan> left = rounds.survivors(c.n(), c.bonus());
    long truthful =
        left.stream()
            .filter(
                p ->
                    p.first().equals(ReducedPlan.First.TRUTH)
                        || p.second().equals(ReducedPlan.Second.TRUTH))
            .count();
    return Finding.of(
            List.of(Rational.of(truthful), Rational.of(rounds.unjustified(c.n(), c.bonus()))),
            Relation.EQUAL,
            List.of(Rational.ZERO, Rational.ZERO))
        .with("what is left", left);
  }
}
