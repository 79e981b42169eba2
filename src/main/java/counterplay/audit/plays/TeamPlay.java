package counterplay.audit.plays;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A play of a transfer rule along one path: everybody's true types and reports, round by round.
 *
 * @param outlook the model and what a planner expects in it
 * @param rule the rule
 * @param types the true type profiles of rounds 0 to T
 * @param reports the reported profiles of rounds 0 to T
 */
public record TeamPlay(
    Outlook<Rational> outlook,
    TransferRule rule,
    List<List<Integer>> types,
    List<List<Integer>> reports) {

  /** The same types, reported truthfully. */
  public TeamPlay truthful() {
    return new TeamPlay(outlook, rule, types, types);
  }

  /** What agent i gets from the decisions. */
  public Rational utility(int i) {
    Rational sum = Rational.ZERO;
    for (int t = 1; t < reports.size(); t++)
      sum = sum.plus(outlook.utility(t, i, choice(t), types.get(t).get(i)));
    return sum;
  }

  /** What agent i is paid in all rounds together. */
  public Rational transfer(int i) {
    Rational sum = Rational.ZERO;
    for (int t = 1; t < reports.size(); t++)
      sum =
          sum.plus(
              rule.transfers(outlook, new Reports(t, reports.get(t - 1), reports.get(t))).get(i));
    return sum;
  }

  /** Both together. */
  public Rational payoff(int i) {
    return utility(i).plus(transfer(i));
  }

  private Choice choice(int t) {
    return outlook.choice(t, reports.get(t));
  }

  /** The model in words. */
  public static List<String> setting(DynamicModel<Rational> model) {
    int last = model.rounds();
    List<String> lines = new ArrayList<>();
    List<String> decisions = model.stages().get(last).decisions();
    lines.add(
        counted(model.size(), "agent")
            + ", "
            + counted(last, "round")
            + "; decided in the last round: "
            + String.join(" or ", decisions)
            + ".");
    for (int d = 0; d < decisions.size(); d++) {
      int decision = d;
      if (IntStream.range(0, model.size())
          .allMatch(
              i ->
                  model.role(last, i).utility().get(decision).get(0).stream()
                      .allMatch(Rational::isZero)))
        lines.add(decisions.get(d) + " brings nobody anything.");
      else
        lines.add(
            decisions.get(d)
                + " brings "
                + Account.and(Lists.each(model.size(), i -> brings(model, last, i, decision)))
                + ".");
    }
    lines.addAll(chances(model));
    return lines;
  }

  private static String brings(DynamicModel<Rational> model, int round, int i, int decision) {
    Role<Rational> role = model.role(round, i);
    List<Rational> amounts = role.utility().get(decision).get(0);
    return model.agents().get(i)
        + " "
        + (amounts.size() == 1
            ? amounts.get(0).toString()
            : IntStream.range(0, amounts.size())
                .mapToObj(k -> amounts.get(k) + " if " + role.types().get(k))
                .collect(Collectors.joining(", ")));
  }

  /** Who learns his type when, and how likely it is. */
  private static List<String> chances(DynamicModel<Rational> model) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < model.size(); i++) {
      for (int t = 1; t <= model.rounds(); t++) {
        List<List<Rational>> rows = model.role(t - 1, i).transition().get(0).get(0);
        List<Rational> row = rows.get(rows.size() - 1);
        List<String> types = model.role(t, i).types();
        List<String> open = new ArrayList<>();
        for (int k = 0; k < row.size(); k++)
          if (!row.get(k).isZero() && !row.get(k).equals(Rational.ONE))
            open.add(types.get(k) + " " + row.get(k));
        if (open.isEmpty()) continue;
        lines.add(
            model.agents().get(i)
                + " learns"
                + (model.rounds() > 1 ? " in round " + t : "")
                + ": "
                + String.join(", ", open)
                + ".");
        break;
      }
    }
    return lines;
  }

  /** Who has which type and who reports what. */
  public List<String> happens() {
    DynamicModel<Rational> model = outlook.model();
    List<String> lines = new ArrayList<>();
    for (int t = 1; t < reports.size(); t++) {
      int round = t;
      List<String> who = new ArrayList<>();
      for (int i = 0; i < model.size(); i++) {
        List<String> names = model.role(t, i).types();
        if (names.size() == 1) continue;
        String own = names.get(types.get(t).get(i));
        String said = names.get(reports.get(t).get(i));
        who.add(
            model.agents().get(i)
                + " is "
                + own
                + (own.equals(said) ? " and says so" : " and reports " + said));
      }
      if (who.isEmpty()) continue;
      List<String> decisions = model.stages().get(round).decisions();
      String decided = decisions.get(choice(t).decision());
      String atTruth = decisions.get(truthful().choice(t).decision());
      lines.add(
          (model.rounds() > 1 ? "Round " + t + ": " : "")
              + Account.and(who)
              + (decisions.size() == 1
                  ? "."
                  : ": "
                      + decided
                      + (decided.equals(atTruth) ? "." : ", at the truth " + atTruth + ".")));
    }
    return lines;
  }

  /** Who gets what, beside the truth. */
  public List<List<String>> table() {
    DynamicModel<Rational> model = outlook.model();
    boolean lied = !types.equals(reports);
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        lied
            ? List.of("agent", "type", "reports", "utility", "is paid", "total", "at the truth")
            : List.of("agent", "type", "reports", "utility", "is paid", "total"));
    for (int i = 0; i < model.size(); i++) {
      List<String> row =
          new ArrayList<>(
              List.of(
                  model.agents().get(i),
                  names(types, i),
                  names(reports, i),
                  utility(i).toString(),
                  transfer(i).toString(),
                  payoff(i).toString()));
      if (lied) row.add(truthful().payoff(i).toString());
      rows.add(row);
    }
    return rows;
  }

  private String names(List<List<Integer>> profiles, int i) {
    return IntStream.range(1, profiles.size())
        .mapToObj(t -> outlook.model().role(t, i).types().get(profiles.get(t).get(i)))
        .collect(Collectors.joining(", "));
  }

  /** The whole play, with the amount that decides. */
  public Account account(String amount) {
    return new Account(setting(outlook.model()), happens(), amount, table());
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
