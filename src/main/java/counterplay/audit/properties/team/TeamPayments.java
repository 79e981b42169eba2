package counterplay.audit.properties.team;

import counterplay.audit.plays.Account;
import counterplay.audit.plays.TeamPlay;
import counterplay.audit.properties.Environment;
import counterplay.audit.properties.Payments;
import counterplay.audit.properties.team.GeneralProperties.OfAnnouncement;
import counterplay.audit.properties.team.TeamCases.OfReports;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.real.Reals;
import counterplay.mechanism.team.GeneralRule;
import counterplay.model.dynamic.DynamicModel;
import java.util.ArrayList;
import java.util.List;

/** The transfers of rules for dynamic models, to compare two of them. */
public final class TeamPayments {

  private TeamPayments() {}

  /** Transfers of a round, at any reports of the round and of the one before. */
  public static Payments<TeamRule, OfReports> team() {
    List<Environment<OfReports>> all = TeamProperties.everywhere(TeamCases::reports);
    return new Payments<>(
        "team",
        TeamProperties.family().view(),
        (x, y) -> all,
        (m, c) -> TeamMoney.transfers(m, c).stream().map(Reals::of).toList(),
        TeamPayments::words,
        c -> c.model().agents(),
        Payments.MONEY);
  }

  private static List<String> words(OfReports c) {
    DynamicModel<Rational> model = c.model();
    List<String> lines = new ArrayList<>(TeamPlay.setting(model));
    if (c.round() > 1) lines.add("Round " + (c.round() - 1) + ": " + said(c, c.round() - 1));
    lines.add((model.rounds() > 1 ? "Round " + c.round() + ": " : "") + said(c, c.round()));
    return lines;
  }

  private static String said(OfReports c, int round) {
    List<Integer> reports = round == c.round() ? c.now() : c.before();
    return Account.each(
            c.model().size(),
            i ->
                c.model().agents().get(i)
                    + " reports "
                    + c.model().role(round, i).types().get(reports.get(i)))
        + ".";
  }

  /** The same in the more general model. */
  public static Payments<GeneralRule, OfAnnouncement> general() {
    return new Payments<>(
        "general",
        GeneralProperties.family().view(),
        (x, y) -> GeneralProperties.over(GeneralProperties::announcements),
        (m, c) -> GeneralProperties.paid(m, c).stream().map(Reals::of).toList(),
        c -> {
          List<String> lines = new ArrayList<>(c.small().words());
          lines.add(
              "Round "
                  + c.round()
                  + ": "
                  + Account.each(
                      c.now().size(),
                      i ->
                          GeneralModels.name(i)
                              + " reports "
                              + c.small().model().party(c.round(), i).types().get(c.now().get(i)))
                  + ".");
          return lines;
        },
        c -> Lists.each(c.now().size(), GeneralModels::name),
        Payments.MONEY);
  }
}
