package frongillo;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Frame;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import frongillo.setup.Asking;
import frongillo.setup.Point;
import frongillo.setup.Rules;
import java.util.List;

/**
 * Section 2.2 after Theorem 1: expected payments and their derivative with respect to the own
 * threshold.
 *
 * <pre>  d/d tau_i E[u] = f(tau_i) (2 P(tau; tau_i) - 1)</pre>
 *
 * <p>When the own threshold moves up by a little, mass f P moves from the reports (H, L) to (L, L),
 * and mass f (1 - P) from (H, H) to (L, H).
 */
public final class UtilityOfThresholds implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    UtilityOfOwnThreshold says = new UtilityOfOwnThreshold(Rules.of(mechanisms));
    Argument sought = Argument.sought();
    Frame one = Frame.NONE.nonnegative("d").probability("p");
    Frame positive = Frame.NONE.positive("d").probability("p");
    Frame two = one.nonnegative("e").probability("q");
    Frame line = one.real("x", "c");
    var concave = Point.domain(two, UtilityOfOwnThreshold::falls);
    return List.of(
        Point.claim(
            "frongillo/section-2.2-derivative",
            FORMULA,
            "Section 2.2, after Theorem 1",
            "the derivative of the expected utility is f (2 P - 1)",
            Point.domain(one),
            says::derivative,
            "d 1 p 1/2",
            "d 2 p 1/3"),
        Claim.of(
            "frongillo/section-2.2-first-order",
            STATEMENT,
            "Section 2.2, after Theorem 1",
            "the first-order condition is the necessary condition G(tau) = 1/2",
            Point.class,
            Reading.<Point>printed(
                    REFUTED,
                    Scope.sample(
                        "every density f >= 0 at the threshold",
                        2,
                        Space.of(Point.of("d 0 p 1/3"), Point.of("d 1 p 1/2"))),
                    Asking.of(Point.domain(one), says::firstOrder, Point::assignment))
                .weighed(Gravity.edge("a positive density at the threshold", "positive-density")),
            Point.reading(
                "positive-density",
                "every positive density at the threshold",
                Point.domain(positive),
                says::firstOrderBothWays,
                UtilityOfThresholds::divided,
                "d 1 p 1/2")),
        Claim.of(
            "frongillo/section-2.2-concave",
            STATEMENT,
            "Section 2.2, after Theorem 1",
            "if P falls the expected utility is concave in the own threshold",
            Point.class,
            Reading.<Point>printed(
                    REFUTED,
                    Scope.sample(
                        "densities d, e and falling values p, q of P at two thresholds",
                        2,
                        Space.of(Point.of("d 1 p 3/4 e 2 q 2/3"), Point.of("d 1 p 3/4 e 1 q 2/3"))),
                    Asking.of(concave, says::concave, Point::assignment))
                .weighed(Gravity.substantive()),
            Point.reading(
                "in-the-scale-of-f",
                "the threshold measured by F",
                concave,
                says::concaveInF,
                sought,
                "d 1 p 3/4 e 2 q 2/3")),
        Point.claim(
            "frongillo/section-2.2-quasiconcave",
            STATEMENT,
            "Section 2.2, after Theorem 1",
            "if P - 1/2 crosses zero once from above the expected utility is quasiconcave",
            Point.domain(line, UtilityOfOwnThreshold::crosses),
            says::quasiconcave,
            "d 1 p 3/4 x 0 c 1"));
  }

  /** {@code d (p - 1/2)} is half of what is zero, and d is not. */
  private static Evidence divided(Obligation o) {
    if (!o.goal().polynomial().equals(Polynomial.parse("p - 1/2"))) return Evidence.sought();
    Multiple half = new Multiple(Polynomial.parse("1/2"), Polynomial.parse("2*d*p - d"));
    return new Combination(List.of(Polynomial.parse("d")), List.of(), List.of(half), List.of());
  }
}
