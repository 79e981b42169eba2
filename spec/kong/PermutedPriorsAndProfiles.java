package kong;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Permutation;
import counterplay.space.Priors;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;

/**
 * Section 2.3: relabelled priors and profiles.
 *
 * <pre>
 *   Pr_{pi(Q)}(s_1, ...) = Pr_Q(pi^-1(s_1), ...)      pi(s)(sigma, Q) = s(pi(sigma), pi(Q))
 * </pre>
 */
public final class PermutedPriorsAndProfiles implements Spec {

  /** For every prior, permutation and draw. */
  public record Relabelled(JointPrior<Rational> prior, Permutation pi, List<Integer> draw) {}

  /** For every prior, permutation and received signal. */
  public record Twice(JointPrior<Rational> prior, Permutation pi, int signal) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    String after = "Section 2.3, after Definition ";
    Scope<Twice> twice =
        Scope.part(
            "every prior, permutation and signal",
            "priors of two agents with denominators up to 2, three signals",
            Priors.joint(2, 3, 2)
                .then(
                    q ->
                        Space.of(Permutation.all(3))
                            .then(pi -> Space.range(0, 2).map(s -> new Twice(q, pi, s)))));
    return List.of(
        Claim.of(
            "kong/section-2.3-permuted-prior-identity",
            FORMULA,
            "Section 2.3",
            "The relabelled prior gives relabelled signals what the prior gave the signals.",
            Relabelled.class,
            Reading.printed(
                SURVIVED,
                Scope.sample(
                    "every prior, permutation and draw",
                    200,
                    Priors.joint(2, 2, 3)
                        .or(Priors.joint(2, 3, 2))
                        .then(
                            q ->
                                Space.of(Permutation.all(q.signals()))
                                    .then(
                                        pi ->
                                            Space.of(JointPrior.tuples(q.agents(), q.signals()))
                                                .map(d -> new Relabelled(q, pi, d))))),
                c ->
                    Finding.of(
                        c.prior().permuted(c.pi()).probability(c.pi().of(c.draw())),
                        EQUAL,
                        c.prior().probability(c.draw())))),
        Claim.of(
            "kong/section-2.3-inverse-permutation",
            STATEMENT,
            after + "2.14",
            "Relabelling and relabelling back gives the prior, and the strategy, again.",
            Twice.class,
            Reading.printed(BOUNDED, twice, c -> evaluated(c, c.pi().inverse())),
            Reading.ours("same-permutation-twice", REFUTED, twice, c -> evaluated(c, c.pi()))
                .weighed(Gravity.substantive())));
  }

  /**
   * The arguments at which {@code rho(pi(s))} asks s: the prior's probabilities and the signal; and
   * the ones it was asked at.
   */
  private static Finding evaluated(Twice c, Permutation rho) {
    // rho(pi(s))(sigma, Q) = pi(s)(rho(sigma), rho(Q)) = s(pi(rho(sigma)), pi(rho(Q)))
    return Finding.of(
        arguments(c.pi().of(rho.of(c.signal())), c.prior().permuted(rho).permuted(c.pi())),
        EQUAL,
        arguments(c.signal(), c.prior()));
  }

  private static List<Rational> arguments(int signal, JointPrior<Rational> prior) {
    List<Rational> all = new ArrayList<>(List.of(Rational.of(signal)));
    JointPrior.tuples(prior.agents(), prior.signals()).forEach(d -> all.add(prior.probability(d)));
    return all;
  }
}
