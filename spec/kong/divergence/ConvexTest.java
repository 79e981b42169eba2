package kong.divergence;

import counterplay.exact.number.Rational;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A convex function of distributions as data, exact at rational ones:
 *
 * <pre>  g(x) = curvature |x - centre|^2 + max( 0, slope (x - centre) )</pre>
 *
 * @param curvature not negative
 * @param centre a point
 * @param slope the direction in which the second part rises
 */
public record ConvexTest(Rational curvature, List<Rational> centre, List<Rational> slope) {

  /**
   * @throws IllegalArgumentException if the curvature is negative or the lengths differ
   */
  public ConvexTest {
    if (curvature.signum() < 0 || centre.size() != slope.size())
      throw new IllegalArgumentException(
          "no convex function: " + curvature + ", " + centre + ", " + slope);
  }

  /** g(x). */
  public Rational at(List<Rational> x) {
    Rational square = Rational.ZERO;
    Rational rise = Rational.ZERO;
    for (int t = 0; t < x.size(); t++) {
      Rational d = x.get(t).minus(centre.get(t));
      square = square.plus(d.times(d));
      rise = rise.plus(d.times(slope.get(t)));
    }
    return curvature.times(square).plus(rise.max(Rational.ZERO));
  }

  /** Squares, kinks at small fractions in the direction of each signal, and both at once. */
  public static Space<ConvexTest> of(int signals) {
    return Rationals.simplex(signals, 3)
        .then(
            centre ->
                Space.range(0, 2 * signals)
                    .then(
                        k ->
                            Space.of(Rational.ONE, Rational.ZERO)
                                .map(
                                    c ->
                                        new ConvexTest(
                                            c,
                                            centre,
                                            IntStream.range(0, signals)
                                                .mapToObj(
                                                    t ->
                                                        2 * signals == k || k / 2 != t
                                                            ? Rational.ZERO
                                                            : Rational.of(k % 2 == 0 ? 3 : -3))
                                                .toList()))));
  }
}
