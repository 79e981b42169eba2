package frongillo;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Cut;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import frongillo.setup.Asking;
import frongillo.setup.Game;
import frongillo.setup.Normal;
import frongillo.setup.Point;
import frongillo.setup.Rules;
import java.util.List;

/**
 * How far DG and RBTS move a threshold in the Gaussian model: Section 5.2, Figure 2 and Proposition
 * 13.
 *
 * <pre>
 *   br_DG(tau) = (1 - s)/rho tau,   br_RBTS(tau) = (c - 1)/(rho (c - rho)) tau,   s = sqrt(1 - rho^2),   c = sqrt(1 + rho^2)
 * </pre>
 */
public final class SpeedOfConvergence implements Spec {

  /** The best replies of DG and RBTS. */
  private record Slopes(Normal.Play dg, Normal.Play rbts) {
    <S extends Scalar<S>> Statement<S> ordered(Variables<S> x) {
      return Statement.of(dg.slope(x), LESS, rbts.slope(x));
    }

    /** G's multiple of tau differs from those of 1/2, F and Q(tau; tau). */
    <S extends Scalar<S>> Statement<S> meetOnce(Variables<S> x) {
      S one = x.number(1).minus(x.get("rho"));
      S rest = one.times(x.number(1).plus(x.get("rho")).minus(Normal.widening(x)));
      return Statement.of(
          List.of(one, Normal.spread(x).minus(one), rest),
          MORE,
          List.of(x.number(0), x.number(0), x.number(0)));
    }

    static <S extends Scalar<S>> Statement<S> isShare(Variables<S> x) {
      return Statement.of(x.get("e"), AT_MOST, x.number(1));
    }

    /**
     * How far from 0 a start is after one step of the dynamics, of which the share e of agents
     * takes part: less under DG than under RBTS.
     */
    <S extends Scalar<S>> Statement<S> slower(Variables<S> x) {
      return Statement.of(step(x, dg.slope(x)), LESS, step(x, rbts.slope(x)));
    }

    private <S extends Scalar<S>> S step(Variables<S> x, S slope) {
      S e = x.get("e");
      return x.number(1).minus(e).plus(e.times(slope)).times(x.get("start"));
    }
  }

  /** The same times the share and the start. */
  private static Evidence steps(Obligation o) {
    return slopes(o, o.goal().polynomial().parameters().contains("start"));
  }

  /**
   * {@code (1 + rho + rho^2) - (1 + rho) c > 0} and from it {@code s (c - rho) - (1 - rho) > 0}.
   */
  private static Evidence slopes(Obligation o) {
    return slopes(o, false);
  }

  private static Evidence slopes(Obligation o, boolean steps) {
    String s = "";
    String c = "";
    for (var e : o.glossary().entrySet()) {
      if (e.getValue().contains("-")) s = e.getKey();
      else c = e.getKey();
    }
    if (s.isEmpty() || c.isEmpty())
      return s.isEmpty() && c.isEmpty() ? Evidence.sought() : Normal.evidence(o);
    Polynomial root = Polynomial.parse(c);
    Polynomial low = Polynomial.parse("1 + rho").times(root);
    Polynomial high = Polynomial.parse("1 + rho + rho^2");
    Polynomial a = high.minus(low);
    Polynomial left = Polynomial.parse(s).times(root.minus(Polynomial.parse("rho")));
    Polynomial one = Polynomial.parse("1 - rho");
    Polynomial b = left.minus(one);
    Cut first =
        positive(a, high.plus(low), 1, List.of(Polynomial.parse("rho"), Polynomial.parse("rho")));
    Cut product =
        new Cut(
            new Fact(left, Fact.Sign.POSITIVE),
            new Combination(
                List.of(),
                List.of(
                    new Summand(
                        Rational.ONE,
                        Polynomial.ONE,
                        List.of(Polynomial.parse(s), root.minus(Polynomial.parse("rho"))))),
                List.of(),
                List.of()));
    Cut sum =
        new Cut(
            new Fact(left.plus(one), Fact.Sign.POSITIVE),
            new Combination(
                List.of(),
                List.of(
                    new Summand(Rational.ONE, Polynomial.ONE, List.of(left)),
                    new Summand(Rational.ONE, Polynomial.ONE, List.of(one))),
                List.of(),
                List.of()));
    Cut second = positive(b, left.plus(one), 2, List.of(one, Polynomial.parse("rho"), a));
    Combination moved =
        new Combination(
            List.of(),
            List.of(
                new Summand(
                    Rational.ONE,
                    Polynomial.ONE,
                    List.of(
                        Polynomial.parse("e"),
                        Polynomial.parse("start"),
                        b,
                        Polynomial.parse("rho"),
                        root.minus(Polynomial.parse("rho"))))),
            List.of(),
            List.of());
    Evidence goal = steps ? moved : Evidence.sought();
    Evidence last = goal.after(second).after(sum).after(product).after(first);
    return Normal.ofSpread(s, Normal.ofWidening(c, last));
  }

  private static Cut positive(Polynomial p, Polynomial by, int weight, List<Polynomial> factors) {
    return new Cut(
        new Fact(p, Fact.Sign.POSITIVE),
        new Combination(
                List.of(by),
                List.of(new Summand(Rational.of(weight), Polynomial.ONE, factors)),
                List.of(),
                List.of())
            .after(new Cut(new Fact(by, Fact.Sign.POSITIVE), Evidence.sought())));
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Rules rules = Rules.of(mechanisms);
    Slopes slopes =
        new Slopes(
            new Normal.Play(new Game(rules, Game.Kind.DG)),
            new Normal.Play(new Game(rules, Game.Kind.RBTS)));
    Frame rho = Frame.NONE.inside("rho", Rational.ZERO, Rational.ONE);
    String[] any = {"rho 1/2", "rho 1/10"};
    return List.of(
        Point.claim(
            "frongillo/section-5.2-coefficients",
            STATEMENT,
            "Section 5.2",
            "the coefficient of DG is less than that of RBTS, in every setting",
            Point.domain(rho),
            slopes::ordered,
            SpeedOfConvergence::slopes,
            any),
        Point.claim(
            "frongillo/proposition-13-inequality",
            FORMULA,
            "Appendix D.1, proof of Proposition 13",
            "beta_DG < beta_RBTS",
            Point.domain(rho),
            slopes::ordered,
            SpeedOfConvergence::slopes,
            any),
        Point.claim(
            "frongillo/figure-2",
            STATEMENT,
            "Figure 2",
            "G meets 1/2, F and Q(tau; tau) at 0 only: their multiples of tau differ",
            Point.domain(rho),
            slopes::meetOnce,
            SpeedOfConvergence::slopes,
            any),
        slower(slopes));
  }

  private static Claim<Point> slower(Slopes slopes) {
    Frame both = Frame.NONE.inside("rho", Rational.ZERO, Rational.ONE).positive("e");
    Domain any = Point.domain(both.nonnegative("start"), Slopes::isShare);
    List<Point> cases =
        List.of(Point.of("rho 1/2 e 1/2 start 0"), Point.of("rho 1/2 e 1/2 start 1"));
    Scope<Point> scope =
        Scope.sample(
            "every rho, every share e of agents, every start, also 0: how far from 0 it is after"
                + " one step",
            2,
            Space.of(cases));
    Reading<Point> printed =
        Reading.<Point>printed(REFUTED, scope, Asking.of(any, slopes::slower, Point::assignment))
            .weighed(Gravity.edge("a start other than 0, where both stay", "other-than-zero"));
    return Claim.of(
        "frongillo/proposition-13",
        STATEMENT,
        "Appendix D.1, Proposition 13",
        "from any start RBTS converges strictly slower than DG",
        Point.class,
        printed,
        Point.reading(
            "other-than-zero",
            "every rho, every share e of agents, every distance of the start from 0",
            Point.domain(both.positive("start"), Slopes::isShare),
            slopes::slower,
            SpeedOfConvergence::steps,
            "rho 1/2 e 1/2 start 1"));
  }
}
