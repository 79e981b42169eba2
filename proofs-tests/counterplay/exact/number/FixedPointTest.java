package counterplay.exact.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FixedPointTest {

  private static final int BITS = 6;

  /** Intervals with ends on a coarse grid, points and intervals around zero among them. */
  @Provide
  static Arbitrary<FixedPoint> intervals() {
    return Combinators.combine(
            Arbitraries.integers().between(-300, 300),
            Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(0, 200)))
        .as((lo, width) -> interval(lo, lo + width));
  }

  private static FixedPoint interval(int lo, int hi) {
    return FixedPoint.of(
        Enclosure.of(Rational.of(lo, 1 << BITS), Rational.of(hi, 1 << BITS)), BITS);
  }

  private static Rational unit(int bits) {
    return Rational.of(BigInteger.ONE, BigInteger.ONE.shiftLeft(bits));
  }

  /** The ends are the exact ones, moved outward to the nearest multiple of a unit. */
  private static void assertRounded(FixedPoint ours, Rational lo, Rational hi) {
    Rational unit = unit(ours.bits());
    Enclosure e = ours.toEnclosure();
    assertThat(e.lo().over(unit).denominator()).isEqualTo(BigInteger.ONE);
    assertThat(e.hi().over(unit).denominator()).isEqualTo(BigInteger.ONE);
    assertThat(lo.minus(e.lo()).signum()).isNotNegative();
    assertThat(lo.minus(e.lo())).isLessThan(unit);
    assertThat(e.hi().minus(hi).signum()).isNotNegative();
    assertThat(e.hi().minus(hi)).isLessThan(unit);
  }

  private static void assertRounded(FixedPoint ours, Stream<Rational> atTheEnds) {
    List<Rational> all = atTheEnds.sorted().toList();
    assertRounded(ours, all.get(0), all.get(all.size() - 1));
  }

  private static List<Rational> ends(FixedPoint x) {
    return List.of(x.toEnclosure().lo(), x.toEnclosure().hi());
  }

  @Property(tries = 500)
  void every_operation_rounds_the_exact_ends_outward_by_less_than_a_unit(
      @ForAll("intervals") FixedPoint x, @ForAll("intervals") FixedPoint y) {
    List<Rational> a = ends(x);
    List<Rational> b = ends(y);
    assertRounded(x.plus(y), a.get(0).plus(b.get(0)), a.get(1).plus(b.get(1)));
    assertRounded(x.minus(y), a.get(0).minus(b.get(1)), a.get(1).minus(b.get(0)));
    assertRounded(x.negated(), a.get(1).negated(), a.get(0).negated());
    assertRounded(x.times(y), a.stream().flatMap(p -> b.stream().map(p::times)));
    boolean around = a.get(0).signum() < 0 && a.get(1).signum() > 0;
    Rational least = around ? Rational.ZERO : a.get(0).abs().min(a.get(1).abs());
    Rational most = a.get(0).abs().max(a.get(1).abs());
    assertRounded(x.squared(), least.power(2), most.power(2));
    if (y.sign() != 0) {
      assertRounded(x.over(y), a.stream().flatMap(p -> b.stream().map(p::over)));
    } else {
      assertThatThrownBy(() -> x.over(y))
          .isInstanceOf(PrecisionException.class)
          .hasMessage("a divisor could not be told from 0");
    }
    assertRounded(x.low(), a.get(0), a.get(0));
    assertRounded(x.high(), a.get(1), a.get(1));
    if (a.get(0).compareTo(b.get(1)) <= 0)
      assertThat(ends(x.to(y))).containsExactly(a.get(0), b.get(1));
    Rational e = b.get(0).abs().max(b.get(1).abs()).plus(unit(BITS));
    assertThat(ends(x.widened(y))).containsExactly(a.get(0).minus(e), a.get(1).plus(e));
    assertThat(Rational.of(x.magnitude(), BigInteger.ONE.shiftLeft(BITS))).isEqualTo(most);
  }

  @Property(tries = 300)
  void whole_factors_divisors_and_powers_of_two_round_alike(
      @ForAll("intervals") FixedPoint x,
      @ForAll @IntRange(min = -9, max = 9) int n,
      @ForAll @IntRange(max = 9) int places) {
    List<Rational> a = ends(x);
    assertRounded(x.times(n), a.stream().map(p -> p.times(Rational.of(n))));
    if (n > 0) assertRounded(x.over(n), a.stream().map(p -> p.over(Rational.of(n))));
    assertRounded(x.halved(places), a.stream().map(p -> p.times(unit(places))));
    assertThat(x.withBits(places).bits()).isEqualTo(places);
    assertRounded(x.withBits(places), a.get(0), a.get(1));
    assertThat(x.isAtLeast(n)).isEqualTo(a.get(0).compareTo(Rational.of(n)) >= 0);
    assertThat(x.isAtMost(n)).isEqualTo(a.get(1).compareTo(Rational.of(n)) <= 0);
    FixedPoint whole = FixedPoint.of((long) n, BITS);
    assertThat(whole.isAtLeast(n) && whole.isAtMost(n)).isTrue();
    assertThat(whole.isAtLeast(n + 1) || whole.isAtMost(n - 1)).isFalse();
    int sign = a.get(0).signum() > 0 ? 1 : a.get(1).signum() < 0 ? -1 : 0;
    assertThat(x.sign()).isEqualTo(sign);
  }

  @Property(tries = 300)
  void the_closest_interval_around_a_number_is_taken(
      @ForAll @IntRange(min = -500, max = 500) int n,
      @ForAll @IntRange(min = 1, max = 40) int d,
      @ForAll @IntRange(max = 9) int bits) {
    Rational q = Rational.of(n, d);
    assertThat(FixedPoint.of(q, bits).bits()).isEqualTo(bits);
    assertRounded(FixedPoint.of(q, bits), q, q);
    assertThat(ends(FixedPoint.of((long) n, bits))).containsOnly(Rational.of(n));
  }

  @Property(tries = 300)
  void a_root_is_enclosed_to_a_unit(@ForAll("intervals") FixedPoint x) {
    List<Rational> a = ends(x);
    if (a.get(1).signum() < 0) {
      assertThatThrownBy(x::sqrt).hasMessage("the square root of a negative number");
      return;
    }
    Rational lo = x.sqrt().toEnclosure().lo();
    Rational hi = x.sqrt().toEnclosure().hi();
    Rational unit = unit(BITS);
    Rational bottom = a.get(0).max(Rational.ZERO);
    assertThat(lo.power(2)).isLessThanOrEqualTo(bottom);
    assertThat(lo.plus(unit).power(2)).isGreaterThan(bottom);
    assertThat(hi.power(2)).isGreaterThanOrEqualTo(a.get(1));
    if (!hi.isZero()) assertThat(hi.minus(unit).power(2)).isLessThan(a.get(1));
  }

  @Test
  void the_smallest_interval_goes_from_zero_to_one_unit() {
    assertThat(ends(FixedPoint.tiny(3))).containsExactly(Rational.ZERO, Rational.of(1, 8));
  }

  @Test
  void operands_of_different_bits_are_refused() {
    FixedPoint three = FixedPoint.tiny(3);
    FixedPoint four = FixedPoint.tiny(4);
    String message = "operands of 3 and of 4 bits";
    assertThatThrownBy(() -> three.plus(four)).hasMessage(message);
    assertThatThrownBy(() -> three.times(four)).hasMessage(message);
    assertThatThrownBy(() -> three.over(four)).hasMessage(message);
    assertThatThrownBy(() -> three.to(four)).hasMessage(message);
    assertThatThrownBy(() -> three.widened(four)).hasMessage(message);
  }

  @Property(tries = 200)
  void quotients_of_integers_are_rounded_down_and_up(
      @ForAll @IntRange(min = -60, max = 60) int n, @ForAll @IntRange(min = -9, max = 9) int d) {
    if (d == 0) return;
    BigInteger p = BigInteger.valueOf(n);
    BigInteger q = BigInteger.valueOf(d);
    assertThat(FixedPoint.floor(p, q).intValue()).isEqualTo((int) Math.floor((double) n / d));
    assertThat(FixedPoint.ceiling(p, q).intValue()).isEqualTo((int) Math.ceil((double) n / d));
  }
}
