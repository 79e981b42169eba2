package counterplay.audit.properties.elicitation;

import counterplay.audit.plays.Account;
import counterplay.audit.plays.Signals;
import counterplay.audit.properties.elicitation.PeerCases.OfAgainst;
import counterplay.audit.properties.elicitation.PeerCases.OfMap;
import counterplay.audit.properties.elicitation.PeerCases.OfNamed;
import counterplay.audit.properties.elicitation.PeerCases.OfPrediction;
import counterplay.audit.properties.elicitation.PeerCases.OfReports;
import counterplay.audit.properties.elicitation.PeerCases.OfSetting;
import counterplay.claim.sentence.Finding;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.mechanism.elicitation.Payment;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import java.util.ArrayList;
import java.util.List;

/** Plays of elicitation mechanisms in words. */
final class PeerAccounts {

  private PeerAccounts() {}

  static String text(RealNumber x) {
    return new counterplay.claim.sentence.Quantity.Reals(List.of(x)).text();
  }

  private static String text(PeerSetting setting, Report<Rational> r) {
    return Signals.name(r.signal(), setting.signals())
        + " (predicting "
        + Signals.law(r.prediction())
        + ")";
  }

  static Account named(PeerRule rule, OfNamed c) {
    Profile<Rational> truth = PeerRule.truthful(c.setting());
    Report<Rational> lie = rule.best(c.setting(), truth, c.agent(), c.signal(), c.named());
    return deviation(
        rule, c.setting(), truth, c.agent(), c.signal(), lie, "The others are truthful.");
  }

  static Account prediction(PeerRule rule, OfPrediction c) {
    return deviation(
        rule,
        c.setting(),
        PeerRule.truthful(c.setting()),
        c.agent(),
        c.signal(),
        new Report<>(c.signal(), c.prediction()),
        "The others are truthful.");
  }

  static Account against(PeerRule rule, OfAgainst c) {
    Profile<Rational> profile = PeerJudges.played(new OfMap(c.setting(), c.map()));
    return deviation(
        rule,
        c.setting(),
        profile,
        0,
        c.signal(),
        rule.best(c.setting(), profile, 0, c.signal(), c.named()),
        "The others " + says(c.map()) + ".");
  }

  private static String says(List<Integer> map) {
    int m = map.size();
    return Account.each(
        m, s -> "report " + Signals.name(map.get(s), m) + " if " + Signals.name(s, m));
  }

  private static Account deviation(
      PeerRule rule,
      PeerSetting setting,
      Profile<Rational> profile,
      int agent,
      int signal,
      Report<Rational> lie,
      String others) {
    Report<Rational> honest =
        others.equals("The others are truthful.")
            ? PeerRule.truth(setting.law(), signal)
            : rule.best(setting, profile, agent, signal, signal);
    String who = Signals.agent(agent);
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("others see", "probability", who + " is paid", "for the truth"));
    for (JointPrior.Draw<Rational> draw : setting.prior().draws()) {
      if (draw.signals().get(agent) != signal) continue;
      List<String> seen = new ArrayList<>();
      for (int j = 0; j < draw.signals().size(); j++)
        if (j != agent) seen.add(Signals.name(draw.signals().get(j), setting.signals()));
      table.add(
          List.of(
              String.join(", ", seen),
              draw.probability().over(setting.law().marginal(signal)).toString(),
              paid(rule, setting, profile, draw, agent, lie),
              paid(rule, setting, profile, draw, agent, honest)));
    }
    String verb = "Agent " + (agent + 1) + " sees " + Signals.name(signal, setting.signals());
    return new Account(
        setting.words(),
        List.of(
            others,
            verb + " and reports " + text(setting, lie) + ", not " + text(setting, honest) + "."),
        "He expects "
            + text(rule.expected(setting, profile, agent, signal, lie))
            + " instead of "
            + text(rule.expected(setting, profile, agent, signal, honest))
            + ".",
        table);
  }

  private static String paid(
      PeerRule rule,
      PeerSetting setting,
      Profile<Rational> profile,
      JointPrior.Draw<Rational> draw,
      int agent,
      Report<Rational> own) {
    List<Payment<Rational>> sums = new ArrayList<>();
    Expectation.eachReport(
        profile,
        draw,
        (probability, reports) ->
            sums.add(
                rule.payments(setting, Lists.with(reports, agent, own))
                    .get(agent)
                    .times(probability.over(draw.probability()))));
    return text(PeerRule.amount(Payment.sum(sums)));
  }

  static Account map(PeerRule rule, OfMap c) {
    return profile(rule, c, PeerJudges.played(c), "Everybody: " + says(c.map()) + ".");
  }

  static Account pair(PeerRule rule, OfMap c) {
    return profile(
        rule,
        c,
        PeerJudges.pair(c),
        "Agents 1 and 2 " + says(c.map()) + "; the others are truthful.");
  }

  private static Account profile(
      PeerRule rule, OfMap c, Profile<Rational> profile, String happens) {
    List<Payment<Rational>> paid = rule.game(c.setting()).payments(profile);
    List<Payment<Rational>> truth = rule.game(c.setting()).payments(PeerRule.truthful(c.setting()));
    List<List<String>> table =
        new ArrayList<>(List.of(List.of("agent", "expects", "at the truth")));
    for (int i = 0; i < paid.size(); i++)
      table.add(
          List.of(
              Integer.toString(i + 1),
              text(PeerRule.amount(paid.get(i))),
              text(PeerRule.amount(truth.get(i)))));
    return new Account(
        c.setting().words(),
        profile.isSymmetric()
            ? List.of(happens, "By another report one gains at most " + gain(rule, c) + ".")
            : List.of(happens),
        "All together expect "
            + text(rule.welfare(c.setting(), profile))
            + ", at the truth "
            + text(rule.welfare(c.setting(), PeerRule.truthful(c.setting())))
            + ".",
        table);
  }

  private static String gain(PeerRule rule, OfMap c) {
    try {
      return text(PeerJudges.gain(rule, c));
    } catch (IllegalArgumentException | ArithmeticException e) {
      return "what is no number: " + e.getMessage();
    }
  }

  static Account reports(PeerRule rule, OfReports c) {
    return reports(rule, c, PeerJudges.reports(c));
  }

  static Account certain(PeerRule rule, OfReports c) {
    return reports(rule, c, PeerJudges.certain(c));
  }

  private static Account reports(PeerRule rule, OfReports c, List<Report<Rational>> reports) {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("agent", "reports", "predicts", "is paid"));
    List<String> amounts = new ArrayList<>();
    String sum = "";
    try {
      List<Payment<Rational>> paid = rule.payments(c.setting(), reports);
      paid.forEach(p -> amounts.add(text(PeerRule.amount(p))));
      sum = "The payments add up to " + text(PeerRule.amount(Payment.sum(paid))) + ".";
    } catch (IllegalArgumentException | ArithmeticException e) {
      amounts.clear();
      sum = "No payment: " + e.getMessage() + ".";
    }
    for (int i = 0; i < reports.size(); i++)
      table.add(
          List.of(
              Integer.toString(i + 1),
              Signals.name(reports.get(i).signal(), c.setting().signals()),
              Signals.law(reports.get(i).prediction()),
              amounts.isEmpty() ? "?" : amounts.get(i)));
    List<String> said =
        table.stream()
            .skip(1)
            .map(
                row ->
                    "Agent "
                        + row.get(0)
                        + " reports "
                        + row.get(1)
                        + " and predicts "
                        + row.get(2))
            .toList();
    return new Account(c.setting().words(), List.of(String.join(". ", said) + "."), sum, table);
  }

  static Account interim(PeerRule rule, OfNamed c) {
    Finding finding = PeerJudges.interim(rule, c);
    return new Account(
        c.setting().words(),
        List.of("All are truthful."),
        "Agent "
            + (c.agent() + 1)
            + " with signal "
            + Signals.name(c.signal(), c.setting().signals())
            + " expects "
            + finding.left().text()
            + ".",
        List.of());
  }

  static Account setting(PeerRule rule, OfSetting c) {
    return new Account(
        c.setting().words(),
        List.of("All are truthful."),
        "All together expect "
            + text(rule.welfare(c.setting(), PeerRule.truthful(c.setting())))
            + ".",
        List.of());
  }
}
