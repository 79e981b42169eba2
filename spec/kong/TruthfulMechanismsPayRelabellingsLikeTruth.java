package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.mechanism.elicitation.Valuation;
import counterplay.model.elicitation.GroupedStrategies;
import counterplay.model.elicitation.Mixture;
import counterplay.model.elicitation.Permutation;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.ScoringRule;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.Space;
import java.util.List;
import kong.equilibria.PeerPlay;
import kong.equilibria.StructuredEquilibria;

/**
 * Section 6: no truthful mechanism that does not know the prior can avoid permutation equilibria
 * with high agent welfare. Asked of the two truthful mechanisms of the paper, by enumeration of all
 * draws: pi(T) is an equilibrium and paid like T.
 */
public final class TruthfulMechanismsPayRelabellingsLikeTruth implements Spec {

  /** A mechanism, a prior of so many agents, a permutation and the weights. */
  public record Case(
      String mechanism, Mixture<Rational> prior, int agents, Permutation pi, Rational beta) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Space<Case> cases =
        Space.of(List.of("kong/mechanism-truthful", "kong/mechanism-disagreement"))
            .then(
                id ->
                    Space.of(
                            List.of(
                                StructuredEquilibria.twoStates(Rational.of(1, 4)),
                                new Mixture<>(
                                    List.of(Rational.of(1, 3), Rational.of(2, 3)),
                                    List.of(
                                        List.of(Rational.HALF, Rational.HALF),
                                        List.of(Rational.of(1, 10), Rational.of(9, 10)))),
                                StructuredEquilibria.noisy(3, Rational.of(1, 10))))
                        .then(
                            prior ->
                                Space.of(Permutation.all(prior.signals()))
                                    .then(
                                        pi ->
                                            Space.of(Rational.of(1, 20), Rational.of(20))
                                                .map(
                                                    beta ->
                                                        new Case(
                                                            id,
                                                            prior,
                                                            id.endsWith("truthful") ? 3 : 4,
                                                            pi,
                                                            beta)))));
    return List.of(
        Claim.of(
            "kong/section-6-near-optimal",
            STATEMENT,
            "Section 6",
            "a truthful mechanism that does not know the prior has permutation equilibria with the"
                + " agent welfare of truth",
            Case.class,
            Reading.printed(
                BOUNDED,
                Scope.part(
                    "every truthful mechanism that does not know the prior, every permutation: an"
                        + " equilibrium, and for some prior no less welfare than truth",
                    "the Truthful and the Disagreement Mechanism, three and four agents, quadratic"
                        + " rule, three priors, which all pay at least as much",
                    cases),
                c -> {
                  ElicitationMechanism mechanism =
                      mechanisms.get(c.mechanism(), ElicitationMechanism.class);
                  if (!play(c).isEquilibrium())
                    return Finding.undefined("no equilibrium", EQUAL, Rational.ZERO);
                  return Finding.of(
                      welfare(
                          mechanism,
                          c,
                          Profile.permutation(c.agents(), c.pi(), c.prior().pairLaw())),
                      AT_LEAST,
                      welfare(mechanism, c, Profile.truthful(c.agents(), c.prior().pairLaw())));
                })));
  }

  private static PeerPlay play(Case c) {
    SignalStrategy<Rational> theta = SignalStrategy.permutation(c.pi());
    GroupedStrategies crowd =
        c.mechanism().endsWith("truthful")
            ? GroupedStrategies.symmetric(c.agents(), theta)
            : GroupedStrategies.ofGroups(List.of(List.of(theta, theta), List.of(theta, theta)));
    return new PeerPlay(c.prior(), crowd, Rational.ONE, c.beta());
  }

  private static RealNumber welfare(
      ElicitationMechanism mechanism, Case c, Profile<Rational> profile) {
    Design<Rational> design =
        Design.of(Rational.ONE, c.beta(), c.agents()).with(Design.Drawn.OTHERS);
    return Valuation.of(
        new Expectation<>(mechanism, design, c.prior().prior(c.agents()).possible())
            .welfare(profile),
        new ScoringRule.Quadratic());
  }
}
