package counterplay.exact.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Second opinion: {@code BigFraction} of Apache Commons Math 3, entry by entry. */
class RationalVectorTest {

  /**
   * Entries of some bits, so that sums of products need one long, two, or more; the last size does
   * not fit longs at all.
   */
  private static final int[] BITS = {4, 28, 31, 55, 62, 63, 64, 200};

  private static List<Rational> numbers(Random random, int count, int bits) {
    List<Rational> numbers = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      BigInteger n =
          random.nextInt(4) == 0
              ? BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE)
              : new BigInteger(bits, random);
      BigInteger d =
          bits < 60 && random.nextBoolean()
              ? BigInteger.valueOf(1 + random.nextInt(12))
              : BigInteger.ONE;
      numbers.add(Rational.of(random.nextBoolean() ? n : n.negate(), d));
    }
    return numbers;
  }

  private static BigFraction theirs(Rational r) {
    return new BigFraction(r.numerator(), r.denominator());
  }

  private static Rational dot(List<Rational> a, List<Rational> b) {
    BigFraction total = BigFraction.ZERO;
    for (int i = 0; i < a.size(); i++)
      total = total.add(theirs(a.get(i)).multiply(theirs(b.get(i))));
    return Rational.of(total.getNumerator(), total.getDenominator());
  }

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void products_their_signs_and_their_order_agree(
      @ForAll long seed, @ForAll @IntRange(max = 7) int s, @ForAll @IntRange(max = 7) int t) {
    Random random = new Random(seed);
    int size = random.nextInt(20);
    List<Rational> a = numbers(random, size, BITS[s]);
    List<Rational> b = numbers(random, size, BITS[t]);
    List<Rational> c = random.nextInt(5) == 0 ? b : numbers(random, size, BITS[t]);
    RationalVector u = RationalVector.of(a);
    RationalVector v = RationalVector.of(b);
    RationalVector w = RationalVector.of(c);
    assertThat(u.dot(v)).isEqualTo(dot(a, b)).isEqualTo(v.dot(u));
    assertThat(u.signOfDot(v)).isEqualTo(dot(a, b).signum());
    assertThat(Integer.signum(u.compareDots(v, w)))
        .isEqualTo(Integer.signum(dot(a, b).compareTo(dot(a, c))));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void sums_differences_and_multiples_are_those_of_the_entries(
      @ForAll long seed, @ForAll @IntRange(max = 7) int s) {
    Random random = new Random(seed);
    int size = random.nextInt(6);
    List<Rational> a = numbers(random, size, BITS[s]);
    List<Rational> b = numbers(random, size, BITS[random.nextInt(BITS.length)]);
    Rational factor = Rational.of(random.nextInt(7) - 3, 1 + random.nextInt(3));
    List<Rational> sum = new ArrayList<>();
    List<Rational> difference = new ArrayList<>();
    List<Rational> multiple = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      sum.add(a.get(i).plus(b.get(i)));
      difference.add(a.get(i).minus(b.get(i)));
      multiple.add(a.get(i).times(factor));
    }
    RationalVector u = RationalVector.of(a);
    RationalVector v = RationalVector.of(b);
    assertThat(u.toList()).isEqualTo(a);
    assertThat(u.plus(v))
        .isEqualTo(RationalVector.of(sum))
        .hasSameHashCodeAs(RationalVector.of(sum));
    assertThat(u.minus(v))
        .isEqualTo(RationalVector.of(difference))
        .hasSameHashCodeAs(RationalVector.of(difference));
    assertThat(u.scale(factor))
        .isEqualTo(RationalVector.of(multiple))
        .hasSameHashCodeAs(RationalVector.of(multiple));
    assertThat(u.plus(v).minus(v)).isEqualTo(u);
  }

  @Test
  void the_common_denominator_is_the_least_one_however_the_vector_is_made() {
    RationalVector v =
        RationalVector.of(
            new BigInteger[] {BigInteger.valueOf(4), BigInteger.valueOf(-6)},
            BigInteger.valueOf(-8));
    assertThat(v.denominator()).isEqualTo(4);
    assertThat(v)
        .hasToString("[-1/2, 3/4]")
        .isEqualTo(RationalVector.of(List.of(Rational.of(-1, 2), Rational.of(3, 4))));
    assertThat(RationalVector.of(new BigInteger[] {BigInteger.ZERO}, BigInteger.TEN))
        .isEqualTo(RationalVector.of(List.of(Rational.ZERO)));
  }

  @Test
  void a_sum_that_cancels_after_passing_every_long_is_exact() {
    Rational top = Rational.of(Long.MAX_VALUE);
    RationalVector u = RationalVector.of(List.of(top, top, Rational.ONE, top));
    RationalVector v =
        RationalVector.of(List.of(top, top, Rational.ONE, top.scale(Rational.of(-2))));
    assertThat(u.dot(v)).isEqualTo(Rational.ONE);
    assertThat(u.signOfDot(v)).isEqualTo(1);
    RationalVector least =
        RationalVector.of(List.of(Rational.of(Long.MIN_VALUE), Rational.of(Long.MIN_VALUE)));
    assertThat(least.dot(least)).isEqualTo(Rational.of(2).power(127));
  }

  @Test
  void vectors_of_different_sizes_and_the_denominator_zero_are_refused() {
    RationalVector one = RationalVector.of(List.of(Rational.ONE));
    RationalVector none = RationalVector.of(List.of());
    assertThatThrownBy(() -> one.dot(none))
        .hasMessage("vectors of 1 and 0 entries; wanted are equal sizes");
    assertThatThrownBy(() -> one.plus(none)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RationalVector.of(new BigInteger[] {BigInteger.ONE}, BigInteger.ZERO))
        .hasMessage("a vector of 1 numbers with denominator 0");
    assertThat(none.dot(none)).isEqualTo(Rational.ZERO);
  }
}
