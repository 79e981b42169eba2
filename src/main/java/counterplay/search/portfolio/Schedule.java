package counterplay.search.portfolio;

import counterplay.space.Space;
import counterplay.space.SpaceFeatures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sequence of units of a hunt. It depends on the traits of the space and a seed, and on nothing
 * else.
 *
 * @param head the methods and allowances of the first units
 * @param cycle the methods that follow in turn for ever, with growing allowances; empty if the head
 *     is all
 * @param seed of all random choices
 */
public record Schedule(List<Share> head, List<Method> cycle, long seed) {

  private static final int FIRST = 32;
  private static final int LARGEST = 512;

  /**
   * From this turn on the allowances double with the number of turns, so that a long hunt has not
   * too many units to remember.
   */
  private static final int LATE = 32;

  private static final int MOST_GROWTH = 128;

  /** Optimisers and climbs need longer runs. */
  private static final int LONGER = 4;

  /** A method with how many cases it may judge. */
  public record Share(Method method, int cases) {}

  /** Keeps copies of the lists. */
  public Schedule {
    head = List.copyOf(head);
    cycle = List.copyOf(cycle);
  }

  /** An endless plan: all methods that suit the space, the smallest cases twice as often. */
  public static Schedule endless(SpaceFeatures traits, long seed) {
    List<Method> cycle = new ArrayList<>(List.of(Method.SMALLEST));
    for (Method method : Method.values()) if (method.suits(traits)) cycle.add(method);
    return new Schedule(List.of(), cycle, seed);
  }

  /**
   * A plan for so many cases: half of them the smallest, the rest shared by the other methods that
   * suit the space. A space that has no more elements than that is listed to its end instead.
   *
   * @param cases how many, at least 1
   */
  public static Schedule of(int cases, Space<?> space, long seed) {
    boolean isSmall = space.isFinite() && space.listed().limit(cases + 1L).count() <= cases;
    if (isSmall) return new Schedule(List.of(new Share(Method.SMALLEST, cases)), List.of(), seed);
    SpaceFeatures traits = SpaceFeatures.of(space);
    List<Method> others = new ArrayList<>();
    for (Method method : Method.values())
      if (method != Method.SMALLEST && method.suits(traits)) others.add(method);
    List<Share> head = new ArrayList<>(List.of(new Share(Method.SMALLEST, Math.max(1, cases / 2))));
    int left = cases - head.get(0).cases();
    for (int k = 0; k < others.size(); k++) {
      int share = left / (others.size() - k);
      left -= share;
      if (share > 0) head.add(new Share(others.get(k), share));
    }
    return new Schedule(head, List.of(), seed);
  }

  /** The unit of that number; empty if there is none. */
  public Optional<Unit> unit(long number) {
    long own = mixed(seed * 1_000_003 + number);
    if (number < head.size()) {
      Share share = head.get((int) number);
      return Optional.of(new Unit(number, share.method(), share.cases(), own));
    }
    if (cycle.isEmpty()) return Optional.empty();
    long turn = (number - head.size()) / cycle.size();
    Method method = cycle.get((int) ((number - head.size()) % cycle.size()));
    long growth = Math.min(MOST_GROWTH, Math.max(1, Long.highestOneBit(turn / LATE)));
    int cases = (int) (Math.min(LARGEST, (long) FIRST << Math.min(turn / 2, 10)) * growth);
    boolean isLong = method == Method.CLIMB || method == Method.ASCENT || method == Method.OPTIMISE;
    return Optional.of(new Unit(number, method, isLong ? cases * LONGER : cases, own));
  }

  /** Spreads neighbouring numbers (the finalizer of SplitMix64). */
  private static long mixed(long n) {
    long z = n + 0x9E3779B97F4A7C15L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
