package kong.setup;

import counterplay.claim.Certificate;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import java.util.List;
import java.util.Set;

/**
 * Why an equilibrium close to a permutation pi is paid like the truth. Let tau bound the other entries of the average strategy and
 * x = (m - 1) tau: a random agent strays, reporting something else than pi of his signal, with chance at most x after each signal.
 *
 * <pre>
 *   peers of an agent in a group of g stray with chance      w &lt;= x n/(g - 1)
 *   |theta_{-i} q_s - pi q_s|_1 &lt;= 2 w,   and for reports pi(s)   |^p - pi q_s|_1 &lt;= E = 2 w (1 + beta/alpha)
 *   D*(^p, pi q_s) &lt;= E,   so a pair that does not stray scores what it would with the truth up to 2 sqrt(2) (sqrt(E_j) + sqrt(E_k))
 *   |ClassificationScore - truth| &lt;= 7 x + 4 sqrt(2) (mean of sqrt(E)) &lt;= 7 x + 16 sqrt((1 + beta/alpha) x)
 * </pre>
 */
public final class ClosenessCertificates {

  private ClosenessCertificates() {}

  private static Polynomial x(String name) {
    return Polynomial.parameter(name);
  }

  private static Polynomial number(long value) {
    return Polynomial.of(Rational.of(value));
  }

  /** A column with the entry 1 - o where pi has 1 is 2 o away from it. */
  private static Certificate strayed() {
    Polynomial rest = x("o1").plus(x("o2"));
    Polynomial typical = Polynomial.ONE.minus(rest);
    return new Certificate.Identity("|theta(., s) - e_pi(s)|_1 = 2 (1 - theta(pi(s), s)), with as many other entries as there are signals",
        Polynomial.ONE.minus(typical).plus(rest), rest.scale(Rational.of(2)));
  }

  /**
   * The farthest prediction with report pi(s) after s: by (45), {@code (alpha + beta (u + v)) E <= 2 alpha w + beta u E + 2 beta v}, u for the
   * chance to meet another such report, v = w - y for that to meet a strayed one; then alpha E is at most 2 (alpha + beta) w.
   */
  private static Certificate farthest() {
    Polynomial w = x("v").plus(x("y"));
    Polynomial alphaE = x("alpha").times(w).scale(Rational.of(2)).plus(x("beta").times(x("v")).scale(Rational.of(2)))
        .minus(x("beta").times(x("v")).times(x("E"))).minus(x("slack"));
    return GapCertificates.positive("2 (alpha + beta) w - alpha E", x("alpha").plus(x("beta")).times(w).scale(Rational.of(2)).minus(alphaE));
  }

  /** {@code (sqrt(a) - sqrt(b))^2 <= a - b} for a at least b. */
  private static Certificate absoluteDistance() {
    Polynomial larger = x("b").plus(x("rise"));
    return GapCertificates.positive("D* is at most the absolute distance, summand by summand",
        larger.times(larger).minus(x("b").times(x("b"))).minus(x("rise").times(x("rise"))));
  }

  /** The share g/n of a group times sqrt(n/(g - 1)) is at most sqrt(2 g/n), and over two groups these sum to at most 2. */
  private static Certificate groups() {
    Polynomial g = number(2).plus(x("more"));
    Polynomial sum = x("r1").plus(x("r2"));
    Polynomial squares = x("r1").times(x("r1")).plus(x("r2").times(x("r2")));
    return new Certificate.All("the mean of sqrt(E) over two groups, or one, is at most 2 sqrt(2 (1 + beta/alpha) x)", List.of(
        GapCertificates.positive("2 (g - 1) - g for g = 2 + more", number(2).times(g.minus(Polynomial.ONE)).minus(g)),
        new Certificate.SumOfSquares("(r1 + r2)^2 <= 2 (r1^2 + r2^2) = 4, for r_G = sqrt(2 g/n) and hence r1^2 + r2^2 = 2", squares.scale(Rational.of(2)).minus(sum.times(sum)),
            List.of(new Certificate.SumOfSquares.Square(Rational.ONE, x("r1").minus(x("r2")), List.of())), Set.of())));
  }

  /** All steps; a pair that strays, with chance 2 x at most, moves the score by at most 2 + sqrt(2), less than 7/2. */
  public static Certificate paidLikeTruth() {
    return new Certificate.All("|ClassificationScore(s) - ClassificationScore(truth)| <= 7 x + 16 sqrt((1 + beta/alpha) x). A row of the average has one entry above tau at most; for tau < 1/m "
        + "each column has one, so they make a permutation. For tau >= 1/m the bound is more than 2 + sqrt(2), the most that two scores can differ",
        List.of(strayed(), farthest(), absoluteDistance(), GapCertificates.divergencesDiffer(), groups(),
            new Certificate.Identity("(7/2 - 2)^2 = 2 + 1/4, so 7/2 is more than 2 + sqrt(2)", Polynomial.of(Rational.of(3, 2).power(2)), Polynomial.of(Rational.of(9, 4)))));
  }
}
