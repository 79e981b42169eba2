package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_MOST;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.Predictions;
import counterplay.model.elicitation.GroupedStrategies;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.Space;
import java.util.List;
import java.util.function.Predicate;
import kong.divergence.ConvexTest;
import kong.equilibria.PeerPlay;
import kong.equilibria.StructuredEquilibria;

/**
 * Claim 5.12: a convex g is at the best prediction not much more than at theta_{-i} q, by the
 * neighbours' predictions,
 *
 * <pre>
 *   alpha Pr(sigma_i) ( g(^p_i) - g(theta_{-i} q_{sigma_i}) )
 *       &lt;= beta sum_{j != i} Pr(j) sum_{sigma_j} Pr(sigma_j, sigma_i) theta_j(^sigma_i, sigma_j) ( g(^p(j, sigma_j, ^sigma_i)) - g(^p_i) )
 * </pre>
 */
public final class BestPredictionsLieBetween implements Spec {

  /** An agent of the part with the signal makes the report. */
  public record Case(PeerPlay play, int part, int signal, int report, ConvexTest g) {}

  private static final int CASES = 400;

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Case> either =
        scope(
            "every equilibrium of the Truthful Mechanism and of the Disagreement Mechanism with any"
                + " two groups",
            p -> true);
    Scope<Case> truthful =
        scope("every equilibrium of the Truthful Mechanism", PeerPlay::isOfTruthfulMechanism);
    return List.of(
        Claim.of(
            "kong/claim-5.12",
            STATEMENT,
            "Section 5.3, Claim 5.12",
            "how much more a convex function is at the best prediction than at theta_{-i} q is"
                + " bounded by its values at the neighbours' predictions",
            Case.class,
            Reading.printed(REFUTED, either, c -> bounded(c, false))
                .weighed(Slips.peersFromTheOwnGroup()),
            Reading.ofProof("truthful-mechanism", SURVIVED, truthful, c -> bounded(c, false)),
            Reading.ours("own-group", SURVIVED, either, c -> bounded(c, true))));
  }

  static Scope<Case> scope(String words, Predicate<PeerPlay> condition) {
    Space<Case> cases =
        TheBestPredictionIsUnique.cases(condition)
            .then(
                c ->
                    ConvexTest.of(c.play().signals())
                        .map(g -> new Case(c.play(), c.part(), c.signal(), c.report(), g)));
    return Scope.sample(
            words
                + ", any strictly proper rule, every signal and report of an agent, every convex g;"
                + " tried: squares and kinks, and "
                + StructuredEquilibria.WORDS,
            CASES,
            cases)
        .containing(c -> c.play().isEquilibrium() && condition.test(c.play()));
  }

  private static Finding bounded(Case c, boolean ownGroup) {
    Predictions predictions = c.play().predictions();
    GroupedStrategies crowd = c.play().crowd();
    SignalStrategy<Rational> average =
        ownGroup ? crowd.averageOfPeers(c.part()) : crowd.averageOfOthers(c.part());
    Rational here = c.g().at(predictions.of(c.part(), c.signal(), c.report()));
    Rational expected = c.g().at(average.times(c.play().law().posterior(c.signal())));
    Rational right = Rational.ZERO;
    for (int l = 0; l < crowd.parts().size(); l++) {
      for (int t = 0; t < c.play().signals(); t++) {
        Rational w =
            chance(crowd, c.part(), l, ownGroup)
                .times(c.play().law().pair(t, c.signal()))
                .times(crowd.parts().get(l).theta().entry(c.report(), t));
        right = right.plus(w.times(c.g().at(predictions.of(l, t, c.report())).minus(here)));
      }
    }
    return Finding.of(
        c.play().alpha().times(c.play().law().marginal(c.signal())).times(here.minus(expected)),
        AT_MOST,
        c.play().beta().times(right));
  }

  static Rational chance(GroupedStrategies crowd, int k, int l, boolean ownGroup) {
    return ownGroup ? crowd.chance(k, l) : Rational.of(crowd.others(k, l), crowd.agents() - 1L);
  }
}
