package frongillo.setup;

import counterplay.claim.Scope;
import counterplay.exact.number.Rational;
import counterplay.exact.real.PiecewisePolynomial;
import counterplay.model.elicitation.FiniteRankSignals;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import java.util.function.Predicate;

/** Signal models of finite rank, thresholds and signals: where cases come from. */
public final class Models {

  private static final int TRIED = 60;

  private Models() {}

  private static Rational of(long n, long d) {
    return Rational.of(n, d);
  }

  private static Rational of(long n) {
    return Rational.of(n);
  }

  /** {@code 1 - 2x}. */
  public static final PiecewisePolynomial LINE = PiecewisePolynomial.onUnit(of(1), of(-2));

  /** 1 below the median and -1 above it. */
  public static final PiecewisePolynomial STEPS =
      PiecewisePolynomial.steps(List.of(of(0), of(1, 2), of(1)), List.of(of(1), of(-1)));

  /** {@code 1/2 - 3/2 x^2}, which crosses zero above the median. */
  public static final PiecewisePolynomial LATE =
      PiecewisePolynomial.onUnit(of(1, 2), of(0), of(-3, 2));

  /** {@code 1 - 3 x + 3/2 x^2}, which crosses zero below the median. */
  public static final PiecewisePolynomial EARLY =
      PiecewisePolynomial.onUnit(of(1), of(-3), of(3, 2));

  /** Two groups of signals with a narrow passage between them. */
  public static final PiecewisePolynomial GROUPS =
      new PiecewisePolynomial(
          List.of(of(0), of(1, 4), of(3, 4), of(1)),
          List.of(
              List.of(of(1), of(-2, 5)),
              List.of(of(9, 5), of(-18, 5)),
              List.of(of(-3, 5), of(-2, 5))));

  /** {@code 4 (x - 1/4)^2 (11/14 - x)}, which touches zero before it crosses zero. */
  public static final PiecewisePolynomial TOUCHING =
      PiecewisePolynomial.onUnit(of(11, 56), of(-51, 28), of(36, 7), of(-4));

  /** {@code -9 (x - 1/4)(x - 1/3)(x - 7/9)}, whose integral has two peaks. */
  public static final PiecewisePolynomial TWO_PEAKS =
      PiecewisePolynomial.onUnit(of(7, 12), of(-29, 6), of(49, 4), of(-9));

  /** Zero on [3/8, 5/8], with smooth ends. */
  public static final PiecewisePolynomial LEVEL =
      new PiecewisePolynomial(
          List.of(of(0), of(3, 8), of(5, 8), of(1)),
          List.of(
              List.of(of(9, 16), of(-3), of(4)),
              List.of(of(0)),
              List.of(of(-25, 16), of(5), of(-4))));

  /** {@code (15 z - 10 z^3 + 3 z^5)/8} for z = 1 - 2x: two groups, smoothly. */
  public static final PiecewisePolynomial SMOOTH =
      PiecewisePolynomial.onUnit(of(1), of(0), of(0), of(-20), of(30), of(-12));

  /** {@code x^2 - x + 1/6} times 6: high at both ends. */
  public static final PiecewisePolynomial BOWL = PiecewisePolynomial.onUnit(of(1), of(-6), of(6));

  /** Uniform signals with density 1 + theta d(x) d(y). */
  public static FiniteRankSignals kernel(Rational theta, PiecewisePolynomial d) {
    return FiniteRankSignals.ofKernel(theta, d);
  }

  /** Two states with steps for densities. */
  private static FiniteRankSignals steps(Rational a, Rational b) {
    List<Rational> knots = List.of(of(0), of(1, 4), of(1, 2), of(1));
    PiecewisePolynomial first =
        PiecewisePolynomial.steps(
            knots, List.of(a, of(2).minus(b), Rational.ONE.minus(a.minus(b).times(Rational.HALF))));
    return new FiniteRankSignals(
        List.of(Rational.HALF, Rational.HALF),
        List.of(first, PiecewisePolynomial.onUnit(Rational.ONE).combined(of(2), first, of(-1))));
  }

  /** Two states whose densities make the marginal one other than uniform. */
  public static FiniteRankSignals tilted(Rational a) {
    PiecewisePolynomial up = PiecewisePolynomial.onUnit(Rational.ONE.minus(a), a.plus(a));
    PiecewisePolynomial down = PiecewisePolynomial.onUnit(of(3, 2), of(-1));
    return new FiniteRankSignals(List.of(Rational.HALF, Rational.HALF), List.of(up, down));
  }

  /** Two groups of signals with nothing between them; how sure the state makes of the group. */
  public static FiniteRankSignals withGap(Rational sure) {
    List<Rational> knots = List.of(of(0), of(1, 3), of(2, 3), of(1));
    Rational unsure = Rational.ONE.minus(sure);
    PiecewisePolynomial low =
        PiecewisePolynomial.steps(knots, List.of(sure.scale(of(3)), of(0), unsure.scale(of(3))));
    PiecewisePolynomial high =
        PiecewisePolynomial.steps(knots, List.of(unsure.scale(of(3)), of(0), sure.scale(of(3))));
    return new FiniteRankSignals(List.of(Rational.HALF, Rational.HALF), List.of(low, high));
  }

  /** Thresholds that are equilibria of many of the models, then others. */
  private static Space<Rational> thresholds() {
    return Space.of(of(1, 2), of(1, 4), of(11, 14), of(3, 8), of(7, 16), of(1), of(1, 3))
        .or(Rationals.openUnitInterval(12));
  }

  /** A model, a threshold that may be an equilibrium, and a signal. */
  public static Space<At> atEquilibria(Space<FiniteRankSignals> models) {
    return models
        .then(
            m -> thresholds().then(tau -> Rationals.unitInterval(8).map(x -> new Place(m, tau, x))))
        .where(Place::occurs)
        .map(Place::at);
  }

  /** Models with a gap between signals, then the others. */
  public static Space<FiniteRankSignals> gapped() {
    return Space.of(of(4, 5), of(1)).map(Models::withGap).or(uniform());
  }

  /** Cases at thresholds that may be equilibria, where a condition holds. */
  public static Scope<At> equilibria(
      String words, Space<FiniteRankSignals> models, Predicate<At> condition) {
    return Scope.sample(words, TRIED, atEquilibria(models).where(condition)).containing(condition);
  }

  /**
   * The model of the kernel EARLY after a change of scale that makes the marginal density 2 up to
   * 1/4, 2/3 above: skewed to the right.
   */
  public static FiniteRankSignals rightSkewed() {
    List<Rational> knots = List.of(of(0), of(1, 4), of(1));
    PiecewisePolynomial f = PiecewisePolynomial.steps(knots, List.of(of(2), of(2, 3)));
    PiecewisePolynomial d =
        new PiecewisePolynomial(
            knots, List.of(List.of(of(1), of(-6), of(6)), List.of(of(1, 6), of(-4, 3), of(2, 3))));
    return ofStates(f, d);
  }

  /** The mirror image. */
  public static FiniteRankSignals leftSkewed() {
    List<Rational> knots = List.of(of(0), of(3, 4), of(1));
    PiecewisePolynomial f = PiecewisePolynomial.steps(knots, List.of(of(2, 3), of(2)));
    PiecewisePolynomial d =
        new PiecewisePolynomial(
            knots, List.of(List.of(of(1, 2), of(0), of(-2, 3)), List.of(of(-1), of(6), of(-6))));
    return ofStates(f, d);
  }

  private static FiniteRankSignals ofStates(PiecewisePolynomial f, PiecewisePolynomial d) {
    return new FiniteRankSignals(
        List.of(Rational.HALF, Rational.HALF),
        List.of(f.combined(of(1), f.times(d), of(1)), f.combined(of(1), f.times(d), of(-1))));
  }

  /** Uniform marginals: every shape with every strength and either sign. */
  public static Space<FiniteRankSignals> uniform() {
    return Space.of(List.of(LINE, LATE, EARLY, GROUPS, TOUCHING, LEVEL, BOWL))
        .then(
            d ->
                Rationals.interval(Rational.of(-1), Rational.ONE, 6)
                    .map(theta -> kernel(theta, d)));
  }

  /** All of them. */
  public static Space<FiniteRankSignals> all() {
    return uniform()
        .or(
            Rationals.interval(of(1, 2), of(1), 6)
                .map(a -> steps(a, of(1, 2).plus(a.times(of(1, 4))))))
        .or(Rationals.unitInterval(4).map(Models::tilted))
        .or(Copulas.all());
  }

  /** A model, a threshold and a signal where agents can have them. */
  public static Space<At> cases(Space<FiniteRankSignals> models) {
    return models
        .then(
            m ->
                Rationals.openUnitInterval(12)
                    .then(tau -> Rationals.unitInterval(12).map(x -> new Place(m, tau, x))))
        .where(Place::occurs)
        .map(Place::at);
  }

  private record Place(FiniteRankSignals model, Rational tau, Rational x) {
    boolean occurs() {
      return model.density(x).signum() > 0 && model.density(tau).signum() > 0;
    }

    At at() {
      return new At(model, tau, x);
    }
  }

  /** Every model, threshold and signal. */
  public static Scope<At> every(String words) {
    return Scope.sample(words, TRIED, cases(all()));
  }

  /** Those that satisfy a condition. */
  public static Scope<At> where(
      String words, Space<FiniteRankSignals> models, Predicate<At> condition) {
    return Scope.sample(words, TRIED, cases(models).where(condition)).containing(condition);
  }

  /**
   * {@code P(tau; .)} never rises, whether or not it jumps, where signals are uniform and its
   * pieces are straight.
   */
  public static boolean fallsWithJumps(At c) {
    PiecewisePolynomial p = c.model().weighted(c.tau());
    for (int k = 0; k < p.pieces().size(); k++) {
      if (p.piece(k).degree() > 1 || p.piece(k).coefficient(1).signum() > 0) return false;
      Rational knot = p.knots().get(k);
      if (k > 0 && p.piece(k).at(knot).compareTo(p.piece(k - 1).at(knot)) > 0) return false;
    }
    return true;
  }

  /** {@code P(tau; .)} has no jump. */
  public static boolean isContinuous(At c) {
    PiecewisePolynomial p = c.model().weighted(c.tau());
    for (int k = 1; k < p.pieces().size(); k++)
      if (!p.piece(k - 1).at(p.knots().get(k)).equals(p.piece(k).at(p.knots().get(k))))
        return false;
    return true;
  }

  /** {@code P(tau; .)} never rises and is continuous. */
  public static boolean falls(At c) {
    return c.model().isDecreasing(c.tau(), false);
  }

  /** {@code P(tau; .)} falls strictly and is continuous. */
  public static boolean fallsStrictly(At c) {
    return c.model().isDecreasing(c.tau(), true);
  }
}
