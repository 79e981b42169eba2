package frongillo;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.sentence.Relation.AT_LEAST;

import counterplay.claim.Claim;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.ThresholdAnalysis;
import counterplay.space.Space;
import frongillo.setup.Asking;
import frongillo.setup.At;
import frongillo.setup.Crossings;
import frongillo.setup.Models;
import frongillo.setup.OwnCut;
import frongillo.setup.Rules;
import java.util.List;

/**
 * Section 4.1, after Theorem 5: where P - F crosses zero once, from above, the best thresholds of
 * DMI are the best replies of Dasgupta-Ghosh.
 */
public final class DeterminantAndPenalty implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Rules rules = Rules.of(mechanisms);
    OwnCut cut = new OwnCut(rules);
    return List.of(
        thresholds(rules, cut),
        same(
            "frongillo/section-4.1-same-dynamics",
            "Section 4.1, after Theorem 5",
            "where P - F crosses zero once, at b, the best reply of DG is that of DMI: so is the"
                + " drift",
            cut),
        same(
            "frongillo/section-4.1-gaussian",
            "Section 4.1, after Theorem 5",
            "in the Gaussian model, where P falls strictly through F, the best reply of DMI is that"
                + " of DG",
            cut),
        same(
            "frongillo/section-6.1-dmi",
            "Section 6.1",
            "where P falls strictly, as in the skew model, the best reply and so the equilibria of"
                + " DMI are those of DG",
            cut),
        same(
            "frongillo/section-6.2-dmi",
            "Section 6.2",
            "where P falls strictly, as in mixtures, the best reply of DMI is that of DG, whatever"
                + " the precision is",
            cut));
  }

  private static Claim<At> same(String id, String place, String statement, OwnCut cut) {
    return Claim.of(
        id,
        STATEMENT,
        place,
        statement,
        At.class,
        Crossings.once(
            "P - F crosses zero once, from above, as where P falls strictly; another threshold",
            cut,
            cut::isBestInBoth));
  }

  /**
   * Where signals are opposed, DMI does not mind, and DG does: there the condition that suffices in
   * DG fails.
   */
  private static Claim<At> thresholds(Rules rules, OwnCut cut) {
    At c = new At(Models.kernel(Rational.of(-1), Models.LINE), Rational.HALF, Rational.of(1, 4));
    Scope<At> opposed =
        Scope.sample(
                "equilibria of DMI among thresholds with D != 0, whether or not P - F crosses zero"
                    + " from above: the prescribed report is a best reply of DG",
                1,
                Space.of(c))
            .containing(a -> ThresholdAnalysis.isRestrictedEquilibrium(a.model(), a.tau()));
    return Claim.of(
        "frongillo/section-4.1-same-thresholds",
        STATEMENT,
        "Section 4.1, after Theorem 5",
        "where the sufficient conditions hold a threshold is an equilibrium of DMI among thresholds"
            + " and one of DG",
        At.class,
        Crossings.once(
            "P - F crosses zero once, from above, at the threshold, as both sufficient conditions"
                + " ask",
            cut,
            cut::isBestInBoth),
        Asking.refuted(
            "without-the-sufficient-conditions",
            opposed,
            a -> {
              Rational p = a.model().posterior(a.tau(), a.x());
              Rational f = a.model().distribution(a.tau());
              return Finding.of(rules.penalised(0, p, f), AT_LEAST, rules.penalised(1, p, f));
            }));
  }
}
