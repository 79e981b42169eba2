package csoka.setup;

import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.team.GammaRule;
import java.util.List;
import java.util.function.Function;

/**
 * Example 2.1 with K = 2: first reports x of Blue and y of Red in [0, 1], last reports u and v, 0 or 1.
 *
 * @param rule the mechanism
 */
public record TwoReports(GammaRule rule) {

  /** Blue's first report in symbols. */
  public static final Polynomial X = Polynomial.parameter("x");
  /** Red's first report in symbols. */
  public static final Polynomial Y = Polynomial.parameter("y");

  /** Numbers of agents, initial beliefs and first reports. */
  public record Start(int n, Rational blue, Rational red, Rational x, Rational y) {}

  /** Blue's payoff with the given type, LOW 0 or HIGH 1. */
  public Rational payoff(Start s, int type, int u, int v) {
    Trading<Rational> trading = Trading.of(rule, s.n(), 2, List.of(s.blue(), s.x(), Rational.of(u)), List.of(s.red(), s.y(),
        Rational.of(v)), Example21.LOSS);
    return trading.transfers(Active.BLUE).plus(utility(type, u, v));
  }

  private static Rational utility(int type, int u, int v) {
    return u * v == 0 ? Rational.ZERO : type == 1 ? Example21.HIGH : Example21.LOW;
  }

  /** The same in b, r, x, y and the share 1/(n-1). */
  public Polynomial payoff(int type, int u, int v) {
    Function<Integer, Polynomial> number = k -> Polynomial.of(Rational.of(k));
    Trading<Polynomial> trading = Trading.of(rule, 3, 2, List.of(OneRound.B, X, number.apply(u)), List.of(OneRound.R, Y, number.apply(v)),
        Example21.LOSS);
    return trading.gammas(Active.BLUE).minus(trading.gammas(Active.RED).times(Alternation.SHARE))
        .plus(Polynomial.of(utility(type, u, v)));
  }

  /** A polynomial with numbers in the place of x and y. */
  public static Polynomial at(Polynomial p, int x, int y) {
    return p.at(Polynomial.ONE, name -> name.equals("x") ? Polynomial.of(Rational.of(x)) : name.equals("y")
        ? Polynomial.of(Rational.of(y)) : Polynomial.parameter(name));
  }
}
