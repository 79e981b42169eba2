package counterplay.exact.polynomial;

import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A continuous, strictly monotone, piecewise linear function of all real numbers onto all real
 * numbers, exactly: a line between neighbouring knots, and a ray beyond the first and the last one.
 * Canonical: equal functions are equal records.
 *
 * @param knots where it bends, in rising order; a line has the knot 0
 * @param values its values there
 * @param left the slope before the first knot
 * @param right the slope after the last knot
 */
public record PiecewiseLinear(
    List<Rational> knots, List<Rational> values, Rational left, Rational right) {

  /**
   * @throws IllegalArgumentException if the knots do not rise, or the function is not strictly
   *     monotone, or not canonical
   */
  public PiecewiseLinear {
    knots = List.copyOf(knots);
    values = List.copyOf(values);
    if (knots.isEmpty() || knots.size() != values.size())
      throw new IllegalArgumentException(knots.size() + " knots with " + values.size() + " values");
    if (left.isZero() || left.signum() != right.signum())
      throw new IllegalArgumentException(
          "slopes " + left + " and " + right + " at the ends are not strictly monotone");
    for (int k = 1; k < knots.size(); k++) {
      if (knots.get(k - 1).compareTo(knots.get(k)) >= 0)
        throw new IllegalArgumentException("the knots " + knots + " do not rise");
      if (values.get(k).compareTo(values.get(k - 1)) * left.signum() <= 0)
        throw new IllegalArgumentException("the values " + values + " are not strictly monotone");
    }
    if (!isCanonical(knots, values, left, right))
      throw new IllegalArgumentException("a knot of " + knots + " where nothing bends");
  }

  private static boolean isCanonical(
      List<Rational> x, List<Rational> y, Rational left, Rational right) {
    if (x.size() == 1 && left.equals(right)) return x.get(0).isZero();
    for (int k = 0; k < x.size(); k++)
      if (slope(x, y, left, right, k).equals(slope(x, y, left, right, k + 1))) return false;
    return true;
  }

  /** The slope before knot k; the last one after knot n - 1. */
  private static Rational slope(
      List<Rational> x, List<Rational> y, Rational left, Rational right, int k) {
    if (k == 0) return left;
    return k == x.size() ? right : y.get(k).minus(y.get(k - 1)).over(x.get(k).minus(x.get(k - 1)));
  }

  /** The line through (0, value). */
  public static PiecewiseLinear line(Rational value, Rational slope) {
    return new PiecewiseLinear(List.of(Rational.ZERO), List.of(value), slope, slope);
  }

  /** One bend, at (knot, value). */
  public static PiecewiseLinear bent(Rational knot, Rational value, Rational left, Rational right) {
    return through(List.of(knot), List.of(value), left, right);
  }

  /** The function through these points, which need not all be bends. */
  public static PiecewiseLinear through(
      List<Rational> x, List<Rational> y, Rational left, Rational right) {
    List<Rational> knots = new ArrayList<>();
    List<Rational> values = new ArrayList<>();
    for (int k = 0; k < x.size(); k++) {
      if (slope(x, y, left, right, k).equals(slope(x, y, left, right, k + 1))) continue;
      knots.add(x.get(k));
      values.add(y.get(k));
    }
    return knots.isEmpty()
        ? line(y.get(0).minus(left.times(x.get(0))), left)
        : new PiecewiseLinear(knots, values, left, right);
  }

  /** The value at x. */
  public Rational at(Rational x) {
    int n = knots.size();
    int k = 0;
    while (k < n && knots.get(k).compareTo(x) < 0) k++;
    int from = Math.max(0, k - 1);
    return values
        .get(from)
        .plus(slope(knots, values, left, right, k).times(x.minus(knots.get(from))));
  }

  /** The inverse function. */
  public PiecewiseLinear inverse() {
    List<Rational> x = new ArrayList<>(values);
    List<Rational> y = new ArrayList<>(knots);
    boolean falls = left.signum() < 0;
    if (falls) {
      Collections.reverse(x);
      Collections.reverse(y);
    }
    return through(x, y, (falls ? right : left).inverse(), (falls ? left : right).inverse());
  }

  /**
   * sum of weight_k f_k, pointwise; the weights are not negative and not all zero, and all
   * functions rise or all fall.
   */
  public static PiecewiseLinear mean(List<Rational> weights, List<PiecewiseLinear> functions) {
    Function<Function<PiecewiseLinear, Rational>, Rational> mean =
        of -> {
          Rational sum = Rational.ZERO;
          for (int k = 0; k < functions.size(); k++)
            sum = sum.plus(weights.get(k).times(of.apply(functions.get(k))));
          return sum;
        };
    List<Rational> x = bends(functions);
    return through(
        x,
        x.stream().map(z -> mean.apply(f -> f.at(z))).toList(),
        mean.apply(PiecewiseLinear::left),
        mean.apply(PiecewiseLinear::right));
  }

  /** The larger of two functions, pointwise; both rise or both fall. */
  public PiecewiseLinear max(PiecewiseLinear that) {
    TreeSet<Rational> x = new TreeSet<>(bends(List.of(this, that)));
    List<Rational> ends = List.copyOf(x);
    List<Rational> stations = new ArrayList<>(ends);
    stations.add(0, ends.get(0).minus(Rational.ONE));
    stations.add(ends.get(ends.size() - 1).plus(Rational.ONE));
    for (int k = 1; k < stations.size(); k++)
      crossing(that, stations.get(k - 1), stations.get(k), k == 1, k == stations.size() - 1)
          .ifPresent(x::add);
    List<Rational> all = List.copyOf(x);
    Rational before = all.get(0).minus(Rational.ONE);
    Rational after = all.get(all.size() - 1).plus(Rational.ONE);
    return through(
        all,
        all.stream().map(z -> at(z).max(that.at(z))).toList(),
        (at(before).compareTo(that.at(before)) >= 0 ? this : that).left(),
        (at(after).compareTo(that.at(after)) >= 0 ? this : that).right());
  }

  /**
   * Where the lines through the values at a and b meet: between a and b, or on the ray that goes on
   * to the left of a or to the right of b.
   */
  private Optional<Rational> crossing(
      PiecewiseLinear that, Rational a, Rational b, boolean leftRay, boolean rightRay) {
    Rational atA = at(a).minus(that.at(a));
    Rational atB = at(b).minus(that.at(b));
    if (atA.equals(atB)) return Optional.empty();
    Rational z = a.plus(b.minus(a).times(atA).over(atA.minus(atB)));
    boolean inside = (leftRay || z.compareTo(a) > 0) && (rightRay || z.compareTo(b) < 0);
    return inside ? Optional.of(z) : Optional.empty();
  }

  /** x |-> outer(this(x)). */
  public PiecewiseLinear then(PiecewiseLinear outer) {
    TreeSet<Rational> x = new TreeSet<>(knots);
    PiecewiseLinear back = inverse();
    outer.knots.forEach(y -> x.add(back.at(y)));
    boolean falls = left.signum() < 0;
    List<Rational> all = List.copyOf(x);
    return through(
        all,
        all.stream().map(z -> outer.at(at(z))).toList(),
        left.times(falls ? outer.right : outer.left),
        right.times(falls ? outer.left : outer.right));
  }

  /** x |-> stretch * this( (x - shift) / stretch ) + lift, for stretch &gt; 0. */
  public PiecewiseLinear moved(Rational stretch, Rational shift, Rational lift) {
    return through(
        knots.stream().map(x -> x.times(stretch).plus(shift)).toList(),
        values.stream().map(y -> y.times(stretch).plus(lift)).toList(),
        left,
        right);
  }

  private static List<Rational> bends(List<PiecewiseLinear> functions) {
    TreeSet<Rational> x = new TreeSet<>();
    functions.forEach(f -> x.addAll(f.knots));
    return List.copyOf(x);
  }
}
