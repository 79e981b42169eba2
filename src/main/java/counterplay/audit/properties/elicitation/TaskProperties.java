package counterplay.audit.properties.elicitation;

import counterplay.audit.plays.Account;
import counterplay.audit.properties.Environment;
import counterplay.audit.properties.Family;
import counterplay.audit.properties.Property;
import counterplay.audit.properties.Size;
import counterplay.audit.properties.elicitation.TaskJudges.OfPair;
import counterplay.claim.sentence.Finding;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
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
            ofEach(
                "threshold-equilibrium",
                "reporting by a threshold is a best reply to the same threshold, whatever is seen",
                three(s -> Stream.of(new OfTasksOf(s, false))),
                TaskProperties::tasks,
                TaskJudges::truthful,
                TaskJudges::tasksTold),
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
            ofEach(
                "stable",
                "truth stays a best reply when the peer rarely plays another map",
                two(s -> Stream.of(new OfTasksOf(s, true))),
                (m, c) -> TaskStability.trembles(m, c.setting()),
                TaskStability::stable,
                TaskStability::tremble),
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
    return ofEach(
        id,
        words,
        two(s -> Stream.of(new OfTasksOf(s, anyMap))),
        TaskProperties::tasks,
        judge,
        TaskJudges::tasksTold);
  }

  private static Stream<TaskJudges.OfTasks> tasks(TaskRule m, OfTasksOf c) {
    return TaskJudges.tasks(m, c.setting(), c.anyMap());
  }

  /**
   * Everything that can be seen and reported in a setting; how much that is the mechanism says.
   *
   * @param setting the setting
   * @param anyMap whether the peer may play any map
   */
  record OfTasksOf(TaskSetting setting, boolean anyMap) {}

  private static Property<TaskRule, OfReportsOf> ofPairs(
      String id, String words, BiFunction<TaskRule, OfPair, Finding> judge) {
    return ofEach(
        id,
        words,
        List.of(
            Environment.over(
                "reports",
                "all reports of both",
                List.of(new OfReportsOf("all reports")),
                r -> Size.of(2, 1, 4),
                Stream::of)),
        (m, c) -> TaskJudges.pairs(m),
        judge,
        TaskJudges::pairTold);
  }

  /**
   * All reports of both; how many there are the mechanism says.
   *
   * @param which in words
   */
  record OfReportsOf(String which) {}

  /** Where a case stands for several plays; the first that fails is judged and told. */
  private static <C extends Record, T> Property<TaskRule, C> ofEach(
      String id,
      String words,
      List<Environment<C>> environments,
      BiFunction<TaskRule, C, Stream<T>> plays,
      BiFunction<TaskRule, T, Finding> judge,
      BiFunction<TaskRule, T, Account> told) {
    BiFunction<TaskRule, C, T> first =
        (m, c) -> {
          List<T> all = plays.apply(m, c).toList();
          return all.stream()
              .filter(t -> !judge.apply(m, t).holds())
              .findFirst()
              .orElse(all.get(0));
        };
    return Property.<TaskRule, C>of(
            id,
            words,
            environments,
            (m, c) -> judge.apply(m, first.apply(m, c)),
            (m, c) -> told.apply(m, first.apply(m, c)))
        .trying(
            (m, c) -> plays.apply(m, c).count(),
            (m, c) -> plays.apply(m, c).takeWhile(t -> judge.apply(m, t).holds()).count());
  }
}
