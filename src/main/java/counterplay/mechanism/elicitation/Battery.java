package counterplay.mechanism.elicitation;

import counterplay.data.Lists;
import counterplay.exact.number.Order;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.Reals;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Permutation;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.ScoringRule;
import counterplay.model.elicitation.Strategy;
import java.util.ArrayList;
import java.util.List;

/**
 * The same questions asked of every mechanism under one prior, all answered by enumeration of the
 * joint law.
 *
 * @param game the mechanism, its design and the prior, which is symmetric
 * @param rule the scoring rule
 */
public record Battery(Expectation<Rational> game, ScoringRule rule) {

  private static final int DIGITS = 60;

  /** What truth is to an agent whom nobody follows in a lie. */
  public enum Truth {
    /** Every other signal reported, with the best prediction, pays less. */
    STRICTLY_BEST,
    /** No report pays more, and some lie as much. */
    BEST,
    /** Some report pays more. */
    BEATEN
  }

  /** What truth is, to the agents that may be asked in turn: the first of each group. */
  public Truth truth() {
    Profile<Rational> truth = Profile.truthful(game.prior().agents(), law());
    Truth worst = Truth.STRICTLY_BEST;
    for (int i : List.of(0, game.prior().agents() - 1)) {
      for (int s = 0; s < law().signals(); s++) {
        Payment<Rational> honest = game.weighed(truth, i, s, new Report<>(s, law().posterior(s)));
        for (int x = 0; x < law().signals(); x++) {
          Report<Rational> best = BestReport.naming(x, game, truth, i, s);
          if (best.signal() == s && best.prediction().equals(law().posterior(s))) continue;
          Order gain =
              Reals.compare(
                  Valuation.of(game.weighed(truth, i, s, best).minus(honest), rule),
                  Reals.of(Rational.ZERO),
                  DIGITS);
          if (gain == Order.MORE) return Truth.BEATEN;
          if (gain != Order.LESS) worst = Truth.BEST;
        }
      }
    }
    return worst;
  }

  /**
   * Whether the payments add up to zero term by term, at truth, its relabellings and constant
   * reports, in all combinations of two.
   */
  public boolean isBalanced() {
    List<Strategy<Rational>> all = strategies();
    for (Strategy<Rational> first : all) {
      for (Strategy<Rational> second : all) {
        List<Strategy<Rational>> mixed =
            Lists.each(game.prior().agents(), i -> i % 2 == 0 ? first : second);
        if (!game.welfare(new Profile<>(mixed)).isZero()) return false;
      }
    }
    return true;
  }

  /** What all agents together expect at truth. */
  public RealNumber truthfulWelfare() {
    return Valuation.of(game.welfare(Profile.truthful(game.prior().agents(), law())), rule);
  }

  /** What all agents together expect when they all report the signal and are certain of it. */
  public RealNumber constantWelfare(int signal) {
    return Valuation.of(
        game.welfare(Profile.symmetric(game.prior().agents(), constant(signal))), rule);
  }

  private PairLaw<Rational> law() {
    return game.prior().pairLaw();
  }

  private Strategy<Rational> constant(int signal) {
    Report<Rational> report =
        new Report<>(signal, Distributions.point(Rational.ONE, law().signals(), signal));
    return Strategy.pure(Lists.each(law().signals(), s -> report));
  }

  private List<Strategy<Rational>> strategies() {
    List<Strategy<Rational>> all = new ArrayList<>();
    for (Permutation pi : Permutation.all(law().signals()))
      all.add(Strategy.permutation(pi, law()));
    if (!(game.mechanism() instanceof BayesianTruthSerum)) all.add(constant(0));
    return all;
  }
}
