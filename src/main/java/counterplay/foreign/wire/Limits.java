package counterplay.foreign.wire;

import java.time.Duration;

/**
 * What foreign code may use.
 *
 * @param call the longest time of one answer of a rule, in processor time; by the clock it may take
 *     twice as long
 * @param examination the longest time of one reading of a claim, likewise
 * @param all the longest time for everything, from the first question on; zero for no such limit
 * @param megabytes the heap of each process
 * @param threads how many threads may run in a process
 * @param losses after how many processes lost to a rule it is not asked any more
 */
public record Limits(
    Duration call, Duration examination, Duration all, int megabytes, int threads, int losses) {

  /** Ten seconds an answer, five minutes a reading, 512 MB, 64 threads, two processes. */
  public static final Limits USUAL =
      new Limits(Duration.ofSeconds(10), Duration.ofMinutes(5), Duration.ZERO, 512, 64, 2);

  /** The same within the given time for everything; zero for as long as it takes. */
  public Limits within(Duration time) {
    return time.isZero()
        ? this
        : new Limits(least(call, time), least(examination, time), time, megabytes, threads, losses);
  }

  private static Duration least(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  /** A time in words: seconds where they are whole, else milliseconds. */
  public static String seconds(Duration limit) {
    return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
  }
}
