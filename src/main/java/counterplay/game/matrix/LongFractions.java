package counterplay.game.matrix;

import counterplay.exact.linear.RationalVector;
import counterplay.exact.number.Rational;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Vectors of one length, one after the other, each of long numerators on one positive denominator.
 *
 * @param numerators the numerators of all vectors, a vector after the other; a matrix row by row
 * @param denominators one for each vector
 */
public record LongFractions(long[] numerators, long[] denominators) {

  /**
   * The numbers of the lists on their least common denominators; lists with a number that does not
   * fit are noted and left out.
   */
  static LongFractions of(int count, int length, IntFunction<List<Rational>> lists, BitSet unfit) {
    LongFractions all =
        new LongFractions(new long[Math.multiplyExact(count, length)], new long[count]);
    for (int k = 0; k < count; k++) {
      RationalVector v = RationalVector.of(lists.apply(k));
      all.denominators[k] = 1;
      if (!IntStream.range(0, length).allMatch(i -> v.numerator(i).bitLength() <= 63)
          || v.denominator().bitLength() > 63) {
        unfit.set(k);
        continue;
      }
      all.denominators[k] = v.denominator().longValue();
      for (int i = 0; i < length; i++) all.numerators[k * length + i] = v.numerator(i).longValue();
    }
    return all;
  }

  void require(String what, int count, int length) {
    if (denominators.length != count || numerators.length != (long) count * length) {
      throw new IllegalArgumentException(
          numerators.length
              + " numerators and "
              + denominators.length
              + " denominators of "
              + what
              + "; wanted are "
              + (long) count * length
              + " and "
              + count);
    }
    for (long d : denominators) {
      if (d <= 0)
        throw new IllegalArgumentException(
            "the denominator " + d + " of " + what + "; wanted is a positive one");
    }
  }

  /**
   * The largest or the sum of the sizes of a vector's numerators, at least its denominator;
   * MAX_VALUE if that is no long.
   */
  long bound(int vector, int length, boolean sum) {
    long most = 0;
    for (int i = vector * length; i < (vector + 1) * length; i++) {
      long size = Math.abs(numerators[i]);
      most = sum ? most + size : Math.max(most, size);
      if (size < 0 || most < 0) return Long.MAX_VALUE;
    }
    return Math.max(most, denominators[vector]);
  }

  LongFractions copied() {
    return new LongFractions(numerators.clone(), denominators.clone());
  }
}
