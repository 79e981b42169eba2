package csoka.planted;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import java.util.List;

/**
 * The balanced Team Mechanism that becomes another one in late rounds or among many agents only.
 *
 * @param then what it becomes
 * @param leastRound the first round in which it does
 * @param leastAgents the smallest number of agents with which it does
 */
record Late(GammaRule then, int leastRound, int leastAgents) implements GammaRule {

  @Override
  public String id() {
    return then.id();
  }

  @Override
  public String title() {
    return then.title();
  }

  private GammaRule at(Reports reports) {
    return reports.round() < leastRound || reports.now().size() < leastAgents
        ? new BalancedTeamMechanism()
        : then;
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    return at(reports).gammas(outlook, reports);
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    return at(reports).transfers(outlook, reports);
  }
}
