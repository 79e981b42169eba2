package counterplay.foreign.rules;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Lets a coin decide. */
public final class TossesACoin implements GammaRule {

  @Override
  public String id() {
    return "user/tosses-a-coin";
  }

  @Override
  public String title() {
    return "TossesACoin";
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    return new BalancedTeamMechanism().gammas(outlook, reports);
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    List<S> y = new ArrayList<>(new BalancedTeamMechanism().transfers(outlook, reports));
    if (new Random().nextBoolean()) {
      y.set(0, y.get(0).plus(y.get(0).one()));
      y.set(1, y.get(1).minus(y.get(1).one()));
    }
    return y;
  }
}
