package csoka;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.game.matrix.Domination;
import counterplay.game.matrix.Elimination;
import counterplay.game.matrix.MatrixGame;
import counterplay.space.Space;
import csoka.BonusVariant.Case;
import csoka.reduced.FourRounds;
import csoka.reduced.ReducedGame;
import csoka.reduced.ReducedPlan;
import csoka.reduced.ReducedPlan.First;
import csoka.reduced.ReducedPlan.Second;
import csoka.sentences.Readings;
import java.util.List;
import java.util.SortedSet;

/** What is left in the games of Section 3.3, item 1, when dominated strategies are eliminated. */
final class UndominatedWithABonus {

  private UndominatedWithABonus() {}

  static Claim<Case> efficiency(
      BonusGames rounds, String id, String place, String statement, Space<Case> setups) {
    Scope<Case> section31 =
        FourRounds.part(
            "every n >= 3, the setup of Section 3.1 itself",
            FourRounds.sizes().map(n -> new Case(n, Rational.ZERO)));
    return Claim.of(
        id,
        Kind.STATEMENT,
        place,
        statement,
        Case.class,
        Reading.<Case>printed(
                PROVED,
                Scope.part(
                    "some setup of Section 3, the bonus of item 1 of Section 3.3 included; \"weakly"
                        + " dominant\" in Section 1 is read as weakly dominated",
                    FourRounds.BOUND + ", bonus 0 and 1",
                    setups),
                c -> efficientLeft(rounds, c))
            .exists(),
        Reading.ours("truth-in-section-3-1", BOUNDED, section31, c -> truthfulLeft(rounds, c)),
        Readings.refuted("efficiency-in-section-3-1", section31, c -> efficientLeft(rounds, c)));
  }

  /** One end in all orders, with the row "1 minus the truth" and the column "the opposite" only. */
  static Finding four(BonusGames rounds, Case c) {
    MatrixGame matrix = rounds.matrix(c.n(), c.bonus(), Second.FOUR);
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
            EQUAL,
            List.of(Rational.ONE, Rational.ONE, Rational.ONE, Rational.ONE, Rational.ONE))
        .with("what is left", ends);
  }

  /**
   * How many surviving profiles reach the largest expected total utility, which the truth reaches.
   */
  static Finding efficientLeft(BonusGames rounds, Case c) {
    ReducedGame game = rounds.game(c.n(), c.bonus());
    List<ReducedPlan> left = rounds.survivors(c.n(), c.bonus());
    Rational best = rounds.welfare(game, ReducedPlan.TRUTHFUL);
    long efficient =
        left.stream().filter(p -> rounds.welfare(game, p).compareTo(best) >= 0).count();
    return Finding.of(
            List.of(Rational.of(efficient), Rational.of(rounds.unjustified(c.n(), c.bonus()))),
            EQUAL,
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
            .filter(p -> p.first().equals(First.TRUTH) || p.second().equals(Second.TRUTH))
            .count();
    return Finding.of(
            List.of(Rational.of(truthful), Rational.of(rounds.unjustified(c.n(), c.bonus()))),
            EQUAL,
            List.of(Rational.ZERO, Rational.ZERO))
        .with("what is left", left);
  }
}
