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
import csoka.setup.Example21;
import csoka.setup.FourRoundModel;
import csoka.setup.FourRounds;
import csoka.setup.InformationSet;
import csoka.setup.Level;
import csoka.setup.Plan;
import csoka.setup.ReducedGame;
import csoka.setup.ReducedReplies;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Section 3.2: the dilemma of Blue's report in round 1. */
public final class FirstMove implements Spec {

  /** A pure strategy of Blue. */
  public record BlueStrategy(int n, Plan.First first, Plan.Last last) {}

  /** Blue's report in round 1. */
  public record Report(int n, Level hat1) {}

  /** The types of rounds 2 and 3 after p_1 = 30%. */
  public record Types(int n, Level p2, Level p3, Level red2) {}

  /** Blue's type in round 1. */
  public record BlueType(int n, Level p1) {}

  private static final List<Integer> ACTIVE = List.of(FourRounds.BLUE, FourRounds.RED, Example21.GREEN);
  private static final Plan MISREPORT = new Plan(Plan.First.LIE, Plan.Second.OPPOSITE, Plan.Last.OPPOSITE);

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Space<Level> level = FourRounds.levels();
    return List.of(
        Claim.of("csoka/section-3.2-truthful-red", Kind.STATEMENT, "Section 3.2", "if Red is truthful in round 2, nobody's payoff depends on what Blue does",
            BlueStrategy.class, Reading.printed(Verdict.PROVED, Scope.part("n >= 3, all strategies of Blue", FourRounds.BOUND
                + ", pure strategies whose last report depends on his type and Red's report", FourRounds.sizes().then(n -> Space.of(Plan.First.ALL)
                    .then(first -> Space.of(Plan.Last.all()).map(last -> new BlueStrategy(n, first, last))))), c -> indifferent(rounds, c))
                .provedBy(Proof.whole(() -> indifferent(rounds)))),
        Claim.of("csoka/section-3.2-delta-2-half", Kind.NUMBER, "Section 3.2",
            "if Red reports the opposite of Blue's report, then delta_2^red is not 0 with probability 1/2, whatever Blue reported", Report.class,
            Reading.printed(Verdict.PROVED, Scope.part("n >= 3, both reports of Blue", FourRounds.BOUND, FourRounds.sizes().then(n ->
                level.map(hat1 -> new Report(n, hat1)))), c -> half(rounds, c)).provedBy(Proof.whole(() -> half(rounds)))),
        Claim.of("csoka/section-3.2-path", Kind.STATEMENT, "Section 3.2",
            "against the opposite report of Red, p_1 = 30% leads to the reports 70%, 20%, 90%, each the only best one", Types.class,
            Reading.printed(Verdict.PROVED, Scope.part("n >= 3, p_1 = 30%, all types of rounds 2 and 3", FourRounds.BOUND, FourRounds.sizes().then(n ->
                level.then(p2 -> level.then(p3 -> level.map(red2 -> new Types(n, p2, p3, red2)))))), c -> path(rounds, c))
                .provedBy(Proof.whole(() -> bestReplies(rounds)))),
        Claim.of("csoka/section-3.2-blue-misreports", Kind.STATEMENT, "Section 3.2",
            "against the opposite report of Red, Blue's only best first report is 1 minus the truth, and against that Red's only best report is the opposite",
            BlueType.class, Reading.printed(Verdict.PROVED, Scope.part("n >= 3, both types of Blue, all types of Red, all last reports", FourRounds.BOUND,
                FourRounds.sizes().then(n -> level.map(p1 -> new BlueType(n, p1)))), c -> misreports(rounds, c)).provedBy(Proof.whole(() -> bestReplies(rounds)))));
  }

  private static Finding indifferent(FourRounds rounds, BlueStrategy c) {
    ReducedGame game = rounds.at(c.n());
    Plan plan = new Plan(c.first(), Plan.Second.TRUTH, c.last());
    return Finding.of(ACTIVE.stream().map(i -> game.expected(plan, leaf -> game.payoff(i, leaf))).toList(), Relation.EQUAL,
        ACTIVE.stream().map(i -> game.expected(Plan.TRUTHFUL, leaf -> game.payoff(i, leaf))).toList());
  }

  private static Certificate indifferent(FourRounds rounds) {
    return new Certificate.All("Blue's behaviour does not occur in the payoffs", ACTIVE.stream().<Certificate>map(i -> new Certificate.Identity(
        "payoff of agent " + (i + 1) + " under all behaviours of Blue and under the truth", rounds.payoff(i, FourRounds.except(2, InformationSet::type)),
        rounds.payoff(i, set -> Polynomial.of(Plan.TRUTHFUL.high(set))))).toList());
  }

  private static Finding half(FourRounds rounds, Report c) {
    ReducedGame game = rounds.at(c.n());
    Plan.First first = new Plan.First(c.hat1(), c.hat1());
    return Finding.of(game.probability(new Plan(first, Plan.Second.OPPOSITE, Plan.Last.TRUTH), leaf -> !game.delta(2, leaf).isZero()), Relation.EQUAL, Rational.HALF);
  }

  private static Certificate half(FourRounds rounds) {
    return new Certificate.All("half of P(report), for all behaviours of Blue", Stream.of(Level.values()).<Certificate>map(hat1 -> {
      var opposite = FourRounds.except(2, set -> set.known().get(0).opposite());
      return new Certificate.Identity("report " + hat1, rounds.probability(opposite, leaf -> leaf.hat1() == hat1 && !rounds.at(3).delta(2, leaf).isZero()),
          rounds.probability(opposite, leaf -> leaf.hat1() == hat1).scale(Rational.HALF));
    }).toList());
  }

  /** What is chosen: the first report that is best when later ones are, Red's best one when he expects it, the best last one. */
  private static Finding path(FourRounds rounds, Types c) {
    ReducedGame game = rounds.at(c.n());
    ReducedReplies replies = new ReducedReplies(game);
    Level hat1 = larger(replies.bestForBlue(Plan.Second.OPPOSITE, Level.LOW, Level.LOW), replies.bestForBlue(Plan.Second.OPPOSITE, Level.LOW, Level.HIGH));
    Predicate<Leaf> atRed = leaf -> leaf.hat1() == hat1 && leaf.red2() == c.red2();
    Plan.First expected = new Plan.First(hat1, hat1.opposite());
    Level hat2 = larger(redPayoff(game, expected, Level.LOW, atRed), redPayoff(game, expected, Level.HIGH, atRed));
    Rational low = Rational.ZERO;
    Rational high = Rational.ZERO;
    for (Level red2 : Level.values()) {
      if (Plan.Second.OPPOSITE.report(hat1, red2) != hat2) continue;
      low = low.plus(game.payoff(FourRounds.BLUE, new Leaf(Level.LOW, hat1, c.p2(), c.p3(), red2, hat2, Level.LOW)));
      high = high.plus(game.payoff(FourRounds.BLUE, new Leaf(Level.LOW, hat1, c.p2(), c.p3(), red2, hat2, Level.HIGH)));
    }
    FourRoundModel setup = game.setup();
    return Finding.of(List.of(setup.beliefs(FourRounds.BLUE).get(1).get(hat1.ordinal()), setup.beliefs(FourRounds.RED).get(2).get(hat2.ordinal()),
        setup.beliefs(FourRounds.BLUE).get(3).get(larger(low, high).ordinal())), Relation.EQUAL, List.of(Rational.of(70, 100), Rational.of(20, 100), Rational.of(90, 100)));
  }

  private static Level larger(Rational low, Rational high) {
    if (low.equals(high)) throw new IllegalStateException("both reports are best, with payoff " + low);
    return low.compareTo(high) > 0 ? Level.LOW : Level.HIGH;
  }

  private static Rational redPayoff(ReducedGame game, Plan.First first, Level hat2, Predicate<Leaf> event) {
    Plan plan = new Plan(first, new Plan.Second(hat2, hat2, hat2, hat2), Plan.Last.OPPOSITE);
    return game.given(plan, event, leaf -> game.payoff(FourRounds.RED, leaf));
  }

  /** Blue's gain over the best that follows the truth, and Red's gains at his four information sets. */
  private static Finding misreports(FourRounds rounds, BlueType c) {
    ReducedGame game = rounds.at(c.n());
    ReducedReplies replies = new ReducedReplies(game);
    List<Rational> gains = new ArrayList<>(List.of(replies.bestForBlue(Plan.Second.OPPOSITE, c.p1(), c.p1().opposite())
        .minus(replies.bestForBlue(Plan.Second.OPPOSITE, c.p1(), c.p1()))));
    for (Level hat1 : Level.values()) for (Level red2 : Level.values()) {
      Predicate<Leaf> event = leaf -> leaf.hat1() == hat1 && leaf.red2() == red2;
      gains.add(redPayoff(game, Plan.First.LIE, hat1.opposite(), event).minus(redPayoff(game, Plan.First.LIE, hat1, event)));
    }
    return Finding.of(gains, Relation.MORE, gains.stream().map(g -> Rational.ZERO).toList());
  }

  /** The gains of each step as polynomials in e; that the opposite last report is best is the identity behind (7). */
  private static Certificate bestReplies(FourRounds rounds) {
    ReducedGame game = rounds.at(3);
    List<Certificate> parts = new ArrayList<>(List.of(EquilibriumConditions.seven(rounds)));
    for (Level p1 : Level.values()) {
      Plan truth = new Plan(Plan.First.TRUTH, Plan.Second.OPPOSITE, Plan.Last.OPPOSITE);
      parts.add(FourRounds.sign("Blue's gain from 1 - p_1, type " + p1, FourRounds.payoffGiven(game, FourRounds.BLUE, MISREPORT, leaf -> leaf.p1() == p1)
          .minus(FourRounds.payoffGiven(game, FourRounds.BLUE, truth, leaf -> leaf.p1() == p1)), true));
      for (Level red2 : Level.values()) {
        Predicate<Leaf> event = leaf -> leaf.p1() == p1 && leaf.red2() == red2;
        Plan same = new Plan(Plan.First.LIE, Plan.Second.SAME, Plan.Last.OPPOSITE);
        parts.add(FourRounds.sign("Red's gain from the opposite, after the lie of " + p1 + ", type " + red2,
            FourRounds.payoffGiven(game, FourRounds.RED, MISREPORT, event).minus(FourRounds.payoffGiven(game, FourRounds.RED, same, event)), true));
      }
      Predicate<Leaf> lied = leaf -> leaf.p1() == p1 && leaf.hat2() != leaf.red2();
      Plan sameLast = new Plan(Plan.First.LIE, Plan.Second.OPPOSITE, Plan.Last.SAME);
      parts.add(FourRounds.sign("Blue's gain from the opposite last report", FourRounds.payoffGiven(game, FourRounds.BLUE, MISREPORT, lied)
          .minus(FourRounds.payoffGiven(game, FourRounds.BLUE, sameLast, lied)), true));
    }
    return new Certificate.All("each report is the only best one, for every n", parts);
  }
}
