package counterplay.space;

import counterplay.claim.Candidates;
import counterplay.data.Lists;
import counterplay.space.choice.Choices;
import counterplay.space.choice.Chooser;
import counterplay.space.choice.Listing;
import counterplay.space.choice.Range;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A set of candidates, known by the choices that make an element: an integer, a rational number in
 * an interval, a point of a simplex. What makes elements of such choices (map, where, products,
 * unions) needs no inverse, and yet every space that is put together in this way is listed smallest
 * first, drawn from, shrunk, and searched at its corners, near them, among its structured members,
 * in the neighbourhood of an element and along its coordinates.
 *
 * @param <T> the element
 */
public interface Space<T> extends Candidates<T> {

  /** The element that these choices make; empty if a condition refuses it. */
  Optional<Drawn<T>> draw(Chooser chooser);

  /**
   * All elements with their choices, smallest first, each once; endless if there are infinitely
   * many. What a condition refuses is there as nothing, so that one can stop looking.
   */
  Stream<Optional<Drawn<T>>> attempts();

  /** How many elements there are; empty if infinitely many. Counts where it cannot be computed. */
  Optional<BigInteger> size();

  /**
   * {@inheritDoc} Knows only what {@link #shrinking} says; {@link Neighbourhood#smaller} knows the
   * choices as well.
   */
  @Override
  Stream<T> smaller(T element);

  /** The given elements, smallest first. */
  static <T> Space<T> of(List<T> elements) {
    return new Listed<>(List.copyOf(elements));
  }

  /** The given elements, smallest first. */
  @SafeVarargs
  static <T> Space<T> of(T... elements) {
    List<T> all = new ArrayList<>();
    for (T element : elements) all.add(element);
    return of(all);
  }

  /** The integers from {@code first} to {@code last}, both included. */
  static Space<Integer> range(int first, int last) {
    return of(IntStream.rangeClosed(first, last).boxed().toList());
  }

  /** The values of one domain. */
  static <T> Space<T> of(Range<T> domain) {
    return new Single<>(domain);
  }

  /** A finite set that is known only by its listing and its sampler. */
  static <T> Space<T> enumerated(Supplier<Stream<T>> enumeration, Function<Random, T> sampler) {
    return new Opaque<>(new Listing(enumeration, true), enumeration, sampler);
  }

  /**
   * An infinite set known only by its sampler; its enumeration is that of the structured elements,
   * then random ones.
   */
  static <T> Space<T> random(List<T> structured, Function<Random, T> sampler) {
    return endless(List.copyOf(structured)::stream, sampler);
  }

  /**
   * An infinite set known by the listing of its smallest elements and its sampler, with whose draws
   * the listing goes on.
   */
  static <T> Space<T> endless(Supplier<Stream<T>> smallest, Function<Random, T> sampler) {
    Supplier<Stream<T>> all =
        () -> {
          Random random = new Random(0);
          return Stream.concat(smallest.get(), Stream.generate(() -> sampler.apply(random)));
        };
    return new Opaque<>(new Listing(all, false), all, sampler);
  }

  /** What the given candidates are, if nothing else is known of them. */
  static <T> Space<T> of(Candidates<T> candidates) {
    if (candidates instanceof Space<T> space) return space;
    Function<Random, T> sampler =
        random -> candidates.sampled(random.nextLong()).findFirst().orElseThrow();
    Listing listing = new Listing(candidates::smallestFirst, candidates.isFinite());
    return new Opaque<>(listing, candidates::smallestFirst, sampler).shrinking(candidates::smaller);
  }

  /** So many elements of the given space, in a list. */
  static <T> Space<List<T>> lists(int length, Space<T> element) {
    return new Sequence<>(Lists.each(length, k -> element));
  }

  /** One element of each of the given spaces, in a list; the last varies fastest. */
  static <T> Space<List<T>> lists(List<Space<T>> elements) {
    return new Sequence<>(List.copyOf(elements));
  }

  /**
   * All elements with their choices, smallest first, each once; endless if there are infinitely
   * many.
   */
  default Stream<Drawn<T>> listed() {
    return attempts().flatMap(Optional::stream);
  }

  @Override
  default Stream<T> smallestFirst() {
    return listed().map(Drawn::value);
  }

  @Override
  default Stream<T> sampled(long seed) {
    return drawn(seed, Chooser.Taste.EVEN).map(Drawn::value);
  }

  /**
   * Elements drawn at random with their choices, endless; the same for the same seed.
   *
   * @throws IllegalStateException if a condition refuses too much
   */
  default Stream<Drawn<T>> drawn(long seed, Chooser.Taste taste) {
    Random random = new Random(seed);
    return Stream.generate(
        () ->
            drawn(random, taste)
                .orElseThrow(
                    () ->
                        new IllegalStateException(
                            "the condition of a space is too rare to be met by rejection")));
  }

  /**
   * An element drawn at random, from everywhere if a condition refuses those of the given taste;
   * empty if it refuses too much.
   */
  default Optional<Drawn<T>> drawn(Random random, Chooser.Taste taste) {
    return draw(new Chooser.AtRandom(random, taste))
        .or(() -> draw(new Chooser.AtRandom(random, Chooser.Taste.EVEN)));
  }

  /**
   * The element with the choices recorded for another one, as far as they fit; empty if a condition
   * refuses it.
   */
  default Optional<Drawn<T>> like(Choices recorded) {
    return draw(new Chooser.Replay(recorded));
  }

  /**
   * The same set in other clothes; the function should give different elements for different ones.
   */
  default <U> Space<U> map(Function<? super T, ? extends U> f) {
    return new Mapped<>(this, f);
  }

  /**
   * The elements that satisfy a condition; drawing rejects, so the condition should not be rare.
   */
  default Space<T> where(Predicate<? super T> condition) {
    return new Filtered<>(this, condition);
  }

  /**
   * For each element what it determines, computed exactly rather than drawn and rejected: best
   * replies to it, the solution of equations in which it stands. Each solution counts as an
   * element; elements without one are left out.
   *
   * @param solutions all solutions, in a fixed order, finitely many
   */
  default <U> Space<U> solving(Function<? super T, List<U>> solutions) {
    return new Solved<>(this, solutions);
  }

  /**
   * All pairs, combined; the second varies fastest unless it is endless: then pairs are listed by
   * the sum of their sizes.
   */
  default <U, V> Space<V> times(
      Space<U> that, BiFunction<? super T, ? super U, ? extends V> combine) {
    return new Product<>(this, that, combine);
  }

  /**
   * The dependent product: for each element the set that it determines; these are all finite or all
   * endless.
   */
  default <U> Space<U> then(Function<? super T, Space<U>> next) {
    return new Dependent<>(this, next);
  }

  /** This set followed by another one that shares no element with it. */
  default Space<T> or(Space<T> that) {
    return new Union<>(List.of(this, that));
  }

  /**
   * The same set listed by size, the sum of what the single choices add, rather than choice by
   * choice.
   */
  default Space<T> bySize() {
    return new BySize<>(this);
  }

  /**
   * The same set with a way to shrink elements besides shrinking their choices: what is smaller
   * than an element, best first.
   */
  default Space<T> shrinking(Function<? super T, Stream<T>> shrinker) {
    return new Shrunk<>(this, shrinker);
  }

  /**
   * The same set with structured members that a search should try: each given by the choices that
   * make it.
   */
  default Space<T> offering(Supplier<List<Choices>> members) {
    return Offering.of(this, members);
  }

  /**
   * Elements whose continuous choices are all extreme: vertices of simplices, ends of intervals; by
   * size, as {@link #attempts}.
   */
  default Stream<Optional<Drawn<T>>> corners() {
    return Ordered.attempts(this, Menu.CORNERS);
  }

  /** Elements whose continuous choices are extreme or next to it; by size, as {@link #attempts}. */
  default Stream<Optional<Drawn<T>>> nearCorners() {
    return Ordered.attempts(this, Menu.NEAR_CORNERS);
  }

  /**
   * Elements of which some part is a structured member that a space offers, the rest extreme or in
   * the middle; by size.
   */
  default Stream<Optional<Drawn<T>>> structured() {
    return Ordered.attempts(this, Menu.STRUCTURED);
  }
}
