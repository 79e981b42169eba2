package kong.setup;

import counterplay.claim.Certificate;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.exact.Scalar;
import counterplay.model.elicitation.Permutation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Certificates of what Sections 5 and 5.1 say of Diversity, Inconsistency, ClassificationScore and TotalDivergence. */
public final class ClassificationCertificates {

  private static final Polynomial N = Polynomial.parameter("n");
  private static final Polynomial ONE = Polynomial.ONE;

  private ClassificationCertificates() {}

  /** {@code sum_i sum_(j != i) sum_(k != i, j) e(j, k) / (n (n - 1) (n - 2))}. */
  public static <S extends Scalar<S>> S overTriples(int n, S zero, BiFunction<Integer, Integer, S> e) {
    S sum = zero;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) for (int k = 0; k < n; k++) if (j != i && k != i && k != j) sum = sum.plus(e.apply(j, k));
    }
    return sum.scale(Rational.of(1, (long) n * (n - 1) * (n - 2)));
  }

  /** {@code sum_(j != k) e(j, k) / (n (n - 1))}. */
  public static <S extends Scalar<S>> S overPairs(int n, S zero, BiFunction<Integer, Integer, S> e) {
    S sum = zero;
    for (int j = 0; j < n; j++) for (int k = 0; k < n; k++) if (j != k) sum = sum.plus(e.apply(j, k));
    return sum.scale(Rational.of(1, n * (n - 1L)));
  }

  /** Each pair of agents occurs n - 2 times among the triples: written out for n = 3, 4, 5, counted for every n. */
  public static Certificate averaging() {
    List<Certificate> parts = new ArrayList<>();
    for (int n = 3; n <= 5; n++) {
      parts.add(new Certificate.Identity("n = " + n, overTriples(n, Polynomial.ZERO, ClassificationCertificates::pair),
          overPairs(n, Polynomial.ZERO, ClassificationCertificates::pair)));
    }
    Polynomial pairs = N.times(N.minus(ONE));
    parts.add(new Certificate.Identity("n - 2 of the n (n-1) (n-2) triples for each of the n (n-1) pairs, for every n", N.minus(Polynomial.of(Rational.of(2))).times(pairs),
        N.times(N.minus(ONE)).times(N.minus(Polynomial.of(Rational.of(2))))));
    return new Certificate.All("the mean over triples is the mean over pairs", parts);
  }

  /**
   * The expectation over the joint law of a function of two agents' reports needs their pair law only: written out for three agents and two
   * signals, with e_j_k_s_t for the expectation given their signals. The pair law is the joint law summed over all others, whatever n and m.
   */
  public static Certificate pairs() {
    int n = 3;
    Polynomial joint = Polynomial.ZERO;
    for (int draw = 0; draw < 1 << n; draw++) {
      int d = draw;
      joint = joint.plus(Polynomial.parameter("w" + d).times(overPairs(n, Polynomial.ZERO, (j, k) -> given(j, k, d >> j & 1, d >> k & 1))));
    }
    Polynomial byPairs = overPairs(n, Polynomial.ZERO, (j, k) -> {
      Polynomial sum = Polynomial.ZERO;
      for (int s = 0; s < 2; s++) for (int t = 0; t < 2; t++) sum = sum.plus(pairLaw(n, j, k, s, t).times(given(j, k, s, t)));
      return sum;
    });
    return new Certificate.Identity("E e(j, k) = sum_{j, k != j} sum_{s, t} Pr(j, k) Pr(s, t) e(j, k | s, t): reports are drawn independently given the signals, and each "
        + "pair's law is the joint law summed over the other signals", joint, byPairs);
  }

  private static Polynomial pairLaw(int n, int j, int k, int s, int t) {
    Polynomial law = Polynomial.ZERO;
    for (int draw = 0; draw < 1 << n; draw++) if ((draw >> j & 1) == s && (draw >> k & 1) == t) law = law.plus(Polynomial.parameter("w" + draw));
    return law;
  }

  private static Polynomial given(int j, int k, int s, int t) {
    return Polynomial.parameter("e" + j + "_" + k + "_" + s + "_" + t);
  }

  /** E score_C(j, k) is the share of different signals less that of equal ones. */
  public static Certificate difference() {
    Polynomial differ = overPairs(3, Polynomial.ZERO, (j, k) -> Polynomial.parameter("d" + j + k));
    Polynomial agree = overPairs(3, Polynomial.ZERO, (j, k) -> Polynomial.parameter("x" + j + k));
    Polynomial score = overPairs(3, Polynomial.ZERO, (j, k) -> Polynomial.parameter("d" + j + k).minus(Polynomial.parameter("x" + j + k)));
    return new Certificate.All("ClassificationScore = Diversity - Inconsistency", List.of(averaging(),
        new Certificate.Identity("the score of a pair is the divergence where the signals differ, less the distance where they agree", score, differ.minus(agree))));
  }

  /** Sums over two groups of a and b agents: what A's agents earn inside is taken from B's in equal shares, and the other way round. */
  public static Certificate zeroSum() {
    Polynomial a = Polynomial.parameter("a");
    Polynomial b = Polynomial.parameter("b");
    Polynomial ofA = Polynomial.parameter("X");
    Polynomial ofB = Polynomial.parameter("Y");
    Polynomial shareOfB = Polynomial.parameter("y");
    Polynomial shareOfA = Polynomial.parameter("x");
    Polynomial total = ofA.minus(a.times(shareOfB)).plus(ofB.minus(b.times(shareOfA)));
    return new Certificate.Identity("X - a (Y/a) + Y - b (X/b) = 0, with X = b x and Y = a y, for every size of the groups",
        total.at(ONE, name -> name.equals("X") ? b.times(shareOfA) : name.equals("Y") ? a.times(shareOfB) : Polynomial.parameter(name)), Polynomial.ZERO);
  }

  /** (sqrt p - sqrt p)^2 = 0 in each place. */
  public static Certificate oneself() {
    Polynomial root = Polynomial.parameter("x");
    return new Certificate.Identity("a prediction has divergence 0 from itself, place by place", root.minus(root).times(root.minus(root)), Polynomial.ZERO);
  }

  /** TotalDivergence - Diversity = sum w d^2 over pairs with equal signals, w &gt;= 0. */
  public static Certificate exceeds() {
    Polynomial w = Polynomial.parameter("w");
    Polynomial d = Polynomial.parameter("d");
    return new Certificate.SumOfSquares("each pair with equal reported signals adds w d^2 >= 0, w its probability and d its distance", w.times(d).times(d),
        List.of(new Certificate.SumOfSquares.Square(Rational.ONE, d, List.of("w"))), Set.of("w"));
  }

  /** Inc^2 &lt;= TD - Div &lt;= 3/2 Inc. */
  public static Certificate between() {
    Polynomial w = Polynomial.parameter("w");
    Polynomial d = Polynomial.parameter("d");
    Polynomial t = Polynomial.parameter("t");
    return new Certificate.All("TotalDivergence - Diversity lies between Inconsistency^2 and 3/2 Inconsistency; one vanishes with the other", List.of(
        new Certificate.SumOfSquares("2 t w d <= w d^2 + w t^2; with t = Inconsistency and sum w <= 1: Inconsistency^2 <= sum w d^2",
            w.times(d).times(d).plus(w.times(t).times(t)).minus(w.times(t).times(d).scale(Rational.of(2))),
            List.of(new Certificate.SumOfSquares.Square(Rational.ONE, d.minus(t), List.of("w"))), Set.of("w")),
        new Certificate.Corners("w d (3/2 - d) >= 0, since d^2 <= 2 < 9/4", w.times(Polynomial.parameter("e")).times(Polynomial.of(Rational.of(3, 2)).minus(d)),
            Map.of("w", unit(), "e", List.of(Rational.ZERO, Rational.of(3, 2)), "d", List.of(Rational.ZERO, Rational.of(3, 2))), false)));
  }

  /**
   * The divergence of two random agents who report pi(s) with the posterior of pi(s), and that of truthful ones, in the roots
   * x_s_u of the posteriors q(u|s) and the pair law w_s_t: the same for each of the m! relabellings.
   */
  public static Certificate relabelled(int mostSignals) {
    List<Certificate> parts = new ArrayList<>();
    for (int m = 2; m <= mostSignals; m++) {
      for (Permutation pi : Permutation.all(m)) {
        parts.add(new Certificate.Identity("m = " + m + ", relabelled by " + pi.images(), total(m, pi.inverse()), total(m, Permutation.identity(m))));
      }
    }
    return new Certificate.All("relabelling moves no divergence", parts);
  }

  /** {@code sum_(s != t) w_s_t sum_u (x_s_back(u) - x_t_back(u))^2}. */
  private static Polynomial total(int m, Permutation back) {
    Polynomial sum = Polynomial.ZERO;
    for (int s = 0; s < m; s++) {
      for (int t = 0; t < m; t++) {
        for (int u = 0; u < m; u++) {
          Polynomial gap = Polynomial.parameter("x" + s + back.of(u)).minus(Polynomial.parameter("x" + t + back.of(u)));
          if (s != t) sum = sum.plus(Polynomial.parameter("w" + Math.min(s, t) + Math.max(s, t)).times(gap).times(gap));
        }
      }
    }
    return sum;
  }

  private static Polynomial pair(int j, int k) {
    return Polynomial.parameter("e" + j + k);
  }

  private static List<Rational> unit() {
    return List.of(Rational.ZERO, Rational.ONE);
  }
}
