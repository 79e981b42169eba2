package frongillo.setup;

import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Hypothesis;
import counterplay.exact.number.Rational;
import counterplay.exact.real.PiecewisePolynomial;
import counterplay.model.elicitation.FiniteRankSignals;
import counterplay.model.elicitation.ThresholdAnalysis;
import counterplay.model.elicitation.ThresholdAnalysis.Level;
import counterplay.space.Space;
import java.util.List;
import java.util.function.Predicate;

/**
 * Theorems 1, 3 and 6 without one of their hypotheses: refuted by a law that satisfies the others,
 * where it is needed, and proved where it is not.
 *
 * @param game the mechanism
 * @param level what P is compared with
 */
public record Dropped(Game game, Level level) {

  private static final int TRIED = 40;

  /** Level, then a line, then level again, with jumps between them. */
  private static final PiecewisePolynomial JUMPING =
      new PiecewisePolynomial(
          List.of(Rational.ZERO, Rational.of(1, 4), Rational.of(3, 4), Rational.ONE),
          List.of(
              List.of(Rational.ONE),
              List.of(Rational.HALF, Rational.of(-1)),
              List.of(Rational.of(-1))));

  private static final Space<FiniteRankSignals> SMOOTH =
      Space.of(
          Models.kernel(Rational.ONE, Models.LATE),
          Models.kernel(Rational.ONE, Models.LINE),
          Models.kernel(Rational.of(-1), Models.LINE));
  private static final Space<FiniteRankSignals> WITH_JUMPS =
      Space.of(
          Models.kernel(Rational.HALF, Models.STEPS),
          Models.kernel(Rational.HALF, JUMPING),
          Models.kernel(Rational.ONE, JUMPING));
  private static final Rational QUARTER = Rational.of(1, 4);

  /** The numbers of a case. */
  public Assignment numbers(At c) {
    Assignment at = level == Level.SECOND_ORDER ? c.withSecondOrder() : c.numbers();
    return level == Level.SECOND_ORDER ? at.number("delta", QUARTER) : at;
  }

  private ThresholdAnalysis of(At c) {
    return new ThresholdAnalysis(c.model(), level);
  }

  /** Whether G is at the level. */
  public boolean isBalanced(At c) {
    return c.model().diagonal(c.tau()).equals(level(c));
  }

  /** The level at the threshold. */
  public Rational level(At c) {
    return switch (level) {
      case HALF -> Rational.HALF;
      case PRIOR -> c.model().distribution(c.tau());
      case SECOND_ORDER -> c.model().secondOrder(c.tau(), c.tau());
    };
  }

  /** Whether P less the level crosses zero once, from above, wherever that is. */
  private boolean crossesSomewhere(At c) {
    var excess = of(c).excess(c.tau());
    return !excess.isZeroSomewhere()
        && excess.zeros().size() == 1
        && excess.at(excess.lo()).signum() > 0
        && excess.at(excess.hi()).signum() < 0;
  }

  private Reading<At> refuted(
      String id,
      String words,
      Space<FiniteRankSignals> models,
      Predicate<At> others,
      Domain domain,
      Hypothesis says) {
    Space<At> cases = Models.atEquilibria(models).where(others);
    Scope<At> scope = Scope.sample(words, TRIED, cases).containing(others);
    return Asking.refuted(id, scope, Asking.of(domain, says, this::numbers));
  }

  /** An equilibrium where P jumps. */
  public Reading<At> continuity() {
    return refuted(
        "without-continuity",
        "equilibria; P may jump",
        WITH_JUMPS,
        c -> of(c).isEquilibrium(c.tau()),
        game.domain(),
        game::balanced);
  }

  /** G at the level, and P does what it likes. */
  public Reading<At> shape(String id) {
    return refuted(
        id,
        "G at the level, P continuous, whether or not it falls",
        SMOOTH,
        this::isBalanced,
        game.domain().given(game::balanced),
        game::prescribedIsBest);
  }

  /** P falls, or crosses its level once; G need not be at it. */
  public Reading<At> balance(boolean falling) {
    return refuted(
        "without-balance",
        falling ? "P continuous and falling" : "P less the level crosses zero once, from above",
        SMOOTH,
        falling ? Models::falls : this::crossesSomewhere,
        falling ? game.domain().given(game::falls) : game.domain(),
        game::prescribedIsBest);
  }

  /** Jumps do no harm where P never rises. */
  public Reading<At> jumps() {
    return allowed(
        "G at the level, P never rises, and may jump", game::falls, Models::fallsWithJumps, false);
  }

  /** Jumps do no harm where P - level is positive below the threshold and negative above it. */
  public Reading<At> jumpsAtCrossings() {
    return allowed(
        "G at the level, P less the level crosses zero once, from above, and may jump",
        game::crossesOnce,
        c -> of(c).crossesOnlyAt(c.tau()),
        true);
  }

  private Reading<At> allowed(
      String words, Hypothesis condition, Predicate<At> holds, boolean crossing) {
    Domain domain =
        (crossing ? game.domainWith("c") : game.domain()).given(condition).given(game::balanced);
    Predicate<At> inside = c -> isBalanced(c) && holds.test(c);
    Scope<At> scope =
        Scope.sample(words, TRIED, Models.atEquilibria(WITH_JUMPS).where(inside))
            .containing(inside);
    return Asking.proved(
        "without-continuity",
        scope,
        domain,
        game::prescribedIsBest,
        c -> numbers(c).number("c", c.tau()));
  }
}
