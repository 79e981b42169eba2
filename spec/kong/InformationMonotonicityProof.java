package kong;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.model.elicitation.FDivergence.Form.AS_DEFINED;
import static counterplay.model.elicitation.FDivergence.Form.AS_PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.FDivergence;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import kong.divergence.DivergenceCases;
import kong.divergence.DivergenceCases.Garbling;
import kong.divergence.GarbledRow;
import kong.divergence.GarbledRow.Line;
import kong.lemmas.GarbledLines;
import kong.lemmas.GarbledLines.Step;
import kong.lemmas.SameNumbers;

/**
 * The displayed steps of the proof of Lemma 2.18. Its first line divides q by p, where the
 * definition divides p by q.
 *
 * <pre>
 *   (1)  D_f(theta p, theta q) = sum_r (theta p)(r) f( (theta q)(r) / (theta p)(r) )
 *   (3)  = sum_r N_r f( (1/N_r) sum_s theta(r, s) p(s) q(s)/p(s) ),            N_r = (theta p)(r)
 *   (4) &lt;= sum_r N_r (1/N_r) sum_s theta(r, s) p(s) f(q(s)/p(s))
 *   (5)  = sum_s p(s) f(q(s)/p(s)) = D_f(p, q)
 * </pre>
 */
public final class InformationMonotonicityProof implements Spec {

  private static final Predicate<Garbling> ALL = c -> c.f().isStrict();
  private static final Predicate<Garbling> POSITIVE = ALL.and(Garbling::isPositive);

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/lemma-2.18-eq-1",
            FORMULA,
            "Section 2.5, proof of Lemma 2.18, (1)",
            "The divergence of the garbled distributions is the sum of (theta p) f(theta q / theta"
                + " p).",
            Garbling.class,
            Reading.printed(
                    REFUTED,
                    scope("the definition of Section 2.5, all probabilities positive", POSITIVE),
                    c -> compare(c, c.after(AS_DEFINED), EQUAL, Line.FIRST))
                .weighed(Slips.quotientInF("q-over-p")),
            Reading.ofProof(
                "q-over-p",
                BOUNDED,
                Scope.part(
                    "p f(q/p), all probabilities positive",
                    "two signals, halves and thirds, four functions",
                    DivergenceCases.twoSignals(DivergenceCases.STRICT).where(POSITIVE)),
                c -> compare(c, c.after(AS_PROVED), EQUAL, Line.FIRST))),
        step(
            "eq-3",
            "(2) to (3)",
            "The garbled q is the garbled p with each term times q/p.",
            ALL,
            c -> compare(c, Line.FIRST, EQUAL, Line.THIRD),
            Step.THREE),
        step(
            "eq-4",
            "(3) to (4)",
            "Convexity: f of the mean ratio is at most the mean of f.",
            ALL,
            c -> compare(c, Line.THIRD, AT_MOST, Line.FOURTH),
            Step.FOUR),
        step(
            "eq-5",
            "(5)",
            "Summed over the reports the mean of f is D_f(p, q).",
            POSITIVE,
            c -> compare(c, c.before(AS_DEFINED), EQUAL, Line.FOURTH),
            Step.FIVE));
  }

  private static Claim<Garbling> step(
      String name,
      String number,
      String statement,
      Predicate<Garbling> printed,
      Function<Garbling, Finding> asDefined,
      Step step) {
    return Claim.of(
        "kong/lemma-2.18-" + name,
        FORMULA,
        "Section 2.5, proof of Lemma 2.18, " + number,
        statement,
        Garbling.class,
        Reading.printed(
                REFUTED,
                scope(
                    printed == ALL
                        ? "all p, q and theta"
                        : "the definition of Section 2.5, all probabilities positive",
                    printed),
                asDefined::apply)
            .weighed(
                printed == ALL ? Slips.zeroDenominator("q-over-p") : Slips.quotientInF("q-over-p")),
        Reading.ofProof(
                "q-over-p",
                PROVED,
                scope("p f(q/p), all probabilities positive", POSITIVE),
                asked(step))
            .provedBy(
                Proof.by(step.argument()).carriedBy(new SameNumbers(GarbledLines.lemma(step)))));
  }

  private static Asked<Garbling> asked(Step step) {
    return new Asked<>(new InformationMonotonicityLines(step), Garbling::variables);
  }

  private static Scope<Garbling> scope(String words, Predicate<Garbling> condition) {
    return DivergencesAreMonotone.scope(
        "every strictly convex f, " + words, DivergenceCases.STRICT, condition);
  }

  private static Finding compare(Garbling c, Line left, Relation relation, Line right) {
    return compare(c, GarbledRow.sum(c, left), relation, right);
  }

  private static Finding compare(
      Garbling c, FDivergence.Value left, Relation relation, Line right) {
    return DivergenceCases.compare(left, relation, GarbledRow.sum(c, right));
  }
}
