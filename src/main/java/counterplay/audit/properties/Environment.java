package counterplay.audit.properties;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A finite set of cases in which a property is asked completely, the smallest first.
 *
 * @param id its name, {@code 2-agents-1-round}
 * @param words what it consists of
 * @param parts the cases, from the smallest on
 * @param isDeep whether it is so large that it is asked only on request
 */
public record Environment<C extends Record>(
    String id, String words, List<Part<C>> parts, boolean isDeep) {

  /**
   * Cases of one size.
   *
   * @param size how large each of them is
   * @param cases in their order
   */
  public record Part<C extends Record>(Size size, Supplier<Stream<C>> cases) {}

  /** A case with its environment and its size. */
  public record Met<C extends Record>(Environment<C> environment, Size size, C at) {}

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is nothing, or a larger part before a smaller one
   */
  public Environment {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) throw new IllegalArgumentException(id + " is empty");
    for (int k = 1; k < parts.size(); k++)
      if (parts.get(k).size().compareTo(parts.get(k - 1).size()) < 0)
        throw new IllegalArgumentException(id + " does not begin with what is smallest");
  }

  /** A setting of cases of one size. */
  public record Setting<S>(S value, Size size) {

    /** Settings in the order of their sizes. */
    public static <S> List<Setting<S>> inOrder(List<S> settings, Function<S, Size> size) {
      return settings.stream()
          .map(s -> new Setting<>(s, size.apply(s)))
          .sorted(Comparator.comparing(Setting::size))
          .toList();
    }
  }

  /** The cases of all settings, which are put into the order of their sizes. */
  public static <S, C extends Record> Environment<C> over(
      String id,
      String words,
      List<S> settings,
      Function<S, Size> size,
      Function<S, Stream<C>> cases) {
    return over(id, words, Setting.inOrder(settings, size), cases);
  }

  /**
   * The cases of all settings.
   *
   * @param settings in the order of their sizes
   */
  public static <S, C extends Record> Environment<C> over(
      String id, String words, List<Setting<S>> settings, Function<S, Stream<C>> cases) {
    return new Environment<>(
        id,
        words,
        settings.stream().map(s -> new Part<C>(s.size(), () -> cases.apply(s.value()))).toList(),
        false);
  }

  /** All cases, from the smallest part on. */
  public Stream<Met<C>> met() {
    return parts.stream().flatMap(p -> p.cases().get().map(at -> new Met<>(this, p.size(), at)));
  }

  /** The same, asked only on request. */
  public Environment<C> deep() {
    return new Environment<>(id, words, parts, true);
  }

  /** Everything that follows one another in this order. */
  static <C extends Record> List<Environment<C>> inOrder(List<Environment<C>> all) {
    for (int k = 1; k < all.size(); k++)
      if (all.get(k).parts().get(0).size().compareTo(all.get(k - 1).largest()) < 0)
        throw new IllegalArgumentException(
            all.get(k).id() + " is smaller than " + all.get(k - 1).id() + " before it");
    return List.copyOf(all);
  }

  private Size largest() {
    return parts.get(parts.size() - 1).size();
  }
}
