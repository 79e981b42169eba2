package counterplay.search.portfolio;

import counterplay.space.Drawn;
import java.util.List;
import java.util.Optional;

/**
 * What came of a hunt.
 *
 * @param found the case that settles the reading, not yet shrunk, with its choices; empty if none
 *     was found
 * @param by the report of the unit that found it
 * @param tallies what each method did, in the order of the methods
 * @param isComplete whether all elements of a finite space were judged
 * @param isCut whether time or a request ended it before the plan did
 * @param <C> the case
 */
public record Outcome<C>(
    Optional<Drawn<C>> found,
    Optional<UnitReport<C>> by,
    List<Tally> tallies,
    boolean isComplete,
    boolean isCut) {

  /** How many cases were judged. */
  public long cases() {
    return tallies.stream().mapToLong(Tally::cases).sum();
  }

  /** How many of them were left open. */
  public long open() {
    return tallies.stream().mapToLong(Tally::open).sum();
  }
}
