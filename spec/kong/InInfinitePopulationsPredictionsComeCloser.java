package kong;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.exact.LogSum;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.ConvexFunction;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.FDivergence.Form;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.Priors;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kong.setup.AgentSequence;
import kong.setup.Worlds;

/**
 * Observation 4.2: with infinitely many agents, and in symmetric profiles, best predictions are closer to each other than
 * posteriors. As Section 2.5 writes the divergence, p f(p/q), garbling can increase it; as its proof writes it, it cannot.
 */
public final class InInfinitePopulationsPredictionsComeCloser implements Spec {

  private static final String PLACE = "Section 4.2, Observation 4.2";
  private static final Rational THIRD = Rational.of(1, 3);

  /** For every convex f, prior (a mixture of independent draws), signal strategy and two signals. */
  public record Garbled(ConvexFunction f, Worlds.World world, SignalStrategy<Rational> theta, int s, int t) {}

  /** For every sequence of strategies and every two agents. */
  public record Agents(AgentSequence sequence, int i, int j) {}

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Garbled> all = Scope.part("convex f, symmetric non-zero priors, signal strategies, pairs of signals",
        "five f, four mixtures of two states, strategies with denominators up to 2 (m = 2) and 1 (m = 3)", garbled());
    Scope<Agents> sequences = Scope.part("all sequences of signal strategies, all two agents", "two signals, periods up to 2 and doubling blocks of four strategies", sequences());
    return List.of(
        closer("kong/observation-4.2-infinite", PLACE, "with infinitely many agents D_f(theta q_s, theta q_t) <= D_f(q_s, q_t), theta the common limit of theta_{-i}", all, false),
        closer("kong/observation-4.2-symmetric", "Section 4.2, after Observation 4.2",
            "in a symmetric best prediction profile of finitely many agents the same holds for the predictions of every two agents", all, true),
        Claim.of("kong/observation-4.2-limit", Kind.STATEMENT, PLACE + ", proof", "the limits of theta_{-i} and theta_{-j} are equal", Agents.class,
            Reading.printed(Verdict.REFUTED, sequences, InInfinitePopulationsPredictionsComeCloser::limits),
            Reading.ours("the-difference-goes-to-zero", Verdict.PROVED, sequences, InInfinitePopulationsPredictionsComeCloser::difference)
                .provedBy(Proof.whole(InInfinitePopulationsPredictionsComeCloser::differenceOfAverages))));
  }

  private static Claim<Garbled> closer(String id, String place, String statement, Scope<Garbled> scope, boolean profile) {
    return Claim.of(id, Kind.STATEMENT, place, statement, Garbled.class,
        Reading.printed(Verdict.REFUTED, scope, c -> closer(c, Form.AS_DEFINED, profile)),
        Reading.ofProof("as-the-proof-writes-it", Verdict.BOUNDED, scope, c -> closer(c, Form.CLOSED, profile))
            .provedBy(Proof.part("chi-square, m = 2, 3, all signal strategies", InInfinitePopulationsPredictionsComeCloser::cauchySchwarz)));
  }

  private static Space<Garbled> garbled() {
    List<ConvexFunction> functions = List.of(new ConvexFunction.Hellinger(), ConvexFunction.Piecewise.chiSquare(), ConvexFunction.Piecewise.totalVariation(),
        new ConvexFunction.NegativeLogarithm(), ConvexFunction.Piecewise.of(Rational.ZERO, Rational.ONE, THIRD));
    return Space.of(functions).then(f -> Worlds.some().then(w -> Priors.signalStrategies(w.signals(), w.signals() == 2 ? 2 : 1).then(theta ->
        Space.range(0, w.signals() - 1).then(s -> Space.range(0, w.signals() - 1).where(t -> t != s).map(t -> new Garbled(f, w, theta, s, t))))));
  }

  private static Finding closer(Garbled c, Form form, boolean profile) {
    PairLaw<Rational> law = c.world().pairLaw();
    FDivergence divergence = new FDivergence(c.f(), form);
    List<Rational> p = c.theta().times(law.posterior(c.s()));
    List<Rational> q = c.theta().times(law.posterior(c.t()));
    if (profile) {
      Profile<Rational> played = Profile.bestPrediction(3, c.theta(), law);
      p = played.strategies().get(0).options().get(c.s()).get(0).report().prediction();
      q = played.strategies().get(1).options().get(c.t()).get(0).report().prediction();
    }
    FDivergence.Value left = divergence.of(p, q);
    FDivergence.Value right = divergence.of(law.posterior(c.s()), law.posterior(c.t()));
    // a signal that nobody reports has no ratio; it is left out here, which favours the sentence
    if (left instanceof FDivergence.Undefined && right instanceof FDivergence.Finite) return closer(without(p, q, 0), without(p, q, 1), divergence, right);
    return compared(left, right);
  }

  private static Finding closer(List<Rational> p, List<Rational> q, FDivergence divergence, FDivergence.Value right) {
    return compared(divergence.of(p, q), right);
  }

  /** The weights of p or q on the signals on which one of the two has weight. */
  private static List<Rational> without(List<Rational> p, List<Rational> q, int which) {
    return IntStream.range(0, p.size()).filter(s -> !p.get(s).isZero() || !q.get(s).isZero()).mapToObj(s -> which == 0 ? p.get(s) : q.get(s)).toList();
  }

  private static Finding compared(FDivergence.Value left, FDivergence.Value right) {
    if (left instanceof FDivergence.Finite l && right instanceof FDivergence.Finite r) return Finding.of(l.number(), Relation.AT_MOST, r.number());
    return Finding.undefined(left + " beside " + right, Relation.AT_MOST, Rational.ZERO);
  }

  /** sum_k a_k p_k e_k^2 sum_k a_k p_k - (sum_k a_k p_k e_k)^2 = sum_{k<l} a_k a_l p_k p_l (e_k - e_l)^2 for each row a of theta, e = q/p - 1. */
  private static Certificate cauchySchwarz() {
    List<Certificate> parts = new ArrayList<>();
    for (int m = 2; m <= 3; m++) {
      Polynomial squares = Polynomial.ZERO;
      Polynomial weights = Polynomial.ZERO;
      Polynomial linear = Polynomial.ZERO;
      List<Certificate.SumOfSquares.Square> terms = new ArrayList<>();
      for (int k = 0; k < m; k++) {
        Polynomial e = Polynomial.parameter("e" + k);
        Polynomial w = Polynomial.parameter("a" + k).times(Polynomial.parameter("p" + k));
        squares = squares.plus(w.times(e).times(e));
        weights = weights.plus(w);
        linear = linear.plus(w.times(e));
        for (int l = 0; l < k; l++) {
          terms.add(new Certificate.SumOfSquares.Square(Rational.ONE, e.minus(Polynomial.parameter("e" + l)), List.of("a" + k, "a" + l, "p" + k, "p" + l)));
        }
      }
      parts.add(new Certificate.SumOfSquares("m = " + m, squares.times(weights).minus(linear.times(linear)), terms, Set.of("a0", "a1", "a2", "p0", "p1", "p2")));
    }
    return new Certificate.All("each row of theta brings at most its share of the chi-square divergence", parts);
  }

  private static Space<Agents> sequences() {
    Space<SignalStrategy<Rational>> four = Space.of(SignalStrategy.pure(List.of(0, 1), 2), SignalStrategy.pure(List.of(0, 0), 2), SignalStrategy.pure(List.of(1, 0), 2),
        SignalStrategy.constant(List.of(Rational.HALF, Rational.HALF), 2));
    Space<AgentSequence> periodic = four.then(a -> four.map(b -> new AgentSequence.Periodic(List.of(a, b))));
    Space<AgentSequence> doubling = four.then(a -> four.map(b -> new AgentSequence.Doubling(a, b)));
    return periodic.or(doubling).then(sequence -> Space.range(0, 2).then(i -> Space.range(0, 3).where(j -> j > i).map(j -> new Agents(sequence, i, j))));
  }

  /** theta_{-i} = (n bar theta_n - theta_i)/(n - 1) has a limit exactly if bar theta_n has, and then the same one. */
  private static Finding limits(Agents c) {
    if (c.sequence().limit().isEmpty()) {
      return Finding.undefined("the average strategy has no limit: after 255 agents " + c.sequence().averageWithout(c.i(), 255).matrix() + ", after 511 "
          + c.sequence().averageWithout(c.i(), 511).matrix(), Relation.EQUAL, Rational.ZERO);
    }
    return Finding.of(farthest(c, 64), Relation.AT_MOST, Rational.of(1, 63)).with("the limit", c.sequence().limit().get().matrix());
  }

  /** (n - 1) times the largest entry of theta_{-i} - theta_{-j} for n = 4..24. */
  private static Finding difference(Agents c) {
    return Finding.of(IntStream.rangeClosed(4, 24).mapToObj(n -> farthest(c, n).scale(Rational.of(n - 1L))).toList(), Relation.AT_MOST,
        IntStream.rangeClosed(4, 24).mapToObj(n -> Rational.ONE).toList());
  }

  private static Rational farthest(Agents c, int n) {
    List<List<Rational>> i = c.sequence().averageWithout(c.i(), n).matrix();
    List<List<Rational>> j = c.sequence().averageWithout(c.j(), n).matrix();
    Rational most = Rational.ZERO;
    for (int r = 0; r < i.size(); r++) for (int s = 0; s < i.size(); s++) most = most.max(i.get(r).get(s).minus(j.get(r).get(s)).abs());
    return most;
  }

  /** With S the sum of all entries at one place and N = 1/(n - 1): N (S - x_i) - N (S - x_j) = N (x_j - x_i), at most N in absolute value. */
  private static Certificate differenceOfAverages() {
    Polynomial n = Polynomial.parameter("N");
    Polynomial sum = Polynomial.parameter("S");
    Polynomial xi = Polynomial.parameter("xi");
    Polynomial xj = Polynomial.parameter("xj");
    return new Certificate.Identity("theta_{-i} - theta_{-j} = (theta_j - theta_i)/(n - 1)", n.times(sum.minus(xi)).minus(n.times(sum.minus(xj))), n.times(xj.minus(xi)));
  }
}
