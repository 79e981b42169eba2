package counterplay.exact.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoprimeBaseTest {

  /** Products of few primes, so that they share factors. */
  @Provide
  static Arbitrary<List<BigInteger>> numbers() {
    return Arbitraries.of(2, 3, 5, 7)
        .list()
        .ofMaxSize(6)
        .map(primes -> primes.stream().reduce(1, (a, b) -> a * b))
        .map(BigInteger::valueOf)
        .list()
        .ofMaxSize(4);
  }

  private static BigInteger product(List<BigInteger> base, BigInteger n) {
    BigInteger product = BigInteger.ONE;
    for (BigInteger b : base) product = product.multiply(b.pow(CoprimeBase.exponent(b, n)));
    return product;
  }

  private static void assertCoprime(List<BigInteger> base) {
    for (int i = 0; i < base.size(); i++) {
      assertThat(base.get(i)).isGreaterThan(BigInteger.ONE);
      for (int k = 0; k < i; k++)
        assertThat(base.get(i).gcd(base.get(k))).isEqualTo(BigInteger.ONE);
    }
  }

  @Property(tries = 500)
  void numbers_are_products_of_powers_of_a_coprime_base(
      @ForAll("numbers") List<BigInteger> numbers) {
    List<BigInteger> base = CoprimeBase.of(numbers);
    assertCoprime(base);
    for (BigInteger n : numbers) assertThat(product(base, n)).isEqualTo(n);
    for (BigInteger b : base) assertThat(numbers).anyMatch(n -> n.mod(b).signum() == 0);
  }

  @Property(tries = 500)
  void no_element_of_a_base_without_squares_is_one(@ForAll("numbers") List<BigInteger> numbers) {
    List<BigInteger> base = CoprimeBase.withoutSquares(numbers);
    assertCoprime(base);
    for (BigInteger b : base) assertThat(b.sqrt().pow(2)).isNotEqualTo(b);
    for (BigInteger n : numbers) assertThat(product(base, n)).isEqualTo(n);
  }

  @ParameterizedTest
  @CsvSource({"2,1,0", "2,8,3", "2,12,2", "3,12,1", "6,12,1", "5,12,0", "10,100,2"})
  void an_exponent_says_how_often_a_number_divides(long b, long n, int times) {
    assertThat(CoprimeBase.exponent(BigInteger.valueOf(b), BigInteger.valueOf(n))).isEqualTo(times);
  }

  /** Against all products of some of the generators. */
  @Property(tries = 300)
  void a_field_of_square_roots_has_the_roots_of_its_products(
      @ForAll("numbers") List<BigInteger> numbers, @ForAll @IntRange(min = 1, max = 300) int n) {
    List<BigInteger> generators = CoprimeBase.withoutSquares(numbers);
    BigInteger number = BigInteger.valueOf(n);
    boolean found = false;
    for (int set = 0; set < 1 << generators.size(); set++) {
      BigInteger product = number;
      for (int k = 0; k < generators.size(); k++)
        if ((set >> k & 1) == 1) product = product.multiply(generators.get(k));
      found |= product.sqrt().pow(2).equals(product);
    }
    assertThat(CoprimeBase.generates(generators, number)).isEqualTo(found);
  }

  @Property(tries = 300)
  void a_number_is_a_square_times_the_rest(@ForAll @IntRange(min = 1, max = 1_000_000) int n) {
    Radicals.Split split = Radicals.split(BigInteger.valueOf(n));
    assertThat(split.outside().pow(2).multiply(split.core())).isEqualTo(BigInteger.valueOf(n));
    for (long d = 2; d * d <= split.core().longValue(); d++)
      assertThat(split.core().longValue() % (d * d)).isNotZero();
    assertThat(split.isSquareFree()).isTrue();
  }

  @Test
  void large_squares_are_found_when_nothing_else_is_left() {
    BigInteger p = BigInteger.valueOf(1_000_003);
    BigInteger twelve = BigInteger.valueOf(12);
    Radicals.Split square = Radicals.split(p.pow(4).multiply(twelve));
    assertThat(square.outside()).isEqualTo(p.pow(2).shiftLeft(1));
    assertThat(square.core()).isEqualTo(BigInteger.valueOf(3));
    Radicals.Split cube = Radicals.split(p.pow(3).multiply(twelve));
    assertThat(cube.outside()).isEqualTo(BigInteger.TWO);
    assertThat(cube.core()).isEqualTo(p.pow(3).multiply(BigInteger.valueOf(3)));
    assertThat(cube.isSquareFree()).isFalse();
    BigInteger most = BigInteger.ONE.shiftLeft(29).subtract(BigInteger.ONE);
    assertThat(Radicals.isSurelySquareFree(most)).isTrue();
    assertThat(Radicals.isSurelySquareFree(most.add(BigInteger.ONE))).isFalse();
    assertThat(Radicals.split(BigInteger.valueOf(997 * 997)).outside())
        .isEqualTo(BigInteger.valueOf(997));
    BigInteger vast = BigInteger.TWO.pow(131).multiply(BigInteger.valueOf(997));
    assertThat(Radicals.split(vast).outside()).isEqualTo(BigInteger.TWO.pow(65));
    assertThat(Radicals.split(vast).core()).isEqualTo(BigInteger.valueOf(1_994));
  }

  /** Numbers with the remainders of squares that are none. */
  @Test
  void only_squares_are_squares() {
    long modulus = 16L * 63 * 65 * 11 * 17 * 19;
    for (long n = 1; n <= 40; n++) {
      BigInteger like = BigInteger.valueOf(n * n + modulus);
      assertThat(Radicals.isSquare(like)).isEqualTo(like.sqrt().pow(2).equals(like));
    }
    for (int n = 0; n < 5_000; n++) {
      int root = (int) Math.round(Math.sqrt(n));
      assertThat(Radicals.isSquare(BigInteger.valueOf(n))).isEqualTo(root * root == n);
    }
  }
}
