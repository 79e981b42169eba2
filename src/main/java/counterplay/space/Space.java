package counterplay.space;

import counterplay.claim.Candidates;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A set of candidates: enumerated smallest first, sampled with a seed, shrunk.
 *
 * @param isFinite whether the enumeration ends
 * @param enumeration all elements, smallest first, each once
 * @param sampler one element drawn with the given source of randomness
 * @param shrinker the elements that are smaller than a given one, best first
 * @param <T> the element
 */
public record Space<T>(boolean isFinite, Supplier<Stream<T>> enumeration, Function<Random, T> sampler,
    Function<T, Stream<T>> shrinker) implements Candidates<T> {

  /** The given elements, smallest first. */
  public static <T> Space<T> of(List<T> elements) {
    List<T> all = List.copyOf(elements);
    if (all.isEmpty()) throw new IllegalArgumentException("a space without an element");
    return new Space<>(true, all::stream, random -> all.get(random.nextInt(all.size())),
        e -> all.subList(0, Math.max(0, all.indexOf(e))).stream());
  }

  /** The given elements, smallest first. */
  @SafeVarargs
  public static <T> Space<T> of(T... elements) {
    List<T> all = new ArrayList<>();
    for (T element : elements) all.add(element);
    return of(all);
  }

  /** The integers from {@code first} to {@code last}, both included. */
  public static Space<Integer> range(int first, int last) {
    return of(IntStream.rangeClosed(first, last).boxed().toList());
  }

  /** A finite set that is too large to be kept in a list; sampling must be given. */
  public static <T> Space<T> enumerated(Supplier<Stream<T>> enumeration, Function<Random, T> sampler) {
    return new Space<>(true, enumeration, sampler, e -> Stream.empty());
  }

  /** An infinite set known by its sampler; its enumeration is that of the structured elements, then random ones. */
  public static <T> Space<T> random(List<T> structured, Function<Random, T> sampler) {
    List<T> first = List.copyOf(structured);
    return new Space<>(false, () -> Stream.concat(first.stream(), draws(sampler, 0)), sampler, e -> Stream.empty());
  }

  private static <T> Stream<T> draws(Function<Random, T> sampler, long seed) {
    Random random = new Random(seed);
    return Stream.generate(() -> sampler.apply(random));
  }

  @Override public Stream<T> smallestFirst() {
    return enumeration.get();
  }

  @Override public Stream<T> sampled(long seed) {
    return draws(sampler, seed);
  }

  @Override public Stream<T> smaller(T element) {
    return shrinker.apply(element);
  }

  /** The same set in other clothes; elements are shrunk only where {@link #shrinking} says how. */
  public <U> Space<U> map(Function<T, U> f) {
    return new Space<>(isFinite, () -> enumeration.get().map(f), random -> f.apply(sampler.apply(random)), e -> Stream.empty());
  }

  /**
   * The elements that satisfy a condition; sampling rejects, so the condition should not be rare.
   */
  public Space<T> where(Predicate<T> condition) {
    return new Space<>(isFinite, () -> enumeration.get().filter(condition), random -> {
      for (int tries = 0; tries < 100_000; tries++) {
        T drawn = sampler.apply(random);
        if (condition.test(drawn)) return drawn;
      }
      throw new IllegalStateException("the condition of a space is too rare to be met by rejection");
    }, e -> shrinker.apply(e).filter(condition));
  }

  /** All pairs, combined; the second varies fastest. The second factor must be finite. */
  public <U, V> Space<V> times(Space<U> that, BiFunction<T, U, V> combine) {
    return then(t -> that.map(u -> combine.apply(t, u)), that.isFinite);
  }

  /** The dependent product: for each element the set that it determines, which must be finite. */
  public <U> Space<U> then(Function<T, Space<U>> next) {
    return then(next, true);
  }

  private <U> Space<U> then(Function<T, Space<U>> next, boolean nextIsFinite) {
    return new Space<>(isFinite && nextIsFinite, () -> enumeration.get().flatMap(t -> next.apply(t).smallestFirst()),
        random -> next.apply(sampler.apply(random)).sampler().apply(random), e -> Stream.empty());
  }

  /** This set followed by another one that shares no element with it. */
  public Space<T> or(Space<T> that) {
    return new Space<>(isFinite && that.isFinite, () -> Stream.concat(enumeration.get(), that.smallestFirst()),
        random -> random.nextBoolean() ? sampler.apply(random) : that.sampler().apply(random),
        e -> Stream.concat(shrinker.apply(e), that.smaller(e)).distinct());
  }

  /** The same set with another way to shrink. */
  public Space<T> shrinking(Function<T, Stream<T>> shrinker) {
    return new Space<>(isFinite, enumeration, sampler, shrinker);
  }
}
