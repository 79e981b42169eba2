package counterplay.exact.real;

import counterplay.exact.number.CoprimeBase;
import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.Set;
import java.util.TreeSet;

/**
 * How close to 0 a number made of integers by the four operations and square roots can come without
 * being 0.
 *
 * <p>Such a number is a quotient U/L of algebraic integers. With {@code 2^u} and {@code 2^l} above
 * the absolute values of all conjugates of U and of L:
 *
 * <pre>
 *   A + B:  U = U_A L_B + U_B L_A,  L = L_A L_B      A B:      U = U_A U_B,          L = L_A L_B
 *   1/A:    U = L_A,                L = U_A          sqrt(A):  U = +-sqrt(U_A L_A),  L = L_A
 * </pre>
 *
 * U lies in a field of degree at most {@code D = 2^k}, where k different square roots occur. If U
 * is not 0, its norm is an integer other than 0, so {@code |U| >= 2^(-(D-1) u)} and {@code |U/L| >=
 * 2^(-(D-1) u - l)}. This is the bound of C. Burnikel, S. Funke, K. Mehlhorn, S. Schirra and S.
 * Schmitt, A separation bound for real algebraic expressions, ESA 2001.
 *
 * @param upper u
 * @param lower l
 * @param radicands the integers whose square roots occur
 * @param nested texts of the other numbers whose square roots occur
 */
record RootBound(long upper, long lower, Set<BigInteger> radicands, Set<String> nested) {

  /** Bounds beyond this many bits are not told apart. */
  private static final long MOST = 1L << 40;

  RootBound {
    upper = Math.min(upper, MOST);
    lower = Math.min(lower, MOST);
  }

  static RootBound of(RootSum x) {
    BigInteger multiple = BigInteger.ONE;
    for (Rational q : x.terms().values()) {
      multiple = multiple.multiply(q.denominator().divide(multiple.gcd(q.denominator())));
    }
    long most = 0;
    for (BigInteger r : x.terms().keySet()) {
      Rational q = x.terms().get(r);
      int factor =
          q.numerator().bitLength() + multiple.bitLength() - q.denominator().bitLength() + 1;
      most = Math.max(most, factor + (r.bitLength() + 1) / 2);
    }
    return new RootBound(
        most + Integer.toBinaryString(x.terms().size()).length(),
        multiple.bitLength(),
        Set.copyOf(x.terms().keySet()),
        Set.of());
  }

  static RootBound of(NestedRoot x) {
    RootBound sum = of(x.plain());
    for (RootSum r : x.roots().keySet())
      sum = sum.plus(of(x.roots().get(r)).times(of(r).sqrt(r.toString())));
    return sum;
  }

  RootBound plus(RootBound that) {
    return joined(Math.max(upper + that.lower, that.upper + lower) + 1, lower + that.lower, that);
  }

  RootBound times(RootBound that) {
    return joined(upper + that.upper, lower + that.lower, that);
  }

  RootBound inverse() {
    return new RootBound(lower, upper, radicands, nested);
  }

  RootBound power(int exponent) {
    return new RootBound(upper * exponent, lower * exponent, radicands, nested);
  }

  /**
   * @param text a text that stands for the number of which the root is taken, and for no other
   *     number
   */
  RootBound sqrt(String text) {
    Set<String> more = new TreeSet<>(nested);
    more.add(text);
    return new RootBound((upper + lower + 1) / 2, lower, radicands, more);
  }

  private RootBound joined(long u, long l, RootBound that) {
    Set<BigInteger> integers = new TreeSet<>(radicands);
    integers.addAll(that.radicands);
    Set<String> texts = new TreeSet<>(nested);
    texts.addAll(that.nested);
    return new RootBound(u, l, integers, texts);
  }

  /**
   * The number is 0 if its absolute value is below 2 to minus this; {@link Long#MAX_VALUE} if that
   * is out of reach.
   */
  long bits() {
    int roots = CoprimeBase.withoutSquares(radicands).size() + nested.size();
    if (roots > 20 || upper == MOST || lower == MOST) return Long.MAX_VALUE;
    return ((1L << roots) - 1) * upper + lower;
  }
}
