package counterplay.space;

import counterplay.space.choice.Choices;
import counterplay.space.choice.Chooser;
import counterplay.space.choice.Descent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A set whose elements are also shrunk by a function; the steps taken are a choice of their own.
 */
record Shrunk<T>(Space<T> inner, Function<? super T, Stream<T>> shrinker) implements Derived<T, T> {

  /** Follows the steps as far as they lead. */
  private Drawn<T> descended(Drawn<T> from, List<Integer> steps) {
    T value = from.value();
    List<Integer> taken = new ArrayList<>();
    for (int step : steps) {
      Optional<T> next = shrinker.apply(value).skip(step).findFirst();
      if (next.isEmpty()) break;
      value = next.get();
      taken.add(step);
    }
    T reached = value;
    Descent domain = new Descent(() -> shrinker.apply(reached));
    return new Drawn<>(
        reached, Choices.of(from.choices(), new Choices.Leaf<>(domain, List.copyOf(taken))));
  }

  @Override
  public Optional<Drawn<T>> draw(Chooser chooser) {
    return inner
        .draw(chooser.part(0))
        .map(from -> descended(from, chooser.part(1).choose(new Descent(Stream::empty))));
  }

  @Override
  public Stream<Optional<Drawn<T>>> attempts() {
    return inner.attempts().map(drawn -> drawn.map(from -> descended(from, List.of())));
  }

  @Override
  public Stream<T> smaller(T element) {
    return shrinker.apply(element);
  }
}
