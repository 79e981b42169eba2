package kong;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.LESS;
import static kong.TotalDivergenceHardlyExceedsThatOfBestPredictions.CASES;
import static kong.TotalDivergenceHardlyExceedsThatOfBestPredictions.EITHER;
import static kong.TotalDivergenceHardlyExceedsThatOfBestPredictions.TRUTHFUL;
import static kong.TotalDivergenceHardlyExceedsThatOfBestPredictions.gap;
import static kong.TotalDivergenceHardlyExceedsThatOfBestPredictions.proofRatio;
import static kong.TotalDivergenceHardlyExceedsThatOfBestPredictions.scope;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.NestedRoot;
import counterplay.mechanism.Mechanisms;
import java.util.List;
import kong.equilibria.PeerPlay;
import kong.equilibria.SolvedPlay;

/**
 * Section 5.3, (36) and what follows from (56), for an equilibrium s and its best predictions s_BP:
 *
 * <pre>
 *   ClassificationScore(s) = Diversity(s) - Inconsistency(s) &lt;= TotalDivergence(s) - Inconsistency(s) &lt;= TotalDivergence(s_BP)     (36)
 * </pre>
 */
public final class InequalitiesBehindTheMainLemma implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/section-5.3-eq-36",
            FORMULA,
            "Section 5.3, (36)",
            "ClassificationScore(s) = Diversity(s) - Inconsistency(s) <= TotalDivergence(s) -"
                + " Inconsistency(s) <= TotalDivergence(s_BP) in every equilibrium s",
            PeerPlay.class,
            Reading.printed(
                    REFUTED,
                    scope(EITHER + ", alpha/beta < 1/(4m)", CASES, PeerPlay::hasPrintedRatio),
                    InequalitiesBehindTheMainLemma::chain)
                .weighed(Slips.peersFromTheOwnGroup()),
            Reading.ofProof(
                "ratio-of-the-proof",
                SURVIVED,
                proofRatio(),
                InequalitiesBehindTheMainLemma::chain)),
        Claim.of(
            "kong/section-5.3-beta-alpha",
            STATEMENT,
            "Section 5.3, after (56)",
            "if 2m beta/alpha < 1/2, the total divergence of every equilibrium s is less than that"
                + " of s_BP plus the inconsistency of s",
            PeerPlay.class,
            Reading.printed(
                    REFUTED,
                    scope(EITHER + ", 2m beta/alpha < 1/2", CASES, PeerPlay::hasProofRatio),
                    play -> gap(play).asserting(LESS))
                .weighed(Slips.peersFromTheOwnGroup()),
            Reading.ours(
                "inconsistent",
                SURVIVED,
                scope(
                    TRUTHFUL + ", 2m beta/alpha < 1/2, Inconsistency(s) > 0",
                    CASES,
                    p ->
                        p.isOfTruthfulMechanism()
                            && p.hasProofRatio()
                            && !SolvedPlay.of(p).measures().isConsistent()),
                play -> gap(play).asserting(LESS)),
            Reading.ours(
                "weakly",
                SURVIVED,
                proofRatio(),
                TotalDivergenceHardlyExceedsThatOfBestPredictions::gap)));
  }

  /** The equation as two inequalities, then the two inequalities. */
  private static Finding chain(PeerPlay play) {
    SolvedPlay s = SolvedPlay.of(play);
    NestedRoot score = s.measures().classificationScore();
    NestedRoot inconsistency = s.measures().inconsistency();
    NestedRoot difference = NestedRoot.of(s.measures().diversity()).minus(inconsistency);
    NestedRoot total = NestedRoot.of(s.measures().totalDivergence()).minus(inconsistency);
    List<RealNumber> left = List.of(score, difference, difference, total);
    return Finding.ofReals(
        left, AT_MOST, List.of(difference, score, total, s.bestPrediction().totalDivergence()));
  }
}
