package counterplay.audit.properties.team;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.DirectMechanism;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The direct mechanism of Csoka's Section 6.3 where no public type moves: Upsilon after stage m of
 * a round is what a trustful planner expects when he knows the new types of agents 1..m.
 */
record DirectWithoutPublicType() implements TransferRule {

  @Override
  public String id() {
    return new DirectMechanism().id();
  }

  @Override
  public String title() {
    return new DirectMechanism().title();
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    List<List<S>> stages = new ArrayList<>();
    Set<Integer> known = new HashSet<>();
    stages.add(outlook.values(reports.round(), reports.before(), reports.now(), known));
    for (int i = 0; i < outlook.model().size(); i++) {
      known.add(i);
      stages.add(outlook.values(reports.round(), reports.before(), reports.now(), known));
    }
    return DirectMechanism.transfers(
        stages, IntStream.range(0, outlook.model().size()).boxed().toList());
  }
}
