package counterplay.claim;

import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Data with which a small checker establishes a reading on a whole scope. The kernel reads it and knows no search. */
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
   * A polynomial that is nowhere negative when each parameter lies in its interval, because it is affine in each
   * parameter and not negative at the corners.
   *
   * @param words what is certified
   * @param polynomial of degree at most one in each parameter
   * @param box parameter to its two ends, the lower first
   * @param strict whether the value is positive rather than not negative
   */
  record Corners(String words, Polynomial polynomial, Map<String, List<Rational>> box, boolean strict)
      implements Certificate {}

  /**
   * An identity of expectations: {@code left - right} is a sum of products difference * factor, where each difference is
   * a martingale difference that is independent of its factor given the past, so that its expectation vanishes.
   *
   * @param words what is certified
   * @param left the left side before taking the expectation
   * @param right the right side before taking the expectation
   * @param terms the products
   */
  record Martingale(String words, Polynomial left, Polynomial right, List<Term> terms) implements Certificate {

    /**
     * One product whose expectation vanishes.
     *
     * @param later the parameter that stands for the martingale's later value
     * @param earlier the parameter that stands for its earlier value
     * @param factor a polynomial in parameters that are known before the later value is, or independent of it given them
     * @param known the parameters that the factor may use
     */
    public record Term(String later, String earlier, Polynomial factor, Set<String> known) {}
  }

  /**
   * Several certificates that hold together.
   *
   * @param words what is certified
   * @param parts the certificates, at least one
   */
  record All(String words, List<Certificate> parts) implements Certificate {}
}
