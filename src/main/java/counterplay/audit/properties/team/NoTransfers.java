package counterplay.audit.properties.team;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.Outlook;
import java.util.List;

/** Pays nobody anything; plays of it are the paths that nature takes. */
record NoTransfers() implements TransferRule {

  @Override
  public String id() {
    return "counterplay/no-transfers";
  }

  @Override
  public String title() {
    return "no transfers";
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    return outlook.model().agents().stream().map(agent -> outlook.model().one().zero()).toList();
  }
}
