package frongillo;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.real.PiecewisePolynomial;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.FiniteRankSignals;
import counterplay.model.elicitation.ThresholdAnalysis;
import counterplay.space.Space;
import frongillo.setup.At;
import frongillo.setup.Models;
import frongillo.setup.Rules;
import java.util.List;
import java.util.function.Predicate;

/**
 * Section 4.1, after Definition 2: an equilibrium of DMI among thresholds need not be one among all
 * consistent strategies. The other strategy reports L up to the threshold tau and again above a
 * second one x:
 *
 * <pre>  Pr[LL] = H(tau, tau) + F(tau) - H(x, tau),   Pr[own L] = F(tau) + 1 - F(x)</pre>
 */
public final class DefinitionTwoIsWeaker implements Spec {

  /** Signals whose two ends belong together, and their middle. */
  private static final PiecewisePolynomial ENDS =
      PiecewisePolynomial.steps(
          List.of(Rational.ZERO, Rational.of(1, 4), Rational.of(3, 4), Rational.ONE),
          List.of(Rational.ONE, Rational.of(-1), Rational.ONE));

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Rules rules = Rules.of(mechanisms);
    Space<FiniteRankSignals> models =
        Space.of(Models.kernel(Rational.ONE, Models.LINE), Models.kernel(Rational.ONE, ENDS));
    Predicate<At> restricted =
        c ->
            c.x().compareTo(c.tau()) > 0
                && ThresholdAnalysis.isRestrictedEquilibrium(c.model(), c.tau());
    Scope<At> scope =
        Scope.sample(
                "equilibria of DMI among thresholds, and a strategy that reports L up to the"
                    + " threshold and again above a larger signal",
                60,
                Models.atEquilibria(models).where(restricted))
            .containing(restricted);
    return List.of(
        Claim.of(
            "frongillo/section-4.1-weaker",
            STATEMENT,
            "Section 4.1, after Definition 2",
            "Definition 2 is weaker than being an equilibrium: some threshold satisfies it and is"
                + " beaten by a strategy that is no threshold",
            At.class,
            Reading.printed(PROVED, scope, c -> beaten(rules, c)).exists()));
  }

  private static Finding beaten(Rules rules, At c) {
    return Finding.of(
        rules.determinant(both(c)),
        MORE,
        rules.determinant(new At(c.model(), c.tau(), c.tau()).reports()));
  }

  /** LL, LH, HL, HH for the strategy that is no threshold. */
  private static List<Rational> both(At c) {
    Rational f = c.model().distribution(c.tau());
    Rational low = c.model().joint(c.tau(), c.tau()).plus(f).minus(c.model().joint(c.x(), c.tau()));
    Rational own = f.plus(Rational.ONE).minus(c.model().distribution(c.x()));
    return List.of(low, own.minus(low), f.minus(low), Rational.ONE.minus(own).minus(f).plus(low));
  }
}
