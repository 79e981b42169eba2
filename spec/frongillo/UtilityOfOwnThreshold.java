package frongillo;

import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import frongillo.setup.Game;
import frongillo.setup.Rules;
import java.util.List;

/** How the expected payment changes with the own threshold under OA, and what DG pays. */
record UtilityOfOwnThreshold(Rules rules) {
  /** The derivative: moving mass times what it gains. */
  <S extends Scalar<S>> S slope(S density, S p) {
    S one = p.one();
    S lows = rules.agreement(Rules.LOW, one).minus(rules.agreement(Rules.HIGH, one));
    S highs = rules.agreement(Rules.LOW, one.zero()).minus(rules.agreement(Rules.HIGH, one.zero()));
    return density.times(p).times(lows).plus(density.times(one.minus(p)).times(highs));
  }

  <S extends Scalar<S>> Statement<S> derivative(Variables<S> x) {
    S p = x.get("p");
    return Statement.of(
        slope(x.get("d"), p), EQUAL, x.get("d").times(p.plus(p).minus(x.number(1))));
  }

  <S extends Scalar<S>> Statement<S> firstOrder(Variables<S> x) {
    return Statement.of(slope(x.get("d"), x.get("p")), EQUAL, x.number(0))
        .implies(Statement.of(x.get("p"), EQUAL, x.number(Rational.HALF)));
  }

  <S extends Scalar<S>> Statement<S> firstOrderBothWays(Variables<S> x) {
    Statement<S> balanced = Statement.of(x.get("p"), EQUAL, x.number(Rational.HALF));
    Statement<S> stationary = Statement.of(slope(x.get("d"), x.get("p")), EQUAL, x.number(0));
    return Statement.all(List.of(stationary.implies(balanced), balanced.implies(stationary)));
  }

  /** The slope does not rise from one threshold to a higher one. */
  <S extends Scalar<S>> Statement<S> concave(Variables<S> x) {
    return Statement.of(slope(x.get("d"), x.get("p")), AT_LEAST, slope(x.get("e"), x.get("q")));
  }

  /** The same in the scale of F, where the density is 1. */
  <S extends Scalar<S>> Statement<S> concaveInF(Variables<S> x) {
    return Statement.of(slope(x.number(1), x.get("p")), AT_LEAST, slope(x.number(1), x.get("q")));
  }

  static <S extends Scalar<S>> Statement<S> falls(Variables<S> x) {
    return Statement.of(x.get("p"), AT_LEAST, x.get("q"));
  }

  /** The slope is not negative before the crossing c, and not positive after it. */
  <S extends Scalar<S>> Statement<S> quasiconcave(Variables<S> x) {
    boolean before = x.get("x").minus(x.get("c")).isNegative();
    return Statement.of(slope(x.get("d"), x.get("p")), before ? AT_LEAST : AT_MOST, x.number(0));
  }

  static <S extends Scalar<S>> Statement<S> crosses(Variables<S> x) {
    return Game.opposite(x.get("x").minus(x.get("c")), x.get("p"), x.number(Rational.HALF));
  }

  /** What is lost on the penalty task: bonus alone less bonus and penalty. */
  <S extends Scalar<S>> Statement<S> penalty(Variables<S> x) {
    S p = x.get("p");
    S f = x.get("f");
    S low = rules.agreement(Rules.LOW, p).minus(rules.penalised(Rules.LOW, p, f));
    S high = rules.agreement(Rules.HIGH, p).minus(rules.penalised(Rules.HIGH, p, f));
    return Statement.of(List.of(low, high), EQUAL, List.of(f, x.number(1).minus(f)));
  }

  <S extends Scalar<S>> Statement<S> singleTask(Variables<S> x) {
    S p = x.get("p");
    S f = x.get("f");
    List<S> single =
        List.of(
            rules.agreement(Rules.LOW, p).minus(f),
            rules.agreement(Rules.HIGH, p).minus(x.number(1).minus(f)));
    return Statement.of(
        List.of(rules.penalised(Rules.LOW, p, f), rules.penalised(Rules.HIGH, p, f)),
        EQUAL,
        single);
  }

  <S extends Scalar<S>> Statement<S> eq9(Variables<S> x) {
    S p = x.get("p");
    S f = x.get("f");
    S one = x.number(1);
    return Statement.of(
        List.of(rules.penalised(Rules.LOW, p, f), rules.penalised(Rules.HIGH, p, f)),
        EQUAL,
        List.of(p.minus(f), one.minus(p).minus(one.minus(f))));
  }
}
