package counterplay.audit.properties.elicitation;

import static counterplay.audit.properties.elicitation.TaskJudges.MAPS;
import static counterplay.audit.properties.elicitation.TaskJudges.TRUTH;

import counterplay.audit.plays.Account;
import counterplay.audit.properties.elicitation.TaskJudges.OfTasks;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.game.NormalForm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The game of maps, played on every task, that a rule for reports L and H pays. */
final class TaskStability {

  private TaskStability() {}

  /** A setting whose game is looked at. */
  record OfGame(TaskSetting setting) {}

  /** The game of two agents who are paid by the same rule. */
  static NormalForm game(TaskRule m, TaskSetting s) {
    List<List<Rational>> paid =
        MAPS.stream()
            .map(own -> MAPS.stream().map(peer -> TaskJudges.average(m, s, own, peer)).toList())
            .toList();
    List<List<Rational>> payoffs = new ArrayList<>();
    for (int b = 0; b < MAPS.size(); b++)
      for (int a = 0; a < MAPS.size(); a++)
        payoffs.add(List.of(paid.get(a).get(b), paid.get(b).get(a)));
    List<String> names = MAPS.stream().map(Elimination::name).toList();
    return new NormalForm(List.of("The agent", "The peer"), List.of(names, names), payoffs);
  }

  static Finding survives(TaskRule m, OfGame c) {
    return Elimination.of(game(m, c.setting()), 0).finding();
  }

  static Account eliminated(TaskRule m, OfGame c) {
    return Elimination.of(game(m, c.setting()), 0).told(c.setting().words());
  }

  /** Every sight and every lie, and a map that the peer plays with a small probability. */
  static Stream<OfTasks> trembles(TaskRule m, TaskSetting s) {
    return TaskJudges.tasks(m, s, true).filter(c -> !c.map().equals(TRUTH));
  }

  private static OfTasks against(OfTasks c, List<Integer> map) {
    return new OfTasks(c.setting(), c.seen(), c.reports(), map);
  }

  /**
   * With x the small probability the lie gains (1 - x) G + x H, G against the truth and H against
   * the map: for small x its sign is that of G, or that of H where G is 0.
   */
  static Finding stable(TaskRule m, OfTasks c) {
    Finding truth = TaskJudges.truthful(m, against(c, TRUTH));
    return truth.asserting(Relation.EQUAL).holds() ? TaskJudges.truthful(m, c) : truth;
  }

  static Account tremble(TaskRule m, OfTasks c) {
    Finding truth = TaskJudges.truthful(m, against(c, TRUTH));
    if (!truth.holds()) return TaskJudges.tasksTold(m, against(c, TRUTH));
    Account told = TaskJudges.tasksTold(m, c);
    List<String> happens = new ArrayList<>();
    happens.add(
        "With a small probability the peer plays \""
            + Elimination.name(c.map())
            + "\", else the truth, against which the agent's two reports are paid alike.");
    happens.addAll(told.happens().subList(1, told.happens().size()));
    return new Account(
        told.setting(), happens, "Against what she then plays: " + told.amount(), told.table());
  }
}
