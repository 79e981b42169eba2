package counterplay.foreign.rules;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import java.util.List;

/** Calls itself for ever. */
public final class RecursesForEver implements GammaRule {

  private static int depth(int k) {
    return depth(k + 1) + 1;
  }

  @Override
  public String id() {
    return "user/recurses-for-ever";
  }

  @Override
  public String title() {
    return "RecursesForEver";
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    return new BalancedTeamMechanism().gammas(outlook, reports);
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    return depth(0) == 0 ? List.of() : new BalancedTeamMechanism().transfers(outlook, reports);
  }
}
