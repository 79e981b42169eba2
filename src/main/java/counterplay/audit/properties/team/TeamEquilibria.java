package counterplay.audit.properties.team;

import counterplay.audit.plays.Account;
import counterplay.audit.plays.TeamPlay;
import counterplay.audit.properties.team.TeamCases.OfMaps;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.mechanism.team.Play;
import counterplay.mechanism.team.ReportingBehaviour;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Profiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Pure equilibria of one round: what each agent reports for each of his types. */
final class TeamEquilibria {

  private TeamEquilibria() {}

  /** What all get from the decisions, and each agent's payoff. */
  private record Outcome(Rational welfare, List<Rational> payoffs) {}

  private static Outcome outcome(
      Outlook<Rational> outlook, TeamRule rule, List<List<Integer>> maps) {
    List<ReportingBehaviour<Rational>> behaviours =
        maps.stream()
            .<ReportingBehaviour<Rational>>map(
                map -> info -> Map.of(map.get(info.type()), Rational.ONE))
            .toList();
    int n = maps.size();
    List<Rational> averages =
        new Play<>(outlook, rule, behaviours)
            .averages(
                n + 1,
                path -> Lists.plus(Lists.each(n, path::payoff), Rational.sum(path.utilities())));
    return new Outcome(averages.get(n), averages.subList(0, n));
  }

  private static List<List<Integer>> truth(DynamicModel<Rational> model) {
    return Lists.each(
        model.size(), i -> IntStream.range(0, model.role(1, i).types().size()).boxed().toList());
  }

  /** Where less is reached than at the truth somebody gains: his largest gain is more than 0. */
  static Finding unique(TeamRule rule, OfMaps c) {
    Outlook<Rational> outlook = rule.outlook(c.model());
    Outcome here = outcome(outlook, rule, c.maps());
    Rational most = outcome(outlook, rule, truth(c.model())).welfare();
    if (here.welfare().compareTo(most) >= 0)
      return Finding.of(here.welfare(), Relation.AT_LEAST, most);
    Rational gain = Rational.ZERO;
    for (int i = 0; i < c.maps().size(); i++) {
      int types = c.maps().get(i).size();
      for (List<Integer> map : Profiles.all(types, types).toList()) {
        Outcome there = outcome(outlook, rule, Lists.with(c.maps(), i, map));
        gain = gain.max(there.payoffs().get(i).minus(here.payoffs().get(i)));
      }
    }
    return Finding.of(gain, Relation.MORE, Rational.ZERO);
  }

  static Account told(TeamRule rule, OfMaps c) {
    Outlook<Rational> outlook = rule.outlook(c.model());
    Outcome here = outcome(outlook, rule, c.maps());
    Outcome atTruth = outcome(outlook, rule, truth(c.model()));
    List<List<String>> table =
        new ArrayList<>(List.of(List.of("agent", "reports", "expects", "at the truth")));
    for (int i = 0; i < c.maps().size(); i++) {
      List<String> types = c.model().role(1, i).types();
      List<Integer> map = c.maps().get(i);
      table.add(
          List.of(
              c.model().agents().get(i),
              Account.each(map.size(), k -> types.get(map.get(k)) + " if " + types.get(k)),
              here.payoffs().get(i).toString(),
              atTruth.payoffs().get(i).toString()));
    }
    return new Account(
        TeamPlay.setting(c.model()),
        List.of(
            String.join(
                    "; ",
                    table.stream()
                        .skip(1)
                        .map(row -> row.get(0) + " reports " + row.get(1))
                        .toList())
                + "; nobody gains by another report."),
        "All together get "
            + here.welfare()
            + " from the decisions instead of "
            + atTruth.welfare()
            + " at the truth.",
        table);
  }
}
