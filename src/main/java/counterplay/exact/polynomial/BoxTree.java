package counterplay.exact.polynomial;

import counterplay.exact.number.Rational;

/** A box cut into smaller boxes again and again. */
public sealed interface BoxTree {

  /** A box that is not cut further. */
  record Leaf() implements BoxTree {}

  /**
   * A box cut in two.
   *
   * @param parameter the parameter whose interval is cut
   * @param at the place of the cut, strictly inside the interval
   * @param low the part below the cut
   * @param high the part above it
   */
  record Split(String parameter, Rational at, BoxTree low, BoxTree high) implements BoxTree {}

  /** The number of boxes that are not cut further. */
  default long leaves() {
    return this instanceof Split s ? s.low().leaves() + s.high().leaves() : 1;
  }
}
