package kong;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.mechanism.Mechanisms;
import java.util.List;
import kong.classification.EnumeratedPlay;

/**
 * Section 5.1: TotalDivergence = sum_{j, k, s, t} Pr(j, k) Pr(s, t) int D*(^p_j, ^p_k), which
 * counts the pairs with equal reported signals too.
 */
public final class TotalDivergenceExceedsDiversity implements Spec {

  private static final String ALL = "all n >= 2, symmetric priors, strategy profiles";
  private static final String BOUND =
      "n = 2, 3, 4, two signals, three priors, profiles of eight strategies";
  private static final Scope<EnumeratedPlay> PLAYS =
      Scope.part(
          ALL, BOUND, EnumeratedPlay.some(2).or(EnumeratedPlay.some(3)).or(EnumeratedPlay.some(4)));

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/formula-section-5.1-total-divergence",
            FORMULA,
            "Section 5.1",
            "TotalDivergence is the expected divergence of two random agents' predictions",
            EnumeratedPlay.class,
            Reading.printed(
                BOUNDED,
                PLAYS,
                p ->
                    Finding.of(
                        p.measures().totalDivergence(), EQUAL, TotalDivergences.expected(p)))),
        Claim.of(
            "kong/section-5.1-total-divergence-robust",
            STATEMENT,
            "Section 5.1",
            "it does not matter whether an agent is compared with himself, too, since D* is 0"
                + " there",
            EnumeratedPlay.class,
            Reading.printed(BOUNDED, PLAYS, TotalDivergences::withOneself),
            Reading.ours("reports-drawn-twice", REFUTED, PLAYS, TotalDivergences::drawnTwice)
                .weighed(Gravity.substantive()),
            Reading.ours("uniform-pairs", REFUTED, PLAYS, TotalDivergences::uniformPairs)
                .weighed(Gravity.substantive())),
        Claim.of(
            "kong/section-5.1-total-divergence-at-least-diversity",
            STATEMENT,
            "Section 5.1",
            "TotalDivergence >= Diversity",
            EnumeratedPlay.class,
            Reading.printed(
                BOUNDED,
                PLAYS,
                p ->
                    Finding.of(
                        p.measures().totalDivergence(), AT_LEAST, p.measures().diversity()))),
        Claim.of(
            "kong/claim-5.4",
            STATEMENT,
            "Section 5.1, Claim 5.4 (proof in 5.4)",
            "Diversity = TotalDivergence exactly if Inconsistency = 0",
            EnumeratedPlay.class,
            Reading.printed(BOUNDED, PLAYS, TotalDivergences::together),
            Reading.ours("how-far", BOUNDED, PLAYS, TotalDivergences::howFar)),
        Claim.of(
            "kong/section-5.1-symmetrized-total-divergence",
            FORMULA,
            "Section 5.1",
            "TotalDivergence(symmetrized s_BP) = sum Pr(j, k) Pr(s, t) D*(avg q_s, avg q_t)",
            EnumeratedPlay.class,
            Reading.printed(BOUNDED, PLAYS, TotalDivergences::symmetrised)));
  }
}
