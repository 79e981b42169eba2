package csoka.example;

import java.util.List;
import java.util.stream.Stream;

/** Longer lists. */
public final class Lists {

  private Lists() {}

  /** All entries of both. */
  public static <E> List<E> joined(List<E> first, List<E> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** One entry more. */
  public static <E> List<E> appended(List<E> list, E last) {
    return joined(list, List.of(last));
  }
}
