package counterplay.foreign;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.Outlook;
import java.util.List;

/** A transfer rule that another process runs. */
record ForeignTransferRule(Asker asker) implements TransferRule, Foreign {

  @Override
  public boolean isForOneRound() {
    return asker.rule().isForOneRound();
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    return asker.numbers("transfers", outlook.expectations(), reports);
  }
}
