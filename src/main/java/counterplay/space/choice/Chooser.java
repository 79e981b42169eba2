package counterplay.space.choice;

import counterplay.exact.number.Rational;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Makes the choices of an element. */
public interface Chooser {

  /** The value chosen from a domain. */
  <V> V choose(Range<V> domain);

  /** Who makes the choices of a part of the element, counted from 0. */
  default Chooser part(int number) {
    return this;
  }

  /** How often a condition may ask again when it refuses what was chosen. */
  default int tries() {
    return 1;
  }

  /**
   * One of the structured members that a space offers, or nothing if the choices are to be made one
   * by one.
   */
  default Optional<Choices> member(Supplier<List<Choices>> members) {
    return Optional.empty();
  }

  /**
   * Makes the same choices as those recorded; where there is none, the smallest.
   *
   * @param recorded the choices of an element, perhaps changed
   */
  record Replay(Choices recorded) implements Chooser {

    @Override
    public <V> V choose(Range<V> domain) {
      return recorded instanceof Choices.Leaf<?> leaf
          ? domain.fitted(leaf.value())
          : domain
              .smallestFirst()
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("a choice among nothing"));
    }

    @Override
    public Chooser part(int number) {
      boolean isThere = recorded instanceof Choices.Fork fork && number < fork.parts().size();
      return new Replay(isThere ? ((Choices.Fork) recorded).parts().get(number) : Choices.NONE);
    }
  }

  /**
   * Chooses at random.
   *
   * @param random the source of randomness
   * @param taste where it looks
   */
  record AtRandom(Random random, Taste taste) implements Chooser {

    private static final List<Rational> DISTANCES =
        List.of(Rational.of(1, 10), Rational.of(1, 100), Rational.of(1, 1000));

    @Override
    public <V> V choose(Range<V> domain) {
      int kind = taste == Taste.EVEN ? 100 : random.nextInt(100);
      if (kind >= taste.corners + taste.nearCorners) return domain.random(random);
      List<V> values =
          kind < taste.corners
              ? domain.extremes()
              : domain.near(DISTANCES.get(random.nextInt(DISTANCES.size())));
      return values.isEmpty() ? domain.random(random) : values.get(random.nextInt(values.size()));
    }

    /** A condition may refuse all corners; then a search should not insist on them. */
    @Override
    public int tries() {
      return taste == Taste.EVEN ? 100_000 : 100;
    }

    @Override
    public Optional<Choices> member(Supplier<List<Choices>> members) {
      if (taste == Taste.EVEN || random.nextInt(100) >= taste.structured) return Optional.empty();
      List<Choices> all = members.get();
      return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }
  }

  /**
   * Where random choices look: how many of a hundred are extremes, near extremes, and structured
   * members.
   */
  enum Taste {
    /** Everywhere alike. */
    EVEN(0, 0, 0),
    /** Vertices of simplices and ends of intervals. */
    CORNERS(95, 0, 0),
    /** At or near the boundary. */
    BOUNDARY(40, 35, 15),
    /** Structured members, otherwise at the boundary. */
    STRUCTURED(45, 10, 80);

    private final int corners;
    private final int nearCorners;
    private final int structured;

    Taste(int corners, int nearCorners, int structured) {
      this.corners = corners;
      this.nearCorners = nearCorners;
      this.structured = structured;
    }
  }
}
