package counterplay.space;

import counterplay.data.Lists;
import counterplay.space.choice.Choices;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Lists with a structure, whatever they are lists of: what agents do, one place an agent; what
 * happens in time, one place a round; the rows of a matrix. A hunt tries the structured ones before
 * it draws.
 */
public final class Patterns {

  private static final int MOST = 400;
  private static final int VALUES = 9;

  private Patterns() {}

  /**
   * All lists of the given length; offers those that follow a pattern of {@link #all} in the first
   * structured elements.
   */
  public static <T> Space<List<T>> lists(int length, Space<T> element) {
    return Space.lists(length, element)
        .offering(
            () -> {
              List<Choices> values =
                  element
                      .structured()
                      .limit(100)
                      .flatMap(Optional::stream)
                      .limit(VALUES)
                      .map(Drawn::choices)
                      .toList();
              return all(length, values.size()).stream()
                  .<Choices>map(p -> new Choices.Fork(p.stream().map(values::get).toList()))
                  .toList();
            });
  }

  /**
   * Lists of the given length of the numbers 0 to values - 1, each once: constant; cyclic and
   * relabelled (in rising order, shifted, turned round, two exchanged); merged (in rising order
   * with one number in the place of another); alternating; in two blocks or groups; constant or in
   * rising order but for one or two places.
   */
  public static List<List<Integer>> all(int length, int values) {
    Set<List<Integer>> patterns = new LinkedHashSet<>();
    for (int a = 0; a < values; a++) patterns.add(Collections.nCopies(length, a));
    if (values < 2 || length < 1) return List.copyOf(patterns);
    List<Integer> rising = Lists.each(length, k -> k % values);
    for (int cycle : List.of(Math.min(length, values), values)) {
      for (int shift = 0; shift < cycle; shift++)
        patterns.add(IntStream.range(shift, shift + length).mapToObj(k -> k % cycle).toList());
      patterns.add(Lists.each(length, k -> cycle - 1 - k % cycle));
    }
    for (int a = 0; a < values; a++)
      for (int b = a + 1; b < values; b++) patterns.add(exchanged(rising, a, b));
    for (int a = 0; a < values; a++)
      for (int b = 0; b < values; b++) if (a != b) patterns.add(merged(rising, a, b));
    for (int a = 0; a < values; a++) {
      for (int b = 0; b < values; b++)
        if (a != b) patterns.add(twoValues(length, a, b, k -> k % 2 == 0));
    }
    for (int cut = 1; cut < length; cut++) {
      int first = cut;
      for (int a = 0; a < values; a++)
        for (int b = 0; b < values; b++)
          if (a != b) patterns.add(twoValues(length, a, b, k -> k < first));
    }
    for (int i = 0; i < length; i++)
      for (int b = 0; b < values; b++) patterns.add(Lists.with(rising, i, b));
    for (int i = 0; i < length; i++) {
      for (int a = 0; a < values; a++)
        for (int b = 0; b < values; b++)
          if (a != b) patterns.add(Lists.with(Collections.nCopies(length, a), i, b));
    }
    for (int i = 0; i < length && patterns.size() < MOST; i++) {
      for (int j = i + 1; j < length; j++) {
        for (int a = 0; a < values; a++)
          for (int b = 0; b < values; b++)
            if (a != b)
              patterns.add(Lists.with(Lists.with(Collections.nCopies(length, a), i, b), j, b));
      }
    }
    return patterns.stream().limit(MOST).toList();
  }

  private static List<Integer> exchanged(List<Integer> list, int a, int b) {
    return list.stream().map(k -> k == a ? b : k == b ? a : k).toList();
  }

  private static List<Integer> merged(List<Integer> list, int gone, int into) {
    return list.stream().map(k -> k == gone ? into : k).toList();
  }

  private static List<Integer> twoValues(
      int length, int a, int b, java.util.function.IntPredicate isFirst) {
    return Lists.each(length, k -> isFirst.test(k) ? a : b);
  }
}
