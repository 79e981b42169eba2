package counterplay.search;

import counterplay.claim.Reading;
import counterplay.search.portfolio.CaseMeter;
import counterplay.search.portfolio.Exhausted;
import counterplay.search.portfolio.Outcome;
import counterplay.search.portfolio.Queue;
import counterplay.search.portfolio.Schedule;
import counterplay.search.portfolio.UnitReport;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Hunts a reading for a case that settles it: the units of a plan, taken in order by all threads.
 * The result is the case of the lowest-numbered unit that finds one, hence the same for any number
 * of threads and for a hunt that was interrupted and goes on; only how far a hunt comes in a given
 * time depends on the machine.
 *
 * <p>To go on from where another hunt with the same reading and plan ended, give it the reports of
 * the units that were finished there (their numbers, cases and closest distances are all that is
 * needed): these units are not done again, except those that found a case, since its choices are
 * wanted for shrinking it.
 *
 * @param <C> the case
 */
public final class Hunt<C extends Record> {

  private final Reading<C> reading;
  private final Space<C> space;
  private final Schedule plan;
  private final Stop stop;
  private final AtomicLong judged = new AtomicLong();

  /**
   * Prepares a hunt.
   *
   * @param reading what is to be settled
   * @param plan the sequence of units
   * @param stop ends it early
   */
  public Hunt(Reading<C> reading, Schedule plan, Stop stop) {
    this.reading = reading;
    this.space = Space.of(reading.scope().candidates());
    this.plan = plan;
    this.stop = stop;
  }

  /** How many cases have been judged so far, unfinished units included. */
  public long judged() {
    return judged.get();
  }

  /**
   * Hunts until a case is found, the plan or the space comes to its end, or the time is over.
   *
   * @param threads how many threads work; 1 for the calling one alone
   * @param deadline when to end at the latest
   * @param earlier reports of units that need not be done again
   * @param finished told about each unit that is finished, one at a time, in the order in which
   *     they end
   * @throws counterplay.search.portfolio.JudgeFailed if the judge fails at a case and no unit
   *     before that one finds a case
   * @throws Exhausted if the memory is used up, in the same way
   */
  public Outcome<C> run(
      int threads,
      Stop.Deadline deadline,
      Collection<UnitReport<C>> earlier,
      Consumer<UnitReport<C>> finished) {
    Queue<C> queue = new Queue<>(plan, space, earlier, finished);
    if (threads == 1) work(queue, deadline);
    else inParallel(threads, queue, deadline);
    return queue.outcome();
  }

  private void inParallel(int threads, Queue<C> queue, Stop.Deadline deadline) {
    ExecutorService pool = Workers.of(threads, "hunt");
    try {
      List<Future<?>> workers = new ArrayList<>();
      for (int k = 0; k < threads; k++) workers.add(pool.submit(() -> work(queue, deadline)));
      workers.forEach(Workers::result);
    } finally {
      pool.shutdownNow();
    }
  }

  private void work(Queue<C> queue, Stop.Deadline deadline) {
    while (!stop.isRequested() && !(deadline.isPast() && !queue.hasEnd())) {
      Optional<Queue.Task<C>> next = queue.next();
      if (next.isEmpty()) return;
      Queue.Task<C> task = next.get();
      long number = task.unit().number();
      CaseMeter<C> bench =
          new CaseMeter<>(
              reading,
              space,
              task.unit(),
              task.block(),
              () -> {
                judged.incrementAndGet();
                return !stop.isRequested()
                    && queue.wants(number)
                    && !(deadline.isPast() && !queue.hasEnd());
              });
      try {
        bench.work();
      } catch (RuntimeException e) {
        queue.failed(task.unit(), e);
        continue;
      } catch (OutOfMemoryError e) {
        queue.failed(task.unit(), new Exhausted());
        continue;
      }
      if (bench.isCut()) queue.cut(task.unit());
      else queue.finished(bench);
    }
    queue.stopped();
  }
}
