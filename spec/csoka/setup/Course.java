package csoka.setup;

import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.exact.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The beliefs and reports of rounds 0 to k as seen by one of Blue and Red, in numbers or in symbols, and the expressions of
 * Lemmas 3.1 and D.1 in them, with delta_t = report_t - belief_t.
 *
 * @param own the own beliefs p_0..p_k
 * @param ownReports the own reports
 * @param others the other one's beliefs
 * @param othersReports the other one's reports
 * @param <S> the numbers
 */
public record Course<S extends Scalar<S>>(List<S> own, List<S> ownReports, List<S> others, List<S> othersReports) {

  /**
   * The course in symbols: beliefs pb0, pb1, ... and pr0, ..., reports hb1, ... and hr1, ...; in round 0, and in the rounds
   * named, the report is the belief.
   */
  public static Course<Polynomial> symbolic(Active agent, int k, IntPredicate ownTruth, IntPredicate othersTruth) {
    return new Course<>(beliefs(agent, k), reports(agent, k, ownTruth), beliefs(agent.other(), k), reports(agent.other(), k, othersTruth));
  }

  /** The name of the parameter p_t of an agent. */
  public static String belief(Active agent, int t) {
    return (agent == Active.BLUE ? "pb" : "pr") + t;
  }

  /** The name of the parameter for an agent's report of round t. */
  public static String report(Active agent, int t) {
    return (agent == Active.BLUE ? "hb" : "hr") + t;
  }

  private static List<Polynomial> beliefs(Active agent, int k) {
    List<Polynomial> beliefs = new ArrayList<>();
    for (int t = 0; t <= k; t++) beliefs.add(Polynomial.parameter(belief(agent, t)));
    return beliefs;
  }

  private static List<Polynomial> reports(Active agent, int k, IntPredicate truth) {
    List<Polynomial> reports = new ArrayList<>();
    for (int t = 0; t <= k; t++) reports.add(Polynomial.parameter(t == 0 || truth.test(t) ? belief(agent, t) : report(agent, t)));
    return reports;
  }

  /** k. */
  public int last() {
    return own.size() - 1;
  }

  /** The same as the other one sees it. */
  public Course<S> turned() {
    return new Course<>(others, othersReports, own, ownReports);
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

  /** The right side of (10), and of (11) with the corrected last term: that term is -(others' belief) * (own report). */
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
    for (int t = 1; t <= k - 1; t++) sum = sum.plus(othersDelta(t).minus(othersDelta(t - 1)).times(delta(t)));
    return hundred(sum.minus(othersDelta(k - 1).times(delta(k))).plus(others.get(0).times(own.get(0))));
  }

  /** The sum from which the proof of Lemma D.1 takes its last step. */
  public S proofSum() {
    int k = last();
    S sum = one().zero();
    for (int t = 1; t <= k - 1; t++) sum = sum.plus(othersDelta(t).times(delta(t)));
    for (int t = 1; t <= k; t++) sum = sum.minus(othersDelta(t - 1).times(delta(t)));
    for (int t = 1; t <= k; t++) {
      sum = sum.plus(others.get(t - 1).times(ownReports.get(t - 1))).minus(others.get(t).times(ownReports.get(t)));
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
    for (int t = 1; t <= Math.floorDiv(last() - 2, 2); t++) sum = sum.minus(othersDelta(2 * t).times(delta(2 * t + 1)));
    return hundred(sum);
  }

  /** The end of (6): 100 sum_{t=1}^{floor((k-1)/2)} -delta_{2t-1}^other delta_{2t}^own. */
  public S lemma31ShortRed() {
    S sum = one().zero();
    for (int t = 1; t <= Math.floorDiv(last() - 1, 2); t++) sum = sum.minus(othersDelta(2 * t - 1).times(delta(2 * t)));
    return hundred(sum);
  }
}
