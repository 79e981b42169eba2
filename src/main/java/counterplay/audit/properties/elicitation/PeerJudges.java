package counterplay.audit.properties.elicitation;

import counterplay.audit.properties.elicitation.PeerCases.OfAgainst;
import counterplay.audit.properties.elicitation.PeerCases.OfMap;
import counterplay.audit.properties.elicitation.PeerCases.OfNamed;
import counterplay.audit.properties.elicitation.PeerCases.OfPrediction;
import counterplay.audit.properties.elicitation.PeerCases.OfReports;
import counterplay.audit.properties.elicitation.PeerCases.OfSetting;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.Reals;
import counterplay.mechanism.elicitation.Payment;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import java.util.ArrayList;
import java.util.List;

/** The two sides of each property of an elicitation mechanism at a case. */
final class PeerJudges {

  /** More than this nobody is paid or pays, with both weights 1 and quadratic scores. */
  private static final Rational BOUND = Rational.of(6);

  private PeerJudges() {}

  static Finding truthful(PeerRule rule, OfNamed c) {
    return compared(rule, c, Relation.AT_MOST);
  }

  static Finding strict(PeerRule rule, OfNamed c) {
    return compared(rule, c, Relation.LESS);
  }

  private static Finding compared(PeerRule rule, OfNamed c, Relation relation) {
    Profile<Rational> truth = PeerRule.truthful(c.setting());
    Report<Rational> lie = rule.best(c.setting(), truth, c.agent(), c.signal(), c.named());
    return Finding.of(
        rule.expected(c.setting(), truth, c.agent(), c.signal(), lie),
        relation,
        atTruth(rule, c.setting(), c.agent(), c.signal()));
  }

  /** What an agent with a signal expects where all are truthful. */
  private static RealNumber atTruth(PeerRule rule, PeerSetting setting, int agent, int signal) {
    return rule.expected(
        setting, PeerRule.truthful(setting), agent, signal, PeerRule.truth(setting.law(), signal));
  }

  static Finding prediction(PeerRule rule, OfPrediction c) {
    Profile<Rational> truth = PeerRule.truthful(c.setting());
    return Finding.of(
        rule.expected(
            c.setting(), truth, c.agent(), c.signal(), new Report<>(c.signal(), c.prediction())),
        Relation.LESS,
        atTruth(rule, c.setting(), c.agent(), c.signal()));
  }

  static Profile<Rational> played(OfMap c) {
    return Profile.symmetric(c.setting().agents(), PeerRule.map(c.setting(), c.map()));
  }

  /** The most that anybody who is asked gains by another report in the profile of the map. */
  static RealNumber gain(PeerRule rule, OfMap c) {
    Profile<Rational> profile = played(c);
    RealNumber most = Reals.of(Rational.ZERO);
    for (int i : List.of(0, c.setting().agents() - 1)) {
      for (int s = 0; s < c.map().size(); s++) {
        Report<Rational> own = profile.strategies().get(i).options().get(s).get(0).report();
        RealNumber now = rule.expected(c.setting(), profile, i, s, own);
        for (int named = 0; named < c.map().size(); named++) {
          Report<Rational> best = rule.best(c.setting(), profile, i, s, named);
          RealNumber gain = Reals.minus(rule.expected(c.setting(), profile, i, s, best), now);
          if (PeerRule.isMore(gain, most)) most = gain;
        }
      }
    }
    return most;
  }

  static Finding isNoEquilibrium(PeerRule rule, OfMap c) {
    return Finding.of(gain(rule, c), Relation.MORE, Rational.ZERO);
  }

  static Finding paysLess(PeerRule rule, OfMap c) {
    return againstTruth(rule, c, Relation.LESS);
  }

  static Finding paysNoMore(PeerRule rule, OfMap c) {
    return againstTruth(rule, c, Relation.AT_MOST);
  }

  private static Finding againstTruth(PeerRule rule, OfMap c, Relation relation) {
    return Finding.of(
        rule.welfare(c.setting(), played(c)),
        relation,
        rule.welfare(c.setting(), PeerRule.truthful(c.setting())));
  }

  /** Where the map pays more than the truth somebody gains by leaving it. */
  static Finding mostOfEquilibria(PeerRule rule, OfMap c) {
    Finding pays = paysNoMore(rule, c);
    return pays.holds() ? pays : isNoEquilibrium(rule, c);
  }

  /** The first two agents play the map, the others the truth. */
  static Profile<Rational> pair(OfMap c) {
    Profile<Rational> truth = PeerRule.truthful(c.setting());
    return truth
        .with(0, PeerRule.map(c.setting(), c.map()))
        .with(1, PeerRule.map(c.setting(), c.map()));
  }

  static Finding pairGains(PeerRule rule, OfMap c) {
    List<Payment<Rational>> lied = rule.game(c.setting()).payments(pair(c));
    List<Payment<Rational>> truth = rule.game(c.setting()).payments(PeerRule.truthful(c.setting()));
    return Finding.of(
        PeerRule.amount(lied.get(0).plus(lied.get(1))),
        Relation.AT_MOST,
        PeerRule.amount(truth.get(0).plus(truth.get(1))));
  }

  static Finding dominant(PeerRule rule, OfAgainst c) {
    Profile<Rational> profile = played(new OfMap(c.setting(), c.map()));
    Report<Rational> lie = rule.best(c.setting(), profile, 0, c.signal(), c.named());
    Report<Rational> honest = rule.best(c.setting(), profile, 0, c.signal(), c.signal());
    return Finding.of(
        rule.expected(c.setting(), profile, 0, c.signal(), lie),
        Relation.AT_MOST,
        rule.expected(c.setting(), profile, 0, c.signal(), honest));
  }

  static List<Report<Rational>> reports(OfReports c) {
    return c.signals().stream().map(s -> PeerRule.truth(c.setting().law(), s)).toList();
  }

  private static List<RealNumber> paid(PeerRule rule, OfReports c) {
    return rule.payments(c.setting(), reports(c)).stream().map(PeerRule::amount).toList();
  }

  static Finding balanced(PeerRule rule, OfReports c) {
    return Finding.of(
        PeerRule.amount(Payment.sum(rule.payments(c.setting(), reports(c)))),
        Relation.EQUAL,
        Rational.ZERO);
  }

  static Finding noSubsidy(PeerRule rule, OfReports c) {
    return balanced(rule, c).asserting(Relation.AT_MOST);
  }

  static Finding noLoss(PeerRule rule, OfReports c) {
    return Finding.ofReals(paid(rule, c), Relation.AT_LEAST, each(c, Rational.ZERO));
  }

  static Finding bounded(PeerRule rule, OfReports c) {
    List<RealNumber> all = new ArrayList<>(paid(rule, c));
    paid(rule, c).forEach(p -> all.add(Reals.minus(Reals.of(Rational.ZERO), p)));
    List<RealNumber> bounds = new ArrayList<>(each(c, BOUND));
    bounds.addAll(each(c, BOUND));
    return Finding.ofReals(all, Relation.AT_MOST, bounds);
  }

  private static List<RealNumber> each(OfReports c, Rational number) {
    return c.signals().stream().map(s -> Reals.of(number)).toList();
  }

  /** With predictions that are certain of the own signal every payment is a number. */
  static Finding defined(PeerRule rule, OfReports c) {
    rule.payments(c.setting(), reports(c));
    try {
      rule.payments(c.setting(), certain(c)).forEach(PeerRule::amount);
      return Finding.none(0);
    } catch (IllegalArgumentException | ArithmeticException e) {
      return Finding.undefined(String.valueOf(e.getMessage()), Relation.AT_LEAST, BOUND.negated());
    }
  }

  static List<Report<Rational>> certain(OfReports c) {
    int m = c.setting().signals();
    return c.signals().stream()
        .map(
            s -> new Report<Rational>(s, Lists.each(m, t -> t == s ? Rational.ONE : Rational.ZERO)))
        .toList();
  }

  static Finding interim(PeerRule rule, OfNamed c) {
    return Finding.of(
        atTruth(rule, c.setting(), c.agent(), c.signal()), Relation.AT_LEAST, Rational.ZERO);
  }

  static Finding balancedOnAverage(PeerRule rule, OfSetting c) {
    return Finding.of(
        rule.welfare(c.setting(), PeerRule.truthful(c.setting())), Relation.EQUAL, Rational.ZERO);
  }

  /** The payments do not change when the posteriors are kept from the mechanism. */
  static Finding priorFree(PeerRule rule, OfReports c) {
    rule.payments(c.setting(), reports(c));
    try {
      List<Payment<Rational>> without =
          rule.payments(c.setting().design().knowing(List.of()), reports(c));
      return Finding.ofReals(
          without.stream().map(PeerRule::amount).toList(), Relation.EQUAL, paid(rule, c));
    } catch (IllegalArgumentException e) {
      return Finding.undefined(String.valueOf(e.getMessage()), Relation.EQUAL, Rational.ZERO);
    }
  }

  /** Some payment is defined. */
  static Finding suffices(PeerRule rule, OfReports c) {
    try {
      paid(rule, c);
      return Finding.none(0);
    } catch (IllegalArgumentException | ArithmeticException e) {
      return Finding.undefined(String.valueOf(e.getMessage()), Relation.EQUAL, Rational.ZERO);
    }
  }
}
