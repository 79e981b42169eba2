package counterplay.space;

import counterplay.space.choice.Choices;
import counterplay.space.choice.Chooser;
import counterplay.space.choice.Listing;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A set known only by its listing and its sampler: an element is one choice, a place or a seed. */
record Opaque<T>(Listing domain, Supplier<Stream<T>> enumeration, Function<Random, T> sampler)
    implements Space<T> {

  private Drawn<T> at(T element, Listing.Place place) {
    return new Drawn<>(element, new Choices.Leaf<>(domain, place));
  }

  @Override
  public Optional<Drawn<T>> draw(Chooser chooser) {
    Listing.Place place = chooser.choose(domain);
    Optional<T> element =
        place.isDrawn()
            ? Optional.of(sampler.apply(new Random(place.number())))
            : enumeration.get().skip(place.number()).findFirst();
    return element.map(e -> at(e, place));
  }

  @Override
  public Stream<Optional<Drawn<T>>> attempts() {
    return Lazily.of(
        () -> {
          Iterator<Long> places = LongStream.iterate(0, k -> k + 1).iterator();
          return enumeration
              .get()
              .map(element -> Optional.of(at(element, new Listing.Place(false, places.next()))))
              .iterator();
        });
  }

  @Override
  public Optional<BigInteger> size() {
    return domain.size();
  }

  @Override
  public boolean isFinite() {
    return domain.isFinite();
  }

  @Override
  public Stream<T> smaller(T element) {
    return Stream.empty();
  }
}
