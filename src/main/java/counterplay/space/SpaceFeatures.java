package counterplay.space;

import counterplay.space.choice.Choices;
import counterplay.space.choice.Chooser;
import counterplay.space.choice.Range;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * What a few elements show of a space, so that a search knows what can be tried.
 *
 * @param isContinuous whether some choice has coordinates
 * @param isStructured whether structured members are offered
 */
public record SpaceFeatures(boolean isContinuous, boolean isStructured) {

  private static final int ELEMENTS = 12;

  /** The traits of a space. */
  public static SpaceFeatures of(Space<?> space) {
    AtomicBoolean continuous = new AtomicBoolean();
    AtomicBoolean structured = new AtomicBoolean();
    for (int k = 0; k < ELEMENTS; k++)
      space.draw(
          new Watching(
              new Chooser.AtRandom(new Random(k), Chooser.Taste.EVEN), continuous, structured));
    return new SpaceFeatures(continuous.get(), structured.get());
  }

  /** Chooses as another one does and notes what it is asked. */
  private record Watching(Chooser inner, AtomicBoolean continuous, AtomicBoolean structured)
      implements Chooser {
    @Override
    public <V> V choose(Range<V> domain) {
      if (domain.dimensions() > 0) continuous.set(true);
      return inner.choose(domain);
    }

    @Override
    public Chooser part(int number) {
      return new Watching(inner.part(number), continuous, structured);
    }

    @Override
    public int tries() {
      return inner.tries();
    }

    @Override
    public Optional<Choices> member(Supplier<List<Choices>> members) {
      structured.set(true);
      return Optional.empty();
    }
  }
}
