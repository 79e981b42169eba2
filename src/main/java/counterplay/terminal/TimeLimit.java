package counterplay.terminal;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work that ends after some time, whether or not it has an answer. */
public final class TimeLimit {

  /** The most seconds that can be asked for. */
  public static final int MOST_SECONDS = 1_000_000;

  private TimeLimit() {}

  /**
   * The answer, if it comes in time. Work that is late is interrupted, and goes on at most as a
   * thread that does not keep the program alive.
   *
   * @param seconds at least 1
   * @param work what is to be done
   * @throws BadInput if the seconds are no number from 1 to {@value #MOST_SECONDS}
   * @throws Exception what the work throws
   */
  public static <T> Optional<T> within(int seconds, Callable<T> work) throws Exception {
    require(seconds, 1);
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "limited");
    thread.setDaemon(true);
    thread.start();
    try {
      return Optional.of(task.get(seconds, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      task.cancel(true);
      return Optional.empty();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CancellationException) return Optional.empty();
      if (e.getCause() instanceof Error error) throw error;
      throw (Exception) e.getCause();
    }
  }

  /**
   * Refuses a number of seconds that nobody may ask for.
   *
   * @param least the least that is taken: 1, or 0 where that stands for the usual time
   * @throws BadInput if they are no number from 1 to {@value #MOST_SECONDS}
   */
  public static void require(long seconds, int least) {
    if (seconds < least || seconds > MOST_SECONDS)
      throw new BadInput("--seconds " + seconds + ": wanted is a number from 1 to " + MOST_SECONDS);
  }

  /** That the time was over, in one line. */
  public static String words(int seconds) {
    return "no answer within " + seconds + " s; --seconds allows more";
  }
}
