package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
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
import counterplay.mechanism.elicitation.MinimalTruthSerum;
import counterplay.mechanism.elicitation.Valuation;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Permutation;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.ScoringRule;
import counterplay.model.elicitation.Strategy;
import counterplay.space.HiddenStatePriors;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What Section 1.1 says of the Minimal Truth Serum: all equilibria are paid equally. */
public final class MinimalTruthSerumPaysEquilibriaEqually implements Spec {

  /** For every prior and the numbers of agents in the two groups. */
  public record Groups(HiddenStatePriors.World world, int groupA, int groupB) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    ElicitationMechanism minimal = mechanisms.get(MinimalTruthSerum.NAME);
    Scope<Groups> groups =
        Scope.part(
            "symmetric priors, two groups with two agents or more, equilibria",
            "n = 4, 5, truth, its relabellings and constant reports",
            HiddenStatePriors.some()
                .where(w -> w.signals() == 2)
                .then(w -> Space.range(2, 3).map(b -> new Groups(w, 2, b))));
    return List.of(
        Claim.of(
            "kong/section-1.1-mts-equal-pay",
            STATEMENT,
            "Section 1.1",
            "in the Minimal Truth Serum all equilibria are paid equally",
            Groups.class,
            Reading.printed(BOUNDED, groups, c -> paid(minimal, c, false)),
            Reading.ours("each-agent", REFUTED, groups, c -> paid(minimal, c, true))
                .weighed(Gravity.substantive())));
  }

  /**
   * What agent 1, or all agents together, are paid at truth, at its relabelling and at the two
   * constant reports, beside the truth's.
   */
  private static Finding paid(ElicitationMechanism mechanism, Groups c, boolean first) {
    int n = c.groupA() + c.groupB();
    JointPrior<Rational> prior = c.world().prior(n);
    Expectation<Rational> game =
        new Expectation<>(
            mechanism,
            Design.of(Rational.ONE, Rational.ONE, n)
                .with(IntStream.range(0, c.groupA()).boxed().toList()),
            prior);
    List<Profile<Rational>> equilibria =
        new ArrayList<>(
            List.of(
                Profile.truthful(n, prior.pairLaw()),
                Profile.permutation(n, Permutation.of(1, 0), prior.pairLaw())));
    for (int s = 0; s < 2; s++) {
      Report<Rational> constant = new Report<>(s, Distributions.point(Rational.ONE, 2, s));
      equilibria.add(Profile.symmetric(n, Strategy.pure(List.of(constant, constant))));
    }
    List<RealNumber> paid =
        equilibria.stream()
            .map(
                p ->
                    Valuation.of(
                        first ? game.payments(p).get(0) : game.welfare(p),
                        new ScoringRule.Quadratic()))
            .toList();
    return Finding.ofReals(paid, EQUAL, paid.stream().map(p -> paid.get(0)).toList());
  }
}
