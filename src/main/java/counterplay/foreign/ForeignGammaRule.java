package counterplay.foreign;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import java.util.List;

/** A transfer rule by way of what reports earn that another process runs. */
record ForeignGammaRule(Asker asker) implements GammaRule, Foreign {

  @Override
  public boolean isForOneRound() {
    return asker.rule().isForOneRound();
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    return asker.numbers("transfers", outlook.expectations(), reports);
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    return asker.numbers("gammas", outlook.expectations(), reports);
  }
}
