package counterplay.space;

import counterplay.space.choice.Choices;
import counterplay.space.choice.Chooser;
import counterplay.space.choice.Range;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;

/** The values of one domain. */
record Single<V>(Range<V> domain) implements Space<V> {

  private Drawn<V> chosen(V value) {
    return new Drawn<>(value, new Choices.Leaf<>(domain, value));
  }

  @Override
  public Optional<Drawn<V>> draw(Chooser chooser) {
    return Optional.of(chosen(chooser.choose(domain)));
  }

  @Override
  public Stream<Optional<Drawn<V>>> attempts() {
    return domain.smallestFirst().map(v -> Optional.of(chosen(v)));
  }

  @Override
  public Optional<BigInteger> size() {
    return domain.size();
  }

  @Override
  public boolean isFinite() {
    return size().isPresent();
  }

  @Override
  public Stream<V> smaller(V element) {
    return domain.smaller(element);
  }
}
