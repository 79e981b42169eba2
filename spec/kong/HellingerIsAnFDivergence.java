package kong;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.model.elicitation.FDivergence.Form.AS_DEFINED;
import static counterplay.model.elicitation.FDivergence.Form.AS_PROVED;
import static counterplay.model.elicitation.FDivergence.Form.CLOSED;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.exact.real.LogSum;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.ConvexFunction.Hellinger;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.FDivergence.Form;
import java.util.List;
import java.util.function.Predicate;
import kong.divergence.DivergenceCases;
import kong.divergence.DivergenceCases.Pair;
import kong.lemmas.HellingerFromF;
import kong.lemmas.SameNumbers;

/**
 * Section 2.5: the Hellinger divergence is the f-divergence of f(x) = (sqrt(x) - 1)^2.
 *
 * <pre>  D_f(p, q) = D*(p, q) = sum_s (sqrt(p(s)) - sqrt(q(s)))^2</pre>
 */
public final class HellingerIsAnFDivergence implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Predicate<Pair> all = c -> c.f() instanceof Hellinger;
    Scope<Pair> pairs = HellingerDivergence.pairs("all p, q", all);
    Scope<Pair> positive =
        HellingerDivergence.pairs("all probabilities positive", all.and(Pair::isPositive));
    return List.of(
        Claim.of(
            "kong/section-2.5-hellinger-from-f",
            FORMULA,
            "Section 2.5",
            "The D_f of f(x) = (sqrt(x) - 1)^2 is D*.",
            Pair.class,
            Reading.printed(REFUTED, pairs, c -> fromF(c, AS_DEFINED))
                .weighed(Slips.quotientInF("q-over-p")),
            Reading.ours("where-defined", REFUTED, positive, c -> fromF(c, AS_DEFINED))
                .weighed(Slips.quotientInF("q-over-p")),
            Reading.ofProof(
                    "q-over-p",
                    PROVED,
                    HellingerDivergence.pairs(
                        "p f(q/p), all probabilities positive", all.and(Pair::isPositive)),
                    new Asked<>(new FromF(), c -> HellingerDivergence.variables(c.p(), c.q())))
                .provedBy(
                    Proof.by(HellingerFromF::evidence)
                        .carriedBy(new SameNumbers(HellingerFromF.LEMMA))),
            Reading.ours(
                "q-over-p-closed",
                SURVIVED,
                HellingerDivergence.pairs(
                    "p f(q/p) with limits at zero: f(x)/x and f(0) tend to 1, so that a signal of"
                        + " p(s) = 0 adds q(s)",
                    all),
                c -> fromF(c, CLOSED))));
  }

  /** The sum of p f(q/p). */
  record FromF() implements Sentence {
    @Override
    public Domain domain() {
      return new HellingerFromF().domain();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> v) {
      S sum = FDivergence.of(y -> Hellinger.of(v::root, y), AS_PROVED, v.list("x"), v.list("y"));
      return Statement.of(sum, EQUAL, FDivergence.hellinger(v::root, v.list("x"), v.list("y")));
    }
  }

  private static Finding fromF(Pair c, Form form) {
    return DivergenceCases.compare(
        new FDivergence(c.f(), form).of(c.p(), c.q()),
        EQUAL,
        new FDivergence.Finite(LogSum.of(HellingerDivergence.d(c.p(), c.q()))));
  }
}
