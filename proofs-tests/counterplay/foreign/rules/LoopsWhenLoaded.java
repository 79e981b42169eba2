package counterplay.foreign.rules;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import java.util.List;

/** Is never loaded. */
public final class LoopsWhenLoaded implements GammaRule {

  static {
    while (System.nanoTime() != 0) Thread.onSpinWait();
  }

  @Override
  public String id() {
    return "csoka/mechanism-balanced-team";
  }

  @Override
  public String title() {
    return "LoopsWhenLoaded";
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    return new BalancedTeamMechanism().gammas(outlook, reports);
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    return new BalancedTeamMechanism().transfers(outlook, reports);
  }
}
