package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.DIFFERENT;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.model.elicitation.FDivergence.Form.AS_DEFINED;
import static counterplay.model.elicitation.FDivergence.Form.AS_PROVED;
import static counterplay.model.elicitation.FDivergence.Form.CLOSED;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.ConvexFunction;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.FDivergence.Form;
import java.util.List;
import java.util.function.Predicate;
import kong.divergence.DivergenceCases;
import kong.divergence.DivergenceCases.Pair;
import kong.lemmas.GarblingVariables;
import kong.lemmas.NotNegative;
import kong.lemmas.SameNumbers;

/**
 * Property 1 of f-divergences. To the letter f is any convex function and its argument is p/q:
 *
 * <pre>  D_f(p, q) = sum_s p(s) f(p(s)/q(s)) &gt;= 0</pre>
 */
public final class DivergencesAreNotNegative implements Spec {

  static final String PLACE = "Section 2.5, properties of f-divergence, item 1";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/section-2.5-property-1-nonnegative",
            STATEMENT,
            PLACE,
            "No f-divergence is negative.",
            Pair.class,
            Reading.printed(
                    REFUTED,
                    scope("every convex f, all p, q", DivergenceCases.CONVEX, c -> true),
                    c -> sign(c, AS_DEFINED))
                .weighed(Slips.notNormalised("q-over-p-normalised")),
            Reading.ours(
                    "normalised",
                    REFUTED,
                    scope(
                        "f(1) = 0, all probabilities positive",
                        DivergenceCases.CONVEX,
                        c -> c.isPositive() && DivergenceCases.isNormalised(c.f())),
                    c -> sign(c, AS_DEFINED))
                .weighed(Slips.quotientInF("q-over-p-normalised")),
            Reading.ofProof(
                    "q-over-p",
                    REFUTED,
                    scope(
                        "p f(q/p) as in (1) to (5), every convex f, all p, q",
                        DivergenceCases.CONVEX,
                        c -> true),
                    c -> sign(c, AS_PROVED))
                .weighed(Slips.notNormalised("q-over-p-normalised")),
            Reading.ours(
                    "q-over-p-normalised",
                    PROVED,
                    scope(
                        "p f(q/p), f(1) = 0, all probabilities positive",
                        DivergenceCases.CONVEX,
                        c -> c.isPositive() && DivergenceCases.isNormalised(c.f())),
                    new Asked<>(new Sign(false), Pair::variables))
                .provedBy(
                    Proof.by(NotNegative::nonnegative)
                        .carriedBy(new SameNumbers(NotNegative.lemma(false)))),
            Reading.ours(
                "q-over-p-closed",
                SURVIVED,
                scope(
                    "p f(q/p) with limits at zero, f(1) = 0 and finite limits, all p, q",
                    DivergenceCases.TAME,
                    c -> DivergenceCases.isTame(c.f()) && DivergenceCases.isNormalised(c.f())),
                c -> sign(c, CLOSED))));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("kong/definition-f-divergence", "Section 2.5", FDivergence.class));
  }

  static Scope<Pair> scope(
      String words, List<ConvexFunction> functions, Predicate<Pair> condition) {
    return Scope.sample(words, 400, DivergenceCases.pairs(functions).where(condition))
        .containing(condition);
  }

  /** In the form p f(q/p): not negative, or zero exactly where p = q. */
  public record Sign(boolean strict) implements Sentence {
    @Override
    public Domain domain() {
      return new NotNegative(strict).domain();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      Relation relation = !strict ? AT_LEAST : x.list("p").equals(x.list("q")) ? EQUAL : DIFFERENT;
      return Statement.of(
          GarblingVariables.divergence(x, x.list("p"), x.list("q")), relation, x.number(0));
    }
  }

  private static Finding sign(Pair c, Form form) {
    return DivergenceCases.compare(
        new FDivergence(c.f(), form).of(c.p(), c.q()), AT_LEAST, DivergenceCases.zero());
  }
}
