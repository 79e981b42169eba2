package counterplay.exact.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.linear.LinearProgram.Constraint;
import counterplay.exact.linear.LinearProgram.Infeasible;
import counterplay.exact.linear.LinearProgram.Optimal;
import counterplay.exact.linear.LinearProgram.Relation;
import counterplay.exact.linear.LinearProgram.Result;
import counterplay.exact.linear.LinearProgram.Unbounded;
import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LinearProgramTest {

  private static List<Rational> row(String numbers) {
    return Stream.of(numbers.split(" ")).map(Rational::parse).toList();
  }

  private static Result solved(List<Rational> objective, List<Constraint> constraints) {
    Result result = LinearProgram.maximize(objective, constraints);
    assertThat(LinearProgramCheck.establishes(result, objective, constraints))
        .as("%s", result)
        .isTrue();
    return result;
  }

  @Test
  void a_small_program_done_by_hand() {
    // max 3x + 2y, x + y <= 4, x + 3y <= 6, x <= 3: the vertex (3, 1)
    Result r =
        solved(
            row("3 2"),
            List.of(
                Constraint.atMost(row("1 1"), Rational.of(4)),
                Constraint.atMost(row("1 3"), Rational.of(6)),
                Constraint.atMost(row("1 0"), Rational.of(3))));
    assertThat(r).isEqualTo(new Optimal(Rational.of(11), row("3 1"), row("2 0 1")));
  }

  @Test
  void beales_program_on_which_dantzigs_rule_cycles_has_the_value_one_twentieth() {
    // Beale 1955: max 3/4 x4 - 150 x5 + 1/50 x6 - 6 x7; the optimum 1/20 is in every textbook that
    // shows the cycle.
    Result r =
        solved(
            row("3/4 -150 1/50 -6"),
            List.of(
                Constraint.atMost(row("1/4 -60 -1/25 9"), Rational.ZERO),
                Constraint.atMost(row("1/2 -90 -1/50 3"), Rational.ZERO),
                Constraint.atMost(row("0 0 1 0"), Rational.ONE)));
    assertThat(r)
        .isInstanceOfSatisfying(
            Optimal.class, o -> assertThat(o.value()).isEqualTo(Rational.of(1, 20)));
  }

  @Test
  void klee_mintys_cube_of_eight_dimensions_has_its_top_in_the_last_variable() {
    int n = 8;
    List<Constraint> cube = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<Rational> a = new ArrayList<>();
      for (int j = 0; j < n; j++)
        a.add(j < i ? Rational.of(2).power(i - j + 1) : j == i ? Rational.ONE : Rational.ZERO);
      cube.add(Constraint.atMost(a, Rational.of(5).power(i + 1)));
    }
    List<Rational> objective = new ArrayList<>();
    for (int j = 0; j < n; j++) objective.add(Rational.of(2).power(n - 1 - j));
    assertThat(solved(objective, cube))
        .isInstanceOfSatisfying(
            Optimal.class, o -> assertThat(o.value()).isEqualTo(Rational.of(5).power(n)));
  }

  @Test
  void equations_that_contradict_each_other_are_told_by_their_combination() {
    assertThat(
            solved(
                row("1 1"),
                List.of(
                    Constraint.equal(row("1 2"), Rational.of(3)),
                    Constraint.equal(row("2 4"), Rational.of(7)))))
        .isInstanceOf(Infeasible.class);
    assertThat(
            solved(
                row("1 1"),
                List.of(
                    Constraint.equal(row("1 2"), Rational.of(3)),
                    Constraint.equal(row("2 4"), Rational.of(5)))))
        .isInstanceOf(Infeasible.class);
  }

  @Test
  void an_equation_said_twice_does_no_harm() {
    assertThat(
            solved(
                row("1 1"),
                List.of(
                    Constraint.equal(row("1 2"), Rational.of(3)),
                    Constraint.equal(row("2 4"), Rational.of(6)))))
        .isInstanceOfSatisfying(
            Optimal.class, o -> assertThat(o.value()).isEqualTo(Rational.of(3)));
  }

  @Test
  void without_constraints_the_answer_depends_on_the_signs_alone() {
    assertThat(solved(row("-1 0"), List.of()))
        .isEqualTo(new Optimal(Rational.ZERO, row("0 0"), List.of()));
    assertThat(solved(row("-1 1"), List.of())).isEqualTo(new Unbounded(row("0 0"), row("0 1")));
    assertThat(solved(List.of(), List.of(Constraint.atLeast(List.of(), Rational.ONE))))
        .isInstanceOf(Infeasible.class);
  }

  @Test
  void a_constraint_of_another_size_is_refused() {
    assertThatThrownBy(
            () ->
                LinearProgram.maximize(
                    row("1 1"), List.of(Constraint.atMost(row("1"), Rational.ONE))))
        .hasMessage("constraint 0 has 1 coefficients; the objective has 2");
  }

  @Test
  void the_check_refuses_every_answer_with_one_number_moved() {
    List<Rational> objective = row("3 2");
    List<Constraint> constraints =
        List.of(
            Constraint.atMost(row("1 1"), Rational.of(4)),
            Constraint.atMost(row("1 0"), Rational.of(3)));
    Optimal right = (Optimal) solved(objective, constraints);
    List<Result> wrong =
        List.of(
            new Optimal(right.value().plus(Rational.ONE), right.primal(), right.dual()),
            new Optimal(right.value(), row("3 2"), right.dual()),
            new Optimal(right.value(), row("3 0"), right.dual()),
            new Optimal(right.value(), right.primal(), row("2 2")),
            new Optimal(right.value(), right.primal(), row("3 -1")),
            new Optimal(right.value(), right.primal(), row("2")),
            new Infeasible(row("1 1")),
            new Infeasible(row("0 0")),
            new Unbounded(row("0 0"), row("1 0")),
            new Unbounded(row("0 0"), row("0 0")),
            new Unbounded(row("9 9"), row("0 0")));
    for (Result w : wrong)
      assertThat(LinearProgramCheck.establishes(w, objective, constraints)).as("%s", w).isFalse();
  }

  @Test
  void the_check_refuses_multipliers_and_rays_that_turn_a_relation_round() {
    // -x1 >= -1 and x1 = x2 have the solution 0.
    List<Constraint> constraints =
        List.of(
            Constraint.atLeast(row("-1 0"), Rational.of(-1)),
            Constraint.equal(row("1 -1"), Rational.ZERO));
    assertThat(LinearProgramCheck.establishes(new Infeasible(row("1 1")), row("1 1"), constraints))
        .isFalse();
    assertThat(
            LinearProgramCheck.isContradiction(
                row("1 1"),
                2,
                List.of(
                    Constraint.atLeast(row("1 0"), Rational.of(-1)),
                    Constraint.equal(row("0 0"), Rational.ZERO))))
        .isFalse();
    assertThat(
            LinearProgramCheck.isContradiction(
                row("-1"), 1, List.of(Constraint.atMost(row("-1"), Rational.ONE))))
        .isFalse();
    assertThat(
            LinearProgramCheck.isDualFeasible(
                row("1"), row("1"), List.of(Constraint.atLeast(row("1"), Rational.ONE))))
        .isFalse();
    assertThat(
            LinearProgramCheck.isDualFeasible(
                row("-1"), row("1"), List.of(Constraint.atMost(row("-1"), Rational.ONE))))
        .isFalse();
    assertThat(LinearProgramCheck.isRay(row("1 0"), row("1 0"), constraints)).isFalse();
    assertThat(
            LinearProgramCheck.isRay(
                row("1 1"), row("1 0"), List.of(Constraint.equal(row("1 -1"), Rational.ONE))))
        .isTrue();
    assertThat(LinearProgramCheck.isRay(row("1 -1"), row("1 0"), List.of())).isFalse();
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void the_simplex_agrees_with_all_bases_one_by_one(@ForAll long seed) {
    Random random = new Random(seed);
    int n = 1 + random.nextInt(3);
    int m = random.nextInt(4);
    List<Rational> objective = numbers(random, n, 3);
    List<Constraint> constraints = new ArrayList<>();
    for (int i = 0; i < m; i++) {
      constraints.add(
          new Constraint(
              numbers(random, n, 3),
              Relation.values()[random.nextInt(3)],
              numbers(random, 1, 4).get(0)));
    }
    Result r = solved(objective, constraints);
    List<List<Rational>> vertices = vertices(n, constraints);
    assertThat(r instanceof Infeasible).isEqualTo(vertices.isEmpty());
    if (r instanceof Optimal o) {
      assertThat(o.value())
          .isEqualTo(
              vertices.stream()
                  .map(v -> product(objective, v))
                  .max(Rational::compareTo)
                  .orElseThrow());
    }
    // With a box that cuts no vertex off, a program without bound exceeds every vertex, and one
    // with a bound does not.
    List<Constraint> boxed = new ArrayList<>(constraints);
    for (int j = 0; j < n; j++)
      boxed.add(Constraint.atMost(unit(n, j), Rational.of(1_000_000_000)));
    if (!vertices.isEmpty()) {
      Rational top =
          vertices(n, boxed).stream()
              .map(v -> product(objective, v))
              .max(Rational::compareTo)
              .orElseThrow();
      Rational best =
          vertices.stream().map(v -> product(objective, v)).max(Rational::compareTo).orElseThrow();
      assertThat(r instanceof Unbounded).isEqualTo(top.compareTo(best) > 0);
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void larger_random_programs_carry_their_certificates(@ForAll long seed) {
    Random random = new Random(seed);
    int n = 2 + random.nextInt(9);
    List<Constraint> constraints = new ArrayList<>();
    for (int i = 2 + random.nextInt(9); i > 0; i--) {
      constraints.add(
          new Constraint(
              numbers(random, n, 20),
              Relation.values()[random.nextInt(3)],
              numbers(random, 1, 30).get(0)));
    }
    solved(numbers(random, n, 20), constraints);
  }

  @Test
  void thirty_by_thirty_dense_rational_programs_are_solved_and_certified() {
    for (long seed = 1; seed <= 3; seed++) {
      Random random = new Random(seed);
      List<Constraint> constraints = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        List<Rational> a =
            numbers(random, 30, 20).stream().map(r -> r.plus(Rational.of(8))).toList();
        constraints.add(Constraint.atMost(a, Rational.of(100 + random.nextInt(100))));
      }
      assertThat(solved(numbers(random, 30, 20), constraints)).isNotInstanceOf(Infeasible.class);
    }
  }

  /**
   * Fractions with numerators up to the size given and denominators up to 3; a third of them zero.
   */
  private static List<Rational> numbers(Random random, int count, int size) {
    List<Rational> numbers = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      numbers.add(
          random.nextInt(3) == 0
              ? Rational.ZERO
              : Rational.of(random.nextInt(2 * size + 1) - size, 1 + random.nextInt(3)));
    }
    return numbers;
  }

  private static List<Rational> unit(int n, int j) {
    List<Rational> e = new ArrayList<>();
    for (int k = 0; k < n; k++) e.add(k == j ? Rational.ONE : Rational.ZERO);
    return e;
  }

  private static Rational product(List<Rational> a, List<Rational> b) {
    Rational total = Rational.ZERO;
    for (int k = 0; k < a.size(); k++) total = total.plus(a.get(k).times(b.get(k)));
    return total;
  }

  /**
   * Every intersection of n of the hyperplanes (constraints as equations, x_j = 0) that is a
   * single, feasible point.
   */
  private static List<List<Rational>> vertices(int n, List<Constraint> constraints) {
    List<Constraint> planes = new ArrayList<>(constraints);
    for (int j = 0; j < n; j++) planes.add(Constraint.atLeast(unit(n, j), Rational.ZERO));
    List<List<Rational>> found = new ArrayList<>();
    for (int choice = 0; choice < 1 << planes.size(); choice++) {
      if (Integer.bitCount(choice) != n) continue;
      List<List<Rational>> system = new ArrayList<>();
      for (int i = 0; i < planes.size(); i++) {
        if ((choice >> i & 1) == 0) continue;
        List<Rational> equation = new ArrayList<>(planes.get(i).coefficients());
        equation.add(planes.get(i).bound());
        system.add(equation);
      }
      List<Rational> x = point(n, system);
      if (!x.isEmpty() && planes.stream().allMatch(c -> holds(c, x))) found.add(x);
    }
    return found;
  }

  private static boolean holds(Constraint c, List<Rational> x) {
    int sign = product(c.coefficients(), x).compareTo(c.bound());
    return c.relation() == Relation.EQUAL
        ? sign == 0
        : c.relation() == Relation.AT_MOST ? sign <= 0 : sign >= 0;
  }

  /** The solution of n equations, or nothing if it is not unique (Gauss and Jordan). */
  private static List<Rational> point(int n, List<List<Rational>> system) {
    for (int k = 0; k < n; k++) {
      int p = k;
      while (p < n && system.get(p).get(k).isZero()) p++;
      if (p == n) return List.of();
      List<Rational> pivot = system.get(p);
      system.set(p, system.get(k));
      Rational lead = pivot.get(k);
      List<Rational> row = pivot.stream().map(r -> r.over(lead)).toList();
      system.set(k, row);
      for (int i = 0; i < n; i++) {
        if (i == k) continue;
        Rational f = system.get(i).get(k);
        List<Rational> old = system.get(i);
        List<Rational> reduced = new ArrayList<>();
        for (int j = 0; j <= n; j++) reduced.add(old.get(j).minus(f.times(row.get(j))));
        system.set(i, reduced);
      }
    }
    return system.stream().map(r -> r.get(n)).toList();
  }
}
