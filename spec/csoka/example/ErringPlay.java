package csoka.example;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Example 2.1 with K = 2 where 0 is among the beliefs of round 1: Red reports 0 instead of the
 * truth in round 1 with some probability and the truth in round 2, Blue the truth, or 0 and then
 * the truth.
 *
 * @param rule the mechanism
 * @param outlook the model
 * @param blue Blue's beliefs of round 1, the first of them 0
 * @param red Red's beliefs of round 1, the first of them 0
 * @param p the law of Blue's beliefs
 * @param q the law of Red's beliefs
 * @param <S> the numbers
 */
public record ErringPlay<S extends Scalar<S>>(
    GammaRule rule, Outlook<S> outlook, List<S> blue, List<S> red, List<S> p, List<S> q) {

  /** The model with so many agents. */
  public static <S extends Scalar<S>> ErringPlay<S> of(
      GammaRule rule, int n, List<S> blue, List<S> red, List<S> p, List<S> q) {
    return new ErringPlay<>(
        rule,
        new Outlook<>(Example21.model(n, process(blue, p), process(red, q), Example21.LOSS))
            .everywhere(),
        blue,
        red,
        p,
        q);
  }

  private static <S extends Scalar<S>> BeliefProcess<S> process(List<S> beliefs, List<S> law) {
    S initial = law.get(0).zero();
    for (int k = 0; k < law.size(); k++) initial = initial.plus(law.get(k).times(beliefs.get(k)));
    return BeliefProcess.twoRounds(initial, beliefs, law);
  }

  /** What Blue gains by 0 and then the truth over the truth. */
  public S gain(S error) {
    Map<Reports, S> paid = new HashMap<>();
    return payoff(true, error, paid).minus(payoff(false, error, paid));
  }

  private S payoff(boolean zero, S error, Map<Reports, S> paid) {
    S total = error.zero();
    for (int k = 0; k < blue.size(); k++) {
      for (int l = 0; l < red.size(); l++) {
        S chance = p.get(k).times(q.get(l));
        S right = payoff(zero ? 0 : k, l, k, l, paid).times(error.one().minus(error));
        total =
            total.plus(chance.times(right.plus(payoff(zero ? 0 : k, 0, k, l, paid).times(error))));
      }
    }
    return total;
  }

  /**
   * Blue's payoff after first reports at these places when the types of round 1 are at those: the
   * last reports are true.
   */
  private S payoff(int x, int y, int k, int l, Map<Reports, S> paid) {
    List<Integer> first = reports(x, y);
    S total = paid(new Reports(1, outlook.model().initialTypes(), first), paid);
    for (int u = 0; u < 2; u++) {
      for (int v = 0; v < 2; v++) {
        List<Integer> last = reports(u, v);
        S gets =
            outlook
                .utility(2, Example21.BLUE, outlook.choice(2, last), u)
                .plus(paid(new Reports(2, first, last), paid));
        total = total.plus(gets.times(chance(blue.get(k), u)).times(chance(red.get(l), v)));
      }
    }
    return total;
  }

  private S paid(Reports reports, Map<Reports, S> paid) {
    if (!paid.containsKey(reports))
      paid.put(reports, rule.transfers(outlook, reports).get(Example21.BLUE));
    return paid.get(reports);
  }

  private static <S extends Scalar<S>> S chance(S belief, int report) {
    return report == 1 ? belief : belief.one().minus(belief);
  }

  private List<Integer> reports(int ofBlue, int ofRed) {
    List<Integer> reports = new ArrayList<>(outlook.model().initialTypes());
    reports.set(Example21.BLUE, ofBlue);
    reports.set(Example21.RED, ofRed);
    return List.copyOf(reports);
  }
}
