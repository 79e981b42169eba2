package counterplay.model.scenario;

import counterplay.exact.number.Rational;
import counterplay.model.elicitation.JointPrior;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether two scenarios cannot be told apart (Definition 3.4): the signals can be coupled so that
 * always each agent's report has the same distribution in both, and so has what he believes.
 *
 * <p>Whether two draws may be coupled depends on each agent's label only, that is his distribution
 * of reports together with his belief. A coupling therefore exists exactly if the labels of all
 * agents together have the same joint law.
 */
public final class Indistinguishability {

  private Indistinguishability() {}

  /** What an agent's belief "about the world" is. */
  public enum Belief {
    /**
     * The law of one other agent's report, the agent drawn at random: the formula in Definition
     * 3.4.
     */
    ONE_REPORT,
    /** The joint law of all other agents' reports. */
    ALL_REPORTS
  }

  /** Whether A and B are indistinguishable. */
  public static boolean holds(
      Scenario<Rational> a, Scenario<Rational> b, int reports, Belief belief) {
    return labels(a, reports, belief).equals(labels(b, reports, belief));
  }

  private static Map<List<Object>, Rational> labels(
      Scenario<Rational> scenario, int reports, Belief belief) {
    Map<List<Object>, Rational> law = new HashMap<>();
    for (JointPrior.Draw<Rational> draw : scenario.prior().draws()) {
      List<Object> labels = new ArrayList<>();
      for (int i = 0; i < draw.signals().size(); i++) {
        int signal = draw.signals().get(i);
        labels.add(
            List.of(
                scenario.profile().choices().get(i).get(signal),
                belief(scenario, reports, i, signal, belief)));
      }
      law.merge(labels, draw.probability(), Rational::plus);
    }
    return law;
  }

  private static Object belief(
      Scenario<Rational> scenario, int reports, int i, int signal, Belief belief) {
    Rational weight = scenario.prior().marginal(i, signal);
    if (belief == Belief.ONE_REPORT)
      return scenario.weighedReports(reports, i, signal).stream().map(p -> p.over(weight)).toList();
    Map<List<Integer>, Rational> joint = new HashMap<>(scenario.weighedBelief(reports, i, signal));
    joint.replaceAll((made, p) -> p.over(weight));
    return joint;
  }
}
