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
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.reduced.ReducedGame;
import csoka.reduced.ReducedGame.Leaf;
import csoka.sentences.FourRoundSentence;
import csoka.sentences.FourRoundSentence.Comparing;
import csoka.sentences.FourRoundSentence.Comparisons;
import csoka.sentences.FourRoundSentence.Pair;
import csoka.sentences.LeafSum;
import csoka.sentences.Leaves;
import java.util.ArrayList;
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
            reading(all, true, rounds, new Effect())),
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
            reading(lied, false, rounds, new Strictly())),
        Claim.of(
            "csoka/section-3.2-same-kind-never-increases",
            Kind.STATEMENT,
            "Section 3.2",
            "a last report of the same kind as Red's never gives a larger E(gamma^blue) than the"
                + " opposite one",
            History.class,
            reading(all, true, rounds, new NeverIncreases())),
        Claim.of(
            "csoka/section-3.2-same-kind-never-changes",
            Kind.STATEMENT,
            "Section 3.2",
            "a last report of the same kind as Red's gives the same E(gamma^red) as the opposite"
                + " one",
            History.class,
            reading(all, true, rounds, new Unchanged())));
  }

  /** About a history, in which Red's report is any, or not his type. */
  private static Reading<History> reading(
      Scope<History> scope, boolean any, FourRounds rounds, Comparing comparing) {
    FourRoundSentence sentence =
        FourRoundSentence.of(
            rounds,
            domain -> {
              Domain types = blue(domain).choice("red2", s -> 2);
              return any ? types.choice("hat2", s -> 2) : types;
            },
            comparing);
    return Reading.printed(
            Verdict.PROVED,
            scope,
            sentence.judging(
                h -> {
                  Assignment types =
                      blue(h.n(), h.p1(), h.hat1(), h.p2(), h.p3())
                          .whole("red2", h.red2().ordinal());
                  return any ? types.whole("hat2", h.hat2().ordinal()) : types;
                }))
        .provedBy(sentence.proof());
  }

  private static Domain blue(Domain domain) {
    Domain more = domain;
    for (String name : List.of("p1", "hat1", "p2", "p3")) more = more.choice(name, s -> 2);
    return more;
  }

  private static Assignment blue(int n, Level p1, Level hat1, Level p2, Level p3) {
    return Assignment.NONE
        .whole("n", n)
        .whole("p1", p1.ordinal())
        .whole("hat1", hat1.ordinal())
        .whole("p2", p2.ordinal())
        .whole("p3", p3.ordinal());
  }

  private static History history(Leaves<?> in, Level red2, Level hat2) {
    return new History(
        3, in.level("p1"), in.level("hat1"), in.level("p2"), in.level("p3"), red2, hat2);
  }

  private static History history(Leaves<?> in) {
    return history(in, in.level("red2"), in.level("hat2"));
  }

  /**
   * All utilities and all gammas but Blue's after "low" and after "high"; the change of Blue's
   * gamma against the formula.
   */
  private record Effect() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      ReducedGame game = in.rounds().at(3);
      Leaf low = history(in).then(Level.LOW);
      Leaf high = history(in).then(Level.HIGH);
      Rational change =
          Rational.of(-100)
              .times(game.delta(2, low))
              .times(game.delta(3, high).minus(game.delta(3, low)));
      List<Pair<S>> pairs =
          new ArrayList<>(
              List.of(
                  new Pair<>(
                      in.at(high, LeafSum.Kind.GAMMA, FourRounds.BLUE)
                          .minus(in.at(low, LeafSum.Kind.GAMMA, FourRounds.BLUE)),
                      in.constant(change))));
      for (int i = 0; i < in.x().whole("n"); i++) {
        pairs.add(
            new Pair<>(in.at(high, LeafSum.Kind.UTILITY, i), in.at(low, LeafSum.Kind.UTILITY, i)));
        if (i != FourRounds.BLUE)
          pairs.add(
              new Pair<>(in.at(high, LeafSum.Kind.GAMMA, i), in.at(low, LeafSum.Kind.GAMMA, i)));
      }
      return Comparisons.equal(pairs);
    }
  }

  /** Blue's payoff of the opposite last report minus that of the same kind. */
  private static <S extends Scalar<S>> LeafSum<S> gain(Leaves<S> in, History h) {
    return in.at(h.then(h.hat2().opposite()), LeafSum.Kind.PAYOFF, FourRounds.BLUE)
        .minus(in.at(h.then(h.hat2()), LeafSum.Kind.PAYOFF, FourRounds.BLUE));
  }

  /** Red's report is opposite to his type. */
  private record Strictly() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return Comparisons.more(
          List.of(
              new Pair<>(
                  gain(in, history(in, in.level("red2"), in.level("red2").opposite())),
                  in.constant(0))));
    }
  }

  private record NeverIncreases() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return Comparisons.atMost(List.of(sameAndOpposite(in, FourRounds.BLUE)));
    }
  }

  private record Unchanged() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return Comparisons.equal(List.of(sameAndOpposite(in, FourRounds.RED)));
    }
  }

  private static <S extends Scalar<S>> Pair<S> sameAndOpposite(Leaves<S> in, int i) {
    History h = history(in);
    return new Pair<>(
        in.at(h.then(h.hat2()), LeafSum.Kind.GAMMA, i),
        in.at(h.then(h.hat2().opposite()), LeafSum.Kind.GAMMA, i));
  }

  private static Claim<Known> after(FourRounds rounds, String id, Level hat2, String statement) {
    FourRoundSentence sentence =
        FourRoundSentence.of(
            rounds,
            domain -> blue(domain).numbers(s -> Frame.NONE.probability("low", "high")),
            new After(hat2));
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
                        blue(k.n(), k.p1(), k.hat1(), k.p2(), k.p3())
                            .number("low", Rational.of(k.afterLow().ordinal()))
                            .number("high", Rational.of(k.afterHigh().ordinal()))))
            .provedBy(sentence.proof()));
  }

  /**
   * -delta_2 has its sign for both types of Red; with no strategy of Red is the opposite worse,
   * weighted by the probability of his report, and it is better if he always makes this report. Red
   * reports high with probability "low" if his type is low, "high" if it is high.
   */
  private record After(Level hat2) implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      LeafSum<S> total = in.constant(0);
      LeafSum<S> always = in.constant(0);
      List<Pair<S>> weak = new ArrayList<>();
      for (Level red2 : Level.values()) {
        History h = history(in, red2, hat2);
        S high = in.x().get(red2 == Level.LOW ? "low" : "high");
        LeafSum<S> gain = gain(in, h).scale(in.rounds().at(3).chance(h.then(Level.LOW)));
        total =
            total.plus(gain.times(hat2 == Level.HIGH ? high : in.number(Rational.ONE).minus(high)));
        always = always.plus(gain);
        Rational minus = in.rounds().at(3).delta(2, h.then(Level.LOW)).negated();
        weak.add(
            new Pair<>(in.constant(hat2 == Level.LOW ? minus : minus.negated()), in.constant(0)));
      }
      weak.add(new Pair<>(total, in.constant(0)));
      return new Comparisons<>(List.of(), weak, List.of(new Pair<>(always, in.constant(0))), false);
    }
  }
}
