package counterplay.model.elicitation;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.exact.real.Jet;
import counterplay.model.elicitation.MixtureCurves.Level;

/**
 * How many finite equilibria there are with normal components one apart, for every s of an
 * interval: the zeros of {@code D(y; s) = (G - level) sum E} in y.
 *
 * <p>D is odd in y, so that 0 is a zero and the others come in pairs. There is none from a certain
 * y on. In Output Agreement that is the largest mean: there {@code G > Phi_(K-1) >= 1/2}. In
 * Dasgupta-Ghosh it is the middle of the two largest means: there the weights rise with k, and G is
 * a mean of the falling Phi_k by rising weights, thus less than their plain mean F (Chebyshev's sum
 * inequality). In between the line is cut into cells until in each D has one sign or rises or falls
 * at every s of the interval, by
 *
 * <pre>
 *   D(y; s)  in  D(m; t) + D_y(m; t)(y - m) + D_yy (y - m)^2/2 + D_s (s - t)
 *   D_y(y; s)  in  D_y(m; t) + D_yy (y - m) + D_ys (s - t)
 * </pre>
 *
 * with the middles m and t, and the second derivatives enclosed over the whole cell.
 *
 * @param components how many, at least two
 * @param level Output Agreement's or Dasgupta-Ghosh's
 */
public record MixtureCounts(int components, Level level) {

  private static final int BITS = 64;
  private static final int MOST = 600;

  /**
   * @throws IllegalArgumentException if there are fewer than two components, or the level is Q
   */
  public MixtureCounts {
    if (components < 2 || level == Level.SECOND)
      throw new IllegalArgumentException(components + " components, compared with " + level);
  }

  /** From here on there is no equilibrium. */
  private Rational end() {
    return Rational.of(components - (level == Level.HALF ? 1L : 2L), 2);
  }

  /**
   * The number of finite equilibria, which is the same at every s of the interval.
   *
   * @param s positive
   * @throws ArithmeticException if the enclosures leave it open
   */
  public int count(Enclosure s) {
    if (s.lo().signum() <= 0) throw new IllegalArgumentException("a precision of " + s);
    Walk walk = new Walk(s);
    if (end().signum() > 0) walk.through(Rational.ZERO, end());
    walk.arrive(level == Level.HALF ? 1 : -1);
    return 2 * walk.pairs + 1;
  }

  /** From the middle outward. */
  private final class Walk {
    private final MixtureCurves curves = MixtureCurves.of(components);
    private final Enclosure s;
    private final Enclosure middle;
    private int cells;
    private int pairs;
    private int sign;
    private int towards;

    Walk(Enclosure s) {
      this.s = s;
      this.middle = Enclosure.of(s.middle());
    }

    private Jet ahead(Enclosure y, Enclosure at, int first, int second) {
      return curves.ahead(
          level, Jet.first(y, first, second, BITS), Jet.second(at, first, second, BITS));
    }

    void through(Rational from, Rational to) {
      Enclosure y = Enclosure.of(from, to);
      Enclosure m = Enclosure.of(y.middle());
      Enclosure beyond = y.minus(m);
      Enclosure later = s.minus(middle);
      Jet point = ahead(m, middle, 1, 0);
      Jet cell = ahead(y, s, 2, 1);
      Enclosure value =
          point
              .value()
              .plus(point.derivative(1, 0).times(beyond))
              .plus(cell.derivative(2, 0).times(beyond.power(2)).scale(Rational.HALF))
              .plus(cell.derivative(0, 1).times(later));
      Enclosure slope =
          point
              .derivative(1, 0)
              .plus(cell.derivative(2, 0).times(beyond))
              .plus(cell.derivative(1, 1).times(later));
      if (direction(value) != 0) {
        arrive(direction(value));
      } else if (direction(slope) != 0) {
        move(from, direction(slope));
      } else if (++cells > MOST) {
        throw new ArithmeticException("open near " + from + " for s in " + s);
      } else {
        through(from, y.middle());
        through(y.middle(), to);
      }
    }

    /** D has this sign here. */
    void arrive(int here) {
      if (sign != 0 && sign != here && towards != here)
        throw new ArithmeticException("the sign changes without a slope for s in " + s);
      if (sign != 0 && sign != here) pairs++;
      sign = here;
      towards = 0;
    }

    /** D rises or falls from here on, to the end of the cell. */
    private void move(Rational from, int direction) {
      if (sign == 0) sign = direction;
      if (towards != 0 && towards != direction)
        arrive(direction(ahead(Enclosure.of(from), s, 0, 0).value()));
      if (sign == 0) throw new ArithmeticException("open at " + from + " for s in " + s);
      towards = direction == sign ? 0 : direction;
    }
  }

  private static int direction(Enclosure x) {
    return x.lo().signum() > 0 ? 1 : x.hi().signum() < 0 ? -1 : 0;
  }
}
