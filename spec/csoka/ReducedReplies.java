package csoka;

import counterplay.exact.Rational;
import csoka.ReducedGame.Leaf;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Best replies in the reduced game, by backward induction over all behaviours of the replying player, those that depend on
 * his whole past included.
 */
final class ReducedReplies {

  private final ReducedGame game;
  private final Map<Plan.Second, Rational> best = new ConcurrentHashMap<>();

  ReducedReplies(ReducedGame game) {
    this.game = game;
  }

  /** The most that Blue can get against Red's pure strategy. */
  Rational bestForBlue(Plan.Second red) {
    return best.computeIfAbsent(red, s -> bestForBlue(set -> s.report(set.known().get(0), set.type()) == Level.HIGH ? Rational.ONE : Rational.ZERO));
  }

  /** The most that Blue can get against Red's behaviour. */
  Rational bestForBlue(Function<InformationSet, Rational> red) {
    Rational total = Rational.ZERO;
    for (Level p1 : Level.values()) total = total.plus(max(hat1 -> {
      Rational later = Rational.ZERO;
      for (Level p2 : Level.values()) for (Level p3 : Level.values()) for (Level hat2 : Level.values()) {
        later = later.plus(max(hat3 -> {
          Rational sum = Rational.ZERO;
          for (Level red2 : Level.values()) {
            Leaf leaf = new Leaf(p1, hat1, p2, p3, red2, hat2, hat3);
            Rational up = red.apply(leaf.set(2));
            sum = sum.plus(game.chance(leaf).times(hat2 == Level.HIGH ? up : Rational.ONE.minus(up)).times(game.payoff(FourRounds.BLUE, leaf)));
          }
          return sum;
        }));
      }
      return later;
    }));
    return total;
  }

  /** The most that Red can get against Blue's pure strategy. */
  Rational bestForRed(Plan.First first, Plan.Last last) {
    Rational total = Rational.ZERO;
    for (Level hat1 : Level.values()) for (Level red2 : Level.values()) total = total.plus(max(hat2 -> {
      Rational sum = Rational.ZERO;
      for (Level p1 : Level.values()) {
        if (first.report(p1) != hat1) continue;
        for (Level p2 : Level.values()) for (Level p3 : Level.values()) {
          Leaf leaf = new Leaf(p1, hat1, p2, p3, red2, hat2, last.report(p3, hat2));
          sum = sum.plus(game.chance(leaf).times(game.payoff(FourRounds.RED, leaf)));
        }
      }
      return sum;
    }));
    return total;
  }

  private static Rational max(Function<Level, Rational> value) {
    return value.apply(Level.LOW).max(value.apply(Level.HIGH));
  }

  /** Whether neither player has a better reply. */
  boolean isNash(Plan plan) {
    return game.expected(plan, leaf -> game.payoff(FourRounds.BLUE, leaf)).equals(bestForBlue(plan.second()))
        && game.expected(plan, leaf -> game.payoff(FourRounds.RED, leaf)).equals(bestForRed(plan.first(), plan.last()));
  }
}
