package frongillo;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.exact.number.Rational;
import counterplay.exact.real.PiecewisePolynomial;
import counterplay.model.elicitation.FiniteRankSignals;
import counterplay.model.elicitation.ThresholdAnalysis;
import counterplay.model.elicitation.ThresholdAnalysis.Level;
import counterplay.space.Space;
import frongillo.setup.At;

/** Claims that are judged by one law of signals, and how G passes its level under it. */
final class ByOneLaw {

  private ByOneLaw() {}

  static Claim<At> claim(String id, String place, String statement, Reading<At> reading) {
    return Claim.of("frongillo/" + id, STATEMENT, place, statement, At.class, reading);
  }

  static Reading<At> refuted(
      String words, Judge<At> judge, Gravity gravity, FiniteRankSignals model, Rational tau) {
    At c = new At(model, tau, tau);
    return Reading.<At>printed(
            REFUTED, Scope.sample(words, 1, Space.of(c)).containing(c::equals), judge)
        .weighed(gravity);
  }

  /**
   * Whether the balance has a zero between the ends with the given change of sign, at an
   * equilibrium.
   */
  static Rational passes(At c, Level level, int sign) {
    ThresholdAnalysis of = new ThresholdAnalysis(c.model(), level);
    PiecewisePolynomial balance = of.balance();
    Rational step = Rational.of(1, 100);
    int before = balance.at(c.tau().minus(step)).signum();
    int after = balance.at(c.tau().plus(step)).signum();
    return Rational.of(of.isEquilibrium(c.tau()) && before == -sign && after == sign ? 1 : 0);
  }
}
