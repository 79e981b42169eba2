package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.MORE;
import static kong.TotalDivergenceHardlyExceedsThatOfBestPredictions.scope;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import java.util.List;
import kong.equilibria.PeerPlay;
import kong.equilibria.SolvedPlay;

/**
 * Section 6, 2): in the Disagreement Mechanism no symmetric equilibrium has more agent welfare than
 * truth-telling, that is ClassificationScore (Claim 5.3).
 */
public final class NoSymmetricEquilibriumIsPaidMoreThanTruth implements Spec {

  private static final int CASES = 800;
  private static final String ANY =
      "SNIFE priors, n >= 3, any two groups, every alpha, beta > 0, any strictly proper rule";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/section-6-conclusion-2",
            STATEMENT,
            "Section 6, 2)",
            "no symmetric equilibrium of the Disagreement Mechanism has more agent welfare than"
                + " truth-telling",
            PeerPlay.class,
            Reading.printed(
                    REFUTED,
                    scope(
                        ANY + ", every symmetric equilibrium", CASES, p -> p.crowd().isSymmetric()),
                    NoSymmetricEquilibriumIsPaidMoreThanTruth::compared)
                .weighed(Slips.invertedRatio("ratio-of-the-proof")),
            Reading.ofProof(
                "ratio-of-the-proof",
                SURVIVED,
                scope(
                    ANY + ", 2m beta/alpha < 1/2, every symmetric equilibrium",
                    CASES,
                    p -> p.crowd().isSymmetric() && p.hasProofRatio()),
                NoSymmetricEquilibriumIsPaidMoreThanTruth::compared),
            Reading.ours(
                "two-signals",
                SURVIVED,
                scope(
                    "SNIFE priors of two signals, n >= 3, any two groups, every alpha, beta "
                        + "> 0, quadratic rule, every symmetric equilibrium",
                    CASES,
                    p -> p.crowd().isSymmetric() && p.signals() == 2),
                NoSymmetricEquilibriumIsPaidMoreThanTruth::compared),
            Reading.ours(
                    "six-for-four-root-two",
                    REFUTED,
                    Scope.sample(
                            "SNIFE priors, beta <= 6 alpha in place of 4 sqrt(2) beta <= alpha,"
                                + " every symmetric equilibrium; tried: signal 0 nearly always,"
                                + " split in two labels, and signals 1 and 2 under the third",
                            CASES,
                            PlaysPaidMoreThanTruth.rareTogether()
                                .where(p -> p.isSnife() && p.isEquilibrium()))
                        .containing(
                            p ->
                                p.isSnife()
                                    && p.isEquilibrium()
                                    && p.crowd().isSymmetric()
                                    && p.beta().compareTo(p.alpha().times(Rational.of(6))) <= 0),
                    NoSymmetricEquilibriumIsPaidMoreThanTruth::compared)
                .weighed(Gravity.substantive()),
            Reading.ours(
                    "asymmetric-too",
                    REFUTED,
                    scope(
                        "SNIFE priors, n >= 3, the Truthful Mechanism's equilibria, 2m "
                            + "beta/alpha < 1/2, symmetric or not",
                        CASES,
                        p -> p.isOfTruthfulMechanism() && p.hasProofRatio()),
                    NoSymmetricEquilibriumIsPaidMoreThanTruth::compared)
                .weighed(Gravity.substantive()),
            Reading.ours(
                "one-always-reports-another-signal",
                BOUNDED,
                Scope.part(
                    "for every n >= 3 a SNIFE prior: all but one always report signal 0, the other"
                        + " signal 1, in one group; an equilibrium paid more than truth",
                    "n = 3..12",
                    Space.range(3, 12).map(PlaysPaidMoreThanTruth::odd)),
                play -> {
                  SolvedPlay s = SolvedPlay.of(play);
                  return play.isEquilibrium()
                      ? Finding.of(s.welfare(), MORE, s.truthfulWelfare())
                      : Finding.undefined("no equilibrium", MORE, Rational.ZERO);
                })));
  }

  static Finding compared(PeerPlay play) {
    SolvedPlay s = SolvedPlay.of(play);
    return Finding.of(s.welfare(), AT_MOST, s.truthfulWelfare());
  }
}
