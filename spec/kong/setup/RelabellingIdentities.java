package kong.setup;

import counterplay.claim.Certificate;
import counterplay.exact.Polynomial;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Permutation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Identities about relabelled priors and profiles in which all probabilities, strategies and payments are parameters. The
 * prior is an arbitrary joint law; reports are two.
 */
public final class RelabellingIdentities {

  /** Where the identities are computed: n agents and m signals. */
  public static final List<List<Integer>> SETTINGS = List.of(List.of(2, 2), List.of(3, 2), List.of(2, 3));

  /** The settings in words. */
  public static final String BOUND = "(n, m) = (2, 2), (3, 2), (2, 3), two reports";

  private RelabellingIdentities() {}

  /** One identity, and what it is about. */
  private interface Setting {
    void add(TableMechanism<Polynomial> mechanism, PriorStrategy<Polynomial> s, Permutation pi, List<Certificate> parts);
  }

  private static Certificate all(String words, Setting setting) {
    List<Certificate> parts = new ArrayList<>();
    for (List<Integer> size : SETTINGS) {
      PriorStrategy<Polynomial> s = strategy(size.get(0), size.get(1));
      for (Permutation pi : Permutation.all(size.get(1))) setting.add(mechanism(size.get(0)), s, pi, parts);
    }
    return new Certificate.All(words, parts);
  }

  /** What a report brings after sigma in (Q, s), it brings after pi^-1(sigma) in (pi^-1(Q), pi(s)). */
  public static Certificate payoffs() {
    return all("after sigma every report is worth in (Q, s) what it is worth after pi^-1(sigma) in (pi^-1(Q), pi(s))", (mechanism, s, pi,
        parts) -> {
      Scenario<Polynomial> a = s.at(s.base());
      Scenario<Polynomial> b = s.permutedAt(pi, s.base().permuted(pi.inverse()));
      for (int i = 0; i < mechanism.agents(); i++) {
        for (int signal = 0; signal < s.base().signals(); signal++) {
          int image = pi.inverse().of(signal);
          for (int r = 0; r < mechanism.reports(); r++) {
            parts.add(identity(pi, i, signal, a.weighed(mechanism, i, signal, r), b.weighed(mechanism, i, image, r)));
          }
          parts.add(identity(pi, i, signal, a.weighed(mechanism, i, signal), b.weighed(mechanism, i, image)));
        }
      }
    });
  }

  /** Pr_{pi^-1(Q)}(pi^-1(sigma_1), ..., pi^-1(sigma_n)) = Pr_Q(sigma_1, ..., sigma_n). */
  public static Certificate coupling() {
    return all("relabelled signals have under the relabelled prior the probability of the signals", (mechanism, s, pi, parts) -> {
      JointPrior<Polynomial> relabelled = s.base().permuted(pi.inverse());
      for (List<Integer> draw : JointPrior.tuples(s.base().agents(), s.base().signals())) {
        parts.add(identity(pi, 0, 0, relabelled.probability(pi.inverse().of(draw)), s.base().probability(draw)));
      }
    });
  }

  /** Pr(r | pi^-1(sigma), pi^-1(Q), pi(s)) = Pr(r | sigma, Q, s), both times the probability of the condition, (6) to (11). */
  public static Certificate reports() {
    return all("a random other agent's report has the same law", (mechanism, s, pi, parts) -> {
      Scenario<Polynomial> a = s.at(s.base());
      Scenario<Polynomial> b = s.permutedAt(pi, s.base().permuted(pi.inverse()));
      for (int i = 0; i < mechanism.agents(); i++) {
        for (int signal = 0; signal < s.base().signals(); signal++) {
          List<Polynomial> left = b.weighedReports(2, i, pi.inverse().of(signal));
          for (int r = 0; r < 2; r++) parts.add(identity(pi, i, signal, left.get(r), a.weighedReports(2, i, signal).get(r)));
        }
      }
    });
  }

  /** AW(pi^(k+1)(Q), s) = AW(pi^k(Q), pi(s)) for each k. */
  public static Certificate steps() {
    return all("the welfare of (pi^(k+1)(Q), s) is that of (pi^k(Q), pi(s))", (mechanism, s, pi, parts) -> {
      for (JointPrior<Polynomial> q : s.cycle(pi)) {
        parts.add(identity(pi, 0, 0, s.at(q.permuted(pi)).welfare(mechanism), s.permutedAt(pi, q).welfare(mechanism)));
      }
    });
  }

  /** sum_k ( AW(pi^k(Q), s) - AW(pi^k(Q), pi(s)) ) = 0, so that some term is not positive. */
  public static Certificate telescope() {
    return all("along pi^0(Q), pi^1(Q), ... the differences of welfare between s and pi(s) add up to zero", (mechanism, s, pi, parts) -> {
      Polynomial sum = Polynomial.ZERO;
      for (JointPrior<Polynomial> q : s.cycle(pi)) sum = sum.plus(s.at(q).welfare(mechanism)).minus(s.permutedAt(pi, q).welfare(mechanism));
      parts.add(identity(pi, 0, 0, sum, Polynomial.ZERO));
    });
  }

  /** Payoffs and welfare depend on a scenario only through the law of all reports and each agent's belief about all other reports. */
  public static Certificate beliefsDecide() {
    List<Certificate> parts = new ArrayList<>();
    for (List<Integer> size : SETTINGS) {
      TableMechanism<Polynomial> mechanism = mechanism(size.get(0));
      Scenario<Polynomial> a = strategy(size.get(0), size.get(1)).at(prior(size.get(0), size.get(1)));
      for (int i = 0; i < mechanism.agents(); i++) {
        for (int signal = 0; signal < a.prior().signals(); signal++) {
          for (int r = 0; r < 2; r++) {
            Polynomial fromBelief = Polynomial.ZERO;
            for (var e : a.weighedBelief(2, i, signal).entrySet()) {
              List<Integer> made = new ArrayList<>(e.getKey());
              made.set(i, r);
              fromBelief = fromBelief.plus(e.getValue().times(mechanism.paid(made).get(i)));
            }
            parts.add(new Certificate.Identity("agent " + (i + 1) + ", signal " + signal, a.weighed(mechanism, i, signal, r), fromBelief));
          }
        }
      }
    }
    return new Certificate.All("what a report is worth follows from the belief about all other reports", parts);
  }

  /** The agent welfare depends on a scenario only through the joint law of all reports. */
  public static Certificate reportsDecide() {
    List<Certificate> parts = new ArrayList<>();
    for (List<Integer> size : SETTINGS) {
      TableMechanism<Polynomial> mechanism = mechanism(size.get(0));
      Scenario<Polynomial> a = strategy(size.get(0), size.get(1)).at(prior(size.get(0), size.get(1)));
      Polynomial fromLaw = Polynomial.ZERO;
      for (List<Integer> made : mechanism.profiles()) fromLaw = fromLaw.plus(a.reportLaw(made).times(mechanism.total(made)));
      parts.add(new Certificate.Identity("n = " + size.get(0) + ", m = " + size.get(1), a.welfare(mechanism), fromLaw));
    }
    return new Certificate.All("the welfare follows from the joint law of all reports", parts);
  }

  private static Certificate identity(Permutation pi, int i, int signal, Polynomial left, Polynomial right) {
    return new Certificate.Identity("pi = " + pi.images() + ", agent " + (i + 1) + ", signal " + signal, left, right);
  }

  private static Polynomial parameter(String name) {
    return Polynomial.parameter(name);
  }

  /** Payments to each agent after each report profile, all parameters. */
  private static TableMechanism<Polynomial> mechanism(int agents) {
    return new TableMechanism<>(agents, 2, JointPrior.tuples(agents, 2).stream().map(made -> IntStream.range(0, agents)
        .mapToObj(i -> parameter("y" + i + made.stream().map(String::valueOf).reduce("_", String::concat))).toList()).toList());
  }

  private static JointPrior<Polynomial> prior(int agents, int signals) {
    List<Polynomial> table = new ArrayList<>();
    Polynomial rest = Polynomial.ONE;
    List<List<Integer>> draws = JointPrior.tuples(agents, signals);
    for (int k = 0; k + 1 < draws.size(); k++) {
      Polynomial p = parameter("q" + draws.get(k).stream().map(String::valueOf).reduce("_", String::concat));
      table.add(p);
      rest = rest.minus(p);
    }
    table.add(rest);
    return JointPrior.ofTable(agents, signals, table);
  }

  private static PriorStrategy<Polynomial> strategy(int agents, int signals) {
    List<TableProfile<Polynomial>> profiles = new ArrayList<>();
    for (int k = 0; k < Permutation.all(signals).size(); k++) {
      int at = k;
      profiles.add(new TableProfile<>(IntStream.range(0, agents).mapToObj(i -> IntStream.range(0, signals).mapToObj(s -> {
        Polynomial x = parameter("s" + i + "_" + s + "_" + at);
        return List.of(x, Polynomial.ONE.minus(x));
      }).toList()).toList()));
    }
    return new PriorStrategy<>(prior(agents, signals), Collections.unmodifiableList(profiles));
  }
}
