package counterplay.model.elicitation;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.exact.real.Bisection;
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
 * inequality). The same holds in Robust Bayesian Truth Serum, where D is a sum of {@code A_kl (E_k
 * - E_l)(Phi_k - Phi_l)} with positive A_kl. In between the line is cut into cells until in each D
 * has one sign or rises or falls at every s of the interval, by
 *
 * <pre>
 *   D(y; s)  in  D(m; t) + D_y(m; t)(y - m) + D_yy (y - m)^2/2 + D_s (s - t)
 *   D_y(y; s)  in  D_y(m; t) + D_yy (y - m) + D_ys (s - t)
 * </pre>
 *
 * with the middles m and t, and the second derivatives enclosed over the whole cell.
 *
 * @param components how many, at least two
 * @param level what G is compared with; Q with two to four components, and s up to 4
 */
public record MixtureCounts(int components, Level level) {

  private static final int BITS = 64;
  private static final int MOST = 600;

  /**
   * @throws IllegalArgumentException if there are fewer than two components
   */
  public MixtureCounts {
    if (components < 2) throw new IllegalArgumentException(components + " components");
  }

  /** From here on there is no equilibrium. */
  private Rational end() {
    return Rational.of(components - (level == Level.HALF ? 1L : 2L), 2);
  }

  /** The sign of D there. */
  private int beyond() {
    return level == Level.HALF ? 1 : -1;
  }

  /**
   * The number of finite equilibria, which is the same at every s of the interval.
   *
   * @param s positive
   * @throws ArithmeticException if the enclosures leave it open
   */
  public int count(Enclosure s) {
    return 2 * walked(s, false).pairs + 1;
  }

  /**
   * Where the outermost of the equilibria goes as s rises from anywhere in the interval to a number
   * slightly above: 1 outward, -1 towards the middle. By {@code dy/ds = -D_s/D_y} and the signs of
   * the two in every cell in which it may lie.
   *
   * @param s positive
   * @throws ArithmeticException if the enclosures leave it open, or 0 is the only equilibrium
   */
  public int outermost(Enclosure s) {
    Walk walk = walked(s, true);
    if (walk.pairs == 0 || walk.drift == 0)
      throw new ArithmeticException("it is open where the outermost goes for s in " + s);
    return walk.drift;
  }

  private Walk walked(Enclosure s, boolean moving) {
    if (s.lo().signum() <= 0) throw new IllegalArgumentException("a precision of " + s);
    Walk walk = new Walk(s, moving);
    if (end().signum() > 0) walk.through(Rational.ZERO, end());
    walk.arrive(beyond());
    return walk;
  }

  /** D as a function of y and s. */
  private interface Curve {
    Jet at(Jet y, Jet s);
  }

  /** From the middle outward. */
  private final class Walk {
    private final MixtureCurves curves = MixtureCurves.of(components);
    private final Enclosure s;
    private final Enclosure middle;
    private final Curve within;
    private final Curve inTheMiddle;
    private int cells;
    private int pairs;
    private int sign;
    private int towards;
    private final boolean moving;

    /** Where the zeros since the last sign go, and where the last one goes; 0 if not known. */
    private int group;

    private boolean grouped;
    private int drift;

    Walk(Enclosure s, boolean moving) {
      this.moving = moving;
      this.s = s;
      this.middle = Enclosure.of(s.middle());
      if (level == Level.SECOND) {
        MixtureConfusion there = MixtureConfusion.of(components, middle, true);
        MixtureConfusion near =
            MixtureConfusion.of(components, s, false).near(there, s.minus(middle));
        this.inTheMiddle = (y, at) -> curves.ahead(there, y, at);
        this.within = (y, at) -> curves.ahead(near, y, at);
      } else {
        this.inTheMiddle = (y, at) -> curves.ahead(level, y, at);
        this.within = this.inTheMiddle;
      }
    }

    /** D with its derivatives, for y of an interval, and the middle or every s. */
    private Jet ahead(Curve curve, Enclosure y, Enclosure at, int first, int second) {
      return curve.at(Jet.first(y, first, second, BITS), Jet.second(at, first, second, BITS));
    }

    void through(Rational from, Rational to) {
      Enclosure y = Enclosure.of(from, to);
      Enclosure m = Enclosure.of(y.middle());
      Enclosure beyond = y.minus(m);
      Enclosure later = s.minus(middle);
      Jet point = ahead(inTheMiddle, m, middle, 1, 0);
      Jet cell = ahead(within, y, s, 2, 1);
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
      if (Bisection.sign(value) != 0) {
        arrive(Bisection.sign(value));
      } else if (Bisection.sign(slope) != 0
          && (!moving
              || from.plus(to).compareTo(Rational.of(components - 2L)) <= 0
              || from.isZero()
              || Bisection.sign(slope) != beyond()
              || goes(slope, cell) != 0)) {
        move(from, Bisection.sign(slope));
        group = !grouped || group == goes(slope, cell) ? goes(slope, cell) : 0;
        grouped = true;
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
      if (sign != 0 && sign != here) {
        pairs++;
        drift = group;
      }
      sign = here;
      towards = 0;
      grouped = false;
    }

    /** Where a zero in the cell goes. */
    private int goes(Enclosure slope, Jet cell) {
      return -Bisection.sign(slope) * Bisection.sign(cell.derivative(0, 1));
    }

    /** D rises or falls from here on, to the end of the cell. */
    private void move(Rational from, int direction) {
      if (sign == 0) sign = direction;
      if (towards != 0 && towards != direction)
        arrive(Bisection.sign(ahead(within, Enclosure.of(from), s, 0, 0).value()));
      if (sign == 0) throw new ArithmeticException("open at " + from + " for s in " + s);
      towards = direction == sign ? 0 : direction;
    }
  }
}
