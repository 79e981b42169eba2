package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.model.elicitation.FDivergence.Form.AS_DEFINED;
import static counterplay.model.elicitation.FDivergence.Form.AS_PROVED;
import static counterplay.model.elicitation.FDivergence.Form.CLOSED;
import static kong.DivergencesAreMonotone.POSITIVE;
import static kong.DivergencesAreMonotone.monotone;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.mechanism.Mechanisms;
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

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/lemma-2.18-monotone",
            STATEMENT,
            "Section 2.5, Lemma 2.18",
            "With a strictly convex f no garbling raises the divergence.",
            Garbling.class,
            Reading.printed(
                    REFUTED,
                    strict("every strictly convex f, all p, q and theta", c -> true),
                    c -> monotone(c, AS_DEFINED))
                .weighed(Slips.quotientInF("q-over-p-where-defined")),
            Reading.ours(
                    "where-defined",
                    REFUTED,
                    strict("every strictly convex f, all probabilities positive", POSITIVE),
                    c -> monotone(c, AS_DEFINED))
                .weighed(Slips.quotientInF("q-over-p-where-defined")),
            Reading.ofProof(
                    "q-over-p",
                    REFUTED,
                    strict("p f(q/p), every strictly convex f, all p, q and theta", c -> true),
                    c -> monotone(c, AS_PROVED))
                .weighed(Slips.zeroDenominator("q-over-p-where-defined")),
            Reading.ours(
                    "q-over-p-where-defined",
                    PROVED,
                    strict(
                        "p f(q/p), every strictly convex f, all probabilities positive", POSITIVE),
                    DivergencesAreMonotone.asked(new GarbledDivergence(true)))
                .provedBy(monotone()),
            Reading.ours(
                "q-over-p-closed",
                SURVIVED,
                DivergencesAreMonotone.scope(
                    "p f(q/p) with limits at zero, f strictly convex with finite limits, all p, q"
                        + " and theta",
                    DivergenceCases.TAME,
                    DivergencesAreMonotone.TAME.and(c -> c.f().isStrict())),
                c -> monotone(c, CLOSED))));
  }

  private static Scope<Garbling> strict(String words, Predicate<Garbling> condition) {
    return DivergencesAreMonotone.scope(
        words, DivergenceCases.STRICT, condition.and(c -> c.f().isStrict()));
  }
}
