package counterplay.search.portfolio;

import counterplay.space.Drawn;
import counterplay.space.Space;
import counterplay.space.SpaceFeatures;
import counterplay.space.choice.Chooser.Taste;
import java.util.Optional;
import java.util.stream.Stream;

/** A way to look for a settling case. */
public enum Method {
  /** The elements of the space, smallest first. */
  SMALLEST("smallest first"),
  /** Vertices of simplices and ends of intervals: by size, and at random. */
  CORNERS("corners"),
  /** Next to them. */
  NEAR_CORNERS("near corners"),
  /** Structured members. */
  STRUCTURED("structured"),
  /** At random, often at or near the boundary. */
  BOUNDARY("random at the boundary"),
  /** At random. */
  ANYWHERE("random"),
  /** From the best of a few cases to better neighbours. */
  CLIMB("hill climbing"),
  /**
   * From vertex to vertex of one block of probabilities after the other; by a linear program where
   * the distance is linear.
   */
  ASCENT("vertices and linear programs"),
  /**
   * Continuous optimisers on a floating-point image of the distance, rounded to small denominators.
   */
  OPTIMISE("continuous optimisers");

  private final String words;

  Method(String words) {
    this.words = words;
  }

  /** The method in words. */
  public String words() {
    return words;
  }

  /** Whether it does anything in a space of this kind that others do not do. */
  public boolean suits(SpaceFeatures traits) {
    return switch (this) {
      case SMALLEST, ANYWHERE, CLIMB -> true;
      case CORNERS, NEAR_CORNERS, ASCENT, OPTIMISE -> traits.isContinuous();
      case STRUCTURED -> traits.isStructured();
      case BOUNDARY -> traits.isContinuous() || traits.isStructured();
    };
  }

  /**
   * The listing that the method goes through block by block, with nothing where a condition
   * refuses; empty for the others.
   */
  public <T> Stream<Optional<Drawn<T>>> listing(Space<T> space) {
    return switch (this) {
      case SMALLEST -> space.attempts();
      case CORNERS -> space.corners();
      case NEAR_CORNERS -> space.nearCorners();
      case STRUCTURED -> space.structured();
      default -> Stream.empty();
    };
  }

  /** What share of a unit, in percent, is taken from the listing rather than drawn. */
  public int listedPercent() {
    return switch (this) {
      case SMALLEST -> 100;
      case CORNERS, NEAR_CORNERS, STRUCTURED -> 50;
      default -> 0;
    };
  }

  /** Where its random cases lie. */
  Taste taste() {
    return switch (this) {
      case CORNERS -> Taste.CORNERS;
      case STRUCTURED -> Taste.STRUCTURED;
      case ANYWHERE, SMALLEST -> Taste.EVEN;
      default -> Taste.BOUNDARY;
    };
  }

  /** Does the work of a unit; ends by itself or through the bench. */
  <C extends Record> void work(CaseMeter<C> bench) {
    switch (this) {
      case SMALLEST -> bench.block().forEach(bench::judge);
      case CLIMB -> new Climb<>(bench).work();
      case ASCENT -> new Ascent<>(bench).work();
      case OPTIMISE -> new Optimise<>(bench).work();
      default -> {
        bench.block().forEach(bench::judge);
        bench.draws(taste()).forEach(bench::judge);
      }
    }
  }
}
