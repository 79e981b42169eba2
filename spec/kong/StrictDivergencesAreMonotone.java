package kong;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.FDivergence.Form;
import java.util.List;
import java.util.function.Predicate;
import kong.divergence.DivergenceCases;
import kong.divergence.DivergenceCases.Garbling;

/**
 * The first part of Lemma 2.18, for a strictly convex f:
 *
 * <pre>  D_f(p, q) &gt;= D_f(theta p, theta q)</pre>
 */
public final class StrictDivergencesAreMonotone implements Spec {

  private static final Predicate<Garbling> STRICT = c -> c.f().isStrict();

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/lemma-2.18-monotone",
            Kind.STATEMENT,
            "Section 2.5, Lemma 2.18",
            "With a strictly convex f no garbling raises the divergence.",
            Garbling.class,
            Reading.printed(
                    REFUTED,
                    DivergencesAreMonotone.scope(
                        "every strictly convex f, all p, q and theta",
                        DivergenceCases.STRICT,
                        STRICT),
                    c -> DivergencesAreMonotone.monotone(c, Form.AS_DEFINED))
                .weighed(Slips.quotientInF("q-over-p-where-defined")),
            Reading.ours(
                    "where-defined",
                    REFUTED,
                    DivergencesAreMonotone.scope(
                        "every strictly convex f, all probabilities positive",
                        DivergenceCases.STRICT,
                        STRICT.and(DivergencesAreMonotone.POSITIVE)),
                    c -> DivergencesAreMonotone.monotone(c, Form.AS_DEFINED))
                .weighed(Slips.quotientInF("q-over-p-where-defined")),
            Reading.ofProof(
                    "q-over-p",
                    REFUTED,
                    DivergencesAreMonotone.scope(
                        "p f(q/p), every strictly convex f, all p, q and theta",
                        DivergenceCases.STRICT,
                        STRICT),
                    c -> DivergencesAreMonotone.monotone(c, Form.AS_PROVED))
                .weighed(Slips.zeroDenominator("q-over-p-where-defined")),
            Reading.ours(
                    "q-over-p-where-defined",
                    PROVED,
                    DivergencesAreMonotone.scope(
                        "p f(q/p), every strictly convex f, all probabilities positive",
                        DivergenceCases.STRICT,
                        STRICT.and(DivergencesAreMonotone.POSITIVE)),
                    DivergencesAreMonotone.asked(new GarbledDivergence(true)))
                .provedBy(DivergencesAreMonotone.monotone()),
            Reading.ours(
                "q-over-p-closed",
                SURVIVED,
                DivergencesAreMonotone.scope(
                    "p f(q/p) with limits at zero, f strictly convex with finite limits, all p, q"
                        + " and theta",
                    DivergenceCases.TAME,
                    DivergencesAreMonotone.TAME.and(STRICT)),
                (Garbling c) -> DivergencesAreMonotone.monotone(c, Form.CLOSED))));
  }
}
