package counterplay.search;

import counterplay.claim.evidence.Certificate.SumOfSquares.Square;
import counterplay.data.Lists;
import counterplay.exact.linear.LuDecomposition;
import counterplay.exact.linear.RationalMatrix;
import counterplay.exact.number.Patience;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.math3.exception.MathArithmeticException;
import org.apache.commons.math3.exception.MaxCountExceededException;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Writes a polynomial as a sum of weighted squares. With the monomials b of at most half the
 * degree, {@code p = b' Q b} for all symmetric Q of an affine space; p is a sum of squares exactly
 * if one of them is positive semidefinite. In floating point such a Q is approached by projecting
 * to the cone and to the space in turn, with the eigenvalues kept away from 0 at first; then it is
 * rounded and put back on the space exactly, and {@code Q = L D L'} shows by the signs of D whether
 * the squares are there. (Peyrl and Parrilo 2008.)
 */
final class SumOfSquaresSearch {

  private static final int MOST_MONOMIALS = 40;

  /**
   * How a matrix is approached.
   *
   * @param margin how far inside the cone, in parts of the matrix' norm
   * @param rounds the most projections; near the border of the cone they converge slowly
   */
  private record Approach(double margin, int rounds) {}

  private static final List<Approach> APPROACHES =
      List.of(
          new Approach(1e-2, 1_000),
          new Approach(1e-3, 1_000),
          new Approach(1e-4, 1_000),
          new Approach(1e-6, 1_000),
          new Approach(0, 1_000),
          new Approach(1e-3, 4_000));

  private static final List<Rational> GRIDS =
      List.of(
          Rational.ONE,
          Rational.of(2),
          Rational.of(6),
          Rational.of(12),
          Rational.of(60),
          Rational.of(1 << 10),
          Rational.of(1 << 20));

  private final List<Polynomial> monomials;

  /** For each monomial of the square of b the places of Q that add up to its coefficient. */
  private final List<int[][]> places = new ArrayList<>();

  private final List<Rational> coefficients = new ArrayList<>();

  private SumOfSquaresSearch(Polynomial p, List<Polynomial> monomials) {
    this.monomials = monomials;
    Map<Polynomial, List<int[]>> sums = new HashMap<>();
    for (int i = 0; i < monomials.size(); i++) {
      for (int j = 0; j < monomials.size(); j++) {
        sums.computeIfAbsent(monomials.get(i).times(monomials.get(j)), m -> new ArrayList<>())
            .add(new int[] {i, j});
      }
    }
    sums.forEach(
        (monomial, at) -> {
          places.add(at.toArray(int[][]::new));
          coefficients.add(
              p.terms().getOrDefault(monomial.terms().keySet().iterator().next(), Rational.ZERO));
        });
  }

  /** The squares; nothing if none were found, which proves nothing. */
  static Optional<List<Square>> of(Polynomial p) {
    if (p.isZero()) return Optional.of(List.of());
    List<Polynomial> monomials = needed(halfDegree(p), p);
    if (p.degree() % 2 == 1 || monomials.isEmpty() || monomials.size() > MOST_MONOMIALS)
      return Optional.empty();
    SumOfSquaresSearch search = new SumOfSquaresSearch(p, monomials);
    for (Approach approach : APPROACHES) {
      RealMatrix q = search.approached(approach);
      for (Rational grid : GRIDS) {
        Optional<List<Square>> squares = search.squares(search.onSpace(q, grid));
        if (squares.isPresent() && search.sum(squares.get()).equals(p)) return squares;
      }
    }
    return Optional.empty();
  }

  /**
   * Monomials with at least half the least degree of p's terms and at most half the degree, in all
   * and in each parameter.
   */
  private static List<Polynomial> halfDegree(Polynomial p) {
    int least = p.terms().keySet().stream().mapToInt(SumOfSquaresSearch::degree).min().orElse(0);
    List<Map<String, Integer>> all = List.of(Map.of());
    for (String name : p.parameters()) {
      List<Map<String, Integer>> longer = new ArrayList<>();
      for (Map<String, Integer> powers : all) {
        for (int k = 0; k <= p.degreeIn(name) / 2 && 2 * (degree(powers) + k) <= p.degree(); k++) {
          Map<String, Integer> more = new TreeMap<>(powers);
          if (k > 0) more.put(name, k);
          longer.add(more);
        }
      }
      all = longer;
      if (all.size() > 100 * MOST_MONOMIALS) return List.of();
    }
    return all.stream()
        .filter(powers -> 2 * degree(powers) >= least)
        .map(SumOfSquaresSearch::monomial)
        .toList();
  }

  /**
   * Without the monomials whose square is no term of p and no product of two others: they have
   * weight 0 in every sum of squares.
   */
  private static List<Polynomial> needed(List<Polynomial> monomials, Polynomial p) {
    if (monomials.size() > 4 * MOST_MONOMIALS) return List.of();
    List<Polynomial> rest = new ArrayList<>(monomials);
    while (true) {
      Map<Polynomial, Integer> pairs = new HashMap<>();
      for (Polynomial a : rest) for (Polynomial b : rest) pairs.merge(a.times(b), 1, Integer::sum);
      boolean removed =
          rest.removeIf(
              m -> {
                Polynomial square = m.times(m);
                return pairs.get(square) == 1
                    && !p.terms().containsKey(square.terms().keySet().iterator().next());
              });
      if (!removed) return rest;
    }
  }

  private static int degree(Map<String, Integer> powers) {
    return powers.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Polynomial monomial(Map<String, Integer> powers) {
    Polynomial product = Polynomial.ONE;
    for (Map.Entry<String, Integer> e : powers.entrySet()) {
      for (int k = 0; k < e.getValue(); k++)
        product = product.times(Polynomial.parameter(e.getKey()));
    }
    return product;
  }

  private RealMatrix approached(Approach approach) {
    double margin = approach.margin();
    RealMatrix q = new Array2DRowRealMatrix(monomials.size(), monomials.size());
    toSpace(q);
    double scale = Math.max(1e-300, q.getNorm());
    for (int round = 0; round < approach.rounds(); round++) {
      Patience.check();
      EigenDecomposition eigen;
      try {
        eigen = new EigenDecomposition(q);
      } catch (MaxCountExceededException | MathArithmeticException e) {
        break; // numbers too far apart for floating point; what there is is tried
      }
      RealMatrix d = eigen.getD();
      boolean inside = true;
      for (int k = 0; k < monomials.size(); k++) {
        inside &= d.getEntry(k, k) >= margin * scale / 2;
        d.setEntry(k, k, Math.max(d.getEntry(k, k), margin * scale));
      }
      if (inside) break;
      q = eigen.getV().multiply(d).multiply(eigen.getVT());
      toSpace(q);
    }
    return q;
  }

  private void toSpace(RealMatrix q) {
    for (int m = 0; m < places.size(); m++) {
      double missing =
          coefficients.get(m).numerator().doubleValue()
              / coefficients.get(m).denominator().doubleValue();
      for (int[] at : places.get(m)) missing -= q.getEntry(at[0], at[1]);
      for (int[] at : places.get(m)) q.addToEntry(at[0], at[1], missing / places.get(m).length);
    }
  }

  /** Rounded to multiples of 1/grid, then moved to the space exactly. */
  private Rational[][] onSpace(RealMatrix q, Rational grid) {
    Rational[][] exact = new Rational[monomials.size()][monomials.size()];
    for (int m = 0; m < places.size(); m++) {
      Rational missing = coefficients.get(m);
      for (int[] at : places.get(m)) {
        double mean = (q.getEntry(at[0], at[1]) + q.getEntry(at[1], at[0])) / 2;
        exact[at[0]][at[1]] =
            Rational.of(Math.round(mean * grid.numerator().longValue())).over(grid);
        missing = missing.minus(exact[at[0]][at[1]]);
      }
      Rational each = missing.over(Rational.of(places.get(m).length));
      for (int[] at : places.get(m)) exact[at[0]][at[1]] = exact[at[0]][at[1]].plus(each);
    }
    return exact;
  }

  /**
   * The squares of Q = L D L'; nothing if rows had to be exchanged or a weight is negative: then Q
   * is not positive semidefinite.
   */
  private Optional<List<Square>> squares(Rational[][] q) {
    LuDecomposition lu = RationalMatrix.of(Lists.each(q.length, i -> List.of(q[i]))).lu();
    List<Square> squares = new ArrayList<>();
    for (int k = 0; k < q.length; k++) {
      Rational weight = lu.upper().get(k, k);
      if (lu.order().get(k) != k || weight.signum() < 0) return Optional.empty();
      if (weight.isZero()) continue;
      Polynomial root = Polynomial.ZERO;
      for (int i = k; i < q.length; i++)
        root = root.plus(monomials.get(i).scale(lu.lower().get(i, k)));
      squares.add(new Square(weight, root, List.of()));
    }
    return Optional.of(squares);
  }

  private Polynomial sum(List<Square> squares) {
    Polynomial sum = Polynomial.ZERO;
    for (Square s : squares) sum = sum.plus(s.root().times(s.root()).scale(s.weight()));
    return sum;
  }
}
