package counterplay.space.choice;

import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What may be chosen at one place. Everything that a search does with a space (list, draw, go to
 * the boundary, to neighbours, to smaller elements, along coordinates) it does choice by choice
 * with these.
 *
 * @param <V> the value that is chosen
 */
public sealed interface Range<V> permits Pick, Interval, Simplex, Listing, Descent {

  /**
   * All values, each once, endless if there are infinitely many; {@link #cost} never falls along
   * the way and begins with 0.
   */
  Stream<V> smallestFirst();

  /** How much a value adds to the size by which elements are listed, from 0. */
  long cost(V value);

  /** How many values there are; empty if infinitely many. */
  Optional<BigInteger> size();

  /** A value drawn at random, small ones more often than not where there are infinitely many. */
  V random(Random random);

  /** The ends of an interval, the vertices of a simplex; none where a domain has no boundary. */
  default List<V> extremes() {
    return List.of();
  }

  /**
   * The values at the given distance, a share of the whole width, from the extremes, or the nearest
   * ones there are.
   */
  default List<V> near(Rational distance) {
    return List.of();
  }

  /** Values that differ a little from the given one, each in one way, without it. */
  Stream<V> neighbours(V value);

  /** Values that are smaller by {@link #weight}, smallest first. */
  Stream<V> smaller(V value);

  /** What a value adds to the order by which cases are shrunk. */
  Weight weight(V value);

  /**
   * The value of this domain that is most like one that was chosen at the same place of another
   * element.
   */
  V fitted(Object recorded);

  /** How many coordinates in [0, 1] describe a value; 0 where the domain is no continuum. */
  default int dimensions() {
    return 0;
  }

  /**
   * The value with denominators up to the given one that lies next to the given coordinates.
   *
   * @param coordinates {@link #dimensions} numbers in [0, 1]
   */
  default V at(List<Rational> coordinates, BigInteger denominator) {
    throw new IllegalStateException("a domain without coordinates");
  }

  /** The value in the middle, of a domain with coordinates. */
  default V middle() {
    return at(
        Collections.nCopies(dimensions(), Rational.HALF),
        BigInteger.valueOf(Math.max(2, dimensions())));
  }

  /** The coordinates of a value; {@link #at} leads back to it. */
  default List<Rational> coordinates(V value) {
    return List.of();
  }
}
