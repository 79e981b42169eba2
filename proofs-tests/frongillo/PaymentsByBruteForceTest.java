package frongillo;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import counterplay.exact.real.PiecewisePolynomial;
import counterplay.mechanism.elicitation.BinaryRobustBayesianTruthSerum;
import counterplay.mechanism.elicitation.DasguptaGhoshMechanism;
import counterplay.mechanism.elicitation.DeterminantMechanism;
import counterplay.mechanism.elicitation.OutputAgreementMechanism;
import counterplay.model.elicitation.FiniteRankSignals;
import frongillo.setup.Rules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the mechanisms pay in expectation, summed over every outcome of the joint law of signals
 * with payments written down anew.
 */
class PaymentsByBruteForceTest {

  private static final Rules RULES =
      new Rules(
          new OutputAgreementMechanism(),
          new DasguptaGhoshMechanism(),
          new DeterminantMechanism(),
          new BinaryRobustBayesianTruthSerum());

  private static Rational of(long n, long d) {
    return Rational.of(n, d);
  }

  /** LL, LH, HL, HH; some with zeros, some asymmetric. */
  static Stream<List<Rational>> laws() {
    return Stream.of(
        List.of(of(2, 5), of(1, 10), of(1, 10), of(2, 5)),
        List.of(of(1, 2), of(0, 1), of(1, 3), of(1, 6)),
        List.of(of(0, 1), of(1, 2), of(1, 2), of(0, 1)),
        List.of(of(1, 4), of(1, 4), of(1, 4), of(1, 4)),
        List.of(of(7, 10), of(1, 10), of(1, 20), of(3, 20)));
  }

  @ParameterizedTest
  @MethodSource("laws")
  void determinants_pay_four_times_the_square_of_the_covariance(List<Rational> law) {
    Rational sum = Rational.ZERO;
    for (int outcome = 0; outcome < 256; outcome++) {
      int[] pair = {outcome & 3, outcome >> 2 & 3, outcome >> 4 & 3, outcome >> 6 & 3};
      Rational chance = Rational.ONE;
      for (int p : pair) chance = chance.times(law.get(p));
      sum =
          sum.plus(
              chance.times(Rational.of((long) group(pair[0], pair[1]) * group(pair[2], pair[3]))));
    }
    Rational det = law.get(0).times(law.get(3)).minus(law.get(1).times(law.get(2)));
    assertThat(sum).isEqualTo(det.times(det).times(Rational.of(4)));
    assertThat(RULES.determinant(law)).isEqualTo(sum);
  }

  /**
   * The determinant of two tasks: 1 if both agents change from L to H or both from H to L, -1 if
   * they change in opposite ways.
   */
  private static int group(int first, int second) {
    int own = (second >> 1) - (first >> 1);
    int peer = (second & 1) - (first & 1);
    return own * peer;
  }

  @ParameterizedTest
  @MethodSource("laws")
  void agreement_and_its_penalty_are_counted_outcome_by_outcome(List<Rational> law) {
    Rational low = law.get(0).plus(law.get(2));
    for (int own = 0; own < 2; own++) {
      Rational mass = law.get(2 * own).plus(law.get(2 * own + 1));
      if (mass.isZero()) continue;
      Rational p = law.get(2 * own).over(mass);
      for (int report = 0; report < 2; report++) {
        Rational agree = report == 0 ? p : Rational.ONE.minus(p);
        Rational penalty = report == 0 ? low : Rational.ONE.minus(low);
        assertThat(RULES.agreement(report, p)).isEqualTo(agree);
        assertThat(RULES.penalised(report, p, low)).isEqualTo(agree.minus(penalty));
      }
    }
  }

  @Test
  void a_density_that_is_constant_on_quadrants_is_the_binary_model() {
    List<Rational> knots = List.of(of(0, 1), of(1, 2), of(1, 1));
    FiniteRankSignals model =
        new FiniteRankSignals(
            List.of(of(1, 2), of(1, 2)),
            List.of(
                PiecewisePolynomial.steps(knots, List.of(of(8, 5), of(2, 5))),
                PiecewisePolynomial.steps(knots, List.of(of(4, 5), of(6, 5)))));
    // half of the time L has chance 4/5, else 2/5: Pr[LL] = (16/25 + 4/25)/2, Pr[L] = 3/5
    Rational both = of(2, 5);
    Rational low = of(3, 5);
    Rational half = of(1, 2);
    assertThat(model.distribution(half)).isEqualTo(low);
    assertThat(model.joint(half, half)).isEqualTo(both);
    for (Rational x : List.of(of(1, 10), of(1, 4), of(49, 100)))
      assertThat(model.posterior(half, x)).isEqualTo(both.over(low));
    for (Rational x : List.of(of(51, 100), of(3, 4), of(9, 10)))
      assertThat(model.posterior(half, x)).isEqualTo(low.minus(both).over(Rational.ONE.minus(low)));
    // what a peer with L or H thinks, averaged by what an agent with L thinks
    Rational thinksL = both.over(low);
    Rational thinksH = low.minus(both).over(Rational.ONE.minus(low));
    assertThat(model.secondOrder(half, of(1, 4)))
        .isEqualTo(thinksL.times(thinksL).plus(Rational.ONE.minus(thinksL).times(thinksH)));
  }

  @Test
  void the_brier_score_is_best_at_the_chance_and_loses_the_square_of_the_distance() {
    for (int p = 0; p <= 10; p++) {
      for (int y = 0; y <= 10; y++) {
        Rational chance = of(p, 10);
        Rational off = of(y, 10).minus(chance);
        assertThat(score(chance, chance).minus(score(chance, of(y, 10)))).isEqualTo(off.times(off));
      }
    }
  }

  private static Rational score(Rational chance, Rational y) {
    return chance
        .times(RULES.rbts().prediction(y, 1))
        .plus(Rational.ONE.minus(chance).times(RULES.rbts().prediction(y, 0)));
  }
}
