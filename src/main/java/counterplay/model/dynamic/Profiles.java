package counterplay.model.dynamic;

import counterplay.data.Lists;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Products of finite index sets. */
public final class Profiles {

  private Profiles() {}

  /**
   * All vectors k with 0 &lt;= k_i &lt; sizes_i, the last entry varying fastest; one empty vector
   * for no sizes.
   */
  public static Stream<List<Integer>> all(List<Integer> sizes) {
    return Lists.choices(
        sizes.stream().map(size -> IntStream.range(0, size).boxed().toList()).toList());
  }

  /** All vectors of so many entries below a size, the last entry varying fastest. */
  public static Stream<List<Integer>> all(int places, int size) {
    return all(Collections.nCopies(places, size));
  }

  /** The vector with one entry replaced. */
  public static List<Integer> with(List<Integer> vector, int place, int value) {
    return Lists.with(vector, place, value);
  }
}
