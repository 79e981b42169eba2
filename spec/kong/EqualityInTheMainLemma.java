package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.EQUAL;
import static kong.EquilibriaScoreAtMostWhatBestPredictionsDiverge.oneGroup;
import static kong.EquilibriaScoreAtMostWhatBestPredictionsDiverge.printed;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.real.NestedRoot;
import counterplay.mechanism.Mechanisms;
import java.util.List;
import kong.equilibria.PeerPlay;
import kong.equilibria.SolvedPlay;

/**
 * Lemma 5.6: where ClassificationScore(s) = TotalDivergence(s_BP) at an equilibrium s,
 * Inconsistency(s) = 0 and s = s_BP.
 */
public final class EqualityInTheMainLemma implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/lemma-5.6-equality-inconsistency",
            STATEMENT,
            "Section 5.2, Lemma 5.6 (under the hypotheses of Theorem 4.3)",
            "equality in Lemma 5.6 implies Inconsistency(s) = 0",
            PeerPlay.class,
            Reading.printed(SURVIVED, printed(), EqualityInTheMainLemma::consistent),
            Reading.ofProof(
                "ratio-of-the-proof", SURVIVED, oneGroup(), EqualityInTheMainLemma::consistent)),
        Claim.of(
            "kong/lemma-5.6-equality-best-prediction",
            STATEMENT,
            "Section 5.2, Lemma 5.6 (under the hypotheses of Theorem 4.3)",
            "equality in Lemma 5.6 implies s = s_BP",
            PeerPlay.class,
            Reading.printed(SURVIVED, printed(), EqualityInTheMainLemma::best),
            Reading.ofProof(
                "ratio-of-the-proof", SURVIVED, oneGroup(), EqualityInTheMainLemma::best)));
  }

  private static Finding consistent(PeerPlay play) {
    SolvedPlay s = SolvedPlay.of(play);
    return ifEqual(s, s.measures().isConsistent());
  }

  private static Finding best(PeerPlay play) {
    SolvedPlay s = SolvedPlay.of(play);
    return ifEqual(s, s.isBestPrediction());
  }

  /** Where the two are equal, what follows is wanted. */
  private static Finding ifEqual(SolvedPlay s, boolean follows) {
    NestedRoot difference = s.welfare().minus(NestedRoot.of(s.bestPrediction().totalDivergence()));
    return Finding.of(
            difference.isZero() && !follows ? Rational.ONE : Rational.ZERO, EQUAL, Rational.ZERO)
        .with("difference", difference);
  }
}
