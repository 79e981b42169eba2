package counterplay.exact.linear;

import java.math.BigInteger;

/**
 * Fractions from their residues: the n/d with n = v d modulo M, found by Euclid's algorithm on M
 * and v. Many steps at a time are done on the leading 62 bits alone, as far as these decide the
 * quotients (Lehmer).
 */
final class RationalReconstruction {

  /** Two neighbouring remainders a, b, and s, t with a = s v and b = t v modulo M. */
  private BigInteger a;

  private BigInteger b;
  private BigInteger s = BigInteger.ZERO;
  private BigInteger t = BigInteger.ONE;

  private RationalReconstruction(BigInteger modulus, BigInteger v) {
    a = modulus;
    b = v;
  }

  /**
   * Numerator and positive denominator of the fraction in lowest terms with |n|, d at most the
   * bound, where M is more than twice the bound's square (then there is at most one; that there is
   * one is the caller's knowledge).
   */
  static BigInteger[] of(BigInteger v, BigInteger modulus, BigInteger bound) {
    RationalReconstruction e = new RationalReconstruction(modulus, v);
    while (e.b.compareTo(bound) > 0) {
      if (!e.leap(bound)) e.step();
    }
    return e.t.signum() < 0
        ? new BigInteger[] {e.b.negate(), e.t.negate()}
        : new BigInteger[] {e.b, e.t};
  }

  private void step() {
    BigInteger[] division = a.divideAndRemainder(b);
    BigInteger next = s.subtract(division[0].multiply(t));
    a = b;
    b = division[1];
    s = t;
    t = next;
  }

  /**
   * Several steps at once; false, and nothing done, if there are none to be had that stay above the
   * bound.
   */
  private boolean leap(BigInteger bound) {
    int shift = a.bitLength() - 62;
    if (shift < 0 || b.bitLength() - bound.bitLength() < 34) return false;
    long x = a.shiftRight(shift).longValue();
    long y = b.shiftRight(shift).longValue();
    long aa = 1;
    long ab = 0;
    long ba = 0;
    long bb = 1;
    // Knuth, algorithm L: a quotient is sure if it is the same at both ends of what a and b can be.
    while (y + ba != 0 && y + bb != 0) {
      long q = (x + aa) / (y + ba);
      if (q != (x + ab) / (y + bb)) break;
      long rest = aa - q * ba;
      aa = ba;
      ba = rest;
      rest = ab - q * bb;
      ab = bb;
      bb = rest;
      rest = x - q * y;
      x = y;
      y = rest;
    }
    if (ab == 0) return false;
    BigInteger below = combined(ba, a, bb, b);
    if (below.compareTo(bound) <= 0) return false;
    BigInteger above = combined(aa, a, ab, b);
    BigInteger next = combined(ba, s, bb, t);
    s = combined(aa, s, ab, t);
    t = next;
    a = above;
    b = below;
    return true;
  }

  private static BigInteger combined(long u, BigInteger x, long v, BigInteger y) {
    return BigInteger.valueOf(u).multiply(x).add(BigInteger.valueOf(v).multiply(y));
  }
}
