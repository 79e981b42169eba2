package counterplay.space;

import counterplay.space.choice.Choices;
import counterplay.space.choice.Chooser;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** All pairs, combined. */
record Product<S, T, U>(
    Space<S> first, Space<T> second, BiFunction<? super S, ? super T, ? extends U> combine)
    implements Space<U> {

  private Drawn<U> pair(Drawn<S> a, Drawn<T> b) {
    return new Drawn<>(combine.apply(a.value(), b.value()), Choices.of(a.choices(), b.choices()));
  }

  @Override
  public Optional<Drawn<U>> draw(Chooser chooser) {
    return first
        .draw(chooser.part(0))
        .flatMap(a -> second.draw(chooser.part(1)).map(b -> pair(a, b)));
  }

  @Override
  public Stream<Optional<Drawn<U>>> attempts() {
    if (!second.isFinite()) return Ordered.attempts(this, Menu.ALL);
    return Lazily.each(
        first.attempts(), a -> second.attempts().map(drawn -> drawn.map(b -> pair(a, b))));
  }

  @Override
  public Optional<BigInteger> size() {
    return first.size().flatMap(a -> second.size().map(a::multiply));
  }

  @Override
  public boolean isFinite() {
    return first.isFinite() && second.isFinite();
  }

  @Override
  public Stream<U> smaller(U element) {
    return Stream.empty();
  }
}
