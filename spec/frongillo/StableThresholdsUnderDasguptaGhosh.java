package frongillo;

import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.FiniteRankSignals;
import counterplay.model.elicitation.ThresholdAnalysis;
import counterplay.model.elicitation.ThresholdAnalysis.Level;
import frongillo.setup.At;
import frongillo.setup.Models;
import java.util.List;

/**
 * What fails of Section 3.2 and of Appendix B.3: under Condition 2 G may stay at its level F, so
 * that no equilibrium is stable.
 */
public final class StableThresholdsUnderDasguptaGhosh implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FiniteRankSignals level = Models.kernel(Rational.ONE, Models.LEVEL);
    Rational half = Rational.HALF;
    Judge<At> stable = c -> Finding.of(ByOneLaw.passes(c, Level.PRIOR, -1), EQUAL, Rational.ONE);
    Gravity flat =
        Gravity.edge(
            "G - F is zero at isolated thresholds only",
            "frongillo/proposition-10-finite-where-isolated printed");
    return List.of(
        ByOneLaw.claim(
            "proposition-10-finite",
            "Appendix B.3, Proposition 10",
            "under Condition 2 with G and F differentiable there is a locally stable DG equilibrium"
                + " in I",
            ByOneLaw.refuted(
                "Condition 2 for I = [3/8, 5/8], G differentiable, P falls",
                stable,
                flat,
                level,
                half)),
        ByOneLaw.claim(
            "section-3.2-tails",
            "Section 3.2, after Theorem 4",
            "under reasonable tails there is a stable nontrivial DG equilibrium",
            ByOneLaw.refuted(
                "Condition 2 for I = [3/8, 5/8], G differentiable, P falls",
                stable,
                flat.chargedTo("frongillo/proposition-10-finite"),
                level,
                half)),
        ByOneLaw.claim(
            "proposition-10-proof-crossing",
            "Appendix B.3, proof of Proposition 10",
            "G - F crosses zero in I with a negative derivative",
            ByOneLaw.refuted(
                "Condition 2 for I = [3/8, 5/8], G differentiable",
                c ->
                    Finding.of(
                        new ThresholdAnalysis(c.model(), Level.PRIOR)
                            .balance()
                            .piece(1)
                            .derivative()
                            .at(c.tau()),
                        LESS,
                        Rational.ZERO),
                Gravity.substantive(),
                level,
                half)));
  }
}
