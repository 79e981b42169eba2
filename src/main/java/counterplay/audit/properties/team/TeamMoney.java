package counterplay.audit.properties.team;

import counterplay.audit.plays.Account;
import counterplay.audit.plays.TeamPlay;
import counterplay.audit.properties.team.TeamCases.OfModel;
import counterplay.audit.properties.team.TeamCases.OfReports;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.mechanism.team.JointDeviation;
import counterplay.mechanism.team.Play;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What a transfer rule costs and secures: the two sides and the plays. */
final class TeamMoney {

  private TeamMoney() {}

  static List<Rational> transfers(TeamRule rule, OfReports c) {
    return rule.transfers(rule.outlook(c.model()), new Reports(c.round(), c.before(), c.now()));
  }

  static Finding balanced(TeamRule rule, OfReports c) {
    return Finding.of(Rational.sum(transfers(rule, c)), Relation.EQUAL, Rational.ZERO);
  }

  static Finding noDeficit(TeamRule rule, OfReports c) {
    return balanced(rule, c).asserting(Relation.AT_MOST);
  }

  static Finding bounded(TeamRule rule, OfReports c) {
    Rational largest =
        transfers(rule, c).stream().map(Rational::abs).reduce(Rational.ZERO, Rational::max);
    Rational range = Rational.ZERO;
    for (int i = 0; i < c.model().size(); i++) {
      Rational low = Rational.ZERO;
      Rational high = Rational.ZERO;
      for (List<List<Rational>> byAction : c.model().role(c.model().rounds(), i).utility())
        for (Rational u : byAction.get(0)) {
          low = low.min(u);
          high = high.max(u);
        }
      range = range.plus(high.minus(low));
    }
    return Finding.of(largest, Relation.AT_MOST, range.plus(range));
  }

  static Account sumTold(TeamRule rule, OfReports c) {
    List<Rational> paid = transfers(rule, c);
    DynamicModel<Rational> model = c.model();
    List<String> said = new ArrayList<>();
    List<List<String>> table = new ArrayList<>(List.of(List.of("agent", "reports", "is paid")));
    for (int i = 0; i < model.size(); i++) {
      List<String> types = model.role(c.round(), i).types();
      String report = types.get(c.now().get(i));
      if (types.size() > 1) said.add(model.agents().get(i) + " reports " + report);
      table.add(List.of(model.agents().get(i), report, paid.get(i).toString()));
    }
    List<String> happens = new ArrayList<>();
    if (c.round() > 1)
      happens.add(
          "In round "
              + (c.round() - 1)
              + " was reported: "
              + Account.each(
                  model.size(),
                  i ->
                      model.agents().get(i)
                          + " "
                          + model.role(c.round() - 1, i).types().get(c.before().get(i)))
              + ".");
    happens.add((model.rounds() > 1 ? "Round " + c.round() + ": " : "") + Account.and(said) + ".");
    return new Account(
        TeamPlay.setting(model),
        happens,
        "The transfers add up to " + Rational.sum(paid) + ".",
        table);
  }

  private static Play<Rational> truth(TeamRule rule, DynamicModel<Rational> model) {
    return new Play<>(rule.outlook(model), rule, TeamJudges.truthful(model));
  }

  /** What each agent is paid on average at the truth. */
  private static List<Rational> paid(TeamRule rule, DynamicModel<Rational> model) {
    int n = model.size();
    return truth(rule, model)
        .averages(
            n,
            path ->
                Lists.each(
                    n, i -> Rational.sum(path.transfers().stream().map(t -> t.get(i)).toList())));
  }

  private static Rational total(TeamRule rule, DynamicModel<Rational> model) {
    return Rational.sum(paid(rule, model));
  }

  static Finding expectedSum(TeamRule rule, OfModel c) {
    return Finding.of(total(rule, c.model()), Relation.EQUAL, Rational.ZERO);
  }

  static Account expectedSumTold(TeamRule rule, OfModel c) {
    return average(
        rule, c.model(), "All transfers together are " + total(rule, c.model()) + " on average.");
  }

  /** What everybody expects at the truth. */
  static Account average(TeamRule rule, DynamicModel<Rational> model, String amount) {
    List<Rational> utilities = truth(rule, model).averages(model.size(), Play.Path::utilities);
    List<Rational> paid = paid(rule, model);
    List<List<String>> table =
        new ArrayList<>(List.of(List.of("agent", "utility", "is paid", "total")));
    for (int i = 0; i < model.size(); i++)
      table.add(
          List.of(
              model.agents().get(i),
              utilities.get(i).toString(),
              paid.get(i).toString(),
              utilities.get(i).plus(paid.get(i)).toString()));
    return new Account(
        TeamPlay.setting(model), List.of("All are truthful; amounts are averages."), amount, table);
  }

  static Finding guaranteed(TeamRule rule, OfModel c) {
    Outlook<Rational> outlook = rule.outlook(c.model());
    Rational secured = Rational.ZERO;
    for (int i = 0; i < c.model().size(); i++) secured = secured.plus(secured(outlook, rule, i));
    TreeSet<Integer> all = new TreeSet<>(IntStream.range(0, c.model().size()).boxed().toList());
    return Finding.of(
        secured, Relation.AT_LEAST, JointDeviation.ofCoalition(outlook, rule, all).best());
  }

  private static Rational secured(Outlook<Rational> outlook, TeamRule rule, int i) {
    return JointDeviation.against(outlook, rule, i).best().negated();
  }

  static Account guaranteedTold(TeamRule rule, OfModel c) {
    Outlook<Rational> outlook = rule.outlook(c.model());
    Finding finding = guaranteed(rule, c);
    List<String> who =
        Lists.each(
            c.model().size(), i -> c.model().agents().get(i) + " " + secured(outlook, rule, i));
    return average(
        rule,
        c.model(),
        "Truth secures "
            + Account.and(who)
            + ", together "
            + finding.left().text()
            + "; all together can get "
            + finding.right().text()
            + ".");
  }
}
