package counterplay.space;

import java.util.Optional;
import java.util.function.Supplier;

/** Makes something when it is first asked for, and keeps it. */
final class Once<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private volatile Optional<T> made = Optional.empty();

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    Optional<T> known = made;
    if (known.isEmpty()) {
      known = Optional.of(maker.get());
      made = known;
    }
    return known.get();
  }
}
