package kong;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.real.RootSum;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.Snife;
import java.util.List;
import java.util.function.Predicate;
import kong.divergence.Merging;
import kong.divergence.MergingLines;

/**
 * The displayed steps of the proof of Lemma 5.9, with p = q_{s'}, q = q_{t'}, x_v = q(v)/p(v), N_u
 * = (theta p)(u):
 *
 * <pre>
 *   (32)  Pr(s', t') sum_u N_u ( sum_v theta(u, v) p(v)/N_u f(x_v) - f( sum_v theta(u, v) p(v)/N_u x_v ) )
 *   (33)  the term of u = u' alone
 *   (34)  Pr(s', t') N_u' (c4/2) A B / (A + B) (x_v' - x_w')^2,   A = theta(u', v') p(v'),  B = theta(v', w') p(w')
 *   (35)  c2 (tau c1)^3 c4 c3
 * </pre>
 *
 * In B the row v' stands where the row u' is meant; s', t' are to make q(v'|s)/q(v'|t) and
 * q(w'|s)/q(w'|t) differ most, where x_v', x_w' are the inverse ratios.
 */
public final class StepsOfLemma59 implements Spec {

  private static final Predicate<Merging> MET = c -> Snife.holds(c.law()) && c.isMet();
  private static final Predicate<Merging> DIFFERENT = MET.and(c -> c.v() != c.w());

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Merging> met = Merging.scope("every SNIFE prior, theta, tau > 0, u', v', w'", MET);
    Scope<Merging> different = Merging.scope("v' != w', u != v in c3", DIFFERENT);
    return List.of(
        Claim.of(
            "kong/lemma-5.9-eq-32",
            FORMULA,
            "Section 5.2, proof of Lemma 5.9, (30) to (32)",
            "The loss of divergence between two posteriors is a sum of Jensen gaps over the"
                + " reports.",
            Merging.class,
            Reading.printed(
                SURVIVED,
                met,
                c -> Finding.of(MergingLines.of(c).line30(), EQUAL, MergingLines.of(c).line32()))),
        Claim.of(
            "kong/lemma-5.9-eq-33",
            FORMULA,
            "Section 5.2, proof of Lemma 5.9, (32) to (33)",
            "The sum over the reports is at least its term for u'.",
            Merging.class,
            Reading.printed(
                SURVIVED,
                met,
                c ->
                    Finding.of(
                        MergingLines.of(c).line32(), AT_LEAST, MergingLines.of(c).line33()))),
        Claim.of(
            "kong/lemma-5.9-eq-34",
            FORMULA,
            "Section 5.2, proof of Lemma 5.9, (33) to (34)",
            "The term for u' is at least what two of its masses are worth.",
            Merging.class,
            Reading.printed(
                    REFUTED,
                    Merging.scopeOfRareReports(
                        "every SNIFE prior, theta, tau > 0, u', v', w'", MET),
                    c -> eq34(c, c.v()))
                .weighed(
                    Gravity.misprint(
                        "row-of-u", "theta(u', w'), as the sentence before (34) has it")),
            Reading.ofProof("row-of-u", SURVIVED, met, c -> eq34(c, c.u()))),
        Claim.of(
            "kong/lemma-5.9-eq-35",
            FORMULA,
            "Section 5.2, proof of Lemma 5.9, (34) to (35)",
            "This is at least the cubic bound.",
            Merging.class,
            Reading.printed(SURVIVED, met, c -> eq35(c, c.v(), false, false)),
            Reading.ours(
                    "signals-in-c3-differ", REFUTED, different, c -> eq35(c, c.v(), false, true))
                .weighed(Gravity.substantive()),
            Reading.ours(
                    "row-of-u",
                    REFUTED,
                    Merging.scope("the same with theta(u', w')", DIFFERENT),
                    c -> eq35(c, c.u(), false, true))
                .weighed(Gravity.substantive()),
            Reading.ours(
                "row-of-u-and-largest-difference",
                SURVIVED,
                Merging.scope("the same, with s', t' that make x_v', x_w' differ most", DIFFERENT),
                c -> eq35(c, c.u(), true, true))));
  }

  private static Finding eq34(Merging c, int row) {
    MergingLines lines = MergingLines.of(c);
    return Finding.of(lines.line33(), AT_LEAST, lines.line34(row))
        .with("s', t'", lines.s() + ", " + lines.t());
  }

  private static Finding eq35(Merging c, int row, boolean inverse, boolean signalsDiffer) {
    MergingLines lines = inverse ? MergingLines.ofInverse(c) : MergingLines.of(c);
    RootSum bound = c.constants().cubic(c.tau(), signalsDiffer);
    return Finding.of(lines.line34(row), AT_LEAST, bound)
        .with("s', t'", lines.s() + ", " + lines.t());
  }
}
