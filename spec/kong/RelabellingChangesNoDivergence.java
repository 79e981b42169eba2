package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.model.elicitation.FDivergence.Form.AS_DEFINED;
import static counterplay.model.elicitation.FDivergence.Form.CLOSED;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Finding;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.ConvexFunction;
import counterplay.model.elicitation.FDivergence.Form;
import java.util.List;
import java.util.function.Predicate;
import kong.divergence.DivergenceCases;
import kong.divergence.DivergenceCases.Garbling;
import kong.lemmas.RelabelledSum;
import kong.lemmas.SameNumbers;

/**
 * Property 3 of f-divergences, where theta is a permutation:
 *
 * <pre>  D_f(p, q) = D_f(theta p, theta q)</pre>
 */
public final class RelabellingChangesNoDivergence implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    String item = "Section 2.5, properties of f-divergence, item 3";
    return List.of(
        Claim.of(
            "kong/section-2.5-property-3-permutation",
            STATEMENT,
            item,
            "Relabelling the signals does not change an f-divergence.",
            Garbling.class,
            Reading.printed(
                    REFUTED,
                    relabelled("every convex f, all p, q", DivergenceCases.CONVEX, c -> true),
                    c -> unchanged(c, AS_DEFINED))
                .weighed(Slips.zeroDenominator("where-defined")),
            Reading.ours(
                    "where-defined",
                    PROVED,
                    relabelled(
                        "every convex f, all probabilities positive",
                        DivergenceCases.CONVEX,
                        DivergencesAreMonotone.POSITIVE),
                    new Asked<>(new RelabelledDivergences(), RelabelledDivergences::of))
                .provedBy(Proof.sought().carriedBy(new SameNumbers(RelabelledSum.LEMMA))),
            Reading.ours(
                "q-over-p-closed",
                SURVIVED,
                relabelled(
                    "p f(q/p) with limits at zero, f with finite limits, all p, q",
                    DivergenceCases.TAME,
                    DivergencesAreMonotone.TAME),
                c -> unchanged(c, CLOSED))));
  }

  private static Scope<Garbling> relabelled(
      String words, List<ConvexFunction> functions, Predicate<Garbling> condition) {
    return Scope.sample(words, 200, DivergenceCases.relabellings(functions).where(condition))
        .containing(condition.and(c -> c.theta().isPermutation()));
  }

  private static Finding unchanged(Garbling c, Form form) {
    return DivergenceCases.compare(c.before(form), EQUAL, c.after(form));
  }
}
