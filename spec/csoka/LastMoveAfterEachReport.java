package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Frame;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.BluesLastReport.After;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.sentences.FourRoundSentence;
import csoka.sentences.Leaves;
import java.util.List;

/**
 * Section 3.2: after each report of Red the opposite last report of Blue weakly dominates the other
 * one.
 */
public final class LastMoveAfterEachReport implements Spec {

  private static final Space<Known> KNOWN =
      FourRounds.sizes().then(n -> FourRounds.levels(6).map(l -> Known.of(n, l)));

  /**
   * What Blue knows of himself before his last move, and what Red reports after Blue's report;
   * Red's report that Blue answers is named by the sentence.
   */
  public record Known(
      int n, Level p1, Level hat1, Level p2, Level p3, Level afterLow, Level afterHigh) {
    private static Known of(int n, List<Level> levels) {
      return new Known(
          n,
          levels.get(0),
          levels.get(1),
          levels.get(2),
          levels.get(3),
          levels.get(4),
          levels.get(5));
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    return List.of(
        after(
            rounds,
            "csoka/section-3.2-last-move-after-20",
            Level.LOW,
            "after Red's report 20%, -delta_2^red is not negative and the last report 90% weakly"
                + " dominates 10%"),
        after(
            rounds,
            "csoka/section-3.2-last-move-after-80",
            Level.HIGH,
            "after Red's report 80%, -delta_2^red is not positive and the last report 10% weakly"
                + " dominates 90%"));
  }

  private static Claim<Known> after(FourRounds rounds, String id, Level hat2, String statement) {
    return Claim.of(
        id,
        Kind.STATEMENT,
        "Section 3.2",
        statement,
        Known.class,
        FourRoundSentence.of(
                rounds,
                d ->
                    Leaves.levels(LastMove.NAMES.subList(0, 4))
                        .apply(d)
                        .numbers(s -> Frame.NONE.probability("low", "high")),
                new After(hat2))
            .proved(
                Reading.PRINTED,
                Scope.part(
                    "n >= 3, at every information set of Blue after this report, against all"
                        + " strategies of Red",
                    FourRounds.BOUND + ", Red's pure strategies",
                    KNOWN),
                k ->
                    Leaves.levels(
                            Assignment.NONE.whole("n", k.n()),
                            LastMove.NAMES.subList(0, 4),
                            List.of(k.p1(), k.hat1(), k.p2(), k.p3()))
                        .number("low", Rational.of(k.afterLow().ordinal()))
                        .number("high", Rational.of(k.afterHigh().ordinal()))));
  }
}
