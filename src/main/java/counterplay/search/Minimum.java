package counterplay.search;

import counterplay.claim.Reading;
import counterplay.search.portfolio.Trial;
import counterplay.space.Drawn;
import counterplay.space.Space;
import counterplay.space.choice.Descent;
import counterplay.space.choice.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A case that settles a reading, and how it is known to be small in the order of {@link Weight}:
 * the size of the model (agents, rounds, types), then denominators, then supports and magnitudes.
 *
 * @param theCase the case
 * @param isSmallest whether every candidate of less weight was judged; otherwise no single step
 *     from it leads to a smaller one
 * @param below how many candidates of less weight were judged, none of which settles the reading
 * @param <C> the case
 */
public record Minimum<C extends Record>(C theCase, boolean isSmallest, long below) {

  /** So many candidates are listed at most to find those of less weight. */
  private static final int LISTED = 20_000;

  /** So many of them are judged at most. */
  private static final int JUDGED = 1_000;

  /**
   * The smallest case, if all candidates below the given one can be listed and judged; otherwise
   * the given one. Which of the two it is depends on the candidates alone and not on time.
   *
   * @param shrunk a local minimum, see {@link Shrinking}
   * @param judged counts the cases that are judged
   */
  public static <C extends Record> Minimum<C> below(
      Reading<C> reading, Drawn<C> shrunk, Stop stop, AtomicLong judged) {
    Optional<List<Drawn<C>>> smaller = smaller(reading, shrunk);
    if (smaller.isEmpty()) return new Minimum<>(shrunk.value(), false, 0);
    long below = 0;
    for (Drawn<C> d : smaller.get()) {
      if (stop.isRequested()) return new Minimum<>(shrunk.value(), false, below);
      judged.incrementAndGet();
      if (Trial.of(reading, d).gap().settles()) return new Minimum<>(d.value(), true, below);
      below++;
    }
    return new Minimum<>(shrunk.value(), true, below);
  }

  /** All candidates of less weight, the lightest first; empty if they are too many to be known. */
  private static <C extends Record> Optional<List<Drawn<C>>> smaller(
      Reading<C> reading, Drawn<C> shrunk) {
    Space<C> space = Space.of(reading.scope().candidates());
    if (!space.isFinite() || hasOrderOfItsOwn(shrunk)) return Optional.empty();
    Weight weight = shrunk.choices().weight();
    List<Drawn<C>> all = new ArrayList<>();
    int listed = 0;
    for (Iterator<Optional<Drawn<C>>> rest = space.attempts().iterator(); rest.hasNext(); ) {
      if (++listed > LISTED || all.size() > JUDGED) return Optional.empty();
      rest.next().filter(d -> d.choices().weight().compareTo(weight) < 0).ifPresent(all::add);
    }
    all.sort(Comparator.comparing(d -> d.choices().weight()));
    return Optional.of(all);
  }

  /** Whether the space calls something smaller by what its elements are, not by their choices. */
  private static boolean hasOrderOfItsOwn(Drawn<?> drawn) {
    return drawn.choices().leaves().stream().anyMatch(leaf -> leaf.domain() instanceof Descent);
  }

  /** {@code smallest: no smaller case, all 312 tried}. */
  public String text() {
    if (!isSmallest) return "locally smallest: no single step makes it smaller";
    return below == 0
        ? "smallest: there is no smaller case"
        : "smallest: no smaller case, " + (below == 1 ? "the one" : "all " + below) + " tried";
  }
}
