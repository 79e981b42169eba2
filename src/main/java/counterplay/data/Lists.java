package counterplay.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Lists that are made from others; all of them are unmodifiable. */
public final class Lists {

  private Lists() {}

  /** The list of so many entries, made of the numbers from 0 on. */
  public static <T> List<T> each(int count, IntFunction<T> entry) {
    List<T> list = new ArrayList<>(count);
    for (int k = 0; k < count; k++) list.add(entry.apply(k));
    return List.copyOf(list);
  }

  /** The list with one more entry. */
  public static <T> List<T> plus(List<? extends T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return List.copyOf(longer);
  }

  /** The list with one entry replaced. */
  public static <T> List<T> with(List<? extends T> list, int place, T value) {
    List<T> changed = new ArrayList<>(list);
    changed.set(place, value);
    return List.copyOf(changed);
  }

  /** The list without one entry. */
  public static <T> List<T> without(List<T> list, int place) {
    List<T> shorter = new ArrayList<>(list);
    shorter.remove(place);
    return List.copyOf(shorter);
  }

  /** The list with two entries in each other's place. */
  public static <T> List<T> swapped(List<T> list, int i, int j) {
    List<T> changed = new ArrayList<>(list);
    Collections.swap(changed, i, j);
    return List.copyOf(changed);
  }

  /** All lists that take one entry of each list, the last one varying fastest. */
  public static <T> Stream<List<T>> choices(List<? extends List<T>> lists) {
    Stream<List<T>> heads = Stream.of(List.of());
    for (List<T> own : lists)
      heads = heads.flatMap(head -> own.stream().map(next -> plus(head, next)));
    return heads;
  }
}
