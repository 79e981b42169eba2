package counterplay.space.choice;

import java.math.BigInteger;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One of the integers 0, 1, ..., count - 1, of which 0 is the smallest.
 *
 * @param count how many there are, at least one
 * @param isFree whether all of them count as equally small, as the alternatives of a union do
 */
public record Pick(int count, boolean isFree) implements Range<Integer> {

  /**
   * @throws IllegalArgumentException if there is nothing to pick
   */
  public Pick {
    if (count < 1)
      throw new IllegalArgumentException("a choice among " + count + "; wanted is at least one");
  }

  @Override
  public Stream<Integer> smallestFirst() {
    return IntStream.range(0, count).boxed();
  }

  @Override
  public long cost(Integer value) {
    return isFree ? 0 : value;
  }

  @Override
  public Optional<BigInteger> size() {
    return Optional.of(BigInteger.valueOf(count));
  }

  @Override
  public Integer random(Random random) {
    return random.nextInt(count);
  }

  /** All others of a short list; of a long one those next to it, the ends and some between. */
  @Override
  public Stream<Integer> neighbours(Integer value) {
    if (count <= 12) return smallestFirst().filter(k -> !k.equals(value));
    return IntStream.of(
            value - 1,
            value + 1,
            0,
            value / 2,
            (value + count) / 2,
            count - 1,
            value - 7,
            value + 7)
        .filter(k -> k >= 0 && k < count && k != value)
        .distinct()
        .boxed();
  }

  @Override
  public Stream<Integer> smaller(Integer value) {
    return IntStream.range(0, value).boxed();
  }

  @Override
  public Weight weight(Integer value) {
    return new Weight(value, 0, 0);
  }

  @Override
  public Integer fitted(Object recorded) {
    return recorded instanceof Integer k ? Math.max(0, Math.min(count - 1, k)) : 0;
  }
}
