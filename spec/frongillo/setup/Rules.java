package frongillo.setup;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
import counterplay.mechanism.elicitation.BinaryRobustBayesianTruthSerum;
import counterplay.mechanism.elicitation.DasguptaGhoshMechanism;
import counterplay.mechanism.elicitation.DeterminantMechanism;
import counterplay.mechanism.elicitation.OutputAgreementMechanism;
import counterplay.mechanism.elicitation.PredictingReportMechanism;
import java.util.List;

/**
 * The four mechanisms, and what they pay in expectation for a report when the others use a
 * threshold.
 *
 * @param oa Output Agreement
 * @param dg the mechanism of Dasgupta and Ghosh
 * @param dmi determinant-based mutual information
 * @param rbts Robust Bayesian Truth Serum
 */
public record Rules(
    BinaryReportMechanism oa,
    BinaryReportMechanism dg,
    BinaryReportMechanism dmi,
    PredictingReportMechanism rbts) {

  /** The report L. */
  public static final int LOW = BinaryReportMechanism.LOW;

  /** The report H. */
  public static final int HIGH = BinaryReportMechanism.HIGH;

  /** Those at hand. */
  public static Rules of(Mechanisms all) {
    return new Rules(
        all.get(OutputAgreementMechanism.NAME),
        all.get(DasguptaGhoshMechanism.NAME),
        all.get(DeterminantMechanism.NAME),
        all.get(BinaryRobustBayesianTruthSerum.NAME));
  }

  /** Output Agreement, when the peer reports L with probability p. */
  public <S extends Scalar<S>> S agreement(int report, S p) {
    return oa.expected(List.of(report), List.of(p, p.one().minus(p)));
  }

  /**
   * Dasgupta-Ghosh, when the peer reports L with probability p on the bonus task and,
   * independently, f on the penalty task.
   */
  public <S extends Scalar<S>> S penalised(int report, S p, S f) {
    return dg.expectedIndependent(List.of(report), List.of(p.one().minus(p), f.one().minus(f)));
  }

  /**
   * The information score of RBTS.
   *
   * @param report the agent's
   * @param w the probability of each of finitely many groups of signals of the reference agent
   * @param y what the reference agent predicts there, a probability of H
   * @param k the probability that the peer reports H given the two signals
   * @param delta the shift
   */
  public <S extends Scalar<S>> S information(
      int report, List<S> w, List<S> y, List<S> k, List<S> delta) {
    S sum = w.get(0).zero();
    for (int c = 0; c < w.size(); c++) {
      S high = k.get(c).times(rbts.information(report, y.get(c), HIGH, delta.get(c)));
      S low =
          k.get(c)
              .one()
              .minus(k.get(c))
              .times(rbts.information(report, y.get(c), LOW, delta.get(c)));
      sum = sum.plus(w.get(c).times(high.plus(low)));
    }
    return sum;
  }

  /** DMI, when on each task, independently, the two reports have the joint law LL, LH, HL, HH. */
  public <S extends Scalar<S>> S determinant(List<S> joint) {
    S sum = joint.get(0).zero();
    for (List<Integer> own : BinaryReportMechanism.profiles(4)) {
      for (List<Integer> peer : BinaryReportMechanism.profiles(4)) {
        Rational paid = dmi.payment(own, peer);
        if (paid.isZero()) continue;
        S product = joint.get(0).constant(paid);
        for (int t = 0; t < 4; t++)
          product = product.times(joint.get(2 * own.get(t) + peer.get(t)));
        sum = sum.plus(product);
      }
    }
    return sum;
  }
}
