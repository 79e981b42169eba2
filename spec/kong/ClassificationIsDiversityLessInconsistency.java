package kong;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.EQUAL;
import static kong.classification.Classified.Worth.SCORE;
import static kong.lemmas.Pairs.Sum.BY_PAIR_LAW;
import static kong.lemmas.Pairs.Sum.OVER_TRIPLES;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.real.NestedRoot;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import java.util.List;
import kong.classification.Classified;
import kong.classification.Classified.Worth;
import kong.classification.EnumeratedPlay;

/**
 * Claim 5.1: what the agents are paid for on top of the zero-sum game.
 *
 * <pre>
 *   ClassificationScore = sum_i sum_{j != i} sum_{k != i, j} Pr(i) Pr(j, k) E score_C(r_j, r_k)
 * </pre>
 */
public final class ClassificationIsDiversityLessInconsistency implements Spec {
  private static final Classified DIFFERENCE =
      new Classified(OVER_TRIPLES, SCORE, BY_PAIR_LAW, Worth.DIFFERENCE);
  private static final Classified AVERAGING =
      new Classified(OVER_TRIPLES, SCORE, BY_PAIR_LAW, SCORE);
  private static final String ALL = "all n >= 3, symmetric priors, strategy profiles";
  private static final String BOUND =
      "n = 3, 4, two signals, three priors, profiles of eight strategies";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/claim-5.1",
            STATEMENT,
            "Section 5, Claim 5.1 (proof in 5.4)",
            "ClassificationScore = Diversity - Inconsistency",
            EnumeratedPlay.class,
            Reading.printed(REFUTED, plays(), p -> difference(p))
                .weighed(Slips.minusOfInconsistency("without-the-minus")),
            Reading.ofProof("without-the-minus", CONDITIONAL, all(), asked(DIFFERENCE))
                .provedBy(DIFFERENCE.proof())),
        Claim.of(
            "kong/claim-5.1-proof-averaging",
            FORMULA,
            "Section 5.4, proof of Claim 5.1",
            "ClassificationScore = sum_{j, k != j} Pr(j, k) E score_C(r_j, r_k)",
            EnumeratedPlay.class,
            Reading.printed(CONDITIONAL, all(), asked(AVERAGING)).provedBy(AVERAGING.proof())));
  }

  static Scope<EnumeratedPlay> all() {
    return Scope.sample(ALL, 20, plays().candidates())
        .containing(p -> p.agents() >= 3 && p.prior().isSymmetric());
  }

  static Scope<EnumeratedPlay> plays() {
    return Scope.part(ALL, BOUND, EnumeratedPlay.some(3).or(EnumeratedPlay.some(4)));
  }

  static Asked<EnumeratedPlay> asked(Classified sentence) {
    return new Asked<>(sentence, Classified::of);
  }

  private static Finding difference(EnumeratedPlay p) {
    NestedRoot diversity = NestedRoot.of(p.measures().diversity());
    NestedRoot inconsistency = displayed(p);
    return Finding.of(p.classificationScore(), EQUAL, diversity.minus(inconsistency))
        .with("Diversity", diversity)
        .with("Inconsistency", inconsistency);
  }

  static NestedRoot displayed(EnumeratedPlay p) {
    return p.measures().inconsistency().negated();
  }
}
