package counterplay.foreign;

import counterplay.exact.number.Rational;
import counterplay.foreign.wire.Sizes;
import counterplay.foreign.wire.Tables;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
import java.util.List;

/** A rule for binary reports that another process runs. */
record ForeignTaskRule(Asker asker) implements BinaryReportMechanism, Foreign {

  @Override
  public int ownTasks() {
    return tasks(0);
  }

  @Override
  public int peerTasks() {
    return tasks(1);
  }

  private int tasks(int whose) {
    return asker
        .rationals("tasks", new Tables.Tasks(List.of(), List.of()), 2, "a list")
        .get(whose)
        .numerator()
        .intValueExact();
  }

  @Override
  public Rational payment(List<Integer> own, List<Integer> peer) {
    asker.run().sizes().add(Sizes.Dimension.AGENTS, 2);
    return asker
        .rationals("payment", new Tables.Tasks(List.copyOf(own), List.copyOf(peer)), 1, "a number")
        .get(0);
  }
}
