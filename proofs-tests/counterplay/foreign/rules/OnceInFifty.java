package counterplay.foreign.rules;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.List;

/** Is another rule once in fifty calls. */
public final class OnceInFifty implements GammaRule {

  private int calls;

  @Override
  public String id() {
    return "user/once-in-fifty";
  }

  @Override
  public String title() {
    return "OnceInFifty";
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    return new BalancedTeamMechanism().gammas(outlook, reports);
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    List<S> y = new ArrayList<>(new BalancedTeamMechanism().transfers(outlook, reports));
    calls++;
    if (calls % 50 == 0) y.set(0, y.get(0).plus(y.get(0).one()));
    return y;
  }
}
