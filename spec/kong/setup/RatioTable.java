package kong.setup;

import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.model.elicitation.FDivergence.Form;
import java.util.List;

/** f-divergences for every function f at once: linear forms in the values of f at the likelihood ratios that occur. */
public final class RatioTable {

  private RatioTable() {}

  /**
   * {@code sum_s p(s) f_x} with a parameter f_x for the value of f at the ratio x of signal s; signals that cannot occur add nothing.
   *
   * @throws ArithmeticException if a ratio divides by zero
   */
  public static Polynomial divergence(List<Rational> p, List<Rational> q, Form form) {
    Polynomial sum = Polynomial.ZERO;
    for (int s = 0; s < p.size(); s++) {
      if (p.get(s).isZero() && q.get(s).isZero()) continue;
      Rational x = form == Form.AS_DEFINED ? p.get(s).over(q.get(s)) : q.get(s).over(p.get(s));
      sum = sum.plus(Polynomial.parameter("f_" + x.numerator() + "_" + x.denominator()).scale(p.get(s)));
    }
    return sum;
  }
}
