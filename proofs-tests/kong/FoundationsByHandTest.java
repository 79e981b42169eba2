package kong;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.linear.LinearProgram;
import counterplay.exact.linear.LinearProgram.Constraint;
import counterplay.exact.linear.LinearProgramCheck;
import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/**
 * Refutations of Section 2 and Lemma 5.9 again, from the printed formulas alone, with other numbers
 * and other ways.
 */
class FoundationsByHandTest {

  private static BigFraction of(int n, int d) {
    return new BigFraction(n, d);
  }

  /** sum p f(p/q), and with {@code inverse} sum p f(q/p), for f(x) = a + b x + c x^2. */
  private static BigFraction divergence(
      BigFraction[] p, BigFraction[] q, int[] f, boolean inverse) {
    BigFraction sum = BigFraction.ZERO;
    for (int s = 0; s < p.length; s++) {
      BigFraction x = inverse ? q[s].divide(p[s]) : p[s].divide(q[s]);
      sum =
          sum.add(
              p[s].multiply(x.multiply(x).multiply(f[2]).add(x.multiply(f[1])).add(of(f[0], 1))));
    }
    return sum;
  }

  private static final BigFraction[] HALF = {of(1, 2), of(1, 2)};
  private static final BigFraction[] THIRDS = {of(2, 3), of(1, 3)};

  @Test
  void one_minus_x_makes_the_printed_divergence_negative_and_the_usual_one_zero() {
    assertThat(divergence(HALF, THIRDS, new int[] {1, -1, 0}, false)).isEqualTo(of(-1, 8));
    assertThat(divergence(HALF, THIRDS, new int[] {1, -1, 0}, true)).isEqualTo(BigFraction.ZERO);
  }

  @Test
  void a_strictly_convex_f_with_f_of_1_zero_gives_different_distributions_divergence_zero() {
    // 2 f(x) = 5 - 7x + 2x^2 = (x - 1)(2x - 5)
    BigFraction[] turned = {of(1, 3), of(2, 3)};
    assertThat(divergence(THIRDS, turned, new int[] {5, -7, 2}, false)).isEqualTo(BigFraction.ZERO);
    assertThat(divergence(THIRDS, turned, new int[] {5, -7, 2}, true).compareTo(BigFraction.ZERO))
        .isPositive();
  }

  @Test
  void a_constant_report_raises_the_printed_divergence_of_a_snife_prior() {
    // f(x) = (x - 2)^2; posteriors of the pair law (1/5, 1/5; 1/5, 2/5); afterwards f(1) = 1
    BigFraction[] second = {of(1, 3), of(2, 3)};
    assertThat(divergence(HALF, second, new int[] {4, -4, 1}, false)).isEqualTo(of(29, 32));
    assertThat(divergence(second, HALF, new int[] {4, -4, 1}, false)).isEqualTo(of(8, 9));
  }

  /**
   * Unknown marginals q_1, q_2, q_3 with q_b C(a, b) = q_a C(b, a) and sum one: Farkas multipliers
   * show that there are none.
   */
  @Test
  void no_marginals_make_the_table_of_example_2_5_a_symmetric_prior() {
    int[][] tenths = {{1, 2, 3}, {2, 4, 6}, {7, 4, 1}};
    List<Constraint> constraints =
        new ArrayList<>(
            List.of(
                Constraint.equal(List.of(Rational.ONE, Rational.ONE, Rational.ONE), Rational.ONE)));
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < a; b++) {
        Rational[] row = {Rational.ZERO, Rational.ZERO, Rational.ZERO};
        row[b] = Rational.of(tenths[a][b], 10);
        row[a] = Rational.of(-tenths[b][a], 10);
        constraints.add(Constraint.equal(List.of(row), Rational.ZERO));
      }
    }
    List<Rational> nothing = List.of(Rational.ZERO, Rational.ZERO, Rational.ZERO);
    LinearProgram.Result result = LinearProgram.maximize(nothing, constraints);
    assertThat(result).isInstanceOf(LinearProgram.Infeasible.class);
    assertThat(LinearProgramCheck.establishes(result, nothing, constraints)).isTrue();
  }

  /**
   * With f(x) = (sqrt x - 1)^2 the loss of merging everything is D*(q_0, q_1) twice, for two
   * signals.
   */
  @Test
  void merging_two_signals_loses_what_lemma_5_9_says_of_different_signals_and_little_more() {
    // pair law (1/5, 1/5; 1/5, 2/5): D* of (1/2, 1/2) and (1/3, 2/3) is 2 - 2 (sqrt(1/6) +
    // sqrt(1/3))
    double loss = 2 * 0.2 * (2 - 2 * (Math.sqrt(1 / 6.0) + Math.sqrt(1 / 3.0)));
    double largestRatio = 1.5;
    double c1 = 1 / 3.0;
    double c2 = 0.2;
    // ratios q(0|s)/q(0|t): 3/2, 2/3; q(1|s)/q(1|t): 3/4, 4/3; largest difference 3/4
    double c3 = 0.75 * 0.75;
    double c4 = 0.5 * Math.pow(largestRatio, -1.5);
    assertThat(loss).isBetween(0.0115, 0.0116);
    assertThat(c1 * c2 * c3 * c4 / 2).isBetween(0.005, 0.0052);
    assertThat(c2 * c1 * c1 * c1 * c4 * c3).isLessThan(c1 * c2 * c3 * c4 / 2);
    assertThat(8 * c1 * c2 * c3 * c4).isGreaterThan(loss);
  }

  @Test
  void hellinger_distances_of_one_point_to_two_others_add_up_to_more_than_two() {
    double near = Math.sqrt(2 - 2 * Math.sqrt(0.5));
    assertThat(Math.sqrt(2) + near).isGreaterThan(2.17);
  }
}
