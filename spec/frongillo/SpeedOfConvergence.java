package frongillo;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import frongillo.setup.Asking;
import frongillo.setup.Game;
import frongillo.setup.Normal;
import frongillo.setup.Point;
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

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    SlopesOfReplies slopes =
        new SlopesOfReplies(
            new Normal.Play(Game.dg(mechanisms)), new Normal.Play(Game.rbts(mechanisms)));
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
            SlopesOfReplies::slopes,
            any),
        Point.claim(
            "frongillo/proposition-13-inequality",
            FORMULA,
            "Appendix D.1, proof of Proposition 13",
            "beta_DG < beta_RBTS",
            Point.domain(rho),
            slopes::ordered,
            SlopesOfReplies::slopes,
            any),
        Point.claim(
            "frongillo/figure-2",
            STATEMENT,
            "Figure 2",
            "G meets 1/2, F and Q(tau; tau) at 0 only: their multiples of tau differ",
            Point.domain(rho),
            slopes::meetOnce,
            SlopesOfReplies::slopes,
            any),
        slower(slopes));
  }

  private static Claim<Point> slower(SlopesOfReplies slopes) {
    Frame both = Frame.NONE.inside("rho", Rational.ZERO, Rational.ONE).positive("e");
    Domain any = Point.domain(both.nonnegative("start"), SlopesOfReplies::isShare);
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
            Point.domain(both.positive("start"), SlopesOfReplies::isShare),
            slopes::slower,
            SlopesOfReplies::steps,
            "rho 1/2 e 1/2 start 1"));
  }
}
