package frongillo;

import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import java.util.ArrayList;
import java.util.List;

/** Covariances of linear combinations of Z, eps_i, eps_j, and of the next agent's noise. */
final class GaussianParts {
  private GaussianParts() {}

  static <S extends Scalar<S>> S rho(Variables<S> x) {
    return x.number(1).plus(x.get("v")).inverse();
  }

  static <S extends Scalar<S>> S covariance(Variables<S> x, List<S> a, List<S> b) {
    S v = x.get("v");
    return a.get(0)
        .times(b.get(0))
        .plus(v.times(a.get(1)).times(b.get(1)))
        .plus(v.times(a.get(2)).times(b.get(2)));
  }

  static <S extends Scalar<S>> List<S> own(Variables<S> x) {
    return List.of(x.number(1), x.number(1), x.number(0));
  }

  static <S extends Scalar<S>> List<S> other(Variables<S> x) {
    return List.of(x.number(1), x.number(0), x.number(1));
  }

  /** R = X_j - rho X_i. */
  static <S extends Scalar<S>> List<S> rest(Variables<S> x) {
    List<S> rest = new ArrayList<>();
    for (int k = 0; k < 3; k++) rest.add(other(x).get(k).minus(rho(x).times(own(x).get(k))));
    return rest;
  }

  static <S extends Scalar<S>> Statement<S> marginal(Variables<S> x) {
    return Statement.of(
        List.of(covariance(x, own(x), own(x)), covariance(x, other(x), other(x))),
        EQUAL,
        List.of(x.number(1).plus(x.get("v")), x.number(1).plus(x.get("v"))));
  }

  static <S extends Scalar<S>> Statement<S> correlation(Variables<S> x) {
    return Statement.of(
        covariance(x, own(x), other(x)).over(covariance(x, own(x), own(x))), EQUAL, rho(x));
  }

  static <S extends Scalar<S>> Statement<S> posterior(Variables<S> x) {
    S rho = rho(x);
    return Statement.of(
        List.of(covariance(x, rest(x), own(x)), covariance(x, rest(x), rest(x))),
        EQUAL,
        List.of(x.number(0), rho.inverse().minus(rho)));
  }

  /**
   * Squares of the coefficients of tau and x in the argument of Phi, and their product, which has
   * the sign of their ratio.
   */
  static <S extends Scalar<S>> Statement<S> eq7(Variables<S> x) {
    S rho = rho(x);
    S spread = covariance(x, rest(x), rest(x));
    S printed = rho.inverse().minus(rho);
    return posterior(x)
        .and(
            Statement.of(
                List.of(spread.inverse(), rho.times(rho).over(spread)),
                EQUAL,
                List.of(printed.inverse(), rho.times(rho).over(printed))));
  }

  static <S extends Scalar<S>> Statement<S> eq8g(Variables<S> x) {
    S rho = rho(x);
    S one = x.number(1);
    S spread = covariance(x, rest(x), rest(x));
    return Statement.of(
            one.minus(rho).times(one.minus(rho)).over(spread),
            EQUAL,
            rho.times(one.minus(rho)).over(one.plus(rho)))
        .and(Statement.of(one.minus(rho), MORE, x.number(0)));
  }

  static <S extends Scalar<S>> Statement<S> eq8f(Variables<S> x) {
    return Statement.of(covariance(x, own(x), own(x)).inverse(), EQUAL, rho(x));
  }

  /**
   * Q(tau; x) is the chance of rho X_j + R' <= tau, R' like R: mean rho^2 x, variance rho^2 Var R +
   * Var R.
   */
  static <S extends Scalar<S>> Statement<S> eq20(Variables<S> x) {
    S rho = rho(x);
    S spread = covariance(x, rest(x), rest(x));
    return posterior(x)
        .and(
            Statement.of(
                rho.times(rho).times(spread).plus(spread),
                EQUAL,
                rho.inverse().minus(rho.times(rho).times(rho))));
  }

  static <S extends Scalar<S>> Statement<S> eq21(Variables<S> x) {
    S rho = rho(x);
    S one = x.number(1);
    S two = rho.times(rho);
    S spread = covariance(x, rest(x), rest(x)).times(one.plus(two));
    return Statement.of(
            one.minus(two).times(one.minus(two)).over(spread),
            EQUAL,
            rho.times(one.minus(two)).over(one.plus(two)))
        .and(Statement.of(one.minus(two), MORE, x.number(0)));
  }
}
