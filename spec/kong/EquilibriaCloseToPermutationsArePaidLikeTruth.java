package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_MOST;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.real.NestedRoot;
import counterplay.exact.real.RootSum;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.GroupedStrategies;
import counterplay.model.elicitation.Mixture;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import kong.equilibria.LazyList;
import kong.equilibria.PeerPlay;
import kong.equilibria.SolvedPlay;
import kong.equilibria.StructuredEquilibria;

/**
 * Section 1, item 2c: equilibria close to a permutation equilibrium are paid nearly like the truth.
 * How nearly, with tau the distance of the average signal strategy from permutations (Definition
 * 2.17):
 *
 * <pre>
 *   |ClassificationScore(s) - ClassificationScore(truth)| &lt;= 7 x + 16 sqrt((1 + beta/alpha) x),   x = (m - 1) tau
 * </pre>
 *
 * This needs neither many agents nor a bound on alpha/beta, and holds with groups, too: a group
 * that goes astray is small.
 */
public final class EquilibriaCloseToPermutationsArePaidLikeTruth implements Spec {

  private static final String WORDS =
      "SNIFE priors, n >= 3, every equilibrium of the Disagreement Mechanism and with peers from"
          + " all agents; tried: up to a million truthful or relabelling agents in one group and"
          + " two or three constant ones in the other, and "
          + StructuredEquilibria.WORDS;

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Space<PeerPlay> plays =
        LazyList.space(
            () -> {
              List<PeerPlay> all = new ArrayList<>(nearlyPermutations());
              all.addAll(
                  StructuredEquilibria.all().stream().filter(PeerPlay::isSnife).limit(60).toList());
              return all;
            });
    return List.of(
        Claim.of(
            "kong/section-1-contribution-2c-close",
            STATEMENT,
            "Section 1, Our Contributions, item 2c",
            "equilibria close to a permutation equilibrium are paid nearly like the truth",
            PeerPlay.class,
            Reading.printed(
                SURVIVED,
                Scope.sample(WORDS, 100, plays).containing(p -> p.isSnife() && p.isEquilibrium()),
                EquilibriaCloseToPermutationsArePaidLikeTruth::near)));
  }

  /**
   * StructuredEquilibria: group A tells the truth or relabels it, group B always reports the same.
   */
  private static List<PeerPlay> nearlyPermutations() {
    List<PeerPlay> plays = new ArrayList<>();
    for (int many : List.of(100, 10_000, 1_000_000)) {
      for (int few : List.of(2, 3)) {
        for (Mixture<Rational> prior :
            List.of(
                StructuredEquilibria.twoStates(Rational.of(1, 20)),
                StructuredEquilibria.noisy(3, Rational.of(1, 10)))) {
          int m = prior.signals();
          for (SignalStrategy<Rational> theta :
              List.of(SignalStrategy.identity(m), StructuredEquilibria.turned(m))) {
            GroupedStrategies crowd =
                new GroupedStrategies(
                    List.of(
                        new GroupedStrategies.Part(0, many, theta),
                        new GroupedStrategies.Part(1, few, StructuredEquilibria.always(1, m))));
            plays.add(new PeerPlay(prior, crowd, Rational.of(20), Rational.ONE));
            plays.add(new PeerPlay(prior, crowd, Rational.ONE, Rational.of(20)));
          }
        }
      }
    }
    return plays;
  }

  private static Finding near(PeerPlay play) {
    SolvedPlay s = SolvedPlay.of(play);
    Rational x = s.distanceFromPermutations().times(Rational.of(play.signals() - 1L));
    RootSum bound =
        RootSum.of(x.times(Rational.of(7)))
            .plus(
                RootSum.sqrt(Rational.ONE.plus(play.beta().over(play.alpha())).times(x))
                    .scale(Rational.of(16)));
    NestedRoot difference = s.welfare().minus(NestedRoot.of(s.truthfulWelfare()));
    return Finding.ofReals(
            List.of(difference, difference.negated()), AT_MOST, List.of(bound, bound))
        .with("(m - 1) tau", x)
        .with("truth", s.truthfulWelfare());
  }
}
