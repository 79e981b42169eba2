package counterplay.exact.real;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.FixedPoint;
import counterplay.exact.number.Rational;
import java.util.function.UnaryOperator;

/**
 * Enclosures of a function of two variables and of its partial derivatives: the Taylor coefficients
 * {@code f_ij/(i! j!)} up to given orders, each an interval that contains the coefficient at every
 * point of a rectangle. What is computed of jets is what the chain rule gives, with outward
 * rounding.
 */
public final class Jet {

  private static final int NARROW = 4;

  private final FixedPoint[][] c;
  private final int bits;

  private Jet(FixedPoint[][] c, int bits) {
    this.c = c;
    this.bits = bits;
  }

  private static Jet zero(int first, int second, int bits) {
    FixedPoint[][] c = new FixedPoint[first + 1][second + 1];
    for (FixedPoint[] row : c) java.util.Arrays.fill(row, FixedPoint.of(0, bits));
    return new Jet(c, bits);
  }

  /**
   * The first variable.
   *
   * @param at where it ranges
   * @param first how many derivatives by it are carried
   * @param second how many by the second variable
   * @param bits how many bits behind the point are carried
   */
  public static Jet first(Enclosure at, int first, int second, int bits) {
    Jet x = zero(first, second, bits);
    x.c[0][0] = FixedPoint.of(at, bits);
    if (first > 0) x.c[1][0] = FixedPoint.of(1, bits);
    return x;
  }

  /** The second variable; parameters as for {@link #first}. */
  public static Jet second(Enclosure at, int first, int second, int bits) {
    Jet x = zero(first, second, bits);
    x.c[0][0] = FixedPoint.of(at, bits);
    if (second > 0) x.c[0][1] = FixedPoint.of(1, bits);
    return x;
  }

  /** The same number everywhere, with the orders and bits of this jet. */
  public Jet constant(Enclosure value) {
    Jet x = zero(c.length - 1, c[0].length - 1, bits);
    x.c[0][0] = FixedPoint.of(value, bits);
    return x;
  }

  /** The same number everywhere. */
  public Jet constant(Rational value) {
    return constant(Enclosure.of(value));
  }

  /**
   * A function of the second variable alone, with the orders and bits of this jet, of which at most
   * one derivative is carried.
   *
   * @throws IllegalArgumentException if more derivatives by the second variable are carried
   */
  public Jet ofSecond(Enclosure value, Enclosure slope) {
    Jet x = constant(value);
    if (c[0].length > 2)
      throw new IllegalArgumentException(c[0].length - 1 + " derivatives; known is 1");
    if (c[0].length == 2) x.c[0][1] = FixedPoint.of(slope, bits);
    return x;
  }

  /** The sum. */
  public Jet plus(Jet that) {
    Jet sum = zero(c.length - 1, c[0].length - 1, bits);
    for (int i = 0; i < c.length; i++)
      for (int j = 0; j < c[0].length; j++) sum.c[i][j] = c[i][j].plus(that.c[i][j]);
    return sum;
  }

  /** The difference. */
  public Jet minus(Jet that) {
    return plus(that.times(that.constant(Rational.of(-1))));
  }

  /** The product. */
  public Jet times(Jet that) {
    Jet product = zero(c.length - 1, c[0].length - 1, bits);
    for (int k = 0; k < c.length; k++)
      for (int l = 0; l < c[0].length; l++) {
        if (c[k][l].magnitude().signum() == 0) continue;
        for (int i = k; i < c.length; i++)
          for (int j = l; j < c[0].length; j++) {
            FixedPoint other = that.c[i - k][j - l];
            if (other.magnitude().signum() == 0) continue;
            product.c[i][j] = product.c[i][j].plus(c[k][l].times(other));
          }
      }
    return product;
  }

  /** The square, which is nowhere negative. */
  public Jet squared() {
    Jet square = times(this);
    square.c[0][0] = c[0][0].squared();
    return square;
  }

  /**
   * {@code 1/x}.
   *
   * @throws ArithmeticException if the values contain 0
   */
  public Jet inverse() {
    if (c[0][0].sign() == 0) throw new ArithmeticException("the values " + value() + " contain 0");
    FixedPoint value = FixedPoint.of(1, bits).over(c[0][0]);
    FixedPoint[] derivatives = new FixedPoint[degree() + 1];
    derivatives[0] = value;
    for (int n = 1; n < derivatives.length; n++)
      derivatives[n] = derivatives[n - 1].times(value).times(-n);
    return composed(derivatives);
  }

  /** {@code e} to the power of this. */
  public Jet exp() {
    FixedPoint value = rising(Series::exp, c[0][0]);
    FixedPoint[] derivatives = new FixedPoint[degree() + 1];
    java.util.Arrays.fill(derivatives, value);
    return composed(derivatives);
  }

  /**
   * The standard normal distribution function of this. Its derivatives are {@code phi, -x phi, (x^2
   * - 1) phi, (3x - x^3) phi, (x^4 - 6x^2 + 3) phi}.
   *
   * @throws IllegalArgumentException if more than five derivatives are carried in all
   */
  public Jet normal() {
    FixedPoint x = c[0][0];
    FixedPoint square = x.squared();
    FixedPoint one = FixedPoint.of(1, bits);
    FixedPoint[] factors = {
      one,
      x.times(-1),
      square.minus(one),
      x.times(one.times(3).minus(square)),
      square.minus(one.times(3)).squared().minus(one.times(6))
    };
    if (degree() > factors.length)
      throw new IllegalArgumentException(degree() + " derivatives; known are 5");
    FixedPoint[] derivatives = new FixedPoint[degree() + 1];
    derivatives[0] = rising(Series::distribution, x);
    if (degree() > 0) {
      FixedPoint density = density(x);
      for (int n = 1; n <= degree(); n++) derivatives[n] = factors[n - 1].times(density);
    }
    return composed(derivatives);
  }

  /**
   * What a rising function makes of an interval: at its ends, or at once where they are a few units
   * apart.
   */
  private static FixedPoint rising(UnaryOperator<FixedPoint> function, FixedPoint x) {
    return x.high().minus(x.low()).magnitude().bitLength() <= NARROW
        ? function.apply(x)
        : function.apply(x.low()).to(function.apply(x.high()));
  }

  /** The density falls with the absolute value. */
  private static FixedPoint density(FixedPoint x) {
    FixedPoint low = Series.density(x.low());
    FixedPoint high = Series.density(x.high());
    if (x.sign() > 0) return high.to(low);
    if (x.sign() < 0) return low.to(high);
    FixedPoint least = low.minus(high).sign() > 0 ? high : low;
    FixedPoint most = Series.density(FixedPoint.of(0, x.bits()));
    if (low.minus(high).sign() == 0) least = FixedPoint.of(0, x.bits());
    return least.to(most);
  }

  private int degree() {
    return c.length + c[0].length - 2;
  }

  /** {@code f(x0) + f'(x0) n + f''(x0) n^2/2 + ...} with the part n that vanishes at the point. */
  private Jet composed(FixedPoint[] derivatives) {
    Jet rest = constant(Rational.ZERO).plus(this);
    rest.c[0][0] = FixedPoint.of(0, bits);
    Jet sum = constant(Rational.ZERO);
    sum.c[0][0] = derivatives[0];
    Jet power = constant(Rational.ONE);
    for (int n = 1; n < derivatives.length; n++) {
      power = power.times(rest);
      for (FixedPoint[] row : power.c) for (int j = 0; j < row.length; j++) row[j] = row[j].over(n);
      Jet factor = constant(Rational.ZERO);
      factor.c[0][0] = derivatives[n];
      sum = sum.plus(power.times(factor));
    }
    return sum;
  }

  /** The values. */
  public Enclosure value() {
    return c[0][0].toEnclosure();
  }

  /**
   * A partial derivative.
   *
   * @param first how often it is taken by the first variable
   * @param second how often by the second one
   */
  public Enclosure derivative(int first, int second) {
    FixedPoint x = c[first][second];
    for (int i = 2; i <= first; i++) x = x.times(i);
    for (int j = 2; j <= second; j++) x = x.times(j);
    return x.toEnclosure();
  }
}
