package kong;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import kong.SolvedThresholds.HalfOfEpsilon;
import kong.SolvedThresholds.Solves;

/**
 * Footnote 3: the thresholds have to solve the equations of the proofs of parts 3 and 4 of Theorem
 * 4.3:
 *
 * <pre>
 *   (tau_1 c1)^3 c2 c3 c4 = gamma_1
 *   epsilon = 2 gamma_2 = (tau_2 c1)^3 c2 c3 c4,   n = 128 m^2 / epsilon^2  (Corollary 5.8)
 * </pre>
 */
public final class ThresholdsOfTheorem43 implements Spec {

  /** For every m and n. */
  public record Sizes(int m, int n) {
    Assignment variables() {
      return Assignment.NONE.number("m", Rational.of(m)).number("n", Rational.of(n));
    }
  }

  /** For every gamma_1 and positive constants c1 and c2 c3 c4; and m, n. */
  public record Threshold(
      int m, int n, Rational gamma1, Rational c1, Rational c2, Rational c3, Rational c4) {
    Assignment variables() {
      return Assignment.NONE
          .number("m", Rational.of(m))
          .number("n", Rational.of(n))
          .number("gamma", gamma1)
          .number("c1", c1)
          .number("c2", c2)
          .number("c3", c3)
          .number("c4", c4);
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/footnote-3-tau-1",
            FORMULA,
            "Footnote 3",
            "tau_1 solves (tau_1 c1)^3 c2 c3 c4 = gamma_1.",
            Threshold.class,
            Reading.printed(
                    REFUTED,
                    everyThreshold(),
                    c ->
                        Finding.undefined(
                            "gamma_1 divided by the list (c_2, c_3, c_4)", EQUAL, c.gamma1()))
                .weighed(
                    Gravity.misprint(
                        "product", "the product c_2 c_3 c_4, as in the proof of part 3")),
            Reading.ofProof(
                    "product",
                    PROVED,
                    everyThreshold(),
                    new Asked<>(new Solves(true), Threshold::variables))
                .provedBy(Proof.sought()),
            Reading.ours(
                    "last-of-the-list",
                    REFUTED,
                    everyThreshold(),
                    c -> SolvedThresholds.tau1(c, c.c4()))
                .weighed(Gravity.substantive())),
        Claim.of(
            "kong/footnote-3-gamma-2",
            FORMULA,
            "Footnote 3",
            "gamma_2 is half the epsilon for which n = 128 m^2/epsilon^2.",
            Sizes.class,
            Reading.printed(
                    PROVED,
                    Scope.part(
                        "all m and n",
                        "m = 2..6, n = 3..40",
                        Space.range(2, 6).then(m -> Space.range(3, 40).map(n -> new Sizes(m, n)))),
                    new Asked<>(new HalfOfEpsilon(), Sizes::variables))
                .provedBy(Proof.sought())),
        Claim.of(
            "kong/footnote-3-tau-2",
            FORMULA,
            "Footnote 3",
            "tau_2 solves (tau_2 c1)^3 c2 c3 c4 = epsilon with n = 128 m^2/epsilon^2.",
            Threshold.class,
            Reading.printed(
                    PROVED, everyThreshold(), new Asked<>(new Solves(false), Threshold::variables))
                .provedBy(Proof.sought())));
  }

  private static Scope<Threshold> everyThreshold() {
    return Scope.part(
            "all positive constants", "m = 2, 3, n = 3, 8, constants 1/2, 1/3, 2/3", thresholds())
        .containing(
            c ->
                c.c1().signum() > 0
                    && c.c2().signum() > 0
                    && c.c3().signum() > 0
                    && c.c4().signum() > 0);
  }

  private static Space<Threshold> thresholds() {
    Space<Rational> positive = Rationals.openUnitInterval(3);
    return Space.of(2, 3)
        .then(
            m ->
                Space.of(3, 8)
                    .times(
                        Space.lists(5, positive),
                        (n, c) ->
                            new Threshold(m, n, c.get(0), c.get(1), c.get(2), c.get(3), c.get(4))));
  }
}
