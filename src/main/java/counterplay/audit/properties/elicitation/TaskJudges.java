package counterplay.audit.properties.elicitation;

import counterplay.audit.plays.Account;
import counterplay.audit.plays.Signals;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
import counterplay.model.dynamic.Profiles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Properties of mechanisms for reports L and H: cases, the two sides, the plays. */
final class TaskJudges {

  /** The truth, the two constants, and L and H exchanged. */
  static final List<List<Integer>> MAPS =
      List.of(List.of(0, 1), List.of(0, 0), List.of(1, 1), List.of(1, 0));

  static final List<Integer> TRUTH = MAPS.get(0);

  private TaskJudges() {}

  /** What the agent sees on each of his tasks and reports, while the peer plays a map. */
  record OfTasks(
      TaskSetting setting, List<Integer> seen, List<Integer> reports, List<Integer> map) {}

  /** Both play the same map of the true reports on every task. */
  record OfMap(TaskSetting setting, List<Integer> map) {}

  /** The reports of both. */
  record OfPair(List<Integer> own, List<Integer> peer) {}

  static List<Integer> truth(TaskSetting s, List<Integer> seen) {
    return seen.stream().map(s::truth).toList();
  }

  /** Every sight and every report, the peer being truthful or playing any map. */
  static Stream<OfTasks> tasks(TaskRule m, TaskSetting s, boolean anyMap) {
    return MAPS.stream()
        .limit(anyMap ? MAPS.size() : 1)
        .flatMap(
            map ->
                Profiles.all(m.ownTasks(), s.signals())
                    .flatMap(
                        seen ->
                            Profiles.all(m.ownTasks(), 2)
                                .filter(r -> !r.equals(truth(s, seen)))
                                .map(r -> new OfTasks(s, seen, r, map))));
  }

  static Stream<OfMap> constants(TaskSetting s) {
    return maps(s).limit(2);
  }

  static Stream<OfMap> maps(TaskSetting s) {
    return MAPS.stream().skip(1).map(m -> new OfMap(s, m));
  }

  static Finding truthful(TaskRule m, OfTasks c) {
    return Finding.of(
        m.expected(c.setting(), c.seen(), c.reports(), c.map()),
        Relation.AT_MOST,
        m.expected(c.setting(), c.seen(), truth(c.setting(), c.seen()), c.map()));
  }

  static Finding strict(TaskRule m, OfTasks c) {
    return truthful(m, c).asserting(Relation.LESS);
  }

  /** What is expected before anything is seen when own and peer play maps. */
  static Rational average(TaskRule m, TaskSetting s, List<Integer> own, List<Integer> peer) {
    Rational sum = Rational.ZERO;
    for (List<Integer> seen : Profiles.all(m.ownTasks(), s.signals()).toList()) {
      Rational weight = Rational.ONE;
      for (int x : seen) weight = weight.times(s.law().marginal(x));
      List<Integer> reports = truth(s, seen).stream().map(own::get).toList();
      sum = sum.plus(weight.times(m.expected(s, seen, reports, peer)));
    }
    return sum;
  }

  static Finding paysLess(TaskRule m, OfMap c) {
    return Finding.of(
        average(m, c.setting(), c.map(), c.map()),
        Relation.LESS,
        average(m, c.setting(), TRUTH, TRUTH));
  }

  static Finding paysNoMore(TaskRule m, OfMap c) {
    return paysLess(m, c).asserting(Relation.AT_MOST);
  }

  /** Playing the map alone, against a truthful peer. */
  static Finding aloneLess(TaskRule m, OfMap c) {
    return Finding.of(
        average(m, c.setting(), c.map(), TRUTH),
        Relation.LESS,
        average(m, c.setting(), TRUTH, TRUTH));
  }

  static Finding isNoEquilibrium(TaskRule m, OfMap c) {
    Rational most = Rational.ZERO;
    for (List<Integer> seen : Profiles.all(m.ownTasks(), c.setting().signals()).toList()) {
      List<Integer> played = truth(c.setting(), seen).stream().map(r -> c.map().get(r)).toList();
      Rational now = m.expected(c.setting(), seen, played, c.map());
      for (List<Integer> r : Profiles.all(m.ownTasks(), 2).toList())
        most = most.max(m.expected(c.setting(), seen, r, c.map()).minus(now));
    }
    return Finding.of(most, Relation.MORE, Rational.ZERO);
  }

  static Finding interim(TaskRule m, OfMap c) {
    return Finding.of(average(m, c.setting(), TRUTH, TRUTH), Relation.AT_LEAST, Rational.ZERO);
  }

  static Stream<OfPair> pairs(TaskRule m) {
    return Profiles.all(m.ownTasks(), 2)
        .flatMap(o -> Profiles.all(m.peerTasks(), 2).map(p -> new OfPair(o, p)));
  }

  static Finding noLoss(TaskRule m, OfPair c) {
    return Finding.of(m.payment(c.own(), c.peer()), Relation.AT_LEAST, Rational.ZERO);
  }

  static Finding bounded(TaskRule m, OfPair c) {
    return Finding.of(m.payment(c.own(), c.peer()).abs(), Relation.AT_MOST, Rational.ONE);
  }

  static Finding labelFree(TaskRule m, OfPair c) {
    return Finding.of(
        m.payment(c.own(), c.peer()),
        Relation.EQUAL,
        m.payment(
            c.own().stream().map(r -> 1 - r).toList(), c.peer().stream().map(r -> 1 - r).toList()));
  }

  static Finding oneTask(TaskRule m, OfPair c) {
    return Finding.of(
        Rational.of(Math.max(m.ownTasks(), m.peerTasks())), Relation.AT_MOST, Rational.ONE);
  }

  private static String letters(List<Integer> reports, int of) {
    return reports.stream().map(r -> Signals.name(r, of)).collect(Collectors.joining(", "));
  }

  private static String says(List<Integer> map) {
    return map.equals(TRUTH)
        ? "is truthful"
        : map.get(0).equals(map.get(1))
            ? "always reports " + Signals.name(map.get(0), 2)
            : "exchanges L and H";
  }

  static Account tasksTold(TaskRule m, OfTasks c) {
    List<Integer> honest = truth(c.setting(), c.seen());
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("the peer reports", "paid", "for the truth"));
    for (List<Integer> peer : BinaryReportMechanism.profiles(m.peerTasks()))
      if (table.size() < 9)
        table.add(
            List.of(
                letters(peer, 2),
                m.payment(c.reports(), peer).toString(),
                m.payment(honest, peer).toString()));
    Finding finding = truthful(m, c);
    return new Account(
        c.setting().words(),
        List.of(
            "The peer " + says(c.map()) + ".",
            "The agent sees "
                + letters(c.seen(), c.setting().signals())
                + " and reports "
                + letters(c.reports(), 2)
                + ", not "
                + letters(honest, 2)
                + "."),
        "He expects " + finding.left().text() + " instead of " + finding.right().text() + ".",
        table);
  }

  static Account mapTold(TaskRule m, OfMap c) {
    return new Account(
        c.setting().words(),
        List.of("Everybody " + says(c.map()) + "."),
        "Each expects "
            + average(m, c.setting(), c.map(), c.map())
            + ", alone against the truth "
            + average(m, c.setting(), c.map(), TRUTH)
            + ", at the truth "
            + average(m, c.setting(), TRUTH, TRUTH)
            + "; by another report one gains at most "
            + isNoEquilibrium(m, c).left().text()
            + ".",
        List.of());
  }

  static Account pairTold(TaskRule m, OfPair c) {
    return new Account(
        List.of("Two agents."),
        List.of(
            "The agent reports "
                + letters(c.own(), 2)
                + ", the peer "
                + letters(c.peer(), 2)
                + "."),
        "The agent is paid " + m.payment(c.own(), c.peer()) + ".",
        List.of());
  }
}
