package counterplay.exact.real;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * The real roots of one polynomial: counted by Sturm's theorem, isolated by bisection.
 *
 * <p>Sturm sequence: {@code p_0 = p, p_1 = p', p_(k+1) = -(p_(k-1) mod p_k)}, up to positive
 * factors. The number of different roots in {@code (a, b]} is the number of sign changes at a minus
 * that at b, for a polynomial with simple roots.
 */
public final class RealRoots {

  private final UnivariatePolynomial polynomial;
  private final List<UnivariatePolynomial> sturm;

  private RealRoots(UnivariatePolynomial polynomial) {
    this.polynomial = polynomial;
    this.sturm = new ArrayList<>(List.of(polynomial));
    UnivariatePolynomial next = polynomial.derivative().primitive();
    while (!next.isZero()) {
      sturm.add(next);
      UnivariatePolynomial before = sturm.get(sturm.size() - 2);
      next = before.dividedBy(next).get(1).scale(Rational.of(-1)).primitive();
    }
  }

  /**
   * The real roots of the polynomial, without multiplicity.
   *
   * @throws ArithmeticException for the polynomial 0
   */
  public static RealRoots of(UnivariatePolynomial polynomial) {
    return new RealRoots(polynomial.squareFree());
  }

  /** The square-free part whose roots these are. */
  UnivariatePolynomial polynomial() {
    return polynomial;
  }

  /** The number of different roots x with {@code lo < x <= hi}; 0 unless {@code lo < hi}. */
  public int count(Rational lo, Rational hi) {
    return lo.compareTo(hi) >= 0 ? 0 : changes(lo) - changes(hi);
  }

  private int changes(Rational x) {
    int changes = 0;
    int last = 0;
    for (UnivariatePolynomial p : sturm) {
      int sign = p.at(x).signum();
      if (sign != 0 && sign == -last) changes++;
      if (sign != 0) last = sign;
    }
    return changes;
  }

  /**
   * A power of 2 above the absolute value of each root: above {@code 1 + max |c_k / c_n|} (Cauchy).
   */
  public Rational bound() {
    Rational most = Rational.ZERO;
    for (Rational c : polynomial.coefficients())
      most = most.max(c.over(polynomial.leading()).abs());
    Rational bound = Rational.of(2);
    while (bound.compareTo(most.plus(Rational.ONE)) <= 0) bound = bound.plus(bound);
    return bound;
  }

  /** All different real roots in rising order. */
  public List<AlgebraicNumber> all() {
    List<AlgebraicNumber> roots = new ArrayList<>();
    Rational bound = bound();
    isolate(bound.negated(), bound, count(bound.negated(), bound), roots);
    return roots;
  }

  private void isolate(Rational lo, Rational hi, int count, List<AlgebraicNumber> roots) {
    if (count == 0) return;
    if (count == 1) {
      roots.add(single(lo, hi));
      return;
    }
    Rational middle = lo.plus(hi).times(Rational.HALF);
    int left = count(lo, middle);
    isolate(lo, middle, left, roots);
    isolate(middle, hi, count - left, roots);
  }

  /** The one root in (lo, hi]; lo may be a root itself and is then left behind. */
  private AlgebraicNumber single(Rational lo, Rational hi) {
    if (polynomial.degree() == 1) {
      return new AlgebraicNumber(
          polynomial, Enclosure.of(polynomial.coefficient(0).negated().over(polynomial.leading())));
    }
    if (polynomial.at(hi).isZero()) return new AlgebraicNumber(polynomial, Enclosure.of(hi));
    Rational a = lo;
    Rational b = hi;
    while (polynomial.at(a).isZero()) {
      Rational middle = a.plus(b).times(Rational.HALF);
      if (count(a, middle) == 0) a = middle;
      else if (polynomial.at(middle).isZero())
        return new AlgebraicNumber(polynomial, Enclosure.of(middle));
      else b = middle;
    }
    return new AlgebraicNumber(polynomial, new Enclosure(a, b));
  }
}
