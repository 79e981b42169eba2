package counterplay.space.choice;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The probability vectors of one length. The smallest are the vertices, then those with small
 * denominators and supports.
 *
 * @param length how many probabilities, at least one
 * @param maxDenominator the largest common denominator, or 0 if there is none
 */
public record Simplex(int length, int maxDenominator) implements Range<List<Rational>> {

  /**
   * @throws IllegalArgumentException if there is no probability
   */
  public Simplex {
    if (length < 1 || maxDenominator < 0) {
      throw new IllegalArgumentException(
          "vectors of " + length + " probabilities with denominators up to " + maxDenominator);
    }
  }

  /** The vertex that puts everything in one place. */
  public static List<Rational> vertex(int length, int place) {
    return Lists.each(length, k -> k == place ? Rational.ONE : Rational.ZERO);
  }

  @Override
  public Stream<List<Rational>> smallestFirst() {
    Stream<List<Rational>> vertices = extremes().stream();
    if (length == 1) return vertices;
    Stream<Integer> sums = Stream.iterate(4, s -> s + 1);
    if (maxDenominator > 0) sums = sums.limit(Math.max(0, maxDenominator + length - 3));
    return Stream.concat(
        vertices,
        sums.flatMap(
            sum ->
                IntStream.rangeClosed(2, Math.min(length, sum / 2))
                    .boxed()
                    .filter(support -> maxDenominator == 0 || sum - support <= maxDenominator)
                    .flatMap(support -> vectors(support, sum - support))));
  }

  /**
   * The vectors with exactly this number of positive entries and exactly this common denominator.
   */
  private Stream<List<Rational>> vectors(int support, int d) {
    return compositions(length, d, support)
        .filter(parts -> d == 1 || parts.stream().reduce(d, Simplex::gcd) == 1)
        .map(parts -> parts.stream().map(k -> Rational.of(k, d)).toList());
  }

  /**
   * The ways to write the total as a sum of so many parts, exactly so many of them positive, the
   * first ones largest first.
   */
  private static Stream<List<Integer>> compositions(int parts, int total, int positive) {
    if (positive > parts || positive > total || positive == 0 && total > 0) return Stream.empty();
    if (parts == 0) return Stream.of(List.of());
    return IntStream.iterate(total, k -> k >= 0, k -> k - 1)
        .boxed()
        .flatMap(
            k ->
                compositions(parts - 1, total - k, k > 0 ? positive - 1 : positive)
                    .map(rest -> joined(k, rest)));
  }

  private static List<Integer> joined(int head, List<Integer> rest) {
    List<Integer> all = new ArrayList<>(List.of(head));
    all.addAll(rest);
    return all;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /**
   * 0 and 1 for vertices, otherwise the denominator and the number of positive entries, less two.
   */
  @Override
  public long cost(List<Rational> value) {
    int place = value.indexOf(Rational.ONE);
    if (place >= 0) return Math.min(place, 1);
    return Fractions.capped(Rational.commonDenominator(value)) + support(value) - 2;
  }

  private static long support(List<Rational> value) {
    return value.stream().filter(p -> !p.isZero()).count();
  }

  /** Finite with bounded denominators: sums of the numbers of vectors of each. */
  @Override
  public Optional<BigInteger> size() {
    return maxDenominator == 0 && length > 1
        ? Optional.empty()
        : Optional.of(BigInteger.valueOf(smallestFirst().count()));
  }

  @Override
  public List<Rational> random(Random random) {
    if (length == 1) return vertex(1, 0);
    if (maxDenominator > 0) return drawn(1 + random.nextInt(maxDenominator), random);
    if (random.nextInt(4) == 0) return drawn(1 + random.nextInt(1000), random);
    return weighted(length, random);
  }

  /** So many units, each put in a random place. */
  private List<Rational> drawn(int d, Random random) {
    long[] parts = new long[length];
    for (int k = 0; k < d; k++) parts[random.nextInt(length)]++;
    return vector(parts, d);
  }

  /** Weights 0 to 3: small denominators, often on a face. */
  public static List<Rational> weighted(int length, Random random) {
    long[] weights = new long[length];
    long total = 0;
    while (total == 0) {
      total = 0;
      for (int k = 0; k < length; k++) total += weights[k] = random.nextInt(4);
    }
    return vector(weights, total);
  }

  private static List<Rational> vector(long[] parts, long total) {
    List<Rational> vector = new ArrayList<>();
    for (long part : parts) vector.add(Rational.of(part, total));
    return List.copyOf(vector);
  }

  @Override
  public List<List<Rational>> extremes() {
    return Lists.each(length, k -> vertex(length, k));
  }

  /** (1 - e) times a vertex and e elsewhere: in one place, or spread over all the others. */
  @Override
  public List<List<Rational>> near(Rational distance) {
    Set<List<Rational>> all = new LinkedHashSet<>();
    for (int place = 0; place < length; place++) {
      List<Rational> vertex = vertex(length, place);
      Rational others = Rational.of(1, Math.max(1, length - 1));
      all.add(
          mixed(
              vertex,
              vertex.stream()
                  .map(p -> p.isZero() ? others : length == 1 ? Rational.ONE : Rational.ZERO)
                  .toList(),
              distance));
      for (int other = 0; other < length; other++)
        if (other != place) all.add(mixed(vertex, vertex(length, other), distance));
    }
    return all.stream().map(this::rounded).distinct().toList();
  }

  private static List<Rational> mixed(List<Rational> a, List<Rational> b, Rational share) {
    Rational rest = Rational.ONE.minus(share);
    return Lists.each(a.size(), k -> a.get(k).times(rest).plus(b.get(k).times(share)));
  }

  private List<Rational> rounded(List<Rational> vector) {
    return maxDenominator == 0 ? vector : rounded(vector, maxDenominator);
  }

  /**
   * The nearest vector with this denominator: every entry rounded down, then the largest remainders
   * up.
   */
  static List<Rational> rounded(List<Rational> vector, int d) {
    if (Rational.commonDenominator(vector).compareTo(BigInteger.valueOf(d)) <= 0) return vector;
    Rational scale = Rational.of(d);
    long[] parts = new long[vector.size()];
    long left = d;
    for (int k = 0; k < parts.length; k++)
      left -= parts[k] = Fractions.floor(vector.get(k).times(scale)).longValueExact();
    Comparator<Integer> remainder =
        Comparator.comparing(k -> vector.get(k).times(scale).minus(Rational.of(parts[k])));
    List<Integer> order =
        IntStream.range(0, parts.length).boxed().sorted(remainder.reversed()).toList();
    for (int k = 0; k < left; k++) parts[order.get(k)]++;
    return vector(parts, d);
  }

  /**
   * Some or all of an entry moved to another one, two entries exchanged, half of the way to a
   * vertex or to the centre.
   */
  @Override
  public Stream<List<Rational>> neighbours(List<Rational> value) {
    Set<List<Rational>> all = new LinkedHashSet<>();
    Rational step = Rational.of(BigInteger.ONE, Rational.commonDenominator(value));
    List<Rational> steps = List.of(step, step.times(Rational.HALF));
    for (int from = 0; from < length; from++) {
      all.add(mixed(value, vertex(length, from), Rational.HALF));
      for (int to = 0; to < length; to++) {
        if (to == from || value.get(from).isZero()) continue;
        Rational whole = value.get(from);
        all.add(moved(value, from, to, whole));
        all.add(moved(value, from, to, whole.times(Rational.HALF)));
        for (Rational part : steps)
          if (part.compareTo(whole) < 0) all.add(moved(value, from, to, part));
        all.add(moved(value, from, to, whole.minus(value.get(to))));
      }
    }
    all.add(mixed(value, Collections.nCopies(length, Rational.of(1, length)), Rational.HALF));
    return all.stream()
        .filter(v -> v.stream().allMatch(p -> p.signum() >= 0))
        .map(this::rounded)
        .filter(v -> !v.equals(value))
        .distinct();
  }

  private static List<Rational> moved(List<Rational> value, int from, int to, Rational part) {
    List<Rational> less = Lists.with(value, from, value.get(from).minus(part));
    return Lists.with(less, to, less.get(to).plus(part));
  }

  /**
   * The vertices, small vectors, the nearest ones with smaller denominators, and those with an
   * entry less.
   */
  @Override
  public Stream<List<Rational>> smaller(List<Rational> value) {
    Set<List<Rational>> all = new LinkedHashSet<>();
    smallestFirst().limit(Math.max(24, 2L * length)).forEach(all::add);
    int d = Rational.commonDenominator(value).min(BigInteger.valueOf(1 << 16)).intValueExact();
    for (int b = 2; b < d; b = b < 12 ? b + 1 : b * 2) all.add(rounded(value, b));
    for (int k = Math.max(1, d - 4); k < d; k++) all.add(rounded(value, k));
    for (int from = 0; from < length; from++) {
      for (int to = 0; to < length; to++)
        if (from != to) all.add(moved(value, from, to, value.get(from)));
    }
    Weight weight = weight(value);
    return all.stream()
        .filter(v -> weight(v).compareTo(weight) < 0)
        .sorted(Comparator.comparing(this::weight));
  }

  @Override
  public Weight weight(List<Rational> value) {
    return new Weight(
        0,
        Fractions.capped(Rational.commonDenominator(value).subtract(BigInteger.ONE)),
        support(value) - 1);
  }

  /** A vector of another length is cut or filled up with zeros. */
  @Override
  public List<Rational> fitted(Object recorded) {
    List<Rational> parts = new ArrayList<>();
    if (recorded instanceof List<?> list) {
      for (Object part : list)
        if (part instanceof Rational p && p.signum() >= 0 && parts.size() < length) parts.add(p);
    }
    Rational total = Rational.sum(parts);
    if (total.isZero()) return vertex(length, 0);
    while (parts.size() < length) parts.add(Rational.ZERO);
    return rounded(parts.stream().map(p -> p.over(total)).toList());
  }

  @Override
  public int dimensions() {
    return length == 1 ? 0 : length;
  }

  /** The coordinates are weights; their shares are the probabilities. */
  @Override
  public List<Rational> at(List<Rational> coordinates, BigInteger denominator) {
    Rational total = Rational.sum(coordinates);
    if (total.isZero()) return vertex(length, 0);
    int bound = denominator.min(BigInteger.valueOf(1 << 20)).intValueExact();
    return rounded(
        coordinates.stream().map(c -> c.over(total)).toList(),
        maxDenominator == 0 ? bound : Math.min(bound, maxDenominator));
  }

  @Override
  public List<Rational> coordinates(List<Rational> value) {
    return length == 1 ? List.of() : value;
  }
}
