package frongillo;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;

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
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import frongillo.setup.Asking;
import frongillo.setup.Game;
import frongillo.setup.Point;
import frongillo.setup.Rules;
import java.util.List;

/**
 * Section 2.2 after Theorem 1, and Section 3: expected payments and their derivative with respect
 * to the own threshold.
 *
 * <pre>  d/d tau_i E[u] = f(tau_i) (2 P(tau; tau_i) - 1)</pre>
 *
 * <p>When the own threshold moves up by a little, mass f P moves from the reports (H, L) to (L, L),
 * and mass f (1 - P) from (H, H) to (L, H).
 */
public final class UtilityOfThresholds implements Spec {

  private record Says(Rules rules) {
    /** The derivative: moving mass times what it gains. */
    <S extends Scalar<S>> S slope(S density, S p) {
      S one = p.one();
      S lows = rules.agreement(Rules.LOW, one).minus(rules.agreement(Rules.HIGH, one));
      S highs =
          rules.agreement(Rules.LOW, one.zero()).minus(rules.agreement(Rules.HIGH, one.zero()));
      return density.times(p).times(lows).plus(density.times(one.minus(p)).times(highs));
    }

    <S extends Scalar<S>> Statement<S> derivative(Variables<S> x) {
      S p = x.get("p");
      return Statement.of(
          slope(x.get("d"), p), EQUAL, x.get("d").times(p.plus(p).minus(x.number(1))));
    }

    <S extends Scalar<S>> Statement<S> firstOrder(Variables<S> x) {
      return Statement.of(slope(x.get("d"), x.get("p")), EQUAL, x.number(0))
          .implies(Statement.of(x.get("p"), EQUAL, x.number(Rational.HALF)));
    }

    <S extends Scalar<S>> Statement<S> firstOrderBothWays(Variables<S> x) {
      Statement<S> balanced = Statement.of(x.get("p"), EQUAL, x.number(Rational.HALF));
      Statement<S> stationary = Statement.of(slope(x.get("d"), x.get("p")), EQUAL, x.number(0));
      return Statement.all(List.of(stationary.implies(balanced), balanced.implies(stationary)));
    }

    /** The slope does not rise from one threshold to a higher one. */
    <S extends Scalar<S>> Statement<S> concave(Variables<S> x) {
      return Statement.of(slope(x.get("d"), x.get("p")), AT_LEAST, slope(x.get("e"), x.get("q")));
    }

    /** The same in the scale of F, where the density is 1. */
    <S extends Scalar<S>> Statement<S> concaveInF(Variables<S> x) {
      return Statement.of(slope(x.number(1), x.get("p")), AT_LEAST, slope(x.number(1), x.get("q")));
    }

    static <S extends Scalar<S>> Statement<S> falls(Variables<S> x) {
      return Statement.of(x.get("p"), AT_LEAST, x.get("q"));
    }

    /** The slope is not negative before the crossing c, and not positive after it. */
    <S extends Scalar<S>> Statement<S> quasiconcave(Variables<S> x) {
      boolean before = x.get("x").minus(x.get("c")).isNegative();
      return Statement.of(slope(x.get("d"), x.get("p")), before ? AT_LEAST : AT_MOST, x.number(0));
    }

    static <S extends Scalar<S>> Statement<S> crosses(Variables<S> x) {
      return Game.opposite(x.get("x").minus(x.get("c")), x.get("p"), x.number(Rational.HALF));
    }

    /** What is lost on the penalty task: bonus alone less bonus and penalty. */
    <S extends Scalar<S>> Statement<S> penalty(Variables<S> x) {
      S p = x.get("p");
      S f = x.get("f");
      S low = rules.agreement(Rules.LOW, p).minus(rules.penalised(Rules.LOW, p, f));
      S high = rules.agreement(Rules.HIGH, p).minus(rules.penalised(Rules.HIGH, p, f));
      return Statement.of(List.of(low, high), EQUAL, List.of(f, x.number(1).minus(f)));
    }

    <S extends Scalar<S>> Statement<S> singleTask(Variables<S> x) {
      S p = x.get("p");
      S f = x.get("f");
      List<S> single =
          List.of(
              rules.agreement(Rules.LOW, p).minus(f),
              rules.agreement(Rules.HIGH, p).minus(x.number(1).minus(f)));
      return Statement.of(
          List.of(rules.penalised(Rules.LOW, p, f), rules.penalised(Rules.HIGH, p, f)),
          EQUAL,
          single);
    }

    <S extends Scalar<S>> Statement<S> eq9(Variables<S> x) {
      S p = x.get("p");
      S f = x.get("f");
      S one = x.number(1);
      return Statement.of(
          List.of(rules.penalised(Rules.LOW, p, f), rules.penalised(Rules.HIGH, p, f)),
          EQUAL,
          List.of(p.minus(f), one.minus(p).minus(one.minus(f))));
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Says says = new Says(Rules.of(mechanisms));
    Argument sought = Argument.sought();
    Frame one = Frame.NONE.nonnegative("d").probability("p");
    Frame positive = Frame.NONE.positive("d").probability("p");
    Frame two = one.nonnegative("e").probability("q");
    Frame line = one.real("x", "c");
    Frame prior = Frame.NONE.probability("p", "f");
    var concave = Point.domain(two, Says::falls);
    return List.of(
        Point.claim(
            "frongillo/section-2.2-derivative",
            FORMULA,
            "Section 2.2, after Theorem 1",
            "the derivative of the expected utility is f (2 P - 1)",
            Point.domain(one),
            says::derivative,
            sought,
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
            Point.domain(line, Says::crosses),
            says::quasiconcave,
            sought,
            "d 1 p 3/4 x 0 c 1"),
        formula(
            "frongillo/section-3-expected-penalty",
            "the expected penalty is F for L and 1 - F for H",
            prior,
            says::penalty),
        formula(
            "frongillo/section-3-single-task-form",
            "DG pays in expectation 1{r_i = r_j} - F(r_i)",
            prior,
            says::singleTask),
        formula(
            "frongillo/eq-9",
            "the expected utility is Pr[same report | x] - Pr[same report]",
            prior,
            says::eq9));
  }

  /** {@code d (p - 1/2)} is half of what is zero, and d is not. */
  private static Evidence divided(Obligation o) {
    if (!o.goal().polynomial().equals(Polynomial.parse("p - 1/2"))) return Evidence.sought();
    Multiple half = new Multiple(Polynomial.parse("1/2"), Polynomial.parse("2*d*p - d"));
    return new Combination(List.of(Polynomial.parse("d")), List.of(), List.of(half), List.of());
  }

  private static Claim<Point> formula(String id, String statement, Frame frame, Hypothesis says) {
    return Point.claim(
        id,
        FORMULA,
        "Section 3",
        statement,
        Point.domain(frame),
        says,
        Argument.sought(),
        "p 1/2 f 1/3",
        "p 1 f 0");
  }
}
