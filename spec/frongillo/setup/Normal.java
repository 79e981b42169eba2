package frongillo.setup;

import static counterplay.claim.sentence.Relation.DIFFERENT;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Scope;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Order;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.number.Scalar;
import counterplay.exact.real.Reals;
import counterplay.space.Rationals;
import counterplay.space.Space;
import frongillo.setup.Game.Kind;
import java.util.List;
import java.util.function.Predicate;

/**
 * The Gaussian model, signals measured in units of their standard deviation (an increasing change
 * of scale): correlation rho, threshold tau, signal x. With Phi the standard normal distribution
 * function,
 *
 * <pre>
 *   P(tau; x) = Phi( (tau - rho x)/s ),   F(tau) = Phi(tau),   Q(tau; x) = Phi( (tau - rho^2 x)/(s c) )
 *   s = sqrt(1 - rho^2),   c = sqrt(1 + rho^2)
 * </pre>
 *
 * <p>Of Phi it is used that it rises strictly and that Phi(0) = 1/2, so that the order of two
 * probabilities is that of their arguments.
 *
 * @param rho the correlation, between 0 and 1
 * @param tau the threshold
 * @param x the signal
 */
public record Normal(Rational rho, Rational tau, Rational x) {

  /**
   * @throws IllegalArgumentException unless rho lies between 0 and 1
   */
  public Normal {
    if (rho.signum() <= 0 || rho.compareTo(Rational.ONE) >= 0)
      throw new IllegalArgumentException("the correlation " + rho);
  }

  /** What the mechanism compares in the Gaussian model. */
  public record Play(Game game) {

    private Domain all() {
      return Domain.all().numbers(s -> game.frame().inside("rho", Rational.ZERO, Rational.ONE));
    }

    /** The numbers, with the order of P(tau; x) and its level. */
    public Domain domain() {
      return all().given(this::ordered);
    }

    /** The numbers, with the order of G(tau) and its level. */
    public Domain onTheDiagonal() {
      return all().given(this::orderedAtThreshold);
    }

    /** The same at the threshold 0. */
    public Domain atZero() {
      return all().given(Play::isZero).given(this::orderedAtZero);
    }

    /** Anywhere but at the threshold 0. */
    public Domain elsewhere() {
      return domain().given(Play::isElsewhere);
    }

    private static <S extends Scalar<S>> Statement<S> isZero(Variables<S> x) {
      return Statement.of(x.get("tau"), EQUAL, x.number(0));
    }

    /** The threshold is not 0. */
    public static <S extends Scalar<S>> Statement<S> isElsewhere(Variables<S> x) {
      return Statement.of(x.get("tau"), DIFFERENT, x.number(0));
    }

    /** How much the argument of P(tau; x) exceeds that of the level, times a positive number. */
    public <S extends Scalar<S>> S ahead(Variables<S> x, S tau, S signal) {
      S rho = x.get("rho");
      S above = tau.minus(rho.times(signal));
      if (game.kind() == Kind.OA) return above;
      if (game.kind() == Kind.DG) return above.minus(spread(x).times(tau));
      return widening(x).times(above).minus(tau.minus(rho.times(rho).times(signal)));
    }

    /** P(tau; x) and its level are in the order of the arguments of Phi. */
    public <S extends Scalar<S>> Statement<S> ordered(Variables<S> x) {
      return Game.alike(ahead(x, x.get("tau"), x.get("x")), x.get("p"), game.level(x));
    }

    <S extends Scalar<S>> Statement<S> orderedAtZero(Variables<S> x) {
      return Game.alike(ahead(x, x.number(0), x.get("x")), x.get("p"), game.level(x));
    }

    <S extends Scalar<S>> Statement<S> orderedAtThreshold(Variables<S> x) {
      return Game.alike(ahead(x, x.get("tau"), x.get("tau")), x.get("g"), game.levelAtThreshold(x));
    }

    /** The coefficient of the best reply. */
    public <S extends Scalar<S>> S slope(Variables<S> x) {
      S rho = x.get("rho");
      if (game.kind() == Kind.OA) return rho.inverse();
      if (game.kind() == Kind.DG) return x.number(1).minus(spread(x)).over(rho);
      S c = widening(x);
      return c.minus(x.number(1)).over(rho.times(c.minus(rho)));
    }

    /** The best reply to tau is the threshold slope tau, and no other strategy. */
    public <S extends Scalar<S>> Statement<S> replies(Variables<S> x) {
      return game.onlyBest(x, slope(x).times(x.get("tau")));
    }

    /** The best reply lies beyond the threshold, seen from 0. */
    public <S extends Scalar<S>> Statement<S> drivesAway(Variables<S> x) {
      S tau = x.get("tau");
      return replies(x).and(Game.alike(tau, slope(x).times(tau), tau));
    }

    /** The best reply lies between 0 and the threshold. */
    public <S extends Scalar<S>> Statement<S> drawsIn(Variables<S> x) {
      S tau = x.get("tau");
      S b = slope(x).times(tau);
      return Statement.all(
          List.of(replies(x), Game.alike(tau, b, x.number(0)), Game.opposite(tau, b, tau)));
    }

    /** G is at the level nowhere but at 0. */
    public <S extends Scalar<S>> Statement<S> meetsNowhere(Variables<S> x) {
      return Statement.of(x.get("g"), DIFFERENT, game.levelAtThreshold(x));
    }
  }

  /** {@code sqrt(1 - rho^2)}. */
  public static <S extends Scalar<S>> S spread(Variables<S> x) {
    return x.root(x.number(1).minus(x.get("rho").times(x.get("rho"))));
  }

  /** {@code sqrt(1 + rho^2)}. */
  public static <S extends Scalar<S>> S widening(Variables<S> x) {
    return x.root(x.number(1).plus(x.get("rho").times(x.get("rho"))));
  }

  /** Numbers that stand for the probabilities: any with their order. */
  public Assignment numbers(Game game) {
    Rational f = Rational.HALF.plus(tau.over(tau.abs().plus(Rational.ONE)).times(Rational.HALF));
    Rational level = game.kind() == Kind.DG ? f : Rational.HALF;
    Rational room = level.min(Rational.ONE.minus(level)).times(Rational.HALF);
    Rational p = level.plus(room.times(Rational.of(sign(game, x))));
    Rational g = level.plus(room.times(Rational.of(sign(game, tau))));
    return Assignment.NONE
        .number("rho", rho)
        .number("tau", tau)
        .number("x", x)
        .number("p", p)
        .number("g", g)
        .number("f", f)
        .number("q", level)
        .number("r", level)
        .number("delta", Rational.of(1, 4));
  }

  private int sign(Game game, Rational signal) {
    Rational above = tau.minus(rho.times(signal));
    if (game.kind() == Kind.OA) return above.signum();
    RealNumber left = above;
    RealNumber right = Reals.times(root(-1), tau);
    if (game.kind() == Kind.RBTS) {
      left = Reals.times(root(1), above);
      right = tau.minus(rho.times(rho).times(signal));
    }
    Order order = Reals.compare(left, right, 80);
    return order == Order.EQUAL ? 0 : order == Order.MORE ? 1 : -1;
  }

  private RealNumber root(int sign) {
    return Reals.sqrt(Rational.ONE.plus(rho.times(rho).times(Rational.of(sign))));
  }

  /** Every correlation, threshold and signal for which the sentence is meant. */
  public static Scope<Normal> scope(String words, Predicate<Normal> condition) {
    return Scope.sample("every rho in (0, 1), " + words, 60, space().where(condition))
        .containing(condition);
  }

  /** Correlations, thresholds and signals. */
  public static Space<Normal> space() {
    Space<Rational> line =
        Space.of(Rational.ZERO).or(Rationals.interval(Rational.of(-4), Rational.of(4), 4));
    return Rationals.openUnitInterval(8)
        .then(r -> line.then(t -> line.map(x -> new Normal(r, t, x))));
  }
}
