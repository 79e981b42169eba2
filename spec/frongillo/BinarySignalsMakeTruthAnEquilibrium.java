package frongillo;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;

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
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
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

  private record Says(Rules rules) {
    /** What the report r earns with the signal s, times Pr[s], when the peer is truthful. */
    private <S extends Scalar<S>> S oa(List<S> joint, int s, int r) {
      return rules.oa().expected(List.of(r), List.of(joint.get(2 * s), joint.get(2 * s + 1)));
    }

    private <S extends Scalar<S>> S dg(List<S> joint, int s, int r) {
      S low = joint.get(0).plus(joint.get(1));
      S high = joint.get(2).plus(joint.get(3));
      return rules
          .dg()
          .expected(
              List.of(r),
              List.of(
                  joint.get(2 * s).times(low),
                  joint.get(2 * s).times(high),
                  joint.get(2 * s + 1).times(low),
                  joint.get(2 * s + 1).times(high)));
    }

    <S extends Scalar<S>> Statement<S> truthfulOa(Variables<S> x) {
      List<S> j = Binary.joint(x);
      return Statement.of(
          List.of(oa(j, 0, 0), oa(j, 1, 1)), AT_LEAST, List.of(oa(j, 0, 1), oa(j, 1, 0)));
    }

    <S extends Scalar<S>> Statement<S> truthfulDg(Variables<S> x) {
      List<S> j = Binary.joint(x);
      return Statement.of(
          List.of(dg(j, 0, 0), dg(j, 1, 1)), AT_LEAST, List.of(dg(j, 0, 1), dg(j, 1, 0)));
    }

    <S extends Scalar<S>> Statement<S> truthfulDmi(Variables<S> x) {
      return Statement.of(dmi(x, Binary.truth(x)), AT_LEAST, dmi(x, Binary.strategy(x, "a")));
    }

    private <S extends Scalar<S>> S dmi(Variables<S> x, List<S> own) {
      return rules.determinant(Binary.reports(Binary.joint(x), own, Binary.strategy(x, "b")));
    }

    /** All report the same: each receives the most that is paid. */
    <S extends Scalar<S>> Statement<S> maximal(Variables<S> x) {
      List<S> j = Binary.joint(x);
      S total = j.get(0).plus(j.get(1)).plus(j.get(2)).plus(j.get(3));
      S most = total;
      List<S> none = List.of(x.number(0), total);
      List<S> all = List.of(total, x.number(0));
      return Statement.of(
              List.of(rules.oa().expected(List.of(1), none), rules.oa().expected(List.of(0), all)),
              EQUAL,
              List.of(most, most))
          .and(
              Statement.of(
                  List.of(most, most),
                  AT_LEAST,
                  List.of(rules.agreement(0, x.get("b0")), rules.agreement(1, x.get("b0")))));
    }

    /** All report r, whatever they see: DG pays nothing. */
    <S extends Scalar<S>> Statement<S> zeroValue(Variables<S> x) {
      return Statement.of(
          List.of(same(x, 0), same(x, 1)), EQUAL, List.of(x.number(0), x.number(0)));
    }

    private <S extends Scalar<S>> S same(Variables<S> x, int r) {
      List<S> reports =
          Binary.reports(
              Binary.joint(x),
              List.of(x.number(r), x.number(r)),
              List.of(x.number(r), x.number(r)));
      return paidDg(reports);
    }

    /**
     * DG, when own and peer's reports have this law on the bonus task, and the peer's on the
     * penalty task the same marginal one.
     */
    private <S extends Scalar<S>> S paidDg(List<S> reports) {
      S low = reports.get(0).plus(reports.get(2));
      S high = reports.get(1).plus(reports.get(3));
      S sum = low.zero();
      for (int r = 0; r < 2; r++) {
        S l = reports.get(2 * r);
        S h = reports.get(2 * r + 1);
        sum =
            sum.plus(
                rules
                    .dg()
                    .expected(
                        List.of(r),
                        List.of(l.times(low), l.times(high), h.times(low), h.times(high))));
      }
      return sum;
    }

    <S extends Scalar<S>> Statement<S> uninformativePaysLess(Variables<S> x) {
      S truth = paidDg(Binary.reports(Binary.joint(x), Binary.truth(x), Binary.truth(x)));
      return Statement.of(List.of(same(x, 0), same(x, 1)), LESS, List.of(truth, truth));
    }

    /** 4 det(U)^2 for every law of a pair of reports. */
    <S extends Scalar<S>> Statement<S> unbiased(Variables<S> x) {
      List<S> law =
          Binary.reports(Binary.joint(x), Binary.strategy(x, "a"), Binary.strategy(x, "b"));
      S det = law.get(0).times(law.get(3)).minus(law.get(1).times(law.get(2)));
      return Statement.of(rules.determinant(law), EQUAL, det.times(det).scale(Rational.of(4)));
    }

    <S extends Scalar<S>> Statement<S> uninformativeDmi(Variables<S> x) {
      S none = x.number(0);
      return Statement.of(List.of(against(x, 0), against(x, 1)), EQUAL, List.of(none, none));
    }

    private <S extends Scalar<S>> S against(Variables<S> x, int r) {
      return rules.determinant(
          Binary.reports(
              Binary.joint(x), Binary.strategy(x, "a"), List.of(x.number(r), x.number(r))));
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Says says = new Says(Rules.of(mechanisms));
    return List.of(
        claim(
            "frongillo/section-1-binary-truthful",
            "Section 1",
            "OA, DG and DMI are truthful with binary signals under strong diagonalisation (RBTS:"
                + " see section-5-binary-strict)",
            true,
            new All(says)::truthful),
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

  private record All(Says says) {
    <S extends Scalar<S>> Statement<S> truthful(Variables<S> x) {
      return Statement.all(List.of(says.truthfulOa(x), says.truthfulDg(x), says.truthfulDmi(x)));
    }
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
