package counterplay.model.scenario;

import counterplay.data.Lists;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.JointPrior;
import java.math.BigInteger;
import java.util.List;

/**
 * A mechanism (R, M) as data (Definition 3.1): finitely many reports, and for each report profile
 * what each agent is paid. It cannot depend on the prior.
 *
 * @param agents n
 * @param reports the number of reports that an agent can make; they are 0, 1, ...
 * @param payments for each report profile, in lexicographic order, the payment of each agent
 * @param <S> the numbers: rationals, or polynomials in parameters
 */
public record TableMechanism<S extends Scalar<S>>(int agents, int reports, List<List<S>> payments) {

  /**
   * @throws IllegalArgumentException unless there is a payment for each agent and report profile
   */
  public TableMechanism {
    payments = payments.stream().map(List::copyOf).toList();
    int n = agents;
    if (agents < 1
        || reports < 1
        || !BigInteger.valueOf(reports).pow(agents).equals(BigInteger.valueOf(payments.size()))
        || payments.stream().anyMatch(row -> row.size() != n)) {
      throw new IllegalArgumentException(
          payments.size()
              + " rows of payments for "
              + agents
              + " agents with "
              + reports
              + " reports");
    }
  }

  /** All report profiles, in lexicographic order. */
  public List<List<Integer>> profiles() {
    return JointPrior.tuples(agents, reports);
  }

  /** What each agent is paid. */
  public List<S> paid(List<Integer> made) {
    int index = 0;
    for (int report : made) index = index * reports + report;
    return payments.get(index);
  }

  /**
   * Whether some agent has one report that pays strictly more than each other one, whatever the
   * others report.
   *
   * @throws ArithmeticException if payments depend on parameters
   */
  public boolean hasDominantReport() {
    for (int i = 0; i < agents; i++) {
      for (int r = 0; r < reports; r++) if (isDominant(i, r)) return true;
    }
    return false;
  }

  private boolean isDominant(int i, int report) {
    for (List<Integer> made : profiles()) {
      List<Integer> better = Lists.with(made, i, report);
      if (made.get(i) != report && !paid(better).get(i).minus(paid(made).get(i)).isPositive())
        return false;
    }
    return reports > 1;
  }

  /** What all agents together are paid. */
  public S total(List<Integer> made) {
    return Distributions.sum(paid(made));
  }
}
