package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.BayesianTruthSerum;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.DivergenceBasedBayesianTruthSerum;
import counterplay.mechanism.elicitation.MinimalTruthSerum;
import counterplay.mechanism.elicitation.MultiValuedRobustBayesianTruthSerum;
import counterplay.mechanism.elicitation.PeerPredictionMechanism;
import counterplay.mechanism.elicitation.RobustBayesianTruthSerum;
import counterplay.mechanism.elicitation.TruthfulMechanism;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.HiddenStatePriors;
import counterplay.space.Priors;
import counterplay.space.Space;
import java.util.List;
import kong.prediction.TruthSerumGame;

/**
 * What Section 1.1 says of the Bayesian Truth Serum. With weight alpha on the prediction score the
 * average payment is (1 - alpha) times the information score: truth has the largest information
 * score, and pays least where alpha is more than 1.
 */
public final class TruthSerumsPayTruthMost implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    String words = "n to infinity, mixtures of independent draws, ";
    Scope<TruthSerumGame> equilibria =
        Scope.part(
            words + "alpha > 0, equilibria",
            "four mixtures of two states, alpha = 1/2, 1, 2, symmetric strategies with denominators"
                + " up to 3, m = 2, 3",
            games(List.of(Rational.HALF, Rational.ONE, Rational.of(2)))
                .where(TruthSerumGame::isEquilibrium));
    Scope<TruthSerumGame> atMostOne =
        Scope.part(
            words + "0 < alpha <= 1, symmetric best prediction profiles, equilibria or not",
            "four mixtures of two states, alpha = 1/2, 1, strategies with denominators up to 3, m ="
                + " 2, 3",
            games(List.of(Rational.HALF, Rational.ONE)));
    Scope<TruthSerumGame> one =
        Scope.part(
            words + "alpha = 1, all profiles",
            "four mixtures of two states, strategies with denominators up to 3",
            games(List.of(Rational.ONE)));
    return List.of(
        Claim.of(
            "kong/section-1.1-bts-truth-at-least",
            STATEMENT,
            "Section 1.1",
            "in BTS with the number of agents going to infinity truth is paid at least as much as"
                + " any other equilibrium",
            TruthSerumGame.class,
            Reading.printed(REFUTED, equilibria, TruthSerumsPayTruthMost::truthAtLeast)
                .weighed(
                    Gravity.edge(
                        "the prediction score weighs at most 1, as much as the information score",
                        "prediction-score-weighs-at-most-1")),
            Reading.ours(
                "prediction-score-weighs-at-most-1",
                BOUNDED,
                atMostOne,
                TruthSerumsPayTruthMost::truthAtLeast),
            Reading.ours(
                "prediction-score-weighs-1",
                BOUNDED,
                one,
                c -> Finding.of(c.welfare(), EQUAL, Rational.ZERO))));
  }

  private static Space<TruthSerumGame> games(List<Rational> alphas) {
    return HiddenStatePriors.some()
        .then(
            w ->
                Priors.signalStrategies(w.signals(), w.signals() == 2 ? 3 : 1)
                    .then(theta -> Space.of(alphas).map(a -> new TruthSerumGame(w, a, theta))));
  }

  private static Finding truthAtLeast(TruthSerumGame c) {
    TruthSerumGame truth =
        new TruthSerumGame(c.world(), c.alpha(), SignalStrategy.identity(c.world().signals()));
    return Finding.of(truth.welfare(), AT_LEAST, c.welfare());
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition(
            "kong/mechanism-peer-prediction-known-prior",
            "Section 1 and 1.1",
            PeerPredictionMechanism.class),
        new Definition("kong/mechanism-bts", "Section 1.1", BayesianTruthSerum.class),
        new Definition("kong/mechanism-rbts-binary", "Section 1.1", RobustBayesianTruthSerum.class),
        new Definition(
            "kong/mechanism-rbts-multi-valued",
            "Section 1.1",
            MultiValuedRobustBayesianTruthSerum.class),
        new Definition(
            "kong/section-1.1-rbts-multi-assumption",
            "Section 1.1",
            MultiValuedRobustBayesianTruthSerum.class),
        new Definition(
            "kong/mechanism-minimal-truth-serum", "Section 1.1", MinimalTruthSerum.class),
        new Definition(
            "kong/mechanism-divergence-based-bts",
            "Section 1.1 and footnote 1",
            DivergenceBasedBayesianTruthSerum.class),
        new Definition("kong/mechanism-truthful", "Section 4.1", TruthfulMechanism.class),
        new Definition("kong/mechanism-disagreement", "Section 4.3", DisagreementMechanism.class));
  }
}
