package counterplay.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.linear.LinearProgram;
import counterplay.exact.linear.LinearProgram.Constraint;
import counterplay.exact.number.Rational;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PolytopesTest {

  private static List<Rational> numbers(long... values) {
    return java.util.Arrays.stream(values).mapToObj(Rational::of).toList();
  }

  /** x + y at most 1 and x at least y. */
  private static final List<Constraint> TRIANGLE =
      List.of(
          Constraint.atMost(numbers(1, 1), Rational.ONE),
          Constraint.atLeast(numbers(1, -1), Rational.ZERO));

  @Test
  void the_vertices_of_a_triangle_are_three() {
    assertThat(Polytopes.vertices(2, TRIANGLE))
        .containsExactlyInAnyOrder(
            numbers(0, 0), numbers(1, 0), List.of(Rational.HALF, Rational.HALF));
  }

  @Test
  void doubly_stochastic_matrices_have_the_permutations_for_vertices() {
    // Birkhoff: the entries of a 3 x 3 matrix row by row
    List<Constraint> sums =
        Stream.of(
                numbers(1, 1, 1, 0, 0, 0, 0, 0, 0),
                numbers(0, 0, 0, 1, 1, 1, 0, 0, 0),
                numbers(0, 0, 0, 0, 0, 0, 1, 1, 1),
                numbers(1, 0, 0, 1, 0, 0, 1, 0, 0),
                numbers(0, 1, 0, 0, 1, 0, 0, 1, 0))
            .map(row -> Constraint.equal(row, Rational.ONE))
            .toList();
    assertThat(Polytopes.vertices(9, sums))
        .hasSize(6)
        .allMatch(v -> v.stream().allMatch(x -> x.isZero() || x.equals(Rational.ONE)));
  }

  @Test
  void nothing_and_everything_are_refused() {
    assertThatThrownBy(
            () -> Polytopes.points(1, List.of(Constraint.atMost(numbers(1), Rational.of(-1))), 0))
        .hasMessage("no point satisfies the constraints");
    assertThatThrownBy(() -> Polytopes.points(1, List.of(), 0))
        .hasMessage("the constraints do not bound the set");
  }

  @Property(tries = 100)
  boolean pointsSatisfyTheConstraints(@ForAll("points") List<Rational> x) {
    return x.get(0).plus(x.get(1)).compareTo(Rational.ONE) <= 0
        && x.get(0).compareTo(x.get(1)) >= 0
        && x.get(1).signum() >= 0;
  }

  @Provide
  net.jqwik.api.Arbitrary<List<Rational>> points() {
    return Arbitrary.of(Polytopes.points(2, TRIANGLE, 0));
  }

  @Property(tries = 60)
  void the_best_vertex_is_the_optimum_of_the_linear_program(
      @ForAll("objectives") List<Rational> objective) {
    LinearProgram.Optimal optimal =
        (LinearProgram.Optimal) LinearProgram.maximize(objective, TRIANGLE);
    assertThat(
            Polytopes.vertices(2, TRIANGLE).stream()
                .map(v -> v.get(0).times(objective.get(0)).plus(v.get(1).times(objective.get(1))))
                .max(Rational::compareTo))
        .contains(optimal.value());
  }

  @Provide
  net.jqwik.api.Arbitrary<List<Rational>> objectives() {
    return Arbitrary.of(Space.lists(2, Rationals.interval(Rational.of(-5), Rational.of(5), 3)));
  }
}
