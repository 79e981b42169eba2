package counterplay.space;

import counterplay.space.choice.Chooser;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The elements that satisfy a condition. */
record Filtered<T>(Space<T> inner, Predicate<? super T> condition) implements Derived<T, T> {

  @Override
  public Optional<Drawn<T>> draw(Chooser chooser) {
    for (int tries = 0; tries < chooser.tries(); tries++) {
      Optional<Drawn<T>> drawn = inner.draw(chooser).filter(d -> condition.test(d.value()));
      if (drawn.isPresent()) return drawn;
    }
    return Optional.empty();
  }

  @Override
  public Stream<Optional<Drawn<T>>> attempts() {
    return inner.attempts().map(drawn -> drawn.filter(d -> condition.test(d.value())));
  }

  @Override
  public Optional<BigInteger> size() {
    return counted();
  }

  @Override
  public Stream<T> smaller(T element) {
    return inner.smaller(element).filter(condition);
  }
}
