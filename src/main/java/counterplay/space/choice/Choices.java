package counterplay.space.choice;

import counterplay.data.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The choices of which an element was made, as a tree that follows the combinators of its space.
 */
public sealed interface Choices {

  /** No choice. */
  Choices NONE = new Fork(List.of());

  /**
   * One choice.
   *
   * @param domain what could be chosen
   * @param value what was chosen
   * @param <V> the value
   */
  record Leaf<V>(Range<V> domain, V value) implements Choices {

    /** The same choice with other values that differ a little. */
    public Stream<Leaf<V>> neighbours() {
      return domain.neighbours(value).map(v -> new Leaf<>(domain, v));
    }

    /** The same choice with smaller values. */
    public Stream<Leaf<V>> smaller() {
      return domain.smaller(value).map(v -> new Leaf<>(domain, v));
    }

    /** The same choice at the boundary of its domain. */
    public Stream<Leaf<V>> extremes() {
      return domain.extremes().stream().map(v -> new Leaf<>(domain, v));
    }

    /** What the choice adds to the order by which cases are shrunk. */
    @Override
    public Weight weight() {
      return domain.weight(value);
    }
  }

  /**
   * The choices of the parts of an element.
   *
   * @param parts in the order in which they are made
   */
  record Fork(List<Choices> parts) implements Choices {
    /** Copies the list. */
    public Fork {
      parts = List.copyOf(parts);
    }
  }

  /** The choices of the given parts. */
  static Choices of(Choices... parts) {
    return new Fork(List.of(parts));
  }

  /** All single choices from left to right. */
  default List<Leaf<?>> leaves() {
    List<Leaf<?>> all = new ArrayList<>();
    collect(this, all);
    return all;
  }

  private static void collect(Choices choices, List<Leaf<?>> all) {
    if (choices instanceof Leaf<?> leaf) all.add(leaf);
    if (choices instanceof Fork fork) for (Choices part : fork.parts()) collect(part, all);
  }

  /**
   * The tree with other leaves.
   *
   * @param leaves as many as {@link #leaves} has
   */
  default Choices with(List<? extends Leaf<?>> leaves) {
    return rebuilt(this, leaves, new int[1]);
  }

  /** The tree with another leaf at one place of {@link #leaves}. */
  default Choices with(int place, Leaf<?> leaf) {
    return with(Lists.<Leaf<?>>with(leaves(), place, leaf));
  }

  private static Choices rebuilt(Choices choices, List<? extends Leaf<?>> leaves, int[] next) {
    if (!(choices instanceof Fork fork)) return leaves.get(next[0]++);
    List<Choices> parts = new ArrayList<>();
    for (Choices part : fork.parts()) parts.add(rebuilt(part, leaves, next));
    return new Fork(parts);
  }

  /** The sum of the weights of all choices. */
  default Weight weight() {
    Weight total = Weight.NONE;
    for (Leaf<?> leaf : leaves()) total = total.plus(leaf.weight());
    return total;
  }
}
