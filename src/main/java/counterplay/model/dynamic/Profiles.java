package counterplay.model.dynamic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Products of finite index sets. */
public final class Profiles {

  private Profiles() {}

  /**
   * All vectors k with 0 &lt;= k_i &lt; sizes_i, the last entry varying fastest; one empty vector
   * for no sizes.
   */
  public static Stream<List<Integer>> all(List<Integer> sizes) {
    Stream<List<Integer>> heads = Stream.of(List.of());
    for (int size : sizes) {
      heads =
          heads.flatMap(
              head -> Stream.iterate(0, k -> k < size, k -> k + 1).map(k -> appended(head, k)));
    }
    return heads;
  }

  private static List<Integer> appended(List<Integer> head, int last) {
    List<Integer> longer = new ArrayList<>(head);
    longer.add(last);
    return List.copyOf(longer);
  }

  /** The vector with one entry replaced. */
  public static List<Integer> with(List<Integer> vector, int place, int value) {
    List<Integer> changed = new ArrayList<>(vector);
    changed.set(place, value);
    return List.copyOf(changed);
  }
}
