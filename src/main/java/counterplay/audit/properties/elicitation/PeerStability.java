package counterplay.audit.properties.elicitation;

import counterplay.audit.plays.Account;
import counterplay.audit.plays.Signals;
import counterplay.audit.properties.Environment;
import counterplay.audit.properties.elicitation.PeerCases.OfSetting;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.Reals;
import counterplay.game.NormalForm;
import counterplay.mechanism.elicitation.Payment;
import counterplay.model.dynamic.Profiles;
import counterplay.model.elicitation.JointPrior;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The game in which each agent chooses a map of signals and is paid by a mechanism with or without
 * predictions, before and after small changes of what the others play. Who names a signal predicts
 * as one who has seen it.
 */
final class PeerStability {

  private static final String PREDICTIONS = ", predictions: the posterior of the signal named";

  private PeerStability() {}

  /**
   * An agent with a signal names another one while each of the others plays a map with a small
   * probability and else the truth.
   */
  record OfTremble(PeerSetting setting, List<Integer> map, int agent, int signal, int named) {}

  /** The environments of games whose tables are small. */
  static List<Environment<OfSetting>> games() {
    List<Environment<OfSetting>> all = new ArrayList<>();
    all.add(PeerCases.over(PeerCases::settings, PeerSetting.twoSignals(2), PREDICTIONS));
    all.add(PeerCases.over(PeerCases::settings, PeerSetting.threeSignals(2), PREDICTIONS).deep());
    all.add(PeerCases.over(PeerCases::settings, PeerSetting.twoSignals(3), PREDICTIONS));
    all.add(PeerCases.over(PeerCases::settings, PeerSetting.twoSignals(4), PREDICTIONS));
    return all;
  }

  /** The environments of trembles. */
  static List<Environment<OfTremble>> trembles() {
    List<Environment<OfTremble>> all = new ArrayList<>();
    for (int n = 2; n <= 4; n++) {
      all.add(PeerCases.over(PeerStability::trembles, PeerSetting.twoSignals(n), PREDICTIONS));
      Environment<OfTremble> three =
          PeerCases.over(PeerStability::trembles, PeerSetting.threeSignals(n), PREDICTIONS);
      all.add(n < 3 ? three : three.deep());
    }
    return all;
  }

  private static Stream<OfTremble> trembles(PeerSetting setting) {
    int m = setting.signals();
    return PeerCases.named(setting, true)
        .flatMap(
            c ->
                PeerCases.allMaps(setting)
                    .filter(map -> !PeerCases.isTruth(map))
                    .map(map -> new OfTremble(setting, map, c.agent(), c.signal(), c.named())));
  }

  /** What an agent with a signal expects for a name when these others play the map. */
  private static Payment<Rational> expected(
      PeerRule rule, OfTremble c, int named, List<Integer> playing) {
    List<Payment<Rational>> parts = new ArrayList<>(List.of(Payment.of(Rational.ZERO)));
    for (JointPrior.Draw<Rational> draw : rule.game(c.setting()).prior().draws()) {
      if (draw.signals().get(c.agent()) != c.signal()) continue;
      List<Integer> all = new ArrayList<>(draw.signals());
      for (int j : playing) all.set(j, c.map().get(all.get(j)));
      all.set(c.agent(), named);
      parts.add(rule.named(c.setting(), all).get(c.agent()).times(draw.probability()));
    }
    return Payment.sum(parts).times(c.setting().law().marginal(c.signal()).inverse());
  }

  /** How many others play the map in the lowest order that decides, and what is paid there. */
  private record Order(int count, RealNumber lie, RealNumber truth) {}

  /**
   * With x the small probability, what the lie gains is sum over k of G(k) x^k (1 - x)^(n - 1 - k),
   * G(k) the sum of gains when exactly k of the others play the map. For small x its sign is that
   * of the first G(k) that does not vanish.
   */
  private static Order decides(PeerRule rule, OfTremble c) {
    Order order = sums(rule, c, 0);
    while (order.count() < c.setting().agents() - 1
        && Finding.of(order.lie(), Relation.EQUAL, order.truth()).holds())
      order = sums(rule, c, order.count() + 1);
    return order;
  }

  private static Order sums(PeerRule rule, OfTremble c, int k) {
    List<Integer> others =
        IntStream.range(0, c.setting().agents()).filter(j -> j != c.agent()).boxed().toList();
    List<Payment<Rational>> lies = new ArrayList<>();
    List<Payment<Rational>> truths = new ArrayList<>();
    Profiles.all(others.size(), 2)
        .filter(in -> in.stream().mapToInt(x -> x).sum() == k)
        .forEach(
            in -> {
              List<Integer> playing =
                  IntStream.range(0, in.size())
                      .filter(x -> in.get(x) == 1)
                      .mapToObj(others::get)
                      .toList();
              lies.add(expected(rule, c, c.named(), playing));
              truths.add(expected(rule, c, c.signal(), playing));
            });
    return new Order(k, PeerRule.amount(Payment.sum(lies)), PeerRule.amount(Payment.sum(truths)));
  }

  /** The lie gains nothing in the lowest order in which there is a difference. */
  static Finding stable(PeerRule rule, OfTremble c) {
    Order order = decides(rule, c);
    return Finding.of(order.lie(), Relation.AT_MOST, order.truth())
        .with("others who play the map", order.count());
  }

  static Account tremble(PeerRule rule, OfTremble c) {
    Order order = decides(rule, c);
    int m = c.setting().signals();
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("others who play it", "for the lie", "for the truth"));
    for (int k = 0; k <= order.count(); k++) {
      Order at = sums(rule, c, k);
      table.add(
          List.of(Integer.toString(k), PeerAccounts.text(at.lie()), PeerAccounts.text(at.truth())));
    }
    return new Account(
        c.setting().words(),
        List.of(
            "With a small probability each of the others plays \""
                + Elimination.name(c.map())
                + "\", else the truth.",
            "Agent "
                + (c.agent() + 1)
                + " sees "
                + Signals.name(c.signal(), m)
                + " and reports "
                + Signals.name(c.named(), m)
                + "."),
        (order.count() == 0
                ? "While all others are truthful"
                : "While fewer than "
                    + order.count()
                    + " of the others play it both are paid alike; while "
                    + order.count()
                    + " do, added up over who they are,")
            + " he expects "
            + PeerAccounts.text(order.lie())
            + " for the lie and "
            + PeerAccounts.text(order.truth())
            + " for the truth.",
        table);
  }

  /** Whether truth is a best reply to the truth; then it is never dominated. */
  private static boolean isEquilibrium(PeerRule rule, PeerSetting setting) {
    for (int i = 0; i < setting.agents(); i++)
      for (int s = 0; s < setting.signals(); s++)
        for (int named = 0; named < setting.signals(); named++) {
          OfTremble c = new OfTremble(setting, List.of(), i, s, named);
          RealNumber lie = PeerRule.amount(expected(rule, c, named, List.of()));
          RealNumber truth = PeerRule.amount(expected(rule, c, s, List.of()));
          if (!Finding.of(lie, Relation.AT_MOST, truth).holds()) return false;
        }
    return true;
  }

  /**
   * The game of maps.
   *
   * @throws ArithmeticException if a payment is no rational number
   */
  static NormalForm game(PeerRule rule, PeerSetting setting) {
    int n = setting.agents();
    List<List<Integer>> maps = PeerCases.allMaps(setting).toList();
    List<JointPrior.Draw<Rational>> draws = rule.game(setting).prior().draws();
    Map<List<Integer>, List<Rational>> amounts = new HashMap<>();
    List<List<Rational>> payoffs = new ArrayList<>();
    int[] of = new int[n];
    for (int cell = 0; cell < NormalForm.profiles(Collections.nCopies(n, maps.size())); cell++) {
      for (int i = 0, rest = cell; i < n; i++, rest /= maps.size()) of[i] = rest % maps.size();
      List<Rational> sums = new ArrayList<>(Collections.nCopies(n, Rational.ZERO));
      for (JointPrior.Draw<Rational> draw : draws) {
        List<Integer> named = Lists.each(n, i -> maps.get(of[i]).get(draw.signals().get(i)));
        List<Rational> paid =
            amounts.computeIfAbsent(
                named, x -> rule.named(setting, x).stream().map(PeerStability::rational).toList());
        for (int i = 0; i < n; i++)
          sums.set(i, sums.get(i).plus(paid.get(i).times(draw.probability())));
      }
      payoffs.add(sums);
    }
    List<String> names = maps.stream().map(Elimination::name).toList();
    return new NormalForm(
        IntStream.rangeClosed(1, n).mapToObj(i -> "Agent " + i).toList(),
        Collections.nCopies(n, names),
        payoffs);
  }

  private static Rational rational(Payment<Rational> payment) {
    return Reals.rational(PeerRule.amount(payment))
        .orElseThrow(
            () -> new ArithmeticException("a payment is irrational; wanted are rational ones"));
  }

  private static Elimination elimination(PeerRule rule, PeerSetting setting) {
    return Elimination.of(
        game(rule, setting),
        PeerCases.allMaps(setting)
            .toList()
            .indexOf(IntStream.range(0, setting.signals()).boxed().toList()));
  }

  static Finding survives(PeerRule rule, OfSetting c) {
    return isEquilibrium(rule, c.setting())
        ? Finding.of(Rational.ZERO, Relation.AT_MOST, Rational.ZERO)
        : elimination(rule, c.setting()).finding();
  }

  static Account eliminated(PeerRule rule, OfSetting c) {
    return elimination(rule, c.setting()).told(c.setting().words());
  }
}
