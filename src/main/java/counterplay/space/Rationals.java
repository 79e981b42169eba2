package counterplay.space;

import counterplay.exact.number.Rational;
import counterplay.space.choice.Fractions;
import counterplay.space.choice.Interval;
import counterplay.space.choice.Simplex;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Spaces of rational numbers and of probability vectors. */
public final class Rationals {

  private static final Rational MOVED = Rational.of(1, 1000);
  private static final Rational KEPT = Rational.ONE.minus(MOVED);

  private Rationals() {}

  /** The rationals in [0, 1] with denominators up to the given one: 0, 1, 1/2, 1/3, 2/3, ... */
  public static Space<Rational> unitInterval(int maxDenominator) {
    return interval(Rational.ZERO, Rational.ONE, maxDenominator);
  }

  /** The same without 0 and 1. */
  public static Space<Rational> openUnitInterval(int maxDenominator) {
    return Space.of(new Interval(Rational.ZERO, Rational.ONE, true, maxDenominator));
  }

  /** All rationals in [0, 1]. */
  public static Space<Rational> unitInterval() {
    return unitInterval(0);
  }

  /**
   * The rationals between two ends, these included, with denominators up to the given one, or all
   * if it is 0.
   */
  public static Space<Rational> interval(Rational low, Rational high, int maxDenominator) {
    return Space.of(new Interval(low, high, false, maxDenominator));
  }

  /**
   * Probability vectors of the given length with common denominators up to the given one: vertices,
   * then edges, then inside.
   */
  public static Space<List<Rational>> simplex(int length, int maxDenominator) {
    return Space.of(new Simplex(length, maxDenominator));
  }

  /** All probability vectors of the given length. */
  public static Space<List<Rational>> simplex(int length) {
    return simplex(length, 0);
  }

  /**
   * Probability vectors of the given length without a zero: those of the simplex, and its boundary
   * moved inside by a thousandth of the way to the centre.
   */
  public static Space<List<Rational>> openSimplex(int length) {
    return simplex(length)
        .map(
            v ->
                v.stream().allMatch(p -> p.signum() > 0)
                    ? v
                    : v.stream()
                        .map(p -> p.times(KEPT).plus(MOVED.over(Rational.of(length))))
                        .toList());
  }

  /**
   * The given values first, which are the boundary of what a parameter may be, then numbers between
   * two ends.
   */
  public static Space<Rational> parameter(List<Rational> boundary, Rational low, Rational high) {
    return Space.of(boundary).or(interval(low, high, 0).where(r -> !boundary.contains(r)));
  }

  /** A random probability vector with small denominators; often on a face. */
  public static List<Rational> distribution(int length, Random random) {
    return Simplex.weighted(length, random);
  }

  /**
   * Simpler numbers near a given one: 0, 1, then fractions with smaller denominators on its way.
   */
  public static Stream<Rational> simpler(Rational r) {
    List<Rational> candidates =
        new ArrayList<>(List.of(Rational.ZERO, Rational.ONE, Rational.HALF));
    for (int d = 2; d <= 12 && BigInteger.valueOf(d).compareTo(r.denominator()) < 0; d++) {
      candidates.add(Rational.of(Fractions.floor(r.times(Rational.of(d))), BigInteger.valueOf(d)));
    }
    return candidates.stream().distinct().takeWhile(c -> !c.equals(r));
  }
}
