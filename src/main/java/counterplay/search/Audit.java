package counterplay.search;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
  public static List<Examined> of(List<Claim<?>> claims, Examination examination, Consumer<Examined> reached) {
    return of(claims, reading -> true, examination, reached);
  }

  /**
   * Examines the readings of the given claims that are meant.
   *
   * @param claims the claims
   * @param meant which of their readings
   * @param examination how each reading is examined; its stop ends the audit at once
   * @param reached told about each result, in the order of the results
   * @return the results in the order of the claims and their readings; fewer if it was stopped
   */
  public static List<Examined> of(List<Claim<?>> claims, Predicate<Reading<?>> meant, Examination examination, Consumer<Examined> reached) {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
      Thread thread = new Thread(work, "audit");
      thread.setDaemon(true);
      return thread;
    });
    try {
      List<Future<Examined>> futures = new ArrayList<>();
      for (Claim<?> claim : claims) for (Callable<Examined> task : tasks(claim, meant, examination)) futures.add(pool.submit(task));
      List<Examined> results = new ArrayList<>();
      for (Future<Examined> future : futures) {
        while (!future.isDone() && !examination.stop().isRequested()) await(future);
        if (!future.isDone()) continue;
        Examined result = result(future);
        if (examination.stop().isRequested() && result.isCut()) continue;
        results.add(result);
        reached.accept(result);
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }

  private static <C extends Record> List<Callable<Examined>> tasks(Claim<C> claim, Predicate<Reading<?>> meant, Examination examination) {
    List<Callable<Examined>> tasks = new ArrayList<>();
    for (Reading<C> reading : claim.readings()) if (meant.test(reading)) tasks.add(() -> examination.of(claim, reading));
    return tasks;
  }

  private static void await(Future<?> future) {
    try {
      future.get(100, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return;
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static Examined result(Future<Examined> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause().toString(), e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }
}
