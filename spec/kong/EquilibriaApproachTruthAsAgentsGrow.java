package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;
import static kong.TotalDivergenceHardlyExceedsThatOfBestPredictions.scope;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.real.NestedRoot;
import counterplay.exact.real.RootSum;
import counterplay.mechanism.Mechanisms;
import java.util.List;
import kong.equilibria.PeerPlay;
import kong.equilibria.SolvedPlay;

/**
 * Section 6, 3): in the Disagreement Mechanism, as n grows, the agent welfare of any equilibrium
 * approaches that of truth. A symmetric equilibrium is one for every n, with the same welfare.
 */
public final class EquilibriaApproachTruthAsAgentsGrow implements Spec {

  static final int CASES = 120;
  static final String ANY =
      "SNIFE priors, any two groups, every alpha, beta > 0, any strictly proper rule";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/section-6-conclusion-3",
            STATEMENT,
            "Section 6, 3)",
            "as n grows, the agent welfare of any equilibrium of the Disagreement Mechanism"
                + " approaches the one of truth-telling",
            PeerPlay.class,
            Reading.printed(
                    REFUTED,
                    scope(
                        ANY
                            + ", every symmetric equilibrium: it is one for every n, so that its"
                            + " welfare approaches truth's only if it is the same",
                        CASES,
                        p -> p.crowd().isSymmetric()),
                    play ->
                        Finding.of(
                            SolvedPlay.of(play).welfare(),
                            EQUAL,
                            SolvedPlay.of(play).truthfulWelfare()))
                .weighed(Gravity.substantive()),
            Reading.ours(
                "no-more-in-the-limit",
                SURVIVED,
                scope(
                    "SNIFE priors, every equilibrium of the Truthful Mechanism, 4 sqrt(2) beta <="
                        + " alpha, any strictly proper rule, n >= 3: the root of its score exceeds"
                        + " that of truth by at most 2 sqrt(2 - 2 sqrt((n-2)/(n-1)))",
                    CASES,
                    p -> p.isOfTruthfulMechanism() && p.hasSufficientRatio()),
                EquilibriaApproachTruthAsAgentsGrow::bounded),
            Reading.ours(
                    "no-more-in-the-limit-with-groups",
                    REFUTED,
                    scope(
                        "the same for equilibria of the Disagreement Mechanism",
                        CASES,
                        p -> !p.isOfTruthfulMechanism() && p.hasSufficientRatio()),
                    EquilibriaApproachTruthAsAgentsGrow::bounded)
                .weighed(Slips.peersFromTheOwnGroup()),
            BestPaidEquilibria.twoConstants(),
            BestPaidEquilibria.constantsInOneGroup(),
            BestPaidEquilibria.ofOneGroup(),
            BestPaidEquilibria.ofTwoGroups()));
  }

  /** {@code ClassificationScore(s) <= (sqrt(TotalDivergence(T)) + 2 delta)^2}. */
  private static Finding bounded(PeerPlay play) {
    SolvedPlay s = SolvedPlay.of(play);
    long n = play.crowd().agents();
    RootSum deltaSquared =
        RootSum.of(Rational.of(2))
            .minus(RootSum.sqrt(Rational.of(n - 2, n - 1)).scale(Rational.of(2)));
    NestedRoot root =
        NestedRoot.sqrt(s.truthfulWelfare())
            .plus(NestedRoot.sqrt(deltaSquared).scale(Rational.of(2)));
    return Finding.of(s.welfare(), AT_MOST, root.times(root));
  }
}
