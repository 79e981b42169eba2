package counterplay.search;

import counterplay.claim.Coverage;
import counterplay.claim.Finding;
import counterplay.claim.Quantifier;
import counterplay.claim.Reading;
import counterplay.claim.Truth;
import counterplay.kernel.Kernel;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Looks through a reading's candidates for a case that settles it: one that contradicts a sentence about all cases, or
 * one that shows what is said to exist.
 *
 * @param <C> the case
 */
public final class Walk<C extends Record> {

  private final Reading<C> reading;
  private final Stop stop;
  private final AtomicLong judged = new AtomicLong();
  private final AtomicLong open = new AtomicLong();
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

  /** The judge could not judge. */
  static final class JudgeFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JudgeFailed(Record theCase, Throwable cause) {
      super("the judge failed at " + theCase + ": " + oneLine(cause), cause);
    }

    static String oneLine(Throwable e) {
      String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      return e instanceof IllegalArgumentException || e instanceof IllegalStateException ? message : e.getClass().getSimpleName() + " " + message;
    }
  }

  /**
   * The first case of the scope that settles the reading: among all candidates where these cover something, otherwise
   * among the smallest half and random ones.
   *
   * @param seed for the random ones
   * @param deadline ends the samples
   * @return that case, or nothing
   * @throws JudgeFailed if the judge fails
   */
  public List<C> scope(long seed, Stop.Deadline deadline) {
    if (!(reading.scope().coverage() instanceof Coverage.Sample sample)) {
      return first(reading.scope().candidates().smallestFirst(), Stop.Deadline.NEVER);
    }
    long smallest = sample.cases() / 2;
    List<C> found = first(reading.scope().candidates().smallestFirst().limit(smallest), deadline);
    return found.isEmpty() ? first(reading.scope().candidates().sampled(seed).limit(sample.cases() - smallest), deadline) : found;
  }

  /** The first of the given cases that settles the reading, or nothing. */
  public List<C> first(Stream<C> cases, Stop.Deadline deadline) {
    return first(cases, deadline, 1);
  }

  /** The first so many of the given cases that settle the reading; fewer if there are no more. */
  public List<C> first(Stream<C> cases, Stop.Deadline deadline, int count) {
    return cases.takeWhile(c -> goesOn(deadline)).filter(this::settles).limit(count).toList();
  }

  private boolean goesOn(Stop.Deadline deadline) {
    if (stop.isRequested() || deadline.isPast()) cut = true;
    return !cut;
  }

  /** A case at least as small that settles the reading too, and none of those that the space calls smaller than it does. */
  public C shrunk(C theCase) {
    C best = theCase;
    List<C> smaller = List.of(best);
    while (!smaller.isEmpty()) {
      best = smaller.get(0);
      smaller = first(reading.scope().candidates().smaller(best), Stop.Deadline.NEVER);
    }
    return best;
  }
}
