package counterplay.space;

import counterplay.space.choice.Chooser;
import java.util.Optional;
import java.util.stream.Stream;

/** A set listed by the sum of what its choices add. */
record BySize<T>(Space<T> inner) implements Derived<T, T> {

  @Override
  public Optional<Drawn<T>> draw(Chooser chooser) {
    return inner.draw(chooser);
  }

  @Override
  public Stream<Optional<Drawn<T>>> attempts() {
    return Ordered.attempts(inner, Menu.ALL);
  }

  @Override
  public Stream<T> smaller(T element) {
    return inner.smaller(element);
  }
}
