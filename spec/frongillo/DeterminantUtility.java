package frongillo;

import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import frongillo.setup.Rules;
import java.util.List;

/**
 * The utility of thresholds under DMI, from own and peer's chance of L, a and f, and their
 * covariance d.
 */
record DeterminantUtility(Rules rules) {
  private <S extends Scalar<S>> S pays(S own, S peer, S covariance) {
    S both = own.times(peer).plus(covariance);
    return rules.determinant(
        List.of(
            both, own.minus(both), peer.minus(both), own.one().minus(own).minus(peer).plus(both)));
  }

  <S extends Scalar<S>> Statement<S> eq15(Variables<S> x) {
    List<S> u = x.list("u");
    S d = u.get(0).minus(u.get(0).plus(u.get(1)).times(u.get(0).plus(u.get(2))));
    S det = u.get(0).times(u.get(3)).minus(u.get(1).times(u.get(2)));
    return Statement.of(
        List.of(rules.determinant(u), det), EQUAL, List.of(d.times(d).scale(Rational.of(4)), d));
  }

  /** At an infinite threshold the peer reports one thing for certain. */
  <S extends Scalar<S>> Statement<S> infinite(Variables<S> x) {
    S a = x.get("a");
    S zero = x.number(0);
    List<S> low = List.of(a, zero, x.number(1).minus(a), zero);
    List<S> high = List.of(zero, a, zero, x.number(1).minus(a));
    return Statement.of(
        List.of(rules.determinant(low), rules.determinant(high)), EQUAL, List.of(zero, zero));
  }

  /** The four probabilities of reports are not negative. */
  static <S extends Scalar<S>> Statement<S> isLaw(Variables<S> x) {
    S both = x.get("a").times(x.get("f")).plus(x.get("d"));
    S zero = x.number(0);
    return Statement.of(
        List.of(
            both,
            x.get("a").minus(both),
            x.get("f").minus(both),
            x.number(1).minus(x.get("a")).minus(x.get("f")).plus(both)),
        AT_LEAST,
        List.of(zero, zero, zero, zero));
  }

  /** With chance 1 - m the peer's reports depend on his signals: then D counts. */
  <S extends Scalar<S>> Statement<S> infiniteIsBest(Variables<S> x, int low) {
    S informed = x.number(1).minus(x.get("m"));
    S finite = informed.times(pays(x.get("a"), x.get("f"), x.get("d")));
    S infinite = informed.times(pays(x.number(low), x.get("f"), x.number(0)));
    return Statement.of(infinite, AT_LEAST, finite);
  }

  /** Under DG no report earns anything against a peer who reports one thing for certain. */
  <S extends Scalar<S>> Statement<S> underDg(Variables<S> x) {
    S one = x.get("a").plus(x.number(1).minus(x.get("a")));
    return Statement.of(
        List.of(
            rules.penalised(0, x.get("a"), x.get("a")).plus(rules.penalised(1, one, one)),
            rules.penalised(0, one, one)),
        EQUAL,
        List.of(x.number(0), x.number(0)));
  }

  /**
   * The utility when the own threshold moves by so much that mass h moves, to the first order: D +
   * h (P - F).
   */
  <S extends Scalar<S>> Statement<S> eq16(Variables<S> x) {
    S d = x.get("d");
    S step = x.get("p").minus(x.get("f"));
    S moved = pays(x.get("a").plus(x.get("h")), x.get("f"), d.plus(x.get("h").times(step)));
    S first = x.get("h").times(d).times(step).scale(Rational.of(8));
    S second = x.get("h").times(x.get("h")).times(step).times(step).scale(Rational.of(4));
    return Statement.of(moved.minus(pays(x.get("a"), x.get("f"), d)), EQUAL, first.plus(second));
  }

  /** An infinite threshold of the agent, who reports L for certain or never. */
  record Uncertain(DeterminantUtility says, int low) {
    <S extends Scalar<S>> Statement<S> isBest(Variables<S> x) {
      return says.infiniteIsBest(x, low);
    }
  }

  /** Proposition 5 under both mechanisms. */
  record Both(DeterminantUtility says) {
    <S extends Scalar<S>> Statement<S> zero(Variables<S> x) {
      return says.infinite(x).and(says.underDg(x));
    }
  }
}
