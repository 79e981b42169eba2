package counterplay.model.scenario;

import counterplay.exact.number.Rational;
import counterplay.model.elicitation.JointPrior;
import java.util.ArrayList;
import java.util.List;

/** Equilibria of table mechanisms, by comparing every report after every signal. */
public final class TableEquilibrium {

  private TableEquilibrium() {}

  /**
   * For each agent and signal that can occur, in this order, the most that a report brings beyond
   * the own strategy, times the signal's probability. All are zero exactly at a Bayesian Nash
   * equilibrium.
   */
  public static List<Rational> gains(
      Scenario<Rational> scenario, TableMechanism<Rational> mechanism) {
    List<Rational> gains = new ArrayList<>();
    for (int i = 0; i < mechanism.agents(); i++) {
      for (int s = 0; s < scenario.prior().signals(); s++) {
        Rational own = scenario.weighed(mechanism, i, s);
        Rational most = Rational.ZERO;
        for (int r = 0; r < mechanism.reports(); r++)
          most = most.max(scenario.weighed(mechanism, i, s, r).minus(own));
        gains.add(most);
      }
    }
    return gains;
  }

  /** Whether no agent gains from any report after any signal. */
  public static boolean isEquilibrium(
      Scenario<Rational> scenario, TableMechanism<Rational> mechanism) {
    return gains(scenario, mechanism).stream().allMatch(Rational::isZero);
  }

  /**
   * Whether it is an equilibrium and some agent loses by every other strategy: after each signal
   * that can occur he makes one report and every other one is worse ("for some i", after Definition
   * 2.8).
   */
  public static boolean isStrict(Scenario<Rational> scenario, TableMechanism<Rational> mechanism) {
    if (!isEquilibrium(scenario, mechanism)) return false;
    for (int i = 0; i < mechanism.agents(); i++)
      if (isStrictFor(scenario, mechanism, i)) return true;
    return false;
  }

  private static boolean isStrictFor(
      Scenario<Rational> scenario, TableMechanism<Rational> mechanism, int i) {
    for (int s = 0; s < scenario.prior().signals(); s++) {
      if (scenario.prior().marginal(i, s).isZero()) continue;
      Rational own = scenario.weighed(mechanism, i, s);
      int best = 0;
      for (int r = 0; r < mechanism.reports(); r++)
        if (scenario.weighed(mechanism, i, s, r).equals(own)) best++;
      if (best != 1) return false;
    }
    return true;
  }

  /** Every profile in which each agent makes one report after each signal. */
  public static List<TableProfile<Rational>> pureProfiles(int agents, int signals, int reports) {
    List<List<Integer>> maps = JointPrior.tuples(signals, reports);
    List<TableProfile<Rational>> all = new ArrayList<>();
    for (List<Integer> choice : JointPrior.tuples(agents, maps.size())) {
      all.add(TableProfile.pure(Rational.ONE, reports, choice.stream().map(maps::get).toList()));
    }
    return all;
  }
}
