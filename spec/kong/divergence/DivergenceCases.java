package kong.divergence;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.exact.real.LogSum;
import counterplay.model.elicitation.ConvexFunction;
import counterplay.model.elicitation.ConvexFunction.Hellinger;
import counterplay.model.elicitation.ConvexFunction.NegativeLogarithm;
import counterplay.model.elicitation.ConvexFunction.Piecewise;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.FDivergence.Form;
import counterplay.model.elicitation.Permutation;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.Priors;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import java.util.function.Function;
import kong.lemmas.GarblingVariables;
import kong.lemmas.NotNegative;

/** The cases of the statements of Section 2.5 and how two divergences are compared. */
public final class DivergenceCases {

  private DivergenceCases() {}

  /** For every convex function and two distributions. */
  public record Pair(ConvexFunction f, List<Rational> p, List<Rational> q) {
    /**
     * @throws IllegalArgumentException unless p and q are distributions over the same signals
     */
    public Pair {
      p = Distributions.checked(p, "p");
      q = Distributions.checked(q, "q");
      if (p.size() != q.size())
        throw new IllegalArgumentException(p + " and " + q + " are not over the same signals");
    }

    /** The values of the variables of a sentence. */
    public Assignment variables() {
      return NotNegative.of(f, p, q);
    }

    /** Whether every signal has a positive probability under both. */
    public boolean isPositive() {
      return arePositive(p) && arePositive(q);
    }
  }

  /** For every convex function, two distributions and a transition matrix. */
  public record Garbling(
      ConvexFunction f, List<Rational> p, List<Rational> q, SignalStrategy<Rational> theta) {
    /**
     * @throws IllegalArgumentException unless p and q are distributions over the signals of theta
     */
    public Garbling {
      p = Distributions.checked(p, "p");
      q = Distributions.checked(q, "q");
      if (p.size() != q.size()
          || p.size() != theta.signals()
          || theta.matrix().size() != p.size()) {
        throw new IllegalArgumentException(
            p + ", " + q + " and " + theta + " are not over the same signals");
      }
    }

    /** The values of the variables of a sentence. */
    public Assignment variables() {
      return GarblingVariables.of(f, p, q, theta);
    }

    /** Whether every signal has a positive probability before the garbling and after it. */
    public boolean isPositive() {
      return arePositive(p) && arePositive(q) && arePositive(theta.times(p));
    }

    /** D_f(p, q). */
    public FDivergence.Value before(Form form) {
      return new FDivergence(f, form).of(p, q);
    }

    /** D_f(theta p, theta q). */
    public FDivergence.Value after(Form form) {
      return new FDivergence(f, form).of(theta.times(p), theta.times(q));
    }
  }

  /** Whether no weight is zero. */
  public static boolean arePositive(List<Rational> weights) {
    return weights.stream().allMatch(w -> w.signum() > 0);
  }

  /** Convex functions with f(1) = 0 whose limits at zero and infinity are finite. */
  public static final List<ConvexFunction> TAME =
      List.of(
          new Hellinger(),
          Piecewise.totalVariation(),
          Piecewise.of(Rational.ONE, Rational.of(-1)),
          Piecewise.totalVariation().plusAffine(Rational.ONE, Rational.ZERO));

  /** Strictly convex functions with f(1) = 0. */
  public static final List<ConvexFunction> STRICT =
      List.of(
          Piecewise.chiSquare(),
          new Hellinger(),
          new NegativeLogarithm(),
          Piecewise.of(Rational.of(5, 2), Rational.of(-7, 2), Rational.ONE));

  /** Convex functions: constants, straight lines, with a kink, strictly convex. */
  public static final List<ConvexFunction> CONVEX =
      List.of(
          Piecewise.of(Rational.ZERO),
          Piecewise.of(Rational.of(-1)),
          Piecewise.of(Rational.ONE, Rational.of(-1)),
          Piecewise.totalVariation(),
          Piecewise.chiSquare(),
          new Hellinger(),
          new NegativeLogarithm());

  /** Whether f(1) = 0. */
  public static boolean isNormalised(ConvexFunction f) {
    return f.at(Rational.ONE).isZero();
  }

  /** Whether f has finite limits at zero and of its slope. */
  public static boolean isTame(ConvexFunction f) {
    return f.atZero().isPresent() && f.slopeAtInfinity().isPresent();
  }

  /** Pairs over one to three signals. */
  public static Space<Pair> pairs(List<ConvexFunction> functions) {
    return over(functions, Rationals.simplex(1, 1))
        .or(over(functions, Rationals.simplex(2, 4)))
        .or(over(functions, Rationals.simplex(3, 4)));
  }

  private static Space<Pair> over(List<ConvexFunction> functions, Space<List<Rational>> d) {
    return d.then(p -> d.then(q -> Space.of(functions).map(f -> new Pair(f, p, q))));
  }

  /** Garblings of two or three signals. */
  public static Space<Garbling> garblings(List<ConvexFunction> functions) {
    Function<Pair, Space<Garbling>> garbled =
        pair ->
            Priors.signalStrategies(pair.p().size(), 2)
                .map(theta -> new Garbling(pair.f(), pair.p(), pair.q(), theta));
    return over(functions, Rationals.simplex(2, 4))
        .then(garbled)
        .or(over(functions, Rationals.simplex(3, 3)).then(garbled));
  }

  /** Pairs of distributions over two or three signals and relabellings of these. */
  public static Space<Garbling> relabellings(List<ConvexFunction> functions) {
    return over(functions, Rationals.simplex(2, 4))
        .or(over(functions, Rationals.simplex(3, 3)))
        .then(
            pair ->
                Space.of(Permutation.all(pair.p().size()))
                    .map(
                        pi ->
                            new Garbling(
                                pair.f(), pair.p(), pair.q(), SignalStrategy.permutation(pi))));
  }

  /** Finitely many garblings of two signals. */
  public static Space<Garbling> twoSignals(List<ConvexFunction> functions) {
    return over(functions, Rationals.simplex(2, 3))
        .then(
            pair ->
                Priors.signalStrategies(2, 2)
                    .map(theta -> new Garbling(pair.f(), pair.p(), pair.q(), theta)));
  }

  /**
   * Compares two values; where one of them is undefined or infinite, it is no real number and the
   * finding says so.
   */
  public static Finding compare(
      FDivergence.Value left, Relation relation, FDivergence.Value right) {
    for (FDivergence.Value value : List.of(left, right)) {
      if (value instanceof FDivergence.Undefined u)
        return Finding.undefined(u.why(), relation, Rational.ZERO);
      if (value instanceof FDivergence.Infinite)
        return Finding.undefined("infinite, no real number", relation, Rational.ZERO);
    }
    return Finding.of(number(left), relation, number(right));
  }

  /**
   * The real number that a value is.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static LogSum number(FDivergence.Value value) {
    if (value instanceof FDivergence.Finite finite) return finite.number();
    throw new IllegalArgumentException("no real number: " + value);
  }

  /** The value 0. */
  public static FDivergence.Value zero() {
    return new FDivergence.Finite(LogSum.ZERO);
  }
}
