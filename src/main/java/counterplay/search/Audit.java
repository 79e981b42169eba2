package counterplay.search;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Examines many readings at once. The results do not depend on how many threads there are. */
public final class Audit {

  private Audit() {}

  /**
   * Examines all readings of the given claims.
   *
   * @param claims the claims
   * @param examination how each reading is examined; its stop ends the audit at once
   * @param reached told about each result, in the order of the results
   * @return the results in the order of the claims and their readings; fewer if it was stopped
   */
  public static List<Examined> of(
      List<Claim<?>> claims, Examination examination, Consumer<Examined> reached) {
    List<Callable<Examined>> tasks = new ArrayList<>();
    for (Claim<?> claim : claims) tasks.addAll(tasks(claim, examination));
    return of(tasks, examination.stop(), Examined::isCut, reached);
  }

  /**
   * Does all the given tasks.
   *
   * @param tasks what is done
   * @param stop ends the audit at once
   * @param isCut whether a result is of a task that was ended before its time
   * @param reached told about each result, in the order of the tasks
   * @return the results in the order of the tasks; fewer if it was stopped
   */
  public static <R> List<R> of(
      List<Callable<R>> tasks, Stop stop, Predicate<R> isCut, Consumer<R> reached) {
    ExecutorService pool = Workers.of(Runtime.getRuntime().availableProcessors(), "audit");
    try {
      List<Future<R>> futures = new ArrayList<>();
      for (Callable<R> task : tasks) futures.add(pool.submit(task));
      List<R> results = new ArrayList<>();
      for (Future<R> future : futures) {
        while (!future.isDone() && !stop.isRequested()) await(future);
        if (!future.isDone()) continue;
        R result = Workers.result(future);
        if (stop.isRequested() && isCut.test(result)) continue;
        results.add(result);
        reached.accept(result);
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }

  private static <C extends Record> List<Callable<Examined>> tasks(
      Claim<C> claim, Examination examination) {
    List<Callable<Examined>> tasks = new ArrayList<>();
    for (Reading<C> reading : claim.readings()) tasks.add(() -> examination.of(claim, reading));
    return tasks;
  }

  private static void await(Future<?> future) {
    try {
      future.get(100, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException | OutOfMemoryError e) {
      return; // what uses up the memory is told by the task that needs it
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }
}
