package counterplay.space;

import counterplay.exact.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Spaces of rational numbers and of probability vectors. */
public final class Rationals {

  private Rationals() {}

  /** The rationals in [0, 1] with denominators up to the given one: 0, 1, 1/2, 1/3, 2/3, ... */
  public static Space<Rational> unitInterval(int maxDenominator) {
    Set<Rational> grid = new LinkedHashSet<>();
    for (int d = 1; d <= maxDenominator; d++) for (int n = 0; n <= d; n++) grid.add(Rational.of(n, d));
    return Space.of(List.copyOf(grid));
  }

  /** The same without 0 and 1. */
  public static Space<Rational> openUnitInterval(int maxDenominator) {
    return Space.of(unitInterval(maxDenominator).smallestFirst()
        .filter(r -> r.signum() > 0 && r.compareTo(Rational.ONE) < 0).toList());
  }

  /** Probability vectors of the given length with denominators up to the given one: vertices, then edges, then inside. */
  public static Space<List<Rational>> simplex(int length, int maxDenominator) {
    Set<List<Rational>> all = new LinkedHashSet<>();
    for (int d = 1; d <= maxDenominator; d++) compositions(length, d, d, new ArrayList<>(), all);
    Comparator<List<Rational>> support = Comparator.comparingLong(v -> v.stream().filter(r -> !r.isZero()).count());
    return Space.of(all.stream().sorted(support).toList());
  }

  private static void compositions(int length, int left, int d, List<Rational> head, Set<List<Rational>> all) {
    if (head.size() == length - 1) {
      List<Rational> vector = new ArrayList<>(head);
      vector.add(Rational.of(left, d));
      all.add(List.copyOf(vector));
      return;
    }
    for (int k = left; k >= 0; k--) {
      head.add(Rational.of(k, d));
      compositions(length, left - k, d, head, all);
      head.remove(head.size() - 1);
    }
  }

  /** A random probability vector with small denominators; often on a face. */
  public static List<Rational> distribution(int length, Random random) {
    long[] weights = new long[length];
    long total = 0;
    while (total == 0) {
      total = 0;
      for (int k = 0; k < length; k++) total += weights[k] = random.nextInt(4);
    }
    List<Rational> vector = new ArrayList<>();
    for (long w : weights) vector.add(Rational.of(w, total));
    return List.copyOf(vector);
  }

  /** Simpler numbers near a given one: 0, 1, then fractions with smaller denominators on its way. */
  public static Stream<Rational> simpler(Rational r) {
    List<Rational> candidates = new ArrayList<>(List.of(Rational.ZERO, Rational.ONE, Rational.HALF));
    for (int d = 2; d <= 12 && Rational.of(d).compareTo(Rational.of(r.denominator(), java.math.BigInteger.ONE)) < 0; d++) {
      Rational scaled = r.times(Rational.of(d));
      Rational floor = Rational.of(scaled.numerator().divide(scaled.denominator()), java.math.BigInteger.ONE);
      candidates.add(floor.over(Rational.of(d)));
    }
    return candidates.stream().distinct().takeWhile(c -> !c.equals(r));
  }
}
