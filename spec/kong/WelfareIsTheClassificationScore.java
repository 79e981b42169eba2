package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.Valuation;
import counterplay.model.elicitation.ScoringRule;
import counterplay.space.Space;
import java.util.List;
import java.util.stream.IntStream;
import kong.TwoGroupsAreRewarded.Rewarded;
import kong.TwoGroupsAreRewarded.Welfare;
import kong.classification.EnumeratedPlay;

/**
 * Claim 5.3: in the Disagreement Mechanism the zero-sum game cancels, and the average agent earns
 * the ClassificationScore.
 */
public final class WelfareIsTheClassificationScore implements Spec {

  /**
   * For every play, the number of agents in group A, and which of them may be drawn for agent i's
   * extra score.
   */
  public record Case(EnumeratedPlay play, int groupA, Design.Drawn drawn) {
    boolean everybodyHasAPeer() {
      return groupA >= 2 && groupA <= play.agents() - 2 && play.prior().isSymmetric();
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    ElicitationMechanism mechanism = mechanisms.get(DisagreementMechanism.NAME);
    Space<Case> small =
        EnumeratedPlay.some(3)
            .then(
                p ->
                    Space.range(1, 2)
                        .then(a -> Space.of(Design.Drawn.values()).map(d -> new Case(p, a, d))));
    Space<Case> large =
        EnumeratedPlay.some(4)
            .then(p -> Space.of(Design.Drawn.values()).map(d -> new Case(p, 2, d)));
    String plays = "symmetric priors, strategy profiles, alpha, beta > 0, scoring rules";
    return List.of(
        Claim.of(
            "kong/claim-5.3",
            STATEMENT,
            "Section 5, Claim 5.3 (proof in 5.4)",
            "the average agent welfare in the Disagreement Mechanism is the"
                + " ClassificationScore",
            Case.class,
            Reading.printed(
                    REFUTED,
                    Scope.part(
                        "n >= 3, two non-empty groups, " + plays, "n = 3, 4", small.or(large)),
                    c -> welfare(mechanism, c))
                .weighed(Slips.aloneInAGroup("two-in-each-group")),
            Reading.ours(
                    "two-in-each-group",
                    CONDITIONAL,
                    Scope.sample("two or more agents in each group, " + plays, 16, large)
                        .containing(Case::everybodyHasAPeer),
                    new Asked<>(new Welfare(mechanism), Welfare::of))
                .provedBy(Proof.sought().carriedBy(new Rewarded(mechanism)))));
  }

  static Design<Rational> design(int agents, int groupA) {
    return Design.of(Rational.of(3), Rational.of(2), agents)
        .with(IntStream.range(0, groupA).boxed().toList());
  }

  private static Finding welfare(ElicitationMechanism mechanism, Case c) {
    int n = c.play().agents();
    if (c.groupA() == 1 || c.groupA() == n - 1) return alone(n);
    Payment<Rational> sum =
        new Expectation<>(mechanism, design(n, c.groupA()).with(c.drawn()), c.play().prior())
            .welfare(c.play().profile());
    RealNumber average = Valuation.of(sum.times(Rational.of(1, n)), new ScoringRule.Quadratic());
    return Finding.of(average, EQUAL, c.play().classificationScore());
  }

  static Finding alone(int n) {
    return Finding.undefined(
        "of " + n + " agents one is alone in his group and has no peer there to be paid by",
        EQUAL,
        Rational.ZERO);
  }
}
