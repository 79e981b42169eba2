package kong;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Finding;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.ConvexFunction;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.FDivergence.Form;
import java.util.List;
import java.util.function.Predicate;
import kong.setup.DivergenceCases;
import kong.setup.DivergenceCases.Pair;
import kong.setup.Slips;
import kong.setup.SupportingLine;

/**
 * Property 1 of f-divergences. To the letter f is any convex function and its argument is p/q:
 *
 * <pre>  D_f(p, q) = sum_s p(s) f(p(s)/q(s)) &gt;= 0,   = 0 if and only if p = q</pre>
 */
public final class DivergencesAreNotNegative implements Spec {

  private static final String PLACE = "Section 2.5, properties of f-divergence, item 1";

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of("kong/section-2.5-property-1-nonnegative", Kind.STATEMENT, PLACE, "No f-divergence is negative.", Pair.class,
            Reading.printed(REFUTED, scope("every convex f, all p, q", DivergenceCases.CONVEX, c -> true), c -> sign(c, Form.AS_DEFINED))
                .weighed(Slips.notNormalised("q-over-p-normalised")),
            Reading.ours("normalised", REFUTED, scope("f(1) = 0, all probabilities positive", DivergenceCases.CONVEX,
                c -> c.isPositive() && DivergenceCases.isNormalised(c.f())), c -> sign(c, Form.AS_DEFINED))
                .weighed(Slips.quotientInF("q-over-p-normalised")),
            Reading.ofProof("q-over-p", REFUTED, scope("p f(q/p) as in (1) to (5), every convex f, all p, q", DivergenceCases.CONVEX,
                c -> true),
                c -> sign(c, Form.AS_PROVED)).weighed(Slips.notNormalised("q-over-p-normalised")),
            proved("q-over-p-normalised", scope("p f(q/p), f(1) = 0, all probabilities positive", DivergenceCases.CONVEX,
                c -> c.isPositive() && DivergenceCases.isNormalised(c.f())), Form.AS_PROVED),
            proved("q-over-p-closed", scope("p f(q/p) with limits at zero, f(1) = 0 and finite limits, all p, q", DivergenceCases.TAME,
                c -> DivergenceCases.isTame(c.f()) && DivergenceCases.isNormalised(c.f())), Form.CLOSED)),
        Claim.of("kong/section-2.5-property-1-zero", Kind.STATEMENT, PLACE, "An f-divergence is zero exactly if its arguments are equal.",
            Pair.class,
            Reading.printed(REFUTED, scope("every convex f, all p, q", DivergenceCases.CONVEX, c -> true), c -> zero(c, Form.AS_DEFINED))
                .weighed(Slips.notNormalised("q-over-p-strictly-convex")),
            Reading.ours("strictly-convex", REFUTED, scope("f strictly convex, f(1) = 0, all probabilities positive",
                DivergenceCases.STRICT,
                c -> c.isPositive() && isStrict(c.f())), c -> zero(c, Form.AS_DEFINED))
                .weighed(Slips.quotientInF("q-over-p-strictly-convex")),
            Reading.ofProof("q-over-p", REFUTED, scope("p f(q/p), f(1) = 0, all probabilities positive", DivergenceCases.CONVEX,
                c -> c.isPositive() && DivergenceCases.isNormalised(c.f())), c -> zero(c, Form.AS_PROVED))
                .weighed(Gravity.misprint("q-over-p-strictly-convex", "a strictly convex f, as Lemma 2.18 has it")),
            Reading.ours("q-over-p-strictly-convex", PROVED, scope("p f(q/p), f strictly convex, f(1) = 0, all probabilities positive",
                DivergenceCases.STRICT, c -> c.isPositive() && isStrict(c.f())), (Pair c) -> zero(c, Form.AS_PROVED)).provedBy(jensen())));
  }

  @Override public List<Definition> definitions() {
    return List.of(new Definition("kong/definition-f-divergence", "Section 2.5", FDivergence.class));
  }

  private static boolean isStrict(ConvexFunction f) {
    return f.isStrict() && DivergenceCases.isNormalised(f);
  }

  private static Scope<Pair> scope(String words, List<ConvexFunction> functions, Predicate<Pair> condition) {
    return Scope.sample(words, 400, DivergenceCases.pairs(functions).where(condition)).containing(condition);
  }

  private static Reading<Pair> proved(String id, Scope<Pair> scope, Form form) {
    return Reading.ours(id, PROVED, scope, (Pair c) -> sign(c, form)).provedBy(form == Form.CLOSED ? closedJensen() : jensen());
  }

  /** The mean of q/p under p is the sum of q, which is one: weights p, ratios x, X = 1, F = f(1) = 0. */
  private static Proof jensen() {
    return Proof.whole(() -> SupportingLine.jensen("sum_s p f(q/p) - f(1) is a sum of p(s) e_s, e_s the height of f over a line through (1, f(1))"));
  }

  private static Proof closedJensen() {
    return Proof.whole(() -> SupportingLine.closedJensen("the same, where signals with p(s) = 0 add q(s) times the last slope of f"));
  }

  private static Finding sign(Pair c, Form form) {
    return DivergenceCases.compare(new FDivergence(c.f(), form).of(c.p(), c.q()), Relation.AT_LEAST, DivergenceCases.zero());
  }

  /** Zero where p = q, and not where they differ. */
  private static Finding zero(Pair c, Form form) {
    return DivergenceCases.compare(new FDivergence(c.f(), form).of(c.p(), c.q()), c.p().equals(c.q()) ? Relation.EQUAL : Relation.DIFFERENT,
        DivergenceCases.zero());
  }
}
