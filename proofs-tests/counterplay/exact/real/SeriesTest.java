package counterplay.exact.real;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.FixedPoint;
import counterplay.exact.number.PrecisionException;
import counterplay.exact.number.Rational;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * With few bits, the rounding errors and the remainders of the series are a large part of each
 * interval: one that were left out would show. The values that must lie inside are computed with
 * many bits and without any slack.
 */
class SeriesTest {

  private static final int MANY = 320;

  @Provide
  Arbitrary<Rational> numbers() {
    return Decimals.rationals(120);
  }

  private static void encloses(Approximation number, int bits) {
    Enclosure coarse;
    try {
      coarse = number.at(bits).toEnclosure();
    } catch (PrecisionException tooFew) {
      return;
    }
    assertThat(coarse.contains(number.at(MANY).toEnclosure()))
        .as(coarse + " with " + bits + " bits")
        .isTrue();
  }

  @Property(tries = 200)
  void intervals_with_few_bits_contain_those_with_many(
      @ForAll("numbers") Rational x, @ForAll @IntRange(min = 1, max = 70) int bits) {
    Rational positive = x.isZero() ? Rational.HALF : x.abs();
    Rational small = x.over(Rational.of(10));
    encloses(b -> Series.exp(FixedPoint.of(small, b)), bits);
    encloses(b -> Series.log(positive, b), bits);
    encloses(b -> Series.log(FixedPoint.of(positive, b)), bits);
    encloses(b -> Series.arctan(FixedPoint.of(x, b)), bits);
    encloses(b -> FixedPoint.of(positive, b).sqrt(), bits);
    encloses(b -> Series.density(FixedPoint.of(small, b)), bits);
    encloses(b -> Series.distribution(FixedPoint.of(small, b)), bits);
  }

  @Property(tries = 120)
  void bivariate_intervals_with_few_bits_contain_those_with_many(
      @ForAll("numbers") Rational h,
      @ForAll("numbers") Rational k,
      @ForAll("numbers") Rational r,
      @ForAll @IntRange(min = 8, max = 70) int bits) {
    Rational a = h.abs().min(k.abs()).over(Rational.of(120));
    encloses(
        b -> Series.owen(FixedPoint.of(h.over(Rational.of(20)), b), FixedPoint.of(a, b)), bits);
    Rational rho = r.abs().compareTo(Rational.ONE) > 0 ? r.inverse() : r;
    encloses(
        NormalDistribution.bivariate(h.over(Rational.of(30)), k.over(Rational.of(30)), rho), bits);
  }

  @Property(tries = 40)
  void constants_with_few_bits_contain_those_with_many(
      @ForAll @IntRange(min = 1, max = 200) int bits) {
    encloses(Series::pi, bits);
    encloses(b -> Series.log(Rational.of(1 << 20), b), bits);
  }

  @Property(tries = 150)
  void arithmetic_of_intervals_contains_that_of_numbers(
      @ForAll("numbers") Rational x,
      @ForAll("numbers") Rational y,
      @ForAll @IntRange(min = 1, max = 40) int bits,
      @ForAll @IntRange(min = 1, max = 9) int n) {
    FixedPoint a = FixedPoint.of(x, bits);
    FixedPoint b = FixedPoint.of(y, bits);
    List<Enclosure> intervals =
        List.of(
            a.plus(b).toEnclosure(),
            a.minus(b).toEnclosure(),
            a.times(b).toEnclosure(),
            a.squared().toEnclosure(),
            a.times(-n).toEnclosure(),
            a.over(n).toEnclosure(),
            a.halved(n).toEnclosure(),
            a.withBits(bits / 2).toEnclosure(),
            a.widened(b).toEnclosure());
    List<Rational> numbers =
        List.of(
            x.plus(y),
            x.minus(y),
            x.times(y),
            x.times(x),
            x.times(Rational.of(-n)),
            x.over(Rational.of(n)),
            x.over(Rational.of(1L << n)),
            x,
            x.plus(y));
    for (int i = 0; i < numbers.size(); i++) {
      assertThat(intervals.get(i).contains(numbers.get(i))).as("operation " + i).isTrue();
    }
    if (b.sign() != 0) assertThat(a.over(b).toEnclosure().contains(x.over(y))).isTrue();
  }
}
