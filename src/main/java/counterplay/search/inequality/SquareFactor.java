package counterplay.search.inequality;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.exact.real.UnivariatePolynomial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A polynomial in one parameter as {@code root^2 rest}, where the rest has no double root. The rest
 * is then positive between its roots, and what touches 0 is in the root. (Yun 1976.)
 */
record SquareFactor(Polynomial root, Polynomial rest) {

  /** Of a polynomial in one parameter that is not 0. */
  static SquareFactor of(Polynomial p) {
    String name = p.parameters().iterator().next();
    List<Rational> coefficients = new ArrayList<>();
    for (int k = 0; k <= p.degree(); k++)
      coefficients.add(p.terms().getOrDefault(k == 0 ? Map.of() : Map.of(name, k), Rational.ZERO));
    UnivariatePolynomial whole = new UnivariatePolynomial(coefficients);
    UnivariatePolynomial repeated = whole.gcd(whole.derivative());
    UnivariatePolynomial simple = whole.dividedBy(repeated).get(0);
    UnivariatePolynomial root = UnivariatePolynomial.of(1);
    for (int times = 1; simple.degree() > 0; times++) {
      UnivariatePolynomial more = simple.gcd(repeated);
      UnivariatePolynomial factor = simple.dividedBy(more).get(0).primitive();
      for (int k = 0; k < times / 2; k++) root = root.times(factor);
      simple = more;
      repeated = repeated.dividedBy(more).get(0);
    }
    UnivariatePolynomial rest = whole.dividedBy(root.times(root)).get(0);
    return new SquareFactor(polynomial(root, name), polynomial(rest, name));
  }

  private static Polynomial polynomial(UnivariatePolynomial u, String name) {
    Polynomial p = Polynomial.ZERO;
    for (int k = u.degree(); k >= 0; k--)
      p = p.times(Polynomial.parameter(name)).plus(Polynomial.of(u.coefficient(k)));
    return p;
  }
}
