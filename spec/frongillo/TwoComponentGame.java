package frongillo;

import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import frongillo.setup.Game;
import frongillo.setup.Products;
import frongillo.setup.Rules;
import java.util.List;

/** What DG and RBTS pay with two components that are equally likely, by w, a, low and high. */
record TwoComponentGame(Game dg, Game rbts) {
  static <S extends Scalar<S>> Statement<S> ordered(Variables<S> x) {
    return Statement.of(x.get("low"), MORE, x.get("high"));
  }

  private static <S extends Scalar<S>> S at(Variables<S> x, S w) {
    return w.times(x.get("low")).plus(x.number(1).minus(w).times(x.get("high")));
  }

  private static <S extends Scalar<S>> S posterior(Variables<S> x) {
    return at(x, x.get("w"));
  }

  private static <S extends Scalar<S>> S prior(Variables<S> x) {
    return at(x, x.number(Rational.HALF));
  }

  private static <S extends Scalar<S>> S second(Variables<S> x) {
    S w = x.get("w");
    S a = x.get("a");
    return at(x, w.times(x.number(1).minus(a)).plus(x.number(1).minus(w).times(a)));
  }

  /** What L earns more than H. */
  private <S extends Scalar<S>> S gain(Variables<S> x, Game game, S level) {
    return game.pays(x, Rules.LOW, posterior(x), level)
        .minus(game.pays(x, Rules.HIGH, posterior(x), level));
  }

  /**
   * Whatever the threshold is, L is the only best report where the lower component is likelier, H
   * where the other one is.
   */
  <S extends Scalar<S>> Statement<S> onlyInTheMiddle(Variables<S> x) {
    return Game.alike(
        x.get("w").minus(x.number(Rational.HALF)), gain(x, dg, prior(x)), x.number(0));
  }

  /** RBTS pays for L rather than H in proportion to what DG does, by a positive factor. */
  <S extends Scalar<S>> Statement<S> proportional(Variables<S> x) {
    S factor = x.get("a").times(x.get("delta")).scale(Rational.of(4));
    return Statement.of(gain(x, rbts, second(x)), EQUAL, factor.times(gain(x, dg, prior(x))))
        .and(Statement.of(factor, MORE, x.number(0)));
  }

  static <S extends Scalar<S>> Statement<S> rare(Variables<S> x) {
    return Statement.of(x.get("a"), AT_MOST, x.number(Rational.of(1, 4)));
  }

  <S extends Scalar<S>> Statement<S> tracks(Variables<S> x) {
    S g = second(x).minus(posterior(x));
    S f = second(x).minus(prior(x));
    return Statement.of(g.times(g), AT_MOST, f.times(f));
  }

  /** Products of w - 1/2 and low - high; of Q's distances the squares, times 1 - 4a. */
  static Evidence evidence(Obligation o) {
    if (o.goal().sign() != Fact.Sign.NONNEGATIVE) return Evidence.sought();
    Polynomial difference = Polynomial.parse("w - 1/2").times(Polynomial.parse("low - high"));
    return Products.sum(
        new Summand(Rational.of(4), difference, List.of(Polynomial.parse("1/4 - a"))));
  }
}
