package frongillo;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.model.elicitation.ThresholdAnalysis;
import counterplay.model.elicitation.ThresholdAnalysis.Level;
import frongillo.setup.Asking;
import frongillo.setup.At;
import frongillo.setup.Dropped;
import frongillo.setup.Game;
import frongillo.setup.Models;
import java.util.function.Predicate;

/**
 * One of the theorems about finite thresholds: its mechanism, the level that G meets, and its
 * claims.
 */
record BalanceTheorem(String id, String place, Game game, Level level) {
  private ThresholdAnalysis of(At c) {
    return new ThresholdAnalysis(c.model(), level);
  }

  private Dropped without() {
    return new Dropped(game, level);
  }

  Assignment numbers(At c) {
    return without().numbers(c);
  }

  boolean isBalanced(At c) {
    return without().isBalanced(c);
  }

  private boolean isEquilibrium(At c) {
    return of(c).isEquilibrium(c.tau());
  }

  private boolean hasSignalsAbove(At c) {
    return isEquilibrium(c)
        && c.tau().compareTo(Rational.ONE) < 0
        && c.model().density(c.tau().plus(Rational.of(1, 1_000))).signum() > 0
        && Models.isContinuous(c);
  }

  Claim<At> necessary() {
    Reading<At> sided =
        Reading.<At>ours(
                "signals-just-above",
                PROVED,
                Models.equilibria(
                    "equilibria, P continuous, and there are signals above the threshold as near"
                        + " as one likes",
                    Models.gapped(),
                    this::hasSignalsAbove),
                Asking.of(
                    game.domain().given(game::equilibriumWithSignalsAbove),
                    game::balanced,
                    this::numbers))
            .provedBy(Proof.by(Asking.closing()));
    Gravity edge =
        Gravity.edge("signals above the threshold as near as one likes", "signals-just-above");
    return Claim.of(
        id + "-necessary",
        Kind.STATEMENT,
        place,
        "at a finite threshold that is an equilibrium G is at the level",
        At.class,
        Reading.<At>printed(
                REFUTED,
                Models.equilibria(
                    "equilibria at a threshold that agents have for a signal, P continuous where"
                        + " there are signals",
                    Models.gapped(),
                    this::isEquilibrium),
                c -> Finding.of(c.model().diagonal(c.tau()), Relation.EQUAL, without().level(c)))
            .weighed(level == Level.HALF ? edge : edge.chargedTo("frongillo/theorem-1-necessary")),
        sided,
        without().continuity());
  }

  Claim<At> sufficient(
      String suffix, String words, Hypothesis condition, Predicate<At> holds, boolean crossing) {
    Domain domain =
        (crossing ? game.domainWith("c") : game.domain()).given(condition).given(game::balanced);
    return Claim.of(
        id + suffix,
        Kind.STATEMENT,
        place,
        "if G is at the level and " + words + ", the threshold is an equilibrium",
        At.class,
        Asking.proved(
            Models.equilibria(
                "G at the level, P continuous, " + words,
                Models.uniform(),
                c -> isBalanced(c) && holds.test(c)),
            domain,
            game::prescribedIsBest,
            c -> numbers(c).number("c", c.tau())),
        without().shape(crossing ? "without-crossing" : "without-falling"),
        without().balance(!crossing),
        crossing ? without().jumpsAtCrossings() : without().jumps());
  }

  Predicate<At> crosses() {
    return c -> of(c).crossesOnlyAt(c.tau());
  }
}
