package frongillo;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.real.PiecewisePolynomial;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.FiniteRankSignals;
import counterplay.model.elicitation.ThresholdAnalysis;
import counterplay.model.elicitation.ThresholdAnalysis.Level;
import counterplay.space.Space;
import frongillo.setup.At;
import frongillo.setup.Models;
import java.util.List;

/**
 * What fails of Section 2.3 and of Appendix A.2: under Condition 1 G need not rise through 1/2
 * where P rises, and may pass it with a slope of zero.
 */
public final class UnstableFiniteThresholds implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FiniteRankSignals opposed = Models.kernel(Rational.of(-1), Models.LINE);
    FiniteRankSignals critical = Models.kernel(Rational.of(128, 165), Models.SMOOTH);
    Rational half = Rational.HALF;
    Judge<At> unstable = c -> Finding.of(ByOneLaw.passes(c, Level.HALF, 1), EQUAL, Rational.ONE);
    Gravity falling =
        Gravity.misprint(
            "frongillo/proposition-8-finite-where-isolated printed",
            "P falls, as in Theorems 2 and 7 on which the proof leans, and G passes 1/2 at the"
                + " equilibrium");
    At two = new At(Models.kernel(Rational.ONE, Models.SMOOTH), half, half);
    return List.of(
        ByOneLaw.claim(
            "proposition-8-finite",
            "Appendix A.2, Proposition 8",
            "under Condition 1 with G differentiable there is an unstable OA equilibrium in I",
            ByOneLaw.refuted(
                "Condition 1 for I = [1/2, 1/2], G a polynomial; P rises",
                unstable,
                falling,
                opposed,
                half)),
        ByOneLaw.claim(
            "section-2.3-uninformative-stable",
            "Section 2.3",
            "if G tends to 0 and 1 at the ends there is an unstable finite OA equilibrium",
            ByOneLaw.refuted(
                "G from 0 to 1; P rises",
                unstable,
                falling.chargedTo("frongillo/proposition-8-finite"),
                opposed,
                half)),
        ByOneLaw.claim(
            "proposition-8-proof-crossing",
            "Appendix A.2, proof of Proposition 8",
            "G crosses 1/2 in I with a positive derivative",
            ByOneLaw.refuted(
                "Condition 1 for I = [1/2, 1/2], G a polynomial, P falls strictly",
                c -> slope(c, Level.HALF, 1),
                Gravity.substantive(),
                critical,
                half)),
        ByOneLaw.claim(
            "section-2.3-multimodal",
            "Section 2.3",
            "there are multimodal examples with several finite OA equilibria, some of them stable",
            Reading.<At>printed(
                    PROVED,
                    Scope.sample(
                        "two smooth groups of signals: G is 1/2 at three thresholds",
                        1,
                        Space.of(two)),
                    c ->
                        Finding.of(
                                Rational.of(
                                    new ThresholdAnalysis(c.model(), Level.HALF)
                                        .balance()
                                        .zeros()
                                        .size()),
                                AT_LEAST,
                                Rational.of(3))
                            .with("G falls through 1/2 at 1/2", ByOneLaw.passes(c, Level.HALF, -1)))
                .exists()));
  }

  private static Finding slope(At c, Level level, int sign) {
    PiecewisePolynomial balance = new ThresholdAnalysis(c.model(), level).balance();
    return Finding.of(
        balance.piece(0).derivative().at(c.tau()).times(Rational.of(sign)), MORE, Rational.ZERO);
  }
}
