package frongillo;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.NormalSignals;
import counterplay.space.Space;
import java.util.List;

/** Section 2.3: in smooth, unimodal settings G is said to increase. */
public final class DiagonalRisesInUnimodalSettings implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Gravity grave = Gravity.substantive();
    return List.of(
        Claim.of(
            "frongillo/section-2.3-unimodal-increasing",
            STATEMENT,
            "Section 2.3",
            "in smooth, unimodal settings G is increasing: G(3) < G(5)",
            SkewedCurves.class,
            Reading.<SkewedCurves>printed(
                    REFUTED,
                    Scope.sample(
                        "Z normal with variance 1 or a larger one, each with chance 1/2, noise of"
                            + " variance 1: one mode, at 0",
                        1,
                        Space.of(new SkewedCurves(0, Rational.of(100), Rational.ONE))),
                    c ->
                        Finding.of(
                            Rational.of(
                                NormalSignals.sign(
                                    NormalSignals.scales(
                                            List.of(c.noise(), c.precision()), Rational.of(5))
                                        .minus(
                                            NormalSignals.scales(
                                                List.of(c.noise(), c.precision()),
                                                Rational.of(3))))),
                            EQUAL,
                            Rational.ONE))
                .weighed(grave)));
  }
}
