package counterplay.exact.polynomial;

import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A polynomial on a box in Bernstein form. On the unit box a polynomial of degree d_k in its k-th
 * parameter is
 *
 * <pre>
 *   p(x) = sum over i of b_i * prod_k C(d_k, i_k) x_k^{i_k} (1 - x_k)^{d_k - i_k},   0 &lt;= i_k &lt;= d_k
 * </pre>
 *
 * so p lies between the least and the greatest coefficient b_i, and the corner coefficients are
 * values of p. Cutting the box brings the bounds to the true minimum and maximum.
 */
public final class Bernstein {

  private final List<String> names;
  private final int[] degrees;
  private final Rational[] coefficients;

  private Bernstein(List<String> names, int[] degrees, Rational[] coefficients) {
    this.names = names;
    this.degrees = degrees;
    this.coefficients = coefficients;
  }

  /**
   * The Bernstein form on a box.
   *
   * @param box for each parameter of the polynomial its two ends, the lower first
   * @throws IllegalArgumentException if a parameter lacks its interval or an interval is empty or a
   *     point
   */
  public static Bernstein of(Polynomial polynomial, Map<String, List<Rational>> box) {
    List<String> names = List.copyOf(polynomial.parameters());
    Map<String, Polynomial> onUnitBox = new HashMap<>();
    for (String name : names) {
      List<Rational> ends = box.get(name);
      if (ends == null || ends.size() != 2 || ends.get(0).compareTo(ends.get(1)) >= 0) {
        throw new IllegalArgumentException(
            "no proper interval for the parameter " + name + ": " + ends);
      }
      onUnitBox.put(
          name,
          Polynomial.of(ends.get(0))
              .plus(Polynomial.parameter(name).scale(ends.get(1).minus(ends.get(0)))));
    }
    Polynomial p = polynomial.at(Polynomial.ONE, onUnitBox::get);
    int[] degrees = names.stream().mapToInt(p::degreeIn).toArray();
    int size = 1;
    for (int d : degrees) size = Math.multiplyExact(size, d + 1);
    Rational[] b = new Rational[size];
    Arrays.fill(b, Rational.ZERO);
    p.terms().forEach((powers, c) -> b[index(names, degrees, powers)] = c);
    Bernstein form = new Bernstein(names, degrees, b);
    for (int k = 0; k < degrees.length; k++) form.fromPowers(k);
    return form;
  }

  private static int index(List<String> names, int[] degrees, Map<String, Integer> powers) {
    int index = 0;
    for (int k = 0; k < degrees.length; k++)
      index = index * (degrees[k] + 1) + powers.getOrDefault(names.get(k), 0);
    return index;
  }

  /** Along parameter k: b_i = sum over j up to i of C(i, j) / C(d, j) * a_j. */
  private void fromPowers(int k) {
    int d = degrees[k];
    lines(
        k,
        line -> {
          Rational[] a = new Rational[d + 1];
          for (int i = 0; i <= d; i++) a[i] = coefficients[line[i]];
          for (int i = 0; i <= d; i++) {
            Rational sum = Rational.ZERO;
            for (int j = 0; j <= i; j++)
              sum = sum.plus(a[j].times(Rational.of(binomial(i, j), binomial(d, j))));
            coefficients[line[i]] = sum;
          }
        });
  }

  private static long binomial(int n, int k) {
    long c = 1;
    for (int j = 1; j <= k; j++) c = Math.multiplyExact(c, n - k + j) / j;
    return c;
  }

  private interface Line {
    void visit(int[] places);
  }

  /** Visits the coefficients in runs along parameter k. */
  private void lines(int k, Line visitor) {
    int step = 1;
    for (int m = k + 1; m < degrees.length; m++) step *= degrees[m] + 1;
    int block = step * (degrees[k] + 1);
    for (int start = 0; start < coefficients.length; start += block) {
      for (int offset = 0; offset < step; offset++) {
        int[] places = new int[degrees[k] + 1];
        for (int i = 0; i < places.length; i++) places[i] = start + offset + i * step;
        visitor.visit(places);
      }
    }
  }

  /** The least coefficient: a lower bound of the polynomial on the box. */
  public Rational lower() {
    return Arrays.stream(coefficients).min(Rational::compareTo).orElseThrow();
  }

  /** The greatest coefficient: an upper bound of the polynomial on the box. */
  public Rational upper() {
    return Arrays.stream(coefficients).max(Rational::compareTo).orElseThrow();
  }

  /** The least value at a corner of the box: an upper bound of the minimum. */
  public Rational leastCorner() {
    Rational least = coefficients[0];
    for (int corner = 0; corner < 1 << degrees.length; corner++) {
      int index = 0;
      for (int k = 0; k < degrees.length; k++)
        index = index * (degrees[k] + 1) + ((corner >> k & 1) == 1 ? degrees[k] : 0);
      least = least.min(coefficients[index]);
    }
    return least;
  }

  /**
   * The halves of the box, cut in the middle of the parameter's interval, by de Casteljau's scheme.
   */
  private List<Bernstein> halves(int k) {
    Rational[] low = coefficients.clone();
    Rational[] high = coefficients.clone();
    lines(
        k,
        places -> {
          Rational[] b = new Rational[places.length];
          for (int i = 0; i < b.length; i++) b[i] = coefficients[places[i]];
          for (int level = 0; level < b.length; level++) {
            low[places[level]] = b[0];
            high[places[b.length - 1 - level]] = b[b.length - 1 - level];
            for (int i = 0; i + 1 < b.length - level; i++)
              b[i] = b[i].plus(b[i + 1]).times(Rational.HALF);
          }
        });
    return List.of(new Bernstein(names, degrees, low), new Bernstein(names, degrees, high));
  }

  /**
   * A subdivision of the box in each part of which no Bernstein coefficient is negative (or, if
   * strict, each is positive); empty if the polynomial is negative at a corner of some part or the
   * depth does not suffice.
   *
   * @param maxDepth how often a box may be cut
   */
  public static Optional<BoxTree> cover(
      Polynomial polynomial, Map<String, List<Rational>> box, boolean strict, int maxDepth) {
    return of(polynomial, box).cover(new HashMap<>(box), strict, maxDepth);
  }

  private Optional<BoxTree> cover(Map<String, List<Rational>> box, boolean strict, int depth) {
    if (lower().signum() > (strict ? 0 : -1)) return Optional.of(new BoxTree.Leaf());
    if (depth == 0 || leastCorner().signum() < (strict ? 1 : 0)) return Optional.empty();
    int widest = 0;
    for (int k = 1; k < names.size(); k++)
      if (width(box, k).compareTo(width(box, widest)) > 0) widest = k;
    String name = names.get(widest);
    List<Rational> ends = box.get(name);
    Rational middle = ends.get(0).plus(ends.get(1)).times(Rational.HALF);
    List<BoxTree> parts = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      Map<String, List<Rational>> part = new HashMap<>(box);
      part.put(name, half == 0 ? List.of(ends.get(0), middle) : List.of(middle, ends.get(1)));
      Optional<BoxTree> tree = halves(widest).get(half).cover(part, strict, depth - 1);
      if (tree.isEmpty()) return Optional.empty();
      parts.add(tree.get());
    }
    return Optional.of(new BoxTree.Split(name, middle, parts.get(0), parts.get(1)));
  }

  private Rational width(Map<String, List<Rational>> box, int k) {
    return box.get(names.get(k)).get(1).minus(box.get(names.get(k)).get(0));
  }
}
