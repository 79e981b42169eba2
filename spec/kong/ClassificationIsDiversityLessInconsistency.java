package kong;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.exact.real.NestedRoot;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.Report;
import java.util.List;
import kong.classification.Classified;
import kong.classification.Classified.Worth;
import kong.classification.EnumeratedPlay;
import kong.lemmas.Pairs.Sum;

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

  private static final Classified DIVERSITY =
      new Classified(
          Sum.BY_PAIR_LAW,
          Worth.DIVERGENCE_IF_DIFFERENT,
          Sum.OVER_PAIRS,
          Worth.DIVERGENCE_IF_DIFFERENT);
  private static final Classified INCONSISTENCY =
      new Classified(
          Sum.BY_PAIR_LAW, Worth.DISTANCE_IF_EQUAL, Sum.OVER_PAIRS, Worth.DISTANCE_IF_EQUAL);
  private static final Classified EXTRA_SCORE =
      new Classified(Sum.OVER_TRIPLES, Worth.SCORE, Sum.OVER_PAIRS, Worth.SCORE);
  private static final Classified DIFFERENCE =
      new Classified(Sum.OVER_TRIPLES, Worth.SCORE, Sum.BY_PAIR_LAW, Worth.DIFFERENCE);
  private static final Classified AVERAGING =
      new Classified(Sum.OVER_TRIPLES, Worth.SCORE, Sum.BY_PAIR_LAW, Worth.SCORE);
  private static final String ALL = "all n >= 3, symmetric priors, strategy profiles";
  private static final String BOUND =
      "n = 3, 4, two signals, three priors, profiles of eight strategies";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<EnumeratedPlay> plays =
        Scope.part(ALL, BOUND, EnumeratedPlay.some(3).or(EnumeratedPlay.some(4)));
    Scope<EnumeratedPlay> all =
        Scope.sample(ALL, 20, plays.candidates())
            .containing(p -> p.agents() >= 3 && p.prior().isSymmetric());
    return List.of(
        claim(
            "formula-section-5-diversity",
            Kind.FORMULA,
            "Section 5, first display",
            "Diversity is the expected divergence of two random agents who report different"
                + " signals",
            List.of(
                Reading.printed(CONDITIONAL, all, asked(DIVERSITY)).provedBy(DIVERSITY.proof()),
                Reading.ours(
                        "given-different-signals",
                        REFUTED,
                        plays,
                        ClassificationIsDiversityLessInconsistency::conditional)
                    .weighed(Gravity.substantive()))),
        claim(
            "formula-section-5-inconsistency",
            Kind.FORMULA,
            "Section 5",
            "Inconsistency is the expected distance of two random agents who report the same"
                + " signal, with a minus",
            List.of(
                Reading.printed(REFUTED, plays, p -> inconsistency(p))
                    .weighed(Slips.minusOfInconsistency("without-the-minus")),
                Reading.ofProof("without-the-minus", CONDITIONAL, all, asked(INCONSISTENCY))
                    .provedBy(INCONSISTENCY.proof()))),
        claim(
            "formula-section-5.3-inconsistency",
            Kind.FORMULA,
            "Section 5.3",
            "Inconsistency is the expected distance of two random agents who report the same"
                + " signal",
            List.of(
                Reading.printed(CONDITIONAL, all, asked(INCONSISTENCY))
                    .provedBy(INCONSISTENCY.proof()))),
        claim(
            "formula-section-5-classification-score",
            Kind.FORMULA,
            "Section 5",
            "the sum over i, j, k is the expected extra score of an average agent",
            List.of(
                Reading.printed(CONDITIONAL, all, asked(EXTRA_SCORE))
                    .provedBy(EXTRA_SCORE.proof()))),
        claim(
            "claim-5.1",
            Kind.STATEMENT,
            "Section 5, Claim 5.1 (proof in 5.4)",
            "ClassificationScore = Diversity - Inconsistency",
            List.of(
                Reading.printed(REFUTED, plays, p -> difference(p))
                    .weighed(Slips.minusOfInconsistency("without-the-minus")),
                Reading.ofProof("without-the-minus", CONDITIONAL, all, asked(DIFFERENCE))
                    .provedBy(DIFFERENCE.proof()))),
        claim(
            "claim-5.1-proof-averaging",
            Kind.FORMULA,
            "Section 5.4, proof of Claim 5.1",
            "ClassificationScore = sum_{j, k != j} Pr(j, k) E score_C(r_j, r_k)",
            List.of(
                Reading.printed(CONDITIONAL, all, asked(AVERAGING)).provedBy(AVERAGING.proof()))));
  }

  private static Asked<EnumeratedPlay> asked(Classified sentence) {
    return new Asked<>(sentence, Classified::of);
  }

  private static Claim<EnumeratedPlay> claim(
      String id,
      Kind kind,
      String place,
      String statement,
      List<Reading<EnumeratedPlay>> readings) {
    return new Claim<>(
        new Source("kong/" + id, kind, place, statement), EnumeratedPlay.class, readings);
  }

  /** The display against the expectation given that the two agents report different signals. */
  private static Finding conditional(EnumeratedPlay p) {
    NestedRoot chance =
        p.overPairs(
            (j, k) -> NestedRoot.of(j.signal() == k.signal() ? Rational.ZERO : Rational.ONE));
    return Finding.of(
            NestedRoot.of(p.measures().diversity()).times(chance),
            Relation.EQUAL,
            p.overPairs(ClassificationIsDiversityLessInconsistency::divergenceIfDifferent))
        .with("chance of different signals", chance);
  }

  private static Finding inconsistency(EnumeratedPlay p) {
    return Finding.of(
        displayed(p),
        Relation.EQUAL,
        p.overPairs(ClassificationIsDiversityLessInconsistency::distanceIfEqual));
  }

  private static Finding difference(EnumeratedPlay p) {
    NestedRoot diversity = NestedRoot.of(p.measures().diversity());
    NestedRoot inconsistency = displayed(p);
    return Finding.of(p.classificationScore(), Relation.EQUAL, diversity.minus(inconsistency))
        .with("Diversity", diversity)
        .with("Inconsistency", inconsistency);
  }

  private static NestedRoot displayed(EnumeratedPlay p) {
    return p.measures().inconsistency().negated();
  }

  private static NestedRoot divergenceIfDifferent(Report<Rational> j, Report<Rational> k) {
    return NestedRoot.of(EnumeratedPlay.divergence(j, k))
        .scale(j.signal() == k.signal() ? Rational.ZERO : Rational.ONE);
  }

  private static NestedRoot distanceIfEqual(Report<Rational> j, Report<Rational> k) {
    return j.signal() == k.signal()
        ? NestedRoot.sqrt(EnumeratedPlay.divergence(j, k))
        : NestedRoot.of(Rational.ZERO);
  }
}
