package counterplay.space;

import counterplay.data.Lists;
import counterplay.space.choice.Choices;
import counterplay.space.choice.Descent;
import counterplay.space.choice.Pick;
import counterplay.space.choice.Weight;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What lies around an element: elements with other choices. */
public final class Neighbourhood {

  private Neighbourhood() {}

  /** Elements that differ in one choice. */
  public static <T> Stream<Drawn<T>> neighbours(Space<T> space, Drawn<T> drawn) {
    return replaced(space, drawn, Choices.Leaf::neighbours);
  }

  /** Elements in which one continuous choice is extreme. */
  public static <T> Stream<Drawn<T>> extremes(Space<T> space, Drawn<T> drawn) {
    return replaced(space, drawn, Choices.Leaf::extremes);
  }

  private static <T> Stream<Drawn<T>> replaced(
      Space<T> space,
      Drawn<T> drawn,
      Function<Choices.Leaf<?>, Stream<? extends Choices.Leaf<?>>> others) {
    List<Choices.Leaf<?>> leaves = drawn.choices().leaves();
    Stream<Integer> places = IntStream.range(0, leaves.size()).boxed();
    return like(
        space,
        Lazily.flatMap(
            places, k -> others.apply(leaves.get(k)).map(leaf -> drawn.choices().with(k, leaf))));
  }

  /**
   * Elements that are smaller: first those that the space itself calls smaller, then those with a
   * part of a list left out or one choice replaced by a smaller one, by {@link Weight}. It ends:
   * there is no endless chain of ever smaller elements.
   */
  public static <T> Stream<Drawn<T>> smaller(Space<T> space, Drawn<T> drawn) {
    Weight weight = drawn.choices().weight();
    List<Choices.Leaf<?>> leaves = drawn.choices().leaves();
    Stream<Choices> shorter = shorter(drawn.choices());
    Stream<Integer> places =
        IntStream.range(0, leaves.size())
            .filter(k -> !(leaves.get(k).domain() instanceof Descent))
            .boxed()
            .sorted(Comparator.comparing(k -> order(leaves.get(k))));
    Stream<Integer> descents =
        IntStream.range(0, leaves.size())
            .filter(k -> leaves.get(k).domain() instanceof Descent)
            .boxed();
    return Lazily.flatMap(
        Stream.of(
            like(space, lessened(drawn, descents)),
            like(space, shorter).filter(d -> d.choices().weight().compareTo(weight) < 0),
            like(space, lessened(drawn, places))
                .filter(d -> d.choices().weight().compareTo(weight) < 0)),
        s -> s);
  }

  /** The choices with a smaller one in one of the places. */
  private static Stream<Choices> lessened(Drawn<?> drawn, Stream<Integer> places) {
    List<Choices.Leaf<?>> leaves = drawn.choices().leaves();
    return Lazily.flatMap(
        places, k -> leaves.get(k).smaller().map(leaf -> drawn.choices().with(k, leaf)));
  }

  private static <T> Stream<Drawn<T>> like(Space<T> space, Stream<Choices> choices) {
    return choices.map(space::like).flatMap(Optional::stream);
  }

  private static int order(Choices.Leaf<?> leaf) {
    return leaf.domain() instanceof Pick ? 0 : 1;
  }

  /** Where a number decides how many parts follow: one less, with one of the parts left out. */
  private static Stream<Choices> shorter(Choices choices) {
    if (!(choices instanceof Choices.Fork fork)) return Stream.empty();
    List<Choices> parts = fork.parts();
    Stream<Choices> below =
        IntStream.range(0, parts.size())
            .boxed()
            .flatMap(k -> shorter(parts.get(k)).map(changed -> replaced(parts, k, changed)));
    if (parts.size() != 2 || !(parts.get(1) instanceof Choices.Fork list)) return below;
    Optional<Choices.Leaf<?>> less = oneLess(parts.get(0));
    if (less.isEmpty()) return below;
    Choices.Leaf<?> number = less.get();
    Stream<Choices> here =
        IntStream.range(0, list.parts().size())
            .mapToObj(k -> Choices.of(number, new Choices.Fork(Lists.without(list.parts(), k))));
    return Stream.concat(here, below);
  }

  private static Optional<Choices.Leaf<?>> oneLess(Choices choices) {
    if (!(choices instanceof Choices.Leaf<?> leaf
        && leaf.domain() instanceof Pick pick
        && leaf.value() instanceof Integer k)) return Optional.empty();
    return pick.isFree() || k == 0
        ? Optional.empty()
        : Optional.of(new Choices.Leaf<>(pick, k - 1));
  }

  private static Choices replaced(List<Choices> parts, int place, Choices changed) {
    return new Choices.Fork(Lists.with(parts, place, changed));
  }
}
