package counterplay.space;

import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists with one entry less or another one, as models are shrunk. */
final class Rows {

  private Rows() {}

  /** The places 0 to size - 1. */
  static Stream<Integer> indices(List<?> list) {
    return IntStream.range(0, list.size()).boxed();
  }

  /** The list without the entry at a place. */
  static <E> List<E> without(List<E> list, int place) {
    List<E> shorter = new ArrayList<>(list);
    shorter.remove(place);
    return List.copyOf(shorter);
  }

  /** The list with another entry at a place. */
  static <E> List<E> with(List<E> list, int place, E value) {
    List<E> changed = new ArrayList<>(list);
    changed.set(place, value);
    return List.copyOf(changed);
  }

  /** The distribution without entry k, whose probability goes to the first entry that is left. */
  static List<Rational> moved(List<Rational> row, int k) {
    List<Rational> shorter = without(row, k);
    return with(shorter, 0, shorter.get(0).plus(row.get(k)));
  }
}
