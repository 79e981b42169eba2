package counterplay.audit.properties.team;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.Adapted;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.team.DirectMechanism;
import counterplay.mechanism.team.OneByOneMechanism;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.Outlook;
import java.util.List;

/**
 * The direct mechanism of Csoka's Section 6.3 where no public type moves: Upsilon after stage m of
 * a round is what a trustful planner expects when he knows the new types of agents 1..m, as in the
 * one-by-one mechanism.
 */
record DirectWithoutPublicType() implements TransferRule, Adapted {

  @Override
  public Mechanism rule() {
    return new DirectMechanism();
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    return new OneByOneMechanism().transfers(outlook, reports);
  }
}
