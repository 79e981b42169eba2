package counterplay.audit.properties.team;

import counterplay.audit.plays.Account;
import counterplay.audit.plays.TeamPaths;
import counterplay.audit.plays.TeamPlay;
import counterplay.audit.properties.team.TeamCases.OfGroup;
import counterplay.audit.properties.team.TeamCases.OfLastLie;
import counterplay.audit.properties.team.TeamCases.OfLie;
import counterplay.audit.properties.team.TeamCases.OfPath;
import counterplay.audit.properties.team.TeamCases.OfType;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.mechanism.team.JointDeviation;
import counterplay.mechanism.team.Play;
import counterplay.mechanism.team.ReportingBehaviour;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The two sides of each property of a transfer rule at a case, and the case as a play. */
final class TeamJudges {

  private TeamJudges() {}

  private static JointDeviation.Value value(TeamRule rule, OfGroup c) {
    return JointDeviation.ofCoalition(rule.outlook(c.model()), rule, new TreeSet<>(c.members()))
        .value();
  }

  static Finding gain(TeamRule rule, OfGroup c) {
    JointDeviation.Value v = value(rule, c);
    return Finding.of(v.best().minus(v.truthful()), Relation.AT_MOST, Rational.ZERO);
  }

  static Account gainTold(TeamRule rule, OfGroup c) {
    JointDeviation.Value v = value(rule, c);
    List<String> names = c.members().stream().map(i -> c.model().agents().get(i)).toList();
    return TeamPaths.of(rule.outlook(c.model()), rule, c.members())
        .first()
        .account(
            "On average over all types "
                + Account.and(names)
                + (names.size() == 1 ? " gets " : " get ")
                + v.best()
                + " instead of "
                + v.truthful()
                + " at the truth: a gain of "
                + v.best().minus(v.truthful())
                + ".");
  }

  static List<ReportingBehaviour<Rational>> truthful(DynamicModel<Rational> model) {
    return Lists.each(model.size(), i -> new ReportingStrategy.Truthful().in(model));
  }

  private static List<ReportingBehaviour<Rational>> lying(OfLie c) {
    return Lists.with(
        truthful(c.model()),
        c.agent(),
        info ->
            Map.of(
                info.round() == c.round() && info.type() == c.type() ? c.lie() : info.type(),
                Rational.ONE));
  }

  /** What all expect from the decisions, and what one agent expects with his transfers. */
  private record Worth(Rational all, Rational own) {}

  private static Worth worth(
      Outlook<Rational> outlook,
      TeamRule rule,
      List<ReportingBehaviour<Rational>> behaviours,
      int agent) {
    List<Rational> averages =
        new Play<>(outlook, rule, behaviours)
            .averages(2, path -> List.of(Rational.sum(path.utilities()), path.payoff(agent)));
    return new Worth(averages.get(0), averages.get(1));
  }

  static Finding strict(TeamRule rule, OfLie c) {
    Outlook<Rational> outlook = rule.outlook(c.model());
    Worth truth = worth(outlook, rule, truthful(c.model()), c.agent());
    Worth lied = worth(outlook, rule, lying(c), c.agent());
    if (lied.all().compareTo(truth.all()) >= 0)
      return Finding.of(lied.all(), Relation.EQUAL, truth.all());
    return Finding.of(lied.own(), Relation.LESS, truth.own());
  }

  static Account lieTold(TeamRule rule, OfLie c) {
    Outlook<Rational> outlook = rule.outlook(c.model());
    Worth truth = worth(outlook, rule, truthful(c.model()), c.agent());
    Worth lied = worth(outlook, rule, lying(c), c.agent());
    List<TeamPlay> plays = new ArrayList<>();
    new Play<>(outlook, rule, lying(c))
        .forEach(
            path -> {
              if (!path.types().equals(path.reports()))
                plays.add(new TeamPlay(outlook, rule, path.types(), path.reports()));
            });
    String who = c.model().agents().get(c.agent());
    String amount =
        "The lie costs all together "
            + truth.all().minus(lied.all())
            + " on average; "
            + who
            + " expects "
            + lied.own()
            + " instead of "
            + truth.own()
            + " at the truth.";
    return plays.isEmpty()
        ? new Account(TeamPlay.setting(c.model()), List.of(), amount, List.of())
        : plays.get(0).account(amount);
  }

  private static TeamPlay lastPlay(TeamRule rule, OfLastLie c) {
    List<List<Integer>> head = new ArrayList<>(List.of(c.model().initialTypes()));
    if (c.model().rounds() > 1) head.add(c.before());
    return new TeamPlay(
        rule.outlook(c.model()),
        rule,
        Lists.plus(head, c.types()),
        Lists.plus(head, Lists.with(c.types(), c.agent(), c.lie())));
  }

  static Finding lastLie(TeamRule rule, OfLastLie c) {
    TeamPlay lied = lastPlay(rule, c);
    return Finding.of(lied.payoff(c.agent()), Relation.AT_MOST, lied.truthful().payoff(c.agent()));
  }

  static Account lastLieTold(TeamRule rule, OfLastLie c) {
    TeamPlay lied = lastPlay(rule, c);
    return lied.account(
        c.model().agents().get(c.agent())
            + " gains "
            + lied.payoff(c.agent()).minus(lied.truthful().payoff(c.agent()))
            + " by the lie.");
  }

  static Stream<OfType> firstTypes(DynamicModel<Rational> model) {
    return IntStream.range(0, model.size())
        .boxed()
        .flatMap(
            i ->
                IntStream.range(0, model.role(1, i).types().size())
                    .filter(
                        k -> !model.role(0, i).transition().get(0).get(0).get(0).get(k).isZero())
                    .mapToObj(k -> new OfType(model, i, k)));
  }

  private static Rational expected(TeamRule rule, OfType c) {
    List<Rational> averages =
        new Play<>(rule.outlook(c.model()), rule, truthful(c.model()))
            .averages(
                2,
                path ->
                    path.types().get(1).get(c.agent()) == c.type()
                        ? List.of(Rational.ONE, path.payoff(c.agent()))
                        : List.of(Rational.ZERO, Rational.ZERO));
    return averages.get(1).over(averages.get(0));
  }

  static Finding interim(TeamRule rule, OfType c) {
    return Finding.of(expected(rule, c), Relation.AT_LEAST, Rational.ZERO);
  }

  static Account interimTold(TeamRule rule, OfType c) {
    String who = c.model().agents().get(c.agent());
    return TeamMoney.average(
        rule,
        c.model(),
        who
            + ", who knows that he is "
            + c.model().role(1, c.agent()).types().get(c.type())
            + ", expects "
            + expected(rule, c)
            + " at the truth.");
  }

  static Stream<OfPath> paths(DynamicModel<Rational> model) {
    TreeMap<String, List<List<Integer>>> all = new TreeMap<>();
    new Play<>(new Outlook<>(model), new NoTransfers(), truthful(model))
        .forEach(path -> all.put(path.types().toString(), path.types()));
    return all.values().stream()
        .flatMap(
            types -> IntStream.range(0, model.size()).mapToObj(i -> new OfPath(model, i, types)));
  }

  static Finding exPost(TeamRule rule, OfPath c) {
    return Finding.of(
        new TeamPlay(rule.outlook(c.model()), rule, c.types(), c.types()).payoff(c.agent()),
        Relation.AT_LEAST,
        Rational.ZERO);
  }

  static Account pathTold(TeamRule rule, OfPath c) {
    TeamPlay play = new TeamPlay(rule.outlook(c.model()), rule, c.types(), c.types());
    return play.account(
        c.model().agents().get(c.agent()) + " gets " + play.payoff(c.agent()) + " in all.");
  }
}
