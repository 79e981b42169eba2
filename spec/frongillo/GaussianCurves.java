package frongillo;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.DIFFERENT;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import frongillo.setup.Game;
import frongillo.setup.Point;
import java.util.List;

/**
 * Signs, limits and the symmetry of the curves of the Gaussian model.
 *
 * <pre>  G(tau) = Phi(beta tau),   beta^2 = rho (1 - rho)/(1 + rho);   F(tau) = Phi(sqrt(rho) tau)
 * </pre>
 */
public final class GaussianCurves implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Frame rho = Frame.NONE.inside("rho", Rational.ZERO, Rational.ONE);
    Frame zero = Frame.NONE.real("tau").probability("f");
    Frame tail = Frame.NONE.positive("beta").real("tau", "z").probability("g", "c");
    String[] any = {"rho 1/2", "rho 1/10"};
    return List.of(
        Point.claim(
            "frongillo/eq-13",
            FORMULA,
            "Section 3.3, (13)",
            "the coefficient of G is less than that of F, by the squares of both",
            Point.domain(rho),
            GaussianCurves::eq13,
            any),
        Point.claim(
            "frongillo/corollary-2-proof-derivative",
            FORMULA,
            "Section 2.4, proof of Corollary 2",
            "the derivative of G at 0, beta_G times the density, is positive, by the square of"
                + " beta_G",
            Point.domain(rho.positive("density")),
            GaussianCurves::derivative,
            "rho 1/2 density 1/3"),
        Point.claim(
            "frongillo/section-3.3-half",
            STATEMENT,
            "Section 3.3, after Corollary 4",
            "at the threshold 0 H and L are each reported half the time",
            Point.domain(zero, GaussianCurves::ordered),
            GaussianCurves::half,
            "tau 0 f 1/2"),
        Point.claim(
            "frongillo/section-1.1-zero-binary",
            STATEMENT,
            "Section 1.1",
            "at the threshold 0 each signal above it thinks H likelier, each below it L, and so do"
                + " those who know only the side",
            Point.domain(
                rho.real("x").probability("p"), GaussianCurves::notZero, GaussianCurves::likelier),
            GaussianCurves::diagonal,
            "rho 1/2 x 1 p 1/3"),
        Point.claim(
            "frongillo/section-2.3-limit-plus",
            STATEMENT,
            "Section 2.3",
            "in the Gaussian model G exceeds every level c = Phi(z) below 1 where tau > z/beta",
            Point.domain(tail, GaussianCurves::rises, GaussianCurves::beyond),
            GaussianCurves::exceeds,
            "beta 1 tau 2 z 1 g 9/10 c 4/5"),
        Point.claim(
            "frongillo/section-2.3-limit-minus",
            STATEMENT,
            "Section 2.3",
            "in the Gaussian model G is below every level c = Phi(z) above 0 where tau < z/beta",
            Point.domain(tail, GaussianCurves::rises, GaussianCurves::below),
            GaussianCurves::staysBelow,
            "beta 1 tau -2 z -1 g 1/10 c 1/5"));
  }

  /** The square of the coefficient of G is less than that of F. */
  private static <S extends Scalar<S>> Statement<S> eq13(Variables<S> x) {
    S rho = x.get("rho");
    S one = x.number(1);
    return Statement.of(rho.times(one.minus(rho)).over(one.plus(rho)), LESS, rho)
        .and(Statement.of(rho.times(one.minus(rho)).over(one.plus(rho)), AT_LEAST, x.number(0)));
  }

  private static <S extends Scalar<S>> Statement<S> derivative(Variables<S> x) {
    S rho = x.get("rho");
    S square = rho.times(x.number(1).minus(rho)).over(x.number(1).plus(rho));
    return Statement.of(List.of(square, x.get("density")), MORE, List.of(x.number(0), x.number(0)));
  }

  /** F(0) = 1/2: H is reported as often as L. */
  private static <S extends Scalar<S>> Statement<S> ordered(Variables<S> x) {
    return Game.alike(x.get("tau"), x.get("f"), x.number(Rational.HALF))
        .and(Statement.of(x.get("tau"), EQUAL, x.number(0)));
  }

  private static <S extends Scalar<S>> Statement<S> half(Variables<S> x) {
    return Statement.of(
        List.of(x.get("f"), x.number(1).minus(x.get("f"))),
        EQUAL,
        List.of(x.number(Rational.HALF), x.number(Rational.HALF)));
  }

  /** Signals above 0 think H likelier than L, signals below 0 L; so do they on average. */
  private static <S extends Scalar<S>> Statement<S> likelier(Variables<S> x) {
    return Game.alike(
        x.number(0).minus(x.get("rho").times(x.get("x"))), x.get("p"), x.number(Rational.HALF));
  }

  private static <S extends Scalar<S>> Statement<S> notZero(Variables<S> x) {
    return Statement.of(x.get("x"), DIFFERENT, x.number(0));
  }

  private static <S extends Scalar<S>> Statement<S> diagonal(Variables<S> x) {
    return Game.opposite(x.get("x"), x.get("p"), x.number(Rational.HALF));
  }

  /** Phi at beta tau is at least its value at z where tau is at least z/beta. */
  private static <S extends Scalar<S>> Statement<S> rises(Variables<S> x) {
    return Game.alike(x.get("beta").times(x.get("tau")).minus(x.get("z")), x.get("g"), x.get("c"));
  }

  private static <S extends Scalar<S>> Statement<S> beyond(Variables<S> x) {
    return Statement.of(x.get("tau"), MORE, x.get("z").over(x.get("beta")));
  }

  private static <S extends Scalar<S>> Statement<S> below(Variables<S> x) {
    return Statement.of(x.get("tau"), LESS, x.get("z").over(x.get("beta")));
  }

  private static <S extends Scalar<S>> Statement<S> exceeds(Variables<S> x) {
    return Statement.of(x.get("g"), MORE, x.get("c"));
  }

  private static <S extends Scalar<S>> Statement<S> staysBelow(Variables<S> x) {
    return Statement.of(x.get("g"), LESS, x.get("c"));
  }
}
