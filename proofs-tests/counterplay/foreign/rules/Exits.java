package counterplay.foreign.rules;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import java.util.List;

/** Ends the process, as if all were well. */
public final class Exits implements GammaRule {

  @Override
  public String id() {
    return "user/exits";
  }

  @Override
  public String title() {
    return "Exits";
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    return new BalancedTeamMechanism().gammas(outlook, reports);
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    System.exit(0);
    return new BalancedTeamMechanism().transfers(outlook, reports);
  }
}
