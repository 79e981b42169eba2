package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static kong.EquilibriaApproachTruthAsAgentsGrow.ANY;
import static kong.EquilibriaApproachTruthAsAgentsGrow.CASES;
import static kong.TotalDivergenceHardlyExceedsThatOfBestPredictions.scope;

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
 * Section 6, 4): in the Disagreement Mechanism an equilibrium with a welfare close to that of truth
 * is close to a permutation.
 */
public final class WhoApproachesTruthPlaysAPermutation implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/section-6-conclusion-4",
            STATEMENT,
            "Section 6, 4)",
            "an equilibrium of the Disagreement Mechanism whose agent welfare is close to the one"
                + " of truth-telling is close to a permutation strategy",
            PeerPlay.class,
            Reading.printed(
                    REFUTED,
                    scope(
                        ANY
                            + ", every equilibrium with at least truth's welfare: in its average"
                            + " signal strategy no row has two entries above 1/4",
                        CASES,
                        WhoApproachesTruthPlaysAPermutation::isPaidLikeTruth),
                    WhoApproachesTruthPlaysAPermutation::close)
                .weighed(Slips.peersFromTheOwnGroup()),
            Reading.ours(
                "symmetric-two-signals",
                SURVIVED,
                scope(
                    "SNIFE priors of two signals, quadratic rule, every symmetric "
                        + "equilibrium with at least truth's welfare",
                    CASES,
                    p -> p.signals() == 2 && p.crowd().isSymmetric() && isPaidLikeTruth(p)),
                WhoApproachesTruthPlaysAPermutation::close)));
  }

  private static boolean isPaidLikeTruth(PeerPlay play) {
    SolvedPlay s = SolvedPlay.of(play);
    return s.welfare().compareTo(NestedRoot.of(s.truthfulWelfare())) >= 0;
  }

  private static Finding close(PeerPlay play) {
    return Finding.of(SolvedPlay.of(play).distanceFromPermutations(), AT_MOST, Rational.of(1, 4));
  }
}
