package counterplay.search;

import counterplay.claim.Reading;
import counterplay.search.portfolio.Trial;
import counterplay.space.Drawn;
import counterplay.space.Neighbourhood;
import counterplay.space.Space;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Shrinks a case that settles a reading to a local minimum: no case settles the reading too that
 * the space itself calls smaller, or that differs in one choice and is smaller in the order of
 * {@link counterplay.space.choice.Weight}: the size of the model first, then denominators, then
 * supports.
 */
public final class Shrinking {

  private Shrinking() {}

  /**
   * The local minimum that greedy steps lead to.
   *
   * @param reading the reading that the case settles
   * @param drawn the case
   * @param stop ends it early, at a case that settles the reading as well
   * @param judged counts the cases that are judged
   */
  public static <C extends Record> Drawn<C> shrunk(
      Reading<C> reading, Drawn<C> drawn, Stop stop, AtomicLong judged) {
    Space<C> space = Space.of(reading.scope().candidates());
    Drawn<C> best = drawn;
    for (Optional<Drawn<C>> next = Optional.of(best);
        next.isPresent();
        next = next(reading, space, best, stop, judged)) best = next.get();
    return best;
  }

  private static <C extends Record> Optional<Drawn<C>> next(
      Reading<C> reading, Space<C> space, Drawn<C> drawn, Stop stop, AtomicLong judged) {
    return Neighbourhood.smaller(space, drawn)
        .takeWhile(d -> !stop.isRequested())
        .filter(
            d -> {
              judged.incrementAndGet();
              return Trial.of(reading, d).gap().settles();
            })
        .findFirst();
  }
}
