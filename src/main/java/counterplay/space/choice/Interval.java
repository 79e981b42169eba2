package counterplay.space.choice;

import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The rational numbers between two ends. The smallest are those with the smallest denominators,
 * among these the ones next to zero: 0, 1, 1/2, 1/3, 2/3, ...
 *
 * @param low the lower end
 * @param high the upper end, above the lower one
 * @param isOpen whether the ends themselves are left out
 * @param maxDenominator the largest denominator, or 0 if there is none
 */
public record Interval(Rational low, Rational high, boolean isOpen, int maxDenominator)
    implements Range<Rational> {

  /**
   * @throws IllegalArgumentException if nothing lies between the ends
   */
  public Interval {
    if (low.compareTo(high) >= 0) {
      throw new IllegalArgumentException(
          "an interval from " + low + " to " + high + "; wanted is a lower and an upper end");
    }
    if (maxDenominator < 0)
      throw new IllegalArgumentException("denominators up to " + maxDenominator);
  }

  @Override
  public Stream<Rational> smallestFirst() {
    LongStream all = LongStream.iterate(1, d -> d + 1);
    return (maxDenominator == 0 ? all : all.limit(maxDenominator))
        .boxed()
        .flatMap(this::withDenominator);
  }

  /** The numbers of exactly this denominator, next to zero first. */
  private Stream<Rational> withDenominator(long d) {
    Rational scale = Rational.of(d);
    long first = Fractions.ceiling(low.times(scale)).longValueExact();
    long last = Fractions.floor(high.times(scale)).longValueExact();
    if (first > last) return Stream.empty();
    long start = Math.max(first, Math.min(last, 0));
    long reach = Math.max(last - start, start - first);
    return LongStream.rangeClosed(0, reach)
        .boxed()
        .flatMap(k -> k == 0 ? Stream.of(start) : Stream.of(start + k, start - k))
        .filter(n -> n >= first && n <= last)
        .map(n -> Rational.of(n, d))
        .filter(r -> r.denominator().equals(BigInteger.valueOf(d)) && contains(r));
  }

  private boolean contains(Rational r) {
    int fromLow = r.compareTo(low);
    int fromHigh = r.compareTo(high);
    return isOpen ? fromLow > 0 && fromHigh < 0 : fromLow >= 0 && fromHigh <= 0;
  }

  private Rational smallest() {
    BigInteger least = Fractions.ceiling(low);
    Rational whole =
        Rational.of(least.max(Fractions.floor(high).min(BigInteger.ZERO)), BigInteger.ONE);
    if (contains(whole)) return whole;
    return smallestFirst()
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "no number with a denominator up to "
                        + maxDenominator
                        + " between "
                        + low
                        + " and "
                        + high));
  }

  /**
   * Whole numbers cost their distance from the smallest one, others their denominator more than the
   * width.
   */
  @Override
  public long cost(Rational value) {
    Rational first = smallest();
    if (value.denominator().equals(first.denominator()))
      return Fractions.ceiling(value.minus(first).abs()).longValueExact();
    BigInteger more = value.denominator().subtract(first.denominator());
    return Fractions.ceiling(high.minus(low))
        .add(more)
        .min(BigInteger.valueOf(Integer.MAX_VALUE))
        .longValueExact();
  }

  @Override
  public Optional<BigInteger> size() {
    return maxDenominator == 0
        ? Optional.empty()
        : Optional.of(BigInteger.valueOf(smallestFirst().count()));
  }

  @Override
  public Rational random(Random random) {
    int bound = maxDenominator == 0 ? (random.nextInt(4) == 0 ? 1000 : 12) : maxDenominator;
    for (int tries = 0; tries < 1000; tries++) {
      long d = 1L + random.nextInt(bound);
      Rational scale = Rational.of(d);
      BigInteger first = Fractions.ceiling(low.times(scale));
      long count = Fractions.floor(high.times(scale)).subtract(first).longValueExact() + 1;
      if (count <= 0) continue;
      Rational r =
          Rational.of(
              first.add(BigInteger.valueOf((long) (random.nextDouble() * count))),
              BigInteger.valueOf(d));
      if (contains(r)) return r;
    }
    return smallest();
  }

  @Override
  public List<Rational> extremes() {
    return isOpen
        ? near(maxDenominator == 0 ? Rational.of(1, 1000) : Rational.ZERO)
        : kept(List.of(low, high));
  }

  @Override
  public List<Rational> near(Rational distance) {
    Rational width = high.minus(low);
    Rational step =
        maxDenominator == 0
            ? width.times(distance)
            : width.times(distance).max(Rational.of(1, maxDenominator));
    return kept(List.of(low.plus(step), high.minus(step)));
  }

  /**
   * Those of the numbers, brought to an admissible denominator, that lie inside; the smallest if
   * none does.
   */
  private List<Rational> kept(List<Rational> numbers) {
    Set<Rational> inside = new LinkedHashSet<>();
    for (Rational r : numbers) {
      Rational rounded = rounded(r);
      if (contains(rounded)) inside.add(rounded);
    }
    return inside.isEmpty() ? List.of(smallest()) : List.copyOf(inside);
  }

  private Rational rounded(Rational r) {
    return maxDenominator == 0 ? r : Fractions.nearest(r, BigInteger.valueOf(maxDenominator));
  }

  @Override
  public Stream<Rational> neighbours(Rational value) {
    Rational q = Rational.of(value.denominator(), BigInteger.ONE);
    List<Rational> all =
        new ArrayList<>(
            List.of(
                low,
                high,
                low.plus(value).times(Rational.HALF),
                high.plus(value).times(Rational.HALF)));
    for (Rational step :
        List.of(
            Rational.ONE,
            q.inverse(),
            q.times(Rational.of(2)).inverse(),
            q.times(q.plus(Rational.ONE)).inverse())) {
      all.add(value.plus(step));
      all.add(value.minus(step));
    }
    return all.stream().map(this::rounded).filter(r -> contains(r) && !r.equals(value)).distinct();
  }

  /** The small ones of the listing, then the nearest ones with smaller denominators. */
  @Override
  public Stream<Rational> smaller(Rational value) {
    Set<Rational> all = new LinkedHashSet<>();
    smallestFirst().limit(24).forEach(all::add);
    BigInteger d = value.denominator();
    for (BigInteger b = BigInteger.TWO; b.compareTo(d) < 0; b = b.multiply(BigInteger.TWO))
      all.add(Fractions.nearest(value, b));
    for (int k = 1; k <= 8; k++) {
      BigInteger below = d.subtract(BigInteger.valueOf(k));
      if (below.signum() > 0) all.add(Fractions.nearest(value, below));
    }
    Rational one = Rational.of(value.signum());
    if (value.abs().compareTo(Rational.ONE) > 0) {
      all.addAll(
          List.of(
              value.minus(one),
              Rational.of(Fractions.floor(value.times(Rational.HALF)), BigInteger.ONE)));
    }
    Weight weight = weight(value);
    return all.stream()
        .filter(r -> contains(r) && admissible(r) && weight(r).compareTo(weight) < 0)
        .sorted(Comparator.comparing(this::weight));
  }

  private boolean admissible(Rational r) {
    return maxDenominator == 0
        || r.denominator().compareTo(BigInteger.valueOf(maxDenominator)) <= 0;
  }

  @Override
  public Weight weight(Rational value) {
    return new Weight(
        0,
        Fractions.capped(value.denominator().subtract(BigInteger.ONE)),
        Fractions.capped(value.numerator().abs()));
  }

  @Override
  public Rational fitted(Object recorded) {
    if (!(recorded instanceof Rational r)) return smallest();
    return kept(List.of(r.max(low).min(high))).get(0);
  }

  @Override
  public int dimensions() {
    return 1;
  }

  @Override
  public Rational at(List<Rational> coordinates, BigInteger denominator) {
    Rational exact = low.plus(high.minus(low).times(coordinates.get(0)));
    BigInteger most =
        maxDenominator == 0 ? denominator : denominator.min(BigInteger.valueOf(maxDenominator));
    return kept(List.of(Fractions.nearest(exact, most))).get(0);
  }

  @Override
  public List<Rational> coordinates(Rational value) {
    return List.of(value.minus(low).over(high.minus(low)));
  }
}
