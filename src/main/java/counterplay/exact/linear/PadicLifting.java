package counterplay.exact.linear;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Solves square systems by Dixon's p-adic lifting: the digits of the solution to base p are found
 * one after the other with a factorisation modulo p, and enough of them determine the fractions.
 * With the integers N, c of the system and the Euclidean lengths of the rows of [N | c], whose
 * product is at most 2^h, numerators and denominators of the solution are at most 2^h (Cramer,
 * Hadamard), so somewhat more than 2h bits of digits suffice. Often fewer do: the fractions are
 * tried several times on the way. No solution is returned that was not substituted exactly.
 */
final class PadicLifting {

  /** Primes below 2^29. A matrix that is singular modulo all of them is left to elimination. */
  private static final long[] PRIMES = {536870909, 536870879, 536870869};

  private final RationalMatrix matrix;
  private final int n;
  private final BigInteger[] right;
  private final ModularFactors factors;
  private final boolean fits;
  private final int enough;

  /** The digits found so far, of each x_i, the lowest first. */
  private final long[][] digits;

  private final long[] residues;
  private final long[] found;

  private PadicLifting(RationalMatrix matrix, BigInteger[] right, ModularFactors factors) {
    this.matrix = matrix;
    this.n = right.length;
    this.right = right;
    this.factors = factors;
    int height = 0;
    int entryBits = 0;
    int rightBits = 0;
    for (int i = 0; i < n; i++) {
      int row = matrix.row(i).bits();
      entryBits = Math.max(entryBits, row);
      rightBits = Math.max(rightBits, right[i].abs().bitLength());
      height += lengthBits(i);
    }
    int count = 32 - Integer.numberOfLeadingZeros(n);
    fits = entryBits + 29 + count <= 61 && rightBits <= 61;
    enough = 2 * (height + PadicFractions.SLACK) / 28 + 4;
    digits = new long[n][enough];
    residues = new long[n];
    found = new long[n];
  }

  /** The solutions of A x = b for each b and an invertible A; empty if A seems to be singular. */
  static Optional<List<RationalVector>> solve(RationalMatrix matrix, List<RationalVector> rights) {
    for (long prime : PRIMES) {
      Optional<ModularFactors> factors = ModularFactors.of(matrix, prime);
      if (factors.isEmpty()) continue;
      List<RationalVector> solutions = new ArrayList<>();
      for (RationalVector b : rights) {
        BigInteger[] right = new BigInteger[b.size()];
        for (int i = 0; i < right.length; i++)
          right[i] = b.numerator(i).multiply(matrix.row(i).denominator());
        new PadicLifting(matrix, right, factors.get())
            .solution(b.denominator())
            .ifPresent(solutions::add);
      }
      return solutions.size() == rights.size() ? Optional.of(solutions) : Optional.empty();
    }
    return Optional.empty();
  }

  /** An h with |row i of [N | c]| at most 2^h. */
  private int lengthBits(int i) {
    RationalVector row = matrix.row(i);
    BigInteger squares = right[i].pow(2);
    if (2 * row.bits() + 32 - Integer.numberOfLeadingZeros(n) <= 62) {
      long sum = 0;
      for (int j = 0; j < n; j++) sum += row.longNumerator(j) * row.longNumerator(j);
      squares = squares.add(BigInteger.valueOf(sum));
    } else {
      for (int j = 0; j < n; j++) squares = squares.add(row.numerator(j).pow(2));
    }
    return (squares.bitLength() + 1) / 2;
  }

  private Optional<RationalVector> solution(BigInteger divisor) {
    long[] longRest = new long[fits ? n : 0];
    for (int i = 0; i < longRest.length; i++) longRest[i] = right[i].longValue();
    BigInteger[] bigRest = right.clone();
    int known = 0;
    for (int eighths = 5; eighths <= 8; eighths++) {
      int wanted = enough * eighths / 8;
      if (fits) liftLongs(longRest, known, wanted);
      else liftBig(bigRest, known, wanted);
      known = wanted;
      PadicFractions fractions = new PadicFractions(factors.modulus, digits, known);
      if (fractions.plausible()
          && Substitution.holds(matrix, fractions.numerators(), fractions.denominator(), right)) {
        return Optional.of(
            RationalVector.of(fractions.numerators(), fractions.denominator().multiply(divisor)));
      }
    }
    return Optional.empty();
  }

  /** Digits from..to-1, where the rest is (c - N (digits so far)) / p^from and fits longs. */
  private void liftLongs(long[] rest, int from, int to) {
    long[][] a = new long[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) a[i][j] = matrix.row(i).longNumerator(j);
    }
    long inverse =
        BigInteger.valueOf(factors.modulus).modInverse(BigInteger.ONE.shiftLeft(64)).longValue();
    for (int k = from; k < to; k++) {
      for (int i = 0; i < n; i++) residues[i] = factors.residue(rest[i]);
      factors.solve(residues, found);
      for (int i = 0; i < n; i++) {
        long[] row = a[i];
        long left = rest[i];
        for (int j = 0; j < n; j++) left -= row[j] * found[j];
        rest[i] = left * inverse;
        digits[i][k] = found[i];
      }
    }
  }

  /** The same for entries of any size. */
  private void liftBig(BigInteger[] rest, int from, int to) {
    BigInteger p = BigInteger.valueOf(factors.modulus);
    for (int k = from; k < to; k++) {
      for (int i = 0; i < n; i++) residues[i] = rest[i].mod(p).longValue();
      factors.solve(residues, found);
      for (int i = 0; i < n; i++) {
        BigInteger left = rest[i];
        for (int j = 0; j < n; j++)
          left = left.subtract(matrix.row(i).numerator(j).multiply(BigInteger.valueOf(found[j])));
        rest[i] = left.divide(p);
        digits[i][k] = found[i];
      }
    }
  }
}
