package kong.setup;

import counterplay.claim.Certificate;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import java.util.List;

/** Certificates of Theorem 4.3 under the ratio that its proof needs, put together from those of Sections 5.2 and 5.3. */
public final class TheoremCertificates {

  private TheoremCertificates() {}

  /** D*(theta p, theta q) &lt;= D*(p, q), row by row of theta. */
  public static Certificate monotone() {
    return new Certificate.All("D*(theta p, theta q) <= D*(p, q): with x_v = sqrt(theta(u, v) p_v) and y_v = sqrt(theta(u, v) q_v) each row u has sum x_v y_v <= "
        + "sqrt(sum x_v^2 sum y_v^2), with equality only if x and y are proportional; for a fine-grained prior and a row with two entries they are not, for some pair of signals",
        List.of(RootCertificates.cauchy(), RootCertificates.merged()));
  }

  /** ClassificationScore(s) &lt;= TotalDivergence(s_BP) &lt; TotalDivergence(truth) for 4 sqrt(2) beta &lt;= alpha. */
  public static Certificate symmetric() {
    return new Certificate.All("ClassificationScore(s) <= TotalDivergence(s_BP) = sum Pr(s, t) D*(theta q_s, theta q_t) < sum Pr(s, t) D*(q_s, q_t)",
        List.of(GapCertificates.gap(), ClassificationCertificates.exceeds(), monotone()));
  }

  /** The same for 4 m beta &lt; alpha. */
  public static Certificate symmetricUnderProofRatio() {
    return new Certificate.All("4 m beta < alpha suffices", List.of(symmetric(), GapCertificates.gapUnderProofRatio()));
  }

  /** Who reports pi(s) meets only others with signal s; p = m solves (alpha + beta w) p = alpha m + beta w p, and nothing else does. */
  public static Certificate relabelledAlike() {
    Polynomial p = Polynomial.parameter("p");
    Polynomial m = Polynomial.parameter("m");
    Polynomial alpha = Polynomial.parameter("alpha");
    Polynomial met = Polynomial.parameter("beta").times(Polynomial.parameter("w"));
    return new Certificate.All("in a symmetric equilibrium that relabels signals everybody predicts theta q_s = pi q_s", List.of(
        new Certificate.Identity("(alpha + beta w) p - alpha m - beta w p = alpha (p - m), and alpha is positive", alpha.plus(met).times(p).minus(alpha.times(m)).minus(met.times(p)),
            alpha.times(p.minus(m)).scale(Rational.ONE))));
  }

  /** ClassificationScore(s) &lt;= TotalDivergence(s_BP) &lt;= TotalDivergence(symmetrised) + 8/sqrt(n) &lt;= TotalDivergence(truth) + 8/sqrt(n). */
  public static Certificate noGain() {
    Polynomial more = Polynomial.parameter("more");
    Polynomial m = more.plus(Polynomial.of(Rational.of(2)));
    return new Certificate.All("the welfare is at most that of the truth plus 8/sqrt(n), which is at most 4 sqrt(2) m/sqrt(n)", List.of(GapCertificates.gap(),
        ClassificationCertificates.exceeds(), AveragingCertificates.withoutSignals(), monotone(),
        GapCertificates.positive("32 m^2 - 64 with m = 2 + more", m.times(m).scale(Rational.of(32)).minus(Polynomial.of(Rational.of(64))))));
  }

  /** With 4 m beta &lt; alpha the score is at most TotalDivergence(s_BP) less a positive multiple of the inconsistency; where that is 0, s = s_BP. */
  public static Certificate mainLemma() {
    return new Certificate.All("ClassificationScore(s) <= TotalDivergence(s_BP) - (1 - 4 sqrt(2) beta/alpha) Inconsistency(s); equality leaves Inconsistency(s) = 0, and then "
        + "all who make one report predict alike, which is theta_{-i} q_s", List.of(GapCertificates.gapUnderProofRatio(), ClassificationCertificates.exceeds(),
        GapCertificates.consistency()));
  }

  /** Not tau-close: TotalDivergence(s_BP) is less than that of the truth by (tau c1)^3 c2 c3 c4 at least (Lemma 5.9), and the score is no more than that. */
  public static Certificate symmetricAndFarIsPaidLess() {
    return new Certificate.All("score <= TotalDivergence(s_theta) <= TotalDivergence(truth) - (tau c1)^3 c2 c3 c4", List.of(symmetricUnderProofRatio(), CurvatureCertificates.cubic()));
  }
}
