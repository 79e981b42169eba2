package counterplay.space.choice;

import java.math.BigInteger;
import java.util.Iterator;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * An element of a set that is known only by its listing and its sampler: a place in the listing, or
 * a seed.
 *
 * @param listing the elements, smallest first
 * @param isFinite whether the listing ends
 */
public record Listing(Supplier<? extends Stream<?>> listing, boolean isFinite)
    implements Range<Listing.Place> {

  private static final int FIRST = 100;

  /**
   * Where an element comes from.
   *
   * @param isDrawn whether the number is a seed rather than a place
   * @param number the place in the listing, from 0, or the seed
   */
  public record Place(boolean isDrawn, long number) {}

  @Override
  public Stream<Place> smallestFirst() {
    Iterator<Long> places = LongStream.iterate(0, k -> k + 1).iterator();
    return listing.get().map(element -> new Place(false, places.next()));
  }

  @Override
  public long cost(Place value) {
    return value.isDrawn() ? Integer.MAX_VALUE : value.number();
  }

  @Override
  public Optional<BigInteger> size() {
    return isFinite ? Optional.of(BigInteger.valueOf(listing.get().count())) : Optional.empty();
  }

  @Override
  public Place random(Random random) {
    return new Place(true, random.nextLong());
  }

  /** The next ones of the listing; other draws after a drawn one. */
  @Override
  public Stream<Place> neighbours(Place value) {
    if (value.isDrawn())
      return LongStream.rangeClosed(1, 3).mapToObj(k -> new Place(true, value.number() * 31 + k));
    return LongStream.of(value.number() - 1, value.number() + 1)
        .filter(k -> k >= 0)
        .mapToObj(k -> new Place(false, k));
  }

  /** The first ones of the listing. */
  @Override
  public Stream<Place> smaller(Place value) {
    return LongStream.range(0, value.isDrawn() ? FIRST : Math.min(FIRST, value.number()))
        .mapToObj(k -> new Place(false, k));
  }

  @Override
  public Weight weight(Place value) {
    return new Weight(cost(value), 0, 0);
  }

  @Override
  public Place fitted(Object recorded) {
    return recorded instanceof Place place ? place : new Place(false, 0);
  }
}
