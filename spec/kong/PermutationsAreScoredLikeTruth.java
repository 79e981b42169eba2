package kong;

import static counterplay.claim.Verdict.BOUNDED;

import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Spec;
import counterplay.exact.NestedRoot;
import counterplay.exact.Rational;
import counterplay.exact.RootSum;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Permutation;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.Space;
import java.util.List;
import java.util.function.Function;
import kong.setup.ClassificationCertificates;
import kong.setup.EnumeratedPlay;
import kong.setup.Worlds;

/** Sections 5 and 5.1: relabelling everything changes no divergence, and truth-telling is consistent. */
public final class PermutationsAreScoredLikeTruth implements Spec {

  /** For every prior (a mixture of independent draws), number of agents and relabelling pi. */
  public record Case(Worlds.World world, int agents, Permutation pi) {}

  private static final String BOUND = "m <= 4 signals, whatever the prior and n";
  private static final Scope<Case> CASES = Scope.part("all symmetric priors under which every signal occurs, n >= 3, permutations",
      "n = 3, 4 with two signals, n = 3 with three", Worlds.some().then(world -> Space.of(Permutation.all(world.signals())).then(pi ->
          Space.range(3, 5 - world.signals() / 2).map(n -> new Case(world, n, pi)))));

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        claim("claim-5.2-classification", Kind.STATEMENT, "Section 5, Claim 5.2", "a permutation profile has the ClassificationScore of truth-telling", c ->
            Finding.of(relabelled(c).classificationScore(), Relation.EQUAL, truthful(c).classificationScore())),
        claim("claim-5.2-diversity", Kind.STATEMENT, "Section 5, Claim 5.2", "a permutation profile has the Diversity of truth-telling", c ->
            Finding.of(relabelled(c).measures().diversity(), Relation.EQUAL, truthful(c).measures().diversity())),
        claim("claim-5.2-inconsistency", Kind.STATEMENT, "Section 5, Claim 5.2", "a permutation profile has the Inconsistency of truth-telling", c ->
            Finding.of(relabelled(c).measures().inconsistency(), Relation.EQUAL, truthful(c).measures().inconsistency())),
        claim("corollary-5.5-classification-diversity", Kind.STATEMENT, "Section 5.1, Corollary 5.5", "under truth-telling the ClassificationScore is the Diversity", c ->
            Finding.of(truthful(c).classificationScore(), Relation.EQUAL, NestedRoot.of(truthful(c).measures().diversity()))),
        claim("corollary-5.5-diversity-total", Kind.STATEMENT, "Section 5.1, Corollary 5.5", "under truth-telling the Diversity is the TotalDivergence", c ->
            Finding.of(truthful(c).measures().diversity(), Relation.EQUAL, truthful(c).overPairs((j, k) -> NestedRoot.of(EnumeratedPlay.divergence(j, k))))),
        claim("section-5.1-truth-total-divergence", Kind.FORMULA, "Section 5.1",
            "TotalDivergence(truth-telling) = sum Pr(j,k) Pr(s,t) D*(q_s, q_t) = sum Pr(j,k) Pr(s,t) D*(theta_pi q_s, theta_pi q_t)", c ->
            Finding.ofReals(List.of(truthful(c).overPairs((j, k) -> NestedRoot.of(EnumeratedPlay.divergence(j, k))), overLaw(c, Permutation.identity(c.world().signals()))), Relation.EQUAL,
                List.of(overLaw(c, c.pi()), overLaw(c, c.pi())))));
  }

  private static Claim<Case> claim(String id, Kind kind, String place, String statement, Function<Case, Finding> judge) {
    return new Claim<>(new Source("kong/" + id, kind, place, statement), Case.class, List.of(Reading.printed(BOUNDED, CASES, judge::apply)
        .provedBy(Proof.part(BOUND, () -> ClassificationCertificates.relabelled(4)))));
  }

  private static EnumeratedPlay truthful(Case c) {
    return new EnumeratedPlay(c.world().prior(c.agents()), Profile.truthful(c.agents(), c.world().pairLaw()));
  }

  private static EnumeratedPlay relabelled(Case c) {
    return new EnumeratedPlay(c.world().prior(c.agents()), Profile.permutation(c.agents(), c.pi(), c.world().pairLaw()));
  }

  /** sum_{s, t} Pr(s, t) D*(theta_pi q_s, theta_pi q_t). */
  private static RootSum overLaw(Case c, Permutation pi) {
    PairLaw<Rational> law = c.world().pairLaw();
    SignalStrategy<Rational> theta = SignalStrategy.permutation(pi);
    RootSum sum = RootSum.ZERO;
    for (int s = 0; s < law.signals(); s++) {
      for (int t = 0; t < law.signals(); t++) {
        sum = sum.plus(FDivergence.hellinger(theta.times(law.posterior(s)), theta.times(law.posterior(t))).scale(law.pair(s, t)));
      }
    }
    return sum;
  }
}
