package counterplay.audit;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.List;

/** The balanced Team Mechanism with each bill divided by n where n - 1 share it. */
record SharedByAll() implements TransferRule {

  @Override
  public String id() {
    return "test/shared-by-all";
  }

  @Override
  public String title() {
    return "balanced Team Mechanism with 1/n";
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    List<S> gamma = new BalancedTeamMechanism().gammas(outlook, reports);
    List<S> paid = new ArrayList<>();
    for (int i = 0; i < gamma.size(); i++) {
      S bill = gamma.get(i).zero();
      for (int j = 0; j < gamma.size(); j++) if (j != i) bill = bill.plus(gamma.get(j));
      paid.add(gamma.get(i).minus(bill.scale(Rational.of(1, gamma.size()))));
    }
    return paid;
  }
}
