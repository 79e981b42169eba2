package counterplay.search;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.Quantifier;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.exact.real.RootSum;
import counterplay.search.portfolio.Gap;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GapTest {

  private static List<Rational> numbers(int a, int b) {
    return List.of(Rational.of(a), Rational.of(b));
  }

  /**
   * Beyond zero, or at zero where the relation's border counts, is exactly where a case settles a
   * reading.
   */
  @Property
  boolean theSignOfTheDistanceSaysWhetherACaseSettles(
      @ForAll Relation relation,
      @ForAll Quantifier quantifier,
      @ForAll @IntRange(min = -2, max = 2) int a,
      @ForAll @IntRange(min = -2, max = 2) int b,
      @ForAll @IntRange(min = -2, max = 2) int c,
      @ForAll @IntRange(min = -2, max = 2) int d) {
    Finding finding = Finding.of(numbers(a, b), relation, numbers(c, d));
    Gap gap = Gap.of(finding, quantifier);
    boolean exists = quantifier == Quantifier.EXISTS;
    boolean borderHolds =
        relation == Relation.EQUAL || relation == Relation.AT_LEAST || relation == Relation.AT_MOST;
    int sign = gap.distance().orElseThrow().signum();
    boolean expected = sign > 0 || sign == 0 && exists == borderHolds;
    return gap.settles() == expected && gap.settles() == (finding.holds() == exists);
  }

  @Test
  void the_closest_of_several_places_counts_where_one_suffices() {
    Finding finding = Finding.of(numbers(1, 5), Relation.AT_MOST, numbers(4, 6));
    assertThat(Gap.of(finding, Quantifier.FOR_ALL).distance())
        .isEqualTo(Optional.of(Rational.of(-1)));
    assertThat(
            Gap.of(Finding.of(numbers(4, 6), Relation.AT_MOST, numbers(1, 5)), Quantifier.EXISTS)
                .distance())
        .isEqualTo(Optional.of(Rational.of(-3)));
  }

  @Test
  void an_undefined_side_settles_a_sentence_about_every_case_without_a_distance() {
    Finding finding = Finding.undefined("division by zero", Relation.LESS, Rational.ONE);
    assertThat(Gap.of(finding, Quantifier.FOR_ALL))
        .matches(Gap::settles)
        .matches(g -> g.distance().isEmpty());
    assertThat(Gap.of(finding, Quantifier.EXISTS).settles()).isFalse();
  }

  @Test
  void real_sides_have_a_distance_near_the_true_one() {
    // the square root of 2 is 1.41421356237...
    Gap gap =
        Gap.of(
            Finding.of(RootSum.sqrt(Rational.of(2)), Relation.LESS, Rational.of(3, 2)),
            Quantifier.FOR_ALL);
    assertThat(gap.settles()).isFalse();
    assertThat(gap.distance().orElseThrow().minus(Rational.parse("-8578643763/100000000000")).abs())
        .isLessThan(Rational.parse("1/100000000000"));
  }

  @Test
  void cases_that_settle_are_beyond_all_others_and_cases_without_distance_before_them() {
    Gap settling =
        Gap.of(Finding.of(Rational.ONE, Relation.EQUAL, Rational.ZERO), Quantifier.FOR_ALL);
    Gap near = Gap.of(Finding.of(Rational.ZERO, Relation.LESS, Rational.ONE), Quantifier.FOR_ALL);
    Gap none = Gap.of(Finding.undefined("nothing", Relation.LESS, Rational.ONE), Quantifier.EXISTS);
    assertThat(settling).isGreaterThan(near);
    assertThat(near).isGreaterThan(none);
    assertThat(none).isEqualByComparingTo(none);
  }
}
