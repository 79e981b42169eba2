package frongillo;

import static counterplay.claim.sentence.Relation.AT_LEAST;

import counterplay.claim.Judge;
import counterplay.claim.sentence.Finding;
import counterplay.exact.real.PiecewisePolynomial;
import counterplay.model.elicitation.ThresholdAnalysis;
import counterplay.model.elicitation.ThresholdAnalysis.Level;
import frongillo.setup.At;
import frongillo.setup.Rules;

/** Thresholds at which the covariance of the reports has its peak, and what is earned there. */
final class PeaksOfCovariance {

  private PeaksOfCovariance() {}

  /** What an agent earns with the threshold tau is not less than with x. */
  static Judge<At> best(Rules rules) {
    return a ->
        Finding.of(
            rules.determinant(new At(a.model(), a.tau(), a.tau()).reports()),
            AT_LEAST,
            rules.determinant(a.reports()));
  }

  static boolean isBalanced(At a) {
    return a.model().diagonal(a.tau()).equals(a.model().distribution(a.tau()));
  }

  /** D(., tau) is nowhere negative and turns from rising to falling at tau. */
  static boolean isPeak(At a) {
    PiecewisePolynomial slope = new ThresholdAnalysis(a.model(), Level.PRIOR).excess(a.tau());
    return isBalanced(a)
        && ThresholdAnalysis.covariance(a.model(), a.tau()).isNonnegative()
        && slope.pieces().size() == 1
        && slope.piece(0).derivative().at(a.tau()).signum() < 0;
  }
}
