package csoka;

import counterplay.claim.Certificate;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.model.game.Domination;
import counterplay.model.game.Elimination;
import counterplay.model.game.MatrixGame;
import csoka.setup.FourRoundModel;
import csoka.setup.FourRounds;
import csoka.setup.Level;
import csoka.setup.MarkedPlays;
import csoka.setup.Plan;
import csoka.setup.ReducedGame.Leaf;
import csoka.setup.ReducedGame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Iterated elimination of weakly dominated strategies in the game of Section 3.1 with or without Red's bonus. It goes in
 * three parts: lies about extra decisions; last reports other than the opposite of Red's, also those that use Blue's whole
 * past; then what the matrix of Blue's 4 first reports and Red's 16 strategies leaves. {@link #unjustified} checks the first two.
 */
public final class BonusGames {

  private final FourRounds rounds;
  private final MarkedPlays plays;

  public BonusGames(FourRounds rounds) {
    this.rounds = rounds;
    this.plays = new MarkedPlays(rounds.rule());
  }

  public ReducedGame game(int n, Rational bonus) {
    return rounds.of(FourRoundModel.of(n).withBonus(bonus));
  }

  /** The payoffs of Blue's first reports, the last one opposite to Red's, against these strategies of Red. */
  public MatrixGame matrix(int n, Rational bonus, List<Plan.Second> seconds) {
    ReducedGame game = game(n, bonus);
    List<List<List<Rational>>> payoffs = new ArrayList<>();
    for (int i : List.of(FourRounds.BLUE, FourRounds.RED)) {
      payoffs.add(Plan.First.ALL.stream().map(first -> seconds.stream().map(second ->
          game.expected(new Plan(first, second, Plan.Last.OPPOSITE), leaf -> game.payoff(i, leaf))).toList()).toList());
    }
    return new MatrixGame(payoffs.get(0), payoffs.get(1));
  }

  /** The profiles that are left when in each round all weakly dominated strategies go. */
  public List<Plan> survivors(int n, Rational bonus) {
    Elimination.Survivors left = new Elimination(Domination.Kind.WEAK, Domination.Dominators.PURE, Elimination.Pace.SIMULTANEOUS)
        .survivors(matrix(n, bonus, Plan.Second.all()));
    return left.rows().stream().flatMap(i -> left.columns().stream()
        .map(j -> new Plan(Plan.First.ALL.get(i), Plan.Second.all().get(j), Plan.Last.OPPOSITE))).toList();
  }

  /** The largest part of an expected total utility that a profile reaches. */
  public Rational welfare(ReducedGame game, Plan plan) {
    return game.expected(plan, leaf -> {
      Rational total = Rational.ZERO;
      for (int i = 0; i < game.setup().n(); i++) total = total.plus(game.utility(i, leaf));
      return total;
    });
  }

  /**
   * The number of places where the first two parts are not justified: situations in which a lie about an extra decision is
   * not strictly dominated, and histories at which the opposite last report is worse, or not better although Red lied.
   */
  public long unjustified(int n, Rational bonus) {
    ReducedGame game = game(n, bonus);
    return MarkedRounds.undominatedLies(plays, game.setup()) + game.leaves().stream().filter(leaf -> leaf.hat3() != leaf.hat2())
        .filter(leaf -> game.payoff(FourRounds.BLUE, leaf).compareTo(game.payoff(FourRounds.BLUE, sameLast(leaf))) < (leaf.hat2() == leaf.red2() ? 0 : 1)).count();
  }

  private static Leaf sameLast(Leaf leaf) {
    return new Leaf(leaf.p1(), leaf.hat1(), leaf.p2(), leaf.p3(), leaf.red2(), leaf.hat2(), leaf.hat2());
  }

  /**
   * For all 0 &lt; e &lt;= the given bound: the opposite last report is weakly better; each strategy of Red outside the
   * four is weakly dominated by its correction; then Blue's truth by 1 minus the truth; then Red's other three by the opposite;
   * then Blue's constants.
   */
  public Certificate order(Rational bonus, Rational largestE) {
    ReducedGame game = game(3, bonus);
    List<Certificate> parts = new ArrayList<>();
    for (Leaf leaf : game.leaves()) {
      if (leaf.hat3() == leaf.hat2()) continue;
      parts.add(sign("last report, " + leaf, game.payoffForAnyN(FourRounds.BLUE, leaf).minus(game.payoffForAnyN(FourRounds.BLUE, sameLast(leaf))),
          leaf.hat2() != leaf.red2(), largestE));
    }
    for (Plan.Second red : Plan.Second.all()) {
      Plan.Second corrected = new Plan.Second(red.lowLow(), Level.HIGH, Level.LOW, red.highHigh());
      if (corrected.equals(red)) continue;
      for (Plan.First first : Plan.First.ALL) {
        parts.add(gain(game, FourRounds.RED, first, corrected, first, red, first.equals(Plan.First.LIE), largestE));
      }
    }
    Plan.First truth = Plan.First.TRUTH;
    Plan.First lie = Plan.First.LIE;
    Plan.Second opposite = Plan.Second.OPPOSITE;
    for (Plan.Second red : Plan.Second.FOUR) parts.add(gain(game, FourRounds.BLUE, lie, red, truth, red, red.equals(opposite), largestE));
    for (Plan.First first : Plan.First.ALL) {
      if (first.equals(truth)) continue;
      for (Plan.Second red : Plan.Second.FOUR) {
        if (!red.equals(opposite)) parts.add(gain(game, FourRounds.RED, first, opposite, first, red, first.equals(lie), largestE));
      }
      if (!first.equals(lie)) parts.add(gain(game, FourRounds.BLUE, lie, opposite, first, opposite, true, largestE));
    }
    return new Certificate.All("an order of weak domination down to 1 minus the truth and the opposite", parts);
  }

  /** What agent i has more from the first pair of strategies than from the second. */
  private static Certificate gain(ReducedGame game, int i, Plan.First first, Plan.Second second, Plan.First overFirst, Plan.Second overSecond,
      boolean strict, Rational largestE) {
    Polynomial gain = FourRounds.payoffGiven(game, i, new Plan(first, second, Plan.Last.OPPOSITE), leaf -> true)
        .minus(FourRounds.payoffGiven(game, i, new Plan(overFirst, overSecond, Plan.Last.OPPOSITE), leaf -> true));
    return sign(first + ", " + second + " over " + overFirst + ", " + overSecond, gain, strict, largestE);
  }

  private static Certificate sign(String words, Polynomial value, boolean strict, Rational largestE) {
    return new Certificate.Corners(words, value, Map.of("e", List.of(Rational.ZERO, largestE)), strict);
  }
}
