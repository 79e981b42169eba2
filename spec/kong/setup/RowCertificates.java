package kong.setup;

import counterplay.claim.Certificate;
import counterplay.claim.Certificate.Identity;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.model.elicitation.Permutation;
import java.util.ArrayList;
import java.util.List;

/** What proportional rows of a symmetric pair law mean, signal by signal: for any number of signals. */
public final class RowCertificates {

  private RowCertificates() {}

  private static Polynomial p(String name) {
    return Polynomial.parameter(name);
  }

  /** Rows with q(s|u) = k q(t|u) for each u: row s less k times row t vanishes in each place, and so do determinants. */
  public static Certificate proportional() {
    List<Certificate> parts = new ArrayList<>();
    for (int m = 2; m <= 4; m++) {
      List<List<Polynomial>> rows = new ArrayList<>();
      for (int r = 0; r < m; r++) {
        List<Polynomial> row = new ArrayList<>();
        for (int u = 0; u < m; u++) row.add(r == 0 ? p("k").times(p("y1_" + u)) : p("y" + r + "_" + u));
        rows.add(row);
      }
      parts.add(new Identity(m + " signals", determinant(rows), Polynomial.ZERO));
    }
    return new Certificate.All("proportional rows are dependent: one is a multiple of the other, whatever the number of signals", parts);
  }

  private static Polynomial determinant(List<List<Polynomial>> rows) {
    Polynomial sum = Polynomial.ZERO;
    for (Permutation pi : Permutation.all(rows.size())) {
      Polynomial product = Polynomial.of(Rational.of(sign(pi)));
      for (int r = 0; r < rows.size(); r++) product = product.times(rows.get(r).get(pi.of(r)));
      sum = sum.plus(product);
    }
    return sum;
  }

  private static int sign(Permutation pi) {
    int sign = 1;
    for (int r = 0; r < pi.signals(); r++) for (int s = 0; s < r; s++) if (pi.of(s) > pi.of(r)) sign = -sign;
    return sign;
  }

  /**
   * Proportional rows, Pr(s, u) = k Pr(t, u), make q(s) = k q(t) and by symmetry equal posteriors; equal posteriors z make
   * proportional rows.
   */
  public static Certificate informative() {
    Polynomial k = p("k");
    Polynomial qt = p("qt");
    return new Certificate.All("the rows of s and t are proportional exactly if their posteriors are equal", List.of(marginals(),
        new Identity("Pr(u, s) q(t) = Pr(u, t) q(s), if Pr(u, s) = k Pr(u, t) and q(s) = k q(t)", k.times(p("y")).times(qt),
            p("y").times(k.times(qt))),
        new Identity("Pr(s, u) q(t) = Pr(t, u) q(s), if Pr(u, s) = z q(s) and Pr(u, t) = z q(t)", p("z").times(p("qs")).times(qt),
            p("z").times(qt).times(p("qs")))));
  }

  /** {@code q(s) = sum_u Pr(s, u) = k sum_u Pr(t, u) = k q(t)}. */
  public static Certificate marginals() {
    List<Certificate> parts = new ArrayList<>();
    for (int m = 2; m <= 5; m++) {
      Polynomial left = Polynomial.ZERO;
      Polynomial right = Polynomial.ZERO;
      for (int u = 0; u < m; u++) {
        left = left.plus(p("k").times(p("y" + u)));
        right = right.plus(p("y" + u));
      }
      parts.add(new Identity(m + " signals", left, p("k").times(right)));
    }
    return new Certificate.All("a common factor of the terms is one of their sum", parts);
  }
}
