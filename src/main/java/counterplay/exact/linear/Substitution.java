package counterplay.exact.linear;

import java.math.BigInteger;

/**
 * Whether numerators x on a common denominator D solve integer equations: N x = D c, computed
 * exactly.
 */
final class Substitution {

  private static final long LIMB = 0xFFFFFFFFL;

  private Substitution() {}

  /** Whether N x = D c, where N are the numerators of the rows of the matrix. */
  static boolean holds(
      RationalMatrix matrix, BigInteger[] x, BigInteger denominator, BigInteger[] right) {
    BigInteger[] wanted = new BigInteger[right.length];
    int bits = 0;
    for (int i = 0; i < right.length; i++) {
      wanted[i] = denominator.multiply(right[i]);
      bits = Math.max(bits, wanted[i].bitLength());
    }
    for (BigInteger number : x) bits = Math.max(bits, number.bitLength());
    long[][] limbs = limbs(x, bits / 32 + 1);
    for (int i = 0; i < right.length; i++) {
      RationalVector row = matrix.row(i);
      boolean fits = row.bits() + 33 + 32 - Integer.numberOfLeadingZeros(x.length) <= 62;
      if (!(fits ? holdsInLimbs(row, limbs, wanted[i]) : holds(row, x, wanted[i]))) return false;
    }
    return true;
  }

  private static boolean holds(RationalVector row, BigInteger[] x, BigInteger wanted) {
    BigInteger left = BigInteger.ZERO;
    for (int j = 0; j < x.length; j++) left = left.add(row.numerator(j).multiply(x[j]));
    return left.equals(wanted);
  }

  /** Limb by limb with carries; each limb's sum of products fits a long. */
  private static boolean holdsInLimbs(RationalVector row, long[][] limbs, BigInteger wanted) {
    int n = row.size();
    long[] a = new long[n];
    for (int j = 0; j < n; j++) a[j] = row.longNumerator(j);
    long[] expected = limbs(wanted, limbs.length);
    long sum = 0;
    for (int l = 0; l < limbs.length; l++) {
      long[] limb = limbs[l];
      for (int j = 0; j < n; j++) sum += a[j] * limb[j];
      if ((sum & LIMB) != (expected[l] & LIMB)) return false;
      sum >>= 32;
    }
    return sum == wanted.signum() >> 31;
  }

  /** Limb l of each number in row l. */
  private static long[][] limbs(BigInteger[] numbers, int count) {
    long[][] limbs = new long[count][numbers.length];
    for (int j = 0; j < numbers.length; j++) {
      long[] of = limbs(numbers[j], count);
      for (int l = 0; l < count; l++) limbs[l][j] = of[l];
    }
    return limbs;
  }

  /**
   * Digits to base 2^32 from 0 to 2^32 - 1, the last one with the sign: number = sum of limb_l
   * 2^(32 l).
   */
  private static long[] limbs(BigInteger number, int count) {
    byte[] bytes = number.toByteArray();
    long[] limbs = new long[count];
    for (int l = 0; l < count; l++) {
      long limb = 0;
      for (int k = 3; k >= 0; k--) {
        int at = bytes.length - 1 - 4 * l - k;
        limb = limb << 8 | (at >= 0 ? bytes[at] & 0xFF : number.signum() < 0 ? 0xFF : 0);
      }
      limbs[l] = l == count - 1 ? (int) limb : limb;
    }
    return limbs;
  }
}
