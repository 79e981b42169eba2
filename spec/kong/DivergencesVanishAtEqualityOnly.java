package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.DIFFERENT;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.model.elicitation.FDivergence.Form.AS_DEFINED;
import static counterplay.model.elicitation.FDivergence.Form.AS_PROVED;
import static kong.DivergencesAreNotNegative.PLACE;
import static kong.DivergencesAreNotNegative.scope;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Finding;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.ConvexFunction;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.FDivergence.Form;
import java.util.List;
import kong.DivergencesAreNotNegative.Sign;
import kong.divergence.DivergenceCases;
import kong.divergence.DivergenceCases.Pair;
import kong.lemmas.NotNegative;
import kong.lemmas.SameNumbers;

/**
 * Property 1 of f-divergences:
 *
 * <pre>  D_f(p, q) = sum_s p(s) f(p(s)/q(s)) = 0   if and only if p = q</pre>
 */
public final class DivergencesVanishAtEqualityOnly implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/section-2.5-property-1-zero",
            STATEMENT,
            PLACE,
            "An f-divergence is zero exactly if its arguments are equal.",
            Pair.class,
            Reading.printed(
                    REFUTED,
                    scope("every convex f, all p, q", DivergenceCases.CONVEX, c -> true),
                    c -> zero(c, AS_DEFINED))
                .weighed(Slips.notNormalised("q-over-p-strictly-convex")),
            Reading.ours(
                    "strictly-convex",
                    REFUTED,
                    scope(
                        "f strictly convex, f(1) = 0, all probabilities positive",
                        DivergenceCases.STRICT,
                        c -> c.isPositive() && isStrict(c.f())),
                    c -> zero(c, AS_DEFINED))
                .weighed(Slips.quotientInF("q-over-p-strictly-convex")),
            Reading.ofProof(
                    "q-over-p",
                    REFUTED,
                    scope(
                        "p f(q/p), f(1) = 0, all probabilities positive",
                        DivergenceCases.CONVEX,
                        c -> c.isPositive() && DivergenceCases.isNormalised(c.f())),
                    c -> zero(c, AS_PROVED))
                .weighed(
                    Gravity.misprint(
                        "q-over-p-strictly-convex", "a strictly convex f, as Lemma 2.18 has it")),
            Reading.ours(
                    "q-over-p-strictly-convex",
                    PROVED,
                    scope(
                        "p f(q/p), f strictly convex, f(1) = 0, all probabilities positive",
                        DivergenceCases.STRICT,
                        c -> c.isPositive() && isStrict(c.f())),
                    new Asked<>(new Sign(true), Pair::variables))
                .provedBy(
                    Proof.by(NotNegative::zero)
                        .carriedBy(new SameNumbers(NotNegative.lemma(true))))));
  }

  private static boolean isStrict(ConvexFunction f) {
    return f.isStrict() && DivergenceCases.isNormalised(f);
  }

  /** Zero where p = q, and not where they differ. */
  private static Finding zero(Pair c, Form form) {
    return DivergenceCases.compare(
        new FDivergence(c.f(), form).of(c.p(), c.q()),
        c.p().equals(c.q()) ? EQUAL : DIFFERENT,
        DivergenceCases.zero());
  }
}
