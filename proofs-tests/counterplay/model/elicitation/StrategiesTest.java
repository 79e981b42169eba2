package counterplay.model.elicitation;

import static counterplay.model.elicitation.PriorsTest.law;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrategiesTest {

  private static final PairLaw<Rational> LAW = law(12, 3, 1, 1, 7);

  private static Rational r(long n, long d) {
    return Rational.of(n, d);
  }

  private static SignalStrategy<Rational> theta(Rational a, Rational b) {
    return new SignalStrategy<>(
        List.of(List.of(a, b), List.of(Rational.ONE.minus(a), Rational.ONE.minus(b))));
  }

  @Test
  void truth_reports_the_signal_and_the_posterior() {
    Strategy<Rational> truth = Strategy.truthful(LAW);
    assertThat(truth.options().get(0).get(0).report())
        .isEqualTo(new Report<>(0, List.of(r(3, 4), r(1, 4))));
    assertThat(truth.signalStrategy()).isEqualTo(SignalStrategy.identity(2));
  }

  @Test
  void a_permutation_profile_predicts_the_relabelled_posterior() {
    Profile<Rational> swapped = Profile.permutation(3, Permutation.of(1, 0), LAW);
    assertThat(swapped.strategies().get(2).options().get(0).get(0).report())
        .isEqualTo(new Report<>(1, List.of(r(1, 4), r(3, 4))));
    assertThat(swapped.averageSignalStrategy())
        .isEqualTo(SignalStrategy.permutation(Permutation.of(1, 0)));
    assertThat(swapped)
        .isEqualTo(
            Profile.bestPrediction(3, SignalStrategy.permutation(Permutation.of(1, 0)), LAW)
                .possible());
  }

  @Test
  void best_predictions_leave_the_own_strategy_out() {
    SignalStrategy<Rational> always0 = SignalStrategy.pure(List.of(0, 0), 2);
    Profile<Rational> profile =
        Profile.bestPrediction(List.of(always0, SignalStrategy.identity(2)), LAW).possible();
    assertThat(profile.strategies().get(1).options().get(1).get(0).report())
        .isEqualTo(new Report<>(1, List.of(Rational.ONE, Rational.ZERO)));
    assertThat(profile.isSymmetric()).isFalse();
    assertThat(profile.averageSignalStrategy()).isEqualTo(theta(Rational.ONE, Rational.HALF));
    assertThat(profile.othersSignalStrategy(0)).isEqualTo(SignalStrategy.identity(2));
  }

  @Test
  void the_belief_about_a_reported_signal_is_summed_over_the_draws() {
    JointPrior<Rational> prior =
        new Mixture<>(
                List.of(Rational.HALF, Rational.HALF),
                List.of(List.of(r(1, 4), r(3, 4)), List.of(r(3, 4), r(1, 4))))
            .prior(3);
    Profile<Rational> profile =
        Profile.bestPrediction(
            List.of(theta(r(1, 3), r(1, 5)), theta(r(1, 2), r(0, 1)), theta(r(1, 1), r(1, 1))),
            prior.pairLaw());
    // q(0|0) = 5/8: agent 1 reports 0 with 5/16, agent 2 always
    assertThat(profile.reportedSignalBelief(prior, 0, 0)).containsExactly(r(21, 32), r(11, 32));
  }

  @Test
  void garblings_compose_from_right_to_left() {
    SignalStrategy<Rational> a = theta(r(1, 3), r(1, 2));
    SignalStrategy<Rational> b = theta(r(1, 5), r(4, 5));
    List<Rational> p = List.of(r(2, 7), r(5, 7));
    assertThat(a.then(b).times(p)).isEqualTo(b.times(a.times(p)));
  }

  @Test
  void closeness_to_a_permutation_counts_large_entries_in_rows() {
    assertThat(theta(r(9, 10), r(1, 10)).isCloseToPermutation(r(1, 10))).isTrue();
    assertThat(theta(r(9, 10), r(1, 10)).isCloseToPermutation(r(1, 11))).isFalse();
    assertThat(theta(r(1, 1), r(0, 1)).isPermutation()).isTrue();
    assertThat(theta(r(1, 1), r(1, 1)).isPermutation()).isFalse();
    assertThat(theta(r(1, 1), r(1, 2)).isPermutation()).isFalse();
  }

  @Test
  void mixtures_of_strategies_mix_their_signal_strategies() {
    Strategy<Rational> half =
        Strategy.mixed(
            Rational.HALF, Strategy.truthful(LAW), Strategy.permutation(Permutation.of(1, 0), LAW));
    assertThat(half.signalStrategy()).isEqualTo(theta(Rational.HALF, Rational.HALF));
    assertThat(half.options().get(0)).hasSize(2);
  }

  @Test
  void malformed_strategies_are_refused() {
    assertThatThrownBy(() -> theta(r(3, 2), Rational.ZERO))
        .hasMessage("column 0 of a transition matrix has the negative weight -1/2");
    assertThatThrownBy(() -> new Report<>(2, List.of(Rational.ONE, Rational.ZERO)))
        .hasMessage("2 is no signal below 2");
    assertThatThrownBy(() -> Profile.bestPrediction(List.of(SignalStrategy.identity(2)), LAW))
        .hasMessage("a lone agent has no others to predict");
  }
}
