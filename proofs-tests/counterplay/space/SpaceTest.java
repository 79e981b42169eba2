package counterplay.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SpaceTest {

  @Test
  void a_product_lists_every_pair_once_the_second_fastest() {
    assertThat(Space.range(1, 2).times(Space.of("a", "b"), (n, s) -> s + n).smallestFirst())
        .containsExactly("a1", "b1", "a2", "b2");
  }

  @Test
  void a_dependent_product_lists_the_triangle() {
    assertThat(Space.range(1, 3).then(n -> Space.range(1, n).map(k -> n * 10 + k)).smallestFirst())
        .containsExactly(11, 21, 22, 31, 32, 33);
  }

  @Test
  void a_condition_keeps_what_satisfies_it_in_enumeration_and_in_samples() {
    Space<Integer> even = Space.range(0, 9).where(n -> n % 2 == 0);
    assertThat(even.smallestFirst()).containsExactly(0, 2, 4, 6, 8);
    assertThat(even.sampled(7).limit(50)).allMatch(n -> n % 2 == 0);
  }

  @Test
  void the_same_seed_gives_the_same_samples() {
    Space<Integer> space = Space.range(0, 1_000_000);
    assertThat(space.sampled(5).limit(20).toList()).isEqualTo(space.sampled(5).limit(20).toList());
    assertThat(space.sampled(5).limit(20).toList())
        .isNotEqualTo(space.sampled(6).limit(20).toList());
  }

  @Test
  void a_space_without_an_element_is_refused() {
    assertThatThrownBy(() -> Space.of(List.of())).hasMessage("a space without an element");
  }

  @Test
  void the_unit_interval_with_denominators_to_five_is_the_farey_sequence_of_order_five() {
    // |F_5| = 1 + phi(1) + ... + phi(5) = 1 + 1 + 1 + 2 + 2 + 4
    assertThat(Rationals.unitInterval(5).smallestFirst())
        .hasSize(11)
        .doesNotHaveDuplicates()
        .startsWith(Rational.ZERO, Rational.ONE);
    assertThat(Rationals.openUnitInterval(5).smallestFirst())
        .hasSize(9)
        .doesNotContain(Rational.ZERO, Rational.ONE);
  }

  @Test
  void a_simplex_begins_with_its_vertices() {
    assertThat(Rationals.simplex(3, 2).smallestFirst().limit(3))
        .allMatch(v -> v.stream().filter(Rational.ONE::equals).count() == 1);
    // three vertices and three midpoints of edges
    assertThat(Rationals.simplex(3, 2).smallestFirst()).hasSize(6);
  }

  @Property(tries = 100)
  boolean simplexPointsAreDistributions(@ForAll("simplexPoints") List<Rational> point) {
    return Rational.sum(point).equals(Rational.ONE)
        && point.stream().allMatch(Rational::isProbability);
  }

  @Property(tries = 100)
  boolean openSimplexPointsHaveNoZero(@ForAll("openSimplexPoints") List<Rational> point) {
    return Rational.sum(point).equals(Rational.ONE) && point.stream().allMatch(p -> p.signum() > 0);
  }

  @Provide
  net.jqwik.api.Arbitrary<List<Rational>> openSimplexPoints() {
    return Arbitrary.of(Rationals.openSimplex(3));
  }

  @Provide
  net.jqwik.api.Arbitrary<List<Rational>> simplexPoints() {
    return Arbitrary.of(Rationals.simplex(3, 6));
  }

  @Test
  void simpler_numbers_are_distinct_and_never_the_number_itself() {
    Rational r = Rational.of(7, 19);
    assertThat(Rationals.simpler(r)).doesNotHaveDuplicates().doesNotContain(r).isNotEmpty();
    assertThat(Rationals.simpler(Rational.ZERO)).isEmpty();
  }
}
