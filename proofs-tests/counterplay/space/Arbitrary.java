package counterplay.space;

import counterplay.space.choice.Chooser;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * jqwik arbitraries made from our own spaces: what the properties try, and how they shrink it, is
 * what the tool does.
 */
public final class Arbitrary {

  private Arbitrary() {}

  /** Draws evenly; falsified elements are shrunk as the hunt shrinks them. */
  public static <T> net.jqwik.api.Arbitrary<T> of(Space<T> space) {
    return of(space, Chooser.Taste.EVEN);
  }

  /** Draws with a taste for the boundary or for structured members. */
  public static <T> net.jqwik.api.Arbitrary<T> of(Space<T> space, Chooser.Taste taste) {
    return Arbitraries.fromGenerator(random -> drawn(space, taste, random.nextLong()));
  }

  private static <T> Shrinkable<T> drawn(Space<T> space, Chooser.Taste taste, long seed) {
    return new Element<>(
        space, space.draw(new Chooser.AtRandom(new Random(seed), taste)).orElseThrow());
  }

  private record Element<T>(Space<T> space, Drawn<T> drawn) implements Shrinkable<T> {
    @Override
    public T value() {
      return drawn.value();
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
      return Neighbourhood.smaller(space, drawn).map(d -> new Element<>(space, d));
    }

    @Override
    public ShrinkingDistance distance() {
      var weight = drawn.choices().weight();
      return ShrinkingDistance.of(weight.size(), weight.denominators(), weight.support());
    }
  }
}
