package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.reduced.ReducedGame.Leaf;
import csoka.sentences.FourRoundSentence;
import csoka.sentences.FourRoundSentence.Comparing;
import java.util.List;

/** Section 3.2: Blue's last report, opposite to Red's. */
public final class LastMove implements Spec {

  /** Everything up to the last move: all types and the two earlier free reports. */
  public record History(int n, Level p1, Level hat1, Level p2, Level p3, Level red2, Level hat2) {
    /** The leaf to which the last report leads. */
    public Leaf then(Level hat3) {
      return new Leaf(p1, hat1, p2, p3, red2, hat2, hat3);
    }
  }

  /**
   * What Blue knows of himself before his last move, and what Red reports after Blue's report;
   * Red's report that Blue answers is named by the sentence.
   */
  public record Known(
      int n, Level p1, Level hat1, Level p2, Level p3, Level afterLow, Level afterHigh) {}

  private static final Space<List<Level>> BLUE =
      four((p1, hat1, p2, p3) -> List.of(p1, hat1, p2, p3));

  private static final Space<Known> KNOWN =
      FourRounds.sizes()
          .then(
              n ->
                  BLUE.then(
                      b ->
                          FourRounds.levels()
                              .then(
                                  low ->
                                      FourRounds.levels()
                                          .map(
                                              high ->
                                                  new Known(
                                                      n, b.get(0), b.get(1), b.get(2), b.get(3),
                                                      low, high)))));

  private static final Space<History> HISTORIES =
      FourRounds.sizes()
          .then(
              n ->
                  BLUE.then(
                      b ->
                          FourRounds.levels()
                              .then(
                                  red2 ->
                                      FourRounds.levels()
                                          .map(
                                              hat2 ->
                                                  new History(
                                                      n, b.get(0), b.get(1), b.get(2), b.get(3),
                                                      red2, hat2)))));

  private interface Make<T> {
    T of(Level p1, Level hat1, Level p2, Level p3);
  }

  private static <T> Space<T> four(Make<T> make) {
    Space<Level> level = FourRounds.levels();
    return level.then(
        p1 -> level.then(hat1 -> level.then(p2 -> level.map(p3 -> make.of(p1, hat1, p2, p3)))));
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Scope<History> all =
        Scope.part("n >= 3, all types and earlier reports", FourRounds.BOUND, HISTORIES);
    Scope<History> lied =
        Scope.part(
            "n >= 3, all types and earlier reports in which Red's report is not his type",
            FourRounds.BOUND,
            HISTORIES.where(h -> h.hat2() != h.red2()));
    return List.of(
        Claim.of(
            "csoka/section-3.2-last-move-effect",
            Kind.STATEMENT,
            "Section 3.2",
            "the last report changes Blue's gamma only, by the change of 100 E(-delta_2^red"
                + " delta_3^blue)",
            History.class,
            reading(all, true, rounds, new BluesLastReport.Effect())),
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
                + " dominates 90%"),
        Claim.of(
            "csoka/section-3.2-last-move-strict",
            Kind.STATEMENT,
            "Section 3.2",
            "the opposite of Red's report is strictly better for Blue whenever Red's report is not"
                + " his type",
            History.class,
            reading(lied, false, rounds, new BluesLastReport.Strictly())),
        Claim.of(
            "csoka/section-3.2-same-kind-never-increases",
            Kind.STATEMENT,
            "Section 3.2",
            "a last report of the same kind as Red's never gives a larger E(gamma^blue) than the"
                + " opposite one",
            History.class,
            reading(all, true, rounds, new BluesLastReport.NeverIncreases())),
        Claim.of(
            "csoka/section-3.2-same-kind-never-changes",
            Kind.STATEMENT,
            "Section 3.2",
            "a last report of the same kind as Red's gives the same E(gamma^red) as the opposite"
                + " one",
            History.class,
            reading(all, true, rounds, new BluesLastReport.Unchanged())));
  }

  /** About a history, in which Red's report is any, or not his type. */
  private static Reading<History> reading(
      Scope<History> scope, boolean any, FourRounds rounds, Comparing comparing) {
    FourRoundSentence sentence =
        FourRoundSentence.of(
            rounds,
            domain -> {
              Domain types = BluesLastReport.blue(domain).choice("red2", s -> 2);
              return any ? types.choice("hat2", s -> 2) : types;
            },
            comparing);
    return Reading.printed(
            Verdict.PROVED,
            scope,
            sentence.judging(
                h -> {
                  Assignment types =
                      BluesLastReport.blue(h.n(), h.p1(), h.hat1(), h.p2(), h.p3())
                          .whole("red2", h.red2().ordinal());
                  return any ? types.whole("hat2", h.hat2().ordinal()) : types;
                }))
        .provedBy(sentence.proof());
  }

  private static Claim<Known> after(FourRounds rounds, String id, Level hat2, String statement) {
    FourRoundSentence sentence =
        FourRoundSentence.of(
            rounds,
            domain ->
                BluesLastReport.blue(domain).numbers(s -> Frame.NONE.probability("low", "high")),
            new BluesLastReport.After(hat2));
    return Claim.of(
        id,
        Kind.STATEMENT,
        "Section 3.2",
        statement,
        Known.class,
        Reading.printed(
                Verdict.PROVED,
                Scope.part(
                    "n >= 3, at every information set of Blue after this report, against all"
                        + " strategies of Red",
                    FourRounds.BOUND + ", Red's pure strategies",
                    KNOWN),
                sentence.judging(
                    k ->
                        BluesLastReport.blue(k.n(), k.p1(), k.hat1(), k.p2(), k.p3())
                            .number("low", Rational.of(k.afterLow().ordinal()))
                            .number("high", Rational.of(k.afterHigh().ordinal()))))
            .provedBy(sentence.proof()));
  }
}
