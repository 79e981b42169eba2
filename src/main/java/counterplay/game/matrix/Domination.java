package counterplay.game.matrix;

import counterplay.exact.linear.LinearProgram;
import counterplay.exact.linear.LinearProgram.Constraint;
import counterplay.exact.linear.LinearProgram.Optimal;
import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A pure strategy that another strategy of the same player dominates. The data show it: {@link
 * #holdsIn} recomputes them.
 *
 * @param player 0 (rows) or 1 (columns)
 * @param strategy the dominated pure strategy
 * @param dominator the dominating strategy, as probabilities of the player's pure strategies
 * @param gains for each pure strategy of the other player, the dominator's payoff minus the
 *     dominated one's
 */
public record Domination(int player, int strategy, List<Rational> dominator, List<Rational> gains) {

  /** What the dominator has to gain. */
  public enum Kind {
    /** Something against every strategy of the other player. */
    STRICT,
    /** Nothing less against every strategy of the other player, and something against one. */
    WEAK
  }

  /** Which strategies may dominate. */
  public enum Dominators {
    /** Pure strategies. */
    PURE,
    /** Mixtures, pure strategies among them. */
    MIXED
  }

  /** Copies the lists. */
  public Domination {
    dominator = List.copyOf(dominator);
    gains = List.copyOf(gains);
  }

  /**
   * The least gain: how much the dominator is better at least. Positive exactly if the domination
   * is strict.
   */
  public Rational margin() {
    return Collections.min(gains);
  }

  /** Whether the gains are enough for this kind of domination. */
  public boolean is(Kind kind) {
    return kind == Kind.STRICT
        ? margin().signum() > 0
        : margin().signum() >= 0 && Collections.max(gains).signum() > 0;
  }

  /** Whether the dominator is a probability distribution and the gains are those of this game. */
  public boolean holdsIn(MatrixGame game) {
    return dominator.size() == game.strategies(player)
        && dominator.stream().allMatch(p -> p.signum() >= 0)
        && Rational.sum(dominator).equals(Rational.ONE)
        && gains.equals(gains(game, player, strategy, dominator));
  }

  /**
   * A domination of the strategy, if there is one. By a mixture: the strict one with the largest
   * margin, or the weak one with the largest sum of gains (a linear program each). By a pure
   * strategy: the first that dominates.
   */
  public static Optional<Domination> of(
      MatrixGame game, int player, int strategy, Kind kind, Dominators by) {
    if (by == Dominators.MIXED)
      return Optional.of(best(game, player, strategy, kind)).filter(d -> d.is(kind));
    for (int k = 0; k < game.strategies(player); k++) {
      Domination d = by(game, player, strategy, game.pure(player, k));
      if (d.is(kind)) return Optional.of(d);
    }
    return Optional.empty();
  }

  /**
   * All strategies of both players that are dominated in this game, with a dominator each: rows
   * first, then columns.
   */
  public static List<Domination> all(MatrixGame game, Kind kind, Dominators by) {
    List<Domination> found = new ArrayList<>();
    for (int player = 0; player <= 1; player++) {
      for (int s = 0; s < game.strategies(player); s++)
        of(game, player, s, kind, by).ifPresent(found::add);
    }
    return found;
  }

  private static Domination by(
      MatrixGame game, int player, int strategy, List<Rational> dominator) {
    return new Domination(player, strategy, dominator, gains(game, player, strategy, dominator));
  }

  private static List<Rational> gains(
      MatrixGame game, int player, int strategy, List<Rational> dominator) {
    List<Rational> gains = new ArrayList<>();
    for (int other = 0; other < game.strategies(1 - player); other++) {
      Rational gain = game.payoff(player, strategy, other).negated();
      for (int k = 0; k < dominator.size(); k++)
        gain = gain.plus(dominator.get(k).times(game.payoff(player, k, other)));
      gains.add(gain);
    }
    return gains;
  }

  /**
   * Over mixtures p and v &gt;= 0: max v such that each gain is at least v (strict), or max sum of
   * gains such that each is at least 0 (weak). The strategy itself is feasible, so there is an
   * optimum; one with a positive value puts no weight on the strategy, since moving that weight to
   * the rest would gain more.
   */
  private static Domination best(MatrixGame game, int player, int strategy, Kind kind) {
    int own = game.strategies(player);
    int others = game.strategies(1 - player);
    List<Rational> objective = new ArrayList<>(Collections.nCopies(own, Rational.ZERO));
    List<Rational> total = new ArrayList<>(Collections.nCopies(own, Rational.ONE));
    objective.add(kind == Kind.STRICT ? Rational.ONE : Rational.ZERO);
    total.add(Rational.ZERO);
    List<Constraint> constraints = new ArrayList<>(List.of(Constraint.equal(total, Rational.ONE)));
    for (int other = 0; other < others; other++) {
      List<Rational> row = new ArrayList<>();
      for (int k = 0; k < own; k++) {
        Rational payoff = game.payoff(player, k, other);
        row.add(payoff);
        if (kind == Kind.WEAK) objective.set(k, objective.get(k).plus(payoff));
      }
      row.add(kind == Kind.STRICT ? Rational.of(-1) : Rational.ZERO);
      constraints.add(Constraint.atLeast(row, game.payoff(player, strategy, other)));
    }
    LinearProgram.Result result = LinearProgram.maximize(objective, constraints);
    if (result instanceof Optimal o) return by(game, player, strategy, o.primal().subList(0, own));
    throw new IllegalStateException(
        "a program over mixtures has an optimum, but the answer was " + result);
  }
}
