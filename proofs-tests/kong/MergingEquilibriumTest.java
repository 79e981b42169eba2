package kong;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Order;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.Reals;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.Predictions;
import counterplay.mechanism.elicitation.Valuation;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.ScoringRule;
import counterplay.model.elicitation.Strategy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kong.equilibria.MergingPlays;
import kong.equilibria.PeerPlay;
import kong.equilibria.SolvedPlay;
import org.junit.jupiter.api.Test;

/**
 * The symmetric equilibrium that pays more than the truth, derived again from the joint law of all
 * four agents.
 */
class MergingEquilibriumTest {

  private static final PeerPlay PLAY =
      new PeerPlay(
          MergingPlays.fourStates(2, 3, 1, 1),
          MergingPlays.twoGroups(MergingPlays.splitAndMerge()),
          Rational.ONE,
          Rational.of(1000));
  private final JointPrior<Rational> prior = PLAY.prior().prior(4);
  private final Predictions predictions = PLAY.predictions();
  private final Profile<Rational> profile =
      new Profile<>(Collections.nCopies(4, predictions.strategy(0)));
  private final Expectation<Rational> expectation =
      new Expectation<>(
          new DisagreementMechanism(),
          Design.of(Rational.ONE, Rational.of(1000), 4)
              .with(List.of(0, 1))
              .with(Design.Drawn.OTHERS),
          prior);

  @Test
  void no_report_pays_more_by_enumeration_of_the_joint_law() {
    for (int signal = 0; signal < 3; signal++) {
      RealNumber best =
          value(
              expectation.weighed(
                  profile,
                  0,
                  signal,
                  report(
                      signal,
                      profile.strategies().get(0).options().get(signal).get(0).report().signal())));
      for (int label = 0; label < 3; label++) {
        for (List<Rational> p : near(predictions.of(0, signal, label))) {
          RealNumber paid = value(expectation.weighed(profile, 0, signal, new Report<>(label, p)));
          assertThat(Reals.compare(paid, best, 30))
              .as("signal %s, report %s, prediction %s", signal, label, p)
              .isNotEqualTo(Order.MORE);
        }
      }
    }
  }

  @Test
  void everybody_earns_what_the_scores_say_and_more_than_the_truth_pays() {
    RealNumber merged = value(expectation.welfare(profile).times(Rational.of(1, 4)));
    assertThat(Reals.compare(merged, SolvedPlay.of(PLAY).welfare(), 30)).isEqualTo(Order.EQUAL);
    RealNumber truthful =
        value(
            expectation
                .welfare(new Profile<>(Collections.nCopies(4, Strategy.truthful(PLAY.law()))))
                .times(Rational.of(1, 4)));
    assertThat(Reals.compare(merged, truthful, 30)).isEqualTo(Order.MORE);
    // 0.08265121... and 0.08139119... by a floating-point program written from the text alone
    assertThat(merged.enclosure(10).decimal(6)).startsWith("[0.082651");
    assertThat(truthful.enclosure(10).decimal(6)).startsWith("[0.081391");
  }

  private Report<Rational> report(int signal, int label) {
    return new Report<>(label, predictions.of(0, signal, label));
  }

  /** The prediction, and predictions a little to each side of it where there are such. */
  private static List<List<Rational>> near(List<Rational> p) {
    List<List<Rational>> all = new ArrayList<>(List.of(p));
    Rational step = Rational.of(1, 1000);
    for (int from = 0; from < 3; from++) {
      for (int to = 0; to < 3; to++) {
        if (from == to || p.get(from).compareTo(step) < 0) continue;
        List<Rational> moved = new ArrayList<>(p);
        moved.set(from, p.get(from).minus(step));
        moved.set(to, p.get(to).plus(step));
        all.add(moved);
      }
    }
    return all;
  }

  private static RealNumber value(Payment<Rational> payment) {
    return Valuation.of(payment, new ScoringRule.Quadratic());
  }
}
