package counterplay.search.inequality;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Looks for a point at which a polynomial is negative, or not positive, or not zero. First points
 * that are given: ends, corners, what lies next to them, and small rationals; then descents in
 * floating point, the ends of which are rounded to rationals with growing denominators. Only the
 * sign of the exact value at an exact point decides.
 */
public final class Refutation {

  private static final int MOST_POINTS = 20_000;
  private static final int MOST_VALUES = 400_000;
  private static final int DESCENTS = 24;
  private static final int STEPS = 20_000;
  private static final List<Rational> FREE = free();
  private static final List<Rational> PARTS =
      List.of(
          Rational.ZERO,
          Rational.ONE,
          Rational.HALF,
          Rational.of(1, 3),
          Rational.of(2, 3),
          Rational.of(1, 4),
          Rational.of(3, 4),
          Rational.of(1, 1000),
          Rational.of(999, 1000),
          Rational.of(1, 5),
          Rational.of(4, 5),
          Rational.of(2, 5),
          Rational.of(3, 5),
          Rational.of(1, 6),
          Rational.of(5, 6),
          Rational.of(1, 10),
          Rational.of(9, 10));
  private static final long[] DENOMINATORS = {
    1, 2, 3, 4, 5, 6, 8, 10, 12, 20, 60, 100, 1_000, 10_000, 1_000_000
  };

  private final Polynomial p;
  private final Within where;
  private final Predicate<Rational> wanted;
  private final List<List<String>> blocks = new ArrayList<>();

  private Refutation(Polynomial p, Within where, Predicate<Rational> wanted) {
    this.p = p;
    this.where = where;
    this.wanted = wanted;
    blocks.addAll(where.groups());
    where.box().keySet().forEach(x -> blocks.add(List.of(x)));
    where.free(p).forEach(x -> blocks.add(List.of(x)));
  }

  private static List<Rational> free() {
    Set<Rational> all = new LinkedHashSet<>(List.of(Rational.ZERO));
    for (long[] f :
        new long[][] {
          {1, 1},
          {1, 2},
          {2, 1},
          {3, 1},
          {1, 3},
          {3, 2},
          {1, 4},
          {2, 3},
          {3, 4},
          {4, 1},
          {5, 1},
          {10, 1},
          {1, 10},
          {1, 5},
          {100, 1},
          {1000, 1},
          {1, 1000},
          {1_000_000, 1}
        }) {
      all.add(Rational.of(f[0], f[1]));
      all.add(Rational.of(-f[0], f[1]));
    }
    return List.copyOf(all);
  }

  /** A point at which the polynomial is negative; if strict, not positive. */
  public static Optional<Map<String, Rational>> below(Polynomial p, Within where, boolean strict) {
    return new Refutation(p, where, v -> v.signum() < (strict ? 1 : 0)).found();
  }

  /** A point at which the polynomial is not zero. */
  public static Optional<Map<String, Rational>> nonzero(Polynomial p, Within where) {
    return new Refutation(p, where, v -> !v.isZero()).given();
  }

  private Optional<Map<String, Rational>> found() {
    Optional<Map<String, Rational>> given = given();
    return given.isPresent() || blocks.isEmpty() ? given : descended();
  }

  private boolean holds(Map<String, Rational> point) {
    return where.contains(point) && wanted.test(p.at(Rational.ONE, point::get));
  }

  // ---- points that are given ----

  private Optional<Map<String, Rational>> given() {
    int most = Math.max(200, Math.min(MOST_POINTS, MOST_VALUES / Math.max(1, p.size())));
    int each = (int) Math.max(2, Math.pow(most, 1.0 / Math.max(1, blocks.size())));
    List<Map<String, Rational>> points = List.of(new TreeMap<>());
    for (List<String> block : blocks) {
      List<Map<String, Rational>> choices = choices(block);
      List<Map<String, Rational>> more = new ArrayList<>();
      for (Map<String, Rational> point : points) {
        for (int k = 0; k < Math.min(each, choices.size()) && more.size() < most; k++) {
          Map<String, Rational> next = new TreeMap<>(point);
          next.putAll(choices.get(k));
          more.add(next);
        }
      }
      points = more;
    }
    return points.stream().filter(this::holds).findFirst();
  }

  private List<Map<String, Rational>> choices(List<String> block) {
    if (where.groups().contains(block)) return mixtures(block);
    String x = block.get(0);
    List<Rational> ends = where.box().get(x);
    List<Rational> values =
        ends == null
            ? FREE
            : PARTS.stream()
                .map(q -> ends.get(0).plus(ends.get(1).minus(ends.get(0)).times(q)))
                .toList();
    return values.stream().map(v -> Map.of(x, v)).toList();
  }

  /** Corners, middles of edges and faces, then all mixtures with small denominators. */
  private static List<Map<String, Rational>> mixtures(List<String> group) {
    int n = group.size();
    Set<List<Integer>> weights = new LinkedHashSet<>();
    for (int k = 0; k < n; k++) weights.add(unit(n, k));
    weights.add(Collections.nCopies(n, 1));
    for (int total = 2; total <= 12 && weights.size() < 2_000; total++)
      compositions(n, total, new ArrayList<>(), weights);
    for (int k = 0; k < n; k++) {
      List<Integer> near = new ArrayList<>(Collections.nCopies(n, 1));
      near.set(k, 1_000);
      weights.add(near);
    }
    return weights.stream()
        .map(
            w -> {
              long sum = w.stream().mapToLong(Integer::longValue).sum();
              Map<String, Rational> point = new TreeMap<>();
              for (int k = 0; k < n; k++) point.put(group.get(k), Rational.of(w.get(k), sum));
              return point;
            })
        .distinct()
        .toList();
  }

  private static List<Integer> unit(int n, int k) {
    return Lists.each(n, j -> j == k ? 1 : 0);
  }

  private static void compositions(
      int n, int rest, List<Integer> begun, Set<List<Integer>> weights) {
    if (weights.size() > 4_000) return;
    if (begun.size() == n - 1) {
      weights.add(Lists.plus(begun, rest));
      return;
    }
    for (int k = rest; k >= 0; k--) {
      begun.add(k);
      compositions(n, rest - k, begun, weights);
      begun.remove(begun.size() - 1);
    }
  }

  // ---- descents ----

  private Optional<Map<String, Rational>> descended() {
    List<String> names = blocks.stream().flatMap(List::stream).toList();
    Descent descent = new Descent(p, where, blocks, names);
    Random random = new Random(20);
    List<double[]> ends = new ArrayList<>();
    long budget = STEPS * 20L / Math.max(1, p.size());
    for (int k = 0; k < DESCENTS; k++) ends.add(descent.from(random, k, budget / DESCENTS));
    ends.sort(Comparator.comparingDouble(descent::value));
    for (double[] end : ends) {
      for (long d : DENOMINATORS) {
        Map<String, Rational> point = rounded(end, names, d);
        if (holds(point)) return Optional.of(point);
      }
    }
    return Optional.empty();
  }

  /** The nearest numbers with denominators up to d, moved to the domain. */
  private Map<String, Rational> rounded(double[] x, List<String> names, long d) {
    Map<String, Rational> point = new TreeMap<>();
    for (int k = 0; k < x.length; k++) point.put(names.get(k), near(x[k], d));
    where
        .box()
        .forEach(
            (name, ends) ->
                point.computeIfPresent(name, (n, v) -> v.max(ends.get(0)).min(ends.get(1))));
    for (List<String> group : where.groups()) {
      Rational sum = Rational.sum(group.stream().map(point::get).toList());
      if (sum.signum() > 0) group.forEach(n -> point.put(n, point.get(n).over(sum)));
    }
    return point;
  }

  /** The last convergent of the number's continued fraction with a denominator up to d. */
  private static Rational near(double x, long d) {
    if (Double.isNaN(x) || Math.abs(x) > 1e15) return Rational.ZERO;
    BigInteger[] p = {BigInteger.ONE, BigInteger.valueOf((long) Math.floor(x))};
    BigInteger[] q = {BigInteger.ZERO, BigInteger.ONE};
    double rest = x - Math.floor(x);
    for (int k = 0; k < 40 && rest > 1e-12; k++) {
      double inverse = 1 / rest;
      BigInteger a = BigInteger.valueOf((long) Math.floor(inverse));
      BigInteger below = a.multiply(q[1]).add(q[0]);
      if (below.compareTo(BigInteger.valueOf(d)) > 0) {
        // the nearest of those that are left
        return Math.abs(x * d - Math.rint(x * d))
                < Math.abs(x - p[1].doubleValue() / q[1].doubleValue()) * d
            ? Rational.of((long) Math.rint(x * d), d)
            : Rational.of(p[1], q[1]);
      }
      BigInteger above = a.multiply(p[1]).add(p[0]);
      p = new BigInteger[] {p[1], above};
      q = new BigInteger[] {q[1], below};
      rest = inverse - Math.floor(inverse);
    }
    return Rational.of(p[1], q[1]);
  }
}
