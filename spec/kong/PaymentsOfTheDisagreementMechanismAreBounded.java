package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.AT_MOST;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.Reals;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.Valuation;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.ScoringRule;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Section 2.5 concludes from the bounded Hellinger divergence that payments are bounded. The
 * divergence bounds the classification reward only; the scores are bounded if the scoring rule is,
 * which the paper's own example is not.
 */
public final class PaymentsOfTheDisagreementMechanismAreBounded implements Spec {

  private static final Rational WEIGHT = Rational.ONE;

  /** For every rule and all reports; four agents, two in each group, alpha = beta = 1. */
  public record Case(ScoringRule rule, List<Report<Rational>> reports) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    ElicitationMechanism mechanism = mechanisms.get(DisagreementMechanism.NAME);
    Scope<Case> all =
        scope(
            "strictly proper rules, all reports",
            new ScoringRule.Quadratic(),
            new ScoringRule.Logarithmic());
    Scope<Case> bounded =
        scope(
            "rules between -1 and 1, all reports",
            new ScoringRule.Quadratic(),
            new ScoringRule.Spherical());
    return List.of(
        Claim.of(
            "kong/section-2.5-bounded-payment",
            STATEMENT,
            "Section 2.5",
            "because the Disagreement Mechanism uses the Hellinger divergence, its payments are"
                + " bounded",
            Case.class,
            Reading.printed(REFUTED, all, c -> within(mechanism, c))
                .weighed(
                    Gravity.edge(
                        "a bounded scoring rule; only the extra score is compared with that of"
                            + " Kullback and Leibler",
                        "with-a-bounded-rule")),
            Reading.ours("with-a-bounded-rule", BOUNDED, bounded, c -> within(mechanism, c))));
  }

  private static Scope<Case> scope(String words, ScoringRule... rules) {
    List<Report<Rational>> made =
        Stream.of("1", "1/2")
            .flatMap(
                p ->
                    Stream.of(0, 1)
                        .map(
                            s ->
                                new Report<>(
                                    s,
                                    List.of(
                                        Rational.parse(p), Rational.ONE.minus(Rational.parse(p))))))
            .toList();
    Space<Report<Rational>> reports = Space.of(made);
    return Scope.part(
        words + ", alpha = beta = 1, two groups of two",
        "two signals, predictions (1, 0) and (1/2, 1/2)",
        Space.of(rules).then(rule -> Space.lists(4, reports).map(list -> new Case(rule, list))));
  }

  /** Each payment and its negative, beside (alpha + 2 beta)(1 + |B|/|A|) + 2, which is 8. */
  private static Finding within(ElicitationMechanism mechanism, Case c) {
    List<Payment<Rational>> paid = mechanism.payments(Design.of(WEIGHT, WEIGHT, 4), c.reports());
    List<RealNumber> sides = new ArrayList<>();
    try {
      for (Payment<Rational> p : paid)
        sides.addAll(
            List.of(Valuation.of(p, c.rule()), Valuation.of(p.times(Rational.of(-1)), c.rule())));
    } catch (ArithmeticException infinite) {
      return Finding.undefined(
          "an infinite payment: " + infinite.getMessage(), AT_MOST, Rational.of(8));
    }
    return Finding.ofReals(
        sides, AT_MOST, Collections.nCopies(sides.size(), Reals.of(Rational.of(8))));
  }
}
