package counterplay.search;

import counterplay.claim.Coverage;
import counterplay.claim.Quantifier;
import counterplay.claim.Reading;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Truth;
import counterplay.kernel.Kernel;
import counterplay.search.portfolio.JudgeFailed;
import counterplay.search.portfolio.Outcome;
import counterplay.search.portfolio.Schedule;
import counterplay.search.portfolio.Tally;
import counterplay.space.Drawn;
import counterplay.space.Space;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Looks through a reading's candidates for a case that settles it: one that contradicts a sentence
 * about all cases, or one that shows what is said to exist.
 *
 * @param <C> the case
 */
public final class Walk<C extends Record> {

  private final Reading<C> reading;
  private final Stop stop;
  private final AtomicLong judged = new AtomicLong();
  private final AtomicLong open = new AtomicLong();
  private volatile List<Tally> tallies = List.of();
  private volatile boolean cut;

  /**
   * Prepares a walk.
   *
   * @param reading what is to be settled
   * @param stop ends it early
   */
  public Walk(Reading<C> reading, Stop stop) {
    this.reading = reading;
    this.stop = stop;
  }

  /** How many cases have been judged so far. */
  public long judged() {
    return judged.get();
  }

  /** How many of them were left open by the enclosures of their quantities. */
  public long open() {
    return open.get();
  }

  /** Whether the walk ended before its time: by request or deadline. */
  public boolean isCut() {
    return cut;
  }

  /** Whether the case settles the reading. */
  public boolean settles(C theCase) {
    judged.incrementAndGet();
    try {
      Finding finding = Kernel.judge(reading, theCase);
      Truth truth = finding.truth();
      if (truth == Truth.OPEN) open.incrementAndGet();
      return truth == (reading.quantifier() == Quantifier.EXISTS ? Truth.HOLDS : Truth.FAILS);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      throw new JudgeFailed(theCase, e);
    }
  }

  /** What the methods of a hunt did, where the scope is sampled. */
  public List<Tally> tallies() {
    return tallies;
  }

  /**
   * The first case of the scope that settles the reading: among all candidates where these cover
   * something, otherwise found by a small hunt.
   *
   * @param seed of the hunt
   * @param deadline ends the hunt
   * @return that case, or nothing
   * @throws JudgeFailed if the judge fails
   */
  public Optional<Drawn<C>> scope(long seed, Stop.Deadline deadline) {
    Space<C> space = Space.of(reading.scope().candidates());
    if (!(reading.scope().coverage() instanceof Coverage.Sample sample)) {
      return space
          .listed()
          .takeWhile(c -> goesOn(Stop.Deadline.NEVER))
          .filter(d -> settles(d.value()))
          .findFirst();
    }
    Outcome<C> outcome =
        new Hunt<>(reading, Schedule.of(sample.cases(), space, seed), stop)
            .run(1, deadline, List.of(), report -> {});
    judged.addAndGet(outcome.cases());
    open.addAndGet(outcome.open());
    cut |= outcome.isCut();
    tallies = outcome.tallies();
    return outcome.found();
  }

  /** The first of the given cases that settles the reading, or nothing. */
  public List<C> first(Stream<C> cases, Stop.Deadline deadline) {
    return first(cases, deadline, 1);
  }

  /** The first so many of the given cases that settle the reading; fewer if there are no more. */
  public List<C> first(Stream<C> cases, Stop.Deadline deadline, int count) {
    return cases.takeWhile(c -> goesOn(deadline)).filter(this::settles).limit(count).toList();
  }

  /** Whether it is time to stop; then the walk is cut. */
  boolean isToStop() {
    return !goesOn(Stop.Deadline.NEVER);
  }

  private boolean goesOn(Stop.Deadline deadline) {
    if (stop.isRequested() || deadline.isPast()) cut = true;
    return !cut;
  }

  /** A case at least as small that settles the reading too: see {@link Shrinking}. */
  public C shrunk(Drawn<C> theCase) {
    return Shrinking.shrunk(reading, theCase, stop, judged).value();
  }
}
