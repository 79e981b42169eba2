package kong;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Spec;
import counterplay.exact.NestedRoot;
import counterplay.exact.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.Measures;
import counterplay.model.elicitation.Report;
import java.util.List;
import kong.setup.ClassificationCertificates;
import kong.setup.EnumeratedPlay;
import kong.setup.Slips;

/**
 * Section 5: what the agents are paid for on top of the zero-sum game.
 *
 * <pre>
 *   Diversity     =   sum_{j, k != j} sum_{s, t} Pr(j, k) Pr(s, t) int 1{^s_j != ^s_k} D*(^p_j, ^p_k)
 *   Inconsistency = - sum_{j, k != j} sum_{s, t} Pr(j, k) Pr(s, t) int 1{^s_j  = ^s_k} sqrt(D*(^p_j, ^p_k))      as displayed
 *   ClassificationScore = sum_i sum_{j != i} sum_{k != i, j} Pr(i) Pr(j, k) E score_C(r_j, r_k)
 * </pre>
 */
public final class ClassificationIsDiversityLessInconsistency implements Spec {

  private static final String ALL = "all n >= 3, symmetric priors, strategy profiles";
  private static final String BOUND = "n = 3, 4, two signals, three priors, profiles of eight strategies";

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<EnumeratedPlay> plays = Scope.part(ALL, BOUND, EnumeratedPlay.some(3).or(EnumeratedPlay.some(4)));
    return List.of(
        claim("formula-section-5-diversity", Kind.FORMULA, "Section 5, first display", "Diversity is the expected divergence of two random agents who report different signals",
            List.of(Reading.printed(PROVED, plays, ClassificationIsDiversityLessInconsistency::diversity).provedBy(Proof.whole(ClassificationCertificates::pairs)),
                Reading.ours("given-different-signals", REFUTED, plays, ClassificationIsDiversityLessInconsistency::conditional)
                    .weighed(Gravity.substantive()))),
        claim("formula-section-5-inconsistency", Kind.FORMULA, "Section 5", "Inconsistency is the expected distance of two random agents who report the same signal, with a minus",
            List.of(Reading.printed(REFUTED, plays, p -> inconsistency(p, true)).weighed(Slips.minusOfInconsistency("without-the-minus")),
                Reading.ofProof("without-the-minus", PROVED, plays, p -> inconsistency(p, false)).provedBy(Proof.whole(ClassificationCertificates::pairs)))),
        claim("formula-section-5.3-inconsistency", Kind.FORMULA, "Section 5.3", "Inconsistency is the expected distance of two random agents who report the same signal",
            List.of(Reading.printed(PROVED, plays, p -> inconsistency(p, false)).provedBy(Proof.whole(ClassificationCertificates::pairs)))),
        claim("formula-section-5-classification-score", Kind.FORMULA, "Section 5", "the sum over i, j, k is the expected extra score of an average agent",
            List.of(Reading.printed(PROVED, plays, p -> Finding.of(p.classificationScore(), Relation.EQUAL, p.overPairs(Measures::score)))
                .provedBy(Proof.whole(ClassificationCertificates::averaging)))),
        claim("claim-5.1", Kind.STATEMENT, "Section 5, Claim 5.1 (proof in 5.4)", "ClassificationScore = Diversity - Inconsistency",
            List.of(Reading.printed(REFUTED, plays, p -> difference(p, true)).weighed(Slips.minusOfInconsistency("without-the-minus")),
                Reading.ofProof("without-the-minus", PROVED, plays, p -> difference(p, false)).provedBy(Proof.whole(ClassificationCertificates::difference)))),
        claim("claim-5.1-proof-averaging", Kind.FORMULA, "Section 5.4, proof of Claim 5.1", "ClassificationScore = sum_{j, k != j} Pr(j, k) E score_C(r_j, r_k)",
            List.of(Reading.printed(PROVED, plays, p -> Finding.of(p.classificationScore(), Relation.EQUAL, p.measures().classificationScore()))
                .provedBy(Proof.whole(ClassificationCertificates::averaging)))));
  }

  private static Claim<EnumeratedPlay> claim(String id, Kind kind, String place, String statement, List<Reading<EnumeratedPlay>> readings) {
    return new Claim<>(new Source("kong/" + id, kind, place, statement), EnumeratedPlay.class, readings);
  }

  private static Finding diversity(EnumeratedPlay p) {
    return Finding.of(p.measures().diversity(), Relation.EQUAL, p.overPairs(ClassificationIsDiversityLessInconsistency::divergenceIfDifferent));
  }

  /** The display against the expectation given that the two agents report different signals. */
  private static Finding conditional(EnumeratedPlay p) {
    NestedRoot chance = p.overPairs((j, k) -> NestedRoot.of(j.signal() == k.signal() ? Rational.ZERO : Rational.ONE));
    return Finding.of(NestedRoot.of(p.measures().diversity()).times(chance), Relation.EQUAL, p.overPairs(ClassificationIsDiversityLessInconsistency::divergenceIfDifferent))
        .with("chance of different signals", chance);
  }

  private static Finding inconsistency(EnumeratedPlay p, boolean minus) {
    return Finding.of(displayed(p, minus), Relation.EQUAL, p.overPairs(ClassificationIsDiversityLessInconsistency::distanceIfEqual));
  }

  private static Finding difference(EnumeratedPlay p, boolean minus) {
    NestedRoot diversity = NestedRoot.of(p.measures().diversity());
    NestedRoot inconsistency = displayed(p, minus);
    return Finding.of(p.classificationScore(), Relation.EQUAL, diversity.minus(inconsistency)).with("Diversity", diversity).with("Inconsistency", inconsistency);
  }

  private static NestedRoot displayed(EnumeratedPlay p, boolean minus) {
    NestedRoot size = p.measures().inconsistency();
    return minus ? size.negated() : size;
  }

  private static NestedRoot divergenceIfDifferent(Report<Rational> j, Report<Rational> k) {
    return NestedRoot.of(EnumeratedPlay.divergence(j, k)).scale(j.signal() == k.signal() ? Rational.ZERO : Rational.ONE);
  }

  private static NestedRoot distanceIfEqual(Report<Rational> j, Report<Rational> k) {
    return j.signal() == k.signal() ? NestedRoot.sqrt(EnumeratedPlay.divergence(j, k)) : NestedRoot.of(Rational.ZERO);
  }
}
