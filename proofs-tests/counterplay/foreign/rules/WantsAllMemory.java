package counterplay.foreign.rules;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.List;

/** Asks for memory without end. */
public final class WantsAllMemory implements GammaRule {

  @Override
  public String id() {
    return "user/wants-all-memory";
  }

  @Override
  public String title() {
    return "WantsAllMemory";
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    return new BalancedTeamMechanism().gammas(outlook, reports);
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    List<long[]> kept = new ArrayList<>();
    while (kept.size() >= 0) kept.add(new long[1 << 22]);
    return new BalancedTeamMechanism().transfers(outlook, reports);
  }
}
