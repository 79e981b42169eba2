package kong;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.NestedRoot;
import counterplay.exact.real.RootSum;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.model.elicitation.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kong.classification.EnumeratedPlay;

/**
 * Section 5.1: TotalDivergence = sum_{j, k, s, t} Pr(j, k) Pr(s, t) int D*(^p_j, ^p_k), which
 * counts the pairs with equal reported signals too.
 */
public final class TotalDivergenceExceedsDiversity implements Spec {

  private static final String ALL = "all n >= 2, symmetric priors, strategy profiles";
  private static final String BOUND =
      "n = 2, 3, 4, two signals, three priors, profiles of eight strategies";
  private static final Scope<EnumeratedPlay> PLAYS =
      Scope.part(
          ALL, BOUND, EnumeratedPlay.some(2).or(EnumeratedPlay.some(3)).or(EnumeratedPlay.some(4)));

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        claim(
            "formula-section-5.1-total-divergence",
            Kind.FORMULA,
            "Section 5.1",
            "TotalDivergence is the expected divergence of two random agents' predictions",
            List.of(
                Reading.printed(
                    BOUNDED,
                    PLAYS,
                    p -> Finding.of(p.measures().totalDivergence(), Relation.EQUAL, expected(p))))),
        claim(
            "section-5.1-total-divergence-robust",
            Kind.STATEMENT,
            "Section 5.1",
            "it does not matter whether an agent is compared with himself, too, since D* is 0"
                + " there",
            List.of(
                Reading.printed(BOUNDED, PLAYS, TotalDivergenceExceedsDiversity::withOneself),
                Reading.ours(
                        "reports-drawn-twice",
                        REFUTED,
                        PLAYS,
                        TotalDivergenceExceedsDiversity::drawnTwice)
                    .weighed(Gravity.substantive()),
                Reading.ours(
                        "uniform-pairs",
                        REFUTED,
                        PLAYS,
                        TotalDivergenceExceedsDiversity::uniformPairs)
                    .weighed(Gravity.substantive()))),
        claim(
            "section-5.1-total-divergence-at-least-diversity",
            Kind.STATEMENT,
            "Section 5.1",
            "TotalDivergence >= Diversity",
            List.of(
                Reading.printed(
                    BOUNDED,
                    PLAYS,
                    p ->
                        Finding.of(
                            p.measures().totalDivergence(),
                            Relation.AT_LEAST,
                            p.measures().diversity())))),
        claim(
            "claim-5.4",
            Kind.STATEMENT,
            "Section 5.1, Claim 5.4 (proof in 5.4)",
            "Diversity = TotalDivergence exactly if Inconsistency = 0",
            List.of(
                Reading.printed(BOUNDED, PLAYS, TotalDivergenceExceedsDiversity::together),
                Reading.ours("how-far", BOUNDED, PLAYS, TotalDivergenceExceedsDiversity::howFar))),
        claim(
            "section-5.1-symmetrized-total-divergence",
            Kind.FORMULA,
            "Section 5.1",
            "TotalDivergence(symmetrized s_BP) = sum Pr(j, k) Pr(s, t) D*(avg q_s, avg q_t)",
            List.of(
                Reading.printed(BOUNDED, PLAYS, TotalDivergenceExceedsDiversity::symmetrised))));
  }

  private static Claim<EnumeratedPlay> claim(
      String id,
      Kind kind,
      String place,
      String statement,
      List<Reading<EnumeratedPlay>> readings) {
    return new Claim<>(
        new Source("kong/" + id, kind, place, statement), EnumeratedPlay.class, readings);
  }

  private static NestedRoot expected(EnumeratedPlay p) {
    return p.overPairs((j, k) -> NestedRoot.of(EnumeratedPlay.divergence(j, k)));
  }

  /** The same weights with the terms j = k, where one report is compared with itself. */
  private static Finding withOneself(EnumeratedPlay p) {
    RootSum oneself = RootSum.ZERO;
    for (Strategy<Rational> s : p.profile().strategies()) {
      for (List<Strategy.Option<Rational>> after : s.options()) {
        for (Strategy.Option<Rational> o : after)
          oneself =
              oneself.plus(FDivergence.hellinger(o.report().prediction(), o.report().prediction()));
      }
    }
    return Finding.of(oneself.plus(p.measures().totalDivergence()), Relation.EQUAL, expected(p));
  }

  /** For j = k the integral over ^j and ^k draws the agent's report twice. */
  private static Finding drawnTwice(EnumeratedPlay p) {
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
    return Finding.of(twice, Relation.EQUAL, Rational.ZERO);
  }

  /** Pr(j, k) = 1/n^2 over all pairs against 1/(n(n-1)) over different ones. */
  private static Finding uniformPairs(EnumeratedPlay p) {
    return Finding.of(
        expected(p).scale(Rational.of(p.agents() - 1L, p.agents())), Relation.EQUAL, expected(p));
  }

  private static Finding together(EnumeratedPlay p) {
    boolean same = p.measures().totalDivergence().minus(p.measures().diversity()).isZero();
    boolean consistent = p.measures().inconsistency().isZero();
    return Finding.of(
            same ? Rational.ONE : Rational.ZERO,
            Relation.EQUAL,
            consistent ? Rational.ONE : Rational.ZERO)
        .with(
            "TotalDivergence - Diversity",
            p.measures().totalDivergence().minus(p.measures().diversity()))
        .with("Inconsistency", p.measures().inconsistency());
  }

  /** Inconsistency^2 &lt;= TotalDivergence - Diversity &lt;= 3/2 Inconsistency. */
  private static Finding howFar(EnumeratedPlay p) {
    NestedRoot inconsistency = p.measures().inconsistency();
    RealNumber difference = p.measures().totalDivergence().minus(p.measures().diversity());
    return Finding.ofReals(
        List.of(inconsistency.times(inconsistency), difference),
        Relation.AT_MOST,
        List.of(difference, inconsistency.scale(Rational.of(3, 2))));
  }

  /**
   * Everybody keeps his signal strategy and predicts avg q_s; the display needs neither the groups
   * nor the signal strategies of j and k.
   */
  private static Finding symmetrised(EnumeratedPlay p) {
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
    return Finding.of(expected(symmetrised), Relation.EQUAL, sum);
  }
}
