package counterplay.audit.properties.elicitation;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Adapted;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule for binary reports that remembers what it paid and what is expected in the setting that it
 * was asked about last. For one thread.
 */
final class TaskRule implements BinaryReportMechanism, Adapted {

  private record Expected(List<Integer> seen, List<Integer> reports, List<Integer> map) {}

  private record Known(List<Integer> seen, List<Integer> map) {}

  private record Both(List<Integer> own, List<Integer> peer) {}

  private final BinaryReportMechanism rule;
  private final Map<Both, Rational> paid = new HashMap<>();
  private final Map<Expected, Rational> expected = new HashMap<>();
  private final Map<Known, List<Rational>> laws = new HashMap<>();
  private List<TaskSetting> last = List.of();

  TaskRule(BinaryReportMechanism rule) {
    this.rule = rule;
  }

  @Override
  public BinaryReportMechanism rule() {
    return rule;
  }

  @Override
  public int ownTasks() {
    return rule.ownTasks();
  }

  @Override
  public int peerTasks() {
    return rule.peerTasks();
  }

  @Override
  public Rational payment(List<Integer> own, List<Integer> peer) {
    return paid.computeIfAbsent(new Both(own, peer), b -> rule.payment(b.own(), b.peer()));
  }

  /** What the reports bring on average when the peer plays a map of the true reports. */
  Rational expected(TaskSetting s, List<Integer> seen, List<Integer> reports, List<Integer> map) {
    if (last.isEmpty() || last.get(0) != s) {
      last = List.of(s);
      expected.clear();
      laws.clear();
    }
    return expected.computeIfAbsent(
        new Expected(seen, reports, map),
        e -> expected(reports, laws.computeIfAbsent(new Known(seen, map), k -> law(s, seen, map))));
  }

  private List<Rational> law(TaskSetting s, List<Integer> seen, List<Integer> map) {
    return BinaryReportMechanism.independent(
        Lists.<Rational>each(
            peerTasks(), t -> t < seen.size() ? s.high(seen.get(t), map) : s.high(map)));
  }
}
