package frongillo;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.DIFFERENT;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Argument;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import frongillo.setup.Game;
import frongillo.setup.Normal;
import frongillo.setup.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * The formulas of the Gaussian model, from the variances of its independent parts: Z of variance 1,
 * noise of variance v.
 *
 * <pre>  X_j = rho X_i + R,   R independent of X_i, of variance 1/rho - rho,   rho = 1/(1 + v)
 * </pre>
 */
public final class GaussianFormulas implements Spec {

  private static final Argument SOUGHT = Argument.sought();

  /** Covariances of linear combinations of Z, eps_i, eps_j, and of the next agent's noise. */
  private static final class Parts {
    static <S extends Scalar<S>> S rho(Variables<S> x) {
      return x.number(1).plus(x.get("v")).inverse();
    }

    static <S extends Scalar<S>> S covariance(Variables<S> x, List<S> a, List<S> b) {
      S v = x.get("v");
      return a.get(0)
          .times(b.get(0))
          .plus(v.times(a.get(1)).times(b.get(1)))
          .plus(v.times(a.get(2)).times(b.get(2)));
    }

    static <S extends Scalar<S>> List<S> own(Variables<S> x) {
      return List.of(x.number(1), x.number(1), x.number(0));
    }

    static <S extends Scalar<S>> List<S> other(Variables<S> x) {
      return List.of(x.number(1), x.number(0), x.number(1));
    }

    /** R = X_j - rho X_i. */
    static <S extends Scalar<S>> List<S> rest(Variables<S> x) {
      List<S> rest = new ArrayList<>();
      for (int k = 0; k < 3; k++) rest.add(other(x).get(k).minus(rho(x).times(own(x).get(k))));
      return rest;
    }

    static <S extends Scalar<S>> Statement<S> marginal(Variables<S> x) {
      return Statement.of(
          List.of(covariance(x, own(x), own(x)), covariance(x, other(x), other(x))),
          EQUAL,
          List.of(x.number(1).plus(x.get("v")), x.number(1).plus(x.get("v"))));
    }

    static <S extends Scalar<S>> Statement<S> correlation(Variables<S> x) {
      return Statement.of(
          covariance(x, own(x), other(x)).over(covariance(x, own(x), own(x))), EQUAL, rho(x));
    }

    static <S extends Scalar<S>> Statement<S> posterior(Variables<S> x) {
      S rho = rho(x);
      return Statement.of(
          List.of(covariance(x, rest(x), own(x)), covariance(x, rest(x), rest(x))),
          EQUAL,
          List.of(x.number(0), rho.inverse().minus(rho)));
    }

    /**
     * Squares of the coefficients of tau and x in the argument of Phi, and their product, which has
     * the sign of their ratio.
     */
    static <S extends Scalar<S>> Statement<S> eq7(Variables<S> x) {
      S rho = rho(x);
      S spread = covariance(x, rest(x), rest(x));
      S printed = rho.inverse().minus(rho);
      return posterior(x)
          .and(
              Statement.of(
                  List.of(spread.inverse(), rho.times(rho).over(spread)),
                  EQUAL,
                  List.of(printed.inverse(), rho.times(rho).over(printed))));
    }

    static <S extends Scalar<S>> Statement<S> eq8g(Variables<S> x) {
      S rho = rho(x);
      S one = x.number(1);
      S spread = covariance(x, rest(x), rest(x));
      return Statement.of(
              one.minus(rho).times(one.minus(rho)).over(spread),
              EQUAL,
              rho.times(one.minus(rho)).over(one.plus(rho)))
          .and(Statement.of(one.minus(rho), MORE, x.number(0)));
    }

    static <S extends Scalar<S>> Statement<S> eq8f(Variables<S> x) {
      return Statement.of(covariance(x, own(x), own(x)).inverse(), EQUAL, rho(x));
    }

    /**
     * Q(tau; x) is the chance of rho X_j + R' <= tau, R' like R: mean rho^2 x, variance rho^2 Var R
     * + Var R.
     */
    static <S extends Scalar<S>> Statement<S> eq20(Variables<S> x) {
      S rho = rho(x);
      S spread = covariance(x, rest(x), rest(x));
      return posterior(x)
          .and(
              Statement.of(
                  rho.times(rho).times(spread).plus(spread),
                  EQUAL,
                  rho.inverse().minus(rho.times(rho).times(rho))));
    }

    static <S extends Scalar<S>> Statement<S> eq21(Variables<S> x) {
      S rho = rho(x);
      S one = x.number(1);
      S two = rho.times(rho);
      S spread = covariance(x, rest(x), rest(x)).times(one.plus(two));
      return Statement.of(
              one.minus(two).times(one.minus(two)).over(spread),
              EQUAL,
              rho.times(one.minus(two)).over(one.plus(two)))
          .and(Statement.of(one.minus(two), MORE, x.number(0)));
    }

    /** The square of the coefficient of G is less than that of F. */
    static <S extends Scalar<S>> Statement<S> eq13(Variables<S> x) {
      S rho = x.get("rho");
      S one = x.number(1);
      return Statement.of(rho.times(one.minus(rho)).over(one.plus(rho)), LESS, rho)
          .and(Statement.of(rho.times(one.minus(rho)).over(one.plus(rho)), AT_LEAST, x.number(0)));
    }

    static <S extends Scalar<S>> Statement<S> derivative(Variables<S> x) {
      S rho = x.get("rho");
      S square = rho.times(x.number(1).minus(rho)).over(x.number(1).plus(rho));
      return Statement.of(
          List.of(square, x.get("density")), MORE, List.of(x.number(0), x.number(0)));
    }

    /** F(0) = 1/2: H is reported as often as L. */
    static <S extends Scalar<S>> Statement<S> ordered(Variables<S> x) {
      return Game.alike(x.get("tau"), x.get("f"), x.number(Rational.HALF))
          .and(Statement.of(x.get("tau"), EQUAL, x.number(0)));
    }

    static <S extends Scalar<S>> Statement<S> half(Variables<S> x) {
      return Statement.of(
          List.of(x.get("f"), x.number(1).minus(x.get("f"))),
          EQUAL,
          List.of(x.number(Rational.HALF), x.number(Rational.HALF)));
    }

    /** Signals above 0 think H likelier than L, signals below 0 L; so do they on average. */
    static <S extends Scalar<S>> Statement<S> likelier(Variables<S> x) {
      return Game.alike(
          x.number(0).minus(x.get("rho").times(x.get("x"))), x.get("p"), x.number(Rational.HALF));
    }

    static <S extends Scalar<S>> Statement<S> notZero(Variables<S> x) {
      return Statement.of(x.get("x"), DIFFERENT, x.number(0));
    }

    static <S extends Scalar<S>> Statement<S> diagonal(Variables<S> x) {
      return Game.opposite(x.get("x"), x.get("p"), x.number(Rational.HALF));
    }

    /** Phi at beta tau is at least its value at z where tau is at least z/beta. */
    static <S extends Scalar<S>> Statement<S> rises(Variables<S> x) {
      return Game.alike(
          x.get("beta").times(x.get("tau")).minus(x.get("z")), x.get("g"), x.get("c"));
    }

    static <S extends Scalar<S>> Statement<S> beyond(Variables<S> x) {
      return Statement.of(x.get("tau"), MORE, x.get("z").over(x.get("beta")));
    }

    static <S extends Scalar<S>> Statement<S> below(Variables<S> x) {
      return Statement.of(x.get("tau"), LESS, x.get("z").over(x.get("beta")));
    }

    static <S extends Scalar<S>> Statement<S> exceeds(Variables<S> x) {
      return Statement.of(x.get("g"), MORE, x.get("c"));
    }

    static <S extends Scalar<S>> Statement<S> staysBelow(Variables<S> x) {
      return Statement.of(x.get("g"), LESS, x.get("c"));
    }
  }

  private static Claim<Point> ofNoise(String id, String place, String statement, Hypothesis says) {
    return Point.claim(
        id,
        FORMULA,
        place,
        statement,
        Point.domain(Frame.NONE.positive("v")),
        says,
        SOUGHT,
        "v 1",
        "v 1/3");
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Frame rho = Frame.NONE.inside("rho", Rational.ZERO, Rational.ONE);
    Frame zero = Frame.NONE.real("tau").probability("f");
    Frame tail = Frame.NONE.positive("beta").real("tau", "z").probability("g", "c");
    String[] any = {"rho 1/2", "rho 1/10"};
    return List.of(
        ofNoise(
            "frongillo/section-2.4-marginal",
            "Section 2.4",
            "each signal has variance 1 + sigma^2",
            Parts::marginal),
        ofNoise(
            "frongillo/section-2.4-correlation",
            "Section 2.4",
            "two signals have correlation 1/(1 + sigma^2)",
            Parts::correlation),
        ofNoise(
            "frongillo/section-2.4-posterior",
            "Section 2.4",
            "X_j - rho x is independent of X_i = x and has variance 1/rho - rho",
            Parts::posterior),
        ofNoise(
            "frongillo/eq-7",
            "Section 2.4, (7)",
            "P(tau; x) = Phi((tau - rho x)/sqrt(1/rho - rho))",
            Parts::eq7),
        ofNoise(
            "frongillo/eq-8-g",
            "Section 2.4, (8)",
            "G(tau) = Phi(sqrt(rho) sqrt((1 - rho)/(1 + rho)) tau), by the squares of positive"
                + " coefficients",
            Parts::eq8g),
        ofNoise(
            "frongillo/eq-8-f",
            "Section 2.4, (8)",
            "F(tau) = Phi(sqrt(rho) tau), by the squares of positive coefficients",
            Parts::eq8f),
        ofNoise(
            "frongillo/eq-20",
            "Appendix D.1, (20)",
            "Q(tau; x) = Phi((tau - rho^2 x)/sqrt(1/rho - rho^3))",
            Parts::eq20),
        ofNoise(
            "frongillo/eq-21",
            "Appendix D.1, (21)",
            "Q(tau; tau) = Phi(tau sqrt(rho) sqrt((1 - rho^2)/(1 + rho^2))), by the squares of"
                + " positive coefficients",
            Parts::eq21),
        Point.claim(
            "frongillo/eq-13",
            FORMULA,
            "Section 3.3, (13)",
            "the coefficient of G is less than that of F, by the squares of both",
            Point.domain(rho),
            Parts::eq13,
            SOUGHT,
            any),
        Point.claim(
            "frongillo/corollary-2-proof-derivative",
            FORMULA,
            "Section 2.4, proof of Corollary 2",
            "the derivative of G at 0, beta_G times the density, is positive, by the square of"
                + " beta_G",
            Point.domain(rho.positive("density")),
            Parts::derivative,
            SOUGHT,
            "rho 1/2 density 1/3"),
        Point.claim(
            "frongillo/section-3.3-half",
            STATEMENT,
            "Section 3.3, after Corollary 4",
            "at the threshold 0 H and L are each reported half the time",
            Point.domain(zero, Parts::ordered),
            Parts::half,
            SOUGHT,
            "tau 0 f 1/2"),
        Point.claim(
            "frongillo/section-1.1-zero-binary",
            STATEMENT,
            "Section 1.1",
            "at the threshold 0 each signal above it thinks H likelier, each below it L, and so do"
                + " those who know only the side",
            Point.domain(rho.real("x").probability("p"), Parts::notZero, Parts::likelier),
            Parts::diagonal,
            SOUGHT,
            "rho 1/2 x 1 p 1/3"),
        Point.claim(
            "frongillo/section-2.3-limit-plus",
            STATEMENT,
            "Section 2.3",
            "in the Gaussian model G exceeds every level c = Phi(z) below 1 where tau > z/beta",
            Point.domain(tail, Parts::rises, Parts::beyond),
            Parts::exceeds,
            SOUGHT,
            "beta 1 tau 2 z 1 g 9/10 c 4/5"),
        Point.claim(
            "frongillo/section-2.3-limit-minus",
            STATEMENT,
            "Section 2.3",
            "in the Gaussian model G is below every level c = Phi(z) above 0 where tau < z/beta",
            Point.domain(tail, Parts::rises, Parts::below),
            Parts::staysBelow,
            SOUGHT,
            "beta 1 tau -2 z -1 g 1/10 c 1/5"));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("frongillo/section-1.1-model", "Section 1.1", Normal.class),
        new Definition("frongillo/section-2.4-model", "Section 2.4", Normal.class));
  }
}
