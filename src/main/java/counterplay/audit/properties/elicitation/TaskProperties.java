package counterplay.audit.properties.elicitation;

import counterplay.audit.plays.Account;
import counterplay.audit.properties.Environment;
import counterplay.audit.properties.Family;
import counterplay.audit.properties.Property;
import counterplay.audit.properties.Size;
import counterplay.audit.properties.elicitation.TaskJudges.OfPair;
import counterplay.claim.sentence.Finding;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is asked of rules for reports L and H on one task or several. */
public final class TaskProperties {

  private static final List<TaskSetting> TWO = TaskSetting.twoSignals();
  private static final List<TaskSetting> THREE = TaskSetting.threeSignals();
  private static final String TWO_WORDS =
      "2 positively correlated signals, denominators to 10 (" + TWO.size() + " laws)";
  private static final String THREE_WORDS =
      "3 ordered signals from two states, denominators to 6 (" + THREE.size() + " thresholds)";

  private TaskProperties() {}

  /** The family of rules for binary reports and peers. */
  public static Family<TaskRule> family() {
    return new Family<>(
        "tasks",
        "payments by the own reports and those of one peer, L or H, on one task or several; signals"
            + " may be finer than reports",
        m ->
            m instanceof BinaryReportMechanism rule
                ? java.util.Optional.of(new TaskRule(rule))
                : java.util.Optional.empty(),
        List.of(
            ofTasks(
                "truthful",
                "truth is a best reply to the truth, whatever is seen on all tasks",
                false,
                TaskJudges::truthful),
            ofTasks("strict", "every lie on any task pays less", false, TaskJudges::strict),
            Property.of(
                "consistent",
                "playing another map on every task pays less against the truth",
                two(TaskJudges::maps),
                TaskJudges::aloneLess,
                TaskJudges::mapTold),
            Property.of(
                "threshold",
                "reporting by a threshold is a best map against the same threshold",
                three(TaskJudges::maps),
                TaskJudges::aloneLess,
                TaskJudges::mapTold),
            thresholds(),
            ofTasks(
                "dominant",
                "truth is best whatever map the peer plays",
                true,
                TaskJudges::truthful),
            Property.of(
                "survives-elimination",
                "truth survives the iterated elimination of strictly dominated maps",
                two(s -> Stream.of(new TaskStability.OfGame(s))),
                TaskStability::survives,
                TaskStability::eliminated),
            stable(),
            Property.of(
                "beats-uninformative",
                "truth pays more than when all report one signal",
                two(TaskJudges::constants),
                TaskJudges::paysLess,
                TaskJudges::mapTold),
            Property.of(
                "no-uninformative-equilibrium",
                "that all report one signal is no equilibrium",
                two(TaskJudges::constants),
                TaskJudges::isNoEquilibrium,
                TaskJudges::mapTold),
            Property.of(
                "beats-relabelling",
                "truth pays more than when all exchange L and H",
                two(s -> TaskJudges.maps(s).skip(2)),
                TaskJudges::paysLess,
                TaskJudges::mapTold),
            Property.of(
                "pays-most",
                "no map that all play pays more than the truth",
                two(TaskJudges::maps),
                TaskJudges::paysNoMore,
                TaskJudges::mapTold),
            Property.of(
                "rational-interim",
                "who is truthful expects no loss",
                two(s -> TaskJudges.maps(s).limit(1)),
                TaskJudges::interim,
                TaskJudges::mapTold),
            ofPairs("rational-ex-post", "nobody ever pays", TaskJudges::noLoss),
            ofPairs("bounded", "no payment is above 1 or below -1", TaskJudges::bounded),
            ofPairs(
                "label-free",
                "the payment stays when L and H are exchanged",
                TaskJudges::labelFree),
            ofPairs("one-task-suffices", "reports on one task suffice", TaskJudges::oneTask)));
  }

  private static <C extends Record> List<Environment<C>> two(
      Function<TaskSetting, Stream<C>> cases) {
    return List.of(Environment.over("2-signals", TWO_WORDS, TWO, TaskSetting::size, cases));
  }

  private static <C extends Record> List<Environment<C>> three(
      Function<TaskSetting, Stream<C>> cases) {
    return List.of(Environment.over("3-signals", THREE_WORDS, THREE, TaskSetting::size, cases));
  }

  /** Over what is seen on so many tasks as the mechanism reads. */
  private static Property<TaskRule, OfTasksOf> ofTasks(
      String id,
      String words,
      boolean anyMap,
      BiFunction<TaskRule, TaskJudges.OfTasks, Finding> judge) {
    return Property.<TaskRule, OfTasksOf>of(
            id,
            words,
            two(s -> Stream.of(new OfTasksOf(s, anyMap))),
            (m, c) -> worst(m, c, judge),
            (m, c) -> TaskJudges.tasksTold(m, first(m, c, judge)))
        .trying((m, c) -> all(m, c).count(), (m, c) -> before(m, c, judge));
  }

  private static Property<TaskRule, OfTasksOf> thresholds() {
    return Property.<TaskRule, OfTasksOf>of(
            "threshold-equilibrium",
            "reporting by a threshold is a best reply to the same threshold, whatever is seen",
            three(s -> Stream.of(new OfTasksOf(s, false))),
            (m, c) -> worst(m, c, TaskJudges::truthful),
            (m, c) -> TaskJudges.tasksTold(m, first(m, c, TaskJudges::truthful)))
        .trying((m, c) -> all(m, c).count(), (m, c) -> before(m, c, TaskJudges::truthful));
  }

  private static Property<TaskRule, OfTasksOf> stable() {
    return Property.<TaskRule, OfTasksOf>of(
            "stable",
            "truth stays a best reply when the peer rarely plays another map",
            two(s -> Stream.of(new OfTasksOf(s, true))),
            (m, c) -> TaskStability.stable(m, firstTremble(m, c)),
            (m, c) -> TaskStability.tremble(m, firstTremble(m, c)))
        .trying(
            (m, c) -> TaskStability.trembles(m, c.setting()).count(),
            (m, c) ->
                TaskStability.trembles(m, c.setting())
                    .takeWhile(t -> TaskStability.stable(m, t).holds())
                    .count());
  }

  private static TaskJudges.OfTasks firstTremble(TaskRule m, OfTasksOf c) {
    List<TaskJudges.OfTasks> all = TaskStability.trembles(m, c.setting()).toList();
    return all.stream()
        .filter(t -> !TaskStability.stable(m, t).holds())
        .findFirst()
        .orElse(all.get(0));
  }

  private static Stream<TaskJudges.OfTasks> all(TaskRule m, OfTasksOf c) {
    return TaskJudges.tasks(m, c.setting(), c.anyMap());
  }

  private static long before(
      TaskRule m, OfTasksOf c, BiFunction<TaskRule, TaskJudges.OfTasks, Finding> judge) {
    return all(m, c).takeWhile(t -> judge.apply(m, t).holds()).count();
  }

  /**
   * Everything that can be seen and reported in a setting; how much that is the mechanism says.
   *
   * @param setting the setting
   * @param anyMap whether the peer may play any map
   */
  record OfTasksOf(TaskSetting setting, boolean anyMap) {}

  private static TaskJudges.OfTasks first(
      TaskRule m, OfTasksOf c, BiFunction<TaskRule, TaskJudges.OfTasks, Finding> judge) {
    List<TaskJudges.OfTasks> all = all(m, c).toList();
    return all.stream().filter(t -> !judge.apply(m, t).holds()).findFirst().orElse(all.get(0));
  }

  private static Finding worst(
      TaskRule m, OfTasksOf c, BiFunction<TaskRule, TaskJudges.OfTasks, Finding> judge) {
    return judge.apply(m, first(m, c, judge));
  }

  private static Property<TaskRule, OfReportsOf> ofPairs(
      String id, String words, BiFunction<TaskRule, OfPair, Finding> judge) {
    return Property.<TaskRule, OfReportsOf>of(
            id,
            words,
            List.of(
                Environment.over(
                    "reports",
                    "all reports of both",
                    List.of(new OfReportsOf("all reports")),
                    r -> Size.of(2, 1, 4),
                    Stream::of)),
            (m, c) -> judge.apply(m, firstPair(m, judge)),
            (m, c) -> told(m, firstPair(m, judge)))
        .trying(
            (m, c) -> TaskJudges.pairs(m).count(),
            (m, c) -> TaskJudges.pairs(m).takeWhile(p -> judge.apply(m, p).holds()).count());
  }

  /**
   * All reports of both; how many there are the mechanism says.
   *
   * @param which in words
   */
  record OfReportsOf(String which) {}

  private static Account told(TaskRule m, OfPair pair) {
    return TaskJudges.pairTold(m, pair);
  }

  private static OfPair firstPair(TaskRule m, BiFunction<TaskRule, OfPair, Finding> judge) {
    List<OfPair> all = new ArrayList<>(TaskJudges.pairs(m).toList());
    return all.stream().filter(p -> !judge.apply(m, p).holds()).findFirst().orElse(all.get(0));
  }
}
