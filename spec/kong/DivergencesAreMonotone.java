package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.model.elicitation.FDivergence.Form.AS_DEFINED;
import static counterplay.model.elicitation.FDivergence.Form.CLOSED;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Sentence;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.ConvexFunction;
import counterplay.model.elicitation.FDivergence.Form;
import java.util.List;
import java.util.function.Predicate;
import kong.divergence.DivergenceCases;
import kong.divergence.DivergenceCases.Garbling;
import kong.lemmas.GarblingVariables;
import kong.lemmas.InformationMonotonicity;
import kong.lemmas.SameNumbers;

/**
 * Property 3 of f-divergences: information monotonicity.
 *
 * <pre>  D_f(p, q) &gt;= D_f(theta p, theta q)</pre>
 *
 * In the form p f(q/p) each row r of theta is one application of Jensen's inequality: weights
 * theta(r, s) p(s), ratios q(s)/p(s).
 */
public final class DivergencesAreMonotone implements Spec {

  static final Predicate<Garbling> POSITIVE = Garbling::isPositive;
  static final Predicate<Garbling> TAME = c -> DivergenceCases.isTame(c.f());

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    String item = "Section 2.5, properties of f-divergence, item 3";
    return List.of(
        Claim.of(
            "kong/section-2.5-property-3-monotone",
            STATEMENT,
            item,
            "Garbling both arguments alike never raises an f-divergence.",
            Garbling.class,
            Reading.printed(
                    REFUTED,
                    scope("every convex f, all p, q and theta", DivergenceCases.CONVEX, c -> true),
                    c -> monotone(c, AS_DEFINED))
                .weighed(Slips.quotientInF("q-over-p")),
            Reading.ours(
                    "where-defined",
                    REFUTED,
                    scope(
                        "every convex f, all probabilities positive",
                        DivergenceCases.CONVEX,
                        POSITIVE),
                    c -> monotone(c, AS_DEFINED))
                .weighed(Slips.quotientInF("q-over-p")),
            Reading.ofProof(
                    "q-over-p",
                    PROVED,
                    scope(
                        "p f(q/p), every convex f, all probabilities positive",
                        DivergenceCases.CONVEX,
                        POSITIVE),
                    asked(new GarbledDivergence(false)))
                .provedBy(monotone()),
            Reading.ours(
                "q-over-p-closed",
                SURVIVED,
                scope(
                    "p f(q/p) with limits at zero, f with finite limits, all p, q and theta",
                    DivergenceCases.TAME,
                    TAME),
                c -> monotone(c, CLOSED))));
  }

  static Scope<Garbling> scope(
      String words, List<ConvexFunction> functions, Predicate<Garbling> condition) {
    return Scope.sample(words, 250, DivergenceCases.garblings(functions).where(condition))
        .containing(condition);
  }

  static Asked<Garbling> asked(Sentence sentence) {
    return new Asked<>(sentence, Garbling::variables);
  }

  static Proof monotone() {
    return Proof.by(GarblingVariables::rows)
        .carriedBy(new SameNumbers(InformationMonotonicity.LEMMA));
  }

  static Finding monotone(Garbling c, Form form) {
    return DivergenceCases.compare(c.before(form), AT_LEAST, c.after(form));
  }
}
