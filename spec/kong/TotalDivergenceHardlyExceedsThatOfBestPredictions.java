package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_MOST;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kong.equilibria.PeerPlay;
import kong.equilibria.SolvedPlay;
import kong.equilibria.StructuredEquilibria;

/**
 * Section 5.3, the inequality behind the main lemma, for an equilibrium s:
 *
 * <pre>
 *   TotalDivergence(s) - TotalDivergence(s_BP) &lt;= Inconsistency(s)
 * </pre>
 *
 * <p>Theorem 4.3 prints alpha/beta &lt; 1/(4m), the proof uses beta/alpha &lt; 1/(4m). And s_BP
 * averages over all others (Claim 2.12), while the Disagreement Mechanism matches inside groups.
 */
public final class TotalDivergenceHardlyExceedsThatOfBestPredictions implements Spec {

  static final String EITHER =
      "SNIFE priors, n >= 3, every equilibrium of the Truthful Mechanism and of the Disagreement"
          + " Mechanism with any two groups, any strictly proper rule";
  static final String TRUTHFUL =
      "SNIFE priors, n >= 3, every equilibrium of the Truthful Mechanism, any strictly proper rule";
  static final int CASES = 400;

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/section-5.3-divergence-gap",
            STATEMENT,
            "Section 5.3 (under the hypotheses of Theorem 4.3)",
            "in every equilibrium s the total divergence is at most that of s_BP plus the"
                + " inconsistency of s",
            PeerPlay.class,
            Reading.printed(
                    REFUTED,
                    scope(EITHER + ", alpha/beta < 1/(4m)", CASES, PeerPlay::hasPrintedRatio),
                    TotalDivergenceHardlyExceedsThatOfBestPredictions::gap)
                .weighed(Slips.peersFromTheOwnGroup()),
            Reading.ours(
                    "one-group",
                    REFUTED,
                    scope(
                        TRUTHFUL + ", alpha/beta < 1/(4m)",
                        2 * CASES,
                        p -> p.isOfTruthfulMechanism() && p.hasPrintedRatio()),
                    TotalDivergenceHardlyExceedsThatOfBestPredictions::gap)
                .weighed(Slips.invertedRatio("ratio-of-the-proof")),
            Reading.ofProof(
                "ratio-of-the-proof",
                SURVIVED,
                proofRatio(),
                TotalDivergenceHardlyExceedsThatOfBestPredictions::gap),
            Reading.ours(
                "whatever-m",
                SURVIVED,
                scope(
                    TRUTHFUL + ", 4 sqrt(2) beta <= alpha",
                    CASES,
                    p -> p.isOfTruthfulMechanism() && p.hasSufficientRatio()),
                TotalDivergenceHardlyExceedsThatOfBestPredictions::gap),
            Reading.ours(
                "predicting-the-own-group",
                SURVIVED,
                scope(
                    EITHER
                        + ", 4 sqrt(2) beta <= alpha (k - 1)/(n - 1), where k is the size of the"
                        + " smaller group; s_BP predicts the own group",
                    CASES,
                    TotalDivergenceHardlyExceedsThatOfBestPredictions::groupsSuffice),
                play -> {
                  SolvedPlay s = SolvedPlay.of(play);
                  return Finding.of(
                      s.measures()
                          .totalDivergence()
                          .minus(s.bestPredictionInGroups().totalDivergence()),
                      AT_MOST,
                      s.measures().inconsistency());
                })));
  }

  static Scope<PeerPlay> scope(String words, int cases, Predicate<PeerPlay> condition) {
    return Scope.sample(
            words + "; tried: " + StructuredEquilibria.WORDS,
            cases,
            StructuredEquilibria.equilibria(p -> p.isSnife() && condition.test(p)))
        .containing(p -> p.isEquilibrium() && p.isSnife() && condition.test(p));
  }

  private static boolean groupsSuffice(PeerPlay p) {
    int n = p.crowd().agents();
    int least =
        IntStream.range(0, p.crowd().parts().size()).map(p.crowd()::groupSize).min().orElseThrow();
    Rational share = Rational.of(least - 1L, n - 1L).times(p.alpha());
    return p.beta().times(p.beta()).times(Rational.of(32)).compareTo(share.times(share)) <= 0;
  }

  static Scope<PeerPlay> proofRatio() {
    return scope(
        TRUTHFUL + ", 2m beta/alpha < 1/2",
        CASES,
        p -> p.isOfTruthfulMechanism() && p.hasProofRatio());
  }

  static Finding gap(PeerPlay play) {
    SolvedPlay s = SolvedPlay.of(play);
    return Finding.of(s.gap(), AT_MOST, s.measures().inconsistency());
  }
}
