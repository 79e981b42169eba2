package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.LESS;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.mechanism.Mechanisms;
import java.util.List;
import java.util.function.Predicate;
import kong.equilibria.KnownPlays;
import kong.equilibria.PeerPlay;
import kong.equilibria.SolvedPlay;
import kong.equilibria.StructuredEquilibria;

/**
 * Lemma 5.6, the main lemma: ClassificationScore(s) &lt;= TotalDivergence(s_BP) for every
 * equilibrium s, with equality only if Inconsistency(s) = 0 and s = s_BP.
 */
public final class EquilibriaScoreAtMostWhatBestPredictionsDiverge implements Spec {

  private static final String EITHER =
      "SNIFE priors, n >= 3, equilibria of the Truthful Mechanism and of the Disagreement"
          + " Mechanism, alpha/beta < 1/(4m)";
  private static final String ONE_GROUP =
      "SNIFE priors, n >= 3, equilibria of the Truthful Mechanism, beta/alpha < 1/(4m)";
  private static final String TRIED =
      "; tried: groups that report different signals, four agents who merge two signals, "
          + StructuredEquilibria.WORDS;

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<PeerPlay> inGroups =
        scope(
            "SNIFE priors, n >= 3, equilibria of the Disagreement Mechanism, beta/alpha < 1/(4m)",
            p -> !p.isOfTruthfulMechanism() && p.hasProofRatio());
    return List.of(
        Claim.of(
            "kong/lemma-5.6-inequality",
            STATEMENT,
            "Section 5.2, Lemma 5.6 (under the hypotheses of Theorem 4.3)",
            "in every equilibrium s, ClassificationScore(s) <= TotalDivergence(s_BP)",
            PeerPlay.class,
            Reading.printed(REFUTED, printed(), p -> score(p, AT_MOST))
                .weighed(Slips.peersFromTheOwnGroup()),
            Reading.ours(
                    "groups-with-the-ratio-of-the-proof", REFUTED, inGroups, p -> score(p, AT_MOST))
                .weighed(Slips.peersFromTheOwnGroup()),
            Reading.ofProof("ratio-of-the-proof", SURVIVED, oneGroup(), p -> score(p, AT_MOST))),
        Claim.of(
            "kong/section-5.2-heading-1",
            STATEMENT,
            "Section 5.2, heading (1)",
            "in every equilibrium s, ClassificationScore(s) < TotalDivergence(s_BP)",
            PeerPlay.class,
            Reading.printed(REFUTED, printed(), p -> score(p, LESS))
                .weighed(Slips.peersFromTheOwnGroup()),
            Reading.ours(
                    "truth-with-the-ratio-of-the-proof", REFUTED, oneGroup(), p -> score(p, LESS))
                .weighed(
                    Gravity.misprint(
                        "inconsistent",
                        "a weak sign, as in Lemma 5.6: both sides are equal under"
                            + " truth-telling")),
            Reading.ours(
                "inconsistent",
                SURVIVED,
                scope(
                    ONE_GROUP + ", Inconsistency(s) > 0",
                    p ->
                        p.isOfTruthfulMechanism()
                            && p.hasProofRatio()
                            && !SolvedPlay.of(p).measures().isConsistent()),
                p -> score(p, LESS))));
  }

  static Scope<PeerPlay> oneGroup() {
    return scope(ONE_GROUP, p -> p.isOfTruthfulMechanism() && p.hasProofRatio());
  }

  static Scope<PeerPlay> printed() {
    return scope(EITHER, PeerPlay::hasPrintedRatio);
  }

  private static Scope<PeerPlay> scope(String words, Predicate<PeerPlay> condition) {
    return KnownPlays.equilibria(words + TRIED, 240, p -> p.isSnife() && condition.test(p), 100);
  }

  private static Finding score(PeerPlay play, Relation relation) {
    SolvedPlay s = SolvedPlay.of(play);
    return Finding.of(s.welfare(), relation, s.bestPrediction().totalDivergence());
  }
}
