package counterplay.model.scenario;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.JointPrior;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A scenario (Q, s): a prior and what agents report under it (Definition 3.3), and what follows for
 * a mechanism, by summation over all draws and reports.
 *
 * @param prior Q
 * @param profile s at Q
 * @param <S> the numbers
 */
public record Scenario<S extends Scalar<S>>(JointPrior<S> prior, TableProfile<S> profile) {

  /** AW_M(n, Sigma, Q, s): the expected sum of all payments. */
  public S welfare(TableMechanism<S> mechanism) {
    S sum = zero();
    for (JointPrior.Draw<S> draw : prior.draws()) {
      for (List<Integer> made : mechanism.profiles()) {
        sum = sum.plus(chance(draw, made, -1).times(mechanism.total(made)));
      }
    }
    return sum;
  }

  /** {@code q_i(signal)} times what agent i expects from a report after that signal. */
  public S weighed(TableMechanism<S> mechanism, int i, int signal, int report) {
    S sum = zero();
    for (JointPrior.Draw<S> draw : prior.draws()) {
      if (draw.signals().get(i) != signal) continue;
      for (List<Integer> made : mechanism.profiles()) {
        if (made.get(i) != report) continue;
        sum = sum.plus(chance(draw, made, i).times(mechanism.paid(made).get(i)));
      }
    }
    return sum;
  }

  /** {@code q_i(signal)} times what agent i expects from his own strategy after that signal. */
  public S weighed(TableMechanism<S> mechanism, int i, int signal) {
    return Distributions.sum(
        mechanism.reports(),
        r -> profile.choice(i, signal, r).times(weighed(mechanism, i, signal, r)));
  }

  /**
   * {@code q_i(signal)} times the probability, given agent i's signal, of each tuple of reports of
   * all agents in which agent i makes report 0: what he believes about the others' reports
   * together.
   */
  public Map<List<Integer>, S> weighedBelief(int reports, int i, int signal) {
    Map<List<Integer>, S> belief = new HashMap<>();
    for (List<Integer> made : JointPrior.tuples(prior.agents(), reports)) {
      if (made.get(i) != 0) continue;
      S sum = zero();
      for (JointPrior.Draw<S> draw : prior.draws()) {
        if (draw.signals().get(i) != signal) continue;
        sum = sum.plus(chance(draw, made, i));
      }
      belief.put(made, sum);
    }
    return belief;
  }

  /**
   * {@code q_i(signal) Pr(report | signal, Q, s)} for each report: what another agent, drawn at
   * random, reports, summed agent by agent as in (7).
   */
  public List<S> weighedReports(int reports, int i, int signal) {
    List<S> sums = new ArrayList<>(Collections.nCopies(reports, zero()));
    for (int j = 0; j < prior.agents(); j++) {
      if (j == i) continue;
      for (int t = 0; t < prior.signals(); t++) {
        S pair = prior.pair(j, i, t, signal).scale(Rational.of(1, prior.agents() - 1L));
        for (int r = 0; r < reports; r++)
          sums.set(r, sums.get(r).plus(pair.times(profile.choice(j, t, r))));
      }
    }
    return sums;
  }

  /** The probability of a draw after which these reports are made by all but one of the agents. */
  private S chance(JointPrior.Draw<S> draw, List<Integer> made, int but) {
    S p = draw.probability();
    for (int j = 0; j < made.size(); j++)
      if (j != but) p = p.times(profile.choice(j, draw.signals().get(j), made.get(j)));
    return p;
  }

  private S zero() {
    return prior.draws().get(0).probability().zero();
  }
}
