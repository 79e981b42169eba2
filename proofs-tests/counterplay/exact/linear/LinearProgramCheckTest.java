package counterplay.exact.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.linear.LinearProgram.Constraint;
import counterplay.exact.linear.LinearProgram.Infeasible;
import counterplay.exact.linear.LinearProgram.Optimal;
import counterplay.exact.linear.LinearProgram.Result;
import counterplay.exact.linear.LinearProgram.Unbounded;
import counterplay.exact.number.Rational;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers that are right pass; with any one of their parts wrong they do not. */
class LinearProgramCheckTest {

  private static final List<Rational> OBJECTIVE = row("1 1");

  /** x + 2 y &lt;= 4 and 3 x + y &lt;= 6, so that x + y &lt;= 2/5 * 4 + 1/5 * 6. */
  private static final List<Constraint> BOUNDED =
      List.of(
          Constraint.atMost(row("1 2"), Rational.of(4)),
          Constraint.atMost(row("3 1"), Rational.of(6)));

  private static List<Rational> row(String numbers) {
    return Arrays.stream(numbers.split(" ")).map(Rational::parse).toList();
  }

  private static boolean accepts(Result result, List<Constraint> constraints) {
    return LinearProgramCheck.establishes(result, OBJECTIVE, constraints);
  }

  private static Optimal optimal(String value, String primal, String dual) {
    return new Optimal(Rational.parse(value), row(primal), row(dual));
  }

  @Test
  void an_optimum_needs_a_point_a_bound_and_that_they_meet() {
    assertThat(accepts(optimal("14/5", "8/5 6/5", "2/5 1/5"), BOUNDED)).isTrue();
    assertThat(accepts(optimal("14/5", "2 4/5", "2/5 1/5"), BOUNDED)).isFalse();
    assertThat(accepts(optimal("14/5", "14/5 0", "2/5 1/5"), BOUNDED)).isFalse();
    assertThat(accepts(optimal("14/5", "8/5 6/5 0", "2/5 1/5"), BOUNDED)).isFalse();
    assertThat(accepts(optimal("3", "8/5 6/5", "2/5 1/5"), BOUNDED)).isFalse();
    assertThat(accepts(optimal("2", "1 1", "2/5 1/5"), BOUNDED)).isFalse();
    assertThat(accepts(optimal("14/5", "8/5 6/5", "1 -1/5"), BOUNDED)).isFalse();
    assertThat(accepts(optimal("14/5", "8/5 6/5", "2/5"), BOUNDED)).isFalse();
    assertThat(accepts(optimal("14/5", "8/5 6/5", "2/5 1/5 0"), BOUNDED)).isFalse();
    // meets the value, but 7/10 < 1: no bound for y
    assertThat(accepts(optimal("14/5", "8/5 6/5", "1/10 2/5"), BOUNDED)).isFalse();
    assertThat(accepts(optimal("14/5", "8/5 6/5", "7/10 0"), BOUNDED)).isFalse();
  }

  @Test
  void a_point_must_satisfy_every_constraint_and_have_no_negative_part() {
    List<Constraint> all =
        List.of(
            Constraint.atMost(row("1 0"), Rational.of(3)),
            Constraint.atLeast(row("1 1"), Rational.of(2)),
            Constraint.equal(row("1 -1"), Rational.ONE));
    assertThat(LinearProgramCheck.isFeasible(row("2 1"), 2, all)).isTrue();
    assertThat(LinearProgramCheck.isFeasible(row("3 2"), 2, all)).isTrue();
    assertThat(LinearProgramCheck.isFeasible(row("3/2 1/2"), 2, all)).isTrue();
    assertThat(LinearProgramCheck.isFeasible(row("4 3"), 2, all)).isFalse();
    assertThat(LinearProgramCheck.isFeasible(row("1 0"), 2, all)).isFalse();
    assertThat(LinearProgramCheck.isFeasible(row("2 2"), 2, all)).isFalse();
    assertThat(LinearProgramCheck.isFeasible(row("2 0"), 2, all)).isFalse();
    assertThat(LinearProgramCheck.isFeasible(row("2"), 2, List.of())).isFalse();
    assertThat(LinearProgramCheck.isFeasible(row("2 -1"), 2, List.of())).isFalse();
    assertThat(LinearProgramCheck.isFeasible(row("0 0"), 2, List.of())).isTrue();
  }

  @Test
  void multipliers_have_the_signs_of_their_constraints() {
    List<Constraint> three =
        List.of(
            Constraint.atMost(row("1 0"), Rational.ONE),
            Constraint.atLeast(row("0 -1"), Rational.of(-1)),
            Constraint.equal(row("0 0"), Rational.ZERO));
    assertThat(LinearProgramCheck.isDualFeasible(row("1 -1 0"), OBJECTIVE, three)).isTrue();
    assertThat(LinearProgramCheck.isDualFeasible(row("1 -1 -5"), OBJECTIVE, three)).isTrue();
    assertThat(LinearProgramCheck.isDualFeasible(row("1 1 0"), OBJECTIVE, three)).isFalse();
    assertThat(LinearProgramCheck.isDualFeasible(row("-1 -1 0"), row("-1 1"), three)).isFalse();
    assertThat(LinearProgramCheck.isDualFeasible(row("1/2 -1 0"), OBJECTIVE, three)).isFalse();
    assertThat(LinearProgramCheck.isDualFeasible(row("1 -1/2 0"), OBJECTIVE, three)).isFalse();
    assertThat(LinearProgramCheck.isDualFeasible(row("2 -2 0"), OBJECTIVE, three)).isTrue();
  }

  @Test
  void a_contradiction_combines_constraints_to_a_sum_that_cannot_be_negative_and_is() {
    List<Constraint> apart =
        List.of(
            Constraint.atMost(row("1 1"), Rational.ONE),
            Constraint.atLeast(row("1 1"), Rational.of(2)));
    assertThat(accepts(new Infeasible(row("1 -1")), apart)).isTrue();
    assertThat(accepts(new Infeasible(row("2 -1")), apart)).isFalse();
    assertThat(accepts(new Infeasible(row("1 -2")), apart)).isFalse();
    assertThat(accepts(new Infeasible(row("-1 1")), apart)).isFalse();
    assertThat(accepts(new Infeasible(row("1")), apart)).isFalse();
    assertThat(accepts(new Infeasible(row("0 0")), apart)).isFalse();
    List<Constraint> oneColumn =
        List.of(
            Constraint.atMost(row("1 1"), Rational.ONE),
            Constraint.atLeast(row("1 2"), Rational.of(2)));
    assertThat(accepts(new Infeasible(row("1 -1")), oneColumn)).isFalse();
  }

  @Test
  void an_unbounded_program_has_a_point_and_a_direction_in_which_it_rises() {
    List<Constraint> strip =
        List.of(
            Constraint.atMost(row("1 -1"), Rational.ONE),
            Constraint.equal(row("0 0"), Rational.ZERO));
    assertThat(accepts(new Unbounded(row("1 0"), row("1 1")), strip)).isTrue();
    assertThat(accepts(new Unbounded(row("2 0"), row("1 1")), strip)).isFalse();
    assertThat(accepts(new Unbounded(row("1 0"), row("2 1")), strip)).isFalse();
    assertThat(accepts(new Unbounded(row("1 0"), row("0 0")), strip)).isFalse();
    assertThat(accepts(new Unbounded(row("1 0"), row("-1 2")), strip)).isFalse();
    assertThat(accepts(new Unbounded(row("1 0"), row("1 1 0")), strip)).isFalse();
  }

  @Test
  void lists_of_different_lengths_have_no_product() {
    assertThatThrownBy(
            () ->
                LinearProgramCheck.isFeasible(
                    row("1 1"), 2, List.of(Constraint.atMost(row("1"), Rational.ONE))))
        .hasMessage("a product of 1 and 2 numbers");
  }
}
