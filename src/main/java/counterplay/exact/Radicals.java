package counterplay.exact;

import java.math.BigInteger;
import java.util.stream.IntStream;

/** Squares among the integers. */
final class Radicals {

  /** Square factors of primes below this are always found. */
  static final int TRIAL = 1_000;

  private static final int[] PRIMES =
      IntStream.range(2, TRIAL).filter(n -> IntStream.range(2, n).noneMatch(d -> d * d <= n && n % d == 0)).toArray();

  private Radicals() {}

  /**
   * A positive integer as {@code outside^2 * core}.
   *
   * @param outside positive
   * @param core positive; not divisible by the square of a prime below {@link #TRIAL}; square-free if below {@code TRIAL^3}
   */
  record Split(BigInteger outside, BigInteger core) {

    /** Whether the core is certainly square-free. */
    boolean isSquareFree() {
      return isSurelySquareFree(core);
    }
  }

  /** Whether a core is so small that no square can have been overlooked. */
  static boolean isSurelySquareFree(BigInteger core) {
    return core.bitLength() <= 29;
  }

  static Split split(BigInteger n) {
    BigInteger outside = BigInteger.ONE;
    BigInteger small = BigInteger.ONE;
    BigInteger rest = n;
    for (int prime : PRIMES) {
      if (rest.bitLength() < 63) {
        long r = rest.longValue();
        if ((long) prime * prime > r) break;
        if (r % prime != 0) continue;
      }
      BigInteger p = BigInteger.valueOf(prime);
      int times = CoprimeBase.exponent(p, rest);
      if (times == 0) continue;
      rest = rest.divide(p.pow(times));
      outside = outside.multiply(p.pow(times / 2));
      if (times % 2 == 1) small = small.multiply(p);
    }
    if (isSquare(rest)) return new Split(outside.multiply(rest.sqrt()), small);
    return new Split(outside, small.multiply(rest));
  }

  /** Whether an integer that is not negative is the square of one. */
  static boolean isSquare(BigInteger n) {
    int last = n.intValue() & 15;
    if (last != 0 && last != 1 && last != 4 && last != 9) return false;
    BigInteger root = n.sqrt();
    return root.multiply(root).equals(n);
  }
}
