package counterplay.game;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import java.util.Collections;
import java.util.List;

/** Probability distributions on finite sets, as lists of numbers. */
public final class CheckedDistributions {

  private CheckedDistributions() {}

  /**
   * The list itself, copied.
   *
   * @param what whose distribution it is, for the message
   * @throws IllegalArgumentException if it is empty, a number is negative, or the sum is not 1
   */
  public static List<Rational> checked(String what, List<Rational> probabilities) {
    for (Rational p : probabilities) {
      if (p.signum() < 0)
        throw new IllegalArgumentException(
            what + " has the probability " + p + "; wanted is at least 0");
    }
    Rational total = Rational.sum(probabilities);
    if (!total.equals(Rational.ONE)) {
      throw new IllegalArgumentException(
          what + " has probabilities with the sum " + total + "; wanted is 1");
    }
    return List.copyOf(probabilities);
  }

  /**
   * The lists themselves, copied.
   *
   * @param what whose distributions they are, for the message, to which the number of one is added
   * @throws IllegalArgumentException if one is not a distribution
   */
  static List<List<Rational>> each(String what, List<List<Rational>> distributions) {
    return Lists.each(
        distributions.size(), k -> checked(what + " " + (k + 1), distributions.get(k)));
  }

  /** All weight on one of {@code size} elements. */
  public static List<Rational> certain(int size, int element) {
    return Lists.each(size, k -> k == element ? Rational.ONE : Rational.ZERO);
  }

  /** The same weight on all of {@code size} elements. */
  public static List<Rational> uniform(int size) {
    return Collections.nCopies(size, Rational.of(1, size));
  }
}
