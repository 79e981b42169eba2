package kong.setup;

import counterplay.claim.Certificate;
import counterplay.claim.Certificate.Identity;
import counterplay.claim.Certificate.SumOfSquares;
import counterplay.claim.Certificate.SumOfSquares.Square;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import java.util.List;
import java.util.Set;

/**
 * What is used of square roots: with a = sqrt(p) and b = sqrt(q), not negative, statements about the Hellinger divergence
 * {@code sum_s (a_s - b_s)^2} are statements about polynomials in each signal, for any number of signals.
 */
public final class RootCertificates {

  private RootCertificates() {}

  private static Polynomial p(String name) {
    return Polynomial.parameter(name);
  }

  private static Polynomial square(Polynomial x) {
    return x.times(x);
  }

  private static Square weighted(Polynomial root, String... factors) {
    return new Square(Rational.ONE, root, List.of(factors));
  }

  /** {@code (a - b)^2 >= 0}. */
  public static Certificate nonnegative() {
    Polynomial root = p("a").minus(p("b"));
    return new SumOfSquares("each signal adds a square",
        square(p("a")).plus(square(p("b"))).minus(p("a").times(p("b")).scale(Rational.of(2))),
        List.of(weighted(root)), Set.of());
  }

  /** {@code a^2 + b^2 - (a - b)^2 = 2ab >= 0}: summed, 2 - D*(p, q) is not negative. */
  public static Certificate atMostTwo() {
    return new SumOfSquares("each signal adds at most p + q, and these sum to 2",
        square(p("a")).plus(square(p("b"))).minus(square(p("a").minus(p("b")))),
        List.of(new Square(Rational.of(2), Polynomial.ONE, List.of("a", "b"))), Set.of("a", "b"));
  }

  /**
   * With b fixed, {@code sqrt(l a^2 + k c^2) >= l a + k c} for l + k = 1, because
   * {@code (l + k)(l a^2 + k c^2) - (l a + k c)^2 = l k (a - c)^2}; so -2 b sqrt(.) is convex.
   */
  public static Certificate convex() {
    Polynomial mean = p("l").times(square(p("a"))).plus(p("k").times(square(p("c"))));
    Polynomial gap = p("l").plus(p("k")).times(mean).minus(square(p("l").times(p("a")).plus(p("k").times(p("c")))));
    return new SumOfSquares("the root of a mean is at least the mean of the roots", gap,
        List.of(weighted(p("a").minus(p("c")), "l", "k")), Set.of("l", "k"));
  }

  /**
   * Two masses that are merged: {@code (a^2 + c^2)(b^2 + d^2) - (a b + c d)^2 = (a d - b c)^2}. So the root of the products
   * of merged masses is at least the sum of the roots, with equality exactly if a d = b c; merged one after the other,
   * any number of signals.
   */
  public static Certificate merged() {
    Polynomial gap = square(p("a")).plus(square(p("c"))).times(square(p("b")).plus(square(p("d"))))
        .minus(square(p("a").times(p("b")).plus(p("c").times(p("d")))));
    return new SumOfSquares("merging two masses loses affinity unless their ratios agree", gap,
        List.of(weighted(p("a").times(p("d")).minus(p("b").times(p("c"))))), Set.of());
  }

  /**
   * Cauchy's inequality signal by signal: {@code t^2 u^2 + v^2 - 2 t u v = (t u - v)^2}. Summed, with t the quotient of the
   * lengths of v and u, the product of lengths is at least the inner product; hence the triangle inequality of the length.
   */
  public static Certificate cauchy() {
    Polynomial tu = p("t").times(p("u"));
    return new SumOfSquares("the length of a vector of roots satisfies the triangle inequality",
        square(tu).plus(square(p("v"))).minus(tu.times(p("v")).scale(Rational.of(2))), List.of(weighted(tu.minus(p("v")))), Set.of());
  }

  /** {@code p (sqrt(q/p) - 1)^2 = (sqrt(p) - sqrt(q))^2}: with b = a t. */
  public static Certificate fromF() {
    Polynomial b = p("a").times(p("t"));
    return new Identity("p f(q/p) with q/p = t^2", square(p("a")).times(square(p("t").minus(Polynomial.ONE))), square(p("a").minus(b)));
  }

  /** {@code a^2 - b^2 = (a + b)(a - b)} for the roots of two divergences, with both signs of a - b. */
  public static Certificate difference() {
    return new Identity("difference of two squares", square(p("a")).minus(square(p("b"))), p("a").plus(p("b")).times(p("a").minus(p("b"))));
  }
}
