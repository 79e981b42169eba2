package counterplay.space.choice;

import java.util.Comparator;

/**
 * The order by which cases are shrunk: the size of the model first, then denominators, then
 * supports and magnitudes.
 *
 * @param size how far the numbers that decide the shape (agents, rounds, signals, places in lists)
 *     are from the smallest
 * @param denominators the denominators' excess over 1
 * @param support how many probabilities beyond the first are positive, and the absolute values of
 *     whole numbers
 */
public record Weight(long size, long denominators, long support) implements Comparable<Weight> {

  /** Nothing. */
  public static final Weight NONE = new Weight(0, 0, 0);

  private static final Comparator<Weight> ORDER =
      Comparator.comparingLong(Weight::size)
          .thenComparingLong(Weight::denominators)
          .thenComparingLong(Weight::support);

  /** Both together. */
  public Weight plus(Weight that) {
    return new Weight(
        added(size, that.size),
        added(denominators, that.denominators),
        added(support, that.support));
  }

  private static long added(long a, long b) {
    return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }

  @Override
  public int compareTo(Weight that) {
    return ORDER.compare(this, that);
  }
}
