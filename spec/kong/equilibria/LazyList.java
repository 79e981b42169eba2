package kong.equilibria;

import counterplay.space.Space;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * A list that takes time to make: it is made when it is first looked at, and kept.
 *
 * @param <T> the element
 */
public final class LazyList<T> {

  private final Map<Boolean, List<T>> made = new ConcurrentHashMap<>();
  private final Supplier<List<T>> making;

  private LazyList(Supplier<List<T>> making) {
    this.making = making;
  }

  private List<T> get() {
    return made.computeIfAbsent(true, x -> List.copyOf(making.get()));
  }

  /** The elements as a finite space; nothing is made before it is walked. */
  public static <T> Space<T> space(Supplier<List<T>> making) {
    LazyList<T> once = new LazyList<>(making);
    return Space.enumerated(
        () -> once.get().stream(), random -> once.get().get(random.nextInt(once.get().size())));
  }
}
