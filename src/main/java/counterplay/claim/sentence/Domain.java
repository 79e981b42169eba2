package counterplay.claim.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Where the free variables of a sentence range; the only source of hypotheses.
 *
 * @param wholes sizes and finite choices, in order; each may depend on those before it
 * @param frame the numbers and functions of a case, for its whole numbers
 * @param given conditions
 */
public record Domain(List<Whole> wholes, Function<Shape, Frame> frame, List<Hypothesis> given) {

  /** A whole number of a case. */
  public sealed interface Whole {
    /** Its name. */
    String name();
  }

  /**
   * A whole number from the least one on, without an upper end.
   *
   * @param name such as n
   * @param least the least value
   * @param run the largest value for which code is run in a proof
   */
  public record Size(String name, int least, int run) implements Whole {
    /**
     * @throws IllegalArgumentException if nothing is run
     */
    public Size {
      if (run < least)
        throw new IllegalArgumentException(name + " from " + least + " on, run up to " + run);
    }
  }

  /**
   * One of finitely many things; all of them are run in a proof.
   *
   * @param name such as signal
   * @param least the first value
   * @param end the value after the last one, which may depend on the whole numbers before
   */
  public record Choice(String name, int least, ToIntFunction<Shape> end) implements Whole {}

  /** Copies the lists. */
  public Domain {
    wholes = List.copyOf(wholes);
    given = List.copyOf(given);
    for (int k = 1; k < wholes.size(); k++)
      for (Whole before : wholes.subList(0, k))
        if (before.name().equals(wholes.get(k).name()))
          throw new IllegalArgumentException("two whole numbers of one name");
  }

  /** A single case so far. */
  public static Domain all() {
    return new Domain(List.of(), s -> Frame.NONE, List.of());
  }

  /** One more size, without an upper end. */
  public Domain size(String name, int least, int run) {
    return plus(new Size(name, least, run));
  }

  /** One more choice, from 0 on, of as many things as the function says. */
  public Domain choice(String name, ToIntFunction<Shape> count) {
    return plus(new Choice(name, 0, count));
  }

  /** One more whole number between the two, both included. */
  public Domain range(String name, int least, int most) {
    return plus(new Choice(name, least, s -> most + 1));
  }

  private Domain plus(Whole whole) {
    List<Whole> more = new ArrayList<>(wholes);
    more.add(whole);
    return new Domain(more, frame, given);
  }

  /** The same whole numbers, with these numbers and functions. */
  public Domain numbers(Function<Shape, Frame> frame) {
    return new Domain(wholes, frame, given);
  }

  /** The part of the domain where the condition holds, too. */
  public Domain given(Hypothesis condition) {
    List<Hypothesis> more = new ArrayList<>(given);
    more.add(condition);
    return new Domain(wholes, frame, more);
  }

  /** The sizes without an upper end. */
  public List<Size> sizes() {
    return wholes.stream().filter(Size.class::isInstance).map(Size.class::cast).toList();
  }

  /** The shapes at which code is run in a proof: every choice, each size up to its run. */
  public List<Shape> shapes() {
    Stream<Shape> shapes = Stream.of(Shape.NONE);
    for (Whole whole : wholes)
      shapes = shapes.flatMap(s -> values(whole, s).map(v -> s.with(whole.name(), v)));
    return shapes.toList();
  }

  private static Stream<Integer> values(Whole whole, Shape before) {
    if (whole instanceof Size size)
      return Stream.iterate(size.least(), v -> v <= size.run(), v -> v + 1);
    Choice choice = (Choice) whole;
    return Stream.iterate(choice.least(), v -> v < choice.end().applyAsInt(before), v -> v + 1);
  }

  /** Whether the whole numbers are those of some case. */
  public boolean allows(Shape shape) {
    if (shape.wholes().size() != wholes.size()) return false;
    Shape before = Shape.NONE;
    for (Whole whole : wholes) {
      Integer value = shape.wholes().get(whole.name());
      if (value == null) return false;
      if (whole instanceof Size size && value < size.least()) return false;
      if (whole instanceof Choice choice
          && (value < choice.least() || value >= choice.end().applyAsInt(before))) return false;
      before = before.with(whole.name(), value);
    }
    return true;
  }
}
