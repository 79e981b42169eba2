package kong.classification;

import counterplay.claim.evidence.Certificate;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Certificates of what Sections 5 and 5.1 say of Diversity, Inconsistency, ClassificationScore and
 * TotalDivergence.
 */
public final class ClassificationCertificates {

  private ClassificationCertificates() {}

  /** {@code sum_i sum_(j != i) sum_(k != i, j) e(j, k) / (n (n - 1) (n - 2))}. */
  public static <S extends Scalar<S>> S overTriples(
      int n, S zero, BiFunction<Integer, Integer, S> e) {
    S sum = zero;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++)
        for (int k = 0; k < n; k++) if (j != i && k != i && k != j) sum = sum.plus(e.apply(j, k));
    }
    return sum.scale(Rational.of(1, (long) n * (n - 1) * (n - 2)));
  }

  /** (sqrt p - sqrt p)^2 = 0 in each place. */
  public static Certificate oneself() {
    Polynomial root = Polynomial.parameter("x");
    return new Certificate.Identity(
        "a prediction has divergence 0 from itself, place by place",
        root.minus(root).times(root.minus(root)),
        Polynomial.ZERO);
  }

  /** TotalDivergence - Diversity = sum w d^2 over pairs with equal signals, w &gt;= 0. */
  public static Certificate exceeds() {
    Polynomial w = Polynomial.parameter("w");
    Polynomial d = Polynomial.parameter("d");
    return new Certificate.SumOfSquares(
        "each pair with equal reported signals adds w d^2 >= 0, w its probability and d its"
            + " distance",
        w.times(d).times(d),
        List.of(new Certificate.SumOfSquares.Square(Rational.ONE, d, List.of("w"))),
        Set.of("w"));
  }

  /** Inc^2 &lt;= TD - Div &lt;= 3/2 Inc. */
  public static Certificate between() {
    Polynomial w = Polynomial.parameter("w");
    Polynomial d = Polynomial.parameter("d");
    Polynomial t = Polynomial.parameter("t");
    return new Certificate.All(
        "TotalDivergence - Diversity lies between Inconsistency^2 and 3/2 Inconsistency; one"
            + " vanishes with the other",
        List.of(
            new Certificate.SumOfSquares(
                "2 t w d <= w d^2 + w t^2; with t = Inconsistency and sum w <= 1: Inconsistency^2"
                    + " <= sum w d^2",
                w.times(d)
                    .times(d)
                    .plus(w.times(t).times(t))
                    .minus(w.times(t).times(d).scale(Rational.of(2))),
                List.of(
                    new Certificate.SumOfSquares.Square(Rational.ONE, d.minus(t), List.of("w"))),
                Set.of("w")),
            new Certificate.Corners(
                "w d (3/2 - d) >= 0, since d^2 <= 2 < 9/4",
                w.times(Polynomial.parameter("e")).times(Polynomial.of(Rational.of(3, 2)).minus(d)),
                Map.of(
                    "w",
                    unit(),
                    "e",
                    List.of(Rational.ZERO, Rational.of(3, 2)),
                    "d",
                    List.of(Rational.ZERO, Rational.of(3, 2))),
                false)));
  }

  private static List<Rational> unit() {
    return List.of(Rational.ZERO, Rational.ONE);
  }
}
