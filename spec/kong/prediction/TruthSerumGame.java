package kong.prediction;

import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.LogSum;
import counterplay.mechanism.elicitation.BayesianTruthSerum;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.Valuation;
import counterplay.model.elicitation.ScoringRule;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.model.elicitation.Strategy;
import counterplay.space.HiddenStatePriors;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Bayesian Truth Serum with infinitely many agents who play one strategy: in each state of the
 * world the fractions of signals are the state's probabilities.
 *
 * @param world two equally likely states
 * @param alpha the weight of the prediction score
 * @param theta how everybody reports signals; predictions are the best ones, E[x | signal]
 */
public record TruthSerumGame(
    HiddenStatePriors.World world, Rational alpha, SignalStrategy<Rational> theta) {

  private static final ScoringRule UNUSED = new ScoringRule.Logarithmic();

  /**
   * @throws IllegalArgumentException unless alpha is positive and the strategy is for the world's
   *     signals
   */
  public TruthSerumGame {
    if (alpha.signum() <= 0 || theta.signals() != world.signals())
      throw new IllegalArgumentException("alpha = " + alpha + ", theta " + theta.matrix());
  }

  private Strategy<Rational> strategy() {
    return Strategy.of(
            theta,
            IntStream.range(0, world.signals())
                .mapToObj(s -> theta.times(world.pairLaw().posterior(s)))
                .toList())
        .possible();
  }

  private List<List<Rational>> states() {
    return List.of(world.first(), world.second());
  }

  private List<BayesianTruthSerum.Share<Rational>> population(List<Rational> state) {
    List<BayesianTruthSerum.Share<Rational>> shares = new ArrayList<>();
    for (int s = 0; s < state.size(); s++) {
      for (Strategy.Option<Rational> o : strategy().options().get(s))
        shares.add(new BayesianTruthSerum.Share<>(state.get(s).times(o.probability()), o.report()));
    }
    return shares.stream().filter(share -> !share.fraction().isZero()).toList();
  }

  /**
   * What an agent expects before signals are drawn, as {@link BayesianTruthSerum#limit} pays in
   * each state.
   */
  public RealNumber welfare() {
    Payment<Rational> sum = Payment.of(Rational.ZERO);
    for (List<Rational> state : states()) {
      List<BayesianTruthSerum.Share<Rational>> population = population(state);
      for (BayesianTruthSerum.Share<Rational> part : population) {
        sum =
            sum.plus(
                new BayesianTruthSerum()
                    .limit(alpha, population, part.report())
                    .times(part.fraction().times(Rational.HALF)));
      }
    }
    return Valuation.of(sum, UNUSED);
  }

  /**
   * Whether nobody gains by another report. The prediction score is best as it is; so the reported
   * signals have to bring the largest expected information score after each signal. A signal that
   * nobody reports would be paid log 0.
   */
  public boolean isEquilibrium() {
    for (int s = 0; s < world.signals(); s++) {
      if (world.pairLaw().marginal(s).isZero()) continue;
      List<LogSum> expected = new ArrayList<>();
      List<Integer> made =
          strategy().options().get(s).stream().map(o -> o.report().signal()).toList();
      for (int k = 0; k < world.signals(); k++)
        expected.add(isReported(k) ? information(s, k) : LogSum.ZERO);
      for (int own : made)
        for (int k = 0; k < world.signals(); k++)
          if (isReported(k) && expected.get(k).compareTo(expected.get(own)) > 0) return false;
    }
    return true;
  }

  private boolean isReported(int k) {
    return IntStream.range(0, world.signals()).anyMatch(s -> !theta.entry(k, s).isZero());
  }

  /** q(s) times what report k brings after s in expected log(x_k / y_k). */
  private LogSum information(int s, int k) {
    LogSum sum = LogSum.ZERO;
    for (List<Rational> state : states()) {
      LogSum score = LogSum.log(theta.times(state).get(k));
      for (BayesianTruthSerum.Share<Rational> part : population(state)) {
        score = score.minus(LogSum.log(part.report().prediction().get(k)).scale(part.fraction()));
      }
      sum = sum.plus(score.scale(state.get(s)));
    }
    return sum;
  }
}
