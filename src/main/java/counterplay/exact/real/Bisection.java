package counterplay.exact.real;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import java.util.function.ToIntFunction;

/** Halves an interval around a place that can be told from others, but not from all of them. */
public final class Bisection {

  /** Sixteenths of an interval at which one looks, one after the other. */
  private static final int[] PARTS = {8, 5, 11, 2, 14};

  private Bisection() {}

  /** The sign of a number, 0 where its enclosure leaves that open. */
  public static int sign(Enclosure x) {
    return x.lo().signum() > 0 ? 1 : x.hi().signum() < 0 ? -1 : 0;
  }

  /**
   * Two ends around a place between others, as near to each other as wanted, or as can be told.
   *
   * @param side of a number: negative below the place, positive above it, 0 where that is open
   */
  public static Enclosure around(
      Rational from, Rational to, Rational width, ToIntFunction<Rational> side) {
    Rational low = from;
    Rational high = to;
    boolean open = false;
    while (high.minus(low).compareTo(width) > 0 && !open) {
      open = true;
      for (int part : PARTS) {
        Rational x = low.plus(high.minus(low).times(Rational.of(part, 16)));
        int here = side.applyAsInt(x);
        if (here == 0) continue;
        if (here > 0) high = x;
        else low = x;
        open = false;
        break;
      }
    }
    return Enclosure.of(low, high);
  }
}
