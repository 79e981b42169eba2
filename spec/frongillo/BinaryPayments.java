package frongillo;

import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;

import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import frongillo.setup.Binary;
import frongillo.setup.Rules;
import java.util.List;

/** What OA, DG and DMI pay with binary signals, over the joint law of the signals. */
record BinaryPayments(Rules rules) {
  /** What the report r earns with the signal s, times Pr[s], when the peer is truthful. */
  private <S extends Scalar<S>> S oa(List<S> joint, int s, int r) {
    return rules.oa().expected(List.of(r), List.of(joint.get(2 * s), joint.get(2 * s + 1)));
  }

  private <S extends Scalar<S>> S dg(List<S> joint, int s, int r) {
    S low = joint.get(0).plus(joint.get(1));
    S high = joint.get(2).plus(joint.get(3));
    return rules
        .dg()
        .expected(
            List.of(r),
            List.of(
                joint.get(2 * s).times(low),
                joint.get(2 * s).times(high),
                joint.get(2 * s + 1).times(low),
                joint.get(2 * s + 1).times(high)));
  }

  <S extends Scalar<S>> Statement<S> truthfulOa(Variables<S> x) {
    List<S> j = Binary.joint(x);
    return Statement.of(
        List.of(oa(j, 0, 0), oa(j, 1, 1)), AT_LEAST, List.of(oa(j, 0, 1), oa(j, 1, 0)));
  }

  <S extends Scalar<S>> Statement<S> truthfulDg(Variables<S> x) {
    List<S> j = Binary.joint(x);
    return Statement.of(
        List.of(dg(j, 0, 0), dg(j, 1, 1)), AT_LEAST, List.of(dg(j, 0, 1), dg(j, 1, 0)));
  }

  <S extends Scalar<S>> Statement<S> truthfulDmi(Variables<S> x) {
    return Statement.of(dmi(x, Binary.truth(x)), AT_LEAST, dmi(x, Binary.strategy(x, "a")));
  }

  private <S extends Scalar<S>> S dmi(Variables<S> x, List<S> own) {
    return rules.determinant(Binary.reports(Binary.joint(x), own, Binary.strategy(x, "b")));
  }

  /** OA, DG and DMI. */
  <S extends Scalar<S>> Statement<S> truthful(Variables<S> x) {
    return Statement.all(List.of(truthfulOa(x), truthfulDg(x), truthfulDmi(x)));
  }

  /** All report the same: each receives the most that is paid. */
  <S extends Scalar<S>> Statement<S> maximal(Variables<S> x) {
    List<S> j = Binary.joint(x);
    S total = j.get(0).plus(j.get(1)).plus(j.get(2)).plus(j.get(3));
    S most = total;
    List<S> none = List.of(x.number(0), total);
    List<S> all = List.of(total, x.number(0));
    return Statement.of(
            List.of(rules.oa().expected(List.of(1), none), rules.oa().expected(List.of(0), all)),
            EQUAL,
            List.of(most, most))
        .and(
            Statement.of(
                List.of(most, most),
                AT_LEAST,
                List.of(rules.agreement(0, x.get("b0")), rules.agreement(1, x.get("b0")))));
  }

  /** All report r, whatever they see: DG pays nothing. */
  <S extends Scalar<S>> Statement<S> zeroValue(Variables<S> x) {
    return Statement.of(List.of(same(x, 0), same(x, 1)), EQUAL, List.of(x.number(0), x.number(0)));
  }

  private <S extends Scalar<S>> S same(Variables<S> x, int r) {
    List<S> reports =
        Binary.reports(
            Binary.joint(x), List.of(x.number(r), x.number(r)), List.of(x.number(r), x.number(r)));
    return paidDg(reports);
  }

  /**
   * DG, when own and peer's reports have this law on the bonus task, and the peer's on the penalty
   * task the same marginal one.
   */
  private <S extends Scalar<S>> S paidDg(List<S> reports) {
    S low = reports.get(0).plus(reports.get(2));
    S high = reports.get(1).plus(reports.get(3));
    S sum = low.zero();
    for (int r = 0; r < 2; r++) {
      S l = reports.get(2 * r);
      S h = reports.get(2 * r + 1);
      sum =
          sum.plus(
              rules
                  .dg()
                  .expected(
                      List.of(r),
                      List.of(l.times(low), l.times(high), h.times(low), h.times(high))));
    }
    return sum;
  }

  <S extends Scalar<S>> Statement<S> uninformativePaysLess(Variables<S> x) {
    S truth = paidDg(Binary.reports(Binary.joint(x), Binary.truth(x), Binary.truth(x)));
    return Statement.of(List.of(same(x, 0), same(x, 1)), LESS, List.of(truth, truth));
  }

  /** 4 det(U)^2 for every law of a pair of reports. */
  <S extends Scalar<S>> Statement<S> unbiased(Variables<S> x) {
    List<S> law = Binary.reports(Binary.joint(x), Binary.strategy(x, "a"), Binary.strategy(x, "b"));
    S det = law.get(0).times(law.get(3)).minus(law.get(1).times(law.get(2)));
    return Statement.of(rules.determinant(law), EQUAL, det.times(det).scale(Rational.of(4)));
  }

  <S extends Scalar<S>> Statement<S> uninformativeDmi(Variables<S> x) {
    S none = x.number(0);
    return Statement.of(List.of(against(x, 0), against(x, 1)), EQUAL, List.of(none, none));
  }

  private <S extends Scalar<S>> S against(Variables<S> x, int r) {
    return rules.determinant(
        Binary.reports(
            Binary.joint(x), Binary.strategy(x, "a"), List.of(x.number(r), x.number(r))));
  }
}
