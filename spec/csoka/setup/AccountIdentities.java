package csoka.setup;

import counterplay.claim.Certificate;
import counterplay.claim.Certificate.Martingale;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.GeneralRule;
import counterplay.model.Profiles;
import counterplay.model.general.GeneralOutlook;
import counterplay.model.general.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Identities about what an agent is paid in a round, along the stages at which reports are learned one at a time.
 * U_j_m stands for Upsilon_{t,m}^j:
 * what agent j can expect once the types of agents 1..m are learned; nothing is assumed about these numbers.
 */
public final class AccountIdentities {

  private static final int MOST_AGENTS = 6;

  private AccountIdentities() {}

  /**
   * For every n: y^i + Upsilon_{t,n}^i - Upsilon_{t,0}^i is the sum over all j of what learning i's type changes for j, whose
   * expectation is
   * zero. By induction: it holds for one agent, and an agent more, after all or before all, adds his own change to both sides.
   */
  public static Certificate telescoping(GeneralRule rule) {
    List<Certificate> parts = new ArrayList<>();
    parts.add(new Martingale("one agent", account(rule, 1, 1, 0), Polynomial.ZERO, List.of(change(1, 1))));
    for (int n = 1; n < MOST_AGENTS; n++) {
      for (int i = 1; i <= n; i++) {
        parts.add(new Martingale("agent " + i + " of " + n + ", one more after all", account(rule, n + 1, i, 0)
            .minus(account(rule, n, i, 0)), Polynomial.ZERO, List.of(change(n + 1, i))));
        parts.add(new Martingale("agent " + i + " of " + n + ", one more before all", account(rule, n + 1, i + 1, -1)
            .minus(account(rule, n, i, 0)), Polynomial.ZERO, List.of(change(0, i))));
      }
    }
    return new Certificate.All("by induction on the number of agents; the steps have the same form for every n", parts);
  }

  /**
   * The same when every order counts alike: y^i + Upsilon_{t,n}^i - Upsilon_{t,0}^i is the sum over all j and all sets S without i of
   * the weight of S, the share
   * of the orders in which exactly S comes before i, times what learning i's type after S changes for j.
   */
  public static Certificate averaged(GeneralRule rule, int... sizes) {
    List<Certificate> parts = new ArrayList<>();
    for (int n : sizes) {
      GeneralOutlook<Polynomial> o = SymbolicStage.certain(n, reports -> IntStream.range(0, n)
          .mapToObj(j -> Polynomial.parameter(name(j, reports))).toList());
      List<Integer> none = SymbolicStage.learned(n, 0);
      List<Integer> all = SymbolicStage.learned(n, n);
      for (int i = 0; i < n; i++) {
        List<Martingale.Term> terms = new ArrayList<>();
        for (List<Integer> before : Profiles.all(Collections.nCopies(n, 2)).toList()) {
          if (before.get(i) == 1) continue;
          Polynomial weight = Polynomial.of(weight(n, (int) before.stream().filter(r -> r == 1).count()));
          for (int j = 0; j < n; j++) terms.add(new Martingale.Term(name(j, Profiles.with(before, i, 1)), name(j, before), weight,
              Set.of()));
        }
        Polynomial account = transfers(rule, o, new Types(0, all)).get(i).plus(Polynomial.parameter(name(i, all)))
            .minus(Polynomial.parameter(name(i, none)));
        parts.add(new Martingale("n = " + n + ", agent " + (i + 1), account, Polynomial.ZERO, terms));
      }
    }
    return new Certificate.All("all orders alike, n = " + IntStream.of(sizes).boxed().toList(), parts);
  }

  /**
   * The original mechanism promises each agent what he can expect, keeps the others' promises at each report, and gives the sender the
   * rest. With quasilinear payoffs
   * the promises after a round then are Upsilon_{t,n}^i + y^i exactly with the payments of the given rule: y^i + Upsilon_{t,n}^i -
   * Upsilon_{t,0}^i is what i's own report
   * changes for all together. By induction as in {@link #telescoping}, but without expectations.
   */
  public static Certificate promises(GeneralRule rule) {
    List<Certificate> parts = new ArrayList<>();
    parts.add(new Certificate.Identity("one agent", account(rule, 1, 1, 0), difference(1, 1)));
    for (int n = 1; n < MOST_AGENTS; n++) {
      for (int i = 1; i <= n; i++) {
        parts.add(new Certificate.Identity("agent " + i + " of " + n + ", one more after all", account(rule, n + 1, i, 0)
            .minus(account(rule, n, i, 0)), difference(n + 1, i)));
        parts.add(new Certificate.Identity("agent " + i + " of " + n + ", one more before all", account(rule, n + 1, i + 1, -1)
            .minus(account(rule, n, i, 0)), difference(0, i)));
      }
    }
    return new Certificate.All("promises kept with the rule's payments, by induction on the number of agents; the steps "
        + "have the same form for every n", parts);
  }

  private static Polynomial difference(int j, int i) {
    return Polynomial.parameter(name(j, i)).minus(Polynomial.parameter(name(j, i - 1)));
  }

  private static String name(int agent, List<Integer> reports) {
    return "U_" + (agent + 1) + "_" + reports.stream().map(String::valueOf).collect(Collectors.joining());
  }

  /** s! (n - s - 1)! / n!, by s! (n - s - 1)! / n! = 1 / ( n * binomial(n - 1, s) ). */
  private static Rational weight(int n, int s) {
    Rational weight = Rational.of(1, n);
    for (int k = 1; k <= s; k++) weight = weight.times(Rational.of(k, n - k));
    return weight;
  }

  /** y^i + U_i_n - U_i_0 of the agent in that place among n, the first one being called 1 + shift. */
  private static Polynomial account(GeneralRule rule, int n, int place, int shift) {
    GeneralOutlook<Polynomial> o = SymbolicStage.certain(n, reports -> stage(n, (int) reports.stream().filter(r -> r == 1).count(), shift));
    return transfers(rule, o, new Types(0, SymbolicStage.learned(n, n))).get(place - 1)
        .plus(stage(n, n, shift).get(place - 1)).minus(stage(n, 0, shift).get(place - 1));
  }

  private static List<Polynomial> stage(int n, int m, int shift) {
    return IntStream.rangeClosed(1, n).mapToObj(j -> Polynomial.parameter(name(j + shift, m + shift))).toList();
  }

  private static String name(int agent, int stage) {
    return "U_" + agent + "_" + (stage < 0 ? "start" : stage);
  }

  /** U_j_i - U_j_{i-1}: what learning i's type changes for j. */
  private static Martingale.Term change(int j, int i) {
    return new Martingale.Term(name(j, i), name(j, i - 1), Polynomial.ONE, Set.of());
  }

  /** When another agent's report is learned, what i pays for it is what it brings him: y^i + Upsilon^i stays the same. */
  public static Certificate invariance(GeneralRule rule) {
    return perAgents("another one's report leaves y^i + Upsilon^i as it is; the same form for every n", n -> {
      GeneralOutlook<Polynomial> o = SymbolicStage.certain(n, reports -> stage(n, (int) reports.stream().filter(r -> r == 1).count(), 0));
      List<Certificate> parts = new ArrayList<>();
      for (int j = 1; j <= n; j++) {
        for (int i = 1; i <= n; i++) {
          if (i != j) parts.add(new Certificate.Identity("n = " + n + ", agent " + i + ", report of " + j, held(rule, o, i, j),
              held(rule, o, i, j - 1)));
        }
      }
      return parts;
    });
  }

  private static Polynomial held(GeneralRule rule, GeneralOutlook<Polynomial> o, int i, int learned) {
    int n = o.model().size();
    return transfers(rule, o, new Types(0, SymbolicStage.learned(n, learned))).get(i - 1).plus(stage(n, learned, 0).get(i - 1));
  }

  /** The transfers add up to zero: for every n, because an agent more adds nothing to the sum. */
  public static Certificate balance(GeneralRule rule) {
    return perAgents("transfers add up to zero; an agent more adds nothing to the sum, in the same form for every n", n -> {
      GeneralOutlook<Polynomial> o = SymbolicStage.certain(n, reports -> stage(n, (int) reports.stream().filter(r -> r == 1).count(), 0));
      return List.of(new Certificate.Identity("n = " + n, sum(transfers(rule, o, new Types(0, SymbolicStage.learned(n, n)))),
          Polynomial.ZERO));
    });
  }

  private static Certificate perAgents(String words, IntFunction<List<Certificate>> parts) {
    List<Certificate> all = new ArrayList<>();
    for (int n = 1; n <= MOST_AGENTS; n++) all.addAll(parts.apply(n));
    return new Certificate.All(words, all);
  }

  private static List<Polynomial> transfers(GeneralRule rule, GeneralOutlook<Polynomial> o, Types now) {
    return rule.transfers(o, new Announcement(1, o.model().initial(), now));
  }

  private static Polynomial sum(List<Polynomial> terms) {
    Polynomial total = Polynomial.ZERO;
    for (Polynomial t : terms) total = total.plus(t);
    return total;
  }
}
