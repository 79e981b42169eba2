package kong.setup;

import counterplay.claim.Certificate;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The steps from best predictions to {@code TotalDivergence(s) - TotalDivergence(s_BP) <= 4 sqrt(2) (beta/alpha) Inconsistency(s)},
 * each as a polynomial that is nowhere negative.
 */
public final class GapCertificates {

  private GapCertificates() {}

  private static Polynomial x(String name) {
    return Polynomial.parameter(name);
  }

  private static Polynomial number(long value) {
    return Polynomial.of(Rational.of(value));
  }

  /** A polynomial without a negative coefficient in parameters that are not negative. */
  public static Certificate positive(String words, Polynomial polynomial) {
    List<Certificate.SumOfSquares.Square> squares = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    for (Map.Entry<Map<String, Integer>, Rational> term : polynomial.terms().entrySet()) {
      List<String> factors = new ArrayList<>();
      term.getKey().forEach((name, power) -> {
        for (int k = 0; k < power; k++) factors.add(name);
      });
      names.addAll(factors);
      squares.add(new Certificate.SumOfSquares.Square(term.getValue(), Polynomial.ONE, factors));
    }
    return new Certificate.SumOfSquares(words, polynomial, squares, names);
  }

  /**
   * Claim 5.12 for an agent who meets three others with the same report: with weights w_j, a = alpha, b = beta, slope v of g at his
   * prediction p, and g(x) = g(p) + v (x - p) + e_x with e_x not negative. By (45) alpha m = (alpha + beta sum w_j) p - beta sum w_j p_j.
   */
  public static Certificate convexity() {
    Polynomial total = x("a");
    Polynomial alphaM = Polynomial.ZERO;
    Polynomial right = Polynomial.ZERO;
    for (int j = 1; j <= 3; j++) {
      Polynomial w = x("b").times(x("w" + j));
      total = total.plus(w);
      alphaM = alphaM.minus(w.times(x("p" + j)));
      right = right.plus(w.times(x("v").times(x("p" + j).minus(x("p"))).plus(x("e" + j))));
    }
    alphaM = alphaM.plus(total.times(x("p")));
    Polynomial left = x("a").times(x("e")).plus(x("v").times(alphaM.minus(x("a").times(x("p"))))).negated();
    return positive("A convex g lies above its tangent at ^p. The best prediction is the weighted mean of theta_{-i} q_s and the "
        + "predictions of those met, so the "
        + "slopes cancel; coordinate by coordinate, and whatever the number of others", right.minus(left));
  }

  /** {@code alpha + sum_j beta w_j = N}, the common denominator of the weights. */
  public static Certificate lambdas() {
    Polynomial weights = x("alpha");
    Polynomial met = Polynomial.ZERO;
    for (String w : List.of("w11", "w12", "w21", "w22")) {
      weights = weights.plus(x("beta").times(x(w)));
      met = met.plus(x(w));
    }
    return new Certificate.Identity("N (lambda_i + sum lambda_{j, sigma_j}) = N with two others and two signals; the sums have the same "
        + "form for more", weights,
        x("alpha").plus(x("beta").times(met)));
  }

  /** Where all who are met predict p, (45) leaves alpha (p - m) = 0. */
  public static Certificate consistency() {
    Polynomial w = x("a").plus(x("b").times(x("w")));
    Polynomial mean = x("a").times(x("m")).plus(x("b").times(x("w")).times(x("p")));
    return new Certificate.Identity("(alpha + beta W) p - (alpha m + beta W p) = alpha (p - m): if all who make the same report predict "
        + "p, then p = theta_{-i} q_s",
        w.times(x("p")).minus(mean), x("a").times(x("p").minus(x("m"))));
  }

  /** {@code D*(., q)} is convex: each summand lies above its tangent, with X, P, Q for the square roots. */
  public static Certificate divergenceIsConvex() {
    Polynomial aboveTangent = x("X").times(x("P")).times(x("P").minus(x("Q")).scale(Rational.of(2)))
        .plus(x("X").times(x("Q").times(x("Q")).minus(x("P").times(x("P")))));
    return new Certificate.SumOfSquares("D*(x, q) as a function of q lies above its tangent at p: a summand times sqrt(p) is sqrt(x) "
        + "(sqrt(q) - sqrt(p))^2", aboveTangent,
        List.of(new Certificate.SumOfSquares.Square(Rational.ONE, x("Q").minus(x("P")), List.of("X"))), Set.of("X"));
  }

  /** sqrt(D*) is the Euclidean distance of the vectors of roots: the square of a product is at most the product of squares. */
  public static Certificate distanceIsMetric() {
    List<Certificate> parts = new ArrayList<>();
    for (int m = 2; m <= 4; m++) {
      Polynomial u = Polynomial.ZERO;
      Polynomial v = Polynomial.ZERO;
      Polynomial uv = Polynomial.ZERO;
      List<Certificate.SumOfSquares.Square> squares = new ArrayList<>();
      for (int s = 1; s <= m; s++) {
        u = u.plus(x("u" + s).times(x("u" + s)));
        v = v.plus(x("v" + s).times(x("v" + s)));
        uv = uv.plus(x("u" + s).times(x("v" + s)));
        for (int t = 1; t < s; t++) {
          squares.add(new Certificate.SumOfSquares.Square(Rational.ONE, x("u" + s).times(x("v" + t)).minus(x("u" + t).times(x("v" + s))),
              List.of()));
        }
      }
      parts.add(new Certificate.SumOfSquares("m = " + m, u.times(v).minus(uv.times(uv)), squares, Set.of()));
    }
    parts.add(RootCertificates.cauchy());
    return new Certificate.All("sqrt(D*(p, q)) is the length of sqrt(p) - sqrt(q), so the triangle inequality holds: Lagrange's identity for "
        + "small m, and signal by signal for every m", parts);
  }

  /**
   * {@code D1 - D2 <= 2 sqrt(2) d3} where D1 = 2 e1^2, D2 = 2 e2^2, d3 = sqrt(2) e3, all e at most 1 and e1 - e2 at most e3.
   * If e1 = e2 + x, then e3 = x + u and e1 = 1 - c; if e2 = e1 + x, the left side is not positive.
   */
  public static Certificate divergencesDiffer() {
    Polynomial e1 = number(1).minus(x("c"));
    Polynomial falling = number(4).times(x("x").plus(x("u"))).minus(twice(e1)).plus(twice(e1.minus(x("x"))));
    Polynomial rising = number(4).times(x("e3")).minus(twice(x("e1"))).plus(twice(x("e1").plus(x("x"))));
    return new Certificate.All("D*(x, y) - D*(x, z) <= 2 sqrt(2) sqrt(D*(y, z)), since D* is at most 2",
        List.of(distanceIsMetric(), positive("D*(x, y) >= D*(x, z)", falling), positive("D*(x, y) <= D*(x, z)", rising)));
  }

  private static Polynomial twice(Polynomial e) {
    return e.times(e).scale(Rational.of(2));
  }

  /** The two parts of (39), each at most 2 sqrt(2) (beta/alpha) Inconsistency. */
  public static Certificate parts() {
    return new Certificate.All("Each part of (39) is at most 2 sqrt(2) (beta/alpha) Inconsistency(s): Claim 5.12 for g = D*(^p_j, .) "
        + "and g = D*(., theta_{-k} q), then the "
        + "triangle inequality. What remains does not depend on the other agent of the pair, whose chances Pr(sigma_j | sigma_k) "
            + "theta_j sum to one",
        List.of(convexity(), divergenceIsConvex(), divergencesDiffer()));
  }

  /** Both parts together are at most Inconsistency(s) if 32 beta^2 &lt;= alpha^2. */
  public static Certificate gap() {
    return new Certificate.All("TotalDivergence(s) - TotalDivergence(s_BP) <= 4 sqrt(2) (beta/alpha) Inconsistency(s)", List.of(parts()));
  }

  /** The same under 4 m beta &lt; alpha with m = 2 + k signals and alpha = 4 m beta + t. */
  public static Certificate gapUnderProofRatio() {
    Polynomial alpha = number(8).times(x("beta")).plus(number(4).times(x("k")).times(x("beta"))).plus(x("t"));
    Polynomial surplus = alpha.times(alpha).minus(x("beta").times(x("beta")).scale(Rational.of(32)));
    return new Certificate.All("and 4 m beta < alpha gives 4 sqrt(2) beta < alpha",
        List.of(gap(), positive("alpha^2 - 32 beta^2 with alpha = 4 m beta + t, m = 2 + k; strictly, since beta is positive", surplus)));
  }
}
