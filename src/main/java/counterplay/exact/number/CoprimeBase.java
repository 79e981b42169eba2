package counterplay.exact.number;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/**
 * Pairwise coprime integers above 1 such that each of some given positive integers is a product of
 * powers of them, found by greatest common divisors alone, without factoring. Powers of pairwise
 * coprime integers above 1 multiply to 1 only if all exponents are 0, and to a square of a rational
 * number only if each of them is one: this is all that the zero tests need of a factorisation.
 */
public final class CoprimeBase {

  private CoprimeBase() {}

  /** A coprime base of the given positive integers. */
  public static List<BigInteger> of(Collection<BigInteger> numbers) {
    List<BigInteger> base = new ArrayList<>();
    Deque<BigInteger> waiting = new ArrayDeque<>(numbers);
    while (!waiting.isEmpty()) {
      BigInteger n = waiting.pop();
      if (n.equals(BigInteger.ONE)) continue;
      boolean coprime = true;
      for (int k = 0; k < base.size() && coprime; k++) {
        BigInteger b = base.get(k);
        BigInteger g = n.gcd(b);
        if (g.equals(BigInteger.ONE)) continue;
        coprime = false;
        if (g.equals(b)) {
          waiting.push(n.divide(g));
        } else {
          base.remove(k);
          waiting.push(n.divide(g));
          waiting.push(b.divide(g));
          waiting.push(g);
        }
      }
      if (coprime) base.add(n);
    }
    return base;
  }

  /**
   * The same with each perfect square among the base replaced by its root, so that no element is a
   * square.
   */
  public static List<BigInteger> withoutSquares(Collection<BigInteger> numbers) {
    List<BigInteger> base = of(numbers);
    base.replaceAll(
        b -> {
          BigInteger root = b;
          while (Radicals.isSquare(root)) root = Radicals.floorRoot(root);
          return root;
        });
    return base;
  }

  /** How often b divides n, for b above 1 and n positive. */
  public static int exponent(BigInteger b, BigInteger n) {
    int times = 0;
    for (BigInteger[] qr = n.divideAndRemainder(b);
        qr[1].signum() == 0;
        qr = qr[0].divideAndRemainder(b)) times++;
    return times;
  }

  /**
   * Whether the square root of n lies in the field that the square roots of the given integers
   * generate over the rationals, that is, whether n times a product of some of them is a square
   * (Kummer theory).
   *
   * @param generators pairwise coprime, above 1, no squares
   */
  public static boolean generates(List<BigInteger> generators, BigInteger n) {
    List<BigInteger> all = new ArrayList<>(generators);
    all.add(n);
    List<BigInteger> base = withoutSquares(all);
    BigInteger product = n;
    for (BigInteger g : generators) {
      for (BigInteger b : base) {
        if (exponent(b, g) % 2 == 1 && exponent(b, n) % 2 == 1) {
          product = product.multiply(g);
          break;
        }
      }
    }
    return Radicals.isSquare(product);
  }
}
