package counterplay.foreign.rules;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import java.util.List;

/** Starts a process. */
public final class StartsProcesses implements GammaRule {

  @Override
  public String id() {
    return "user/starts-processes";
  }

  @Override
  public String title() {
    return "StartsProcesses";
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    return new BalancedTeamMechanism().gammas(outlook, reports);
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    try {
      new ProcessBuilder("true").start();
    } catch (java.io.IOException e) {
      return List.of();
    }
    return new BalancedTeamMechanism().transfers(outlook, reports);
  }
}
