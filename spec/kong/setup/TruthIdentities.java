package kong.setup;

import counterplay.claim.Certificate;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.Term;
import counterplay.mechanism.elicitation.Valuation;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.Strategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Identities about an agent among others who report their signal s with a prediction t_s. The joint law, the t_s, the own
 * prediction p, alpha and beta are parameters, and every PS(k, .) is one: they hold for every scoring rule. With t_s = q_s
 * the others are truthful.
 */
public final class TruthIdentities {

  private static final Polynomial ALPHA = Polynomial.parameter("alpha");
  private static final Polynomial BETA = Polynomial.parameter("beta");

  /** The setting of one identity: agent 1 meets the given peers; others may take part. */
  private record Table(int signals, JointPrior<Polynomial> prior, List<List<Polynomial>> t, List<Polynomial> p, List<Integer> peers,
      Expectation<Polynomial> game, Profile<Polynomial> truth) {

    /** {@code sum_k Pr(sigma_j = k, sigma_1 = s) PS(k, prediction)}. */
    Payment<Polynomial> predicted(int j, int s, List<Polynomial> prediction) {
      Payment<Polynomial> sum = Payment.of(Polynomial.ZERO);
      for (int k = 0; k < signals; k++) sum = sum.plus(Payment.score(k, prediction).times(prior.pair(j, 0, k, s)));
      return sum;
    }

    /** {@code PS(t_x, t_x) - PS(t_x, prediction)}: what a proper rule makes of a wrong prediction, never negative. */
    Payment<Polynomial> lost(int x, List<Polynomial> prediction) {
      return Payment.score(t.get(x), t.get(x)).minus(Payment.score(t.get(x), prediction));
    }

    /** (18) times q(s): what report (x, prediction) brings after s. */
    Payment<Polynomial> eighteen(int s, int x, List<Polynomial> prediction) {
      Payment<Polynomial> sum = Payment.of(Polynomial.ZERO);
      for (int j : peers) {
        sum = sum.plus(predicted(j, s, prediction).times(ALPHA)).minus(lost(x, prediction).times(BETA.times(prior.pair(j, 0, x, s))));
      }
      return sum.times(Polynomial.of(Rational.of(1, peers.size())));
    }
  }

  private TruthIdentities() {}

  private static Table table(ElicitationMechanism mechanism, int agents, int signals, List<Integer> groupA) {
    List<Polynomial> law = new ArrayList<>();
    int draws = JointPrior.tuples(agents, signals).size();
    for (int k = 0; k < draws; k++) law.add(k + 1 < draws ? Polynomial.parameter("q" + k) : rest(law));
    List<List<Polynomial>> t = IntStream.range(0, signals).mapToObj(s -> distribution("t" + s + "_", signals)).toList();
    JointPrior<Polynomial> prior = JointPrior.ofTable(agents, signals, law);
    Design<Polynomial> design = Design.of(ALPHA, BETA, agents).with(Design.Drawn.OTHERS).with(groupA);
    List<Integer> peers = IntStream.range(1, agents).filter(j -> groupA.isEmpty() || groupA.contains(j)).boxed().toList();
    Strategy<Polynomial> strategy = Strategy.pure(IntStream.range(0, signals).mapToObj(s -> new Report<>(s, t.get(s))).toList());
    return new Table(signals, prior, t, distribution("p", signals), peers, new Expectation<>(mechanism, design, prior),
        Profile.symmetric(agents, strategy));
  }

  private static List<Polynomial> distribution(String stem, int signals) {
    List<Polynomial> weights = new ArrayList<>();
    for (int k = 0; k + 1 < signals; k++) weights.add(Polynomial.parameter(stem + k));
    weights.add(rest(weights));
    return weights;
  }

  private static Polynomial rest(List<Polynomial> weights) {
    return weights.stream().reduce(Polynomial.ONE, Polynomial::minus);
  }

  /** (12) to (18): the expected payment by enumeration is the closed form, for each n and m. */
  public static Certificate eighteen(ElicitationMechanism mechanism, List<List<Integer>> sizes) {
    List<Certificate> parts = new ArrayList<>();
    for (List<Integer> size : sizes) eighteen(table(mechanism, size.get(0), size.get(1), List.of()), parts);
    return new Certificate.All("the expected payment is (18), " + words(sizes), parts);
  }

  /** The same when agent 1's peers are those of group A and nobody is paid for what he himself reports otherwise. */
  public static Certificate gainsInGroup(ElicitationMechanism mechanism, int agents, List<Integer> groupA) {
    List<Certificate> parts = new ArrayList<>();
    Table table = table(mechanism, agents, 2, groupA);
    for (int s = 0; s < 2; s++) {
      for (int x = 0; x < 2; x++) {
        Payment<Polynomial> gain = payoff(table, s, new Report<>(x, table.p())).minus(payoff(table, s, new Report<>(s, table.t().get(s))));
        Payment<Polynomial> closed = table.eighteen(s, x, table.p()).minus(table.eighteen(s, s, table.t().get(s)));
        parts.add(identity("n = " + agents + ", A = " + groupA + ", signal " + s + ", report " + x, gain, closed));
      }
    }
    parts.add(proper());
    return new Certificate.All("what a report brings beyond the truth is what it brings by (18) among the agents of the own group", parts);
  }

  private static void eighteen(Table table, List<Certificate> parts) {
    for (int s = 0; s < table.signals(); s++) {
      for (int x = 0; x < table.signals(); x++) {
        parts.add(identity("n = " + table.prior().agents() + ", signal " + s + ", report " + x, payoff(table, s,
            new Report<>(x, table.p())), table.eighteen(s, x, table.p())));
      }
    }
  }

  private static Payment<Polynomial> payoff(Table table, int s, Report<Polynomial> own) {
    return table.game().weighed(table.truth(), 0, s, own);
  }

  /** Truth earns alpha times the score of the prediction t_s alone. */
  public static Certificate truthful(ElicitationMechanism mechanism, List<List<Integer>> sizes) {
    List<Certificate> parts = new ArrayList<>();
    for (List<Integer> size : sizes) {
      Table table = table(mechanism, size.get(0), size.get(1), List.of());
      for (int s = 0; s < table.signals(); s++) {
        Payment<Polynomial> scores = Payment.of(Polynomial.ZERO);
        for (int j : table.peers()) scores = scores.plus(table.predicted(j, s, table.t().get(s)));
        parts.add(identity("n = " + size.get(0) + ", signal " + s, payoff(table, s, new Report<>(s, table.t().get(s))),
            scores.times(ALPHA.scale(Rational.of(1, table.peers().size())))));
      }
    }
    return new Certificate.All("truth earns alpha PS(q_s, q_s), " + words(sizes), parts);
  }

  /**
   * (18), and that what truth earns beyond it is alpha L + beta c L', where L = PS(q_s, q_s) - PS(q_s, p) and
   * L' = PS(q_x, q_x) - PS(q_x, p) are never negative and vanish only for p = q_s and p = q_x, because the rule is strictly
   * proper. Both vanish only if q_s = q_x or c = Pr(x|s) = 0.
   */
  public static Certificate strict(ElicitationMechanism mechanism, List<List<Integer>> sizes) {
    return new Certificate.All("truth earns alpha L + beta Pr(x|s) L' more than (x, p)", List.of(eighteen(mechanism, sizes),
        truthful(mechanism, sizes), proper(),
        secondTerm()));
  }

  /** alpha L + beta c L' is not negative. */
  private static Certificate proper() {
    Polynomial loss = parameter("L");
    Polynomial other = parameter("M");
    return new Certificate.SumOfSquares("alpha L + beta c M with L, M >= 0 as the rule is proper", ALPHA.times(loss)
        .plus(BETA.times(parameter("c")).times(other)),
        List.of(new Certificate.SumOfSquares.Square(Rational.ONE, Polynomial.ONE, List.of("alpha", "L")),
            new Certificate.SumOfSquares.Square(Rational.ONE, Polynomial.ONE, List.of("beta", "c", "M"))), Set.of("alpha", "beta", "c", "L",
                "M"));
  }

  /** Under the quadratic rule PS(t, t) - PS(t, p) is the sum of the squares of t - p, so that beta c times it is not negative. */
  public static Certificate secondTerm() {
    List<Certificate> parts = new ArrayList<>();
    for (int m = 2; m <= 4; m++) {
      List<Polynomial> t = distribution("t", m);
      List<Polynomial> p = distribution("p", m);
      Polynomial lost = Valuation.quadratic(Payment.score(t, t).minus(Payment.score(t, p)));
      List<Certificate.SumOfSquares.Square> squares = IntStream.range(0, m).mapToObj(k -> new Certificate.SumOfSquares.Square(Rational.ONE,
          t.get(k).minus(p.get(k)),
          List.of("beta", "c"))).toList();
      parts.add(new Certificate.SumOfSquares("m = " + m, lost.times(BETA).times(parameter("c")), squares, Set.of("beta", "c")));
    }
    return new Certificate.All("the quadratic rule loses the sum of squares by a wrong prediction", parts);
  }

  private static Polynomial parameter(String name) {
    return Polynomial.parameter(name);
  }

  private static Certificate identity(String words, Payment<Polynomial> left, Payment<Polynomial> right) {
    Map<Term<Polynomial>, String> names = new LinkedHashMap<>();
    return new Certificate.Identity(words, Valuation.symbolic(left, names), Valuation.symbolic(right, names));
  }

  private static String words(List<List<Integer>> sizes) {
    return "(n, m) = " + sizes;
  }
}
