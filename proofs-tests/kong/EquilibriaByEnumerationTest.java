package kong;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.NestedRoot;
import counterplay.exact.real.Reals;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.mechanism.elicitation.Predictions;
import counterplay.mechanism.elicitation.TruthfulMechanism;
import counterplay.mechanism.elicitation.Valuation;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.GroupedStrategies;
import counterplay.model.elicitation.Mixture;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.ScoringRule;
import counterplay.model.elicitation.SignalStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kong.equilibria.PeerPlay;
import kong.equilibria.SolvedPlay;
import kong.equilibria.StructuredEquilibria;
import kong.prediction.EnumeratedReply;
import org.junit.jupiter.api.Test;

/**
 * The equilibria that refute sentences, from the mechanisms' payments over all draws and reports,
 * without formulas for best replies.
 */
class EquilibriaByEnumerationTest {

  private static final SignalStrategy<Rational> RING = StructuredEquilibria.ring(3);

  private static PeerPlay play(
      Mixture<Rational> prior, long alpha, long beta, GroupedStrategies.Part... parts) {
    return new PeerPlay(
        prior, new GroupedStrategies(List.of(parts)), Rational.of(alpha), Rational.of(beta));
  }

  private static GroupedStrategies.Part part(int group, int size, SignalStrategy<Rational> theta) {
    return new GroupedStrategies.Part(group, size, theta);
  }

  private static ElicitationMechanism mechanism(PeerPlay play) {
    return play.isOfTruthfulMechanism() ? new TruthfulMechanism() : new DisagreementMechanism();
  }

  /**
   * Each report that is made earns the most, each prediction is where the payment has its maximum,
   * and that is a maximum.
   */
  private static void assertEquilibrium(PeerPlay play) {
    Predictions predictions = play.predictions();
    for (int k = 0; k < play.crowd().parts().size(); k++) {
      for (int s = 0; s < play.signals(); s++) {
        List<Rational> earned = new ArrayList<>();
        for (int r = 0; r < play.signals(); r++) {
          EnumeratedReply reply = EnumeratedReply.of(mechanism(play), play, predictions, k, s, r);
          List<Rational> best = reply.best();
          earned.add(reply.at(best));
          for (int t = 0; t < play.signals(); t++) {
            List<Rational> certain = Distributions.point(Rational.ONE, play.signals(), t);
            assertThat(reply.at(certain)).isLessThanOrEqualTo(reply.at(best));
          }
          if (!play.crowd().parts().get(k).theta().entry(r, s).isZero())
            assertThat(predictions.of(k, s, r)).isEqualTo(best);
        }
        Rational most = earned.stream().reduce(Rational::max).orElseThrow();
        for (int r = 0; r < play.signals(); r++) {
          if (!play.crowd().parts().get(k).theta().entry(r, s).isZero())
            assertThat(earned.get(r)).isEqualTo(most);
        }
      }
    }
  }

  /** The agent welfare divided by n, from the Disagreement Mechanism's own payments. */
  private static RealNumber averagePaid(PeerPlay play, Profile<Rational> profile) {
    int n = play.crowd().agents();
    int first = play.crowd().parts().get(0).size();
    Design<Rational> design =
        Design.of(play.alpha(), play.beta(), n)
            .with(IntStream.range(0, first).boxed().toList())
            .with(Design.Drawn.OTHERS);
    return Valuation.of(
        new Expectation<>(new DisagreementMechanism(), design, play.prior().prior(n))
            .welfare(profile)
            .times(Rational.of(1, n)),
        new ScoringRule.Quadratic());
  }

  private static Profile<Rational> profile(PeerPlay play) {
    Predictions predictions = play.predictions();
    return new Profile<>(play.partOfEachAgent().stream().map(predictions::strategy).toList());
  }

  private static void assertPaid(PeerPlay play) {
    RealNumber paid = averagePaid(play, profile(play));
    assertThat(
            Reals.plus(paid, SolvedPlay.of(play).welfare().negated())
                .enclosure(40)
                .contains(Rational.ZERO))
        .isTrue();
    RealNumber truth = averagePaid(play, Profile.truthful(play.crowd().agents(), play.law()));
    assertThat(
            Reals.plus(truth, NestedRoot.of(SolvedPlay.of(play).truthfulWelfare()).negated())
                .enclosure(40)
                .contains(Rational.ZERO))
        .isTrue();
    assertThat(paid.enclosure(20).lo()).isGreaterThan(truth.enclosure(20).hi());
  }

  @Test
  void the_ring_is_an_equilibrium_of_the_truthful_mechanism() {
    assertEquilibrium(
        play(StructuredEquilibria.noisy(3, Rational.of(1, 300)), 1, 500, part(0, 3, RING)));
    assertEquilibrium(
        play(StructuredEquilibria.noisy(3, Rational.of(1, 100)), 1, 300, part(0, 3, RING)));
  }

  @Test
  void the_ring_is_an_equilibrium_of_the_disagreement_mechanism_that_is_paid_more_than_truth() {
    PeerPlay play =
        play(
            StructuredEquilibria.noisy(3, Rational.of(1, 300)),
            1,
            500,
            part(0, 2, RING),
            part(1, 2, RING));
    assertEquilibrium(play);
    assertPaid(play);
  }

  @Test
  void a_rare_signal_hidden_under_another_is_paid_more_than_truth_with_six_times_alpha() {
    List<Rational> weights =
        IntStream.of(1000, 1, 20, 1).mapToObj(w -> Rational.of(w, 1022)).toList();
    Mixture<Rational> prior =
        new Mixture<>(
            weights,
            List.of(
                fifths(5, 0, 0),
                fifths(0, 5, 0),
                fifths(4, 0, 1),
                List.of(Rational.of(1, 4), Rational.HALF, Rational.of(1, 4))));
    SignalStrategy<Rational> hiding =
        SignalStrategy.ofColumns(
            List.of(
                List.of(Rational.HALF, Rational.HALF, Rational.ZERO),
                fifths(0, 0, 5),
                fifths(0, 0, 5)));
    PeerPlay play = play(prior, 1, 6, part(0, 2, hiding), part(1, 2, hiding));
    assertEquilibrium(play);
    assertPaid(play);
  }

  private static List<Rational> fifths(int... counts) {
    return IntStream.of(counts).mapToObj(c -> Rational.of(c, 5)).toList();
  }

  @Test
  void
      two_groups_that_always_report_different_signals_are_in_equilibrium_and_paid_more_than_truth() {
    PeerPlay play =
        play(
            StructuredEquilibria.twoStates(Rational.of(1, 4)),
            20,
            1,
            part(0, 2, StructuredEquilibria.always(0, 2)),
            part(1, 2, StructuredEquilibria.always(1, 2)));
    assertEquilibrium(play);
    assertPaid(play);
  }

  @Test
  void one_of_three_who_always_reports_the_other_signal_is_in_equilibrium() {
    assertEquilibrium(
        play(
            StructuredEquilibria.twoStates(Rational.of(1, 4)),
            20,
            1,
            part(0, 2, StructuredEquilibria.always(0, 2)),
            part(0, 1, StructuredEquilibria.always(1, 2))));
  }

  @Test
  void one_of_three_may_exchange_the_signals() {
    SignalStrategy<Rational> exchanged = SignalStrategy.pure(List.of(1, 0), 2);
    assertEquilibrium(
        play(
            StructuredEquilibria.twoStates(Rational.of(1, 20)),
            20,
            1,
            part(0, 2, SignalStrategy.identity(2)),
            part(0, 1, exchanged)));
  }

  @Test
  void the_ring_is_an_equilibrium_under_the_logarithmic_and_the_spherical_rule() {
    PeerPlay play =
        play(StructuredEquilibria.noisy(3, Rational.of(1, 300)), 1, 500, part(0, 3, RING));
    assertThat(play.game().isEquilibrium(new ScoringRule.Logarithmic(), play.predictions()))
        .isTrue();
    assertThat(play.game().isEquilibrium(new ScoringRule.Spherical(), play.predictions())).isTrue();
  }
}
