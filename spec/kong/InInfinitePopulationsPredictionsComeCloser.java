package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.ConvexFunction;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.HiddenStatePriors;
import counterplay.space.Priors;
import counterplay.space.Space;
import java.util.List;
import kong.lemmas.GarblingVariables;
import kong.lemmas.InformationMonotonicity;
import kong.lemmas.SameNumbers;

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
        STATEMENT,
        place,
        statement,
        Garbled.class,
        Reading.printed(REFUTED, scope, c -> DivergenceOfPredictions.closer(c, profile))
            .weighed(Slips.quotientInF("as-the-proof-writes-it")),
        profile
            ? Reading.ofProof(
                    "as-the-proof-writes-it",
                    BOUNDED,
                    scope,
                    new Asked<>(new PosteriorsComeCloser(true), c -> variables(c).whole("n", 3)))
                .provedBy(Proof.by(GarblingVariables::anyRows))
            : Reading.ofProof(
                    "as-the-proof-writes-it",
                    PROVED,
                    scope,
                    new Asked<>(
                        new PosteriorsComeCloser(false),
                        InInfinitePopulationsPredictionsComeCloser::variables))
                .provedBy(
                    Proof.by(GarblingVariables::anyRows)
                        .carriedBy(new SameNumbers(InformationMonotonicity.LEMMA))));
  }

  private static Assignment variables(Garbled c) {
    PairLaw<Rational> law = c.world().pairLaw();
    return GarblingVariables.of(c.f(), law.posterior(c.s()), law.posterior(c.t()), c.theta());
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
}
