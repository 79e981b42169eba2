package kong.divergence;

import counterplay.claim.Scope;
import counterplay.exact.number.Rational;
import counterplay.exact.real.RootSum;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.model.elicitation.Snife;
import counterplay.space.Priors;
import counterplay.space.Space;
import java.util.List;
import java.util.function.Predicate;
import kong.equilibria.FootnoteConstants;

/**
 * For every prior, signal strategy and tau, and signals u', v', w' with theta(u', v') &gt; tau and
 * theta(u', w') &gt; tau.
 *
 * @param law the pair law of the prior
 * @param theta everybody's signal strategy
 * @param tau a positive threshold
 * @param u the report u'
 * @param v a signal v' that can be reported as u'
 * @param w a signal w' that can be reported as u'
 */
public record Merging(
    PairLaw<Rational> law, SignalStrategy<Rational> theta, Rational tau, int u, int v, int w) {

  /** Whether the hypothesis of Lemma 5.9 is met, for a positive threshold. */
  public boolean isMet() {
    int m = law.signals();
    return theta.signals() == m
        && theta.matrix().size() == m
        && Math.max(u, Math.max(v, w)) < m
        && Math.min(u, Math.min(v, w)) >= 0
        && tau.signum() > 0
        && theta.entry(u, v).compareTo(tau) > 0
        && theta.entry(u, w).compareTo(tau) > 0;
  }

  /** The constants of footnote 3. */
  public FootnoteConstants constants() {
    return new FootnoteConstants(law);
  }

  /**
   * TotalDivergence(truth) - TotalDivergence(s_theta): predictions are the posteriors, and theta
   * applied to them.
   */
  public RootSum loss() {
    RootSum sum = RootSum.ZERO;
    for (int s = 0; s < law.signals(); s++) {
      for (int t = 0; t < law.signals(); t++) sum = sum.plus(loss(s, t).scale(law.pair(s, t)));
    }
    return sum;
  }

  /** {@code D*(q_s, q_t) - D*(theta q_s, theta q_t)}. */
  public RootSum loss(int s, int t) {
    List<Rational> qs = law.posterior(s);
    List<Rational> qt = law.posterior(t);
    return FDivergence.hellinger(qs, qt)
        .minus(FDivergence.hellinger(theta.times(qs), theta.times(qt)));
  }

  /**
   * {@code theta(r, .) q(.|s)}: the probability of the report r from another agent, given the own
   * signal s.
   */
  public Rational mass(int r, int s) {
    return theta.times(law.posterior(s)).get(r);
  }

  /**
   * What satisfies a condition, among SNIFE priors of two and three signals, with thresholds just
   * below an entry of theta.
   */
  public static Scope<Merging> scope(String words, Predicate<Merging> condition) {
    return Scope.sample(
            words, 120, cases(2, 12, 3).where(condition).or(cases(3, 12, 2).where(condition)))
        .containing(condition);
  }

  /** The same with reports that are rare for one signal, among priors of two signals. */
  public static Scope<Merging> scopeOfRareReports(String words, Predicate<Merging> condition) {
    Space<List<Rational>> column =
        Space.of(2, 16, 64)
            .then(
                k ->
                    Space.of(
                        List.of(
                            List.of(Rational.of(1, k), Rational.of(k - 1L, k)),
                            List.of(Rational.of(k - 1L, k), Rational.of(1, k)))));
    Space<SignalStrategy<Rational>> thetas =
        column.then(a -> column.map(b -> SignalStrategy.ofColumns(List.of(a, b))));
    return Scope.sample(words, 1_000, cases(2, 8, thetas).where(condition)).containing(condition);
  }

  private static Space<Merging> cases(int m, int maxDenominator, int columns) {
    return cases(m, maxDenominator, Priors.signalStrategies(m, columns));
  }

  private static Space<Merging> cases(
      int m, int maxDenominator, Space<SignalStrategy<Rational>> thetas) {
    Space<Integer> signal = Space.range(0, m - 1);
    return Priors.pairLaws(m, maxDenominator)
        .where(Snife::holds)
        .then(
            law ->
                thetas.then(
                    theta ->
                        signal.then(
                            u ->
                                signal.then(
                                    v ->
                                        signal.map(
                                            w ->
                                                new Merging(
                                                    law,
                                                    theta,
                                                    below(theta.entry(u, v).min(theta.entry(u, w))),
                                                    u,
                                                    v,
                                                    w))))));
  }

  private static Rational below(Rational entry) {
    return entry.times(Rational.of(99, 100));
  }
}
