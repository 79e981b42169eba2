package counterplay.model.elicitation;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.real.LogSum;
import counterplay.exact.real.RootSum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A convex function f on the positive numbers, as data: what an f-divergence is made of. Values are
 * exact for rational arguments. Where f ends in 0 or grows for ever the limits are given too; they
 * may be infinite.
 */
public sealed interface ConvexFunction {

  /** The value f(x) for x &gt; 0. */
  LogSum at(Rational x);

  /**
   * The limit of f(x) for x to 0, which is the value at 0 of the closed convex function; empty if
   * it is infinite.
   */
  Optional<LogSum> atZero();

  /** The limit of f(x)/x for x to infinity; empty if it is infinite. */
  Optional<LogSum> slopeAtInfinity();

  /** Whether f is strictly convex: no piece of it is straight. */
  boolean isStrict();

  /** {@code f(x) = (sqrt(x) - 1)^2}, of the Hellinger divergence. */
  record Hellinger() implements ConvexFunction {
    /** The value over any numbers that have square roots. */
    public static <S extends Scalar<S>> S of(UnaryOperator<S> root, S x) {
      S difference = root.apply(x).minus(x.one());
      return difference.times(difference);
    }

    @Override
    public LogSum at(Rational x) {
      return LogSum.of(
          RootSum.of(x.plus(Rational.ONE)).minus(RootSum.sqrt(x).scale(Rational.of(2))));
    }

    @Override
    public Optional<LogSum> atZero() {
      return Optional.of(LogSum.of(Rational.ONE));
    }

    @Override
    public Optional<LogSum> slopeAtInfinity() {
      return Optional.of(LogSum.of(Rational.ONE));
    }

    @Override
    public boolean isStrict() {
      return true;
    }
  }

  /** {@code f(x) = -log(x)}, of the Kullback-Leibler divergence in the form p f(q/p). */
  record NegativeLogarithm() implements ConvexFunction {
    @Override
    public LogSum at(Rational x) {
      return LogSum.log(x).negated();
    }

    @Override
    public Optional<LogSum> atZero() {
      return Optional.empty();
    }

    @Override
    public Optional<LogSum> slopeAtInfinity() {
      return Optional.of(LogSum.ZERO);
    }

    @Override
    public boolean isStrict() {
      return true;
    }
  }

  /**
   * {@code f(x) = base + height/(1 + x)}, which falls strictly between two bounds.
   *
   * @param base the limit for x to infinity
   * @param height positive
   */
  record Hyperbola(Rational base, Rational height) implements ConvexFunction {
    /**
     * @throws IllegalArgumentException unless the height is positive
     */
    public Hyperbola {
      if (height.signum() <= 0) throw new IllegalArgumentException("the height " + height);
    }

    @Override
    public LogSum at(Rational x) {
      return LogSum.of(base.plus(height.over(x.plus(Rational.ONE))));
    }

    @Override
    public Optional<LogSum> atZero() {
      return Optional.of(LogSum.of(base.plus(height)));
    }

    @Override
    public Optional<LogSum> slopeAtInfinity() {
      return Optional.of(LogSum.ZERO);
    }

    @Override
    public boolean isStrict() {
      return true;
    }
  }

  /**
   * A polynomial on each piece of the positive numbers: chi-square {@code (x - 1)^2}, total
   * variation {@code |x - 1| / 2}, constants, and whatever else is wanted.
   *
   * @param cuts where one piece ends and the next begins, rising and positive; one less than pieces
   * @param pieces the coefficients of 1, x, x^2, ... on each piece
   */
  record Piecewise(List<Rational> cuts, List<List<Rational>> pieces) implements ConvexFunction {

    /**
     * @throws IllegalArgumentException if the pieces do not meet, a slope falls at a cut, or a
     *     piece has a degree above two or a negative square
     */
    public Piecewise {
      cuts = List.copyOf(cuts);
      pieces = pieces.stream().map(List::copyOf).toList();
      if (pieces.size() != cuts.size() + 1)
        throw new IllegalArgumentException(pieces.size() + " pieces for the cuts " + cuts);
      for (List<Rational> piece : pieces) {
        if (piece.size() > 3)
          throw new IllegalArgumentException(
              "a piece of degree " + (piece.size() - 1) + "; at most two is read");
        if (coefficient(piece, 2).signum() < 0)
          throw new IllegalArgumentException("the piece " + piece + " is not convex");
      }
      for (int k = 0; k < cuts.size(); k++) {
        Rational cut = cuts.get(k);
        if (cut.signum() <= 0 || k > 0 && cut.compareTo(cuts.get(k - 1)) <= 0)
          throw new IllegalArgumentException("cuts " + cuts + " do not rise");
        if (!value(pieces.get(k), cut).equals(value(pieces.get(k + 1), cut))
            || slope(pieces.get(k), cut).compareTo(slope(pieces.get(k + 1), cut)) > 0) {
          throw new IllegalArgumentException("not continuous and convex at " + cut);
        }
      }
    }

    /** One polynomial of degree at most two on all positive numbers. */
    public static Piecewise of(Rational... coefficients) {
      return new Piecewise(List.of(), List.of(List.of(coefficients)));
    }

    /** {@code (x - 1)^2}. */
    public static Piecewise chiSquare() {
      return of(Rational.ONE, Rational.of(-2), Rational.ONE);
    }

    /** {@code |x - 1| / 2}. */
    public static Piecewise totalVariation() {
      return new Piecewise(
          List.of(Rational.ONE),
          List.of(
              List.of(Rational.HALF, Rational.of(-1, 2)),
              List.of(Rational.of(-1, 2), Rational.HALF)));
    }

    /** The value as a rational. */
    public Rational valueAt(Rational x) {
      int k = 0;
      while (k < cuts.size() && x.compareTo(cuts.get(k)) > 0) k++;
      return value(pieces.get(k), x);
    }

    @Override
    public LogSum at(Rational x) {
      return LogSum.of(valueAt(x));
    }

    @Override
    public Optional<LogSum> atZero() {
      return Optional.of(LogSum.of(coefficient(pieces.get(0), 0)));
    }

    @Override
    public Optional<LogSum> slopeAtInfinity() {
      List<Rational> last = pieces.get(pieces.size() - 1);
      return coefficient(last, 2).isZero()
          ? Optional.of(LogSum.of(coefficient(last, 1)))
          : Optional.empty();
    }

    @Override
    public boolean isStrict() {
      return pieces.stream().allMatch(piece -> coefficient(piece, 2).signum() > 0);
    }

    /** The same function with {@code slope * (x - 1) + constant} added. */
    public Piecewise plusAffine(Rational slope, Rational constant) {
      List<List<Rational>> changed = new ArrayList<>();
      for (List<Rational> piece : pieces) {
        changed.add(
            List.of(
                coefficient(piece, 0).plus(constant).minus(slope),
                coefficient(piece, 1).plus(slope),
                coefficient(piece, 2)));
      }
      return new Piecewise(cuts, changed);
    }

    private static Rational coefficient(List<Rational> piece, int k) {
      return k < piece.size() ? piece.get(k) : Rational.ZERO;
    }

    private static Rational value(List<Rational> piece, Rational x) {
      return coefficient(piece, 0)
          .plus(coefficient(piece, 1).plus(coefficient(piece, 2).times(x)).times(x));
    }

    private static Rational slope(List<Rational> piece, Rational x) {
      return coefficient(piece, 1).plus(coefficient(piece, 2).times(x).scale(Rational.of(2)));
    }
  }
}
