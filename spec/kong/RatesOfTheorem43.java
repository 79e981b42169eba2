package kong;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Spec;
import counterplay.exact.Rational;
import counterplay.exact.RootSum;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.PairLaw;
import counterplay.space.Space;
import java.util.List;
import kong.setup.FootnoteConstants;
import kong.setup.Slips;
import kong.setup.Worlds;

/**
 * Theorem 4.3, the rates: tau_1 = O(gamma_1^(1/3)), gamma_2 = O(m/sqrt(n)), tau_2 = O((m^2/n)^(1/6)), with constants that depend on the
 * first two moments of the prior only. Judged by the formulas of footnote 3, for n and 64 n, gamma_1 and 8 gamma_1.
 */
public final class RatesOfTheorem43 implements Spec {

  /** For every prior, number of agents and gamma_1. */
  public record Case(Worlds.World world, int n, Rational gamma) {}

  private static final Scope<Case> CASES = Scope.part("all SNIFE priors, n >= 3, gamma_1 > 0", "four priors, n = 3, 10, 1000, gamma_1 = 1/10, 1/1000",
      Worlds.some().then(w -> Space.of(3, 10, 1000).then(n -> Space.of(Rational.of(1, 10), Rational.of(1, 1000)).map(g -> new Case(w, n, g)))));

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        claim("tau-1", "tau_1(gamma_1) = O(gamma_1^(1/3))", List.of(
            Reading.printed(REFUTED, CASES, c -> new FootnoteConstants(law(c)).c3().isZero()
                ? Finding.undefined("gamma_1 divided by c_1^3 c_2 c_3 c_4 = 0", Relation.EQUAL, Rational.ZERO) : tau1(c, new FootnoteConstants(law(c)).c3()))
                .weighed(Slips.equalSignalsInC3("product-of-different-signals")),
            Reading.ofProof("product-of-different-signals", BOUNDED, CASES, c -> tau1(c, new FootnoteConstants(law(c)).c3OfDifferentSignals())))),
        claim("gamma-2", "gamma_2(n) = O(m/sqrt(n))", List.of(
            Reading.printed(BOUNDED, CASES, c -> Finding.of(gamma2(c.world().signals(), c.n()).scale(Rational.of(1, 8)), Relation.EQUAL, gamma2(c.world().signals(), 64L * c.n()))))),
        claim("tau-2", "tau_2(n) = O((m^2/n)^(1/6))", List.of(
            Reading.printed(REFUTED, CASES, c -> new FootnoteConstants(law(c)).c3().isZero()
                ? Finding.undefined("128 m^2 divided by n c_1^6 (c_2 c_3 c_4)^2 = 0", Relation.EQUAL, Rational.ZERO) : tau2(c, new FootnoteConstants(law(c)).c3()))
                .weighed(Slips.equalSignalsInC3("signals-in-c3-differ")),
            Reading.ours("signals-in-c3-differ", BOUNDED, CASES, c -> tau2(c, new FootnoteConstants(law(c)).c3OfDifferentSignals())))));
  }

  private static Claim<Case> claim(String id, String statement, List<Reading<Case>> readings) {
    return new Claim<>(new Source("kong/theorem-4.3-rate-" + id, Kind.STATEMENT, "Section 4.3, Theorem 4.3", statement), Case.class, readings);
  }

  private static PairLaw<Rational> law(Case c) {
    return c.world().pairLaw();
  }

  /** tau_1(8 gamma_1) = 2 tau_1(gamma_1), in third powers. */
  private static Finding tau1(Case c, Rational c3) {
    return Finding.of(tau1Cubed(c, c.gamma().times(Rational.of(8)), c3), Relation.EQUAL, tau1Cubed(c, c.gamma(), c3).scale(Rational.of(8)));
  }

  /** tau_1^3 = gamma_1/(c1^3 c2 c3 c4), with the product for the list that is printed. */
  private static RootSum tau1Cubed(Case c, Rational gamma, Rational c3) {
    FootnoteConstants k = new FootnoteConstants(law(c));
    Rational rational = k.c1().power(3).times(k.c2()).times(c3);
    return RootSum.of(gamma).over(k.c4().scale(rational));
  }

  private static RootSum gamma2(int m, long n) {
    return RootSum.sqrt(Rational.of(32L * m * m, n));
  }

  /** tau_2(64 n) = tau_2(n)/2, in sixth powers. */
  private static Finding tau2(Case c, Rational c3) {
    return Finding.of(tau2ToTheSixth(c, 64L * c.n(), c3).scale(Rational.of(64)), Relation.EQUAL, tau2ToTheSixth(c, c.n(), c3));
  }

  private static RootSum tau2ToTheSixth(Case c, long n, Rational c3) {
    FootnoteConstants k = new FootnoteConstants(law(c));
    int m = c.world().signals();
    RootSum product = k.c4().scale(k.c2().times(c3));
    return RootSum.of(Rational.of(128L * m * m, n)).over(product.times(product).scale(k.c1().power(6)));
  }
}
