package counterplay.exact.real;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.FixedPoint;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.polynomial.Polynomial;
import counterplay.exact.polynomial.PolynomialText;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The value {@code q(alpha)} of a polynomial at an algebraic number alpha. Sums and products of
 * such values at the same alpha are again such values, and their signs are decided: 0 exactly if q
 * shares the root alpha.
 *
 * @param root the number alpha
 * @param value the polynomial q, of smaller degree than the one that alpha is a root of
 */
record RootPolynomial(AlgebraicNumber root, UnivariatePolynomial value) implements RealNumber {

  /** The largest degree of a polynomial whose roots are taken. */
  static final int MAX_DEGREE = 60;

  /** The most bits that the coefficients of such a polynomial have, times its degree. */
  private static final long MAX_BITS = 20_000;

  /**
   * The k-th real root from the left, k from 1, of the polynomial in x with this text; multiple
   * roots count once.
   *
   * @throws IllegalArgumentException if the text is no polynomial in x, the polynomial is 0, of a
   *     degree above {@value #MAX_DEGREE} or with coefficients too long for it, or has fewer than k
   *     real roots
   */
  static RealNumber root(String text, int k) {
    UnivariatePolynomial p = parse(text);
    String shown = "the polynomial " + (text.length() <= 60 ? text : text.substring(0, 57) + "...");
    if (p.isZero()) throw new IllegalArgumentException(shown + " is 0: every number is a root");
    long bits =
        p.primitive().coefficients().stream()
            .mapToLong(c -> c.numerator().bitLength())
            .max()
            .orElse(0);
    if (bits * p.degree() > MAX_BITS) {
      throw new IllegalArgumentException(
          shown
              + " has coefficients of "
              + bits
              + " bits on one denominator; for degree "
              + p.degree()
              + " at most "
              + MAX_BITS / p.degree()
              + " are read");
    }
    List<AlgebraicNumber> roots = RealRoots.of(p).all();
    if (k < 1 || k > roots.size()) {
      String wanted = roots.isEmpty() ? "" : "; wanted is a k from 1 to " + roots.size();
      throw new IllegalArgumentException(
          shown + " has " + roots.size() + " real root(s), not a root " + k + wanted);
    }
    return of(roots.get(k - 1), UnivariatePolynomial.of(0, 1));
  }

  private static UnivariatePolynomial parse(String text) {
    PolynomialText.requireExponents(text, MAX_DEGREE);
    Polynomial p = PolynomialText.parse(text);
    for (String name : p.parameters()) {
      if (!name.equals("x"))
        throw new IllegalArgumentException(
            "root of a polynomial with '" + name + "'; wanted is one in x");
    }
    if (p.degree() > MAX_DEGREE) {
      throw new IllegalArgumentException(
          "root of a polynomial of degree " + p.degree() + "; at most " + MAX_DEGREE + " is read");
    }
    List<Rational> coefficients = new ArrayList<>();
    for (int k = 0; k <= p.degree(); k++) coefficients.add(Rational.ZERO);
    p.terms().forEach((powers, c) -> coefficients.set(powers.getOrDefault("x", 0), c));
    return new UnivariatePolynomial(coefficients);
  }

  /**
   * The value in the simplest form: a rational number, a sum of square roots, or a polynomial at
   * the root.
   */
  private static RealNumber of(AlgebraicNumber root, UnivariatePolynomial value) {
    UnivariatePolynomial p = root.polynomial();
    if (root.interval().isPoint()) return RootSum.of(value.at(root.interval().lo()));
    UnivariatePolynomial q = value.dividedBy(p).get(1);
    if (q.degree() < 1) return RootSum.of(q.coefficient(0));
    if (p.degree() == 2) return linear(q, quadratic(p, root));
    return new RootPolynomial(root, q);
  }

  private static RealNumber linear(UnivariatePolynomial q, RealNumber x) {
    return RealArithmetic.plus(
        RootSum.of(q.coefficient(0)), RealArithmetic.times(RootSum.of(q.coefficient(1)), x));
  }

  /** {@code -b/2a +- sqrt(b^2/4a^2 - c/a)}: above the middle with plus. */
  private static RealNumber quadratic(UnivariatePolynomial p, AlgebraicNumber root) {
    Rational middle = p.coefficient(1).over(p.leading()).times(Rational.HALF).negated();
    RealNumber half = RootSum.sqrt(middle.times(middle).minus(p.coefficient(0).over(p.leading())));
    return RealArithmetic.plus(
        RootSum.of(middle), root.compareTo(middle) > 0 ? half : RealArithmetic.negated(half));
  }

  /** Whether both are values at the same number, or one is and the other rational. */
  static boolean areOfOneRoot(RealNumber x, RealNumber y) {
    if (x instanceof RootPolynomial a && y instanceof RootPolynomial b)
      return a.root == b.root || a.root.equals(b.root);
    return x instanceof RootPolynomial && isRational(y)
        || y instanceof RootPolynomial && isRational(x);
  }

  private static boolean isRational(RealNumber x) {
    return x instanceof RootSum r && r.isRational();
  }

  private static UnivariatePolynomial polynomial(RealNumber x) {
    return x instanceof RootPolynomial a
        ? a.value
        : new UnivariatePolynomial(List.of(((RootSum) x).rationalPart()));
  }

  private static AlgebraicNumber common(RealNumber x, RealNumber y) {
    return x instanceof RootPolynomial a ? a.root : ((RootPolynomial) y).root;
  }

  /** The sum of two numbers {@linkplain #areOfOneRoot of one root}. */
  static RealNumber plus(RealNumber x, RealNumber y) {
    return of(common(x, y), polynomial(x).plus(polynomial(y)));
  }

  /** The product of two numbers {@linkplain #areOfOneRoot of one root}. */
  static RealNumber times(RealNumber x, RealNumber y) {
    return of(common(x, y), polynomial(x).times(polynomial(y)));
  }

  /** The sign: -1, 0 or 1. */
  int signum() {
    return root.signOf(value);
  }

  /** The most bits of a coefficient. */
  long bits() {
    return value.coefficients().stream()
        .mapToLong(c -> Math.max(c.numerator().bitLength(), c.denominator().bitLength()))
        .max()
        .orElse(0);
  }

  FixedPoint at(int bits) {
    Rational width = Rational.of(BigInteger.ONE, BigInteger.ONE.shiftLeft(bits));
    FixedPoint x = FixedPoint.of(root.refined(width).interval(), bits);
    FixedPoint total = FixedPoint.of(0, bits);
    for (int k = value.degree(); k >= 0; k--)
      total = total.times(x).plus(FixedPoint.of(value.coefficient(k), bits));
    return total;
  }

  @Override
  public Enclosure enclosure(int digits) {
    Approximation a = this::at;
    return a.toDigits(digits);
  }

  /** {@code -1 + x^2 at the root of -2 + x^3 in [1, 2]}. */
  @Override
  public String toString() {
    return value + " at " + root;
  }
}
