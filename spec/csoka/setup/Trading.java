package csoka.setup;

import counterplay.exact.Rational;
import counterplay.exact.Scalar;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.Outlook;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What given reports earn in Example 2.1, whatever the true types are: a rule run on the model in which exactly 0, 1 and
 * the reported beliefs can be reported.
 *
 * @param outlook the model and the planner's expectations
 * @param rule the mechanism
 * @param profiles the reported profiles of rounds 0 to k
 * @param <S> the numbers: rationals, or polynomials in the reports
 */
public record Trading<S extends Scalar<S>>(Outlook<S> outlook, GammaRule rule, List<List<Integer>> profiles) {

  /**
   * The reports of rounds 0 to k in a game of K rounds.
   *
   * @param agents n, at least 3
   * @param rounds K, at least k; for k = K the last reports must be 0 or 1
   * @param blue Blue's reports; that of round 0 is his initial belief
   * @param red Red's reports
   * @param loss Green's utility of YES
   */
  public static <S extends Scalar<S>> Trading<S> of(GammaRule rule, int agents, int rounds, List<S> blue, List<S> red, Rational loss) {
    if (blue.size() != red.size()) throw new IllegalArgumentException(blue.size() + " reports of Blue and " + red.size() + " of Red");
    List<List<S>> blueBeliefs = beliefs(blue, rounds);
    List<List<S>> redBeliefs = beliefs(red, rounds);
    List<List<Integer>> profiles = new ArrayList<>();
    for (int t = 0; t < blue.size(); t++) {
      List<Integer> profile = new ArrayList<>(List.of(blueBeliefs.get(t).indexOf(blue.get(t)), redBeliefs.get(t).indexOf(red.get(t))));
      while (profile.size() < agents) profile.add(0);
      profiles.add(List.copyOf(profile));
    }
    return new Trading<>(new Outlook<>(Example21.model(agents, BeliefProcess.staying(blueBeliefs),
        BeliefProcess.staying(redBeliefs), loss)), rule, List.copyOf(profiles));
  }

  private static <S extends Scalar<S>> List<List<S>> beliefs(List<S> reports, int rounds) {
    S first = reports.get(0);
    List<List<S>> beliefs = new ArrayList<>(List.of(List.of(first)));
    for (int t = 1; t <= rounds; t++) {
      Set<S> possible = new LinkedHashSet<>(List.of(first.zero(), first.one()));
      if (t < reports.size()) possible.add(reports.get(t));
      beliefs.add(List.copyOf(possible));
    }
    return beliefs;
  }

  /** gamma_t^i for one round, 1 to k. */
  public S gamma(Active i, int round) {
    return rule.gammas(outlook, reports(round)).get(i.index());
  }

  /** gamma_1^i + ... + gamma_k^i. */
  public S gammas(Active i) {
    S total = outlook.model().one().zero();
    for (int t = 1; t < profiles.size(); t++) total = total.plus(gamma(i, t));
    return total;
  }

  /** The transfer of one round, the share of the others' gammas deducted. */
  public S transfer(Active i, int round) {
    return rule.transfers(outlook, reports(round)).get(i.index());
  }

  /** The transfers of rounds 1 to k together. */
  public S transfers(Active i) {
    S total = outlook.model().one().zero();
    for (int t = 1; t < profiles.size(); t++) total = total.plus(transfer(i, t));
    return total;
  }

  private Reports reports(int round) {
    return new Reports(round, profiles.get(round - 1), profiles.get(round));
  }
}
