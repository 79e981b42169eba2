package csoka.reduced;

import counterplay.exact.number.Rational;
import csoka.reduced.ReducedGame.Leaf;
import csoka.reduced.ReducedPlan.First;
import csoka.reduced.ReducedPlan.Last;
import csoka.reduced.ReducedPlan.Second;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Best replies in the reduced game, by backward induction over all behaviours of the replying
 * player, those that depend on his whole past included.
 */
public final class ReducedReplies {

  private final ReducedGame game;
  private final Map<Second, Rational> best = new ConcurrentHashMap<>();

  /** Prepares the replies of one reduced game. */
  public ReducedReplies(ReducedGame game) {
    this.game = game;
  }

  /** The most that Blue can get against Red's pure strategy. */
  public Rational bestForBlue(Second red) {
    return best.computeIfAbsent(
        red,
        s -> {
          Rational total = Rational.ZERO;
          for (Level p1 : Level.values()) total = total.plus(max(hat1 -> bestForBlue(s, p1, hat1)));
          return total;
        });
  }

  /**
   * The most that Blue can get with this type if he reports this in round 1, times the type's
   * probability.
   */
  public Rational bestForBlue(Second red, Level p1, Level hat1) {
    Rational total = Rational.ZERO;
    for (Level p2 : Level.values())
      for (Level p3 : Level.values())
        for (Level hat2 : Level.values()) {
          total =
              total.plus(
                  max(
                      hat3 -> {
                        Rational sum = Rational.ZERO;
                        for (Level red2 : Level.values()) {
                          if (red.report(hat1, red2) != hat2) continue;
                          Leaf leaf = new Leaf(p1, hat1, p2, p3, red2, hat2, hat3);
                          sum =
                              sum.plus(game.chance(leaf).times(game.payoff(FourRounds.BLUE, leaf)));
                        }
                        return sum;
                      }));
        }
    return total;
  }

  /** The most that Red can get against Blue's pure strategy. */
  public Rational bestForRed(First first, Last last) {
    Rational total = Rational.ZERO;
    for (Level hat1 : Level.values())
      for (Level red2 : Level.values())
        total =
            total.plus(
                max(
                    hat2 -> {
                      Rational sum = Rational.ZERO;
                      for (Level p1 : Level.values()) {
                        if (first.report(p1) != hat1) continue;
                        for (Level p2 : Level.values())
                          for (Level p3 : Level.values()) {
                            Leaf leaf =
                                new Leaf(p1, hat1, p2, p3, red2, hat2, last.report(p3, hat2));
                            sum =
                                sum.plus(
                                    game.chance(leaf).times(game.payoff(FourRounds.RED, leaf)));
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
  public boolean isNash(ReducedPlan plan) {
    return game.expected(plan, leaf -> game.payoff(FourRounds.BLUE, leaf))
            .equals(bestForBlue(plan.second()))
        && game.expected(plan, leaf -> game.payoff(FourRounds.RED, leaf))
            .equals(bestForRed(plan.first(), plan.last()));
  }
}
