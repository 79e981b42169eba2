package counterplay.exact.real;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A polynomial {@code c_0 + c_1 x + ... + c_n x^n} with rational coefficients.
 *
 * @param coefficients c_0, c_1, ... without zeros at the end; none for the polynomial 0
 */
public record UnivariatePolynomial(List<Rational> coefficients) {

  /** Drops zeros at the end. */
  public UnivariatePolynomial {
    int size = coefficients.size();
    while (size > 0 && coefficients.get(size - 1).isZero()) size--;
    coefficients = List.copyOf(coefficients.subList(0, size));
  }

  /** The polynomial with the given integer coefficients, the constant one first. */
  public static UnivariatePolynomial of(long... coefficients) {
    return new UnivariatePolynomial(Arrays.stream(coefficients).mapToObj(Rational::of).toList());
  }

  /** The degree; -1 for the polynomial 0. */
  public int degree() {
    return coefficients.size() - 1;
  }

  /** Whether this is the polynomial 0. */
  public boolean isZero() {
    return coefficients.isEmpty();
  }

  /** The coefficient of x^k; 0 above the degree. */
  public Rational coefficient(int k) {
    return k < coefficients.size() ? coefficients.get(k) : Rational.ZERO;
  }

  /** The coefficient of the highest power; 0 for the polynomial 0. */
  public Rational leading() {
    return isZero() ? Rational.ZERO : coefficients.get(degree());
  }

  /** {@code this + that}. */
  public UnivariatePolynomial plus(UnivariatePolynomial that) {
    List<Rational> sum = new ArrayList<>();
    for (int k = 0; k <= Math.max(degree(), that.degree()); k++)
      sum.add(coefficient(k).plus(that.coefficient(k)));
    return new UnivariatePolynomial(sum);
  }

  /** {@code this - that}. */
  public UnivariatePolynomial minus(UnivariatePolynomial that) {
    return plus(that.scale(Rational.of(-1)));
  }

  /** {@code this * that}. */
  public UnivariatePolynomial times(UnivariatePolynomial that) {
    Rational[] product =
        new Rational[Math.max(0, coefficients.size() + that.coefficients.size() - 1)];
    Arrays.fill(product, Rational.ZERO);
    for (int i = 0; i <= degree(); i++) {
      for (int k = 0; k <= that.degree(); k++) {
        product[i + k] = product[i + k].plus(coefficient(i).times(that.coefficient(k)));
      }
    }
    return new UnivariatePolynomial(List.of(product));
  }

  /** The product with a rational number. */
  public UnivariatePolynomial scale(Rational factor) {
    return new UnivariatePolynomial(coefficients.stream().map(c -> c.times(factor)).toList());
  }

  /** The derivative. */
  public UnivariatePolynomial derivative() {
    List<Rational> derived = new ArrayList<>();
    for (int k = 1; k <= degree(); k++) derived.add(coefficient(k).times(Rational.of(k)));
    return new UnivariatePolynomial(derived);
  }

  /**
   * Quotient and remainder of the division by that polynomial.
   *
   * @throws ArithmeticException if that is the polynomial 0
   */
  public List<UnivariatePolynomial> dividedBy(UnivariatePolynomial that) {
    if (that.isZero()) throw new ArithmeticException("division by the polynomial 0");
    Rational[] rest = coefficients.toArray(new Rational[0]);
    int places = Math.max(0, degree() - that.degree() + 1);
    Rational[] quotient = new Rational[places];
    Rational inverse = that.leading().inverse();
    for (int k = places - 1; k >= 0; k--) {
      quotient[k] = rest[k + that.degree()].times(inverse);
      for (int i = 0; i <= that.degree(); i++)
        rest[k + i] = rest[k + i].minus(quotient[k].times(that.coefficient(i)));
    }
    return List.of(
        new UnivariatePolynomial(List.of(quotient)), new UnivariatePolynomial(List.of(rest)));
  }

  /** A positive multiple with integer coefficients without a common divisor. */
  public UnivariatePolynomial primitive() {
    BigInteger multiple = BigInteger.ONE;
    BigInteger divisor = BigInteger.ZERO;
    for (Rational c : coefficients)
      multiple = multiple.multiply(c.denominator().divide(multiple.gcd(c.denominator())));
    for (Rational c : coefficients)
      divisor = divisor.gcd(c.numerator().multiply(multiple.divide(c.denominator())));
    return isZero() ? this : scale(Rational.of(multiple, divisor));
  }

  /** The greatest common divisor with leading coefficient 1; the polynomial 0 if both are. */
  public UnivariatePolynomial gcd(UnivariatePolynomial that) {
    UnivariatePolynomial a = primitive();
    UnivariatePolynomial b = that.primitive();
    while (!b.isZero()) {
      UnivariatePolynomial rest = a.dividedBy(b).get(1).primitive();
      a = b;
      b = rest;
    }
    return a.isZero() ? a : a.scale(a.leading().inverse());
  }

  /**
   * The polynomial with the same roots, each of them simple.
   *
   * @throws ArithmeticException for the polynomial 0
   */
  public UnivariatePolynomial squareFree() {
    if (isZero()) throw new ArithmeticException("every number is a root of the polynomial 0");
    return degree() == 0 ? of(1) : dividedBy(gcd(derivative())).get(0).primitive();
  }

  /** The value at x. */
  public Rational at(Rational x) {
    Rational value = Rational.ZERO;
    for (int k = degree(); k >= 0; k--) value = value.times(x).plus(coefficient(k));
    return value;
  }

  /** An interval around the values at each x of an interval (Horner's scheme). */
  public Enclosure at(Enclosure x) {
    Enclosure value = Enclosure.of(Rational.ZERO);
    for (int k = degree(); k >= 0; k--) value = value.times(x).plus(Enclosure.of(coefficient(k)));
    return value;
  }

  /** {@code -2 + x^2}. */
  @Override
  public String toString() {
    List<String> texts = new ArrayList<>();
    for (int k = 0; k <= degree(); k++) {
      if (!coefficient(k).isZero())
        texts.add(RootSum.text(coefficient(k), k == 0 ? "" : k == 1 ? "x" : "x^" + k));
    }
    return texts.isEmpty() ? "0" : String.join(" + ", texts).replace("+ -", "- ");
  }
}
