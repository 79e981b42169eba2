package csoka.example;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.team.GammaRule;
import java.util.List;

/**
 * Example 2.1 with K = 2: first reports x of Blue and y of Red in [0, 1], last reports u and v, 0
 * or 1.
 *
 * @param rule the mechanism
 * @param n the number of agents
 * @param blue Blue's initial belief
 * @param red Red's initial belief
 * @param <S> the numbers
 */
public record TwoReports<S extends Scalar<S>>(GammaRule rule, int n, S blue, S red) {

  /** Blue's first report in symbols. */
  private static final Polynomial X = Polynomial.parameter("x");

  /** Red's first report in symbols. */
  private static final Polynomial Y = Polynomial.parameter("y");

  /** Numbers of agents, initial beliefs and first reports. */
  public record Start(int n, Rational blue, Rational red, Rational x, Rational y) {}

  /**
   * What Blue gets.
   *
   * @param own his utility and what his reports earn
   * @param other what Red's reports earn, of which he pays his share
   * @param payoff his utility and his transfers
   */
  public record Got<S>(S own, S other, S payoff) {}

  /** What Blue gets with the given type, LOW 0 or HIGH 1. */
  public Got<S> got(S x, S y, int type, int u, int v) {
    Trading<S> trading =
        Trading.of(
            rule,
            n,
            2,
            List.of(blue, x, blue.constant(Rational.of(u))),
            List.of(red, y, blue.constant(Rational.of(v))),
            Example21.LOSS);
    S utility = blue.constant(utility(type, u, v));
    return new Got<>(
        trading.gammas(Active.BLUE).plus(utility),
        trading.gammas(Active.RED),
        trading.transfers(Active.BLUE).plus(utility));
  }

  private static Rational utility(int type, int u, int v) {
    return u * v == 0 ? Rational.ZERO : type == 1 ? Example21.HIGH : Example21.LOW;
  }

  /** Blue's payoff in b, r, x, y and the share 1/(n-1). */
  static Polynomial payoff(GammaRule rule, int type, int u, int v) {
    Got<Polynomial> got = new TwoReports<>(rule, 3, OneRound.B, OneRound.R).got(X, Y, type, u, v);
    return got.own().minus(got.other().times(Alternation.SHARE));
  }

  /** A polynomial with numbers in the place of x and y. */
  static Polynomial at(Polynomial p, int x, int y) {
    return p.at(
        Polynomial.ONE,
        name ->
            name.equals("x")
                ? Polynomial.of(Rational.of(x))
                : name.equals("y") ? Polynomial.of(Rational.of(y)) : Polynomial.parameter(name));
  }
}
