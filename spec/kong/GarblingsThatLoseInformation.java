package kong;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.model.elicitation.FDivergence.Form.AS_DEFINED;
import static counterplay.model.elicitation.FDivergence.Form.AS_PROVED;
import static counterplay.model.elicitation.FDivergence.Form.CLOSED;
import static kong.DivergencesAreMonotone.scope;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import java.util.List;
import java.util.function.Predicate;
import kong.divergence.DivergenceCases;
import kong.divergence.DivergenceCases.Garbling;
import kong.lemmas.InformationLost;
import kong.lemmas.SameNumbers;

/**
 * The second part of Lemma 2.18: the inequality is strict if and only if there are signals r, s, t
 * with
 *
 * <pre>  theta(r, s) p(s) &gt; 0,   theta(r, t) p(t) &gt; 0,   p(t)/p(s) != q(t)/q(s)</pre>
 *
 * The last sentence of its proof prints q(s)/q(s) on the right.
 */
public final class GarblingsThatLoseInformation implements Spec {

  private static final Predicate<Garbling> POSITIVE = c -> c.f().isStrict() && c.isPositive();
  private static final Predicate<Garbling> TAME =
      c -> c.f().isStrict() && DivergenceCases.isTame(c.f());

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/lemma-2.18-strict",
            STATEMENT,
            "Section 2.5, Lemma 2.18",
            "A garbling lowers the divergence exactly if some report stems from two signals with"
                + " different likelihood ratios.",
            Garbling.class,
            Reading.printed(
                    REFUTED,
                    scope(
                        "every strictly convex f, all p, q and theta",
                        DivergenceCases.STRICT,
                        c -> c.f().isStrict()),
                    c -> LossCondition.PRINTED.judge(c, AS_DEFINED))
                .weighed(Slips.quotientInF("q-over-p")),
            Reading.ours(
                    "where-defined",
                    REFUTED,
                    scope("all probabilities positive", DivergenceCases.STRICT, POSITIVE),
                    c -> LossCondition.PRINTED.judge(c, AS_DEFINED))
                .weighed(Slips.quotientInF("q-over-p")),
            Reading.ofProof(
                    "q-over-p",
                    CONDITIONAL,
                    scope("p f(q/p), all probabilities positive", DivergenceCases.STRICT, POSITIVE),
                    lost())
                .provedBy(proof()),
            Reading.ours(
                    "q-over-p-closed",
                    REFUTED,
                    scope(
                        "p f(q/p) with limits at zero, f with finite limits, all p, q and theta",
                        DivergenceCases.TAME,
                        TAME),
                    c -> LossCondition.PRINTED.judge(c, CLOSED))
                .weighed(Gravity.substantive()),
            Reading.ours(
                "either-mass-positive",
                SURVIVED,
                scope(
                    "the same, where theta(r, s) > 0, theta(r, t) > 0 and "
                        + "p(t) q(s) != p(s) q(t) are asked for",
                    DivergenceCases.TAME,
                    TAME),
                c -> LossCondition.EITHER_MASS.judge(c, CLOSED))),
        Claim.of(
            "kong/lemma-2.18-proof-strict",
            FORMULA,
            "Section 2.5, proof of Lemma 2.18, last sentence",
            "The inequality (4) is strict exactly if some report stems from signals s, t with"
                + " p(t)/p(s) != q(s)/q(s).",
            Garbling.class,
            Reading.printed(
                    REFUTED,
                    scope("p f(q/p), all probabilities positive", DivergenceCases.STRICT, POSITIVE),
                    c -> LossCondition.IN_PROOF.judge(c, AS_PROVED))
                .weighed(
                    Gravity.misprint(
                        "q-of-the-second-signal",
                        "q of the second signal in the numerator, as the lemma has it")),
            Reading.ours(
                    "q-of-the-second-signal",
                    CONDITIONAL,
                    scope(
                        "q(t)/q(s) on the right, all probabilities positive",
                        DivergenceCases.STRICT,
                        POSITIVE),
                    lost())
                .provedBy(proof())));
  }

  private static Asked<Garbling> lost() {
    return new Asked<>(new LostInformation(), Garbling::variables);
  }

  private static Proof proof() {
    return Proof.by(InformationLost::evidence).carriedBy(new SameNumbers(InformationLost.LEMMA));
  }
}
