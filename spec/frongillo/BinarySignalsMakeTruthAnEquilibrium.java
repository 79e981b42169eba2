package frongillo;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Hypothesis;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.DeterminantMechanism;
import frongillo.setup.Asking;
import frongillo.setup.Binary;
import frongillo.setup.Rules;
import java.util.ArrayList;
import java.util.List;

/**
 * Binary signals, one task at a time or with consistent strategies: Sections 1, 2, 3 and 4.
 *
 * <p>Payments are expected over the joint law of signals; multiplied with the probability of the
 * own signal they are interim payments.
 */
public final class BinarySignalsMakeTruthAnEquilibrium implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    BinaryPayments says = new BinaryPayments(Rules.of(mechanisms));
    return List.of(
        claim(
            "frongillo/section-1-binary-truthful",
            "Section 1",
            "OA, DG and DMI are truthful with binary signals under strong diagonalisation (RBTS:"
                + " see section-5-binary-strict)",
            true,
            says::truthful),
        claim(
            "frongillo/section-2-binary-oa-truthful",
            "Section 2",
            "truthful reporting is an equilibrium of OA under strong diagonalisation",
            true,
            says::truthfulOa),
        claim(
            "frongillo/section-2-oa-uninformative",
            "Section 2",
            "agents who all submit the same report each receive the largest payment of OA",
            false,
            says::maximal),
        claim(
            "frongillo/section-1.2-dg-worse",
            "Section 1.2",
            "the penalty of DG makes uninformative equilibria pay strictly less than truth",
            true,
            says::uninformativePaysLess),
        claim(
            "frongillo/section-3-zero-value",
            "Section 3",
            "if all report H, or all report L, DG pays zero",
            false,
            says::zeroValue),
        claim(
            "frongillo/section-4-dominantly-truthful",
            "Section 4",
            "against every consistent strategy truth is a best consistent strategy in DMI",
            false,
            says::truthfulDmi),
        claim(
            "frongillo/section-4.1-unbiased",
            "Section 4.1",
            "the expected DMI payment is alpha det(U)^2 with alpha = 4",
            false,
            says::unbiased),
        claim(
            "frongillo/section-4.1-uninformative",
            "Section 4.1",
            "uninformative strategies are equilibria of DMI: nothing earns anything against them",
            false,
            says::uninformativeDmi));
  }

  private static Claim<Binary> claim(
      String id, String place, String statement, boolean diagonal, Hypothesis says) {
    var domain = diagonal ? Binary.domain().given(Binary::stronglyDiagonal) : Binary.domain();
    Kind kind = id.endsWith("unbiased") ? Kind.FORMULA : Kind.STATEMENT;
    return Claim.of(
        id,
        kind,
        place,
        statement,
        Binary.class,
        Reading.printed(
                PROVED,
                Binary.scope(
                    "every symmetric law of binary signals"
                        + (diagonal ? " with strong diagonalisation" : "")
                        + ", every consistent strategy",
                    diagonal),
                Asking.of(domain, says, Binary::numbers))
            .provedBy(Proof.by(BinarySignalsMakeTruthAnEquilibrium::evidence)));
  }

  /**
   * {@code 4 det(J)^2 (b1 - b0)^2 (1 - (a1 - a0)^2)}, the last factor as a sum of products of
   * chances.
   */
  private static Evidence evidence(Obligation o) {
    if (o.goal().polynomial().degree() < 6 || o.goal().sign() == Fact.Sign.ZERO)
      return Evidence.sought();
    Polynomial last = Polynomial.parse("1 - u_0 - u_1");
    Polynomial det = Polynomial.parse("u_0").times(last).minus(Polynomial.parse("1/4*u_1^2"));
    Polynomial root = det.times(Polynomial.parse("b1 - b0"));
    List<Summand> cone = new ArrayList<>();
    for (String[] pair :
        new String[][] {{"1 - a1", "1 - a0"}, {"1 - a1", "a1"}, {"a0", "1 - a0"}, {"a0", "a1"}}) {
      cone.add(
          new Summand(
              Rational.of(4), root, List.of(Polynomial.parse(pair[0]), Polynomial.parse(pair[1]))));
    }
    return new Combination(List.of(), cone, List.of(), List.of());
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("frongillo/definition-strong-diagonalization", "Section 2", Binary.class),
        new Definition("frongillo/mechanism-dmi", "Section 4", DeterminantMechanism.class),
        new Definition("frongillo/section-4.1-consistent", "Section 4.1", Binary.class),
        new Definition("frongillo/definition-3", "Appendix C.1, Definition 3", Binary.class));
  }
}
