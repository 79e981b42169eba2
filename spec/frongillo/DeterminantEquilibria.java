package frongillo;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Spec;
import counterplay.exact.number.Rational;
import counterplay.exact.real.PiecewisePolynomial;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.FiniteRankSignals;
import counterplay.model.elicitation.ThresholdAnalysis;
import counterplay.space.Space;
import frongillo.setup.Asking;
import frongillo.setup.At;
import frongillo.setup.Crossings;
import frongillo.setup.Curved;
import frongillo.setup.Irregular;
import frongillo.setup.Models;
import frongillo.setup.OwnCut;
import frongillo.setup.OwnThreshold;
import frongillo.setup.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Theorem 5: which thresholds are equilibria of DMI among thresholds, and which of the hypotheses
 * are needed.
 *
 * <pre>  U(t; tau) = 4 D(t, tau)^2,   dD/dt = f (P - F)</pre>
 */
public final class DeterminantEquilibria implements Spec {

  private static final String REGULAR = "tau 1 density 1 k 0 g 1/2 D 1/8,0 F 0,1/2";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Rules rules = Rules.of(mechanisms);
    OwnThreshold own = new OwnThreshold(rules);
    OwnCut cut = new OwnCut(rules);
    return List.of(
        Curved.claim(
            "theorem-5-necessary",
            "Section 4.1, Theorem 5",
            "an equilibrium among thresholds with D != 0 and a positive density has G = F",
            List.of(
                necessary(own),
                Curved.ours(
                    "without-covariance",
                    "every curve of covariances with a slope at tau, a positive density: D(tau) = 0"
                        + " makes D zero everywhere, and its slope",
                    own.equilibria(false),
                    own::balanced,
                    OwnThreshold::evidenceAlsoAtZero,
                    List.of(REGULAR, "tau 1 density 1 k 0 g 1/2 D 0,0 F 0,1/2")),
                Irregular.jump(),
                Irregular.hole())),
        Curved.claim(
            "section-4.1-same-necessary",
            "Section 4.1, Theorem 5",
            "DMI shares with DG the necessary condition G = F",
            necessary(own)),
        refuted(
            "frongillo/theorem-5-sufficient",
            "if G = F and D is not negative and strictly single-peaked the threshold is an"
                + " equilibrium",
            Gravity.substantive(),
            rules,
            List.of(
                Crossings.once(
                    "no-other-stationary-threshold",
                    "P - F is zero at the peak of D only, and the density is positive: another"
                        + " threshold",
                    cut,
                    cut::isBest),
                Crossings.eitherWay(cut),
                without(
                    rules,
                    "without-balance",
                    "D(., tau) not negative and strictly single-peaked, wherever its peak is; x is"
                        + " another threshold",
                    Space.of(Models.LATE, Models.LINE),
                    a -> ThresholdAnalysis.isSinglePeaked(a.model(), a.tau())),
                without(
                    rules,
                    "without-single-peak",
                    "G = F, D(., tau) not negative, with a peak at tau; x is another threshold",
                    Space.of(Models.TWO_PEAKS),
                    PeaksOfCovariance::isPeak))),
        refuted(
            "frongillo/theorem-5-proof-peak",
            "the only point that satisfies the first-order condition is the maximum",
            Gravity.substantive().chargedTo("frongillo/theorem-5-sufficient"),
            rules,
            List.of()));
  }

  private static Reading<Curved> necessary(OwnThreshold own) {
    return Curved.proved(
        "every curve of covariances with a slope at tau, D(tau) other than 0, a positive density",
        own.equilibria(true),
        own::balanced,
        OwnThreshold::evidence,
        List.of(REGULAR));
  }

  private static Reading<At> without(
      Rules rules,
      String id,
      String words,
      Space<PiecewisePolynomial> shapes,
      Predicate<At> others) {
    Space<At> cases =
        Models.atEquilibria(shapes.map(d -> Models.kernel(Rational.ONE, d))).where(others);
    Scope<At> scope = Scope.sample(words, 40, cases).containing(others);
    return Asking.refuted(id, scope, PeaksOfCovariance.best(rules));
  }

  private static Claim<At> refuted(
      String id, String statement, Gravity gravity, Rules rules, List<Reading<At>> more) {
    FiniteRankSignals touching = Models.kernel(Rational.ONE, Models.TOUCHING);
    At c = new At(touching, Rational.of(1, 4), Rational.of(11, 14));
    Scope<At> scope =
        Scope.sample(
                "G = F, D(., tau) not negative and strictly single-peaked; x is another threshold",
                1,
                Space.of(c))
            .containing(
                a ->
                    PeaksOfCovariance.isBalanced(a)
                        && ThresholdAnalysis.isSinglePeaked(a.model(), a.tau()));
    List<Reading<At>> readings = new ArrayList<>();
    readings.add(
        Reading.<At>printed(REFUTED, scope, PeaksOfCovariance.best(rules)).weighed(gravity));
    readings.addAll(more);
    return new Claim<>(
        new Source(id, STATEMENT, "Section 4.1, Theorem 5", statement), At.class, readings);
  }
}
