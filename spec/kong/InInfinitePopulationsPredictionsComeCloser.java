package kong;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.ConvexFunction;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.FDivergence.Form;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.HiddenStatePriors;
import counterplay.space.Priors;
import counterplay.space.Space;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import kong.lemmas.GarblingVariables;
import kong.lemmas.InformationMonotonicity;

/**
 * Observation 4.2: with infinitely many agents, and in symmetric profiles, best predictions are
 * closer to each other than posteriors. As Section 2.5 writes the divergence, p f(p/q), garbling
 * can increase it; as its proof writes it, it cannot.
 */
public final class InInfinitePopulationsPredictionsComeCloser implements Spec {

  private static final String PLACE = "Section 4.2, Observation 4.2";
  private static final Rational THIRD = Rational.of(1, 3);

  /**
   * For every convex f, prior (a mixture of independent draws), signal strategy and two signals.
   */
  public record Garbled(
      ConvexFunction f,
      HiddenStatePriors.World world,
      SignalStrategy<Rational> theta,
      int s,
      int t) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Garbled> all =
        Scope.part(
            "convex f, symmetric non-zero priors, signal strategies, pairs of signals",
            "five f, four mixtures of two states, strategies with denominators up to 2 (m = 2) and"
                + " 1 (m = 3)",
            garbled());
    return List.of(
        closer(
            "kong/observation-4.2-infinite",
            PLACE,
            "with infinitely many agents D_f(theta q_s, theta q_t) <= D_f(q_s, q_t), theta the"
                + " common limit of theta_{-i}",
            all,
            false),
        closer(
            "kong/observation-4.2-symmetric",
            "Section 4.2, after Observation 4.2",
            "in a symmetric best prediction profile of finitely many agents the same holds for the"
                + " predictions of every two agents",
            all,
            true));
  }

  private static Claim<Garbled> closer(
      String id, String place, String statement, Scope<Garbled> scope, boolean profile) {
    return Claim.of(
        id,
        Kind.STATEMENT,
        place,
        statement,
        Garbled.class,
        Reading.printed(Verdict.REFUTED, scope, c -> closer(c, Form.AS_DEFINED, profile))
            .weighed(Slips.quotientInF("as-the-proof-writes-it")),
        profile
            ? Reading.ofProof(
                    "as-the-proof-writes-it",
                    Verdict.BOUNDED,
                    scope,
                    new Asked<>(new Closer(true), (Garbled c) -> variables(c).whole("n", 3)))
                .provedBy(Proof.by(GarblingVariables::anyRows))
            : Reading.ofProof(
                    "as-the-proof-writes-it",
                    Verdict.PROVED,
                    scope,
                    new Asked<>(
                        new Closer(false), InInfinitePopulationsPredictionsComeCloser::variables))
                .provedBy(
                    Proof.by(GarblingVariables::anyRows)
                        .carriedBy(
                            new InformationMonotonicity.Same(InformationMonotonicity.LEMMA))));
  }

  private static Assignment variables(Garbled c) {
    PairLaw<Rational> law = c.world().pairLaw();
    return GarblingVariables.of(c.f(), law.posterior(c.s()), law.posterior(c.t()), c.theta());
  }

  /**
   * In the form p f(q/p), for two posteriors p and q that are positive throughout: what the
   * averages of the others' strategies make of them.
   *
   * @param profile of n agents who all play theta; else the averages have the limit theta
   */
  record Closer(boolean profile) implements Sentence {
    @Override
    public Domain domain() {
      Domain domain = GarblingVariables.any(false, 2);
      return profile ? domain.size("n", 2, 4) : domain;
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      SignalStrategy<S> theta = GarblingVariables.theta(x);
      SignalStrategy<S> others =
          profile ? SignalStrategy.average(Collections.nCopies(x.whole("n") - 1, theta)) : theta;
      return Statement.of(
          FDivergence.of(y -> x.convex("f", y), Form.AS_PROVED, x.list("p"), x.list("q")),
          Relation.AT_LEAST,
          FDivergence.of(
              y -> x.convex("f", y),
              Form.AS_PROVED,
              others.times(x.list("p")),
              others.times(x.list("q"))));
    }
  }

  private static Space<Garbled> garbled() {
    List<ConvexFunction> functions =
        List.of(
            new ConvexFunction.Hellinger(),
            ConvexFunction.Piecewise.chiSquare(),
            ConvexFunction.Piecewise.totalVariation(),
            new ConvexFunction.NegativeLogarithm(),
            ConvexFunction.Piecewise.of(Rational.ZERO, Rational.ONE, THIRD));
    return Space.of(functions)
        .then(
            f ->
                HiddenStatePriors.some()
                    .then(
                        w ->
                            Priors.signalStrategies(w.signals(), w.signals() == 2 ? 2 : 1)
                                .then(
                                    theta ->
                                        Space.range(0, w.signals() - 1)
                                            .then(
                                                s ->
                                                    Space.range(0, w.signals() - 1)
                                                        .where(t -> !t.equals(s))
                                                        .map(
                                                            t ->
                                                                new Garbled(f, w, theta, s, t))))));
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
    if (left instanceof FDivergence.Undefined && right instanceof FDivergence.Finite)
      return closer(without(p, q, 0), without(p, q, 1), divergence, right);
    return compared(left, right);
  }

  private static Finding closer(
      List<Rational> p, List<Rational> q, FDivergence divergence, FDivergence.Value right) {
    return compared(divergence.of(p, q), right);
  }

  /** The weights of p or q on the signals on which one of the two has weight. */
  private static List<Rational> without(List<Rational> p, List<Rational> q, int which) {
    return IntStream.range(0, p.size())
        .filter(s -> !p.get(s).isZero() || !q.get(s).isZero())
        .mapToObj(s -> which == 0 ? p.get(s) : q.get(s))
        .toList();
  }

  private static Finding compared(FDivergence.Value left, FDivergence.Value right) {
    if (left instanceof FDivergence.Finite l && right instanceof FDivergence.Finite r)
      return Finding.of(l.number(), Relation.AT_MOST, r.number());
    return Finding.undefined(left + " beside " + right, Relation.AT_MOST, Rational.ZERO);
  }
}
