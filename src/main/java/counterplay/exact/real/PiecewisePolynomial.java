package counterplay.exact.real;

import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A function on an interval that is a polynomial between neighbouring knots, exactly; zero outside.
 * At an inner knot it has the value of the piece on its left, at the first knot that of the first
 * piece.
 *
 * @param knots at least two, in rising order
 * @param pieces for each gap between knots the coefficients, that of x^0 first
 */
public record PiecewisePolynomial(List<Rational> knots, List<List<Rational>> pieces) {

  /**
   * @throws IllegalArgumentException if the knots do not rise or there is not one piece for each
   *     gap
   */
  public PiecewisePolynomial {
    knots = List.copyOf(knots);
    pieces = pieces.stream().map(List::copyOf).toList();
    if (knots.size() < 2 || pieces.size() != knots.size() - 1)
      throw new IllegalArgumentException(
          pieces.size() + " pieces between " + knots.size() + " knots");
    for (int k = 1; k < knots.size(); k++)
      if (knots.get(k - 1).compareTo(knots.get(k)) >= 0)
        throw new IllegalArgumentException("the knots " + knots + " do not rise");
  }

  /** One polynomial on an interval. */
  public static PiecewisePolynomial of(Rational lo, Rational hi, Rational... coefficients) {
    return new PiecewisePolynomial(List.of(lo, hi), List.of(List.of(coefficients)));
  }

  /** One polynomial on the unit interval. */
  public static PiecewisePolynomial onUnit(Rational... coefficients) {
    return of(Rational.ZERO, Rational.ONE, coefficients);
  }

  /** Constant between knots. */
  public static PiecewisePolynomial steps(List<Rational> knots, List<Rational> values) {
    return new PiecewisePolynomial(knots, values.stream().map(List::of).toList());
  }

  /** The lower end. */
  public Rational lo() {
    return knots.get(0);
  }

  /** The upper end. */
  public Rational hi() {
    return knots.get(knots.size() - 1);
  }

  /** The value; zero outside. */
  public Rational at(Rational x) {
    if (x.compareTo(lo()) < 0 || x.compareTo(hi()) > 0) return Rational.ZERO;
    int k = 0;
    while (k < pieces.size() - 1 && x.compareTo(knots.get(k + 1)) > 0) k++;
    return piece(k).at(x);
  }

  /** The polynomial of a gap. */
  public UnivariatePolynomial piece(int k) {
    return new UnivariatePolynomial(pieces.get(k));
  }

  /** {@code integral from -infinity to x}. */
  public Rational integral(Rational x) {
    Rational sum = Rational.ZERO;
    for (int k = 0; k < pieces.size(); k++) {
      Rational end = x.min(knots.get(k + 1));
      if (end.compareTo(knots.get(k)) <= 0) break;
      UnivariatePolynomial whole = antiderivative(piece(k));
      sum = sum.plus(whole.at(end)).minus(whole.at(knots.get(k)));
    }
    return sum;
  }

  /** The integral over everything. */
  public Rational total() {
    return integral(hi());
  }

  /** {@code a f + b g} on common knots. */
  public PiecewisePolynomial combined(Rational a, PiecewisePolynomial that, Rational b) {
    return merged(that, (p, q) -> p.scale(a).plus(q.scale(b)));
  }

  /** {@code f g} on common knots. */
  public PiecewisePolynomial times(PiecewisePolynomial that) {
    return merged(that, UnivariatePolynomial::times);
  }

  /**
   * The part between two numbers.
   *
   * @throws IllegalArgumentException unless the first lies below the second and something is
   *     between them
   */
  public PiecewisePolynomial between(Rational from, Rational to) {
    Rational a = from.max(lo());
    Rational b = to.min(hi());
    List<Rational> at = new ArrayList<>(List.of(a));
    knots.stream().filter(k -> k.compareTo(a) > 0 && k.compareTo(b) < 0).forEach(at::add);
    at.add(b);
    List<List<Rational>> parts = new ArrayList<>();
    for (int k = 1; k < at.size(); k++) {
      List<Rational> c = pieceAt(at.get(k - 1).plus(at.get(k)).times(Rational.HALF)).coefficients();
      parts.add(c.isEmpty() ? List.of(Rational.ZERO) : c);
    }
    return new PiecewisePolynomial(at, parts);
  }

  /** The function with the other sign. */
  public PiecewisePolynomial negated() {
    return combined(Rational.of(-1), this, Rational.ZERO);
  }

  /** Whether a piece is zero throughout. */
  public boolean isZeroSomewhere() {
    return pieces.stream().anyMatch(c -> new UnivariatePolynomial(c).isZero());
  }

  /**
   * Where the function is zero, in rising order, each number once.
   *
   * @throws ArithmeticException if it is zero on a whole piece
   */
  public List<AlgebraicNumber> zeros() {
    List<AlgebraicNumber> zeros = new ArrayList<>();
    for (int k = 0; k < pieces.size(); k++) {
      if (piece(k).degree() == 0) continue;
      for (AlgebraicNumber r : RealRoots.of(piece(k)).all()) {
        boolean inside = r.compareTo(knots.get(k)) >= 0 && r.compareTo(knots.get(k + 1)) <= 0;
        if (inside && zeros.stream().noneMatch(r::equals)) zeros.add(r);
      }
    }
    zeros.sort(AlgebraicNumber::compareTo);
    return zeros;
  }

  /** The integral from the lower end on, as a function. */
  public PiecewisePolynomial cumulative() {
    List<List<Rational>> whole = new ArrayList<>();
    for (int k = 0; k < pieces.size(); k++) {
      UnivariatePolynomial a = antiderivative(piece(k));
      Rational shift = integral(knots.get(k)).minus(a.at(knots.get(k)));
      whole.add(a.plus(new UnivariatePolynomial(List.of(shift))).coefficients());
    }
    return new PiecewisePolynomial(
        knots, whole.stream().map(c -> c.isEmpty() ? List.of(Rational.ZERO) : c).toList());
  }

  private interface Both {
    UnivariatePolynomial of(UnivariatePolynomial p, UnivariatePolynomial q);
  }

  private PiecewisePolynomial merged(PiecewisePolynomial that, Both both) {
    TreeSet<Rational> all = new TreeSet<>(knots);
    all.addAll(that.knots);
    List<Rational> common = List.copyOf(all);
    List<List<Rational>> merged = new ArrayList<>();
    for (int k = 1; k < common.size(); k++) {
      Rational middle = common.get(k - 1).plus(common.get(k)).times(Rational.HALF);
      List<Rational> c = both.of(pieceAt(middle), that.pieceAt(middle)).coefficients();
      merged.add(c.isEmpty() ? List.of(Rational.ZERO) : c);
    }
    return new PiecewisePolynomial(common, merged);
  }

  private UnivariatePolynomial pieceAt(Rational x) {
    for (int k = 0; k < pieces.size(); k++)
      if (x.compareTo(knots.get(k)) >= 0 && x.compareTo(knots.get(k + 1)) <= 0) return piece(k);
    return UnivariatePolynomial.of(0);
  }

  private static UnivariatePolynomial antiderivative(UnivariatePolynomial p) {
    List<Rational> c = new ArrayList<>(List.of(Rational.ZERO));
    for (int k = 0; k <= p.degree(); k++) c.add(p.coefficient(k).over(Rational.of(k + 1L)));
    return new UnivariatePolynomial(c);
  }

  /**
   * Whether the function is nowhere negative: no piece has a negative value at a root of its
   * derivative or at an end.
   */
  public boolean isNonnegative() {
    for (int k = 0; k < pieces.size(); k++) {
      UnivariatePolynomial p = piece(k);
      if (p.at(knots.get(k)).signum() < 0 || p.at(knots.get(k + 1)).signum() < 0) return false;
      if (p.degree() < 2) continue;
      for (AlgebraicNumber r : RealRoots.of(p.derivative()).all()) {
        if (r.compareTo(knots.get(k)) > 0 && r.compareTo(knots.get(k + 1)) < 0 && r.signOf(p) < 0)
          return false;
      }
    }
    return true;
  }
}
