package kong.setup;

import counterplay.claim.Certificate;
import counterplay.claim.Certificate.SumOfSquares;
import counterplay.claim.Certificate.SumOfSquares.Square;
import counterplay.exact.BoxTree;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Claim 5.10 and what Lemma 5.9 needs of it. A function with g'' &gt;= d on a range lies on or above a parabola: with
 * y_u = x_u - X,
 *
 * <pre>  g(x_u) = F + c y_u + (d/2) y_u^2 + e_u,   e_u &gt;= 0</pre>
 */
public final class CurvatureCertificates {

  private CurvatureCertificates() {}

  private static Polynomial p(String name) {
    return Polynomial.parameter(name);
  }

  private static Polynomial square(Polynomial x) {
    return x.times(x);
  }

  /**
   * {@code (w1 + w2) (sum_u w_u g(x_u) - g(X)) - (d/2) w1 w2 (x1 - x2)^2} for two to five points of a mean: a square, and
   * terms of the other points, each not negative, so that more points change nothing. For d &lt; 0 Jensen's inequality suffices.
   */
  public static Certificate claim510() {
    List<Certificate> parts = new ArrayList<>();
    for (int terms = 2; terms <= 5; terms++) parts.add(claim510(terms));
    parts.add(SupportingLine.jensen("d < 0: the right side is not positive, the left one not negative"));
    return new Certificate.All("the loss times w1 + w2 is d/2 times a square and further terms that are not negative", parts);
  }

  private static Certificate claim510(int terms) {
    Polynomial gap = Polynomial.ZERO;
    Polynomial pair = p("w1").plus(p("w2"));
    List<Square> squares = new ArrayList<>();
    Set<String> nonnegative = new TreeSet<>(Set.of("d"));
    squares.add(new Square(Rational.HALF, p("w1").times(p("y1")).plus(p("w2").times(p("y2"))), List.of("d")));
    for (int u = 1; u <= terms; u++) {
      String w = "w" + u;
      String e = "e" + u;
      Polynomial y = p("y" + u);
      nonnegative.addAll(Set.of(w, e));
      // the linear part c y_u vanishes in the mean
      gap = gap.plus(p(w).times(p("d").scale(Rational.HALF).times(square(y)).plus(p(e))));
      for (String first : List.of("w1", "w2")) {
        squares.add(new Square(Rational.ONE, Polynomial.ONE, List.of(first, w, e)));
        if (u > 2) squares.add(new Square(Rational.HALF, y, List.of("d", first, w)));
      }
    }
    Polynomial bound = p("d").scale(Rational.HALF).times(p("w1")).times(p("w2")).times(square(p("y1").minus(p("y2"))));
    return new SumOfSquares(terms + " points", pair.times(gap).minus(bound), squares, nonnegative);
  }

  /**
   * f(x) = (sqrt(x) - 1)^2 lies above the parabola with d = f''(r^2) = 1/(2 r^3) on ]0, r^2]: with x = a^2, y = b^2,
   * {@code f(y) - f(x) - f'(x)(y - x) - (d/2)(y - x)^2 = (b - a)^2 (4 r^3 - a (a + b)^2) / (4 a r^3)}, and the last factor is not
   * negative for a, b in [0, r]; it is homogeneous, so r = 1 suffices.
   */
  public static Certificate hellingerCurvature() {
    Polynomial a = p("a");
    Polynomial b = p("b");
    Polynomial chord = square(b).minus(square(a));
    Polynomial fourCubes = p("r").times(square(p("r"))).scale(Rational.of(4));
    // 4 a r^3 times the height over the parabola: f(y) - f(x) = b^2 - a^2 - 2 (b - a), f'(x) = 1 - 1/a
    Polynomial height = fourCubes.times(a.times(chord.minus(b.minus(a).scale(Rational.of(2)))).minus(a.minus(Polynomial.ONE).times(chord)))
        .minus(a.times(square(chord)));
    Polynomial factor = fourCubes.minus(a.times(square(a.plus(b))));
    List<Rational> unit = List.of(Rational.ZERO, Rational.ONE);
    return new Certificate.All("f has curvature at least f''(R) below R", List.of(
        new Certificate.Identity("the height over the parabola, times 4 a r^3", height, square(b.minus(a)).times(factor)),
        new Certificate.Subdivision("the factor at r = 1", factor.at(Polynomial.ONE, name -> name.equals("r") ? Polynomial.ONE : p(name)),
            Map.of("a", unit, "b", unit), false, new BoxTree.Leaf())));
  }

  /**
   * Lemma 5.9 with c1 tau / 2: for masses A = x + a and B = x + b of at least x = tau c1 in one row,
   * {@code A B / (A + B) >= x/2}, because {@code 2 A B - x (A + B) = x (a + b) + 2 a b}.
   */
  public static Certificate lemma59() {
    Polynomial big = p("x").plus(p("a"));
    Polynomial other = p("x").plus(p("b"));
    Polynomial gap = big.times(other).scale(Rational.of(2)).minus(p("x").times(big.plus(other)));
    return new Certificate.All("the row of u' loses c4/2 AB/(A + B) r^2 for s', t' and for t', s', all other rows and pairs lose nothing less than zero",
        List.of(RootCertificates.merged(), hellingerCurvature(), claim510(), new SumOfSquares("AB/(A + B) is at least x/2", gap,
            List.of(unit("x", "a"), unit("x", "b"), new Square(Rational.of(2), Polynomial.ONE, List.of("a", "b"))), Set.of("x", "a",
                "b"))));
  }

  /** The printed cubic bound follows: {@code x/2 - x^3 >= 0} where 2x + y = 1, homogeneous {@code x ((2x + y)^2/2 - x^2)}. */
  public static Certificate cubic() {
    Polynomial one = p("x").scale(Rational.of(2)).plus(p("y"));
    Polynomial gap = p("x").times(square(one).scale(Rational.HALF).minus(square(p("x"))));
    return new Certificate.All("x/2 is at least x^3 for x = tau c1 <= 1/2", List.of(lemma59(), new SumOfSquares("the cube", gap,
        List.of(unit("x", "x", "x"), new Square(Rational.of(2), Polynomial.ONE, List.of("x", "x", "y")),
            new Square(Rational.HALF, Polynomial.ONE, List.of("x", "y", "y"))), Set.of("x", "y"))));
  }

  /** (34) to (35), corrected: {@code N A B / (A + B) >= A B >= x^2 >= 2 x^3} where N >= A + B and 2x + y = 1. */
  public static Certificate eq35() {
    Polynomial big = p("x").plus(p("a"));
    Polynomial other = p("x").plus(p("b"));
    Polynomial mass = big.plus(other).plus(p("n"));
    Polynomial first = mass.times(big).times(other).minus(big.plus(other).times(big).times(other));
    Polynomial second = big.times(other).minus(square(p("x")));
    Polynomial third = square(p("x")).times(p("x").scale(Rational.of(2)).plus(p("y"))).minus(p("x").times(square(p("x"))).scale(Rational.of(2)));
    Set<String> nonnegative = Set.of("x", "a", "b", "n", "y");
    return new Certificate.All("three steps", List.of(
        new SumOfSquares("N is at least A + B", first, List.of(unit("n", "x", "x"), unit("n", "x", "a"), unit("n", "x", "b"), unit("n",
            "a", "b")), nonnegative),
        new SumOfSquares("A B is at least x^2", second, List.of(unit("x", "a"), unit("x", "b"), unit("a", "b")), nonnegative),
        new SumOfSquares("x^2 is at least 2 x^3", third, List.of(unit("x", "x", "y")), nonnegative)));
  }

  private static Square unit(String... factors) {
    return new Square(Rational.ONE, Polynomial.ONE, List.of(factors));
  }
}
