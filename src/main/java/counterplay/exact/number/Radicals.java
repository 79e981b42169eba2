package counterplay.exact.number;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/** Squares among the integers. */
public final class Radicals {

  /** Square factors of primes below this are always found. */
  static final int TRIAL = 1_000;

  private static final int[] PRIMES =
      IntStream.range(2, TRIAL)
          .filter(n -> IntStream.range(2, n).noneMatch(d -> d * d <= n && n % d == 0))
          .toArray();

  private static final BigInteger MODULUS = BigInteger.valueOf(63L * 65 * 11 * 17 * 19);

  private static final List<boolean[]> SQUARES =
      IntStream.of(63, 65, 11, 17, 19).mapToObj(Radicals::squaresModulo).toList();

  private Radicals() {}

  /**
   * A positive integer as {@code outside^2 * core}.
   *
   * @param outside positive
   * @param core positive; not divisible by the square of a prime below {@link #TRIAL}; square-free
   *     if below {@code TRIAL^3}
   */
  public record Split(BigInteger outside, BigInteger core) {

    /** Whether the core is certainly square-free. */
    public boolean isSquareFree() {
      return isSurelySquareFree(core);
    }
  }

  /** Whether a core is so small that no square can have been overlooked. */
  public static boolean isSurelySquareFree(BigInteger core) {
    return core.bitLength() <= 29;
  }

  /** A whole number above zero as a square times the rest, as far as small primes show it. */
  public static Split split(BigInteger n) {
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
    if (isSquare(rest)) return new Split(outside.multiply(floorRoot(rest)), small);
    return new Split(outside, small.multiply(rest));
  }

  /**
   * Whether an integer that is not negative is the square of one; remainders settle nearly all that
   * are not.
   */
  public static boolean isSquare(BigInteger n) {
    int last = n.intValue() & 15;
    if (last != 0 && last != 1 && last != 4 && last != 9) return false;
    int rest = n.mod(MODULUS).intValue();
    for (boolean[] squares : SQUARES) {
      if (!squares[rest % squares.length]) return false;
    }
    BigInteger root = floorRoot(n);
    return root.multiply(root).equals(n);
  }

  /**
   * The largest integer whose square is at most n, for n not negative: Newton's iteration whose
   * precision doubles at each step, so that after each step a is within 1 of the root of the
   * leading bits of n, from above or below.
   */
  public static BigInteger floorRoot(BigInteger n) {
    if (n.signum() == 0) return n;
    int length = (n.bitLength() - 1) / 2;
    BigInteger a = BigInteger.ONE;
    int done = 0;
    for (int shift = 31 - Integer.numberOfLeadingZeros(length); shift >= 0; shift--) {
      int before = done;
      done = length >> shift;
      a =
          a.shiftLeft(done - before - 1)
              .add(n.shiftRight(2 * length - before - done + 1).divide(a));
    }
    return a.multiply(a).compareTo(n) > 0 ? a.subtract(BigInteger.ONE) : a;
  }

  /** Which remainders squares have. */
  private static boolean[] squaresModulo(int m) {
    boolean[] squares = new boolean[m];
    for (int k = 0; k < m; k++) squares[k * k % m] = true;
    return squares;
  }
}
