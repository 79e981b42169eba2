package counterplay.foreign.rules;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import java.util.List;

/** Forgets an agent. */
public final class ReturnsAShortList implements GammaRule {

  @Override
  public String id() {
    return "user/returns-a-short-list";
  }

  @Override
  public String title() {
    return "ReturnsAShortList";
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    return new BalancedTeamMechanism().gammas(outlook, reports);
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    return new BalancedTeamMechanism()
        .transfers(outlook, reports)
        .subList(1, outlook.model().size());
  }
}
