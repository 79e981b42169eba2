package kong.setup;

import counterplay.claim.Certificate;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import java.util.List;

/** The steps of {@link GapCertificates} put together: (47) to (56), (36), and the main inequality of Section 5.3. */
public final class BoundCertificates {

  private static final int AGENTS = 3;
  private static final int SIGNALS = 2;

  private BoundCertificates() {}

  private static Polynomial x(String name) {
    return Polynomial.parameter(name);
  }

  private static Polynomial number(long value) {
    return Polynomial.of(Rational.of(value));
  }

  /** (47) to (49): Claim 5.12 for {@code g = D*(^p_j, .)}. */
  public static Certificate firstStep() {
    return new Certificate.All("Claim 5.12 for g = D*(^p_j, .), times Pr(j, k) Pr(sigma_j, sigma_k) theta_j theta_k / (alpha Pr(sigma_k))",
        List.of(GapCertificates.convexity(), GapCertificates.divergenceIsConvex()));
  }

  /** {@code c x <= |x|} for a chance c, with x = pos - neg, |x| = pos + neg and 1 = c + d. */
  public static Certificate absoluteValues() {
    return GapCertificates.positive("|x| - c x for a chance c, summand by summand; with c = 1 too",
        x("c").plus(x("d")).times(x("pos").plus(x("neg"))).minus(x("c").times(x("pos").minus(x("neg")))));
  }

  /** {@code a^2 - b^2 = (a + b) (a - b)}. */
  public static Certificate differenceOfSquares() {
    Polynomial a = x("a");
    Polynomial b = x("b");
    return new Certificate.Identity("both sides are equal, with a and b for the two distances", a.times(a).minus(b.times(b)),
        a.plus(b).times(a.minus(b)));
  }

  /** Two distances sum to at most 2 sqrt(2): with {@code sqrt(2) (1 - c)} for a distance. */
  public static Certificate factors() {
    Polynomial e = number(2).minus(x("c1")).minus(x("c2"));
    return new Certificate.All("D* is at most 2, so 2 sqrt(2) is at least the sum of two distances",
        List.of(differenceOfSquares(), GapCertificates.positive("divided by sqrt(2), and times the difference x of the distances",
            x("x").times(number(2).minus(e)))));
  }

  /** (53) to (56) for three agents and two signals, in the strategies, the law of pairs and the distances. */
  public static Certificate counting() {
    Polynomial eq53 = Polynomial.ZERO;
    Polynomial eq56 = Polynomial.ZERO;
    for (int k = 0; k < AGENTS; k++) {
      for (int l = 0; l < AGENTS; l++) {
        if (l == k) continue;
        Polynomial met = met(k, l);
        for (int j = 0; j < AGENTS; j++) {
          if (j == k) continue;
          Polynomial reports = Polynomial.ZERO;
          for (int s = 0; s < SIGNALS; s++) for (int r = 0; r < SIGNALS; r++) reports = reports.plus(theta(j, r, s));
          eq53 = eq53.plus(reports.times(met).scale(Rational.of(1, AGENTS * (AGENTS - 1L) * (AGENTS - 1L))));
        }
        eq56 = eq56.plus(met.scale(Rational.of(SIGNALS, AGENTS * (AGENTS - 1L))));
      }
    }
    return new Certificate.Identity("(53) and m Inconsistency, divided by 2 beta/alpha: theta_j sums to m, and Pr(l) sum_j Pr(j, k) = "
        + "Pr(k, l); for more agents and "
        + "signals the sums have the same form", eq53, eq56);
  }

  private static Polynomial theta(int agent, int report, int signal) {
    Polynomial first = x("t" + agent + signal);
    return report == 0 ? first : Polynomial.ONE.minus(first);
  }

  private static Polynomial met(int k, int l) {
    Polynomial sum = Polynomial.ZERO;
    for (int s = 0; s < SIGNALS; s++) {
      for (int t = 0; t < SIGNALS; t++) {
        for (int r = 0; r < SIGNALS; r++) {
          sum = sum.plus(theta(k, r, s).times(theta(l, r, t)).times(x("q" + Math.min(s, t) + Math.max(s, t))).times(x("d" + k + s + l + t + r)));
        }
      }
    }
    return sum;
  }

  /** {@code 2 sqrt(2) <= 2m}, squared, with m = 2 + k. */
  public static Certificate partsAndSignals() {
    Polynomial m = number(2).plus(x("k"));
    return new Certificate.All("and 2 sqrt(2) is less than 2m", List.of(GapCertificates.parts(),
        GapCertificates.positive("(2m)^2 - 8 with m = 2 + k", m.times(m).scale(Rational.of(4)).minus(number(8)))));
  }

  /** In groups a peer is met more often, by (n - 1)/(k - 1) at most, than two random agents of that group are drawn. */
  public static Certificate gapInGroups() {
    Polynomial met = x("k").plus(x("d"));
    return new Certificate.All("In a group of k members Pr(l) is 1/(k - 1), and Inconsistency(s) has 1/(n - 1) for the same pair, so "
        + "that the bound is "
        + "4 sqrt(2) (beta/alpha) (n - 1)/(k - 1) Inconsistency(s)", List.of(GapCertificates.parts(),
        GapCertificates.positive("n - 1 >= k - 1 with n = k + d", met.minus(x("k")))));
  }

  /** (36): diversity leaves out divergences that are not negative; then the gap. */
  public static Certificate chain() {
    return new Certificate.All("ClassificationScore = Diversity - Inconsistency summand by summand; TotalDivergence - Diversity sums D* "
        + "over equal reports",
        List.of(GapCertificates.positive("a summand of TotalDivergence - Diversity: a chance times D* = d^2",
            x("w").times(x("d")).times(x("d"))), GapCertificates.gapUnderProofRatio()));
  }

  /**
   * With TotalDivergence - Diversity = x and TotalDivergence(s) - TotalDivergence(s_BP) = Inconsistency - y, y positive unless
   * Inconsistency is 0.
   */
  public static Certificate equality() {
    Polynomial classification = x("total").minus(x("x")).minus(x("inconsistency"));
    Polynomial best = x("total").minus(x("inconsistency")).plus(x("y"));
    return new Certificate.All("If Inconsistency(s) = 0, then s = s_BP and both sides are TotalDivergence(s). If it is positive, so is "
        + "y by the strict ratio",
        List.of(GapCertificates.consistency(), GapCertificates.gapUnderProofRatio(),
            GapCertificates.positive("TotalDivergence(s_BP) - ClassificationScore(s)", best.minus(classification))));
  }

  /** A chance times a distance; under a permutation equal reports stem from equal signals, and their predictions are equal. */
  public static Certificate inconsistencyIsNotNegative() {
    return new Certificate.All("Agents who report the same signal under a permutation have the same signal, and predict the same: the "
        + "distance is 0",
        List.of(GapCertificates.positive("a summand of Inconsistency(s)", x("chance").times(x("distance")))));
  }
}
