package counterplay.exact.real;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Bounds worked out by hand. A term q sqrt(r), times the common denominator, is below {@code
 * 2^(bits(numerator) + bits(common) - bits(denominator) + 1 + bits(sqrt(r)))}, and a sum of k terms
 * has {@code bits(k)} bits more; the common denominator is below {@code 2^bits(common)}.
 */
class RootBoundTest {

  private static final RootSum THREE = RootSum.of(Rational.of(3));

  /** 1/2 + 5/3 sqrt(2): terms of 3 + 1 and of 5 + 1 bits over 6, which has 3 bits. */
  private static final RootSum MIXED =
      RootSum.sqrt(Rational.of(2)).scale(Rational.of(5, 3)).plus(RootSum.of(Rational.HALF));

  private static void assertBound(RootBound bound, long upper, long lower) {
    assertThat(bound.upper()).isEqualTo(upper);
    assertThat(bound.lower()).isEqualTo(lower);
  }

  @Test
  void a_sum_of_roots_is_bounded_term_by_term() {
    assertBound(RootBound.of(THREE), 5, 1);
    assertBound(RootBound.of(MIXED), 8, 3);
    assertBound(RootBound.of(RootSum.sqrt(Rational.of(21))), 2 + 3 + 1, 1);
    assertBound(RootBound.of(RootSum.sqrt(Rational.of(21)).scale(Rational.of(40))), 7 + 3 + 1, 1);
  }

  @Test
  void operations_bound_what_the_table_says() {
    RootBound a = RootBound.of(THREE);
    RootBound b = RootBound.of(MIXED);
    assertBound(a.plus(b), Math.max(5 + 3, 8 + 1) + 1, 4);
    assertBound(b.plus(a), 10, 4);
    assertBound(b.plus(b), 8 + 3 + 1, 6);
    assertBound(b.inverse().plus(a), Math.max(3 + 1, 5 + 8) + 1, 9);
    assertBound(a.times(b), 13, 4);
    assertBound(b.inverse(), 3, 8);
    assertBound(b.power(3), 24, 9);
    assertBound(b.sqrt("b"), (8 + 3 + 1) / 2, 3);
    assertBound(b.times(a).sqrt("ab"), (13 + 4 + 1) / 2, 4);
    assertThat(a.plus(b).radicands()).isEqualTo(Set.of(BigInteger.ONE, BigInteger.TWO));
    assertThat(a.sqrt("a").times(b.sqrt("b")).nested()).isEqualTo(Set.of("a", "b"));
    assertThat(b.inverse().radicands()).isEqualTo(b.radicands());
    assertThat(b.sqrt("b").power(2).nested()).isEqualTo(Set.of("b"));
  }

  /** 1 + 2 sqrt(1 + sqrt(2)): 4 bits, and 5 bits times a root of (5 + 1 + 1)/2 bits. */
  @Test
  void nested_roots_are_sums_of_products() {
    RootSum inner = RootSum.sqrt(Rational.of(2)).plus(RootSum.ONE);
    NestedRoot x =
        NestedRoot.sqrt(inner)
            .times(NestedRoot.of(RootSum.of(Rational.of(2))))
            .plus(NestedRoot.of(RootSum.ONE));
    RootBound bound = RootBound.of(x);
    assertBound(bound, Math.max(4 + 2, 5 + 3 + 1) + 1, 3);
    assertThat(bound.bits()).isEqualTo(3 * 10 + 3);
  }

  /** {@code (2^k - 1) u + l} for k roots of which none is a product of the others. */
  @Test
  void every_root_doubles_the_degree() {
    assertThat(RootBound.of(THREE).bits()).isEqualTo(1);
    assertThat(RootBound.of(MIXED).bits()).isEqualTo(8 + 3);
    assertThat(RootBound.of(MIXED).plus(RootBound.of(THREE)).bits()).isEqualTo(10 + 4);
    RootBound two = RootBound.of(MIXED).plus(RootBound.of(RootSum.sqrt(Rational.of(3))));
    assertThat(two.bits()).isEqualTo(3 * two.upper() + two.lower());
    // roots of 2, 3 and 6 generate no more than those of 2 and 3
    RootBound three = two.times(RootBound.of(RootSum.sqrt(Rational.of(6))));
    assertThat(three.bits()).isEqualTo(3 * three.upper() + three.lower());
  }

  @Test
  void what_is_out_of_reach_has_no_bound() {
    RootBound many = RootBound.of(THREE);
    for (int k = 0; k < 20; k++) many = many.sqrt("root " + k);
    assertThat(many.bits()).isEqualTo(((1L << 20) - 1) * many.upper() + many.lower());
    assertThat(many.sqrt("one more").bits()).isEqualTo(Long.MAX_VALUE);
    RootBound vast = RootBound.of(MIXED);
    for (int k = 0; k < 50; k++) vast = vast.power(2);
    assertBound(vast, 1L << 40, 1L << 40);
    assertThat(vast.bits()).isEqualTo(Long.MAX_VALUE);
    RootBound below = new RootBound((1L << 40) - 1, 1, Set.of(), Set.of());
    assertThat(below.bits()).isEqualTo(1);
    assertThat(below.times(below).bits()).isEqualTo(Long.MAX_VALUE);
    assertThat(below.inverse().times(below.inverse()).bits()).isEqualTo(Long.MAX_VALUE);
  }
}
