package csoka.setup;

import counterplay.claim.Certificate;
import counterplay.exact.Polynomial;
import counterplay.mechanism.team.Externality;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.Outlook;
import counterplay.model.Profiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Polynomial identities about the transfers of one round, from which statements about any number of rounds follow by
 * backward induction. V^j is j's expected utility from the round to the end, a bar means before anything is reported.
 */
public final class RoundIdentities {

  private RoundIdentities() {}

  /** sum_i y^i = 0 for all reports. */
  public static Certificate balance(TransferRule rule, int... sizes) {
    return all("the transfers add up to zero", sizes, (n, parts) -> {
      Outlook<Polynomial> o = SymbolicRound.outlook(n);
      for (List<Integer> now : SymbolicRound.profiles(n)) {
        parts.add(new Certificate.Identity("n = " + n + ", reports " + now, sum(transfers(rule, o, now)), Polynomial.ZERO));
      }
    });
  }

  /**
   * E( y^i + V^i(theta^i, r^{-i}) ) = bar V^i over i's true type, for all reports r^{-i} of the others. Since V^i is the
   * round's utility plus bar V^i of the next round, a truthful i expects bar V^i from each round to the end whatever the
   * others do, as long as they do not know his type of the round.
   */
  public static Certificate secured(TransferRule rule, int... sizes) {
    return all("truth secures each agent exactly what a trustful planner expects for him", sizes, (n, parts) -> {
      Outlook<Polynomial> o = SymbolicRound.outlook(n);
      for (int i = 0; i < n; i++) {
        for (List<Integer> others : SymbolicRound.profiles(n)) {
          if (others.get(i) != 0) continue;
          Polynomial expected = Polynomial.ZERO;
          for (int type = 0; type < 2; type++) {
            List<Integer> now = Profiles.with(others, i, type);
            Polynomial payoff = transfers(rule, o, now).get(i).plus(o.values(1, now).get(i));
            expected = expected.plus(SymbolicRound.probability(o, i, type).times(payoff));
          }
          parts.add(new Certificate.Identity("n = " + n + ", agent " + (i + 1) + ", others' reports " + others, expected, before(o).get(i)));
        }
      }
    });
  }

  /**
   * E y^i(a, theta^{-i}) = E sum_{j != i} ( V^j(a, theta^{-i}) - bar V^j ) over the others' true types, for every report
   * a. Then a truthful i expects the total of all from here on minus the others' bar V^j; a report that is not true, or
   * a private decision that was not recommended, brings the total under that plan minus the same: truth is best because
   * the efficient policy maximises the total.
   */
  public static Certificate interim(TransferRule rule, int... sizes) {
    return all("each agent's expected transfer is the others' expected gain from his report", sizes, (n, parts) -> {
      Outlook<Polynomial> o = SymbolicRound.outlook(n);
      for (int i = 0; i < n; i++) {
        for (int a = 0; a < 2; a++) {
          Polynomial y = expected(o, i, a, now -> transfers(rule, o, now));
          Polynomial gain = others(o, i, a).minus(Externality.onOthers(before(o), i));
          parts.add(new Certificate.Identity("n = " + n + ", agent " + (i + 1) + " reports type " + a, y, gain));
        }
      }
    });
  }

  /** The same up to a constant that does not depend on the report, which suffices where there is a single round. */
  public static Certificate interimUpToConstant(TransferRule rule, int... sizes) {
    return all("each agent's expected transfer follows the others' expected utility", sizes, (n, parts) -> {
      Outlook<Polynomial> o = SymbolicRound.outlook(n);
      for (int i = 0; i < n; i++) {
        Polynomial zero = expected(o, i, 0, now -> transfers(rule, o, now)).minus(others(o, i, 0));
        Polynomial one = expected(o, i, 1, now -> transfers(rule, o, now)).minus(others(o, i, 1));
        parts.add(new Certificate.Identity("n = " + n + ", agent " + (i + 1), zero, one));
      }
    });
  }

  /**
   * E gamma^i(a, theta^{-i}) is the others' expected gain from report a, and E gamma^j = 0 for every other, truthful j,
   * whatever i reports: {@link #interim} for any way to share the gammas in fixed shares.
   */
  public static Certificate interimGammas(String words, List<? extends GammaRule> rules, int n) {
    List<Certificate> parts = new ArrayList<>();
    Outlook<Polynomial> o = SymbolicRound.outlook(n);
    for (GammaRule rule : rules) {
      for (int i = 0; i < n; i++) {
        for (int a = 0; a < 2; a++) {
          int agent = i;
          int report = a;
          for (int j = 0; j < n; j++) {
            int other = j;
            Polynomial gamma = expected(o, agent, report, now -> List.of(rule.gammas(o, new Reports(1, o.model().initialTypes(), now)).get(other)), 0);
            Polynomial wanted = j == i ? others(o, i, a).minus(Externality.onOthers(before(o), i)) : Polynomial.ZERO;
            parts.add(new Certificate.Identity(rule.title() + ", n = " + n + ", gamma of " + (j + 1) + " when " + (i + 1) + " reports " + a, gamma, wanted));
          }
        }
      }
    }
    return new Certificate.All(words, parts);
  }

  /**
   * What i gains ex post by the truth over a lie is what all gain by it: (y^i + u^i) after truth minus the same after the
   * lie is the sum of all true utilities at the one decision minus that sum at the other.
   */
  public static Certificate exPost(TransferRule rule, int... sizes) {
    return all("the gain from truth over a lie is the gain of all", sizes, (n, parts) -> {
      Outlook<Polynomial> o = SymbolicRound.outlook(n);
      for (int i = 0; i < n; i++) {
        for (List<Integer> truth : SymbolicRound.profiles(n)) {
          List<Integer> lie = Profiles.with(truth, i, 1 - truth.get(i));
          List<Polynomial> atTruth = o.valuesAfter(1, truth, o.choice(1, truth));
          List<Polynomial> atLie = o.valuesAfter(1, truth, o.choice(1, lie));
          Polynomial gain = transfers(rule, o, truth).get(i).plus(atTruth.get(i)).minus(transfers(rule, o, lie).get(i)).minus(atLie.get(i));
          parts.add(new Certificate.Identity("n = " + n + ", agent " + (i + 1) + ", types " + truth, gain, sum(atTruth).minus(sum(atLie))));
        }
      }
    });
  }

  private interface Parts {
    void add(int n, List<Certificate> parts);
  }

  private interface PerAgent {
    List<Polynomial> at(List<Integer> now);
  }

  private static Certificate all(String words, int[] sizes, Parts parts) {
    List<Certificate> all = new ArrayList<>();
    for (int n : sizes) parts.add(n, all);
    return new Certificate.All(words + ", n = " + IntStream.of(sizes).boxed().toList(), all);
  }

  private static List<Polynomial> transfers(TransferRule rule, Outlook<Polynomial> o, List<Integer> now) {
    return rule.transfers(o, new Reports(1, o.model().initialTypes(), now));
  }

  private static List<Polynomial> before(Outlook<Polynomial> o) {
    return o.values(1, o.model().initialTypes(), o.model().initialTypes(), Set.of());
  }

  private static Polynomial others(Outlook<Polynomial> o, int i, int a) {
    return Externality.onOthers(o.values(1, o.model().initialTypes(), Profiles.with(o.model().initialTypes(), i, a), Set.of(i)), i);
  }

  private static Polynomial expected(Outlook<Polynomial> o, int i, int a, PerAgent amounts) {
    return expected(o, i, a, amounts, i);
  }

  /** The expectation over the other agents' types of one of the amounts when i reports a. */
  private static Polynomial expected(Outlook<Polynomial> o, int i, int a, PerAgent amounts, int place) {
    Polynomial total = Polynomial.ZERO;
    for (List<Integer> now : SymbolicRound.profiles(o.model().size())) {
      if (now.get(i) == a) total = total.plus(SymbolicRound.probability(o, now, Set.of(i)).times(amounts.at(now).get(place)));
    }
    return total;
  }

  private static Polynomial sum(List<Polynomial> terms) {
    Polynomial total = Polynomial.ZERO;
    for (Polynomial t : terms) total = total.plus(t);
    return total;
  }
}
