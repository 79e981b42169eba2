package counterplay.space;

import counterplay.space.choice.Chooser;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A set in other clothes. */
record Mapped<S, T>(Space<S> inner, Function<? super S, ? extends T> f) implements Derived<S, T> {

  private Drawn<T> image(Drawn<S> drawn) {
    return drawn.as(f.apply(drawn.value()));
  }

  @Override
  public Optional<Drawn<T>> draw(Chooser chooser) {
    return inner.draw(chooser).map(this::image);
  }

  @Override
  public Stream<Optional<Drawn<T>>> attempts() {
    return inner.attempts().map(drawn -> drawn.map(this::image));
  }
}
