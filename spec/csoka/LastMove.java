package csoka;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.setup.ReducedGame.Leaf;
import csoka.setup.FourRounds;
import csoka.setup.InformationSet;
import csoka.setup.Level;
import csoka.setup.Plan;
import csoka.setup.ReducedGame;
import java.util.ArrayList;
import java.util.List;

/** Section 3.2: Blue's last report, opposite to Red's. */
public final class LastMove implements Spec {

  /** Everything up to the last move: all types and the two earlier free reports. */
  public record History(int n, Level p1, Level hat1, Level p2, Level p3, Level red2, Level hat2) {
    /** The leaf that the last report leads to. */
    Leaf then(Level hat3) {
      return new Leaf(p1, hat1, p2, p3, red2, hat2, hat3);
    }
  }

  /** What Blue knows of himself before his last move; Red's report is named by the sentence. */
  public record Known(int n, Level p1, Level hat1, Level p2, Level p3) {}

  private static final Space<Known> KNOWN = FourRounds.sizes().then(n -> four((p1, hat1, p2, p3) -> new Known(n, p1, hat1, p2, p3)));
  private static final Space<History> HISTORIES = KNOWN.then(k -> FourRounds.levels().then(red2 ->
      FourRounds.levels().map(hat2 -> new History(k.n(), k.p1(), k.hat1(), k.p2(), k.p3(), red2, hat2))));

  private interface Make<T> {
    T of(Level p1, Level hat1, Level p2, Level p3);
  }

  private static <T> Space<T> four(Make<T> make) {
    Space<Level> level = FourRounds.levels();
    return level.then(p1 -> level.then(hat1 -> level.then(p2 -> level.map(p3 -> make.of(p1, hat1, p2, p3)))));
  }

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Scope<History> all = Scope.part("n >= 3, all types and earlier reports", FourRounds.BOUND, HISTORIES);
    Scope<History> lied = Scope.part("n >= 3, all types and earlier reports in which Red's report is not his type", FourRounds.BOUND,
        HISTORIES.where(h -> h.hat2() != h.red2()));
    return List.of(
        Claim.of("csoka/section-3.2-last-move-effect", Kind.STATEMENT, "Section 3.2",
            "the last report changes Blue's gamma only, by the change of 100 E(-delta_2^red delta_3^blue)", History.class,
            Reading.printed(Verdict.PROVED, all, h -> effect(rounds, h)).provedBy(Proof.whole(() -> each("no other value changes", h -> FourRounds.equalities(h.toString(), effect(rounds, h)))))),
        after(rounds, "csoka/section-3.2-last-move-after-20", Level.LOW,
            "after Red's report 20%, -delta_2^red is not negative and the last report 90% weakly dominates 10%"),
        after(rounds, "csoka/section-3.2-last-move-after-80", Level.HIGH,
            "after Red's report 80%, -delta_2^red is not positive and the last report 10% weakly dominates 90%"),
        Claim.of("csoka/section-3.2-last-move-strict", Kind.STATEMENT, "Section 3.2",
            "the opposite of Red's report is strictly better for Blue whenever Red's report is not his type", History.class,
            Reading.printed(Verdict.PROVED, lied, h -> Finding.of(gain(rounds.at(h.n()), h), Relation.MORE, Rational.ZERO))
                .provedBy(Proof.whole(() -> each("the gain is positive", h -> h.hat2() == h.red2() ? List.of()
                    : List.of(FourRounds.sign(h.toString(), gain(rounds, h), true)))))),
        Claim.of("csoka/section-3.2-same-kind-never-increases", Kind.STATEMENT, "Section 3.2",
            "a last report of the same kind as Red's never gives a larger E(gamma^blue) than the opposite one", History.class,
            Reading.printed(Verdict.PROVED, all, h -> Finding.of(gamma(rounds, h, FourRounds.BLUE, h.hat2()), Relation.AT_MOST, gamma(rounds, h, FourRounds.BLUE, h.hat2().opposite())))
                .provedBy(Proof.whole(() -> each("the change of Blue's gamma is not positive", h -> List.of(FourRounds.sign(h.toString(),
                    Polynomial.of(gamma(rounds, h, FourRounds.BLUE, h.hat2().opposite()).minus(gamma(rounds, h, FourRounds.BLUE, h.hat2()))), false)))))),
        Claim.of("csoka/section-3.2-same-kind-never-changes", Kind.STATEMENT, "Section 3.2",
            "a last report of the same kind as Red's gives the same E(gamma^red) as the opposite one", History.class,
            Reading.printed(Verdict.PROVED, all, h -> unchanged(rounds, h))
                .provedBy(Proof.whole(() -> each("Red's gamma does not change", h -> FourRounds.equalities(h.toString(), unchanged(rounds, h)))))));
  }

  private interface Parts {
    List<? extends Certificate> of(History h);
  }

  /** One part for each history; the values at the leaves do not depend on n. */
  private static Certificate each(String words, Parts parts) {
    List<Certificate> all = new ArrayList<>();
    HISTORIES.smallestFirst().filter(h -> h.n() == 3).forEach(h -> all.addAll(parts.of(h)));
    return new Certificate.All(words + ", at every leaf and for every n", all);
  }

  private static Rational gamma(FourRounds rounds, History h, int i, Level hat3) {
    return rounds.at(h.n()).gamma(i, h.then(hat3));
  }

  private static Finding unchanged(FourRounds rounds, History h) {
    return Finding.of(gamma(rounds, h, FourRounds.RED, h.hat2()), Relation.EQUAL, gamma(rounds, h, FourRounds.RED, h.hat2().opposite()));
  }

  /** All utilities and all gammas but Blue's after "low" and after "high"; the change of Blue's gamma against the formula. */
  private static Finding effect(FourRounds rounds, History h) {
    ReducedGame game = rounds.at(h.n());
    Leaf low = h.then(Level.LOW);
    Leaf high = h.then(Level.HIGH);
    List<Rational> left = new ArrayList<>(List.of(game.gamma(FourRounds.BLUE, high).minus(game.gamma(FourRounds.BLUE, low))));
    List<Rational> right = new ArrayList<>(List.of(Rational.of(-100).times(game.delta(2, low)).times(game.delta(3, high).minus(game.delta(3, low)))));
    for (int i = 0; i < h.n(); i++) {
      left.add(game.utility(i, high));
      right.add(game.utility(i, low));
      if (i == FourRounds.BLUE) continue;
      left.add(game.gamma(i, high));
      right.add(game.gamma(i, low));
    }
    return Finding.of(left, Relation.EQUAL, right);
  }

  /** Blue's payoff of the opposite last report minus that of the same kind. */
  private static Rational gain(ReducedGame game, History h) {
    return game.payoff(FourRounds.BLUE, h.then(h.hat2().opposite())).minus(game.payoff(FourRounds.BLUE, h.then(h.hat2())));
  }

  private static Polynomial gain(FourRounds rounds, History h) {
    return rounds.at(3).payoffForAnyN(FourRounds.BLUE, h.then(h.hat2().opposite())).minus(rounds.at(3).payoffForAnyN(FourRounds.BLUE, h.then(h.hat2())));
  }

  private static Claim<Known> after(FourRounds rounds, String id, Level hat2, String statement) {
    return Claim.of(id, Kind.STATEMENT, "Section 3.2", statement, Known.class,
        Reading.printed(Verdict.PROVED, Scope.part("n >= 3, at every information set of Blue after this report, against all strategies of Red",
            FourRounds.BOUND + ", Red's pure strategies", KNOWN), k -> after(rounds, k, hat2)).provedBy(Proof.whole(() -> after(rounds, hat2))));
  }

  /** -delta_2 has its sign for both types of Red; no strategy of Red makes the opposite worse, and one makes it better. */
  private static Finding after(FourRounds rounds, Known k, Level hat2) {
    ReducedGame game = rounds.at(k.n());
    int worse = 0;
    int better = 0;
    for (Plan.Second red : Plan.Second.all()) {
      Rational total = Rational.ZERO;
      for (Level red2 : Level.values()) {
        History h = new History(k.n(), k.p1(), k.hat1(), k.p2(), k.p3(), red2, hat2);
        if (red.report(k.hat1(), red2) == hat2) total = total.plus(game.chance(h.then(Level.LOW)).times(gain(game, h)));
      }
      if (total.signum() < 0) worse++;
      if (total.signum() > 0) better++;
    }
    List<Rational> left = new ArrayList<>(List.of(Rational.of(-worse), Rational.of(better)));
    for (Level red2 : Level.values()) {
      Rational minus = game.delta(2, new Leaf(k.p1(), k.hat1(), k.p2(), k.p3(), red2, hat2, Level.LOW)).negated();
      left.add(hat2 == Level.LOW ? minus : minus.negated());
    }
    return Finding.of(left, Relation.AT_LEAST, List.of(Rational.ZERO, Rational.ONE, Rational.ZERO, Rational.ZERO));
  }

  /** Weighted by the probability of Red's report, the gain is a positive multiple of the probability that Red lies. */
  private static Certificate after(FourRounds rounds, Level hat2) {
    List<Certificate> parts = new ArrayList<>();
    KNOWN.smallestFirst().filter(k -> k.n() == 3).forEach(k -> {
      Polynomial total = Polynomial.ZERO;
      for (Level red2 : Level.values()) {
        History h = new History(3, k.p1(), k.hat1(), k.p2(), k.p3(), red2, hat2);
        total = total.plus(gain(rounds, h).scale(rounds.at(3).chance(h.then(Level.LOW))).times(reports(k.hat1(), red2, hat2)));
      }
      Rational most = total.at(Rational.ONE, name -> hat2 == Level.HIGH ? Rational.ONE : Rational.ZERO);
      parts.add(new Certificate.Identity(k + ": the gain is in proportion to Red's lies", total, reports(k.hat1(), hat2.opposite(), hat2).scale(most)));
      parts.add(FourRounds.sign(k + ": the factor is positive", Polynomial.of(most), true));
    });
    return new Certificate.All("weak dominance against all behaviours of Red, for every n", parts);
  }

  /** The probability that Red reports {@code hat2} after Blue's report, with this type. */
  private static Polynomial reports(Level hat1, Level red2, Level hat2) {
    Polynomial high = FourRounds.free(new InformationSet(2, List.of(hat1), red2));
    return hat2 == Level.HIGH ? high : Polynomial.ONE.minus(high);
  }
}
