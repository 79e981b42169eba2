package counterplay.kernel;

import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.function.Function;

/**
 * Elementary functions of intervals by power series; at each of them stands why what is left out is
 * at most what the sum is widened by. Functions that increase are taken at the two ends.
 */
final class Functions {

  private static final Rational TWO = Rational.of(2);

  private Functions() {}

  static Interval of(String name, Interval x) {
    return switch (name) {
      case "sqrt" -> sqrt(x);
      case "exp" -> atEnds(x, r -> exp(r, x.bits()));
      case "log" -> log(x);
      case "Phi" -> atEnds(x, r -> distribution(r, x.bits()));
      case "phi" -> density(x);
      case "arctan" -> atEnds(x, r -> arctan(r, x.bits()));
      default -> throw new IllegalArgumentException("no checker knows the function '" + name + "'");
    };
  }

  private static Interval atEnds(Interval x, Function<Rational, Interval> increasing) {
    return Interval.of(increasing.apply(x.lo()).lo(), increasing.apply(x.hi()).hi(), x.bits());
  }

  /** floor and ceiling of {@code sqrt(x 4^bits)}, divided by {@code 2^bits}. */
  static Interval sqrt(Interval x) {
    if (x.lo().signum() < 0)
      throw new IllegalArgumentException("the square root of a number that may be negative");
    BigInteger unit = BigInteger.ONE.shiftLeft(x.bits());
    BigInteger low =
        x.lo().times(Rational.of(unit.multiply(unit), BigInteger.ONE)).numerator().sqrt();
    BigInteger square = x.hi().times(Rational.of(unit.multiply(unit), BigInteger.ONE)).numerator();
    BigInteger high = square.sqrt();
    if (!high.pow(2).equals(square)) high = high.add(BigInteger.ONE);
    return Interval.of(Rational.of(low, unit), Rational.of(high, unit), x.bits());
  }

  /**
   * {@code e^x = (e^r)^(2^k)} with {@code r = x/2^k}, {@code |r| <= 1/2}; {@code e^r = 1 + r +
   * r^2/2 + ...}. Each term is at most half of the one before it in size, so all after the term t
   * together are at most {@code |t|}.
   */
  private static Interval exp(Rational x, int bits) {
    if (x.abs().compareTo(Rational.of(10_000)) > 0)
      throw new IllegalArgumentException("exp of a number beyond 10000");
    int k = 0;
    while (x.abs().times(TWO).compareTo(TWO.power(k)) > 0) k++;
    int fine = bits + k + 16;
    Interval r = Interval.of(x.over(TWO.power(k)), fine);
    Interval term = Interval.of(Rational.ONE, fine);
    Interval sum = term;
    for (int n = 1; !term.isTiny(); n++) {
      term = term.times(r).times(Rational.of(1, n));
      sum = sum.plus(term);
    }
    sum = sum.widened(term);
    for (int j = 0; j < k; j++) sum = sum.times(sum);
    return sum.withBits(bits);
  }

  private static Interval log(Interval x) {
    if (x.lo().signum() <= 0)
      throw new IllegalArgumentException("the logarithm of a number that may not be positive");
    return atEnds(x, r -> log(r, x.bits()));
  }

  /** {@code log(m 2^k) = 2 artanh((m - 1)/(m + 1)) + 2 k artanh(1/3)} with m from 1/2 to 2. */
  private static Interval log(Rational x, int bits) {
    int k = x.numerator().bitLength() - x.denominator().bitLength();
    Rational m = k >= 0 ? x.over(TWO.power(k)) : x.times(TWO.power(-k));
    Interval log =
        odd(m.minus(Rational.ONE).over(m.plus(Rational.ONE)), Rational.ONE, bits).times(TWO);
    return k == 0
        ? log
        : log.plus(odd(Rational.of(1, 3), Rational.ONE, bits).times(Rational.of(2L * k)));
  }

  /**
   * {@code z + s z^3/3 + s^2 z^5/5 + ...}: artanh z for s = 1, arctan z for s = -1; {@code |z| <=
   * 1/3}. Each power is at most 1/9 of the one before it in size, so all terms after that of the
   * power p are together at most {@code |p|/8}.
   */
  private static Interval odd(Rational z, Rational s, int bits) {
    Interval step = Interval.of(z.times(z).times(s), bits);
    Interval power = Interval.of(z, bits);
    Interval sum = power;
    for (int n = 3; !power.isTiny(); n += 2) {
      power = power.times(step);
      sum = sum.plus(power.times(Rational.of(1, n)));
    }
    return sum.widened(power);
  }

  /**
   * {@code arctan x = 2 arctan(x/(1 + sqrt(1 + x^2)))}, three times; the argument is then below
   * tan(pi/16), and arctan increases.
   */
  private static Interval arctan(Rational x, int bits) {
    int fine = bits + 16;
    Interval one = Interval.of(Rational.ONE, fine);
    Interval z = Interval.of(x, fine);
    for (int k = 0; k < 3; k++) z = z.over(one.plus(sqrt(one.plus(z.times(z)))));
    return atEnds(z, r -> odd(r, Rational.of(-1), fine)).times(Rational.of(8)).withBits(bits);
  }

  /** {@code pi = 20 arctan(1/7) + 8 arctan(3/79)} (Euler). */
  static Interval pi(int bits) {
    Rational minus = Rational.of(-1);
    return odd(Rational.of(1, 7), minus, bits)
        .times(Rational.of(20))
        .plus(odd(Rational.of(3, 79), minus, bits).times(Rational.of(8)));
  }

  /** {@code phi(x) = e^(-x^2/2) / sqrt(2 pi)}. */
  private static Interval density(Interval x) {
    Interval exponent = x.times(x).times(Rational.of(-1, 2));
    return of("exp", exponent).over(sqrt(pi(x.bits()).times(TWO)));
  }

  /**
   * {@code Phi(x) = 1/2 + (2 pi)^(-1/2) sum over n of (-1)^n c_n / (2n + 1)}, {@code c_n = x^(2n+1)
   * / (2^n n!)}. From {@code n + 1 >= x^2} on each c is at most half of the one before it in size,
   * so all terms after that of c are together at most {@code |c|}. The terms grow to {@code
   * e^(x^2/2)} before they fall; so many more bits are carried.
   */
  private static Interval distribution(Rational x, int bits) {
    if (x.abs().compareTo(Rational.of(40)) > 0)
      throw new IllegalArgumentException("Phi of a number beyond 40");
    Rational square = x.times(x);
    int turn = square.numerator().divide(square.denominator()).intValueExact() + 1;
    int fine = bits + turn + 16;
    Interval step = Interval.of(square.times(Rational.of(-1, 2)), fine);
    Interval c = Interval.of(x, fine);
    Interval sum = c;
    for (int n = 1; n <= turn || !c.isTiny(); n++) {
      c = c.times(step).times(Rational.of(1, n));
      sum = sum.plus(c.times(Rational.of(1, 2L * n + 1)));
    }
    return Interval.of(Rational.HALF, fine)
        .plus(sum.widened(c).over(sqrt(pi(fine).times(TWO))))
        .withBits(bits);
  }
}
