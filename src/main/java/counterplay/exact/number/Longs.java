package counterplay.exact.number;

/** Arithmetic of longs whose products may have 128 bits. */
public final class Longs {

  private Longs() {}

  /**
   * The greatest common divisor of numbers that are not negative, by halving and subtracting
   * (Stein), without branches.
   */
  public static long gcd(long a, long b) {
    if (a == 0 || b == 0) return a + b;
    int twos = Long.numberOfTrailingZeros(a | b);
    a >>= Long.numberOfTrailingZeros(a);
    while (b != 0) {
      b >>= Long.numberOfTrailingZeros(b);
      long difference = a - b;
      long negative = difference >> 63;
      a = b + (difference & negative);
      b = (difference ^ negative) - negative;
    }
    return a << twos;
  }

  /** Whether the product is a long. */
  public static boolean productFits(long a, long b) {
    return Math.multiplyHigh(a, b) == a * b >> 63;
  }

  /** Compares a b with c d, whose 128 bits are not cut: -1, 0 or 1. */
  public static int compareProducts(long a, long b, long c, long d) {
    long left = Math.multiplyHigh(a, b);
    long right = Math.multiplyHigh(c, d);
    return left != right ? Long.compare(left, right) : Long.compareUnsigned(a * b, c * d);
  }
}
