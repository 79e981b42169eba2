package counterplay.mechanism.team;

import counterplay.exact.number.Scalar;
import counterplay.model.dynamic.Outlook;
import java.util.List;

/**
 * A transfer rule that first determines what each agent's report earns him and then who pays for
 * it.
 */
public interface GammaRule extends TransferRule {

  /**
   * gamma_t^i for every agent i: what his report of this round earns him before he pays for the
   * others' reports.
   */
  <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports);
}
