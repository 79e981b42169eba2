package kong;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Order;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.NestedRoot;
import counterplay.exact.real.Reals;
import counterplay.exact.real.RootSum;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.mechanism.elicitation.PeerGame;
import counterplay.mechanism.elicitation.Predictions;
import counterplay.mechanism.elicitation.TruthfulMechanism;
import counterplay.mechanism.elicitation.Valuation;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.GroupedStrategies;
import counterplay.model.elicitation.Mixture;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.ScoringRule;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.HiddenStatePriors;
import java.util.List;
import java.util.stream.Stream;
import kong.prediction.TruthCase;
import org.junit.jupiter.api.Test;

/**
 * Verdicts of Sections 3 and 4 found a second way, by formulas that the specification does not use.
 */
class SectionsThreeAndFourTest {

  private static final ScoringRule QUADRATIC = new ScoringRule.Quadratic();

  private static Rational r(String text) {
    return Rational.parse(text);
  }

  private static List<Rational> numbers(String... texts) {
    return Stream.of(texts).map(Rational::parse).toList();
  }

  /**
   * Theorem 4.1: enumeration of the joint law beside the losses of the linear system, at the best
   * prediction for each report.
   */
  @Test
  void the_loss_of_a_lie_by_enumeration_is_that_of_the_closed_form() {
    Stream.of(TruthCase.space(2, 2, true), TruthCase.space(3, 2, true), TruthCase.space(2, 3, true))
        .flatMap(s -> s.smallestFirst().limit(40))
        .filter(c -> c.rule().equals(QUADRATIC))
        .forEach(
            c -> {
              PeerGame game = new PeerGame(c.law(), c.alpha(), c.beta());
              Predictions truth =
                  game.predictions(
                      GroupedStrategies.symmetric(
                          c.prior().agents(), SignalStrategy.identity(c.prior().signals())));
              Rational closed =
                  game.loss(truth, 0, c.signal(), c.report().signal(), c.report().prediction());
              Expectation<Rational> play =
                  new Expectation<>(
                      new TruthfulMechanism(),
                      Design.of(c.alpha(), c.beta(), c.prior().agents()),
                      c.prior());
              Profile<Rational> honest = Profile.truthful(c.prior().agents(), c.law());
              RealNumber enumerated =
                  Valuation.of(
                      play.weighed(honest, 0, c.signal(), c.truth())
                          .minus(play.weighed(honest, 0, c.signal(), c.report())),
                      QUADRATIC);
              assertThat(enumerated)
                  .as(c.toString())
                  .isEqualTo(RootSum.of(closed.times(c.law().marginal(c.signal()))));
            });
  }

  /**
   * Observation 3.5 (i): three signals whose parity decides, by plain sums over eight draws in
   * units of 1/32.
   */
  @Test
  void parity_makes_a_difference_that_beliefs_about_one_report_do_not_see() {
    int[] a = {10, 0, 0, 6, 0, 6, 6, 4};
    int[] b = {7, 3, 3, 3, 3, 3, 3, 7};
    for (int s = 0; s < 2; s++) {
      int fairA = 0;
      int fairB = 0;
      for (int k = 4 * s; k < 4 * s + 4; k++) {
        // agents 2 and 3 report their signal and the opposite: number of ones among the two reports
        int ones = (k >> 1 & 1) + 1 - (k & 1);
        fairA += a[k] * ones;
        fairB += b[k] * ones;
      }
      assertThat(new int[] {fairA, fairB})
          .as("of two reports one is a one on average, 16 is the weight of a signal")
          .containsExactly(16, 16);
    }
    // after signal 0: the reports differ exactly if the signals agree
    assertThat(3 * (a[0] + a[3]))
        .as("3 Pr(differ) in A, beside 2")
        .isEqualTo(3 * 16)
        .isGreaterThan(2 * 16);
    assertThat(3 * (b[0] + b[3]))
        .as("3 Pr(differ) in B, beside 2")
        .isEqualTo(30)
        .isLessThan(2 * 16);
    assertThat(3 * (b[4] + b[7])).isLessThan(2 * 16);
  }

  /**
   * The classification reward from the law of pairs, when agent 1 of four is drawn himself with
   * probability 1/2.
   */
  @Test
  void whoever_may_be_drawn_himself_gains_by_disagreeing() {
    Mixture<Rational> world =
        new Mixture<>(
            numbers("1/2", "1/2"), List.of(numbers("9/10", "1/10"), numbers("1/10", "9/10")));
    PairLaw<Rational> law = world.pairLaw();
    Rational weight = r("1/8");
    Report<Rational> lie = new Report<>(1, numbers("0", "1"));
    Expectation<Rational> game =
        new Expectation<>(
            new DisagreementMechanism(),
            Design.of(weight, weight, 4).with(List.of(0, 1)),
            world.prior(4));
    RealNumber gain = gain(game, law, lie);
    Rational same = law.conditional(0, 0);
    Rational other = law.conditional(1, 0);
    List<Rational> q0 = law.posterior(0);
    List<Rational> q1 = law.posterior(1);
    // scores: alpha |q_0 - p|^2 + beta q(1|0) |q_1 - p|^2, with p = (0, 1)
    Rational lost =
        weight
            .times(Rational.of(2))
            .times(q0.get(0))
            .times(q0.get(0))
            .plus(weight.times(other).times(Rational.of(2)).times(q1.get(0)).times(q1.get(0)));
    NestedRoot after =
        NestedRoot.of(FDivergence.hellinger(lie.prediction(), q0).scale(same))
            .minus(NestedRoot.sqrt(FDivergence.hellinger(lie.prediction(), q1)).scale(other));
    NestedRoot before = NestedRoot.of(FDivergence.hellinger(q0, q1).scale(other));
    NestedRoot closed =
        after.minus(before).scale(Rational.HALF).minus(NestedRoot.of(lost)).scale(law.marginal(0));
    assertThat(Reals.compare(gain, closed, 50)).isEqualTo(Order.EQUAL);
    assertThat(closed.signum()).isPositive();
    Expectation<Rational> withOthers =
        new Expectation<>(
            new DisagreementMechanism(),
            Design.of(weight, weight, 4).with(List.of(0, 1)).with(Design.Drawn.OTHERS),
            world.prior(4));
    RealNumber others = gain(withOthers, law, lie);
    assertThat(others).isEqualTo(RootSum.of(lost.times(law.marginal(0)).negated()));
  }

  /** What agent 1 of four gains by a lie after signal 0. */
  private static RealNumber gain(
      Expectation<Rational> game, PairLaw<Rational> law, Report<Rational> lie) {
    Profile<Rational> truth = Profile.truthful(4, law);
    return Valuation.of(
        game.weighed(truth, 0, 0, lie)
            .minus(game.weighed(truth, 0, 0, new Report<>(0, law.posterior(0)))),
        QUADRATIC);
  }

  /**
   * Section 2.5 prints p f(p/q), which is q g(p/q) with g(x) = x f(x); g is concave where x is
   * below 9/16 for the Hellinger f.
   */
  @Test
  void the_printed_divergence_grows_where_x_f_x_is_concave() {
    HiddenStatePriors.World world =
        new HiddenStatePriors.World(
            numbers("1/20", "1/20", "9/10"), numbers("1/20", "9/10", "1/20"));
    List<Rational> p = world.pairLaw().posterior(2);
    List<Rational> q = world.pairLaw().posterior(0);
    List<Rational> merged = List.of(p.get(0).plus(p.get(1)), p.get(2));
    List<Rational> mergedToo = List.of(q.get(0).plus(q.get(1)), q.get(2));
    assertThat(printed(merged, mergedToo).compareTo(printed(p, q))).isPositive();
  }

  /** {@code sum_s q(s) (x^2 - 2 x sqrt x + x), x = p(s)/q(s)}. */
  private static RootSum printed(List<Rational> p, List<Rational> q) {
    RootSum sum = RootSum.ZERO;
    for (int s = 0; s < p.size(); s++) {
      Rational x = p.get(s).over(q.get(s));
      sum =
          sum.plus(
              RootSum.of(x.times(x).plus(x))
                  .minus(RootSum.sqrt(x).scale(x.times(Rational.of(2))))
                  .scale(q.get(s)));
    }
    return sum;
  }
}
