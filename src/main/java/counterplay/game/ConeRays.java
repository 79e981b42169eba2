package counterplay.game;

import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The extreme rays of a cone {x &gt;= 0 : A x &gt;= 0}, by the double description method: starting
 * with the orthant, the half-spaces are put on one after the other; a ray survives on the good
 * side, and where an edge between two neighbouring rays crosses the border a new ray arises. Two
 * rays are neighbours exactly if no third ray lies on all the borders that the two have in common.
 * (Motzkin, Raiffa, Thompson and Thrall 1953.)
 */
public final class ConeRays {

  /** The most rays of a cone on the way. */
  public static final int MOST_RAYS = 3_000;

  /**
   * A ray as coprime integers, and the borders it lies on: coordinate k is k, row r of A is (number
   * of coordinates) + r.
   */
  private record Ray(BigInteger[] x, BitSet borders) {}

  private ConeRays() {}

  /**
   * The extreme rays, each by some point other than 0.
   *
   * @throws IllegalArgumentException if more than {@value #MOST_RAYS} rays are met on the way
   */
  public static List<List<Rational>> of(int coordinates, List<List<Rational>> rows) {
    List<Ray> rays = new ArrayList<>();
    for (int k = 0; k < coordinates; k++) {
      BigInteger[] x = new BigInteger[coordinates];
      BitSet borders = new BitSet();
      for (int j = 0; j < coordinates; j++) {
        x[j] = j == k ? BigInteger.ONE : BigInteger.ZERO;
        borders.set(j, j != k);
      }
      rays.add(new Ray(x, borders));
    }
    for (int r = 0; r < rows.size(); r++) {
      rays = cut(rays, integers(rows.get(r)), coordinates + r);
      if (rays.size() > MOST_RAYS) {
        throw new IllegalArgumentException(
            "a cone with "
                + rays.size()
                + " rays on the way; at most "
                + MOST_RAYS
                + " are handled");
      }
    }
    return rays.stream()
        .map(ray -> List.of(ray.x()).stream().map(v -> Rational.of(v, BigInteger.ONE)).toList())
        .toList();
  }

  private static List<Ray> cut(List<Ray> rays, BigInteger[] row, int border) {
    List<Ray> kept = new ArrayList<>();
    List<Ray> good = new ArrayList<>();
    List<Ray> bad = new ArrayList<>();
    for (Ray ray : rays) {
      int side = product(row, ray.x()).signum();
      if (side == 0) ray.borders().set(border);
      (side > 0 ? good : side < 0 ? bad : kept).add(ray);
    }
    List<Ray> old = List.copyOf(rays);
    kept.addAll(good);
    for (Ray g : good) {
      for (Ray b : bad) {
        BitSet common = (BitSet) g.borders().clone();
        common.and(b.borders());
        if (areNeighbours(g, b, common, old)) kept.add(crossing(g, b, common, row, border));
      }
    }
    return kept;
  }

  private static boolean areNeighbours(Ray g, Ray b, BitSet common, List<Ray> rays) {
    for (Ray other : rays) {
      if (other == g || other == b) continue;
      BitSet missing = (BitSet) common.clone();
      missing.andNot(other.borders());
      if (missing.isEmpty()) return false;
    }
    return true;
  }

  private static Ray crossing(Ray g, Ray b, BitSet common, BigInteger[] row, int border) {
    BigInteger onG = product(row, b.x()).negate();
    BigInteger onB = product(row, g.x());
    BigInteger[] x = new BigInteger[row.length];
    BigInteger divisor = BigInteger.ZERO;
    for (int k = 0; k < x.length; k++) {
      x[k] = g.x()[k].multiply(onG).add(b.x()[k].multiply(onB));
      divisor = divisor.gcd(x[k]);
    }
    for (int k = 0; k < x.length; k++) x[k] = x[k].divide(divisor);
    BitSet borders = (BitSet) common.clone();
    borders.set(border);
    return new Ray(x, borders);
  }

  private static BigInteger[] integers(List<Rational> row) {
    BigInteger scale = Rational.commonDenominator(row);
    return row.stream()
        .map(r -> r.numerator().multiply(scale.divide(r.denominator())))
        .toArray(BigInteger[]::new);
  }

  private static BigInteger product(BigInteger[] a, BigInteger[] b) {
    BigInteger total = BigInteger.ZERO;
    for (int k = 0; k < a.length; k++) {
      if (a[k].signum() != 0 && b[k].signum() != 0) total = total.add(a[k].multiply(b[k]));
    }
    return total;
  }
}
