package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.space.HiddenStatePriors;
import counterplay.space.Space;
import java.util.List;
import kong.RatesOfThresholds.Gamma2;

/**
 * Theorem 4.3, the rates: tau_1 = O(gamma_1^(1/3)), gamma_2 = O(m/sqrt(n)), tau_2 =
 * O((m^2/n)^(1/6)), with constants that depend on the first two moments of the prior only. Judged
 * by the formulas of footnote 3, for n and 64 n, gamma_1 and 8 gamma_1.
 */
public final class RatesOfTheorem43 implements Spec {

  /** For every prior, number of agents and gamma_1. */
  public record Case(HiddenStatePriors.World world, int n, Rational gamma) {}

  private static final Scope<Case> CASES =
      Scope.part(
          "all SNIFE priors, n >= 3, gamma_1 > 0",
          "four priors, n = 3, 10, 1000, gamma_1 = 1/10, 1/1000",
          HiddenStatePriors.some()
              .then(
                  w ->
                      Space.of(3, 10, 1000)
                          .then(
                              n ->
                                  Space.of(Rational.of(1, 10), Rational.of(1, 1000))
                                      .map(g -> new Case(w, n, g)))));

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/theorem-4.3-rate-tau-1",
            STATEMENT,
            "Section 4.3, Theorem 4.3",
            "tau_1(gamma_1) = O(gamma_1^(1/3))",
            Case.class,
            Reading.printed(
                    REFUTED,
                    CASES,
                    c ->
                        RatesOfThresholds.asPrinted(
                            c, true, "gamma_1 divided by c_1^3 c_2 c_3 c_4 = 0"))
                .weighed(Slips.equalSignalsInC3("product-of-different-signals")),
            Reading.ofProof(
                    "product-of-different-signals", PROVED, CASES, RatesOfThresholds.asked(true))
                .provedBy(Proof.sought())),
        Claim.of(
            "kong/theorem-4.3-rate-gamma-2",
            STATEMENT,
            "Section 4.3, Theorem 4.3",
            "gamma_2(n) = O(m/sqrt(n))",
            Case.class,
            Reading.printed(
                    PROVED,
                    CASES,
                    new Asked<>(
                        new Gamma2(),
                        c ->
                            Assignment.NONE
                                .number("m", Rational.of(c.world().signals()))
                                .number("n", Rational.of(c.n()))))
                .provedBy(Proof.by(Gamma2::evidence))),
        Claim.of(
            "kong/theorem-4.3-rate-tau-2",
            STATEMENT,
            "Section 4.3, Theorem 4.3",
            "tau_2(n) = O((m^2/n)^(1/6))",
            Case.class,
            Reading.printed(
                    REFUTED,
                    CASES,
                    c ->
                        RatesOfThresholds.asPrinted(
                            c, false, "128 m^2 divided by n c_1^6 (c_2 c_3 c_4)^2 = 0"))
                .weighed(Slips.equalSignalsInC3("signals-in-c3-differ")),
            Reading.ours("signals-in-c3-differ", PROVED, CASES, RatesOfThresholds.asked(false))
                .provedBy(Proof.sought())));
  }
}
