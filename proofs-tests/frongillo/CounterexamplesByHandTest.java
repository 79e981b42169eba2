package frongillo;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The laws that refute this paper's statements in substance, derived a second time: the density
 * {@code 1 + theta d(x) d(y)} on the unit square with lists of coefficients, none of the tool's
 * polynomials or models.
 */
class CounterexamplesByHandTest {

  private static final List<Rational> LINE = List.of(r(1, 1), r(-2, 1));
  private static final List<Rational> LATE = List.of(r(1, 2), r(0, 1), r(-3, 2));
  private static final List<Rational> TOUCHING = List.of(r(11, 56), r(-51, 28), r(36, 7), r(-4, 1));
  private static final List<Rational> SMOOTH =
      List.of(r(1, 1), r(0, 1), r(0, 1), r(-20, 1), r(30, 1), r(-12, 1));
  private static final Rational HALF = r(1, 2);

  private static Rational r(long n, long d) {
    return Rational.of(n, d);
  }

  private static Rational value(List<Rational> p, Rational x) {
    Rational sum = Rational.ZERO;
    for (int k = p.size() - 1; k >= 0; k--) sum = sum.times(x).plus(p.get(k));
    return sum;
  }

  private static Rational integral(List<Rational> p, Rational to) {
    Rational sum = Rational.ZERO;
    Rational power = to;
    for (int k = 0; k < p.size(); k++) {
      sum = sum.plus(p.get(k).times(power).times(r(1, k + 1)));
      power = power.times(to);
    }
    return sum;
  }

  /** P(tau; x) = tau + theta d(x) times the integral of d up to tau; F(tau) = tau. */
  private static Rational low(Rational theta, List<Rational> d, Rational tau, Rational x) {
    return tau.plus(theta.times(value(d, x)).times(integral(d, tau)));
  }

  private static Rational covariance(Rational theta, List<Rational> d, Rational own, Rational tau) {
    return theta.times(integral(d, own)).times(integral(d, tau));
  }

  private static List<Rational> grid() {
    return IntStream.rangeClosed(0, 560).mapToObj(k -> r(k, 560)).toList();
  }

  private static boolean fallsStrictly(List<Rational> d) {
    List<Rational> g = grid();
    return IntStream.range(1, g.size())
        .allMatch(k -> value(d, g.get(k)).compareTo(value(d, g.get(k - 1))) < 0);
  }

  @Test
  void each_law_is_one() {
    for (List<Rational> d : List.of(LINE, LATE, TOUCHING, SMOOTH)) {
      assertThat(integral(d, Rational.ONE)).isEqualTo(Rational.ZERO);
      assertThat(grid()).allMatch(x -> value(d, x).abs().compareTo(Rational.ONE) <= 0);
    }
  }

  @Test
  void proposition_2_a_strictly_falling_p_never_comes_to_one_half() {
    assertThat(fallsStrictly(LINE)).isTrue();
    assertThat(grid()).allMatch(x -> low(Rational.ONE, LINE, r(1, 4), x).compareTo(HALF) < 0);
  }

  @Test
  void theorem_5_the_covariance_has_one_peak_and_a_stationary_place_before_it() {
    Rational tau = r(1, 4);
    Rational peak = r(11, 14);
    assertThat(low(Rational.ONE, TOUCHING, tau, tau)).isEqualTo(tau);
    List<Rational> g = grid();
    for (int k = 1; k < g.size(); k++) {
      Rational before = covariance(Rational.ONE, TOUCHING, g.get(k - 1), tau);
      Rational here = covariance(Rational.ONE, TOUCHING, g.get(k), tau);
      assertThat(here.compareTo(before)).isEqualTo(g.get(k).compareTo(peak) <= 0 ? 1 : -1);
      assertThat(here.signum()).isGreaterThanOrEqualTo(0);
    }
    assertThat(
            covariance(Rational.ONE, TOUCHING, tau, tau)
                .compareTo(covariance(Rational.ONE, TOUCHING, peak, tau)))
        .isNegative();
  }

  @Test
  void proposition_8_the_only_equilibrium_candidate_has_a_rising_p() {
    Rational minus = r(-1, 1);
    for (Rational t : grid())
      if (t.signum() > 0 && t.compareTo(Rational.ONE) < 0)
        assertThat(low(minus, LINE, t, t).compareTo(HALF)).isEqualTo(t.compareTo(HALF));
    assertThat(low(minus, LINE, HALF, r(1, 4)).compareTo(HALF)).isNegative();
    assertThat(low(minus, LINE, HALF, r(3, 4)).compareTo(HALF)).isPositive();
  }

  @Test
  void proposition_8_g_passes_one_half_with_slope_zero() {
    Rational theta = r(128, 165);
    for (Rational t : grid())
      assertThat(low(theta, SMOOTH, t, t).compareTo(HALF)).isEqualTo(t.compareTo(HALF));
    // G' = 1 + theta (d^2 + d' D), D the integral of d: at 1/2 d = 0, D = 11/32, d' = -15/4
    assertThat(value(SMOOTH, HALF)).isEqualTo(Rational.ZERO);
    Rational slope = value(List.of(r(0, 1), r(0, 1), r(-60, 1), r(120, 1), r(-60, 1)), HALF);
    assertThat(Rational.ONE.plus(theta.times(slope).times(integral(SMOOTH, HALF))))
        .isEqualTo(Rational.ZERO);
  }

  @Test
  void appendix_b_2_a_symmetric_marginal_law_does_not_make_the_median_an_equilibrium() {
    assertThat(fallsStrictly(LATE)).isTrue();
    assertThat(low(Rational.ONE, LATE, HALF, HALF)).isEqualTo(HALF.plus(r(3, 128)));
    assertThat(low(Rational.ONE, LATE, r(3, 5), r(3, 5)).compareTo(r(3, 5))).isNegative();
  }

  @Test
  void same_thresholds_opposed_signals_are_an_equilibrium_of_determinants_only() {
    Rational minus = r(-1, 1);
    Rational most = covariance(minus, LINE, HALF, HALF);
    for (Rational t : grid())
      assertThat(covariance(minus, LINE, t, HALF).abs().compareTo(most.abs()))
          .isLessThanOrEqualTo(0);
    assertThat(low(minus, LINE, HALF, r(1, 4)).compareTo(HALF)).isNegative();
  }
}
