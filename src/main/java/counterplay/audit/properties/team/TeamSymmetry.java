package counterplay.audit.properties.team;

import counterplay.audit.plays.Account;
import counterplay.audit.properties.team.TeamCases.OfOthers;
import counterplay.audit.properties.team.TeamCases.OfReports;
import counterplay.audit.properties.team.TeamCases.OfSwap;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Stage;
import java.util.ArrayList;
import java.util.List;

/** Whether a transfer rule treats agents and reports alike: the two sides and the plays. */
final class TeamSymmetry {

  private TeamSymmetry() {}

  private static OfReports mirrored(OfSwap c) {
    DynamicModel<Rational> model =
        new DynamicModel<>(
            c.model().agents(),
            c.model().stages().stream()
                .map(s -> new Stage<>(s.decisions(), swapped(s.roles(), c)))
                .toList());
    return new OfReports(model, c.round(), swapped(c.before(), c), swapped(c.now(), c));
  }

  private static <T> List<T> swapped(List<T> list, OfSwap c) {
    return Lists.swapped(list, c.first(), c.second());
  }

  static Finding swapped(TeamRule rule, OfSwap c) {
    return Finding.of(
        swapped(TeamMoney.transfers(rule, mirrored(c)), c),
        Relation.EQUAL,
        TeamMoney.transfers(rule, c.reports()));
  }

  static Account swapTold(TeamRule rule, OfSwap c) {
    Account here = TeamMoney.sumTold(rule, c.reports());
    List<Rational> mirrored = swapped(TeamMoney.transfers(rule, mirrored(c)), c);
    List<String> names = c.model().agents();
    return new Account(
        here.setting(),
        here.happens(),
        "When "
            + names.get(c.first())
            + " and "
            + names.get(c.second())
            + " change places the same persons are paid "
            + Account.and(mirrored.stream().map(Rational::toString).toList())
            + ".",
        here.table());
  }

  static Finding others(TeamRule rule, OfOthers c) {
    Outlook<Rational> outlook = rule.outlook(c.model());
    return Finding.of(
        rule.gammas(outlook, new Reports(c.round(), c.before(), c.now())).get(c.agent()),
        Relation.EQUAL,
        rule.gammas(outlook, new Reports(c.round(), c.before(), c.other())).get(c.agent()));
  }

  static Account othersTold(TeamRule rule, OfOthers c) {
    Finding finding = others(rule, c);
    Account here = TeamMoney.sumTold(rule, c.reports());
    List<String> instead = new ArrayList<>();
    for (int i = 0; i < c.model().size(); i++)
      if (!c.now().get(i).equals(c.other().get(i)))
        instead.add(
            c.model().agents().get(i)
                + " reports "
                + c.model().role(c.round(), i).types().get(c.other().get(i)));
    return new Account(
        here.setting(),
        here.happens(),
        "The report of "
            + c.model().agents().get(c.agent())
            + " earns "
            + finding.left().text()
            + "; if "
            + Account.and(instead)
            + " instead it earns "
            + finding.right().text()
            + ".",
        here.table());
  }
}
