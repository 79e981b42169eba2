package counterplay.search;

import counterplay.claim.Coverage;
import counterplay.claim.Reading;
import java.time.Duration;
import java.util.List;

/**
 * How a hunt for a failure went.
 *
 * @param isFound whether a case was found
 * @param cases how many cases were judged until then
 * @param time how long it took until then
 * @param searcher who found it; empty if nobody did
 * @param finding what the case says; empty if there is none
 */
public record Recall(boolean isFound, long cases, Duration time, String searcher, String finding) {

  private static final long SMALLEST = 100_000;

  /**
   * Hunts a reading for the first case that settles it, which is not shrunk.
   *
   * @param reading the reading
   * @param seed for random cases
   * @param most how long to search at most
   * @param stop ends the search early
   */
  public static <C extends Record> Recall of(Reading<C> reading, long seed, Duration most, Stop stop) {
    long start = System.nanoTime();
    Walk<C> walk = new Walk<>(reading, stop);
    Stop.Deadline deadline = Stop.Deadline.in(most);
    String searcher = "smallest first";
    List<C> found;
    if (reading.scope().coverage() instanceof Coverage.Sample sample) {
      found = walk.first(reading.scope().candidates().smallestFirst().limit(Math.max(sample.cases(), SMALLEST)),
          Stop.Deadline.in(most.dividedBy(20)));
      if (found.isEmpty()) {
        walk = new Walk<>(reading, stop);
        searcher = "random";
        found = walk.first(reading.scope().candidates().sampled(seed), deadline);
      }
    } else {
      found = walk.first(reading.scope().candidates().smallestFirst(), deadline);
    }
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    return found.isEmpty() ? new Recall(false, walk.judged(), time, "", "")
        : new Recall(true, walk.judged(), time, searcher, reading.judge().judge(found.get(0)).text());
  }
}
