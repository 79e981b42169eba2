package counterplay.space;

import counterplay.space.choice.Choices;
import counterplay.space.choice.Chooser;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** For each element the set that it determines. */
record Dependent<S, T>(Space<S> first, Function<? super S, Space<T>> next) implements Space<T> {

  private static <T> Drawn<T> pair(Drawn<?> a, Drawn<T> b) {
    return new Drawn<>(b.value(), Choices.of(a.choices(), b.choices()));
  }

  @Override
  public Optional<Drawn<T>> draw(Chooser chooser) {
    return first
        .draw(chooser.part(0))
        .flatMap(a -> next.apply(a.value()).draw(chooser.part(1)).map(b -> pair(a, b)));
  }

  @Override
  public Stream<Optional<Drawn<T>>> attempts() {
    if (!endsAfterFirst()) return Ordered.attempts(this, Menu.ALL);
    return Lazily.each(
        first.attempts(),
        a -> next.apply(a.value()).attempts().map(drawn -> drawn.map(b -> pair(a, b))));
  }

  /** Asks the set of the smallest element; the others are as finite as that. */
  private boolean endsAfterFirst() {
    return first.listed().findFirst().map(a -> next.apply(a.value()).isFinite()).orElse(true);
  }

  @Override
  public Optional<BigInteger> size() {
    if (!isFinite()) return Optional.empty();
    return Optional.of(
        first
            .listed()
            .map(a -> next.apply(a.value()).size().orElseThrow())
            .reduce(BigInteger.ZERO, BigInteger::add));
  }

  @Override
  public boolean isFinite() {
    return first.isFinite() && endsAfterFirst();
  }

  @Override
  public Stream<T> smaller(T element) {
    return Stream.empty();
  }
}
