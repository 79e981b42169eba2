package counterplay.foreign.rules;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.Outlook;
import java.util.List;

/** The balanced Team Mechanism for one round; it throws where there are two. */
public final class ThrowsInTwoRounds implements TransferRule {

  @Override
  public String id() {
    return "user/throws-in-two-rounds";
  }

  @Override
  public String title() {
    return "throws in two rounds";
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    if (outlook.model().rounds() > 1) throw new IllegalStateException("one round only");
    return new BalancedTeamMechanism().transfers(outlook, reports);
  }
}
