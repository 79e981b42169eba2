package kong;

import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;
import static kong.lemmas.Terms.equivalent;

import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.NestedRoot;
import counterplay.exact.real.RootSum;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.model.elicitation.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kong.classification.EnumeratedPlay;

/** The total divergence of a play, computed from its reports, beside its other measures. */
final class TotalDivergences {

  private TotalDivergences() {}

  static NestedRoot expected(EnumeratedPlay p) {
    return p.overPairs((j, k) -> NestedRoot.of(EnumeratedPlay.divergence(j, k)));
  }

  /** The same weights with the terms j = k, where one report is compared with itself. */
  static Finding withOneself(EnumeratedPlay p) {
    RootSum oneself = RootSum.ZERO;
    for (Strategy<Rational> s : p.profile().strategies()) {
      for (List<Strategy.Option<Rational>> after : s.options()) {
        for (Strategy.Option<Rational> o : after)
          oneself =
              oneself.plus(FDivergence.hellinger(o.report().prediction(), o.report().prediction()));
      }
    }
    return Finding.of(oneself.plus(p.measures().totalDivergence()), EQUAL, expected(p));
  }

  /** For j = k the integral over ^j and ^k draws the agent's report twice. */
  static Finding drawnTwice(EnumeratedPlay p) {
    RootSum twice = RootSum.ZERO;
    PairLaw<Rational> law = p.prior().pairLaw();
    for (Strategy<Rational> strategy : p.profile().strategies()) {
      for (int s = 0; s < law.signals(); s++) {
        for (Strategy.Option<Rational> a : strategy.options().get(s)) {
          for (Strategy.Option<Rational> b : strategy.options().get(s)) {
            Rational weight =
                law.marginal(s)
                    .times(a.probability())
                    .times(b.probability())
                    .times(Rational.of(1, p.agents()));
            twice = twice.plus(EnumeratedPlay.divergence(a.report(), b.report()).scale(weight));
          }
        }
      }
    }
    return Finding.of(twice, EQUAL, Rational.ZERO);
  }

  /** Pr(j, k) = 1/n^2 over all pairs against 1/(n(n-1)) over different ones. */
  static Finding uniformPairs(EnumeratedPlay p) {
    return Finding.of(
        expected(p).scale(Rational.of(p.agents() - 1L, p.agents())), EQUAL, expected(p));
  }

  static Finding together(EnumeratedPlay p) {
    boolean same = p.measures().totalDivergence().minus(p.measures().diversity()).isZero();
    boolean consistent = p.measures().inconsistency().isZero();
    return equivalent(same, consistent)
        .with(
            "TotalDivergence - Diversity",
            p.measures().totalDivergence().minus(p.measures().diversity()))
        .with("Inconsistency", p.measures().inconsistency());
  }

  /** Inconsistency^2 &lt;= TotalDivergence - Diversity &lt;= 3/2 Inconsistency. */
  static Finding howFar(EnumeratedPlay p) {
    NestedRoot inconsistency = p.measures().inconsistency();
    RealNumber difference = p.measures().totalDivergence().minus(p.measures().diversity());
    return Finding.ofReals(
        List.of(inconsistency.times(inconsistency), difference),
        AT_MOST,
        List.of(difference, inconsistency.scale(Rational.of(3, 2))));
  }

  /**
   * Everybody keeps his signal strategy and predicts avg q_s; the display needs neither the groups
   * nor the signal strategies of j and k.
   */
  static Finding symmetrised(EnumeratedPlay p) {
    PairLaw<Rational> law = p.prior().pairLaw();
    SignalStrategy<Rational> average = p.profile().averageSignalStrategy();
    List<List<Rational>> predictions =
        IntStream.range(0, law.signals()).mapToObj(s -> average.times(law.posterior(s))).toList();
    List<Strategy<Rational>> strategies = new ArrayList<>();
    for (SignalStrategy<Rational> theta : p.profile().signalStrategies())
      strategies.add(Strategy.of(theta, predictions).possible());
    EnumeratedPlay symmetrised = new EnumeratedPlay(p.prior(), new Profile<>(strategies));
    RootSum sum = RootSum.ZERO;
    for (int s = 0; s < law.signals(); s++) {
      for (int t = 0; t < law.signals(); t++)
        sum =
            sum.plus(
                FDivergence.hellinger(predictions.get(s), predictions.get(t))
                    .scale(law.pair(s, t)));
    }
    return Finding.of(expected(symmetrised), EQUAL, sum);
  }
}
