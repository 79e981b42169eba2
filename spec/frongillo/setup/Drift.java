package frongillo.setup;

import static counterplay.claim.Relation.AT_LEAST;
import static counterplay.claim.Relation.AT_MOST;
import static counterplay.claim.Relation.DIFFERENT;
import static counterplay.claim.Relation.EQUAL;
import static counterplay.claim.Relation.LESS;
import static counterplay.claim.Relation.MORE;

import counterplay.claim.Domain;
import counterplay.claim.Hypothesis;
import counterplay.claim.Statement;
import counterplay.claim.Variables;
import counterplay.exact.Rational;
import counterplay.exact.Scalar;
import java.util.List;

/**
 * The best-reply dynamics {@code tau' = br(tau) - tau} at a threshold tau near an equilibrium {@code star}: {@code b = br(tau)}.
 *
 * <p>On a line an equilibrium is stable if near it the best reply lies, seen from each other threshold, on its side, and unstable if it lies on
 * the other side; the discrete dynamics move by a share of the same difference.
 *
 * @param game Output Agreement or Dasgupta-Ghosh
 */
public record Drift(Game game) {

  /** A threshold, its best reply, an equilibrium, and an interval. */
  public Domain domain(Hypothesis... given) {
    return Point.domain(game.frame().real("b", "star", "lo", "hi", "far").probability("gfar"), given);
  }

  private <S extends Scalar<S>> S gain(Variables<S> x, S p) {
    return game.pays(x, Rules.LOW, p, game.level(x)).minus(game.pays(x, Rules.HIGH, p, game.level(x)));
  }

  /** b is the best reply: L is strictly better below it, H above it, and at it both are as good. */
  public <S extends Scalar<S>> Statement<S> bestReply(Variables<S> x) {
    return Game.alike(x.get("b").minus(x.get("tau")), gain(x, x.get("g")), x.number(0));
  }

  /** G less its level rises strictly through zero at star. */
  public <S extends Scalar<S>> Statement<S> rising(Variables<S> x) {
    return Game.alike(x.get("tau").minus(x.get("star")), x.get("g"), game.level(x));
  }

  /** G less its level falls strictly through zero at star. */
  public <S extends Scalar<S>> Statement<S> falling(Variables<S> x) {
    return Game.opposite(x.get("tau").minus(x.get("star")), x.get("g"), game.level(x));
  }

  /** The best reply lies on the other side than star. */
  public <S extends Scalar<S>> Statement<S> away(Variables<S> x) {
    return Game.alike(x.get("tau").minus(x.get("star")), x.get("b"), x.get("tau"));
  }

  /** The best reply lies on the side of star. */
  public <S extends Scalar<S>> Statement<S> back(Variables<S> x) {
    return Game.opposite(x.get("tau").minus(x.get("star")), x.get("b"), x.get("tau"));
  }

  /** The best reply is above, at or below tau as G is above, at or below its level. */
  public <S extends Scalar<S>> Statement<S> signs(Variables<S> x) {
    return Game.alike(x.get("g").minus(game.level(x)), x.get("b"), x.get("tau"));
  }

  /** G is below its level (above it, in the other order) before the interval, and above it after the interval. */
  public <S extends Scalar<S>> Statement<S> outside(Variables<S> x) {
    boolean oa = game.kind() == Game.Kind.OA;
    if (x.get("tau").minus(x.get("lo")).isNegative()) return Statement.of(x.get("g"), oa ? LESS : MORE, game.level(x));
    if (x.get("tau").minus(x.get("hi")).isPositive()) return Statement.of(x.get("g"), oa ? MORE : LESS, game.level(x));
    return Statement.of(x.get("g"), AT_LEAST, x.number(0));
  }

  /** The interval has its ends in order. */
  public <S extends Scalar<S>> Statement<S> ends(Variables<S> x) {
    return Statement.of(x.get("lo"), AT_MOST, x.get("hi"));
  }

  /** The threshold lies outside the interval. */
  public <S extends Scalar<S>> Statement<S> isOutside(Variables<S> x) {
    S low = x.get("lo").minus(x.get("tau"));
    S high = x.get("tau").minus(x.get("hi"));
    return new Statement.Some<>(List.of(Statement.of(low, MORE, x.number(0)), Statement.of(high, MORE, x.number(0))));
  }

  /** The threshold lies in the interval and is an equilibrium. */
  public <S extends Scalar<S>> Statement<S> equilibriumInside(Variables<S> x) {
    return Statement.of(List.of(x.get("lo"), x.get("tau")), AT_MOST, List.of(x.get("tau"), x.get("hi"))).and(game.prescribedIsBest(x));
  }

  /** Outside the interval G is not at its level. */
  public <S extends Scalar<S>> Statement<S> unbalanced(Variables<S> x) {
    return Statement.of(x.get("g"), DIFFERENT, game.level(x));
  }

  /** Beyond the interval the drift has the sign of the tail (OA), or points back to the interval (DG). */
  public <S extends Scalar<S>> Statement<S> tails(Variables<S> x) {
    boolean up = x.get("tau").minus(x.get("hi")).isPositive() == (game.kind() == Game.Kind.OA);
    return Statement.of(x.get("b"), up ? MORE : LESS, x.get("tau"));
  }

  /** G(far) is on the side of its level that lies before the interval, and G(tau) on the other: far < tau, and between them G passes it. */
  public <S extends Scalar<S>> Statement<S> passesBelow(Variables<S> x) {
    return Statement.of(x.get("far"), LESS, x.get("tau")).and(Statement.of(List.of(x.get("gfar"), x.number(Rational.HALF)), LESS, List.of(x.number(Rational.HALF), x.get("g"))));
  }

  /** The same above the threshold. */
  public <S extends Scalar<S>> Statement<S> passesAbove(Variables<S> x) {
    return Statement.of(x.get("far"), MORE, x.get("tau")).and(Statement.of(List.of(x.get("g"), x.number(Rational.HALF)), LESS, List.of(x.number(Rational.HALF), x.get("gfar"))));
  }

  /** A signal before the interval, with G on its side there. */
  public <S extends Scalar<S>> Statement<S> farBelow(Variables<S> x) {
    return Statement.of(x.get("far"), LESS, x.get("lo")).and(Statement.of(x.get("gfar"), LESS, x.number(Rational.HALF)));
  }

  /** A signal after the interval, with G on its side there. */
  public <S extends Scalar<S>> Statement<S> farAbove(Variables<S> x) {
    return Statement.of(x.get("far"), MORE, x.get("hi")).and(Statement.of(x.get("gfar"), MORE, x.number(Rational.HALF)));
  }

  /** G(tau) is above 1/2. */
  public <S extends Scalar<S>> Statement<S> high(Variables<S> x) {
    return Statement.of(x.get("g"), MORE, x.number(Rational.HALF));
  }

  /** G(tau) is below 1/2. */
  public <S extends Scalar<S>> Statement<S> low(Variables<S> x) {
    return Statement.of(x.get("g"), LESS, x.number(Rational.HALF));
  }

  /** The threshold is the median. */
  public <S extends Scalar<S>> Statement<S> median(Variables<S> x) {
    return Statement.of(x.get("f"), EQUAL, x.number(Rational.HALF));
  }

  /** At the median m G(m) > F(m): it does not lie after the interval, after which is a signal with G below F. */
  public <S extends Scalar<S>> Statement<S> notAfter(Variables<S> x) {
    return Statement.of(x.get("tau"), AT_MOST, x.get("hi"));
  }

  /** At the median m G(m) < F(m): it does not lie before the interval. */
  public <S extends Scalar<S>> Statement<S> notBefore(Variables<S> x) {
    return Statement.of(x.get("tau"), AT_LEAST, x.get("lo"));
  }
}
