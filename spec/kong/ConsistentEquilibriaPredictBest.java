package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.EQUAL;
import static kong.TotalDivergenceHardlyExceedsThatOfBestPredictions.EITHER;
import static kong.TotalDivergenceHardlyExceedsThatOfBestPredictions.TRUTHFUL;
import static kong.TotalDivergenceHardlyExceedsThatOfBestPredictions.scope;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.real.NestedRoot;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.GroupedStrategies;
import counterplay.model.elicitation.Measures;
import java.util.List;
import kong.equilibria.PeerPlay;
import kong.equilibria.SolvedPlay;
import kong.lemmas.Terms;

/**
 * Claims 5.13 and 5.14. If those who report the same signal predict the same, (45) leaves {@code
 * alpha (^p - theta_{-i} q) = 0}, where theta_{-i} is the average over those with whom i can be
 * matched.
 */
public final class ConsistentEquilibriaPredictBest implements Spec {

  private static final int CASES = 800;

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<PeerPlay> consistent =
        scope(
            EITHER + ", Inconsistency(s) = 0",
            CASES,
            p -> SolvedPlay.of(p).measures().isConsistent());
    return List.of(
        Claim.of(
            "kong/claim-5.13",
            STATEMENT,
            "Section 5.3, Claim 5.13 (under the hypotheses of Theorem 4.3)",
            "ClassificationScore(s) = TotalDivergence(s_BP) at an equilibrium exactly if"
                + " Inconsistency(s) = 0",
            PeerPlay.class,
            Reading.printed(
                    REFUTED,
                    scope(EITHER + ", alpha/beta < 1/(4m)", CASES, PeerPlay::hasPrintedRatio),
                    play -> equivalent(play, false))
                .weighed(Slips.peersFromTheOwnGroup()),
            Reading.ofProof(
                "ratio-of-the-proof",
                SURVIVED,
                scope(
                    TRUTHFUL + ", 2m beta/alpha < 1/2",
                    CASES,
                    p -> p.isOfTruthfulMechanism() && p.hasProofRatio()),
                play -> equivalent(play, false)),
            Reading.ours(
                "equal-if-consistent",
                SURVIVED,
                scope(
                    EITHER + ", Inconsistency(s) = 0; s_BP predicts the own group",
                    CASES,
                    p -> SolvedPlay.of(p).measures().isConsistent()),
                play -> equivalent(play, true))),
        Claim.of(
            "kong/claim-5.14",
            STATEMENT,
            "Section 5.3, Claim 5.14",
            "an equilibrium s with Inconsistency(s) = 0 is s_BP",
            PeerPlay.class,
            Reading.printed(
                    REFUTED,
                    consistent,
                    play -> Finding.of(differences(play, false), EQUAL, Rational.ZERO))
                .weighed(Slips.peersFromTheOwnGroup()),
            Reading.ofProof(
                "truthful-mechanism",
                SURVIVED,
                scope(
                    TRUTHFUL + ", Inconsistency(s) = 0",
                    CASES,
                    p -> p.isOfTruthfulMechanism() && SolvedPlay.of(p).measures().isConsistent()),
                play -> Finding.of(differences(play, false), EQUAL, Rational.ZERO)),
            Reading.ours(
                "predicting-the-own-group",
                SURVIVED,
                consistent,
                play -> Finding.of(differences(play, true), EQUAL, Rational.ZERO))));
  }

  private static Finding equivalent(PeerPlay play, boolean ownGroup) {
    SolvedPlay s = SolvedPlay.of(play);
    Measures best = ownGroup ? s.bestPredictionInGroups() : s.bestPrediction();
    NestedRoot difference = s.welfare().minus(NestedRoot.of(best.totalDivergence()));
    NestedRoot inconsistency = s.measures().inconsistency();
    return Terms.equivalent(difference.isZero(), inconsistency.isZero())
        .with("ClassificationScore(s) - " + "TotalDivergence(s_BP)", difference)
        .with("Inconsistency(s)", inconsistency);
  }

  /**
   * The sum of the squares by which the predictions of reports that are made differ from theta_{-i}
   * q.
   */
  private static Rational differences(PeerPlay play, boolean ownGroup) {
    SolvedPlay s = SolvedPlay.of(play);
    GroupedStrategies crowd = play.crowd();
    Rational sum = Rational.ZERO;
    for (int k = 0; k < crowd.parts().size(); k++) {
      for (int signal = 0; signal < play.signals(); signal++) {
        List<Rational> expected =
            (ownGroup ? crowd.averageOfPeers(k) : crowd.averageOfOthers(k))
                .times(play.law().posterior(signal));
        for (int r = 0; r < play.signals(); r++) {
          if (crowd.parts().get(k).theta().entry(r, signal).isZero()) continue;
          for (int t = 0; t < play.signals(); t++) {
            Rational d = s.predictions().of(k, signal, r).get(t).minus(expected.get(t));
            sum = sum.plus(d.times(d));
          }
        }
      }
    }
    return sum;
  }
}
