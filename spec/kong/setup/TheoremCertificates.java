package kong.setup;

import counterplay.claim.Certificate;
import java.util.List;

/** Information monotonicity of the Hellinger divergence, for Theorem 4.3. */
public final class TheoremCertificates {

  private TheoremCertificates() {}

  /** D*(theta p, theta q) &lt;= D*(p, q), row by row of theta. */
  public static Certificate monotone() {
    return new Certificate.All("D*(theta p, theta q) <= D*(p, q): with x_v = sqrt(theta(u, v) p_v) and y_v = sqrt(theta(u, v) q_v) each row u has sum x_v y_v <= "
        + "sqrt(sum x_v^2 sum y_v^2), with equality only if x and y are proportional; for a fine-grained prior and a row with two entries they are not, for some pair of signals",
        List.of(RootCertificates.cauchy(), RootCertificates.merged()));
  }
}
