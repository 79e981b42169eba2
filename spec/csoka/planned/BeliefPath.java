package csoka.planned;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import java.util.List;

/**
 * The beliefs and reports of rounds 0 to k as seen by one of Blue and Red, and the expressions of
 * Lemmas 3.1 and D.1 in them, with delta_t = report_t - belief_t.
 *
 * @param own the own beliefs p_0..p_k
 * @param ownReports the own reports
 * @param others the other one's beliefs
 * @param othersReports the other one's reports
 * @param <S> the numbers
 */
public record BeliefPath<S extends Scalar<S>>(
    List<S> own, List<S> ownReports, List<S> others, List<S> othersReports) {

  /** k. */
  public int last() {
    return own.size() - 1;
  }

  /** The same as the other one sees it. */
  public BeliefPath<S> turned() {
    return new BeliefPath<>(others, othersReports, own, ownReports);
  }

  private S one() {
    return own.get(0).one();
  }

  private S hundred(S value) {
    return value.scale(Rational.of(100));
  }

  /** delta_t of the agent himself. */
  public S delta(int t) {
    return ownReports.get(t).minus(own.get(t));
  }

  /** delta_t of the other one. */
  public S othersDelta(int t) {
    return othersReports.get(t).minus(others.get(t));
  }

  /**
   * What trading costs by (3) and (4): 100 sum_{t=1}^k g_{t-1} (h_{t-1} - h_t), h the own reports
   * and g the other one's.
   */
  public S trades() {
    S sum = one().zero();
    for (int t = 1; t <= last(); t++)
      sum =
          sum.plus(othersReports.get(t - 1).times(ownReports.get(t - 1).minus(ownReports.get(t))));
    return hundred(sum);
  }

  /**
   * The right side of (10), and of (11) with the corrected last term: that term is -(others'
   * belief) * (own report).
   */
  public S lemmaD1() {
    return beforeLastTerm().minus(hundred(others.get(last()).times(ownReports.get(last()))));
  }

  /** The right side of (11) as printed for Red: the last term is -(own belief) * (own report). */
  public S lemmaD1WithOwnBelief() {
    return beforeLastTerm().minus(hundred(own.get(last()).times(ownReports.get(last()))));
  }

  private S beforeLastTerm() {
    int k = last();
    S sum = one().zero();
    for (int t = 1; t <= k - 1; t++)
      sum = sum.plus(othersDelta(t).minus(othersDelta(t - 1)).times(delta(t)));
    return hundred(
        sum.minus(othersDelta(k - 1).times(delta(k))).plus(others.get(0).times(own.get(0))));
  }

  /** The sum from which the proof of Lemma D.1 takes its last step. */
  public S proofSum() {
    int k = last();
    S sum = one().zero();
    for (int t = 1; t <= k - 1; t++) sum = sum.plus(othersDelta(t).times(delta(t)));
    for (int t = 1; t <= k; t++) sum = sum.minus(othersDelta(t - 1).times(delta(t)));
    for (int t = 1; t <= k; t++) {
      sum =
          sum.plus(others.get(t - 1).times(ownReports.get(t - 1)))
              .minus(others.get(t).times(ownReports.get(t)));
    }
    return hundred(sum);
  }

  /** The middle of (5) and (6): 100 sum_{t=1}^k -delta_{t-1}^other delta_t^own. */
  public S lemma31() {
    S sum = one().zero();
    for (int t = 1; t <= last(); t++) sum = sum.minus(othersDelta(t - 1).times(delta(t)));
    return hundred(sum);
  }

  /** The end of (5): 100 sum_{t=1}^{floor((k-2)/2)} -delta_{2t}^other delta_{2t+1}^own. */
  public S lemma31ShortBlue() {
    S sum = one().zero();
    for (int t = 1; t <= Math.floorDiv(last() - 2, 2); t++)
      sum = sum.minus(othersDelta(2 * t).times(delta(2 * t + 1)));
    return hundred(sum);
  }

  /** The end of (6): 100 sum_{t=1}^{floor((k-1)/2)} -delta_{2t-1}^other delta_{2t}^own. */
  public S lemma31ShortRed() {
    S sum = one().zero();
    for (int t = 1; t <= Math.floorDiv(last() - 1, 2); t++)
      sum = sum.minus(othersDelta(2 * t - 1).times(delta(2 * t)));
    return hundred(sum);
  }
}
