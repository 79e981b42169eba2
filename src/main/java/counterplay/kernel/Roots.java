package counterplay.kernel;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.exact.polynomial.PolynomialText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Real roots of polynomials with rational coefficients, by Sturm's theorem: for the chain p, p',
 * and minus the remainders, of a polynomial without multiple roots, the number of roots in (a, b]
 * is the number of changes of sign at a less that at b. Coefficients are listed from the constant
 * on.
 */
final class Roots {

  private static final int MOST_DEGREE = 60;
  private static final int MOST_BITS = 20_000;

  private Roots() {}

  /**
   * The k-th real root from the left, k from 1; multiple roots count once. Bisection between the
   * bounds {@code 1 + max |a_i / a_n|} (Cauchy).
   *
   * @throws IllegalArgumentException if the text is no polynomial in x of degree 1 to 60, or it has
   *     no such root
   */
  static Interval of(String text, int k, int bits) {
    if (bits > MOST_BITS) throw new IllegalArgumentException("too many bits");
    PolynomialText.requireExponents(text, MOST_DEGREE);
    List<Rational> p = coefficients(Polynomial.parse(text));
    if (p.size() < 2 || p.size() > MOST_DEGREE + 1)
      throw new IllegalArgumentException("a root of a polynomial of degree " + (p.size() - 1));
    List<Rational> common = last(chain(p));
    List<List<Rational>> chain = chain(common.size() == 1 ? p : divided(p, common).get(0));
    Rational high = Rational.ONE;
    for (Rational a : p) high = high.max(a.over(p.get(p.size() - 1)).abs().plus(Rational.ONE));
    Rational low = high.negated();
    int first = changes(chain, low);
    if (k < 1 || first - changes(chain, high) < k)
      throw new IllegalArgumentException("there is no root " + k);
    Rational width = Rational.HALF.power(bits);
    while (high.minus(low).compareTo(width) > 0) {
      Rational middle = low.plus(high).times(Rational.HALF);
      if (first - changes(chain, middle) >= k) high = middle;
      else low = middle;
    }
    return Interval.of(low, high, bits);
  }

  private static List<Rational> coefficients(Polynomial p) {
    if (!p.isConstant() && !List.copyOf(p.parameters()).equals(List.of("x")))
      throw new IllegalArgumentException("a polynomial in " + p.parameters() + "; wanted is x");
    List<Rational> all = new ArrayList<>();
    for (int k = 0; k <= p.degree(); k++)
      all.add(p.terms().getOrDefault(k == 0 ? Map.of() : Map.of("x", k), Rational.ZERO));
    return all;
  }

  private static List<List<Rational>> chain(List<Rational> p) {
    List<Rational> derivative = new ArrayList<>();
    for (int k = 1; k < p.size(); k++) derivative.add(p.get(k).times(Rational.of(k)));
    List<List<Rational>> chain = new ArrayList<>(List.of(p, derivative));
    while (last(chain).size() > 1) {
      List<Rational> rest = divided(chain.get(chain.size() - 2), last(chain)).get(1);
      if (rest.isEmpty()) break;
      // a positive factor changes no sign
      Rational size = rest.get(rest.size() - 1).abs();
      chain.add(rest.stream().map(a -> a.over(size).negated()).toList());
    }
    return chain;
  }

  private static List<Rational> last(List<List<Rational>> chain) {
    return chain.get(chain.size() - 1);
  }

  /** Quotient and remainder, the latter without leading zeros: empty if it is 0. */
  private static List<List<Rational>> divided(List<Rational> p, List<Rational> by) {
    List<Rational> rest = new ArrayList<>(p);
    List<Rational> quotient = new ArrayList<>();
    for (int k = p.size() - by.size(); k >= 0; k--) {
      Rational factor = rest.get(k + by.size() - 1).over(by.get(by.size() - 1));
      quotient.add(0, factor);
      for (int j = 0; j < by.size(); j++)
        rest.set(k + j, rest.get(k + j).minus(factor.times(by.get(j))));
    }
    while (!rest.isEmpty() && rest.get(rest.size() - 1).isZero()) rest.remove(rest.size() - 1);
    return List.of(quotient, rest);
  }

  private static int changes(List<List<Rational>> chain, Rational x) {
    int changes = 0;
    int before = 0;
    for (List<Rational> p : chain) {
      Rational value = Rational.ZERO;
      for (int k = p.size() - 1; k >= 0; k--) value = value.times(x).plus(p.get(k));
      if (value.signum() * before < 0) changes++;
      if (!value.isZero()) before = value.signum();
    }
    return changes;
  }
}
