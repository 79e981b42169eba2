package counterplay.space.choice;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Steps of a shrinker that works on elements and not on their choices: which of the smaller
 * elements was taken, again and again.
 *
 * @param smaller the elements that are smaller than the one reached by the steps taken, best first
 */
public record Descent(Supplier<? extends Stream<?>> smaller) implements Range<List<Integer>> {

  @Override
  public Stream<List<Integer>> smallestFirst() {
    return Stream.of(List.of());
  }

  @Override
  public long cost(List<Integer> value) {
    return value.size();
  }

  @Override
  public Optional<BigInteger> size() {
    return Optional.of(BigInteger.ONE);
  }

  @Override
  public List<Integer> random(Random random) {
    return List.of();
  }

  @Override
  public Stream<List<Integer>> neighbours(List<Integer> value) {
    return value.isEmpty() ? Stream.empty() : Stream.of(value.subList(0, value.size() - 1));
  }

  @Override
  public Stream<List<Integer>> smaller(List<Integer> value) {
    int[] place = new int[1];
    return smaller
        .get()
        .sequential()
        .map(
            element -> {
              List<Integer> further = new ArrayList<>(value);
              further.add(place[0]++);
              return List.copyOf(further);
            });
  }

  @Override
  public Weight weight(List<Integer> value) {
    return Weight.NONE;
  }

  @Override
  public List<Integer> fitted(Object recorded) {
    List<Integer> steps = new ArrayList<>();
    if (recorded instanceof List<?> list)
      for (Object step : list) if (step instanceof Integer k && k >= 0) steps.add(k);
    return List.copyOf(steps);
  }
}
