package kong.setup;

import counterplay.claim.Certificate;
import counterplay.claim.Certificate.SumOfSquares;
import counterplay.claim.Certificate.SumOfSquares.Square;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Jensen's inequality from supporting lines. A convex f lies on or above a line through (X, F) with some slope c, so that
 *
 * <pre>  f(x_u) = F + c (x_u - X) + e_u,   e_u &gt;= 0;   f strictly convex: e_u &gt; 0 exactly if x_u != X</pre>
 *
 * which is all that is used of f. With weights w_u and masses r_u = w_u x_u that add up to N and N X,
 *
 * <pre>  sum_u w_u f(x_u) - N F = sum_u w_u e_u</pre>
 */
public final class SupportingLine {

  private SupportingLine() {}

  /** {@code w f(x)} of one term, where the mass {@code w x} is given: {@code w F + c (r - w X) + w e}. */
  static Polynomial term(Polynomial w, Polynomial r, Polynomial e) {
    Polynomial c = Polynomial.parameter("c");
    return w.times(Polynomial.parameter("F")).plus(c.times(r.minus(w.times(Polynomial.parameter("X"))))).plus(w.times(e));
  }

  /** {@code sum_u w_u f(x_u) - N f(X)} for so many terms whose masses add up to N X; it is {@code sum_u w_u e_u}. */
  public static Polynomial gap(int terms) {
    Polynomial total = Polynomial.ZERO;
    Polynomial weight = Polynomial.ZERO;
    Polynomial mass = Polynomial.ZERO;
    for (int u = 1; u <= terms; u++) weight = weight.plus(p("w", u));
    for (int u = 1; u <= terms; u++) {
      Polynomial r = u < terms ? p("r", u) : weight.times(Polynomial.parameter("X")).minus(mass);
      mass = mass.plus(r);
      total = total.plus(term(p("w", u), r, p("e", u)));
    }
    return total.minus(weight.times(Polynomial.parameter("F")));
  }

  private static Polynomial p(String name, int u) {
    return Polynomial.parameter(name + u);
  }

  /**
   * {@link #jensen} with terms whose weight is zero: a mass r adds r times the slope of f at infinity, which is at least
   * the slope c of any line below f.
   */
  public static Certificate closedJensen(String words) {
    Polynomial r = Polynomial.parameter("r1");
    Polynomial limit = r.times(Polynomial.parameter("c").plus(Polynomial.parameter("e1")));
    return new Certificate.All(words, List.of(jensen("terms with a positive weight"),
        new SumOfSquares("a term of weight zero is not below the line either", limit.minus(term(Polynomial.ZERO, r, Polynomial.ZERO)),
            List.of(new Square(Rational.ONE, Polynomial.ONE, List.of("r1", "e1"))), Set.of("r1", "e1"))));
  }

  /**
   * One to four terms, and a term as such: summed over any number of terms {@code c (r_u - w_u X)} vanishes. So a mean of
   * values of f is at least the value at the mean, and it is more exactly if some e_u with a positive weight is positive.
   */
  public static Certificate jensen(String words) {
    List<Certificate> parts = new ArrayList<>();
    Polynomial line = term(p("w", 1), p("r", 1), Polynomial.ZERO);
    parts.add(new SumOfSquares("one term is not below its line", term(p("w", 1), p("r", 1), p("e", 1)).minus(line),
        List.of(new Square(Rational.ONE, Polynomial.ONE, List.of("w1", "e1"))), Set.of("w1", "e1")));
    for (int terms = 1; terms <= 4; terms++) {
      List<Square> squares = new ArrayList<>();
      Set<String> nonnegative = new TreeSet<>();
      for (int u = 1; u <= terms; u++) {
        squares.add(new Square(Rational.ONE, Polynomial.ONE, List.of("w" + u, "e" + u)));
        nonnegative.addAll(List.of("w" + u, "e" + u));
      }
      parts.add(new SumOfSquares(terms + " terms", gap(terms), squares, nonnegative));
    }
    return new Certificate.All(words, parts);
  }
}
