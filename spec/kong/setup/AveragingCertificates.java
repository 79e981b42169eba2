package kong.setup;

import counterplay.claim.Certificate;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.exact.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Certificates of Lemma 5.7. The parameters a, b, c, d stand for the square roots of the four probabilities of a report, which
 * lie in [0, 1]; M is the largest |a - c| or |b - d|.
 */
public final class AveragingCertificates {

  private static final Polynomial ONE = Polynomial.ONE;
  private static final Polynomial N = Polynomial.parameter("n");
  private static final Polynomial A = Polynomial.parameter("a");
  private static final Polynomial B = Polynomial.parameter("b");
  private static final Polynomial C = Polynomial.parameter("c");
  private static final Polynomial D = Polynomial.parameter("d");

  private AveragingCertificates() {}

  /** One report's share of the difference of two Hellinger divergences: {@code (a - b)^2 - (c - d)^2}, of roots of probabilities. */
  public static <S extends Scalar<S>> S difference(S a, S b, S c, S d) {
    return a.minus(b).times(a.minus(b)).minus(c.minus(d).times(c.minus(d)));
  }

  /** n theta_{-j} = n avg + theta_{-j} - theta_j, where n avg = (n - 1) theta_{-j} + theta_j. */
  public static Certificate averageIdentity() {
    Polynomial others = Polynomial.parameter("others");
    Polynomial own = Polynomial.parameter("own");
    Polynomial sumOfAll = N.minus(ONE).times(others).plus(own);
    return new Certificate.Identity("n theta_{-j} = n avg + theta_{-j} - theta_j, entry by entry, for every n", N.times(others), sumOfAll.plus(others).minus(own));
  }

  /** Each of the m terms is at most 2. */
  public static Certificate atMostTwo() {
    Polynomial sum = A.minus(B).plus(C).minus(D);
    return new Certificate.All("each of the m terms is at most 2", List.of(
        corners("a - b + c - d <= 2", constant(2).minus(sum), Map.of("a", unit(), "b", unit(), "c", unit(), "d", unit())),
        corners("-(a - b + c - d) <= 2", constant(2).plus(sum), Map.of("a", unit(), "b", unit(), "c", unit(), "d", unit()))));
  }

  /** sum_u |y_u| &lt;= sqrt(8 m), since y_u^2 sums to at most 8 and |y| &lt;= (y^2 t + 1/t)/2 with t = sqrt(m/8). */
  public static Certificate atMostRoot() {
    Polynomial t = Polynomial.parameter("t");
    Polynomial y = Polynomial.parameter("y");
    Polynomial sum = A.minus(B).plus(C).minus(D);
    Polynomial left = A.times(A).plus(C.times(C)).plus(B.times(B)).plus(D.times(D)).scale(Rational.of(2)).minus(sum.times(sum));
    Certificate eight = new Certificate.SumOfSquares("(a - b + c - d)^2 <= 2(a^2 + b^2 + c^2 + d^2), which sums over u to 8", left,
        List.of(square(A.minus(C)), square(B.minus(D)), product(2, "a", "b"), product(2, "a", "d"), product(2, "b", "c"), product(2, "c", "d")),
        Set.of("a", "b", "c", "d"));
    return new Certificate.All("the terms sum to at most sqrt(8m)", List.of(eight,
        new Certificate.SumOfSquares("2 t |y| <= t^2 y^2 + 1; with t = sqrt(m/8) the sum over u is at most (8 t + m/t)/2 = sqrt(8m)",
            t.times(t).times(y).times(y).plus(ONE).minus(t.times(y).scale(Rational.of(2))), List.of(square(t.times(y).minus(ONE))), Set.of())));
  }

  /** With a = c + M x and b = d + M y, |x|, |y| &lt;= 1: |difference| &lt;= 4 M for each of the m reports. */
  public static Certificate fourTimesTheLargest() {
    Polynomial m = Polynomial.parameter("M");
    Polynomial x = Polynomial.parameter("x");
    Polynomial y = Polynomial.parameter("y");
    Polynomial sum = A.minus(B).plus(C).minus(D);
    Polynomial moved = difference(C.plus(m.times(x)), D.plus(m.times(y)), C, D);
    Polynomial product = m.times(x.minus(y)).times(C.plus(m.times(x)).minus(D).minus(m.times(y)).plus(C).minus(D));
    Map<String, List<Rational>> box = new TreeMap<>(Map.of("a", unit(), "b", unit(), "c", unit(), "d", unit(), "x", signed(), "y", signed()));
    Polynomial factor = x.minus(y).times(sum);
    return new Certificate.All("each of the m reports moves the difference by at most 4 M", List.of(
        new Certificate.Identity("the difference is M (x - y)(a - b + c - d)", moved, product),
        corners("(x - y)(a - b + c - d) <= 4", constant(4).minus(factor), box),
        corners("-(x - y)(a - b + c - d) <= 4", constant(4).plus(factor), box)));
  }

  /** (a - c)^2 &lt;= |a^2 - c^2|, which is |theta_{-j} q - theta_j q|/n &lt;= 1/n. */
  private static Certificate gapOfRoots() {
    Polynomial rise = Polynomial.parameter("rise");
    Polynomial higher = C.plus(rise);
    return new Certificate.All("the largest gap of roots has a square of at most 1/n", List.of(averageIdentity(),
        new Certificate.SumOfSquares("(a - c)^2 <= a^2 - c^2 for a = c + rise", higher.times(higher).minus(C.times(C)).minus(rise.times(rise)),
            List.of(product(2, "c", "rise")), Set.of("c", "rise")),
        corners("|theta_{-j} q - theta_j q| <= 1", ONE.minus(A.minus(B)), Map.of("a", unit(), "b", unit()))));
  }

  /** The lemma: 4 m M &lt;= 4 m/sqrt(n) &lt; epsilon. */
  public static Certificate lemma() {
    Polynomial m = Polynomial.parameter("m");
    Polynomial excess = Polynomial.parameter("excess");
    Polynomial rest = Polynomial.parameter("rest");
    Polynomial left = excess.plus(m.times(m).scale(Rational.of(32))).minus(m.times(m).scale(Rational.of(16)).times(ONE.minus(rest)));
    return new Certificate.All("4 m M < epsilon, for every m, n and epsilon", List.of(fourTimesTheLargest(), gapOfRoots(),
        new Certificate.SumOfSquares("n (epsilon^2 - (4 m M)^2) > 0, with n epsilon^2 = 32 m^2 + excess and n M^2 = 1 - rest: at least 16 m^2", left.minus(m.times(m).scale(Rational.of(16))),
            List.of(product(1, "excess"), product(16, "m", "m", "rest")), Set.of("excess", "rest", "m"))));
  }

  /** |difference| &lt;= sum |x_u y_u| &lt;= (8 t/n + 8/t)/2 with t = sqrt(n), which is 8/sqrt(n) whatever m is. */
  public static Certificate withoutSignals() {
    Polynomial t = Polynomial.parameter("t");
    Polynomial x = Polynomial.parameter("x");
    Polynomial y = Polynomial.parameter("y");
    return new Certificate.All("the difference is at most 8/sqrt(n), whatever m is", List.of(gapOfRoots(), atMostRoot(),
        new Certificate.Identity("the difference is (a - b - c + d)(a - b + c - d)", difference(A, B, C, D),
            A.minus(B).minus(C).plus(D).times(A.minus(B).plus(C).minus(D))),
        new Certificate.SumOfSquares("(a - b - c + d)^2 <= 2(a - c)^2 + 2(b - d)^2, which sums over u to at most 8/n: twice 2 sum_u |a^2 - c^2| <= 4/n",
            A.minus(C).times(A.minus(C)).plus(B.minus(D).times(B.minus(D))).scale(Rational.of(2)).minus(A.minus(B).minus(C).plus(D).times(A.minus(B).minus(C).plus(D))),
            List.of(square(A.minus(C).plus(B).minus(D))), Set.of()),
        new Certificate.SumOfSquares("2 t x y <= t^2 x^2 + y^2: with t = sqrt(n) the sum over u is at most (8 + 8)/(2 sqrt(n))",
            t.times(t).times(x).times(x).plus(y.times(y)).minus(t.times(x).times(y).scale(Rational.of(2))), List.of(square(t.times(x).minus(y))), Set.of())));
  }

  /** gap (sqrt a + sqrt c) = |theta_{-j} q - theta_j q|/n &lt;= 1/n and sqrt a + sqrt c &gt;= gap &gt; epsilon/(4m). */
  public static Certificate chain() {
    Polynomial rise = Polynomial.parameter("rise");
    return new Certificate.All("4 m gap < 4 m (4 m/epsilon)/n, half of what is printed", List.of(averageIdentity(),
        new Certificate.Identity("gap (sqrt a + sqrt c) = a - c", rise.times(C.plus(rise).plus(C)), C.plus(rise).times(C.plus(rise)).minus(C.times(C))),
        new Certificate.SumOfSquares("sqrt a + sqrt c >= gap", C.plus(C), List.of(product(2, "c")), Set.of("c")),
        corners("|theta_{-j} q - theta_j q| <= 1", ONE.minus(A.minus(B)), Map.of("a", unit(), "b", unit()))));
  }

  private static Certificate corners(String words, Polynomial p, Map<String, List<Rational>> box) {
    return new Certificate.Corners(words, p, box, false);
  }

  private static Certificate.SumOfSquares.Square square(Polynomial root) {
    return new Certificate.SumOfSquares.Square(Rational.ONE, root, List.of());
  }

  private static Certificate.SumOfSquares.Square product(long weight, String... factors) {
    return new Certificate.SumOfSquares.Square(Rational.of(weight), ONE, List.of(factors));
  }

  private static Polynomial constant(long value) {
    return Polynomial.of(Rational.of(value));
  }

  private static List<Rational> unit() {
    return List.of(Rational.ZERO, Rational.ONE);
  }

  private static List<Rational> signed() {
    return List.of(Rational.of(-1), Rational.ONE);
  }
}
