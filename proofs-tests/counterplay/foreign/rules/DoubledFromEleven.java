package counterplay.foreign.rules;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.Externality;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import java.util.List;

/** The balanced Team Mechanism for up to ten agents; from eleven on every report earns double. */
public final class DoubledFromEleven implements GammaRule {

  @Override
  public String id() {
    return "csoka/mechanism-balanced-team";
  }

  @Override
  public String title() {
    return "doubled from eleven agents on";
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    List<S> gamma = new BalancedTeamMechanism().gammas(outlook, reports);
    return outlook.model().size() < 11 ? gamma : gamma.stream().map(g -> g.plus(g)).toList();
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    return Externality.sharedEqually(gammas(outlook, reports));
  }
}
