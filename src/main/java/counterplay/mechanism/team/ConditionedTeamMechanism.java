package counterplay.mechanism.team;

import counterplay.exact.number.Scalar;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A mixture of the two ways to evaluate a report: that of agent i is evaluated given the same-round
 * reports of some of the others and the previous-round reports of the rest; the others share the
 * bill equally.
 *
 * <pre>
 *   gamma_t^i = sum_{j != i} ( V_t^j(r_t^{S_i + i}, r_{t-1}^{rest}) - V_t^j(r_t^{S_i}, r_{t-1}^{rest}) )
 *   y_t^i     = gamma_t^i - (1/(n-1)) sum_{j != i} gamma_t^j
 * </pre>
 *
 * Empty sets give the balanced Team Mechanism.
 *
 * <p>Source: Csoka, Section 5 ("any combination of the two rules").
 *
 * @param given for each agent i the agents S_i whose same-round reports are used; i himself does
 *     not matter
 */
public record ConditionedTeamMechanism(List<List<Integer>> given) implements GammaRule {

  @Override
  public String id() {
    return "csoka/mechanism-conditioned-team";
  }

  @Override
  public String title() {
    return "balanced Team Mechanism given " + given;
  }

  /**
   * @throws IllegalArgumentException unless there is one set for each agent
   */
  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    if (given.size() != outlook.model().size()) {
      throw new IllegalArgumentException(
          given.size() + " conditioning sets for " + outlook.model().size() + " agents");
    }
    List<S> gamma = new ArrayList<>();
    for (int i = 0; i < outlook.model().size(); i++) {
      HashSet<Integer> known = new HashSet<>(given.get(i));
      known.remove(i);
      gamma.add(Externality.onOthers(Externality.of(outlook, reports, i, known), i));
    }
    return gamma;
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    return Externality.sharedEqually(gammas(outlook, reports));
  }
}
