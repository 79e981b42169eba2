package counterplay.search;

import counterplay.claim.Reading;
import counterplay.kernel.Kernel;
import counterplay.search.portfolio.Outcome;
import counterplay.search.portfolio.Schedule;
import counterplay.space.Space;
import counterplay.space.SpaceFeatures;
import java.time.Duration;
import java.util.List;

/**
 * How a hunt for a failure went.
 *
 * @param isFound whether a case was found
 * @param cases how many cases were judged until then
 * @param time how long it took until then
 * @param searcher the method that found it; empty if none did
 * @param finding what the case says; empty if there is none
 */
public record Detection(
    boolean isFound, long cases, Duration time, String searcher, String finding) {

  /**
   * Hunts a reading for the first case that settles it, which is not shrunk.
   *
   * @param reading the reading
   * @param seed of the hunt
   * @param threads how many threads work; the result is the same for any number
   * @param most how long to search at most
   * @param stop ends the search early
   */
  public static <C extends Record> Detection of(
      Reading<C> reading, long seed, int threads, Duration most, Stop stop) {
    long start = System.nanoTime();
    Schedule plan =
        Schedule.endless(SpaceFeatures.of(Space.of(reading.scope().candidates())), seed);
    Outcome<C> outcome =
        new Hunt<>(reading, plan, stop).run(threads, stop.in(most), List.of(), report -> {});
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    if (outcome.found().isEmpty()) return new Detection(false, outcome.cases(), time, "", "");
    return new Detection(
        true,
        outcome.cases(),
        time,
        outcome.by().orElseThrow().method().words(),
        Kernel.judge(reading, outcome.found().get().value()).text());
  }
}
