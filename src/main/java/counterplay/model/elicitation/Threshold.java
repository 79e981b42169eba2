package counterplay.model.elicitation;

import counterplay.exact.number.Scalar;

/**
 * Threshold strategies for real-valued signals.
 *
 * <pre>  sigma_tau(x) = H  if x &gt; tau,  L otherwise</pre>
 *
 * <p>Source: Frongillo and others, Section 2.1.
 */
public final class Threshold {

  private Threshold() {}

  /** The report, 0 for L and 1 for H, at a finite threshold. */
  public static <S extends Scalar<S>> int report(S signal, S threshold) {
    return signal.minus(threshold).isPositive() ? 1 : 0;
  }

  /**
   * The report of an agent whose signal lies in one of the intervals into which finitely many
   * numbers cut the line.
   *
   * @param cell the interval, from 0 on, in rising order
   * @param below how many of the intervals lie below the threshold: none of them for minus
   *     infinity, all for plus infinity
   */
  public static int reportInCell(int cell, int below) {
    return cell >= below ? 1 : 0;
  }
}
