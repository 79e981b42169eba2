package kong;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.EQUAL;
import static kong.ClassificationIsDiversityLessInconsistency.all;
import static kong.ClassificationIsDiversityLessInconsistency.asked;
import static kong.ClassificationIsDiversityLessInconsistency.displayed;
import static kong.ClassificationIsDiversityLessInconsistency.plays;
import static kong.classification.Classified.Worth.DISTANCE_IF_EQUAL;
import static kong.classification.Classified.Worth.DIVERGENCE_IF_DIFFERENT;
import static kong.classification.Classified.Worth.SCORE;
import static kong.lemmas.Pairs.Sum.BY_PAIR_LAW;
import static kong.lemmas.Pairs.Sum.OVER_PAIRS;
import static kong.lemmas.Pairs.Sum.OVER_TRIPLES;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.real.NestedRoot;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.Report;
import java.util.List;
import kong.classification.Classified;
import kong.classification.EnumeratedPlay;

/**
 * Section 5, the displays of what the agents are paid for on top of the zero-sum game.
 *
 * <pre>
 *   Diversity     =   sum_{j, k != j} sum_{s, t} Pr(j, k) Pr(s, t) int 1{^s_j != ^s_k} D*(^p_j, ^p_k)
 *   Inconsistency = - sum_{j, k != j} sum_{s, t} Pr(j, k) Pr(s, t) int 1{^s_j  = ^s_k} sqrt(D*(^p_j, ^p_k))      as displayed
 * </pre>
 */
public final class DiversityAndInconsistency implements Spec {

  private static final Classified DIVERSITY =
      new Classified(BY_PAIR_LAW, DIVERGENCE_IF_DIFFERENT, OVER_PAIRS, DIVERGENCE_IF_DIFFERENT);
  private static final Classified INCONSISTENCY =
      new Classified(BY_PAIR_LAW, DISTANCE_IF_EQUAL, OVER_PAIRS, DISTANCE_IF_EQUAL);
  private static final Classified EXTRA_SCORE =
      new Classified(OVER_TRIPLES, SCORE, OVER_PAIRS, SCORE);

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/formula-section-5-diversity",
            FORMULA,
            "Section 5, first display",
            "Diversity is the expected divergence of two random agents who report different"
                + " signals",
            EnumeratedPlay.class,
            Reading.printed(CONDITIONAL, all(), asked(DIVERSITY)).provedBy(DIVERSITY.proof()),
            Reading.ours(
                    "given-different-signals",
                    REFUTED,
                    plays(),
                    DiversityAndInconsistency::conditional)
                .weighed(Gravity.substantive())),
        Claim.of(
            "kong/formula-section-5-inconsistency",
            FORMULA,
            "Section 5",
            "Inconsistency is the expected distance of two random agents who report the same"
                + " signal, with a minus",
            EnumeratedPlay.class,
            Reading.printed(REFUTED, plays(), p -> inconsistency(p))
                .weighed(Slips.minusOfInconsistency("without-the-minus")),
            Reading.ofProof("without-the-minus", CONDITIONAL, all(), asked(INCONSISTENCY))
                .provedBy(INCONSISTENCY.proof())),
        Claim.of(
            "kong/formula-section-5.3-inconsistency",
            FORMULA,
            "Section 5.3",
            "Inconsistency is the expected distance of two random agents who report the same"
                + " signal",
            EnumeratedPlay.class,
            Reading.printed(CONDITIONAL, all(), asked(INCONSISTENCY))
                .provedBy(INCONSISTENCY.proof())),
        Claim.of(
            "kong/formula-section-5-classification-score",
            FORMULA,
            "Section 5",
            "the sum over i, j, k is the expected extra score of an average agent",
            EnumeratedPlay.class,
            Reading.printed(CONDITIONAL, all(), asked(EXTRA_SCORE)).provedBy(EXTRA_SCORE.proof())));
  }

  /** The display against the expectation given that the two agents report different signals. */
  private static Finding conditional(EnumeratedPlay p) {
    NestedRoot chance =
        p.overPairs(
            (j, k) -> NestedRoot.of(j.signal() == k.signal() ? Rational.ZERO : Rational.ONE));
    return Finding.of(
            NestedRoot.of(p.measures().diversity()).times(chance),
            EQUAL,
            p.overPairs(DiversityAndInconsistency::divergenceIfDifferent))
        .with("chance of different signals", chance);
  }

  static Finding inconsistency(EnumeratedPlay p) {
    return Finding.of(displayed(p), EQUAL, p.overPairs(DiversityAndInconsistency::distanceIfEqual));
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
