package counterplay.exact.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SubstitutionTest {

  /** Entries of 20 bits are added up limb by limb, entries of 40 and 90 bits number by number. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void what_holds_is_accepted_and_what_is_off_by_one_bit_anywhere_is_not(
      @ForAll long seed,
      @ForAll @IntRange(max = 2) int size,
      @ForAll @IntRange(min = 1, max = 300) int bits) {
    Random random = new Random(seed);
    int n = 1 + random.nextInt(6);
    BigInteger denominator = new BigInteger(bits, random).setBit(bits);
    BigInteger[] right = new BigInteger[n];
    BigInteger[] x = new BigInteger[n];
    List<RationalVector> rows = new ArrayList<>();
    for (int j = 0; j < n; j++) x[j] = signed(random, bits).multiply(denominator);
    for (int i = 0; i < n; i++) {
      BigInteger[] row = new BigInteger[n];
      right[i] = BigInteger.ZERO;
      for (int j = 0; j < n; j++) {
        row[j] = signed(random, List.of(20, 40, 90).get(size));
        right[i] = right[i].add(row[j].multiply(x[j].divide(denominator)));
      }
      rows.add(RationalVector.of(row, BigInteger.ONE));
    }
    RationalMatrix matrix = RationalMatrix.ofRows(rows);
    assertThat(Substitution.holds(matrix, x, denominator, right)).isTrue();

    int place = random.nextInt(n);
    BigInteger[] wrongRight = right.clone();
    wrongRight[place] = right[place].flipBit(random.nextInt(bits + 100));
    assertThat(Substitution.holds(matrix, x, denominator, wrongRight)).isFalse();
    BigInteger[] wrongX = x.clone();
    wrongX[place] = x[place].flipBit(random.nextInt(bits + 100));
    boolean used = rows.stream().anyMatch(r -> r.numerator(place).signum() != 0);
    assertThat(Substitution.holds(matrix, wrongX, denominator, right)).isEqualTo(!used);
  }

  /** 4 * 2^30 = 2^32 ends in as many zeros as the single limb of the wanted 0 has. */
  @Test
  void what_agrees_in_all_limbs_but_not_beyond_them_does_not_hold() {
    for (int sign : List.of(1, -1)) {
      BigInteger[] row = {BigInteger.valueOf(4L * sign)};
      RationalMatrix matrix =
          RationalMatrix.ofRows(List.of(RationalVector.of(row, BigInteger.ONE)));
      BigInteger[] x = {BigInteger.ONE.shiftLeft(30)};
      BigInteger[] zero = {BigInteger.ZERO};
      assertThat(Substitution.holds(matrix, x, BigInteger.ONE, zero)).isFalse();
      BigInteger[] right = {BigInteger.ONE.shiftLeft(32).multiply(BigInteger.valueOf(sign))};
      assertThat(Substitution.holds(matrix, x, BigInteger.ONE, right)).isTrue();
    }
  }

  private static BigInteger signed(Random random, int bits) {
    BigInteger x = new BigInteger(bits, random);
    return random.nextBoolean() ? x : x.negate();
  }
}
