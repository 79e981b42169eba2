package counterplay.claim.evidence;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.BoxTree;
import counterplay.exact.polynomial.Polynomial;
import counterplay.exact.real.DecimalCell;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Data with which a small checker establishes a reading on a whole scope. The kernel reads it and
 * knows no search.
 */
public sealed interface Certificate {

  /** What is certified, in words. */
  String words();

  /**
   * Two sides that are the same polynomial in their parameters.
   *
   * @param words what is certified
   * @param left the left side in normal form
   * @param right the right side in normal form
   */
  record Identity(String words, Polynomial left, Polynomial right) implements Certificate {}

  /**
   * A polynomial that is nowhere negative when each parameter lies in its interval, because it is
   * affine in each parameter and not negative at the corners.
   *
   * @param words what is certified
   * @param polynomial of degree at most one in each parameter
   * @param box parameter to its two ends, the lower first
   * @param strict whether the value is positive rather than not negative
   */
  record Corners(
      String words, Polynomial polynomial, Map<String, List<Rational>> box, boolean strict)
      implements Certificate {}

  /**
   * A polynomial that is nowhere negative on a box, because on each part of a subdivision no
   * Bernstein coefficient is.
   *
   * @param words what is certified
   * @param polynomial any polynomial
   * @param box parameter to its two ends, the lower first
   * @param strict whether the value is positive rather than not negative
   * @param cells the subdivision
   */
  record Subdivision(
      String words,
      Polynomial polynomial,
      Map<String, List<Rational>> box,
      boolean strict,
      BoxTree cells)
      implements Certificate {}

  /**
   * A polynomial that is nowhere negative on a product of simplices, because no coefficient is once
   * it is made homogeneous in each group of parameters, with the group's degree raised by its
   * elevation. For a polynomial of degree one in each group and no elevation the coefficients are
   * the values at the vertices: strategies and multilinear payoffs.
   *
   * @param words what is certified
   * @param polynomial in the parameters of the groups
   * @param groups each group's parameters are not negative and sum to one
   * @param elevations for each group how far its degree is raised
   * @param strict whether the value is positive rather than not negative
   */
  record Simplices(
      String words,
      Polynomial polynomial,
      List<List<String>> groups,
      List<Integer> elevations,
      boolean strict)
      implements Certificate {}

  /**
   * A polynomial that is a sum of weighted squares, each times parameters that are known to be not
   * negative.
   *
   * @param words what is certified
   * @param polynomial the polynomial that is nowhere negative where the named parameters are not
   * @param squares the terms of the sum
   * @param nonnegative the parameters that are known to be not negative
   */
  record SumOfSquares(
      String words, Polynomial polynomial, List<Square> squares, Set<String> nonnegative)
      implements Certificate {

    /**
     * weight * root^2 * product of the given parameters.
     *
     * @param weight not negative
     * @param root any polynomial
     * @param factors parameters that are known to be not negative, repeated where they occur to a
     *     power
     */
    public record Square(Rational weight, Polynomial root, List<String> factors) {}
  }

  /**
   * A polynomial that is nowhere negative where some parameters lie in intervals and some groups of
   * others are not negative and sum to one: it is there a sum of weighted squares, each times
   * factors of degree at most one that are not negative there.
   *
   * @param words what is certified
   * @param polynomial any polynomial; parameters that are in no interval and no group are free
   * @param box parameter to its two ends, the lower first
   * @param groups each group's parameters are not negative and sum to one
   * @param squares the terms of the sum
   */
  record SquaresWithin(
      String words,
      Polynomial polynomial,
      Map<String, List<Rational>> box,
      List<List<String>> groups,
      List<Square> squares)
      implements Certificate {

    /**
     * weight * root^2 * product of the factors.
     *
     * @param weight not negative
     * @param root any polynomial
     * @param factors not negative where the polynomial is looked at, repeated where they occur to a
     *     power
     */
    public record Square(Rational weight, Polynomial root, List<Polynomial> factors) {}
  }

  /**
   * A polynomial that is nowhere negative because it is the square of one polynomial times another
   * one that is nowhere negative.
   *
   * @param words what is certified
   * @param polynomial the product
   * @param root the square of which is the first factor
   * @param rest shows that the second factor is nowhere negative: corners, a subdivision, simplices
   *     or squares
   */
  record SquareTimes(String words, Polynomial polynomial, Polynomial root, Certificate rest)
      implements Certificate {}

  /**
   * Linear constraints that no x satisfies: nonnegative multipliers combine the rows a.x &lt;= b to
   * 0.x &lt;= a negative number.
   *
   * @param words what is certified
   * @param rows the left sides a, one coefficient for each unknown
   * @param bounds the right sides b
   * @param multipliers one for each row, not negative
   */
  record Farkas(
      String words, List<List<Rational>> rows, List<Rational> bounds, List<Rational> multipliers)
      implements Certificate {}

  /**
   * A real number that is less than another, because decimals lie between them: each is enclosed in
   * a cell that whoever doubts it can derive again from the expression, and the first cell ends
   * before the second begins.
   *
   * @param words what is certified
   * @param less where the smaller number lies
   * @param more where the larger number lies
   */
  record Enclosures(String words, DecimalCell less, DecimalCell more) implements Certificate {}

  /**
   * Several certificates that hold together.
   *
   * @param words what is certified
   * @param parts the certificates, at least one
   */
  record All(String words, List<Certificate> parts) implements Certificate {}
}
